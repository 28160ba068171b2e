"""Successions: who came after whom in an office, so that "the new dean" and "her predecessor" are told apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ..expressions import expression
from ..model import Mention
from ..vocabulary.gazetteer import Gazetteer
from .clusters import PERSON, Cluster
from .kin import relate
from .offices import OFFICES, holds_another
from .places import Page, Place
from .relatives import PREDECESSOR, SUCCESSOR

_NAME = r"(?:[\p{Ll}-]{2,20}\ ){0,3}(?:\p{Lu}[\p{Ll}]{1,12}\.?\ )?(\p{Lu}[\w’'-]++)"
_PASSIVE = expression(
    rf"\b(?:was|were|been|be|is)\ (?:succeeded|replaced)\ (?:as\ (?:[\p{{Ll}}-]{{2,20}}\ ){{1,4}})?by\ {_NAME}"
)
_ACTIVE = expression(
    r"\b(?:(?:has|have|had)\ )?(?:(?:succeeded|succeeds|succeed|replaced|replaces|replace)(?!\ (?:as|by|in|with)\b)"
    rf"|(?:took|takes|taken|take)\ over\ from)\ {_NAME}"
)
_TAKING = expression(
    rf"\bwhen\ {_NAME}(?:\ \p{{Lu}}[\w’'-]++){{0,2}}\ "
    r"(?:took\ (?:over|the\ (?:post|job|role|reins))|succeeded|replaced)\b"
)
_AFTER = expression(
    r"\b(?:[Hh]is|[Hh]er)\ (?:successor|(predecessor))(?:\ as\ [\p{Ll}\ -]{3,40})?,?\ (?:\p{Lu}[\p{Ll}]{1,12}\.?\ )?"
    r"(\p{Lu}[\w’'-]++)"
)
_AS = expression(r"\bas\ (?:the\ |its\ |their\ )?((?:[\p{Ll}-]{2,20}\ ){0,2}[\p{Ll}-]{3,20})")
"""How a sentence tells which office passes."""
_TELLING = (
    (_PASSIVE, ("succeeded", "replaced")),
    (_ACTIVE, ("succe", "replace", "over from")),
    (_TAKING, (" took ", "succeeded", "replaced")),
    (_AFTER, ("successor", "predecessor")),
)
"""How a text tells of a succession, and the words of which one stands there then."""
_FUTURE = ("will", "to", "would", "may", "might", "could", "should", "be")
"""What leads to what has not happened yet."""
_LONGEST_WORD = 10
_TOLD = {
    **dict.fromkeys(("new", "incoming"), PREDECESSOR),
    **dict.fromkeys(
        ("former", "outgoing", "departing", "departed", "ousted", "sacked", "deposed", "previous"), SUCCESSOR
    ),
}
"""What a word ahead of an office tells of its holder → whom he has, a successor or a predecessor."""


def note_successions(page: Page, gazetteer: Gazetteer) -> None:
    """Relate those of whom a *page* tells that one came after the other, with the office that passed."""
    text = page.text
    for pattern, telling in _TELLING:
        for found in pattern.finditer(text) if any(map(text.__contains__, telling)) else ():
            other = _named_at(found.start(found.lastindex or 0), page)
            subject = _subject_before(found.start(), page)
            if other is None or subject is None or other is subject:
                continue
            comes = pattern is _ACTIVE or (pattern is _AFTER and found[1])
            new, old = (subject, other) if comes else (other, subject)
            if not (new.kin or old.kin):
                relate(new, SUCCESSOR, old)
                if not _is_to_come(text, found.start(), found[0]):
                    _pass_on(old, new, _read_office(found.start(), page, gazetteer), gazetteer)


def find_by_succession(mention: Mention, head: str, clusters: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The only one of *clusters* who came after another, "the new *head*", or before: "the outgoing *head*"."""
    ahead = mention.span.text[: max(mention.head.start - mention.span.start, 0)].lower().split()
    relation = next((relation for word, relation in _TOLD.items() if word in ahead), "")
    if not relation:
        return ()
    found = [one for one in clusters if any(known == relation for known, _ in one.kin)]
    return tuple(found) if len(found) == 1 and not holds_another(found[0].words, head) else ()


def _is_to_come(text: str, start: int, told: str) -> bool:
    """Whether what is *told* from *start* on in a *text* has not happened yet: "will be succeeded by", "to replace"."""
    return text[max(start - _LONGEST_WORD, 0) : start].rstrip().endswith(_FUTURE) or told.startswith("be ")


def _read_office(start: int, page: Page, gazetteer: Gazetteer) -> str:
    """The office that the sentence of *start* tells to pass: "dean" of "as dean of the school"; "" without one."""
    sentences = page.layout.sentences
    own = bisect_right(sentences, start)
    end = sentences[own] if own < len(sentences) else len(page.text)
    for found in _AS.finditer(page.text, sentences[own - 1], end):
        for word in reversed(found[1].split()):
            if word in gazetteer.roles:
                return word
    return ""


def _named_at(start: int, page: Page) -> Cluster | None:
    """Who is named, in full or in part, at *start*."""
    for place in page.between(start - 40, start + 1):
        if place.start <= start < place.end and place.cluster.kind is PERSON and place.cluster.parts:
            return place.cluster
    return None


def _subject_before(start: int, page: Page) -> Cluster | None:
    """The first person who is named in the sentence of *start* before it, or else the last one in that before."""
    sentences = page.layout.sentences
    own = bisect_right(sentences, start) - 1
    if own < 0 or page.layout.quotation(start) >= 0:
        return None
    here = [*filter(_is_person, page.between(sentences[own], start))]
    if here:
        return here[0].cluster
    ahead = [*filter(_is_person, page.between(sentences[own - 1], start))] if own else []
    return ahead[0].cluster if len({one.cluster for one in ahead}) == 1 else None


def _is_person(place: Place) -> bool:
    return place.cluster.kind is PERSON and bool(place.cluster.parts) and not place.cluster.plural


def _pass_on(old: Cluster, new: Cluster, office: str, gazetteer: Gazetteer) -> None:
    """Let *new* hold the *office*, or what *old* is known to hold, and *old* have held it once."""
    held = [office] if office else [word for word in old.words if word in OFFICES]
    if len(held) != 1:
        return
    new.learn(held[0], gazetteer)
    old.learn(held[0], gazetteer)
    old.words = (old.words - {held[0]}) | {f"former {held[0]}"}
