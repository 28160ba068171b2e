"""Rules about headlines: what stands over the story must be carried by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import NAMELESS, Attribution, Entity, EntityKind, Mention, MentionKind, Quotation, Severity
from ..spans import Span
from ..vocabulary.dictionary import default_dictionary
from .base import Context, Hit, rule
from .draft import Draft
from .quotes import is_title
from .statements import SPOKEN
from .words import any_phrase, called, lowered, phrases, words

_WORD = expression(r"[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}")
_INITIALS = expression(r"\b\p{Lu}{2}\b")
# what a contraction says in full: a headline has "we're" where the story has "we are"
_CONTRACTED = {"won't": "will not", "can't": "can not", "cannot": "can not", "n't": " not"} | {
    f"'{short}": f" {full}" for short, full in (("re", "are"), ("ve", "have"), ("ll", "will"), ("m", "am"))
}
_SHORT = expression(r"\b(?:won't|can't|cannot)\b|n't\b|'(?:re|ve|ll|m)\b")
_NEGATION = over_text(r"\b(?:no|not|never|nobody|none|nothing|without)\b|n['’]t\b", re.IGNORECASE)
_OWN_WORDS = over_text(r"\b(?:I|[Ww]e|[Mm]y|[Mm]ine|[Oo]urs?|[Uu]s|[Mm]e|[Yy]ou|[Yy]ours?)\b")
_CARRIED = 0.5
_CLAUSE = 3
"""How many words that tell something a clause of a headline has to be held against the story by itself."""
_OPENING = 12
"""How many sentences of a text may still be those that a headline sums up."""
_BEFORE_PLANS = frozenset("about against amid any for her his its my no of on our over the their these to with".split())
_PLANNED = ("plans to", "planning to", "set to", "expected")
"""Hedges that headlines put as a bare "to": "Lumen to cut jobs"."""
_DEALERS = ("brokers", "dealers", "traders")
_OWNERS = ("her", "his", "their", "its")
_PLANS = expression(r"^(?:\p{L}[\p{L}'’-]{0,20}\s){1,4}to\s\p{Ll}")
_SHORTEST_STEM = 3
_STRONG = {"lied": "lie", "lies": "lie", "lying": "lie", "stole": "steal", "stolen": "steal", "steals": "steal"}
"""Forms of verbs that a headline has and its story puts otherwise, "accused of lying"."""
# what tells that "May" is the month and no doubt
_MONTH = over_text(r"\b(?:in|on|by|from|since|until|till|before|after|of|early|late|this|last|next|\d{1,2})\smay\b")
_TO_DO = over_text(r"\bto\s[a-z]")
_COMPARED = (["more"], ["less"], ["as"])  # "more likely to fall" is a finding
_NEARLY = ("close to", "on the brink of", "on the verge of")  # doing something
_HEDGED = 5
"""How many words behind a hedge it may be about: "is mulling whether to ban"."""
_ANOTHER = frozenset(("and", "but", "because", "that", "which", "while", "who"))
"""What begins another clause, to which a hedge does not reach."""


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
            if found is None or found.source is None:
                continue
            speaker = graph.speaker(found)
            name = speaker.name if speaker and speaker.name[:1].isupper() else found.source.text
            meant = speaker and (speaker.kind is EntityKind.PERSON or found.source.kind is MentionKind.PRONOUN)
            name = name if meant else found.source.text
            nameless = found.source.kind in NAMELESS and name == found.source.text
            message = f"the story has this only from {called(name, nameless=nameless)}"
            hint = "put the source in the headline, or quotation marks round the claim"
            yield Hit(_first_line(draft, headline), message, hint, found.id)
            break


def _opens_with(found: Attribution, speaker: Entity) -> bool:
    """Whether a statement is about its *speaker*, whom its first words are: "Ann Lee will retire, she said"."""
    start = found.content.spans[0].start
    return any(each.span.start == start for each in speaker.mentions)


def _is_over(headline: Span, body: Entity) -> bool:
    """Whether the *headline* calls a *body* by the beginning of its name: "Loom" for "Loom Mills"."""
    names = _WORD.findall(body.name.removeprefix("the ").removeprefix("The "))
    return body.kind is not EntityKind.PERSON and bool(names) and names[0] in _WORD.findall(headline.text)


def _claims_of(headline: str) -> list[set[str]]:
    """The words of a *headline*, and those of its clauses with a verb of their own: "Pier shut, builders were paid"."""
    clauses = headline.split(", ")
    clauses = [clause for clause in clauses if len(clauses) > 1 and not words("be").isdisjoint(clause.lower().split())]
    told = [_content_words(clause) for clause in clauses if " who " not in clause]
    return [_content_words(headline), *(clause for clause in told if len(clause) >= _CLAUSE)]


def _only_attributed(draft: Draft, headline: Span, wanted: set[str], least: float) -> Attribution | None:
    """The statement on which alone stands what a headline says in the words *wanted*; None for no such."""
    if _is_hedged(headline.text) and not _tells_of_wrong(wanted):
        return None  # it does not state it as a fact
    found = _best(draft.body_statements, wanted)
    if _shows_claim(draft, headline, found) or _is_confirmed(draft, wanted):  # by then it is known
        return None
    if found is None or found.source is None or len(wanted) < 2 or _share(wanted, found.content.text) < least:
        return None
    if _is_evidence(found.source) or _own_voice(draft, wanted, least):
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
        said = _plain_words(quotation.inner.text)
        if len(said) < context.options["min_words"] or _is_work(draft, quotation):
            continue
        words_said, body = " ".join(said), body or _body(draft)
        if words_said in seen or words_said in body:
            continue
        seen.add(words_said)
        if not _paraphrased(graph, draft, quotation, context.options["min_overlap"]):
            message = "nobody says these words in the story"
            yield Hit(quotation.span, message, "quote what was said, or drop the quotation marks")


@rule(
    "ATT603",
    name="headline-upgrade",
    severity=Severity.INFO,
    guideline="IPSO and SPJ: a headline is no surer than its story.",
    bad=["# Premier will quit post\n\nThe premier may quit the post, an adviser to the premier said."],
    good=["# Premier may quit post\n\nThe premier may quit the post, an adviser to the premier said."],
    profiles=("wire",),
    options={"min_overlap": 0.5},
)
def headline_upgrade(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The headline is sure of what the story only thinks possible."""
    draft, least = context.draft, context.options["min_overlap"]
    for headline in draft.headlines[:1]:
        wanted = _content_words(headline.text)
        if _is_hedged(headline.text) or len(wanted) < 2 or "?" in headline.text:
            continue
        sentences = draft.graph.document.sentences[:_OPENING]
        near = [span for span in sentences if draft.in_body(span.end - 1)]  # the first may stand behind a dateline
        stated = _content_words(_unquoted(draft, headline))  # marks show that a word is somebody's
        hedges = [_hedge(span.text, stated) for span in near if _share(wanted, span.text) >= least]
        planned = _TO_DO.search(headline.text) is not None and not set(hedges).isdisjoint(_PLANNED)
        if hedges and all(hedges) and not planned:
            hedge = hedges[0]
            yield Hit(_first_line(draft, headline), f"the story says “{hedge}”", "keep the doubt in the headline")


