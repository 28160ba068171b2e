"""Rules about the reporting words themselves: what they tell the reader behind the source's back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ..config import Choices
from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import Attribution, AttributionKind, ContentKind, CueKind, EntityKind, Mention, MentionKind, Severity
from ..spans import Span
from ..vocabulary.dictionary import default_dictionary
from .base import Context, Hit, rule
from .claims import is_finite
from .draft import Draft
from .statements import SPOKEN
from .wording import SAY, TELL, Forms, in_form_of
from .words import any_phrase, lowered, words

CLASSES = {
    "doubt": "casts doubt on what is said",
    "guilt": "makes it sound like a confession",
    "puff": "mocks the speaker",
    "attack": "turns it into an attack",
}
_LOADS = {"allege": "makes it sound like an accusation", "concede": "makes it sound reluctant"}
"""Verbs that say something else than the others of their class."""
_MINDS = (MentionKind.NAMED, MentionKind.TITLED, MentionKind.DESCRIPTION, MentionKind.PRONOUN, MentionKind.ANONYMOUS)
_SOMEBODY = (MentionKind.NAMED, MentionKind.TITLED, MentionKind.ORGANISATION)
_UTTERED = (AttributionKind.STATEMENT, AttributionKind.ATTITUDE)
# a firm or a party, by its name, too, who runs one, and who is paid to speak for somebody
_INTERESTED = over_text(
    r"\b(?:Conservatives|Tor(?:y|ies)|Labour|Lib\sDems?|Liberals?|(?:Liberal|Social)\sDemocrats?|Greens|Reform\sUK|Ukip|UKIP"
    r"|SNP|DUP|SDLP|Sinn\sF[eé]in|Fianna\sF[aá]il|Fine\sGael|Plaid|Democrats?|Republicans?|GOP|BJP|AfD|CDU|Nationals"
    r"|Party|party|Inc|Ltd|Corp|plc|PLC|Group|Company|company|campaign|firm|lobby|[Cc]hief\sexecutive|CEO"
    r"|[Mm]anaging\sdirector|[Ff]ounder)\b"
    r"|(?:['’]s|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir))\s(?:lawyer|attorney|solicitor|barrister|agent|publicist)s?\b"
    r"|\b(?:[Ll]awyer|[Aa]ttorney|[Ss]olicitor|[Bb]arrister|[Aa]gent)s?\sfor\b"
)
# "two in five voters", "most of them", "half of tenants"
_SHARE = over_text(
    r"\bper\s?cent\b|\b(?:[Mm]ost|[Hh]alf|[Mm]ajority|thirds?|quarters?)\b|\b(?:in|out\sof)\s(?:every\s)?(?:three|four|five|ten)\b"
)
# "members were locked out", "its pitch is flat", "there were three"
_VERB_CLAUSE = expression(
    r"(?:(?:its|our|this|these|those|no|all|some)\s\p{Ll}{2,20}|\p{Ll}{2,20}s|there)\s"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|did|do|does)(?:\b|n['’]t\b)"
)
_CLAUSE = expression(
    r"(?:that\b|he\b|she\b|it\b|they\b|there\b|nobody\b|nothing\b|no\b|this\b|the\b|his\b|her\b|their\b|a\b|an\b|\p{Lu}|\d|[“\"‘'])"
)
_SUBJECTS = frozenset(("he", "she", "they", "we", "there"))
"""Words that are the subject of a clause, and never what is claimed."""
_BODILY = over_text(
    r"\s(?:my|his|her|its|their)\s(?:\w{1,12}\s)?way\b|(?:\s(?:about|around|along|in|under|inside|behind|through)){1,2}"
    r"\s(?:the|his|her|their|for)\b(?![^.,;]{0,30}\sthat\b)|\son\s(?:his|her|their)\sfeet\b"
)
# "admitted he hadn't read it": what is told against oneself
_OWN_FAILING = over_text(
    r"(?:that\s)?(?:he|she|they|it|we|i)\s(?:\w{2,6}n't|(?:had|has|have|did|does|do|was|were|is|are|could|would|will)\snot"
    r"|(?:had\s|has\s|have\s)?never|knew\snothing|had\sno)\b"
)
_LONGEST_ADVERB = 24  # characters
_LONGEST_DEMAND = 8  # words: "that any deal with the union include"
_THIRD = ("he", "she", "it")
_BEFORE_VERBS = ("to", "that", "not", "who", "people", "they", "we", "you", "i")
"""Words behind which a verb without an ending is an infinitive, or tells what is: "that people learn"."""
_SAME_IN_THE_PAST = frozenset("cost cut hit hurt let put quit read set shed shut split spread".split())


@rule(
    "ATT401",
    name="loaded-verb",
    severity=Severity.INFO,
    guideline="Bender, Writing and Reporting: “claimed” doubts and “admitted” convicts; “said” does neither.",
    bad=["The mayor claimed the bins were emptied."],
    good=["The mayor said the bins were emptied."],
    profiles=("desk", "wire", "legal"),
    severities={"wire": Severity.WARNING, "legal": Severity.WARNING, "strict": Severity.WARNING},
    options={"classes": Choices(("doubt", "guilt", "puff"), among=CLASSES)},
    fix="unsafe",
)
def loaded_verb(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The reporting verb judges what it reports."""
    draft = context.draft
    classes = _classes(tuple(context.options["classes"]))
    for found in draft.cued(classes.keys()):
        loaded = load_of(found, (classes[found.cue.lemma],))
        if loaded and found.source and is_clause(found) and not is_fair(draft, found, loaded):
            message = f"“{found.cue.head.text}” {_LOADS.get(found.cue.lemma, CLASSES[loaded])}"
            says = in_form_of(found.cue.head.text, SAY)
            says += " that …" if found.content.text.startswith("to ") else ""  # "claims to have spent"
            hint = f"“{says}” is neutral"
            yield Hit(found.cue.head, message, hint, found.id, _replacement(draft, found, SAY))


