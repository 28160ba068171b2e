"""Interviewees: whom the lead of an interview names, so that a paragraph that tells of them is none of their words."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..vocabulary.tags import over_tags

_NAME = over_tags("P{2,3}")
_TOLD_OF = over_tags("(?:N?P{1,2})?P(?=[xR]{0,2}[<finite>]|[,'])")


def find_interviewee(syntax: Syntax, first: int) -> str:
    """The last name of the first who is named in full ahead of the *first* label of a text; "" without one."""
    name = _NAME.search(syntax.tags, 0, first)
    return syntax.norms[name.end() - 1] if name else ""


def tells_of(syntax: Syntax, start: int, name: str) -> bool:
    """Whether the paragraph from *start* on opens with what somebody of a last *name* does: "Lekuton trains here"."""
    opening = _TOLD_OF.match(syntax.tags, start) if name else None
    return opening is not None and syntax.norms[opening.end() - 1] == name
