"""Training groups: for each decision of the library its candidates, with their features and the right one."""

from __future__ import annotations

from collections import Counter, defaultdict

from attribution.contents import (
    LAYOUTS,
    end_rows,
    expand_end,
    expand_start,
    layout_features,
    left_features,
    propose_ends,
    propose_left,
    propose_starts,
    start_rows,
)
from attribution.continuations import Flow, continuation_features, may_continue, tail_sign
from attribution.decisions import features_of
from attribution.sourcing import (
    Range,
    anchor_rows,
    expand_anchor,
    expand_source_end,
    propose_anchors,
    propose_source_ends,
    sentence_bounds,
    source_end_rows,
)
from attribution.syntax import Syntax
from training.corpus import Article, Relation
from training.ranker import Group

LONGEST_RUN = 8  # later sentences of a content that are learned from


def linking_groups(articles: list[tuple[Article, Flow]]) -> dict[str, list[Group]]:
    """The groups of every decision after the cue, from gold cues and gold sources."""
    groups: dict[str, list[Group]] = defaultdict(list)
    for article, flow in articles:
        for relation in article.relations:
            _source_groups(article.syntax, relation, groups)
            _content_groups(article.syntax, relation, groups)
            _continuation_groups(article.syntax, flow, relation, groups)
    return groups


def source_range(relation: Relation) -> Range | None:
    """The extent of the gold source."""
    return Range(relation.source[0], relation.source[-1] + 1) if relation.source else None


def _source_groups(syntax: Syntax, relation: Relation, groups: dict[str, list[Group]]) -> None:
    anchors = propose_anchors(syntax, relation.head)
    answer = _right_anchor(syntax, relation, anchors)
    if answer is None:
        return
    rows = anchor_rows(syntax, relation.head, anchors)
    groups["source"].append(([features_of(row, expand_anchor) for row in rows], answer))
    if not answer:
        return
    anchor = anchors[answer - 1]
    ends = propose_source_ends(syntax, relation.head, anchor)
    right = [n for n, end in enumerate(ends) if syntax.chunk_starts[end + 1] == relation.source[-1] + 1]
    if right and len(ends) > 1:
        rows = source_end_rows(syntax, relation.head, anchor, ends)
        groups["source end"].append(([features_of(row, expand_source_end) for row in rows], right[0]))


def _right_anchor(syntax: Syntax, relation: Relation, anchors: list[int]) -> int | None:
    if not relation.source:
        return 0
    starts, gold = syntax.chunk_starts, set(relation.source)
    for number, anchor in enumerate(anchors, 1):
        if starts[anchor] <= relation.source[0] < starts[anchor + 1]:
            return number
    return next((number for number, anchor in enumerate(anchors, 1) if starts[anchor] in gold), None)


def _content_groups(syntax: Syntax, relation: Relation, groups: dict[str, list[Group]]) -> None:
    start, end = sentence_bounds(syntax, relation.head)
    source = source_range(relation)
    pieces = content_pieces(syntax, relation)
    right = [piece for piece in pieces if relation.head < piece.start < end]
    left = [piece for piece in pieces if piece.end <= relation.head and piece.end > start]
    if not right and not left:
        return
    layout = "both" if right and left else "right" if right else "left"
    features = layout_features(syntax, relation.head, source)
    rows = [[name + "\t" + feature for feature in features] for name in LAYOUTS]
    groups["layout"].append((rows, LAYOUTS.index(layout)))
    if right:
        _right_groups(syntax, relation, source, right[0], groups)
    if left:
        until, proposed = propose_left(syntax, relation.head, source)
        first = max(left[0].start, start)
        if first in proposed:
            groups["content left"].append(
                (left_features(syntax, relation.head, until, proposed), proposed.index(first))
            )


def _right_groups(
    syntax: Syntax, relation: Relation, source: Range | None, piece: Range, groups: dict[str, list[Group]]
) -> None:
    _, end = sentence_bounds(syntax, relation.head)
    proposed = propose_starts(syntax, relation.head, source)
    if piece.start in proposed:
        rows = start_rows(syntax, relation.head, source, proposed)
        groups["content start"].append(([features_of(row, expand_start) for row in rows], proposed.index(piece.start)))
    ends = propose_ends(syntax, relation.head, piece.start)
    until = min(piece.end, end)
    if until not in ends:
        while until < end and syntax.tags[until] in ",»":
            until += 1
    if until not in ends and min(piece.end, end) >= end - 1:
        until = ends[-1]
    if until in ends:
        rows = end_rows(syntax, relation.head, piece.start, ends, source)
        groups["content end"].append(([features_of(row, expand_end) for row in rows], ends.index(until)))


def content_pieces(syntax: Syntax, relation: Relation) -> list[Range]:
    """The gold content as runs of tokens, those joined between which only punctuation stands."""
    pieces: list[Range] = []
    for token in relation.content:
        if pieces and all(tag in ',.«»-:"' for tag in syntax.tags[pieces[-1].end : token]):
            pieces[-1] = Range(pieces[-1].start, token + 1)
        else:
            pieces.append(Range(token, token + 1))
    return pieces


def _continuation_groups(syntax: Syntax, flow: Flow, relation: Relation, groups: dict[str, list[Group]]) -> None:
    _, end = sentence_bounds(syntax, relation.head)
    source, gold = source_range(relation), set(relation.content)
    own = [token for token in relation.content if token < end]
    pieces = [Range(token, token + 1) for token in own]
    tail = tail_sign(syntax, relation.head, source, pieces)
    sentence, number, last = syntax.sentence_of[relation.head] + 1, 0, end
    while sentence + 1 < len(syntax.sentences) and number < LONGEST_RUN:
        bounds = range(syntax.sentences[sentence], syntax.sentences[sentence + 1])
        words = [token for token in bounds if syntax.tags[token] not in '.,«»"']
        if not words or not may_continue(syntax, sentence):
            return
        features = continuation_features(syntax, flow, relation.head, source, last, sentence, number, tail)
        goes_on = 2 * sum(token in gold for token in words) >= len(words)
        groups["continuation"].append(([[], features], int(goes_on)))
        if not goes_on:
            return
        last = bounds.stop
        sentence += 1
        number += 1


def cue_shares(articles: list[Article]) -> tuple[Counter, Counter]:
    """How often each stem and class stands in the articles, and how often it is a cue's head."""
    seen: Counter = Counter()
    heads: Counter = Counter()
    for article in articles:
        gold = {relation.head for relation in article.relations}
        for token, key in enumerate(type_keys(article.syntax)):
            seen[key] += 1
            heads[key] += token in gold
    return seen, heads


def type_keys(syntax: Syntax) -> list[str]:
    """The stem and class of each token, as the prior table has them."""
    classes = {**dict.fromkeys("dzpvng", "V"), **dict.fromkeys("NSP", "N")}
    return [stem + classes.get(tag, tag) for stem, tag in zip(syntax.stems, syntax.tags, strict=True)]
