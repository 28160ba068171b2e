"""Passing on: the outlet of what somebody says further, as what is told before it shows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence

from ..arguments.following import DECLINING
from ..arguments.links import Link
from ..mentions.named import OUTLET, Reader
from ..mentions.recipients import WRITTEN, describe_told
from ..model import Mention
from ..syntax.columns import Syntax
from ..tables import words
from .carriers import INSIDE

_WITHHOLDING = DECLINING | {"request"}
_CARRIED = words("carried picked relayed aired broadcast published released")
_SAID = words("remarks comments interview statement speech message address video recording")
_LONGEST_CARRIER = 14  # tokens


def pass_on(syntax: Syntax, links: Sequence[Link], told: Sequence[Mention | None]) -> list[Mention | None]:
    """The ones *told*, with the outlet of a first verb for those behind it: told "Sky News" so and urged her to go.

    Who "declined to say more" told it no more than that.
    """
    # the first may hold a clause about who speaks, which the others leave out
    shared = [(link.source and link.source.start + 1, syntax.sentence_of[link.head]) for link in links]
    outlets = {
        key: one
        for key, one in zip(shared, told, strict=True)
        if key[0] and one and one.kind is OUTLET and (one.name or one.span.text.startswith("the "))
    }
    if not outlets:
        return [*told]
    withheld = [syntax.stems[link.head] in _WITHHOLDING for link in links]
    return [
        one or (None if closed else outlets.get(key)) for key, one, closed in zip(shared, told, withheld, strict=True)
    ]


def go_on_writing(
    syntax: Syntax, reader: Reader, links: Sequence[Link], told: Sequence[Mention | None]
) -> list[Mention | None]:
    """The ones *told*, with the outlet in which somebody writes for what they go on to write, until another speaks.

    In a column for "the Post" Lee mocked the plan. He wrote that it was mad.
    """
    found: list[Mention | None] = []
    outlet, writer = None, ""
    for link, one in zip(links, told, strict=True):
        last = syntax.norms[link.source.end - 1] if link.source else ""
        if one is not None and one.kind is OUTLET and _is_written_for(syntax, reader, link, one):
            outlet, writer = one, last
        elif one is None and _writes(syntax, link, last, writer):
            one = outlet
        elif link.source and syntax.tags[link.source.end - 1] == "P" and last != writer:
            outlet = None
        found.append(one)
    return found


def _writes(syntax: Syntax, link: Link, last: str, writer: str) -> bool:
    """Whether a source that ends with the word *last* is the *writer* who goes on in *link*: "he writes"."""
    return last == "columnist" or (last in (writer, "he", "she") and syntax.stems[link.head] == "writ")


def carry_over(
    syntax: Syntax, reader: Reader, links: Sequence[Link], told: Sequence[Mention | None]
) -> list[Mention | None]:
    """The ones *told*, with the outlet by which a sentence without an attribution ahead of a quotation ends.

    He returned on Sunday, in remarks carried by "TASS". “We won,” he said.
    """
    if _CARRIED.isdisjoint(syntax.vocabulary):
        return [*told]
    taken = {syntax.sentence_of[link.head] for link in links}
    return [one or _carried_before(syntax, reader, link, taken) for link, one in zip(links, told, strict=True)]


def _carried_before(syntax: Syntax, reader: Reader, link: Link, taken: Container[int]) -> Mention | None:
    """Who carried the quotation of *link*, as the sentence before it tells, which is none of those *taken*."""
    start, tags = link.pieces[0].start, syntax.tags
    sentence = syntax.sentence_of[start] - 1
    alone = link.source is not None and link.source.end - link.source.start == 1 and tags[link.source.start] == "I"
    if tags[start] != "«" or not alone or sentence < 0 or sentence in taken or tags[start - 1] != ".":
        return None
    first = max(syntax.sentences[sentence], start - _LONGEST_CARRIER)
    before = syntax.norms[first : start - 1]
    if "by" not in before:
        return None
    by = first + before.index("by")
    words_ahead = syntax.norms[max(first, by - 4) : by]
    if _CARRIED.isdisjoint(words_ahead) or _SAID.isdisjoint(words_ahead):
        return None
    outlet = describe_told(reader, by + 1, start - 1)
    return outlet if outlet.kind is OUTLET and outlet.name else None


def _is_written_for(syntax: Syntax, reader: Reader, link: Link, outlet: Mention) -> bool:
    """Whether the source of *link* writes in an *outlet*: "writes Lee in the Post", "in an op-ed for the Post"."""
    start = bisect_left(reader.tokens.starts, outlet.span.start)
    before = reader.tokens.norms[max(0, start - 3) : start]
    writes = syntax.stems[link.head] == "writ" or not WRITTEN.isdisjoint(before)
    return writes and not INSIDE.isdisjoint(before)