def _first_line(draft: Draft, headline: Span) -> Span:
    """A headline once: a title in the front matter stands again over the story."""
    return draft.span(headline.start, headline.start + len(headline.text.partition("\n")[0]))


def _is_hedged(headline: str) -> bool:
    """Whether a headline shows a doubt."""
    return bool(any_phrase("hedge", _MONTH.sub(" ", lowered(headline))))


def _unquoted(draft: Draft, headline: Span) -> str:
    """A headline without what stands in quotation marks there."""
    text = headline.text
    for quotation in draft.quotations:
        if headline.contains(quotation.span):
            text = text.replace(quotation.span.text, " ")
    return text


def _hedge(text: str, wanted: set[str]) -> str:
    """What in *text* makes doubtful one of the words *wanted*, which it stands close before; "May" is a month."""
    told = [word.lower() for word in _WORD.findall(text.replace(" May", ""))]
    for hedge in phrases("hedge"):
        said = hedge.split()
        for place in range(len(told)):
            before = told[place - 1 : place] if place else []
            behind = told[place + len(said) :][:_HEDGED]
            if told[place : place + len(said)] == said and not _is_sure(hedge, before, behind):
                behind = [*takewhile(lambda word: word not in _ANOTHER, behind)]
                if not wanted.isdisjoint(map(stem, behind)):
                    return hedge
    return ""


def _is_sure(hedge: str, before: list[str], behind: list[str]) -> bool:
    """Whether the words of a *hedge* doubt nothing: "more likely to", "over plans to sell", "close to the river"."""
    nearly = hedge in _NEARLY and not "".join(behind[:1]).endswith("ing")
    return nearly or before in _COMPARED or (hedge == "plans to" and not _BEFORE_PLANS.isdisjoint(before))


def _is_confirmed(draft: Draft, wanted: set[str]) -> bool:
    """Whether the story confirms what the headline tells, and not another matter: "confirmed that", "confirmed it"."""
    sentences = map(lowered, [span.text for span in draft.graph.document.sentences])
    confirming = [text for text in sentences if any_phrase("confirmed", text)]
    return any("confirmed that" not in text or wanted & _content_words(text) for text in confirming)


