"""Together: which of several that a description fits was named last, or that two were, in one sentence.

Behind "Velora and Norla, both airlines, are to merge." nobody can tell which one "the airline" is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from .clusters import Cluster, last_before
from .known import Known


def named_last(found: Sequence[Cluster], start: int, known: Known) -> tuple[Cluster, ...]:
    """Those of *found* in the last sentence before *start* that names any; the one to whom it attributes something."""
    if len(found) < 2:
        return tuple(found)
    places = {one: _last_place(one, start, known.text) for one in found}
    sentences = known.layout.sentences
    last = bisect_right(sentences, max(places.values()))
    begin = sentences[last - 1] if last else 0
    together = [one for one, place in places.items() if place >= begin]
    telling = [one for one in together if _tells(one, begin, start, known)]
    return tuple(telling if len(telling) == 1 else together)


def _last_place(one: Cluster, start: int, text: str) -> int:
    """Where *one* was named last before *start*, by a name that need not have been read as one there."""
    return max(last_before(one, start), text.rfind(one.name, 0, start))


def _tells(one: Cluster, begin: int, start: int, known: Known) -> bool:
    """Whether something is attributed to *one* by name between *begin* and *start*."""
    at = last_before(one, start)
    while at >= begin:
        if at in known.sources:
            return True
        at = last_before(one, at)
    return False
