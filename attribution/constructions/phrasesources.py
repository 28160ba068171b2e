"""Who speaks behind a phrase: where the source of "per two people with knowledge of it" ends, and what may be one."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.outlets import default_registry
from ..vocabulary.tags import over_tags

_SOURCE_REACH = 30
_SEEN = words("seen obtained viewed reviewed")
_UNITS = words(
    """
    hour day week month year night minute second game match season person head mile kilometre kilometer gallon litre
    liter tonne ton pound usual norm quarter share barrel annum capita cent vote time
    """
)
_CORE = over_tags("[<nominal>I$g&']{0,10}[<noun>]")
"""A noun phrase up to its last noun, without what hangs on it by a preposition."""
NOMINAL = frozenset("PNGIFEB'&CJ$")


def end_of_source(syntax: Syntax, start: int, limit: int) -> int:
    """Where the noun phrase that begins with *start* ends, with what hangs on it by prepositions."""
    if start >= limit:
        return limit
    chunk, last = syntax.chunk_of[start], syntax.chunk_of[limit - 1]
    end = start
    while chunk <= last and syntax.symbols[chunk] in NOMINAL and end - start < _SOURCE_REACH:
        chunk += 1
        end = syntax.chunk_starts[chunk]
    while end > start and syntax.tags[end - 1] in "EFB&":
        end -= 1
    return min(end, limit)


def may_speak(syntax: Syntax, start: int, end: int, bounds: Range) -> bool:
    """Whether what follows "per" may speak: a name, a noun with its determiner that is no unit, or several."""
    named = "P" in syntax.tags[start:end]
    core = _CORE.match(syntax.tags, start, end)
    last = core.end() - 1 if core else end - 1
    phrase = (syntax.tags[start] in "Di" or syntax.tags[last] == "S") and syntax.norms[last] not in _UNITS
    if not named and not phrase and end - start == 1:  # a word that is an outlet's name, too: "per Deadline"
        named = bool(default_registry().named(syntax.norms[start].capitalize()))
    return (named or phrase) and (
        end >= bounds.end - 1 or syntax.tags[end] in ",.;:()»-W" or syntax.norms[end] in _SEEN
    )


def with_seen(syntax: Syntax, end: int, limit: int) -> int:
    """Where a source that ends before *end* does with who has its papers: per a report "seen by AFP"."""
    seen = not _SEEN.isdisjoint(syntax.norms[end : end + 1]) and syntax.norms[end + 1 : end + 2] == ["by"]
    return end_of_source(syntax, end + 2, limit) if seen else end