def _content_words(text: str) -> set[str]:
    told = (word for word in _WORD.findall(lowered(text)) if word not in words("stop"))
    initials = (word.lower() for word in _INITIALS.findall(text))  # "PM to quit"
    return {word for word in map(stem, told) if len(word) > 2}.union(initials) - words("stop")


def _plain_words(text: str) -> list[str]:
    """The words of *text* in small letters, contractions in full."""
    small = lowered(text)
    return _WORD.findall(_SHORT.sub(lambda match: _CONTRACTED[match.group()], small))


def stem(word: str) -> str:
    """*word* without the endings in which a headline may differ from its story: "closing", "closes", "begged"."""
    word = word.removesuffix("'s")
    word = _STRONG.get(word, word)
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            word = word.removesuffix(ending)
            break
    if len(word) <= _SHORTEST_STEM:
        return word
    return word[:-1] if word[-1] == "e" or word[-1] == word[-2] else word


def _share(wanted: set[str], text: str) -> float:
    return len(wanted & _content_words(text)) / len(wanted) if wanted else 0.0


def _best(found: tuple[Attribution, ...], wanted: set[str]) -> Attribution | None:
    return max(found, key=lambda item: _share(wanted, item.content.text), default=None)


def _own_voice(draft: Draft, wanted: set[str], least: float) -> bool:
    sentences = draft.graph.document.sentences
    return any(_share(wanted, sentences[number].text) >= least for number in draft.own_sentences)


def _is_evidence(source: Mention) -> bool:
    """Whether what tells it can be looked up: a document, "the council's own count"."""
    return source.kind is MentionKind.DOCUMENT or source.head.text.lower() in words("evidence-noun")


def _is_official(source: Mention, headline: Span, wanted: set[str]) -> bool:
    """Whether those tell it whose business it is, and not that somebody did wrong.

    An authority has its schools shut, a clerk tells how the council voted, "her daughter" that she has died, "the firm"
    whom it sacks, traders why shares rise, and farmers what "Farmers" do.
    """
    if _tells_of_wrong(wanted):
        return False
    told = lowered(source.text).replace("'s ", " ").replace(",", " ")  # "the council's clerk"
    said, over = told.split(), headline.text.lower().split()
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
    alone = words("service-run").isdisjoint(said)  # "the harbour trust" has the harbour
    return len(said) > 2 and alone and not words("cause-body").isdisjoint(said) and named.isdisjoint(over)


def _tells_of_wrong(wanted: set[str]) -> bool:
    return not wanted.isdisjoint(map(stem, words("wrongdoing") | words("headline-wrong")))


def _shows_claim(draft: Draft, headline: Span, claim: Attribution | None) -> bool:
    """Whether the headline shows that it tells a *claim*: by a mark, or a cue which is no word of what is claimed."""
    if any(mark in headline.text for mark in ':‘“"—–?') or " - " in headline.text:
        return True
    if draft.opens_quotation(headline.start, headline.end):
        return True
    claimed = _content_words(claim.content.text) if claim else set[str]()
    cues = [found.cue for found in draft.graph.attributions if found.kind in SPOKEN]
    over = [cue for cue in cues if headline.contains(cue.span)]
    if any(stem(cue.head.text.lower()) not in claimed for cue in over):
        return True
    told = any_phrase("headline-cue", lowered(headline.text))
    return bool(told) and not (claim and told in claim.content.text.lower())


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
    return " ".join(_plain_words(" ".join(paragraphs[number].text for number in draft.body_paragraphs)))


def _paraphrased(graph: AttributionGraph, draft: Draft, quotation: Quotation, least: float) -> bool:
    wanted = _content_words(quotation.inner.text)
    said = [item.inner.text for item in draft.quotations if draft.in_body(item.span.start)]
    said += [found.content.text for found in graph.attributions if draft.in_body(found.cue.span.start)]
    if _NEGATION.search(quotation.inner.text):
        said = [text for text in said if _NEGATION.search(text)]
    if not wanted or any(_share(wanted, text) >= least for text in said):
        return True
    # British headlines quote a claim in words of their own: the story carries it where it has half of them, but not
    # where "full" is all that it has of "full confidence"
    body = _content_words(_body(draft))
    carried = {word for word in _WORD.findall(quotation.inner.text.lower()) if stem(word) in wanted & body}
    described = len(wanted) > len(carried) == 1 and "J" in default_dictionary().tags(*carried)
    return not (_OWN_WORDS.search(quotation.inner.text) or described) and len(wanted & body) / len(wanted) >= _CARRIED
