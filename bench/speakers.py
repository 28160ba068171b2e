"""Score relations, relays, speakers and outlets against your own gold.

usage: python bench/speakers.py FOLDER_OF_MD_OR_JSONL [--gold-relations] [--worst N]

A marked Markdown file is front matter, a blank line and the article in the inline notation (docs/corpus.md); a JSON
line is {"text", "attributions": [{"source", "cue", "content", "speaker", "outlet", "parent"}]} with [start, end) pairs.

relation        bench/scoring.py: cue shared, half of source and content in common; nested relations count
relay           relations with a parent: the pair and their parents' pair share their cues
speaker         of the gold relations with a source whose cue was found, those given the right speaker
speaker.all     the same over every gold relation with a source, missed ones counting as wrong
outlet          of the found gold relations that go through an outlet, those given the right outlet
outlet.all      precision and recall over all outlets given and all gold outlets
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold import Article, read_articles
from naming import is_proper, same_name
from oracle import analyze_gold
from scoring import Ratio, Relation, Worded, Words, is_right, pair, share_cue

from attribution import analyze
from attribution.errors import InputError
from attribution.graph import AttributionGraph
from attribution.model import Attribution, Entity, EntityKind, Mention, MentionKind

MEASURES = ("relation", "relay", "speaker", "speaker.all", "outlet", "outlet.all")
_NAMELESS = frozenset((MentionKind.PRONOUN,))


@frozen
class Predicted:
    """A predicted relation with every name its speaker goes by."""

    relation: Relation
    names: tuple[str, ...] = ()
    echo: bool = False
    """Whether it only repeats its parent's speaker ("she said she hoped"), which is no relay."""


@frozen
class Judgement:
    """One article's figures, and what went wrong as readable lines."""

    ratios: Mapping[str, Ratio]
    faults: tuple[str, ...]


def judge(article: Article, predicted: Sequence[Predicted]) -> Judgement:
    """Compare *predicted* with the gold of *article*."""
    words = Words.of(article.text)
    gold = [Worded.of(relation, words) for relation in article.relations]
    found = [Worded.of(each.relation, words) for each in predicted]
    pairs = pair(gold, found)
    near = {one: other for one, other in pairs.items() if share_cue(gold[one], found[other])}
    right = sum(is_right(gold[one], found[other]) for one, other in pairs.items())
    ratios = {"relation": Ratio(right, len(found), len(gold))}
    faults = tuple(_faults(article, predicted, near))
    if "parent" in article.has:
        ratios["relay"] = _relays(article, predicted, near)
    if "speaker" in article.has:
        ratios |= _speakers(article, predicted, near)
    if "outlet" in article.has:
        ratios |= _outlets(article, predicted, near)
    return Judgement(ratios, faults)


def read_graph(graph: AttributionGraph) -> list[Predicted]:
    """What the analysis found, in the scorer's terms."""
    return [_predicted(graph, attribution) for attribution in graph.attributions]


def _predicted(graph: AttributionGraph, attribution: Attribution) -> Predicted:
    entity = graph.speaker(attribution)
    relation = Relation(
        tuple((span.start, span.end) for span in attribution.source.spans) if attribution.source else (),
        ((attribution.cue.span.start, attribution.cue.span.end),),
        tuple((span.start, span.end) for span in attribution.content.spans),
        attribution.parent,
        entity.name if entity else None,
        _outlet(graph, attribution),
    )
    parent = None if attribution.parent is None else graph.attributions[attribution.parent]
    echo = parent is not None and entity is not None and graph.speaker(parent) is entity
    said = [mention.text for mention in entity.mentions if mention.kind not in _NAMELESS] if entity else []
    return Predicted(relation, (entity.name, *dict.fromkeys(said)) if entity else (), echo)


def _outlet(graph: AttributionGraph, attribution: Attribution) -> str | None:
    """The nearest outlet the statement passes through: its source, its employer, the one told, or those around it."""
    current: Attribution | None = attribution
    while current is not None:
        for link in (graph.outlet_told(current), graph.speaker(current) or current.source, graph.employer(current)):
            if isinstance(link, Mention) and link.kind is MentionKind.OUTLET:
                return link.name or link.head.text
            if isinstance(link, Entity) and link.kind is EntityKind.OUTLET:
                return link.outlet.name if link.outlet else link.name
        current = None if current.parent is None else graph.attributions[current.parent]
    return None


def names_speaker(gold: str, predicted: Predicted) -> bool:
    """Whether *predicted* has the speaker *gold*; a proper name must match the entity's own, not just a mention."""
    if not predicted.names:
        return False
    strict = is_proper(gold) and is_proper(predicted.names[0])
    return any(same_name(gold, name) for name in (predicted.names[:1] if strict else predicted.names))


