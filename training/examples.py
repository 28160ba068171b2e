"""Training groups: for each decision of the library its candidates, with their features and the right one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter

from attribution.arguments.anchors import OWN, anchor_case, anchor_glances, anchor_looks, propose_anchors, view_anchors
from attribution.arguments.continuations import Flow, continuation_features, may_continue, measure_flow, tail_sign
from attribution.arguments.ends import end_case, end_glances, end_looks, propose_ends, view_ends
from attribution.arguments.fronted import left_glances, left_looks, propose_left
from attribution.arguments.layouts import LAYOUTS, layout_case, layout_glance, layout_look
from attribution.arguments.sourceends import (
    propose_source_ends,
    source_end_case,
    source_end_glances,
    source_end_looks,
    view_source_ends,
)
from attribution.arguments.starts import propose_starts, start_case, start_glances, start_looks, view_starts
from attribution.cues.candidates import Candidate
from attribution.cues.nested import stretches_of, without_quotations
from attribution.cues.selection import LIKELY
from attribution.learned.decisions import Ranking
from attribution.learned.weights import Table
from attribution.syntax.columns import Syntax
from attribution.syntax.sites import Range, Site, bare_end, site_of
from training.corpus import Article, Relation
from training.ranker import Glanced, Group

LONGEST_RUN = 8  # later sentences of a content that are learned from
LEAST_CASES, PURITY = 4, 0.96  # how many cases make a precedent, and how many of them must have come out alike
TAUGHT_BY_NESTED = ("layout", "content start", "content end")  # other decisions know outermost relations better without
Groups = dict[str, list[Glanced]]


def flow_of(article: Article, candidates: list[Candidate]) -> Flow:
    """What linking needs to know of an article with these candidates."""
    chosen = [each.token for each in candidates if each.second >= LIKELY]
    return measure_flow(article.document, article.syntax, candidates, (), chosen)


def linking_groups(articles: list[tuple[Article, Flow]]) -> Groups:
    """The groups of every decision after the cue, from gold cues and gold sources."""
    groups: Groups = defaultdict(list)
    for article, flow in articles:
        before: Relation | None = None
        plain = without_quotations(article.syntax) if article.complete else article.syntax
        for relation in sorted(article.relations, key=attrgetter("head")):
            stretch = _stretch_around(article.syntax, relation)
            if stretch:
                own: Groups = defaultdict(list)
                _content_groups(plain, site_of(plain, relation.head, flow.heads, within=stretch), relation, own)
                for name in TAUGHT_BY_NESTED:
                    groups[name] += own[name]
                continue
            site = site_of(article.syntax, relation.head, flow.heads, _earlier(article.syntax, before, relation))
            before = relation
            _source_groups(article.syntax, site, relation, groups)
            _content_groups(article.syntax, site, relation, groups)
    return groups


def continuation_groups(articles: list[tuple[Article, Flow]]) -> list[Group]:
    """Whether each sentence after a gold cue's goes on with its content: nothing, or the features that say so."""
    return [
        group
        for article, flow in articles
        for relation in article.relations
        for group in _continuations(article.syntax, flow, relation)
    ]


def _earlier(syntax: Syntax, before: Relation | None, relation: Relation) -> Range | None:
    """The gold source of the relation before, if it stands in the same sentence; an empty range where it has none."""
    if before is None or syntax.sentence_of[before.head] != syntax.sentence_of[relation.head]:
        return None
    return source_range(before) or Range(before.head, before.head)


def _stretch_around(syntax: Syntax, relation: Relation) -> Range | None:
    """The stretch of the content around a nested relation in which its cue stands."""
    around = relation.parent
    if around is None:
        return None
    stretches = stretches_of(syntax, around.head, content_pieces(syntax, around), source_range(around))
    return next((span for span, *_ in stretches if span.start <= relation.head < span.end), None)


def source_range(relation: Relation) -> Range | None:
    """The extent of the gold source."""
    return Range(relation.source[0], relation.source[-1] + 1) if relation.source else None


