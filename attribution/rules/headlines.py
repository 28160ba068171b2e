"""Rules about headlines: what stands over the story must be carried by it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import NAMELESS, Attribution, Entity, EntityKind, Mention, MentionKind, Quotation, Severity
from ..spans import Span
from ..vocabulary.dictionary import default_dictionary
from .base import Context, Hit, rule
from .draft import Draft
from .hedges import first_line, is_hedged
from .overlaps import WORD, content_words, plain_words, share, stem
from .quotes import is_title
from .statements import SPOKEN
from .words import any_phrase, called, lowered, words

_NEGATION = over_text(r"\b(?:no|not|never|nobody|none|nothing|without)\b|n['’]t\b", re.IGNORECASE)
_OWN_WORDS = over_text(r"\b(?:I|[Ww]e|[Mm]y|[Mm]ine|[Oo]urs?|[Uu]s|[Mm]e|[Yy]ou|[Yy]ours?)\b")
_CARRIED = 0.5
_CLAUSE = 3
"""How many words that tell something a clause of a headline has to be held against the story by itself."""
_DEALERS = ("brokers", "dealers", "traders")
_OWNERS = ("her", "his", "their", "its")
_UNIONS = frozenset(("association", "federation", "guild", "union", "unions"))
# "Bell stolen from chapel"
_BEFALLEN = over_text(
    r"\b(?:stolen|burgled|looted|robbed|vandali[sz]ed|defaced|torched|mugged|attacked|ransacked)\b(?!\sby\b)",
    re.IGNORECASE,
)
_VERDICT = over_text(r"\b(?:jailed|convicted|sentenced|(?:pleaded|pleads|found)\sguilty|admitted|admits|conviction)\b")
_PLANS = expression(r"^(?:\p{L}[\p{L}'’-]{0,20}\s){1,4}to\s\p{Ll}")


@rule(
    "ATT601",
    name="headline-claim-unattributed",
    guideline="SPJ on headlines: a headline that carries a claim shows that it is one.",
    bad=["# Mayor took bribes from pier builders\n\nThe mayor took bribes from pier builders, rival Tom Cole said."],
    good=["# Mayor took bribes from builders, rival says\n\nThe mayor took bribes from builders, rival Tom Cole said."],
    profiles=("wire", "legal"),
    severities={"strict": Severity.ERROR},
    options={"min_overlap": 0.6},
)
def headline_claim_unattributed(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The headline states as fact what the story only attributes."""
    draft, least = context.draft, context.options["min_overlap"]
    for headline in draft.headlines[:1]:
        for wanted in _claims_of(headline.text):
            found = _only_attributed(draft, headline, wanted, least)
            if found is None:
                continue
            message = f"the story has this only from {_teller(graph, found)}"
            hint = "put the source in the headline, or quotation marks round the claim"
            yield Hit(first_line(draft, headline), message, hint, found.id)
            break


def _teller(graph: AttributionGraph, found: Attribution) -> str:
    """What to call whoever tells it; what a jury was told is a court's."""
    if found.source is None or found.cue.lemma == "hear":
        return "what a court was told"
    speaker = graph.speaker(found)
    name = speaker.name if speaker and speaker.name[:1].isupper() else found.source.text
    meant = speaker and (speaker.kind is EntityKind.PERSON or found.source.kind is MentionKind.PRONOUN)
    name = name if meant else found.source.text
    return called(name, nameless=found.source.kind in NAMELESS and name == found.source.text)


def _opens_with(found: Attribution, speaker: Entity) -> bool:
    """Whether a statement is about its *speaker*, whom its first words are: "Ann Lee will retire, she said"."""
    start = found.content.spans[0].start
    return any(each.span.start == start for each in speaker.mentions)


def _is_over(headline: Span, body: Entity) -> bool:
    """Whether the *headline* calls a *body* by the beginning of its name: "Loom" for "Loom Mills"."""
    names = WORD.findall(body.name.removeprefix("the ").removeprefix("The "))
    return body.kind is not EntityKind.PERSON and bool(names) and names[0] in WORD.findall(headline.text)


def _claims_of(headline: str) -> list[set[str]]:
    """The words of a *headline*, and those of its clauses with a verb of their own: "Pier shut, builders were paid"."""
    clauses = headline.split(", ")
    clauses = [clause for clause in clauses if len(clauses) > 1 and not words("be").isdisjoint(clause.lower().split())]
    told = [content_words(clause) for clause in clauses if " who " not in clause]
    return [content_words(headline), *(clause for clause in told if len(clause) >= _CLAUSE)]


