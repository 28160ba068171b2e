"""What nested cues are learned from: the words in contents of articles in which relations inside others are marked."""

from __future__ import annotations

from attribution.cues.candidates import CueDecisions
from attribution.cues.nested import inner_candidates, stretches_of, without_quotations
from attribution.cues.reporting import find_reporting
from attribution.vocabulary.lexicon import Lexicon
from training.corpus import Article, Relation
from training.examples import content_pieces, source_range

NESTED_PENALTY = 2.0


def nested_examples(article: Article, lexicon: Lexicon, decisions: CueDecisions) -> list[tuple[list[str], bool]]:
    """(features, is it a cue) of each word that may report in a gold content, by *decisions* that never saw *article*.

    A content is asked for all relations in it, those in the content of another too: which of them holds which is told
    by their contents.
    """
    plain = without_quotations(article.syntax)
    reporting = find_reporting(article.syntax, decisions.rows_by(lexicon))
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


def _stands_in(inner: Relation, outer: Relation) -> bool:
    """Whether *inner* is nested in *outer*, however deeply."""
    around = inner.parent
    while around is not None and around is not outer:
        around = around.parent
    return around is outer
