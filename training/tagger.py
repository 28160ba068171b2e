"""Trains the tagger of attribution.tagging: tag counts by word type and shape, context by averaged perceptron."""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Mapping
from types import MappingProxyType

from attribution.learned.tagging import context_features, shape_keys, type_key
from attribution.learned.weights import SCALE

Sequence = tuple[list[str], list[str]]
Counts = Counter[str]  # of tags
Row = dict[str, int]  # the weight of each tag
SHARE_KEPT = 0.03  # of the likeliest tag's probability; rarer tags of a type are never considered
TELLING = 2000  # so many of the commonest word types are contexts: they keep the tables small, which makes them fast


def train_tagger(
    texts: list[tuple[list[str], list[str]]],
    known: Mapping[str, str] = MappingProxyType({}),
    expected: Mapping[str, str] = MappingProxyType({}),
    *,
    epochs: int = 6,
    least: int = 2,
) -> dict[str, dict[str, Row]]:
    """The tables "types", "shapes" and "contexts" learned from (forms, tags) of each text.

    *known* gives the tags of word types that the texts may lack; they count as equally likely. *expected* gives tags
    that are considered even where the texts hardly have them: "the letter states".
    """
    sequences = [([type_key(form) for form in forms], tags) for forms, tags in texts]
    counts: dict[str, Counts] = defaultdict(Counter)
    for keys, tags in sequences:
        for key, tag in zip(keys, tags, strict=True):
            counts[key][tag] += 1
    shapes = _shape_counts(counts)
    scores = {
        key: _log_shares(_expecting(expected.get(key, ""), _smoothed(key, count, shapes)))
        for key, count in counts.items()
    }
    totals = Counter({key: count.total() for key, count in counts.items()})
    telling = {key for key, _ in totals.most_common(TELLING)}
    weights = _train_contexts(sequences, scores, telling, epochs)
    types: dict[str, Row] = {}
    for key, options in scores.items():
        if sum(counts[key].values()) >= least or len(options) == 1:
            own = weights.get("k" + key, {})
            types[key] = {tag: round(SCALE * (value + own.get(tag, 0.0))) for tag, value in options.items()}
    types = {key: row for key, row in types.items() if sum(counts[key].values()) >= least}
    types = {**{key: dict.fromkeys(tags, 0) for key, tags in known.items()}, **types}
    contexts = {}
    for feature, row in weights.items():
        if feature[0] != "k":
            kept = {tag: round(SCALE * value) for tag, value in row.items() if abs(value) >= 0.08}
            if kept:
                contexts[feature] = kept
    packed_shapes = {
        shape: {tag: round(SCALE * value) for tag, value in _log_shares(_shares(_likely(shape, count))).items()}
        for shape, count in shapes.items()
        if sum(count.values()) >= 3 or len(shape) < 3
    }
    return {"types": types, "shapes": packed_shapes, "contexts": contexts}


def _shape_counts(counts: dict[str, Counts]) -> dict[str, Counts]:
    """Tag counts by shape, from the word types seen at most three times: unknown words are like rare ones."""
    shapes: dict[str, Counts] = defaultdict(Counter)
    for key, count in counts.items():
        if sum(count.values()) <= 3:
            for shape in set(shape_keys(key)):
                shapes[shape].update(count)
    return shapes


def _likely(shape: str, count: Counts) -> Counts:
    """The counts of a shape without comparatives and adverbs where it is capitalised: the "Ledger" is a name."""
    left = Counter({tag: number for tag, number in count.items() if "^" not in shape or tag not in "KR"})
    return left or count


def _smoothed(key: str, count: Counts, shapes: dict[str, Counts]) -> dict[str, float]:
    prior = next((_shares(shapes[shape]) for shape in shape_keys(key) if shapes.get(shape)), {})
    total = sum(count.values())
    weight = 0.5 if total > 5 else 1.0
    return {tag: (count.get(tag, 0) + weight * prior.get(tag, 0.0)) / (total + weight) for tag in {**count, **prior}}


def _expecting(tags: str, shares: dict[str, float]) -> dict[str, float]:
    """*shares* in which each of *tags* has the least that is considered."""
    least = SHARE_KEPT * max(shares.values())
    return {**shares, **{tag: max(shares.get(tag, 0.0), least) for tag in tags}}


def _shares(count: Counts) -> dict[str, float]:
    total = sum(count.values())
    return {tag: number / total for tag, number in count.items()}


def _log_shares(shares: dict[str, float]) -> dict[str, float]:
    top = max(shares.values())
    return {tag: math.log(share) for tag, share in shares.items() if share >= top * SHARE_KEPT}


def _train_contexts(
    sequences: list[Sequence], scores: dict[str, dict[str, float]], telling: set[str], epochs: int
) -> dict[str, dict[str, float]]:
    weights: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    sums: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    best = {key: max(options, key=options.__getitem__) for key, options in scores.items()}
    step = 0
    order = random.Random(7)
    sequences = list(sequences)
    for _ in range(epochs):
        order.shuffle(sequences)
        for keys, gold in sequences:
            tags = [best[key] for key in keys]
            likely = [*tags, ">", ">"]
            for i, key in enumerate(keys):
                options = scores[key]
                if len(options) == 1:
                    continue
                window = (tags[i - 2] if i > 1 else "<") + (tags[i - 1] if i else "<") + likely[i + 1] + likely[i + 2]
                features = [*context_features(window), "k" + key]
                if i + 1 < len(keys) and keys[i + 1] in telling:
                    features.append(">" + keys[i + 1])
                if i and keys[i - 1] in telling:
                    features.append("<" + keys[i - 1])
                rows = [weights[feature] for feature in features]
                choice = max(options, key=lambda tag: options[tag] + sum(row.get(tag, 0.0) for row in rows))
                tags[i] = choice
                step += 1
                if choice != gold[i] and gold[i] in options:
                    for feature in features:
                        for tag, change in ((gold[i], 0.2), (choice, -0.2)):
                            weights[feature][tag] += change
                            sums[feature][tag] += change * step
    return {
        feature: {tag: value - sums[feature][tag] / step for tag, value in row.items()}
        for feature, row in weights.items()
        if row
    }
