"""How well the weights do on publishers, or months, that they never saw.

usage: python training/cross_validate.py --corpus FOLDER --leave-out PART [PART ...]
       python training/cross_validate.py --corpus FOLDER --own

PART is a publisher ("nyt") or a piece of article ids ("2016-05"). For each the weights are trained twice: without it,
and without every second article of it and as many of the others (the mixed split). Both are measured on the articles
of PART that neither saw, so that only what was learned differs, not how hard they are. Prints relation F1 of both, and
by tenths of confidence how many of the predictions were right.
With --own each quarter of our own articles is left out in turn, and what bench/speakers.py measures is printed for all,
each by weights that never saw it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "bench"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold import Article as Gold
from gold import read_articles
from reliability import print_tenths
from scoring import Relation as Scored
from scoring import Worded, Words, is_right, pair
from speakers import judge, read_graph, show, total

from attribution.arguments.judges import Judges, build_judges
from attribution.arguments.links import Link
from attribution.document import Document, build_document
from attribution.entities.resolution import resolve
from attribution.graph import AttributionGraph
from attribution.learned.weights import parse_weights
from attribution.linking.assembly import find_links, link
from attribution.linking.nesting import nest
from attribution.linking.results import confidence
from attribution.mentions.mentions import find_names
from attribution.syntax.columns import analyse_syntax
from attribution.vocabulary.lexicon import default_lexicon
from training.corpus import Article, Relation, load_articles
from training.own import OWN, load_nested, load_others, load_own
from training.train import FOLDS, all_but, say, train


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--leave-out", nargs="+", default=[], metavar="PART")
    parser.add_argument("--own", action="store_true", help="leave out our own articles, a quarter at a time")
    arguments = parser.parse_args()
    articles = load_articles(arguments.corpus, "train")
    rows: list[tuple[float, bool]] = []
    for part in arguments.leave_out:
        left_out = [article for article in articles if article.publisher == part or part in article.id]
        rest = [article for article in articles if article not in left_out]
        held = left_out[::2]
        mixed = held + rest[:: max(1, len(rest) // max(1, len(left_out) - len(held)))]
        figures = []
        for unseen in (left_out, mixed):
            f1, found = measure(held, train_without(articles, unseen))
            figures.append(f1)
            rows += found
        told = f"{part}: {len(held)} of {len(left_out)} articles, relation F1 {figures[0]:.1f} without all of these"
        say(f"{told}; {figures[1]:.1f} in a mixed split")
    print_tenths(rows)
    if arguments.own:
        print(measure_own(articles))


def train_without(articles: list[Article], unseen: list[Article]) -> str:
    """The weights learned from all *articles* but those *unseen*, and from our own."""
    left = {article.id for article in unseen}
    own = load_own() + load_others()
    return train([article for article in articles if article.id not in left] + own, load_nested())


def measure_own(articles: list[Article]) -> str:
    """The table of bench/speakers.py for our own articles, each by weights that were learned without it."""
    own, pages = load_own(), {page.name: page for folder in OWN for page in read_articles(folder)}
    judgements = []
    for fold in range(FOLDS):
        left = {article.id for article in own[fold::FOLDS]}
        nested = [article for article in load_nested() if article.id not in left]
        text = train(articles + all_but(own, fold) + load_others(), nested)
        judges = build_judges(parse_weights(text))
        judgements += [
            judge(pages[article.id], read_graph(_analyse(pages[article.id], judges))) for article in own[fold::FOLDS]
        ]
    return show(total(judgements))


def _analyse(page: Gold, judges: Judges) -> AttributionGraph:
    lexicon = default_lexicon()
    document = build_document(page.text, name=page.name, lexicon=lexicon)
    attributions = link(document, lexicon, judges=judges)
    found = resolve(document, lexicon, attributions, find_names(document, lexicon))
    return AttributionGraph.build(document, attributions, found.entities, found.speakers, found.unresolved)


def measure(articles: list[Article], text: str) -> tuple[float, list[tuple[float, bool]]]:
    """Relation F1 of the weights in *text* on *articles*, and (confidence, was it right) of every prediction."""
    judges = build_judges(parse_weights(text))
    hits = predicted = gold = 0
    rows: list[tuple[float, bool]] = []
    for article in articles:
        document = article.document
        syntax = analyse_syntax(document, judges.weights)
        links = find_links(document, syntax, judges)
        parents = nest(links)
        words = Words.of(document.text)
        outermost = [link for link, parent in zip(links, parents, strict=True) if parent is None]
        ours = [Worded.of(_predicted(document, link), words) for link in outermost]
        theirs = [Worded.of(_scored(article, relation), words) for relation in article.relations]
        pairs = pair(theirs, ours)
        right = {j for i, j in pairs.items() if is_right(theirs[i], ours[j])}
        rows += [(confidence(link), j in right) for j, link in enumerate(outermost)]
        hits, predicted, gold = hits + len(right), predicted + len(ours), gold + len(theirs)
    return 200 * hits / max(1, predicted + gold), rows


def _scored(article: Article, relation: Relation) -> Scored:
    source, cue, content = (
        _spans(article.document, [(token, token + 1) for token in role])
        for role in (relation.source, relation.cue, relation.content)
    )
    return Scored(source, cue, content)


def _predicted(document: Document, link: Link) -> Scored:
    source = _spans(document, [link.source]) if link.source else ()
    return Scored(source, _spans(document, [link.cue]), _spans(document, link.pieces))


def _spans(document: Document, tokens: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    starts, ends = document.tokens.starts, document.tokens.ends
    return tuple((starts[first], ends[after - 1]) for first, after in tokens)


if __name__ == "__main__":
    main()
