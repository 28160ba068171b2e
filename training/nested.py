"""What the decisions on nested relations are learned from: articles in which relations inside others are marked.

Two tables: which words inside a content report, and which of the links proposed there are right as a whole.
"""

from __future__ import annotations

from attrs import evolve

from attribution.arguments.judges import Judges, build_judges
from attribution.arguments.links import Link
from attribution.cues.candidates import CueDecisions, find_candidates
from attribution.cues.nested import inner_candidates, stretches_of, without_quotations
from attribution.cues.reporting import find_reporting
from attribution.learned.weights import Table, Weights
from attribution.linking.proposals import proposal_features
from attribution.linking.relays import propose, stretches_in
from attribution.syntax.columns import analyse_syntax
from attribution.syntax.sites import Range
from training.corpus import Article, Relation, set_heads
from training.examples import content_pieces, flow_of, source_range
from training.ranker import train_binary

CUE_PENALTY, PROPOSAL_PENALTY = 2.5, 4.0
LEAST_SEEN = 2
FOLDS = 6
Examples = list[tuple[list[str], bool]]
"""Features, and whether it is right."""


def nested_tables(articles: list[Article], weights: Weights) -> dict[str, Table]:
    """The tables of nested relations from *articles* with these marked, by *weights* for all that goes before.

    Proposals are learned from by cues whose table did not see their article.
    """
    judges = build_judges(weights)
    for article in articles:
        article.syntax = analyse_syntax(article.document, weights)
        set_heads(article)
    cues = [cue_examples(article, judges.cues) for article in articles]
    proposals: Examples = []
    for fold in range(FOLDS):
        others = [example for number, example in enumerate(cues) if number % FOLDS != fold]
        held = evolve(judges, nested=_fit(others, CUE_PENALTY))
        for article in articles[fold::FOLDS]:
            proposals += proposal_examples(article, held)
    return {"cue nested": _fit(cues, CUE_PENALTY), "relay": _fit([proposals], PROPOSAL_PENALTY)}


def _fit(examples: list[Examples], penalty: float) -> Table:
    pairs = [pair for article in examples for pair in article]
    return train_binary([row for row, _ in pairs], [answer for _, answer in pairs], penalty=penalty, least=LEAST_SEEN)


def cue_examples(article: Article, decisions: CueDecisions) -> Examples:
    """An example of each word that may report in a gold content.

    A content is asked for all relations in it, those in the content of another too: which of them holds which is told
    by their contents.
    """
    plain = without_quotations(article.syntax)
    reporting = find_reporting(article.syntax, decisions.rows_by(article.syntax.lexicon))
    examples = []
    for relation in article.relations:
        if relation.parent and relation.content == relation.parent.content:
            continue  # "citing two officials": the content is another's
        inside = [other for other in article.relations if _stands_in(other, relation)]
        heads = {other.head for other in inside}
        unclear = {token for other in inside for token in other.cue} - heads
        pieces = content_pieces(article.syntax, relation)
        for stretch in stretches_of(article.syntax, relation.head, pieces, source_range(relation)):
            for inner in inner_candidates(article.syntax, plain, reporting, stretch, decisions):
                if inner.token not in unclear and inner.token not in relation.cue:
                    examples.append((inner.features, inner.token in heads))
    return examples


def proposal_examples(article: Article, judges: Judges) -> Examples:
    """An example of each link that is proposed in the gold contents, from the outermost inwards."""
    syntax, plain = article.syntax, without_quotations(article.syntax)
    reporting = find_reporting(syntax, judges.cues.rows_by(syntax.lexicon))
    flow = flow_of(article, find_candidates(syntax, reporting, judges.cues))
    taken = {token for relation in article.outermost for token in relation.cue}
    nested = {token for relation in article.relations if relation.parent for token in relation.cue} - taken
    examples = []
    level = article.outermost
    while level:
        stretches = stretches_in(syntax, [_link_of(article, relation) for relation in level])
        for proposal in propose(syntax, plain, flow, stretches, reporting, judges, taken):
            row = proposal_features(syntax, proposal)
            examples.append((row, not nested.isdisjoint(range(*proposal.link.cue))))
        level = [relation for relation in article.relations if any(relation.parent is outer for outer in level)]
    return examples


def _link_of(article: Article, relation: Relation) -> Link:
    """The link that a gold relation is."""
    pieces = tuple(Range(*piece) for piece in content_pieces(article.syntax, relation))
    return Link(relation.head, Range(relation.cue[0], relation.cue[-1] + 1), source_range(relation), pieces, "right", 0)


def _stands_in(inner: Relation, outer: Relation) -> bool:
    """Whether *inner* is nested in *outer*, however deeply."""
    around = inner.parent
    while around is not None and around is not outer:
        around = around.parent
    return around is outer
