"""Documents without a name: who printed "the report", which one "the poll" repeats."""

from __future__ import annotations

from collections.abc import Container, Sequence

from ..mentions.press import WRITTEN
from ..model import Mention
from ..tables import words
from .bodies import NEAR
from .clusters import DOCUMENT, PAPER, Cluster, is_near, mentioned_last
from .offices import key_words, tail_of

_PASSED_ON = words("obtained seen reviewed viewed shared leaked provided published released shown")
"""What tells that a document is somebody else's than whose it passed: "an email from an aide obtained by the Post"."""
_STORIES = words("report article story piece exposé dispatch")
_ALIKE = (
    {"poll", "survey"},
    {"study", "paper", "research", "report"},
    {"letter", "email", "memo", "note"},
    {"complaint", "lawsuit", "suit", "filing"},
    {"ruling", "decision", "judgment", "judgement", "verdict"},
    {"audit", "review", "report"},
)


def find_publisher(mention: Mention, clusters: list[Cluster]) -> tuple[Cluster, ...]:
    """The outlet that a document is from, where it is named: "a report by the Times", "a Reuters report".

    Another body's document speaks for itself: "a report by the ministry".
    """
    body = mention.affiliation
    if body is None:
        return ()
    tail = tail_of(mention)
    made = body.start > mention.head.end and tail.startswith(("from ", "by "))
    made = made and _PASSED_ON.isdisjoint(tail[: body.start - mention.head.end].split())
    written = mention.head.text.lower() in WRITTEN  # a paper's poll speaks for itself
    printed = made or (written and (body.start < mention.head.start or tail.startswith(("in ", "on "))))
    papers = [one for one in clusters if one.kind is PAPER] if printed else []
    for one in papers:
        if any(body.start <= other.head.start < body.end for other in one.mentions):
            return (one,)
    return ()


def find_printed(mention: Mention, clusters: list[Cluster], sources: Container[int]) -> tuple[Cluster, ...]:
    """The outlet whose story "the report" is: the last of those near that have reported something by then."""
    head, start = mention.head.text.lower(), mention.span.start
    pointed = mention.span.text.lower().startswith(("the ", "this ", "that ", "its "))
    if head not in _STORIES or not pointed or {*key_words(mention)} - {head, "same"}:
        return ()
    near = [one for one in clusters if one.kind is PAPER and is_near(one, start, NEAR)]
    told = [one for one in near if any(each.head.start in sources for each in one.mentions if each.head.start < start)]
    return mentioned_last(told, start)


def find_same_document(mention: Mention, nameless: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The last document that "the poll" may repeat: "a survey by the university"."""
    head = mention.head.text.lower()
    kin: set[str] = next((group for group in _ALIKE if head in group), {head})
    said = [word for word in key_words(mention) if not word[0].isdecimal()]  # a "94-page" one is no other
    if not mention.span.text.lower().startswith(("the ", "this ")) or len(said) > 1:
        return ()
    if head in ("document", "documents"):
        start = mention.span.start
        known = [one for one in nameless if one.kind is DOCUMENT and one.plural == mention.plural]
        near = [one for one in known if is_near(one, start, NEAR)]
        return tuple(known if _are_kin(known) else near if _are_kin(near) else ())[-1:]
    for one in reversed(nameless):
        if one.kind is DOCUMENT and not kin.isdisjoint(_heads_of(one)):
            return (one,)
    return ()


def _are_kin(documents: Sequence[Cluster]) -> bool:
    """Whether these are one document, or called so by one noun: a headline's "paper" and a lede's."""
    return bool(documents) and all(not _heads_of(one).isdisjoint(_heads_of(documents[0])) for one in documents)


def _heads_of(document: Cluster) -> set[str]:
    """The nouns that a *document* turns on where it was told of first: "internal minutes and emails"."""
    first = document.mentions[0]
    joined = first.span.text[: first.head.end - first.span.start].lower().split(" and ")
    return {phrase.rpartition(" ")[2] for phrase in joined}
