"""What "according to" ends: the clause ahead of it, whatever stands between or behind."""

from __future__ import annotations

from .sites import Range, Site
from .syntax import Syntax

_ACCORDING = "according"


def is_described(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether a relative clause follows a source behind a clause: "…, according to the Post, which quoted a clerk"."""
    if syntax.norms[site.cue] != _ACCORDING or site.cue < site.first + 3:
        return False
    return syntax.tags[source.end : source.end + 2] in (",W", ",w")


def with_clause(syntax: Syntax, site: Site, left: Range) -> Range:
    """*left* with the clause ahead that it explains: "It paid Ana Ruiz, its former chief, according to Reuters"."""
    start, first, tags = left.start, site.first, syntax.tags
    if syntax.norms[site.cue] != _ACCORDING or start <= first or tags[start - 1] != ",":
        return left
    if syntax.finite[start : left.end].strip() or "«" in tags[first : left.end]:
        return left
    return Range(first, left.end) if syntax.finite[first:start].strip() else left