@rule(
    "ATT403",
    name="factive-endorsement",
    severity=Severity.INFO,
    guideline="Verbs of attribution, a journalism school's rule: only facts can be pointed out or revealed.",
    bad=["The party pointed out that the plan is reckless."],
    good=["The party said that the plan is reckless."],
    profiles=("strict",),
    fix="unsafe",
)
def factive_endorsement(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The reporting verb, or an adverb beside it, vouches for a judgement or for an interested party."""
    draft = context.draft
    for found, adverb in _endorsed(draft):
        message = f"“{adverb.text} {found.cue.head.text}” tells the reader that this is true"
        yield Hit(adverb, message, "leave the judgement to the reader", found.id)
    for found in draft.cued(words("factive")):
        if found.source is None or not (found.kind in SPOKEN or _is_proof_of_its_own(found, found.source)):
            continue
        impartial = found.source.kind in (MentionKind.DOCUMENT, MentionKind.OUTLET)
        if impartial or found.cue.negated or _is_own(found.source):
            continue
        said = lowered(found.content.text)
        if found.content.kind is ContentKind.INDIRECT and not _is_vouched_for(found):
            continue
        if found.cue.lemma == "disclose" and said.removeprefix("that ").startswith(("he ", "she ", "they ", "it ")):
            continue  # "two authors disclosed that they own stock": who else would know
        judged = any(any_phrase(name, said) for name in ("evaluative", "approving", "wrongdoing"))
        who = found.source.text if found.kind in SPOKEN else found.source.head.text  # not "tallies by the firm"
        argues = found.cue.lemma not in words("owning") and _INTERESTED.search(who) is not None
        hidden = found.cue.lemma in words("unveiling") and found.source.kind is MentionKind.ANONYMOUS
        if judged or argues or hidden:
            particle = " ".join(found.cue.lemma.split()[1:2])
            message = f"“{f'{found.cue.head.text} {particle}'.strip()}” tells the reader that this is true"
            plain, fix = _plainly(draft, found)
            yield Hit(found.cue.span, message, f"“{plain}” leaves that to the reader", found.id, fix)


@rule(
    "ATT404",
    name="mind-reading",
    severity=Severity.INFO,
    guideline="Bender, Writing and Reporting: report what people say, not what they think; nobody smiles a sentence.",
    bad=["“Lovely,” she smiled."],
    good=["“Lovely,” she said with a smile."],
    profiles=(),
    options={"classes": Choices(("thought",), among=("thought", "aim"))},
    fix="unsafe",
)
def mind_reading(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The text knows what somebody feels, or has them smile a quotation."""
    draft, classes = context.draft, context.options["classes"]
    minds = words("mind") | (words("aim") if "aim" in classes else set())
    for found in draft.attributions:
        source, quoted = found.source, found.content.kind is not ContentKind.INDIRECT
        if source is None or source.kind not in _MINDS or _is_addressed(source):
            continue
        if quoted and found.cue.lemma in words("not-speech"):
            said, fix = in_form_of(found.cue.head.text, SAY), _replacement(draft, found, SAY)
            yield Hit(found.cue.head, f"nobody can “{found.cue.lemma}” words", f"use “{said}”", found.id, fix)
        elif quoted or found.cue.lemma not in minds or not _is_only(draft, found) or _is_groping(draft, found):
            continue
        elif _is_thought(draft, found, source) and ("aim" if _is_aim(found) else "thought") in classes:
            message = f"how do we know what they “{found.cue.lemma}”?"
            yield Hit(found.cue.head, message, "report what they said", found.id)


@cache
def _classes(names: tuple[str, ...]) -> dict[str, str]:
    """The class of each loaded verb."""
    return {lemma: name for name in reversed(names) for lemma in words(f"loaded-{name}")}


def load_of(found: Attribution, classes: tuple[str, ...]) -> str:
    """The class of loaded verbs that the cue belongs to, or ""; moaning and whining are told as attitudes."""
    if found.cue.kind is not CueKind.VERB or found.kind not in _UTTERED:
        return ""
    return next((name for name in classes if found.cue.lemma in words(f"loaded-{name}")), "")


def is_fair(draft: Draft, found: Attribution, loaded: str) -> bool:
    """Whether the verb says no more than what happened: a claim of responsibility, a plea in court."""
    speaker = draft.graph.speaker(found)
    if _is_demand(found) or _is_identity(found):
        return True
    if found.cue.negated or found.source is None or found.source.kind is MentionKind.DOCUMENT:
        return True
    if speaker is not None and speaker.kind is EntityKind.DOCUMENT:  # "the complaint … It alleges"
        return True
    number = draft.sentence_at(found.cue.span.start)
    norms = draft.norms(number)
    if "anonymity" in norms:  # pleaded in no court
        norms = [norm for norm in norms if norm != "pleaded"]
    if found.cue.lemma == "allege" and not words("court").isdisjoint({*norms} - {"alleging", "alleged", "alleges"}):
        return True
    if found.cue.lemma == "allege" and not words("investigator").isdisjoint(found.source.text.lower().split()):
        return True
    after = lowered(draft.text[found.cue.span.end : found.cue.span.end + 40])
    if loaded == "doubt" and _is_of_papers(draft, found, found.source):
        return True
    if _is_own(found.source) or after.startswith(" by "):
        return True
    if loaded == "guilt":
        return _is_conceded(draft, found, norms)
    clause = after.startswith(" that ")  # "claimed that trade would benefit"
    return loaded == "doubt" and not clause and bool(any_phrase("doubt-object", after))


def _is_of_papers(draft: Draft, found: Attribution, source: Mention) -> bool:
    """Whether it is claimed in court papers, or the sentence says that it is wrong: "falsely claimed that"."""
    said = found.content.spans
    sentence = draft.sentence_tokens(draft.sentence_at(found.cue.span.start))
    tokens = draft.graph.document.tokens
    beside = (index for index in sentence if not any(span.start <= tokens.starts[index] < span.end for span in said))
    return not words("doubt-source").isdisjoint((source.text.lower(), *map(tokens.norms.__getitem__, beside)))


def _is_conceded(draft: Draft, found: Attribution, norms: list[str]) -> bool:
    """Whether somebody gives in, or tells of a fault that is theirs: a plea in court, "asked why, she conceded"."""
    if not (words("court") | words("guilt-object") | words("wrongdoing") | words("conceding")).isdisjoint(norms):
        return True
    if _OWN_FAILING.match(lowered(found.content.text)):
        return True
    if any_phrase("to-police", lowered(draft.graph.document.sentences[draft.sentence_at(found.cue.head.start)].text)):
        return True
    before = draft.text[max(0, found.cue.head.start - _LONGEST_ADVERB) : found.cue.head.start].split()
    return before[-1:] in (["did"], ["does"], ["do"])  # "he did concede that"


def _is_demand(found: Attribution) -> bool:
    """Whether it is told what shall be, and not what is: "insisted that she change the locks", "that it be sold"."""
    if found.cue.lemma != "insist" or found.content.kind is not ContentKind.INDIRECT:
        return False
    said = found.content.text.lower().replace(",", " ").split()[:_LONGEST_DEMAND]
    for before, word in pairwise(said):
        if before in words("finite") or word in words("finite"):
            return False
        if word == "be":
            return before != "to"
        tags = default_dictionary().tags(word)
        alone = before in _THIRD or (set(tags) == {"p", "v"} and not before.endswith("s"))
        if "v" in tags and alone and before not in _BEFORE_VERBS and word not in _SAME_IN_THE_PAST:
            return True
    return False


def _is_identity(found: Attribution) -> bool:
    """Whether somebody without a name gives themselves out for another: "a man claiming to be an officer"."""
    nameless = found.source is not None and found.source.kind is MentionKind.ANONYMOUS
    return nameless and found.cue.lemma == "claim" and found.content.text.startswith(("to be ", "to represent "))


def _is_own(source: Mention) -> bool:
    """Whether the writer speaks."""
    return source.text in ("I", "We", "we")


def _is_vouched_for(found: Attribution) -> bool:
    """Whether a clause is, and no thing: not "will highlight contrasts", "were underlined", "reminds me of her"."""
    passive = found.cue.span.text.split()[0].lower() in words("be")
    return not passive and not found.content.text.startswith("of ") and is_clause(found)


def _is_proof_of_its_own(found: Attribution, source: Mention) -> bool:
    """Whether a person or an interest is told to prove it, as only papers do: "she proved that", "the firm showed"."""
    if found.cue.lemma == "show":
        return _INTERESTED.search(source.text) is not None
    return found.cue.lemma in ("prove", "expose") and (source.kind in _SOMEBODY or source.text.lower() in _THIRD)


def _plainly(draft: Draft, found: Attribution) -> tuple[str, str | None]:
    """The plain verb for one that vouches, and its form here where it fits: "told voters" for "reminded voters"."""
    if found.cue.lemma != "remind":
        return SAY.past, _replacement(draft, found, SAY)
    after = draft.text[found.cue.span.end :][:40].split()[:1]
    alone = found.cue.span.end == found.cue.head.end and after not in ([], ["that"])
    return TELL.past, in_form_of(found.cue.head.text, TELL) if alone else None


def _endorsed(draft: Draft) -> Iterator[tuple[Attribution, Span]]:
    """What the writer agrees with by an adverb, and that: "rightly noted", "correctly points out"."""
    if words("endorsing").isdisjoint(draft.words):
        return
    for found in draft.attributions:
        start = found.cue.head.start
        before = draft.text[max(0, start - _LONGEST_ADVERB) : start].split()
        if found.source is None or _is_own(found.source) or draft.is_relayed(found):
            continue
        if before and before[-1] in words("endorsing") and found.cue.lemma not in words("foretelling"):
            start = draft.text.rindex(before[-1], 0, start)
            yield found, draft.span(start, start + len(before[-1]))


def _is_thought(draft: Draft, found: Attribution, source: Mention) -> bool:
    """Whether a thought is told of, and no answer in a poll ("4 in 10"), finding ("is thought by") or chill."""
    share = any(character.isdigit() for character in source.text) or _SHARE.search(source.text) is not None
    judged = draft.text.startswith(" by ", found.cue.span.end)
    said = lowered(found.content.text).split()[2:]  # behind "the cold", "the ground" and "the council"
    sensed = found.cue.lemma == "feel" and not is_clause(found) and not any(map(is_finite, said))
    return not (share or judged or sensed or found.cue.negated)


def _is_groping(draft: Draft, found: Attribution) -> bool:
    """Whether hands or feet do it and no mind: "felt her way", "felt in his pocket", "thought on their feet"."""
    return _BODILY.match(draft.text, found.cue.head.end) is not None


def _is_aim(found: Attribution) -> bool:
    """Whether it is told what somebody is out for, which their deeds tell, too: "hopes to win"."""
    aim = found.content.text.startswith("to ") and found.cue.lemma != "believe"
    return aim or found.cue.lemma in words("aim")


def _is_addressed(source: Mention) -> bool:
    """Whether the writer speaks of themselves or to the reader, whose minds are nobody else's: "most of us"."""
    return not {"i", "we", "us", "you", "one"}.isdisjoint(source.text.lower().split())


def is_clause(found: Attribution) -> bool:
    """Whether the content is something said, a quotation or a clause, and not a thing claimed."""
    if found.content.kind is not ContentKind.INDIRECT or found.content.spans[0].start < found.cue.span.start:
        return True
    text = found.content.spans[0].text
    if found.cue.lemma == "insist":  # what is insisted on stands behind "on"
        return (_CLAUSE.match(text) or _VERB_CLAUSE.match(text)) is not None
    said = lowered(text).split()
    if said[0] in _SUBJECTS and len(said) > 1:
        return True
    named = found.cue.lemma == "maintain" and text.startswith("that ") and not _CLAUSE.match(text, len("that "))
    if (text.startswith(("that ", "to have ", "to be ", "“", '"')) and not named) or _VERB_CLAUSE.match(text):
        return True
    finite = words("finite")
    verbal = any(word in finite or word.endswith("n't") for word in said[1:10])
    if found.cue.lemma != "boast":  # "boasts a fine collection of stuffed owls"
        verbal = verbal or any(word.endswith("ed") for word in said[1:10])
    return bool(_CLAUSE.match(text)) and verbal


def _replacement(draft: Draft, found: Attribution, verb: Forms) -> str | None:
    """The neutral verb in the same form, where the sentence stays grammatical with it."""
    if found.cue.span.end != found.cue.head.end:
        return None
    after = draft.text[found.cue.span.end :][:40].lstrip(" ,")
    quoted = found.content.kind is not ContentKind.INDIRECT or found.content.spans[0].start < found.cue.span.start
    return in_form_of(found.cue.head.text, verb) if quoted or _CLAUSE.match(after) else None


def _is_only(draft: Draft, found: Attribution) -> bool:
    near = draft.by_sentence.get(draft.sentence_at(found.cue.span.start), ())
    return found.parent is None and not any(item.kind is AttributionKind.STATEMENT for item in near)
