"""Questions put to somebody: "Lee, asked about the calls, said no" has Lee asked, and not asking.

Nor is it told that Lee was asked by somebody what is quoted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from ..arguments.links import Link, is_passive
from ..syntax.columns import Syntax
from ..syntax.sites import Range, quoted_until, sentence_around
from ..vocabulary.grammar import QUESTIONS
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import ASKED

_BEHIND = over_tags(",[xR]{0,2}[<predicating>]|$")
"""What stands behind the aside: the verb of who was asked, or nothing more."""
_ASKED_BY = over_tags("B(?P<who>[<nominal>$'EF]{1,12}(?:,[Ww][^«».;:]{1,40},)?)[,:]?«")
"""By whom somebody is asked what is quoted: was asked "by a reporter, who had waited, “Why?”"."""
_APPOSED = over_tags("B([<nominal>'EF]{1,10},[<nominal>'EF]{1,12},)(?=[UTWwyEt])")
"""By whom somebody is asked who is described as well: "by the judge, Miriam Cole, whether"."""
_BARE = over_tags("[EBR][^,]{0,30},|,")
"""What stands between "asked why" and the comma behind it: "by a reporter"."""


def put_to_somebody(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, each of what somebody is asked between commas, or at the head of a sentence, as what it is."""
    if ASKED.isdisjoint(syntax.vocabulary):
        return list(links)
    put = [own for link in links if (own := _put(syntax, link) if syntax.norms[link.head] in ASKED else link)]
    ends = _fronted_ends(syntax, put)
    return [link for link in put if not _takes_question(syntax, link, ends)] if ends else put


def _fronted_ends(syntax: Syntax, links: Sequence[Link]) -> dict[int, int]:
    """Where each question ends that opens a sentence, by the number of that: "Asked if it would close," he shrugged."""
    asked = [link for link in links if syntax.norms[link.head] in ASKED and link.layout == "right"]
    homes = [(syntax.sentence_of[link.head], link) for link in asked]
    return {number: link.pieces[-1].end for number, link in homes if syntax.sentences[number] == link.head}


def _takes_question(syntax: Syntax, link: Link, ends: Mapping[int, int]) -> bool:
    """Whether all that a verb seems to tell is what its subject was asked, by where such questions end."""
    end = ends.get(syntax.sentence_of[link.head], 0)
    return link.layout == "left" and link.pieces[-1].end <= end < link.cue.start


def _put(syntax: Syntax, link: Link) -> Link | None:
    """The *link* of a question with nobody for its source, where somebody is asked; None where nothing is."""
    first, last = sentence_around(syntax, link.head)
    start, end = link.pieces[0]
    by = _ASKED_BY.match(syntax.tags, link.head + 1, last)
    if by and is_passive(syntax, link):
        quoted = Range(by.end() - 1, quoted_until(syntax, by.end() - 1, last))
        later = [piece for piece in link.pieces if piece.start >= last]
        return evolve(link, source=Range(*by.span("who")), pieces=(quoted, *later))
    if link.head == first:
        return _fronted(syntax, link, last)
    ahead = link.source is not None and link.source.end in (link.cue.start, link.cue.start - 1)
    if not ahead or syntax.tags[link.cue.start - 1] != "," or start < link.cue.end:
        return link
    behind = syntax.tags.find(",", end - 1, last)
    if behind < 0 or (not _BEHIND.match(syntax.tags, behind, last) and behind < last - 1):
        return link
    question = next((token for token in range(link.cue.end, end) if syntax.norms[token] in QUESTIONS), start)
    return evolve(link, cue=Range(link.head, link.head + 1), source=None, pieces=(Range(question, end),))


def _fronted(syntax: Syntax, link: Link, last: int) -> Link | None:
    """The *link* of "asked" at the head of its sentence with its own clause: "Asked why,"; none in "Asked again,"."""
    by = _APPOSED.match(syntax.tags, link.head + 1, last)
    comma = syntax.tags.find(",", by.end() if by else link.head, last)
    start, end = link.pieces[0]
    if by and comma > 0:
        start, end = max(start, by.end()), end if end > by.end() else comma
        link = evolve(link, source=Range(*by.span(1)), pieces=(Range(start, end),))
    if comma < 0 or start < link.head:
        return link
    if start > comma or not syntax.tags[start : min(end, comma)].strip("R"):
        return None
    bare = syntax.norms[start] in QUESTIONS and _BARE.match(syntax.tags, start + 1, last)
    return evolve(link, pieces=(Range(start, start + 1),)) if bare and end > comma else link
