"""Quotation tags: who stands behind a quotation and its comma has said it, whatever the verb: “Never,” Lee beams.

cues/ tries such verbs too, and judges each by the weights or, in the plainest tags, takes it for a cue. What is found
here is the rest: quotations that begin a sentence and that no link has by then.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from attrs import evolve

from ..arguments.links import WORDED, Link
from ..document import Document
from ..expressions import over_tags
from ..syntax.columns import Syntax
from ..syntax.sites import Range, quoted_until, sentence_end, sentence_start
from ..tables import words

_ENDING = frozenset(",?!")
_FINITE = frozenset("dzpn")
"""The tags of the verb; taggers take pasts for participles."""
_SUBJECTS = frozenset("IDCPNSJKi")
_BREAKS = frozenset(",;:.-()«»TUWwbhomt")
_NOBODY = words("it this that these those there what which who")
SAID = words("said says added adds wrote writes recalled recalls tweeted")
"""Verbs that may stand ahead of who speaks and a colon."""
_TURNED = over_tags("[DiCJKNPS$'][^:;«».dzpbhmo]{0,40}(?:,?[Ww][^:;«».]{1,60})?")
_LONGEST = 9
"""How many tokens a tag may have up to its verb."""
_SHORTEST = 3
"""How many tokens a quotation has at least within its marks: one of fewer is often a title."""


def find_quotation_tags(document: Document, syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """Link the quotations that begin a sentence, end with a comma, and stand in no content of *links*."""
    quotations, inverted = list(_find_quotations(syntax)), list(_find_inverted(syntax))
    if not quotations and not inverted:
        return []
    covered = _cover(syntax, links)
    paragraphs = set(document.paragraph_tokens)
    found = [_link(syntax, quotation) for quotation in quotations if not any(covered[slice(*quotation)])]
    kept = [link for link in (*found, *inverted) if link and not any(covered[slice(*link.cue)])]
    return [_go_on(syntax, paragraphs, link, covered) for link in kept]


def _cover(syntax: Syntax, links: Sequence[Link]) -> bytearray:
    """A byte for each token, 1 in the cues and contents of *links*: a set would take long where these nest deep."""
    covered = bytearray(len(syntax.norms))
    for link in links:
        for start, end in (link.cue, *link.pieces):
            covered[start:end] = b"\1" * (end - start)
    return covered


def _go_on(syntax: Syntax, paragraphs: Container[int], link: Link, covered: bytearray) -> Link:
    """*link* with the quotation that begins the next sentence of the paragraph."""
    start = sentence_end(syntax, link.head)
    if syntax.tags[start : start + 1] != "«" or start in paragraphs or covered[start]:
        return link
    end = syntax.tags.find("»", start) + 1
    following = syntax.tags[end : end + 1]
    if end <= start or (following and not _begins_sentence(syntax, end) and syntax.norms[end - 2] in _ENDING):
        return link  # a tag of its own follows
    return evolve(link, pieces=(*link.pieces, Range(start, end)))


def _find_quotations(syntax: Syntax) -> Iterator[Range]:
    """The tokens of each closed quotation that begins a sentence and ends as one that a tag follows."""
    tags, quoted = syntax.tags, syntax.quoted
    at = tags.find("»")
    while at >= 0:
        start = tags.rfind("«", 0, at)
        begins = start >= 0 and quoted[start] == quoted[at] and _begins_sentence(syntax, start)
        if begins and at - start > _SHORTEST and (syntax.norms[at - 1] in _ENDING or tags[at + 1 : at + 2] == ","):
            yield Range(start, at + 1)
        at = tags.find("»", at + 1)


def _find_inverted(syntax: Syntax) -> Iterator[Link]:
    """The links of tags turned round ahead of a quotation: "Said Ana Ruiz, the mayor: “It is late.”"."""
    mark = syntax.tags.find(":«")
    while mark >= 0:
        first = sentence_start(syntax, mark)
        if syntax.norms[first] in SAID and _TURNED.fullmatch(syntax.tags, first + 1, mark):
            end = quoted_until(syntax, mark + 1, len(syntax.tags))
            yield Link(first, Range(first, first + 1), Range(first + 1, mark), (Range(mark + 1, end),), "right", WORDED)
        mark = syntax.tags.find(":«", mark + 1)


def _begins_sentence(syntax: Syntax, token: int) -> bool:
    return token == 0 or syntax.sentence_of[token - 1] != syntax.sentence_of[token]


def _link(syntax: Syntax, quotation: Range) -> Link | None:
    """The link of the tag behind *quotation*: who and a verb, "the 61-year-old shrugs", or a verb and who."""
    tags, norms = syntax.tags, syntax.norms
    first = quotation.end + (tags[quotation.end : quotation.end + 1] == ",")
    limit = min(first + _LONGEST, len(tags))
    end = next((token for token in range(first, limit) if tags[token] in _BREAKS), limit)
    if end - first < 2 or norms[first] in _NOBODY or tags[first] not in _SUBJECTS:
        return None
    verb = next((token for token in range(first + 1, end) if tags[token] in _FINITE), -1)
    if verb < 0 and norms[end - 1].endswith(("s", "ed")) and tags[end - 1 : end + 1] in ("S.", "N."):
        verb = end - 1  # after an apposition there is a comma
    if verb < 0:
        return None
    last = verb + 1
    while last < end and tags[last] in "RE":
        last += 1
    return Link(verb, Range(verb, last), Range(first, verb), (quotation,), "left", WORDED)
