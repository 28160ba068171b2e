"""Sources apart from the occasion ahead of them: "After the inquest Mr Pitcher said that it was late"."""

from __future__ import annotations

from ..expressions import over_tags
from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer

_OPENING = frozenset(".,;:&«»T")
_BEFORE_NAME = over_tags("D[JCKN]{0,4}[NS](?=P{1,5}$)")
_BEFORE_COURTESY = over_tags("D[JCKN]{0,4}P{1,3}?(?=P{2,4}$)")  # "In the Commons Mr Lee said"
_PHRASE = over_tags("E[Di]?[JCKN]{0,4}[NSP]{1,3}")
_COURTESIES = words("mr mrs ms miss mr. mrs. ms.")


def behind_occasion(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without the occasion with which the clause opens, where no comma parts it from a name.

    A noun that tells who the name is stays: "After the defendant Mr Lee said".
    """
    start, end = source
    opens = start - 1 == site.first or syntax.tags[start - 2 : start - 1] in _OPENING
    if start == 0 or syntax.tags[start - 1] != "E" or not opens or end != site.group.start:
        return source
    occasion = _BEFORE_COURTESY.match(syntax.tags, start, end)
    if occasion is None or syntax.norms[occasion.end()] not in _COURTESIES:
        occasion = _BEFORE_NAME.match(syntax.tags, start, end)
    return source if occasion is None or _tells_whom(syntax.norms[occasion.end() - 1]) else Range(occasion.end(), end)


def is_occasion(syntax: Syntax, left: Range, source: Range | None) -> bool:
    """Whether *left*, up to the *source*, is but the occasion ahead of it: "Before the match" Mr Lee told reporters."""
    beside = source is not None and left.end == source.start
    return beside and _PHRASE.fullmatch(syntax.tags, *left) is not None


def _tells_whom(noun: str) -> bool:
    """Whether a *noun* ahead of a name tells who has it."""
    gazetteer = default_gazetteer()
    return noun in gazetteer.roles or (noun in gazetteer.heads and not gazetteer.calls_document(noun))
