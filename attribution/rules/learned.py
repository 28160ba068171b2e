"""The rule about what the publication itself says that it has learned."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..graph import AttributionGraph
from ..spans import Span
from .base import Context, Hit, rule
from .draft import Draft
from .words import any_phrase, words

_FROM_WHOM = "name the source, or say why it is not named"
_LEARNED = r"understands?|ha(?:s|ve)\slearn(?:ed|t)|(?:has|have)\sbeen\stold|can\s(?:exclusively\s)?(?:reveal|disclose)"
_LEARNED_WORDS = frozenset(("understand", "understands", "learned", "learnt", "told", "reveal", "disclose"))


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
    ours = {"we", _plain(context.publication)} - {""}
    seen: set[int] = set()
    for found in draft.cued(lemmas):
        source = found.source
        if source is None or _plain(source.text) not in ours:
            continue
        if source.text.lower() == "we" and not any_phrase("we-learned", found.cue.span.text.lower()):
            continue
        from_whom = draft.text.startswith(" from ", found.cue.span.end)
        if from_whom or (found.cue.lemma == "learn" and not found.content.text.startswith("that ")):
            continue  # "learned from two engineers that", "learned a lot"
        number = draft.sentence_at(found.cue.span.start)
        if all(item.source is None or item is found for item in draft.by_sentence.get(number, ())):
            span = draft.span(min(source.span.start, found.cue.span.start), max(source.span.end, found.cue.span.end))
            seen.add(span.start)
            yield Hit(span, f"“{span.text}”, but from whom?", _FROM_WHOM, found.id)
    for span in _learned_behind(draft, context.publication):
        number = draft.sentence_at(span.start)
        near = (item.source for item in draft.by_sentence.get(number, ()) if item.source)
        if span.start not in seen and all(_plain(source.text) in ours for source in near):
            yield Hit(span, f"“{span.text}”, but from whom?", _FROM_WHOM)


def _learned_behind(draft: Draft, publication: str) -> Iterator[Span]:
    """Where a clause behind a comma tells what is told before it: "…, we understand.", "…, The Courier can reveal,"."""
    if draft.words.isdisjoint(_LEARNED_WORDS):
        return
    name = _plain(publication)
    ours = rf"we|(?:the\s)?{regex.escape(name)}" if name else "we"
    for match in regex.finditer(rf",\s((?:{ours})\s(?:{_LEARNED}))[.,]", draft.text, regex.IGNORECASE):
        if draft.is_own(match.start()) and draft.in_body(match.start()):
            yield draft.span(*match.span(1))


def _plain(name: str) -> str:
    return name.lower().removeprefix("the ").strip()