def _only_attributed(draft: Draft, headline: Span, wanted: set[str], least: float) -> Attribution | None:
    """The statement on which alone stands what a headline says in the words *wanted*; None for no such."""
    if is_hedged(headline.text) and not _tells_of_wrong(wanted):
        return None  # it does not state it as a fact
    heard = [item for item in draft.cued(("hear",)) if draft.in_body(item.cue.span.start)]
    found = _best((*draft.body_statements, *heard), wanted)
    if _shows_claim(draft, headline, found) or _is_confirmed(draft, wanted):  # by then it is known
        return None
    if found is None or len(wanted) < 2 or share(wanted, found.content.text) < least:
        return None
    if _own_voice(draft, wanted, least):
        return None
    if found.source is None or found.cue.lemma == "hear":
        return found if _is_tried(draft, found) and _tells_of_wrong(wanted) else None
    if _is_evidence(found.source):
        return None
    if found.cue.lemma in ("confirm", "announce", "declare") or _is_official(found.source, headline, wanted):
        return None  # it is known by then, or told by whose business it is
    speaker = draft.graph.speaker(found)
    named = speaker is not None and speaker.name[:1].isupper()
    if found.source.kind is MentionKind.PRONOUN and not named:
        return None  # whoever "it" may be, the headline may well tell of it
    if speaker is None:
        return found
    if _opens_with(found, speaker) and (_PLANS.search(headline.text) or _is_over(headline, speaker)):
        return None  # "Conductor to retire", as she says herself; "Loom sheds staff", as Loom Mills says
    name = speaker.name if named else found.source.text
    last = name.split()[-1] if name == speaker.name else found.source.head.text
    over = headline.text.replace(f"{last}'", "").replace(f"{last}’", "")  # whose cat it is tells not who says it
    mentioned = (each.span.text for each in speaker.mentions if headline.contains(each.span))
    stands_there = last in over or any(text in over for text in mentioned)
    return None if stands_there else found  # what somebody says of their own doing: "Loom to cut a tenth of its staff"


