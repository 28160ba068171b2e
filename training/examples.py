"""Training groups: for each decision of the library its candidates, with their features and the right one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from attribution.contents import (
    LAYOUTS,
    bare_end,
    end_case,
    end_rows,
    layout_case,
    layout_features,
    left_rows,
    propose_ends,
    propose_left,
    propose_starts,
    start_case,
    start_rows,
)
from attribution.continuations import Flow, continuation_features, may_continue, tail_sign
from attribution.nested import stretches_of, without_quotations
from attribution.sites import Range, Site, site_of
from attribution.sourcing import (
    anchor_case,
    anchor_rows,
    propose_anchors,
    propose_source_ends,
    source_end_case,
    source_end_rows,
)
from attribution.syntax import Syntax
from training.corpus import Article, Relation
from training.ranker import Group

LONGEST_RUN = 8  # later sentences of a content that are learned from
LEAST_CASES, PURITY = 4, 0.98  # how many cases make a precedent, and how many of them must have come out alike
TAUGHT_BY_NESTED = ("layout", "content start", "content end")  # other decisions know outermost relations better without
Groups = dict[str, list[Group]]


def linking_groups(articles: list[tuple[Article, Flow]]) -> Groups:
    """The groups of every decision after the cue, from gold cues and gold sources."""
    groups: Groups = defaultdict(list)
    for article, flow in articles:
        plain = without_quotations(article.syntax) if article.complete else article.syntax
        for relation in article.relations:
            stretch = _stretch_around(article.syntax, relation)
            if stretch:
                own: Groups = defaultdict(list)
                _content_groups(plain, site_of(plain, relation.head, flow.heads, stretch), relation, own)
                for name in TAUGHT_BY_NESTED:
                    groups[name] += own[name]
                continue
            site = site_of(article.syntax, relation.head, flow.heads)
            _source_groups(article.syntax, site, relation, groups)
            _content_groups(article.syntax, site, relation, groups)
            _continuation_groups(article.syntax, site, flow, relation, groups)
    return groups


def _stretch_around(syntax: Syntax, relation: Relation) -> Range | None:
    """The stretch of the content around a nested relation in which its cue stands."""
    around = relation.parent
    if around is None:
        return None
    stretches = stretches_of(syntax, around.head, content_pieces(syntax, around))
    return next((span for span, *_ in stretches if span.start <= relation.head < span.end), None)


def source_range(relation: Relation) -> Range | None:
    """The extent of the gold source."""
    return Range(relation.source[0], relation.source[-1] + 1) if relation.source else None


def _source_groups(syntax: Syntax, site: Site, relation: Relation, groups: Groups) -> None:
    anchors = propose_anchors(syntax, site)
    answer = _right_anchor(syntax, relation, anchors)
    if answer is None:
        return
    outcomes = [0, *[anchor - site.chunk for anchor in anchors]]
    groups["source"].append(Group(anchor_rows(syntax, site, anchors), answer, anchor_case(syntax, site), outcomes))
    if not answer:
        return
    anchor = anchors[answer - 1]
    ends = propose_source_ends(syntax, site, anchor)
    right = [n for n, end in enumerate(ends) if syntax.chunk_starts[end + 1] == relation.source[-1] + 1]
    if right and len(ends) > 1:
        rows = source_end_rows(syntax, site, anchor, ends)
        case = source_end_case(syntax, site, anchor)
        groups["source end"].append(Group(rows, right[0], case, [end - anchor for end in ends]))


def _right_anchor(syntax: Syntax, relation: Relation, anchors: list[int]) -> int | None:
    if not relation.source:
        return 0
    starts, gold = syntax.chunk_starts, set(relation.source)
    for number, anchor in enumerate(anchors, 1):
        if starts[anchor] <= relation.source[0] < starts[anchor + 1]:
            return number
    return next((number for number, anchor in enumerate(anchors, 1) if starts[anchor] in gold), None)


def _content_groups(syntax: Syntax, site: Site, relation: Relation, groups: Groups) -> None:
    source = source_range(relation)
    pieces = content_pieces(syntax, relation)
    right = [piece for piece in pieces if site.cue < piece.start < site.last]
    left = [piece for piece in pieces if piece.end <= site.cue and piece.end > site.first]
    if not right and not left:
        return
    layout = "both" if right and left else "right" if right else "left"
    if min(site.group.start, source.start if source else site.last) > site.first:
        features = layout_features(syntax, site, source)
        rows = [[name + "\t" + feature for feature in features] for name in LAYOUTS]
        case = layout_case(syntax, site, source)
        groups["layout"].append(Group(rows, LAYOUTS.index(layout), case, range(len(LAYOUTS))))
    if right:
        _start_groups(syntax, site, source, right[0], groups)
        _end_groups(syntax, site, source, right[0], groups)
    if left:
        until, proposed = propose_left(syntax, site, source)
        first = max(left[0].start, site.first)
        if first in proposed:
            groups["content left"].append(
                Group(left_rows(syntax, site, source, until, proposed), proposed.index(first))
            )


def _start_groups(syntax: Syntax, site: Site, source: Range | None, piece: Range, groups: Groups) -> None:
    proposed = propose_starts(syntax, site, source)
    if piece.start in proposed:
        rows = start_rows(syntax, site, source, proposed)
        outcomes = [token - site.cue for token in proposed]
        case = start_case(syntax, site, source)
        groups["content start"].append(Group(rows, proposed.index(piece.start), case, outcomes))


def _end_groups(syntax: Syntax, site: Site, source: Range | None, piece: Range, groups: Groups) -> None:
    end = site.last
    ends = propose_ends(syntax, site, piece.start)
    until = min(piece.end, end)
    if until not in ends:
        while until < end and syntax.tags[until] in ",»":
            until += 1
    if until not in ends and min(piece.end, end) >= end - 1:
        until = ends[-1]
    if until in ends:
        rows = end_rows(syntax, site, piece.start, ends, source)
        bare = bare_end(syntax, site, piece.start)
        case = end_case(syntax, site, piece.start, source)
        groups["content end"].append(Group(rows, ends.index(until), case, [int(each == bare) for each in ends]))


def content_pieces(syntax: Syntax, relation: Relation) -> list[Range]:
    """The gold content as runs of tokens, those joined between which only punctuation stands."""
    pieces: list[Range] = []
    for token in relation.content:
        if pieces and all(tag in ',.«»-:"' for tag in syntax.tags[pieces[-1].end : token]):
            pieces[-1] = Range(pieces[-1].start, token + 1)
        else:
            pieces.append(Range(token, token + 1))
    return pieces


def _continuation_groups(syntax: Syntax, site: Site, flow: Flow, relation: Relation, groups: Groups) -> None:
    end = site.last
    source, gold = source_range(relation), set(relation.content)
    own = [token for token in relation.content if token < end]
    pieces = [Range(token, token + 1) for token in own]
    tail = tail_sign(syntax, site, source, pieces)
    sentence, number, last = syntax.sentence_of[relation.head] + 1, 0, end
    while sentence + 1 < len(syntax.sentences) and number < LONGEST_RUN:
        bounds = range(syntax.sentences[sentence], syntax.sentences[sentence + 1])
        words = [token for token in bounds if syntax.tags[token] not in '.,«»"']
        if not words or not may_continue(syntax, sentence):
            return
        features = continuation_features(syntax, flow, site.stem, last, sentence, number, tail)
        goes_on = 2 * sum(token in gold for token in words) >= len(words)
        groups["continuation"].append(Group([[], features], int(goes_on)))
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


def find_precedents(groups: Sequence[Group], get: Callable[[str, int], int]) -> dict[str, int]:
    """The cases in which the weights nearly always come to one outcome, with it."""
    outcomes: dict[str, Counter[int]] = defaultdict(Counter)
    for group in groups:
        if group.case:
            totals = [sum([get(feature, 0) for feature in features]) for features in group.rows]
            outcomes[group.case][group.outcomes[totals.index(max(totals))]] += 1
    found = {}
    for case, counts in outcomes.items():
        outcome, number = counts.most_common(1)[0]
        if number >= LEAST_CASES and number >= PURITY * counts.total():
            found[case] = outcome
    return found
