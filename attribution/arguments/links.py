"""A link: a cue with its source, its content and how sure the weights are, all in tokens; what is asked of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter

from attrs import define, evolve

from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..syntax.verbgroups import has_be
from ..values import Value

CITED = "cited"
WORDED = 60
"""How sure a link is that its wording or layout tells, in hundredths of log-odds."""


@define(eq=False, repr=False)
class Link(Value):
    """An attribution in tokens: no named tuple, for each is asked two hundred times.

    Nothing of it is ever changed; guards against that would double what making one costs.

    ``layout`` is where the content stands: "right" of the cue, "left", "both", or CITED where it is another link's.

    ``score`` is how likely the whole is right, in hundredths of log-odds; ``leads`` are the score of the cue and by how
    much the source and the content's end were ahead of what else they could have been, for those that were chosen.
    """

    head: int
    cue: Range
    source: Range | None
    pieces: tuple[Range, ...]
    layout: str
    score: int
    leads: tuple[int, int, int] = (0, 0, 0)


head_of: Callable[[Link], int] = attrgetter("head")
"""The token of a link's cue, by which links are ordered."""


def cue_tokens(links: Sequence[Link]) -> set[int]:
    """All tokens of the cues of *links*."""
    return {token for link in links for token in range(*link.cue)}


def cover(syntax: Syntax, links: Sequence[Link]) -> bytearray:
    """A byte for each token, 1 in the cues and contents of *links*: a set would take long where these nest deep."""
    covered = bytearray(len(syntax.norms))
    for link in links:
        for start, end in (link.cue, *link.pieces):
            covered[start:end] = b"\1" * (end - start)
    return covered


def with_pieces(link: Link, pieces: tuple[Range, ...]) -> Link:
    """*link* with *pieces* for its content; itself where these are what it has, as they mostly are."""
    return link if pieces is link.pieces else evolve(link, pieces=pieces)


def start_content(link: Link, start: int) -> Link:
    """*link* with a content that starts at a token."""
    first, *rest = link.pieces
    return evolve(link, pieces=(Range(start, first.end), *rest))


def end_content(link: Link, end: int) -> Link:
    """*link* with a content that ends ahead of a token."""
    *rest, last = link.pieces
    return evolve(link, pieces=(*rest, Range(last.start, end)))


def is_passive(syntax: Syntax, link: Link) -> bool:
    """Whether the verb group is a form of "be" with a participle: "is said", "have been told"."""
    # behind "be" a past tense is a participle that the tagger took for one
    return syntax.tags[link.head] in "nd" and has_be(syntax, link.cue.start, link.head)