@rule(
    "ATT602",
    name="headline-quote-absent",
    severity=Severity.ERROR,
    guideline="IPSO, Clause 1: a headline is supported by the text under it, its quoted words above all.",
    bad=["# Pier closure is ‘total chaos’\n\nTraders were unhappy on Monday. “Nobody told us,” Ann Lee said."],
    good=["# Pier closure is ‘total chaos’\n\nTraders were unhappy on Monday. “It was total chaos,” Ann Lee said."],
    options={"min_overlap": 0.85, "min_words": 2},
)
def headline_quote_absent(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The headline quotes words that nobody says in the story."""
    draft = context.draft
    last = max((span.end for span in draft.headlines), default=-1)
    seen: set[str] = set()  # a title in the front matter stands again over the story
    body = ""
    for quotation in draft.quotations:
        if quotation.span.start > last:
            return
        if not quotation.closed or not _in_any(draft.headlines, quotation):
            continue
        said = plain_words(quotation.inner.text)
        if len(said) < context.options["min_words"] or _is_work(draft, quotation):
            continue
        words_said, body = " ".join(said), body or _body(draft)
        if words_said in seen or words_said in body:
            continue
        seen.add(words_said)
        if not _paraphrased(graph, draft, quotation, context.options["min_overlap"]):
            message = "nobody says these words in the story"
            yield Hit(quotation.span, message, "quote what was said, or drop the quotation marks")


def _is_confirmed(draft: Draft, wanted: set[str]) -> bool:
    """Whether the story confirms what the headline tells, and not another matter: "confirmed that", "confirmed it"."""
    sentences = map(lowered, [span.text for span in draft.graph.document.sentences])
    confirming = [text for text in sentences if any_phrase("confirmed", text)]
    return any("confirmed that" not in text or wanted & content_words(text) for text in confirming)


def _best(found: tuple[Attribution, ...], wanted: set[str]) -> Attribution | None:
    return max(found, key=lambda item: share(wanted, item.content.text), default=None)


def _own_voice(draft: Draft, wanted: set[str], least: float) -> bool:
    sentences = draft.graph.document.sentences
    return any(share(wanted, sentences[number].text) >= least for number in draft.own_sentences)


def _is_evidence(source: Mention) -> bool:
    """Whether what tells it can be looked up: a document, "the council's own count"."""
    return source.kind is MentionKind.DOCUMENT or source.head.text.lower() in words("evidence-noun")


def _is_official(source: Mention, headline: Span, wanted: set[str]) -> bool:
    """Whether those tell it whose business it is, and not that somebody did wrong.

    An authority has its schools shut, a vicar his bell stolen, a union a strike, a clerk tells how the council voted,
    "her daughter" that she has died, "the firm" whom it sacks, traders why shares rise, and farmers what "Farmers" do.
    """
    told = lowered(source.text).replace("'s ", " ").replace(",", " ")  # "the council's clerk"
    said, over = told.split(), headline.text.lower().split()
    if _BEFALLEN.search(headline.text):  # nobody is said to have done it
        return not (words("custodian") | words("institution")).isdisjoint(said)
    if _tells_of_wrong(wanted):
        return False
    if not words("union-act").isdisjoint(over) and not _UNIONS.isdisjoint(said):
        return True
    if stem(source.head.text.lower()) == stem(over[0]):
        return True
    own = not {*said[:1]}.isdisjoint(_OWNERS) and not words("own-people").isdisjoint(said)
    own = own or (said[:1] == ["the"] and not words("own-body").isdisjoint(said[1:2]) and len(said) == 2)
    acts = not words("institution").isdisjoint(over) and not words("official-act").isdisjoint(over)
    body = words("partisan").isdisjoint(said) and not (words("institution") | words("rescue-title")).isdisjoint(said)
    body = body and not _has_a_cause(said, over)
    return own or acts or body or source.head.text.lower() in _DEALERS


def _has_a_cause(said: list[str], over: list[str]) -> bool:
    """Whether a union or a trust tells what others do: "the farmers' union" of supermarkets, and not of "Farmers"."""
    said = said[: said.index("that")] if "that" in said else said  # "the trust that runs the ward"
    named = {word.strip("'") for word in said} - words("stop")
    alone = words("service-run").isdisjoint(said) and "operator" not in said  # "the harbour trust" has the harbour
    return len(said) > 2 and alone and not words("cause-body").isdisjoint(said) and named.isdisjoint(over)


def _tells_of_wrong(wanted: set[str]) -> bool:
    return not wanted.isdisjoint(map(stem, words("wrongdoing") | words("headline-wrong")))


def _shows_claim(draft: Draft, headline: Span, claim: Attribution | None) -> bool:
    """Whether the headline shows that it tells a *claim*: by a mark, or a cue which is no word of what is claimed."""
    if any(mark in headline.text for mark in ':‘“"—–?') or " - " in headline.text:
        return True
    if draft.opens_quotation(headline.start, headline.end):
        return True
    claimed = content_words(claim.content.text) if claim else set[str]()
    cues = [found.cue for found in draft.graph.attributions if found.kind in SPOKEN]
    over = [cue for cue in cues if headline.contains(cue.span)]
    if any(stem(cue.head.text.lower()) not in claimed for cue in over):
        return True
    told = any_phrase("headline-cue", lowered(headline.text))
    return bool(told) and not (claim and told in claim.content.text.lower())


def _is_tried(draft: Draft, found: Attribution) -> bool:
    """Whether a court was told it, and the text tells of no verdict: "a jury was told"."""
    norms = draft.norms(draft.sentence_at(found.cue.span.start))
    return not words("hearing-word").isdisjoint(norms) and not _VERDICT.search(draft.lowered)


def _in_any(spans: tuple[Span, ...], quotation: Quotation) -> bool:
    return any(span.contains(quotation.span) for span in spans)


def _is_work(draft: Draft, quotation: Quotation) -> bool:
    """Whether a work or a nickname is quoted: “The Merchant of Venice”, in a headline that has small letters else."""
    said, before = quotation.inner.text, draft.text[quotation.span.start - 1 : quotation.span.start]
    if before == "(" or not any(word[0].islower() for word in said.split()):
        return True
    headline = next(span for span in draft.headlines if span.contains(quotation.span))
    around = headline.text.replace(said, " ")
    return is_title(said.split()) and any(word[0].islower() for word in around.split()[1:] if len(word) > 3)


def _body(draft: Draft) -> str:
    paragraphs = draft.graph.document.paragraphs
    return " ".join(plain_words(" ".join(paragraphs[number].text for number in draft.body_paragraphs)))


def _paraphrased(graph: AttributionGraph, draft: Draft, quotation: Quotation, least: float) -> bool:
    wanted = content_words(quotation.inner.text)
    said = [item.inner.text for item in draft.quotations if draft.in_body(item.span.start)]
    said += [found.content.text for found in graph.attributions if draft.in_body(found.cue.span.start)]
    if _NEGATION.search(quotation.inner.text):
        said = [text for text in said if _NEGATION.search(text)]
    if not wanted or any(share(wanted, text) >= least for text in said):
        return True
    # British headlines quote a claim in words of their own: the story carries it where it has half of them, but not
    # where "full" is all that it has of "full confidence"
    body = content_words(_body(draft))
    carried = {word for word in WORD.findall(quotation.inner.text.lower()) if stem(word) in wanted & body}
    described = len(wanted) > len(carried) == 1 and "J" in default_dictionary().tags(*carried)
    return not (_OWN_WORDS.search(quotation.inner.text) or described) and len(wanted & body) / len(wanted) >= _CARRIED
