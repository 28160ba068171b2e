"""Echoes: attributions inside the content of another that add no voice: she said "she hoped" it would rain.

Whether it is she who hopes is known only once everybody is tied to who is meant, so these go last.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import accumulate

from attrs import evolve

from ..model import Attribution, MentionKind
from ..tables import words
from .resolution import Resolution

_OWN = words("i we")
"""Who is always the one who speaks around."""
_AGAIN = words("he she they")
_SPEAKERS = frozenset((MentionKind.NAMED, MentionKind.TITLED, MentionKind.PRONOUN, MentionKind.DESCRIPTION))
_OPENING: Sequence[list[str]] = ([], ["that"])


def leave_echoes(
    text: str, attributions: Sequence[Attribution], resolution: Resolution
) -> tuple[tuple[Attribution, ...], Resolution]:
    """*attributions* and their *resolution* without those in which somebody only tells what he says or thinks himself.

    What an echo holds stands in what holds the echo.
    """
    speakers = resolution.speakers
    left = {each.id for each in attributions if _is_echo(text, each, attributions, speakers)}
    if not left:
        return tuple(attributions), resolution
    numbers = list(accumulate([each.id not in left for each in attributions], initial=0))
    kept = [
        _numbered(each, numbers[each.id], _number(_parent_of(each, attributions, left), numbers))
        for each in attributions
        if each.id not in left
    ]
    spoken = tuple([speaker for number, speaker in enumerate(speakers) if number not in left])
    unresolved = tuple(
        [
            evolve(each, attribution=numbers[each.attribution])
            for each in resolution.unresolved
            if each.attribution not in left
        ]
    )
    return tuple(kept), resolution._replace(speakers=spoken, unresolved=unresolved)


def _numbered(one: Attribution, number: int, parent: int | None) -> Attribution:
    """*one* with this *number* and *parent*; itself where it has them, as ahead of the first echo."""
    if one.id == number and one.parent == parent:
        return one
    return Attribution(  # so many get one that ``evolve`` would be felt
        id=number,
        cue=one.cue,
        source=one.source,
        content=one.content,
        kind=one.kind,
        pattern=one.pattern,
        confidence=one.confidence,
        parent=parent,
        recipient=one.recipient,
    )


def _parent_of(one: Attribution, attributions: Sequence[Attribution], left: Container[int]) -> int | None:
    """The nearest attribution around *one* that is not *left* out."""
    parent = one.parent
    while parent is not None and parent in left:
        parent = attributions[parent].parent
    return parent


def _number(parent: int | None, numbers: Sequence[int]) -> int | None:
    return None if parent is None else numbers[parent]


def _is_echo(
    text: str, inner: Attribution, attributions: Sequence[Attribution], speakers: Sequence[int | None]
) -> bool:
    """Whether who speaks in *inner*, told by a pronoun, is who speaks around it."""
    source, outer = inner.source, None if inner.parent is None else attributions[inner.parent]
    if source is None or outer is None or outer.source is None:
        return False
    if speakers[inner.id] is None or speakers[inner.id] != speakers[outer.id]:
        return False
    word = source.text.lower()
    if word in _OWN:
        return True
    opening = text[outer.content.spans[0].start : source.spans[0].start].split()
    return word in _AGAIN and outer.source.kind in _SPEAKERS and opening in _OPENING
