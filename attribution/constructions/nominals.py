"""Nouns that report ahead of a form of "be" or a colon: "the firm's position is that", "his verdict: “No.”"."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from ..arguments.links import Link
from ..syntax.columns import Syntax
from ..syntax.sites import Range, site_of
from ..tables import words
from ..vocabulary.tags import COMMON_NOUNS, over_tags
from .complements import HOLDERS, holder_of
from .participles import Scene, link_from

# the view is that; the fear for the town was that; the message from ministers was simple: — his verdict: “No.”
_NOUN = over_tags("[be:](?:(?<!:)[xR]{0,2}(?=[Tt]|[Jg]?:|«|U|[DC]J?[NSI]:«)|(?<=[NS]:)(?=«))")
_PLAIN = words("clear simple plain straightforward unanimous blunt unequivocal stark short brief")
"""What a message is before a colon."""
_HELD = words(
    "advice belief conclusion consensus decision fear finding hope message opinion position stance verdict view word"
)
"""Nouns behind which "of" does so, too."""
_WISHES = words("aim advice ambition goal hope idea intention message objective order plan promise proposal word")
"""Nouns whose content may be an infinitive: "the advice from doctors is to rest"."""


def link_nouns(scene: Scene, nouns: AbstractSet[str]) -> Iterator[Link]:
    """The links of nouns: "the firm's position is that", "the verdict from fans was clear:"."""
    syntax = scene.syntax
    norms, tags = syntax.norms, syntax.tags
    for match in _NOUN.finditer(tags):
        copula, after = match.span()
        token = _noun_before(syntax, nouns, copula)
        if token is None or syntax.quoted[token]:
            continue
        content = _content_behind(syntax, token, after)
        site = site_of(syntax, token, scene.heads)
        if content is None or content >= site.last:
            continue
        source, behind = holder_of(syntax, site), token + 1
        if tags[copula] == ":":
            if source is None:
                continue
        elif behind == copula:
            behind = content
        elif source is None and (norms[behind] in HOLDERS or (tags[behind] == "F" and norms[token] in _HELD)):
            source = Range(behind + 1, copula)
        yield link_from(scene, site, Range(token, behind), source, content)


def _content_behind(syntax: Syntax, noun: int, after: int) -> int | None:
    """Where the content of a *noun* begins, given what is *after* its copula; None if nothing is told there."""
    norms, tags = syntax.norms, syntax.tags
    if tags[after] in "Jg":
        return after + 2 if norms[after] in _PLAIN or tags[after + 2 : after + 3] == "«" else None
    if tags[after] in "DC":
        return tags.index(":", after) + 1  # was a single word: “No.”
    if tags[after] == ":":
        return None if tags[after - 1] == "R" else after + 1  # the answer is here:
    return None if tags[after] == "t" and norms[noun] not in _WISHES else after


def _noun_before(syntax: Syntax, nouns: AbstractSet[str], copula: int) -> int | None:
    """The noun that reports before the copula at a token, of "the conclusion of the inquiry was that" the first."""
    token, chunk, found = copula - 1, syntax.chunk_of[copula] - 1, None
    while token >= 0:
        if syntax.tags[token] in COMMON_NOUNS and syntax.norms[token] in nouns:
            found = token
        if chunk < 2 or syntax.symbols[chunk] not in "PN":
            break
        start, end = syntax.chunk_starts[chunk - 1 : chunk + 1]
        if syntax.symbols[chunk - 1] not in "EF" and syntax.norms[start:end] != ["to"]:
            break
        token = start - 1
        chunk -= 2
    return found
