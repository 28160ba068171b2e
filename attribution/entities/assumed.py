"""Assumed names: who is told of by a noun and goes on by a name: "a nurse, who asked to be called Hiba, … Hiba"."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import expression
from ..model import Mention
from .clusters import PERSON, UNKNOWN, Cluster

_OPENINGS = (", who", " who", ", identified", " identified", ", named", ", called")
_GOING_BY = expression(
    r"(?:,?\ whom?\ [^.;:“”\"\n]{1,60}?\b(?:call(?:ed|ing)?|identif(?:y|ied|ying)|named?|known|refer(?:red|ring)\ to)"
    r"|,?\ (?:identified|named|called))"
    r"(?:\ (?:only|here|himself|herself|themselves|simply)){0,2}(?:,?\ (?:by|as)\ [^.;:“”\"\n]{0,40}?|,)?\ ?"
    r"((?:(?:Mrs?|Ms|Miss|Dr)\.?\ )?(?:\p{Lu}[\w’'-]{1,20}\ ?){1,2})(?=,|\ [a-z]|\.)"
)
"""What is told behind a noun ahead of the name that somebody goes by."""


def find_assumed(mention: Mention, clusters: Sequence[Cluster], text: str) -> tuple[Cluster, ...]:
    """The person by whose name one goes of whom a *mention* without a name tells: no real one, or only the first."""
    if mention.plural or not text.startswith(_OPENINGS, mention.head.end):
        return ()
    told = _GOING_BY.match(text, mention.head.end)
    if told is None:
        return ()
    name = range(*told.span(1))
    people = [one for one in clusters if one.kind in (PERSON, UNKNOWN) and one.mentions]
    return tuple([one for one in people if one.mentions[0].head.start in name])
