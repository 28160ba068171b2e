"""Which candidates are taken for cues: the best of each verb group that is likely enough."""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax.columns import Syntax
from ..tables import words
from .candidates import Candidate

LIKELY = -5
"""The second-pass score, in hundredths, from which a cue counts for what is decided about others."""
_SAYING = words("say tell")


def select(syntax: Syntax, candidates: Sequence[Candidate], threshold: int) -> list[Candidate]:
    """The candidates whose second score reaches *threshold*, best first, one for each verb group or other chunk.

    Of "had reportedly said" that is the verb.
    """
    best: dict[int, Candidate] = {}
    likely = [candidate for candidate in candidates if candidate.second >= threshold]
    for candidate in sorted(likely, key=_by_second):
        token = candidate.token
        if syntax.tags[token] != "R" or _SAYING.isdisjoint(syntax.stems[token + 1 : token + 2]):
            best.setdefault(syntax.chunk_of[token], candidate)
    return list(best.values())


def _by_second(candidate: Candidate) -> tuple[int, int]:
    return -candidate.second, candidate.token