def _source_groups(syntax: Syntax, site: Site, relation: Relation, groups: Groups) -> None:
    anchors = propose_anchors(syntax, site)
    answer = _right_anchor(syntax, relation, anchors)
    if answer is None:
        return
    views = view_anchors(syntax, site, anchors)
    looks = [[], *anchor_looks(syntax, site, views)]
    outcomes = [0, *[anchor - site.chunk or OWN for anchor in anchors]]
    glances = anchor_glances(syntax, site, views)
    groups["source"].append(Glanced(glances, looks, answer, anchor_case(syntax, site), outcomes))
    if not answer or anchors[answer - 1] == site.chunk:
        return
    anchor = anchors[answer - 1]
    ends = propose_source_ends(syntax, site, anchor)
    right = [n for n, end in enumerate(ends) if syntax.chunk_starts[end + 1] == relation.source[-1] + 1]
    if right and len(ends) > 1:
        end_views = view_source_ends(syntax, site, anchor, ends)
        glances = source_end_glances(syntax, site, anchor, end_views)
        looks = source_end_looks(syntax, site, anchor, end_views)
        case, outcomes = source_end_case(syntax, site, anchor), [end - anchor for end in ends]
        groups["source end"].append(Glanced(glances, looks, right[0], case, outcomes))


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
    if min(site.start, source.start if source else site.last) > site.first:
        glances = _by_layout(layout_glance(syntax, site, source))
        looks = _by_layout(layout_look(syntax, site, source))
        case = layout_case(syntax, site, source)
        groups["layout"].append(Glanced(glances, looks, LAYOUTS.index(layout), case, range(len(LAYOUTS))))
    if right:
        _start_groups(syntax, site, source, right[0], groups)
        _end_groups(syntax, site, source, right[0], groups)
    if left:
        until, proposed = propose_left(syntax, site, source)
        first = max(left[0].start, site.first)
        if first in proposed:
            glances = left_glances(syntax, site, until, proposed)
            looks = left_looks(syntax, site, source, until, proposed)
            groups["content left"].append(Glanced(glances, looks, proposed.index(first)))


def _by_layout(features: list[str]) -> list[list[str]]:
    """The features of each layout as a candidate, under its name."""
    return [[name + "\t" + feature for feature in features] for name in LAYOUTS]


def _start_groups(syntax: Syntax, site: Site, source: Range | None, piece: Range, groups: Groups) -> None:
    proposed = propose_starts(syntax, site, source)
    if piece.start in proposed:
        views = view_starts(syntax, site, source, proposed)
        glances, looks = start_glances(syntax, site, views), start_looks(syntax, site, source, views)
        case, outcomes = start_case(syntax, site, source), [token - site.cue for token in proposed]
        groups["content start"].append(Glanced(glances, looks, proposed.index(piece.start), case, outcomes))


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
        views = view_ends(syntax, site, piece.start, ends)
        glances = end_glances(syntax, site, piece.start, views)
        looks = end_looks(syntax, site, piece.start, views, source)
        bare = bare_end(syntax, piece.start, site.last)
        case, outcomes = end_case(syntax, site, piece.start, source), [int(each == bare) for each in ends]
        groups["content end"].append(Glanced(glances, looks, ends.index(until), case, outcomes))


def content_pieces(syntax: Syntax, relation: Relation) -> list[Range]:
    """The gold content as runs of tokens, those joined between which only punctuation stands."""
    pieces: list[Range] = []
    for token in relation.content:
        if pieces and all(tag in ',.«»-:"' for tag in syntax.tags[pieces[-1].end : token]):
            pieces[-1] = Range(pieces[-1].start, token + 1)
        else:
            pieces.append(Range(token, token + 1))
    return pieces


def _continuations(syntax: Syntax, flow: Flow, relation: Relation) -> Iterator[Group]:
    site = site_of(syntax, relation.head, flow.heads)
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
        yield Group([[], features], int(goes_on))
        if not goes_on:
            return
        last = bounds.stop
        sentence += 1
        number += 1


def find_precedents(groups: Sequence[Glanced], glances: Table, looks: Table) -> dict[str, int]:
    """The cases in which the weights nearly always come to one outcome, with it."""
    outcomes: dict[str, Counter[int]] = defaultdict(Counter)
    ranking = Ranking({}, glances, looks)
    for group in groups:
        if group.case:
            best, _ = ranking.choose(group.glances, partial(_looks_of, group))
            outcomes[group.case][group.outcomes[best]] += 1
    found = {}
    for case, counts in outcomes.items():
        outcome, number = counts.most_common(1)[0]
        if number >= LEAST_CASES and number >= PURITY * counts.total():
            found[case] = outcome
    return found


def _looks_of(group: Glanced, near: list[int]) -> list[list[str]]:
    """The further features of the candidates that are *near* the best."""
    return [group.looks[number] for number in near]
