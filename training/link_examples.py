"""Training examples for the score of a whole link: links as they are found, and whether each is right."""

from __future__ import annotations

from collections.abc import Iterable

from attribution.arguments.connection import connect_all
from attribution.arguments.continuations import Flow
from attribution.arguments.judges import Judges
from attribution.arguments.links import Link
from attribution.cues.candidates import Candidate
from attribution.cues.selection import select
from attribution.linking.trailing import cut_to_holders
from attribution.linking.weighing import link_rows
from attribution.syntax.columns import Syntax
from training.corpus import Article, Relation

LEAST_CUE = -100
"""The second-pass score from which a cue's link is learned from."""
_NO_WORDS = frozenset(",.«»:;-'\"()")


def link_examples(
    article: Article, candidates: list[Candidate], flow: Flow, judges: Judges
) -> tuple[list[list[str]], list[bool]]:
    """The features of each link of an article that teaches cues, and whether it is right."""
    if not article.teaches_cues:
        return [], []
    syntax = article.syntax
    chosen = select(syntax, candidates, LEAST_CUE)
    links = cut_to_holders(connect_all(syntax, flow, chosen, judges))
    rows = link_rows(syntax, links, {each.token: each.first for each in chosen})
    return rows, [any(is_right(syntax, link, relation) for relation in article.outermost) for link in links]


def is_right(syntax: Syntax, link: Link, relation: Relation) -> bool:
    """Whether a link's cue meets that of *relation*, and half of the words of source and content are common to both."""
    if link.cue.end <= relation.cue[0] or relation.cue[-1] < link.cue.start:
        return False
    source = range(*link.source) if link.source else ()
    content = [token for piece in link.pieces for token in range(*piece)]
    return _agree(syntax, source, relation.source) and _agree(syntax, content, relation.content)


def _agree(syntax: Syntax, ours: Iterable[int], gold: Iterable[int]) -> bool:
    left, right = ({token for token in tokens if syntax.tags[token] not in _NO_WORDS} for tokens in (ours, gold))
    return 2 * len(left & right) >= len(left | right)
