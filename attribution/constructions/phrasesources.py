"""Who speaks behind a phrase: where the source of "per two people with knowledge of it" ends, and what may be one."""

from __future__ import annotations

from ..arguments.amounts import over_amount
from ..syntax.columns import Syntax
from ..syntax.papers import SEEN
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.outlets import ORDINARY, default_registry
from ..vocabulary.tags import over_tags

_SOURCE_REACH = 30  # tokens of a source
_UNITS = words(
    """
    hour day week month year night minute second game match season person head mile kilometre kilometer gallon litre
    liter tonne ton pound usual norm quarter share barrel annum capita cent vote time
    """
)
_CORE = over_tags("[<nominal>I$g&']{0,10}[<noun>]")
"""A noun phrase up to its last noun, without what hangs on it by a preposition."""
_APPOSED = over_tags(
    r"(?:\([^()]{1,6}\))?,(?:[DiJ][^<finite><opener>.,;:«»]{0,20}(?:W[^.;:«»]{1,40})?|W[^.,;:«»]{1,40})(?=[.]|$)"
)
_OPENING = over_tags(
    r",(?:[<nominal>][<nominal>EF'&$]{0,14}|W[^,.;:«»]{1,30}),(?=[<nominal>I$'][<nominal>EF'I$]{0,20}[xR]{0,2}[<finite>])"
)
"""What tells between commas who has been named, and the clause that opens behind it."""
_DEFINING = over_tags("[TW][xR]{0,2}[<finite>][^<finite><opener>,.;:«»]{1,16}(?=[,.»]|$)")
_ORDINARY = frozenset("NSJKR")
_BEHIND_OUTLET = frozenset(",.;:()»-W")
NOMINAL = frozenset("PNGIFEB'&CJ$")


def end_of_source(syntax: Syntax, start: int, limit: int) -> int:
    """Where the noun phrase that begins with *start* ends, with what hangs on it by prepositions.

    So does a clause ahead of a mark that tells which one it is: "the firm that owned the ferry,".
    """
    if start >= limit:
        return limit
    if is_outlets_word(syntax, start):
        end = start + 1 + (syntax.norms[start + 1 : start + 2] == ["!"])
        if end >= limit or syntax.tags[end] in _BEHIND_OUTLET:
            return min(end, limit)
    chunk, last = syntax.chunk_of[over_amount(syntax, start)], syntax.chunk_of[limit - 1]
    end = start
    while chunk <= last and syntax.symbols[chunk] in NOMINAL and end - start < _SOURCE_REACH:
        chunk += 1
        end = syntax.chunk_starts[chunk]
    while end > start and syntax.tags[end - 1] in "EFB&":
        end -= 1
    which = _DEFINING.match(syntax.tags, end, limit) if end > start else None
    return min(which.end() if which else end, limit)


def may_speak(syntax: Syntax, start: int, end: int, bounds: Range) -> bool:
    """Whether what follows "per" may speak: a name, a noun with its determiner that is no unit, or several."""
    named = "P" in syntax.tags[start:end]
    core = _CORE.match(syntax.tags, start, end)
    last = core.end() - 1 if core else end - 1
    phrase = (syntax.tags[start] in "Di" or syntax.tags[last] == "S") and syntax.norms[last] not in _UNITS
    if not named and not phrase:
        alone = syntax.norms[start + 1 : end] in ([], ["!"])
        named = is_outlets_word(syntax, start) if alone else names_outlet(syntax, start, end)
    return (named or phrase) and (
        end >= bounds.end - 1 or syntax.tags[end] in _BEHIND_OUTLET or syntax.norms[end] in SEEN
    )


def apposed_end(syntax: Syntax, start: int, limit: int) -> int:
    """Where who is named ends with what closes the sentence and tells who it is: with Ann Lee, "who drove the bus"."""
    apposed = _APPOSED.match(syntax.tags, start, limit)
    return apposed.end() if apposed else start


def opening_end(syntax: Syntax, start: int, limit: int) -> int:
    """Where who is named ends who opens a sentence: in the view of Ann Lee, "the firm's lawyer," the case is weak."""
    described = _OPENING.match(syntax.tags, start, limit)
    return described.end() if described else start


def posted_end(syntax: Syntax, start: int, limit: int) -> int:
    """Where who is named ends with an office, or a clause, that closes the sentence: Ann Lee, "the firm's lawyer"."""
    end = apposed_end(syntax, start, limit)
    post = _CORE.match(syntax.tags, start + 1, end)
    told = post and default_gazetteer().calls_source(syntax.norms[post.end() - 1])
    return end if told or syntax.tags[start + 1 : end].startswith("W") else start


def is_outlets_word(syntax: Syntax, token: int) -> bool:
    """Whether the word at a token is an outlet's name, too, though its tag tells of none: per "Closer", to "OK!"."""
    return syntax.tags[token] in _ORDINARY and names_outlet(syntax, token, token + 1)


def names_outlet(syntax: Syntax, start: int, end: int, *, ordinary: bool = True) -> bool:
    """Whether tokens *start* to *end* are a name of some outlet, be it also an *ordinary* word."""
    first, name = syntax.norms[start], " ".join(syntax.norms[start:end])
    aliases = [alias for alias in default_registry().aliases.get(first, ()) if alias.folded.rstrip("!") == name]
    return any(ordinary or alias.mark != ORDINARY for alias in aliases)


def with_seen(syntax: Syntax, end: int, limit: int) -> int:
    """Where a source that ends before *end* does with who has its papers: per a report "seen by AFP"."""
    seen = not SEEN.isdisjoint(syntax.norms[end : end + 1]) and syntax.norms[end + 1 : end + 2] == ["by"]
    return end_of_source(syntax, end + 2, limit) if seen else end
