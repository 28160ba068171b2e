"""The rule about what the publication itself says that it has learned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..model import Attribution, CueKind, MentionKind
from ..spans import Span
from .base import Context, Hit, rule
from .claims import is_finite
from .draft import Draft
from .imprint import any_own_name, own_names
from .words import any_phrase, find_all, lowered, plain_name, words

_FROM_WHOM = "name the source, or say why it is not named"
_LEARNED = r"understands?|ha(?:s|ve)\slearn(?:ed|t)|(?:has|have)\sbeen\stold|can\s(?:exclusively\s)?(?:reveal|disclose)"
# only round these, and round "been told", a text is searched
_SIGNS = frozenset("understand understands understanding learned learnt reveal revealed disclose".split())
_BEFORE, _BEHIND = 60, 20
_THIS = (
    "this newspaper",
    "this paper",
    "this magazine",
    "this website",
    "this publication",
    "our newspaper",
    "our paper",
)
# what outlets say of none but themselves: "The Chronicle has learned"
_OF_ITSELF = over_text(r"\bhas\slearn(?:ed|t)\b|\bcan\s(?:exclusively\s|now\s)?(?:reveal|disclose)\b")
_ARTICLES = frozenset(("a", "an", "the", "our", "your", "their", "his", "her", "its"))
_ASKING = frozenset(("how", "why", "what", "who", "when", "where", "which"))


@rule(
    "ATT205",
    name="we-understand",
    guideline="NPR on anonymous sourcing: it is never enough to say that we have learned something.",
    bad=["The Courier understands that the mayor will resign."],
    good=["Two councillors told The Courier that the mayor will resign."],
    profiles=("desk", "wire", "legal"),
)
def we_understand(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The publication says that it understands or has learned something, and not from whom."""
    draft, lemmas = context.draft, words("understand")
    ours = {"we", "our", *_THIS, *own_names(context.publication)}
    seen: set[int] = set()
    for found in draft.cued(lemmas):
        source = found.source
        if source is None:
            continue
        if plain_name(source.text) not in ours and (context.publication or not _is_by_itself(draft, found)):
            continue
        if source.text.lower() == "we" and not any_phrase("we-learned", lowered(found.cue.span.text)):
            continue
        from_whom = draft.text.startswith(" from ", found.cue.span.end) or found.cue.span.text.endswith(" from")
        if from_whom or not _is_clause(found):
            continue  # "learned from two engineers that", "learned a lot", "can reveal the winners"
        if not words("reader").isdisjoint(found.content.text.lower().split()):
            continue  # it is sympathy: "we understand that readers may be upset"
        number = draft.sentence_at(found.cue.span.start)
        if any_phrase("obtained", lowered(_beside_content(draft, found, number))):
            continue  # "can reveal, after obtaining the minutes, that"
        beside = [item for item in draft.by_sentence.get(number, ()) if item is not found]
        if all(item.source is None or _is_learned(item, found) for item in beside):
            span = draft.span(min(source.span.start, found.cue.span.start), max(source.span.end, found.cue.span.end))
            seen.add(span.start)
            yield Hit(span, f"“{span.text}”, but from whom?", _FROM_WHOM, found.id)
    for span in _learned_behind(draft, context.publication):
        number = draft.sentence_at(span.start)
        near = (item.source for item in draft.by_sentence.get(number, ()) if item.source)
        if span.start not in seen and all(plain_name(source.text) in ours for source in near):
            yield Hit(span, f"“{span.text}”, but from whom?", _FROM_WHOM)


def _beside_content(draft: Draft, found: Attribution, number: int) -> str:
    """The words of sentence *number* that are not learned: what a buyer "has seen" is no paper of ours."""
    sentence, first = draft.graph.document.sentences[number], found.content.spans[0]
    told = first.start + max(first.text.find("that "), 0)  # "can reveal, after reading the minutes, that"
    return draft.text[sentence.start : told] + draft.text[first.end : sentence.end]


def _is_by_itself(draft: Draft, found: Attribution) -> bool:
    """Whether an outlet says, in its own pages, that it has learned this, and is not cited there as others are."""
    source = found.source
    if source is None or source.kind is not MentionKind.OUTLET or not _OF_ITSELF.search(found.cue.span.text):
        return False
    if found.content.text.lower().startswith(("that it ", "it ")):
        return False  # "The Post has learned that it must pay"
    sentence = draft.graph.document.sentences[draft.sentence_at(found.cue.span.start)]
    if any(sentence.overlaps(link.span) for link in draft.graph.document.links):
        return False
    said = [item for item in draft.statements if draft.root_of(item) == draft.root_of(found)]
    return all(_OF_ITSELF.search(item.cue.span.text) for item in said)


def _is_learned(item: Attribution, found: Attribution) -> bool:
    """Whether *item* is part of what is learned, and does not tell from whom: "…, according to two directors"."""
    return item.parent == found.id and item.cue.kind is not CueKind.PHRASE


def _is_clause(found: Attribution) -> bool:
    """Whether it is told that something is so."""
    said = found.content.text.lower().split()
    if found.cue.lemma == "learn" or said[:1] == ["that"]:
        return said[:1] == ["that"]
    if found.cue.lemma == "understand" and said[:1] and said[0] in _ASKING:
        return False  # "We understand why people are angry"
    pairs = [pair for pair in pairwise(("", *said)) if pair[0] not in _ARTICLES]  # "understand the need for care"
    if any(word in words("finite") or word.endswith("ed") for _, word in pairs):
        return True
    return any(is_finite(word) for before, word in pairs if before)


def _learned_behind(draft: Draft, publication: str) -> Iterator[Span]:
    """Where a clause tells it that is nobody's statement: "…, we understand.", "The Courier has been told that"."""
    places = {place for sign in (*(_SIGNS & draft.words), "been told") for place in find_all(draft.text, sign)}
    if not places:
        return
    names = any_own_name(publication)
    ours = "|".join(("we", *_THIS, *([rf"(?:the\s)?{names}"] if names else [])))
    own = rf"our|(?:the\s)?{names}['’]s" if names else "our"
    behind = rf",\s((?:{ours})\s(?:{_LEARNED}))[.,]"
    before = rf"\b((?:{ours})\sha(?:s|ve)\sbeen\stold)\sthat\b|\b(it\sis\s(?:{own})\sunderstanding)\sthat\b"
    before += r"|\b(it\scan\s(?:now\s|today\s|exclusively\s)?be\srevealed)(?:\sthat\b|,?\s(?=the\b))"
    told = expression(f"{behind}|{before}", re.IGNORECASE)
    near = (told.search(draft.text, max(0, place - _BEFORE), place + _BEHIND) for place in places)
    for start, end in sorted({match.span(match.lastindex or 0) for match in near if match}):
        if draft.is_told(start):
            yield draft.span(start, end)
