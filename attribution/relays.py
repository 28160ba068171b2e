"""Relays: attributions inside the content of others, which outermost cues leave to a second look."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from .continuations import Flow
from .cues import Candidate
from .judges import Judges
from .lexicon import Lexicon
from .links import CITED, Link, connect, head_of
from .nested import Stretch, inner_candidates, stretches_of, without_quotations
from .sites import Range, group_of
from .syntax import Syntax
from .weights import score
from .wording import is_passive

NESTED_THRESHOLD = 20  # the score, in hundredths, from which a word inside a content is taken for a cue
_MOST_LEVELS = 3  # "the paper said she had told him that the mayor knew" has two
_CITING = frozenset(("cit", "quot"))
_CLAUSE = regex.compile("[TtdzpbhmW]")


def find_nested(syntax: Syntax, flow: Flow, links: Sequence[Link], lexicon: Lexicon, judges: Judges) -> list[Link]:
    """Links whose cue stands in the content of one of *links* or of another nested one, and which keep within it."""
    taken = {token for link in links for token in range(*link.cue)}
    plain = without_quotations(syntax)
    found: list[Link] = []
    around: Sequence[Link] = links
    for _ in range(_MOST_LEVELS):
        inside: list[Link] = []
        for stretch in _stretches(syntax, around):
            for token, total in _choose(syntax, plain, stretch, lexicon, judges, taken):
                link = connect(plain, flow, token, total, judges, within=stretch.span)
                if link and (link.source or is_passive(syntax, link)):
                    inside.append(link)
                    taken.update(range(*link.cue))
        if not inside:
            break
        found += inside
        around = inside
    return found


def _stretches(syntax: Syntax, links: Sequence[Link]) -> list[Stretch]:
    """The stretches of the contents of *links*, of two that overlap the longer, so that no word is read twice."""
    ordered = sorted(
        [stretch for link in links for stretch in stretches_of(syntax, link.head, link.pieces)],
        key=_by_size,
    )
    kept: list[Stretch] = []
    read: set[int] = set()
    for stretch in ordered:
        if stretch.span.start not in read and stretch.span.end - 1 not in read:
            kept.append(stretch)
            read.update(range(*stretch.span))
    return kept


def _by_size(stretch: Stretch) -> tuple[int, int]:
    start, end = stretch.span
    return start - end, start


def _choose(
    syntax: Syntax, plain: Syntax, stretch: Stretch, lexicon: Lexicon, judges: Judges, taken: set[int]
) -> list[tuple[int, int]]:
    """The nested cues of *stretch* with their scores, one for each verb group."""
    chosen = []
    groups: set[int] = set()
    get = judges.nested.get
    scored = [
        (score(inner.features, get), inner.token)
        for inner in inner_candidates(syntax, plain, stretch, lexicon, judges.cues)
        if inner.token not in taken
    ]
    for total, token in sorted(scored, reverse=True):
        group = range(*group_of(syntax, token))
        if total >= NESTED_THRESHOLD and groups.isdisjoint(group):
            groups.update(group)
            chosen.append((token, total))
    return sorted(chosen)


def turn_citations(syntax: Syntax, candidates: Sequence[Candidate], links: list[Link]) -> list[Link]:
    """Turn "The Post reported X, citing two officials" round: the links of the officials.

    The officials speak, with the content of what the Post reports. In *links* the citation's own link goes, and the
    main one ends before it.
    """
    turned = []
    for token, _, _ in candidates:
        if syntax.stems[token] not in _CITING:
            continue
        first = _citation_start(syntax, token)
        cited = _cited(syntax, token)
        main = _main_link(syntax, token, links)
        if first is None or cited is None or main is None:
            continue
        links[:] = [link for link in links if link.head != token and link is not main]
        before = first - 1 if syntax.tags[first - 1] == "," else first
        shortened = _turn_left(syntax, _end_before(main, before, token))
        links.append(shortened)
        cue = Range(token, token + 1)
        turned.append(Link(token, cue, cited, shortened.pieces, CITED, main.score))
    return turned


def _citation_start(syntax: Syntax, token: int) -> int | None:
    """Where "citing" or "which cited" begins; None where the word at *token* is another's verb."""
    tag = syntax.tags[token]
    if tag == "g":
        return token
    relative = tag in "dz" and token and syntax.tags[token - 1] in "wW"
    return token - 1 if relative else None


def _turn_left(syntax: Syntax, link: Link) -> Link:
    """*link* with the clause ahead for its content, where behind its cue stands but a time: "X, it said on Friday"."""
    source, (start, end) = link.source, link.pieces[0]
    if link.layout != "right" or source is None or source.start > link.head or _CLAUSE.search(syntax.tags, start, end):
        return link
    first = syntax.sentences[syntax.sentence_of[link.head]]
    if source.start <= first + 2 or syntax.tags[source.start - 1] != ",":
        return link
    return link._replace(pieces=(Range(first, source.start - 1),), layout="left")


def _main_link(syntax: Syntax, token: int, links: Sequence[Link]) -> Link | None:
    """The link to whose content "citing" at *token* refers: the nearest of its sentence, before it if there is one."""
    sentence = syntax.sentence_of[token]
    near = [link for link in links if syntax.sentence_of[link.head] == sentence and link.head != token]
    before = [link for link in near if link.head < token and link.source]
    if before:
        return max(before, key=head_of)
    after = [link for link in near if link.source and link.source.start < token < link.head]
    return min(after, key=head_of, default=None)


def _end_before(link: Link, end: int, token: int) -> Link:
    """*link* with its content, or the source that runs over *token*, cut at *end*."""
    pieces = tuple(
        Range(piece.start, end) if piece.start < end and piece.end > token else piece
        for piece in link.pieces
        if not end <= piece.start < token
    )
    source = link.source
    if source and source.start < end < source.end:
        source = Range(source.start, end)
    return link._replace(pieces=pieces or link.pieces, source=source)


def _cited(syntax: Syntax, token: int) -> Range | None:
    """The noun phrase after "citing"."""
    sentence_end = syntax.sentences[syntax.sentence_of[token] + 1]
    if token + 1 >= sentence_end:
        return None
    chunk = syntax.chunk_of[token + 1]
    end = chunk
    if syntax.symbols[chunk] not in "PNG":
        return None
    last = syntax.chunk_of[sentence_end - 1]
    while end < last and syntax.symbols[end + 1] in "PNGFEB'J&":
        end += 1
    return Range(syntax.chunk_starts[chunk], syntax.chunk_starts[end + 1])
