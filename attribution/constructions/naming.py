"""Naming: what something is called, told beside it by a participle: "A gang known as the Lamplighters robbed it"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..arguments.links import WORDED, Link
from ..syntax.columns import places_of
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.tags import PREDICATING, over_tags
from .participles import Scene

_NAMING = words("known called nicknamed dubbed")
_NAMED = over_tags(
    "(?P<what>[<nominal>$']{1,8}(?:F[<nominal>$']{1,6})?),?(?P<cue>[RK]?[nd]R?E?)"
    "(?P<name>D?«[^«»]{1,12}»|D?(?:[JKNSPC']|(?<=P)-(?=P)){1,8}(?:FD?[JKNSPC]{1,5})?)(?!«)"
)
"""What is named, the participle with its adverb and "as", and the name."""
_ENDS = over_tags("[<predicating>,.]|$")
_LINKING, _VERBS = frozenset("WwT,»"), frozenset(PREDICATING)
"""The tags ahead of what is no subject of "called", and those of the verb that a subject has."""


def find_names(scene: Scene) -> Iterator[Link]:
    """The links of what something is known as, or nicknamed; nobody is their source.

    Behind a noun "called" may be a verb with its subject, so that another verb has to follow the name; and what is but
    called something tells little, so that it counts where the weights took it for a cue.
    """
    syntax = scene.syntax
    for token in places_of(_NAMING, syntax):
        if syntax.quoted[token] or syntax.tags[token] not in "nd":
            continue
        match = _match_around(scene, token)
        if match is None or not _is_named(scene, token, match):
            continue
        other = "also" in syntax.norms[match.start("cue") : token]  # what else one is called is told alone
        pieces = (Range(*match.span("what")), Range(*match.span("name")))[other:]
        yield Link(token, Range(*match.span("cue")), None, pieces, "both", WORDED)


def _match_around(scene: Scene, token: int) -> re.Match[str] | None:
    """The shape around a participle, from the noun phrase ahead of it on."""
    syntax = scene.syntax
    first = syntax.sentences[syntax.sentence_of[token]]
    for chunk in range(max(syntax.chunk_of[first], syntax.chunk_of[token] - 4), syntax.chunk_of[token]):
        match = _NAMED.match(syntax.tags, syntax.chunk_starts[chunk], syntax.sentences[syntax.sentence_of[token] + 1])
        if match and match.start("cue") <= token < match.end("cue"):
            return match
    return None


def _is_named(scene: Scene, token: int, match: re.Match[str]) -> bool:
    """Whether the participle at a token names what stands ahead of it."""
    syntax = scene.syntax
    if syntax.norms[token] == "known":
        return syntax.norms[match.end("cue") - 1] == "as"
    comma = syntax.tags[match.start("cue") - 1] == ","
    if comma and syntax.norms[token] != "called":
        return _ENDS.match(syntax.tags, match.end()) is not None
    if comma or token not in scene.links or "«" in syntax.tags[match.start("name") : match.end("name")]:
        return False
    ahead, behind = syntax.tags[match.start() - 1 : match.start()], syntax.tags[match.end() : match.end() + 1]
    named = syntax.tags[match.end() - 1] != "J"  # "reviewers called the last show a disgrace"
    return named and ahead not in _LINKING and behind in _VERBS