def _relays(article: Article, predicted: Sequence[Predicted], near: Mapping[int, int]) -> Ratio:
    hits = sum(
        relation.parent is not None
        and number in near
        and near.get(relation.parent, -1) == predicted[near[number]].relation.parent
        for number, relation in enumerate(article.relations)
    )
    given = sum(each.relation.parent is not None and not each.echo for each in predicted)
    wanted = sum(relation.parent is not None for relation in article.relations)
    return Ratio(hits, max(given, hits), wanted)


def _speakers(article: Article, predicted: Sequence[Predicted], near: Mapping[int, int]) -> dict[str, Ratio]:
    asked = [number for number, relation in enumerate(article.relations) if relation.speaker and relation.source]
    found = [number for number in asked if number in near]
    hits = sum(names_speaker(article.relations[number].speaker or "", predicted[near[number]]) for number in found)
    given = sum(bool(each.names) for each in predicted)
    return {"speaker": Ratio(hits, len(found), len(found)), "speaker.all": Ratio(hits, given, len(asked))}


def _outlets(article: Article, predicted: Sequence[Predicted], near: Mapping[int, int]) -> dict[str, Ratio]:
    asked = [number for number, relation in enumerate(article.relations) if relation.outlet]
    found = [number for number in asked if number in near]
    hits = sum(_same_outlet(article.relations[number], predicted[near[number]]) for number in found)
    given = sum(bool(each.relation.outlet) for each in predicted)
    return {"outlet": Ratio(hits, len(found), len(found)), "outlet.all": Ratio(hits, given, len(asked))}


def _same_outlet(gold: Relation, predicted: Predicted) -> bool:
    return same_name(gold.outlet or "", predicted.relation.outlet or "")


def _faults(article: Article, predicted: Sequence[Predicted], near: Mapping[int, int]) -> Iterator[str]:
    """What a reader would want to see: wrong speakers and outlets, relays lost."""
    for number, relation in enumerate(article.relations):
        cue = " ".join(article.text[start:end] for start, end in relation.cue)
        place = f"{article.name} at {relation.cue[0][0] if relation.cue else 0} {cue!r}"
        if number not in near:
            if relation.parent is not None:
                yield f"relay not found    {place}"
            continue
        other = predicted[near[number]]
        if relation.source and relation.speaker and not names_speaker(relation.speaker, other):
            yield f"speaker            {place}: {relation.speaker!r}, given {other.relation.speaker!r}"
        if relation.outlet and not _same_outlet(relation, other):
            yield f"outlet             {place}: {relation.outlet!r}, given {other.relation.outlet!r}"
        if relation.parent is not None and near.get(relation.parent, -1) != other.relation.parent:
            yield f"parent             {place}"


def total(judgements: Sequence[Judgement]) -> dict[str, Ratio]:
    """The figures of all articles together."""
    sums: dict[str, Ratio] = {}
    for judgement in judgements:
        for measure, ratio in judgement.ratios.items():
            sums[measure] = sums.get(measure, Ratio()) + ratio
    return sums


def score(path: Path, *, gold_relations: bool = False) -> tuple[dict[str, Ratio], tuple[str, ...]]:
    """Analyse and judge every article of *path*; ``gold_relations`` leaves only the speakers to the analysis."""
    judgements = []
    for article in read_articles(path):
        graph = analyze_gold(article) if gold_relations else analyze(article.text, name=article.name)
        judgements.append(judge(article, read_graph(graph)))
    ratios = total(judgements)
    if gold_relations:
        ratios = {measure: ratio for measure, ratio in ratios.items() if measure.startswith("speaker")}
    return ratios, tuple(fault for judgement in judgements for fault in judgement.faults)


def show(ratios: Mapping[str, Ratio]) -> str:
    """The table that is printed."""
    lines = [f"{'':<14}{'P':>7}{'R':>7}{'F1':>7}{'hits':>8}{'pred':>7}{'gold':>7}"]
    for measure in MEASURES:
        if measure in ratios:
            each = ratios[measure]
            figures = f"{each.precision:7.1f}{each.recall:7.1f}{each.f1:7.1f}"
            lines.append(f"{measure:<14}{figures}{each.hits:8d}{each.predicted:7d}{each.gold:7d}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="folder, .md or .jsonl file")
    parser.add_argument("--gold-relations", action="store_true", help="give the relations; score the speakers alone")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="also print N faults")
    options = parser.parse_args(arguments)
    try:
        ratios, faults = score(options.gold, gold_relations=options.gold_relations)
    except (InputError, OSError) as error:
        print(f"speakers.py: {error}", file=sys.stderr)
        return 2
    print(show(ratios))
    for fault in faults[: options.worst]:
        print(fault)
    return 0


if __name__ == "__main__":
    sys.exit(main())
