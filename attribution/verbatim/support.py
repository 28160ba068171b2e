"""How much of a paraphrase a source carries: shared content words and numbers, as evidence for a reader."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from math import log

from attrs import frozen

from ..vocabulary.stems import stem
from .passages import Index

_LIMIT = 400  # places of one word that are looked at
_NUMBER_WEIGHT = 2.0
_FUNCTION_WORDS = frozenset(
    (*("a", "an", "the", "and", "or", "but", "if", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as"),
     *("is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "have", "has", "had", "having"),
     *("it", "its", "he", "she", "they", "them", "him", "her", "his", "their", "we", "us", "our", "i", "you", "your"),
     *("my", "me", "that", "this", "these", "those", "there", "here", "what", "which", "who", "whom", "whose", "when"),
     *("where", "how", "why", "than", "then", "so", "such", "into", "over", "about", "after", "before", "up", "out"),
     *("will", "would", "can", "could", "may", "might", "shall", "should", "must", "not", "no", "any", "some", "all"),
     *("also", "just", "more", "most", "other", "own", "same", "too", "very", "say", "said", "says", "one", "1", "[]"))
)  # fmt: skip


@frozen
class Overlap:
    """The best stretch of words (``start`` to ``end`` of the index) and what of the statement it has and has not."""

    score: float
    start: int
    end: int
    shared: tuple[str, ...]
    missing: tuple[str, ...]
    missing_numbers: tuple[str, ...]


def find_support(index: Index, norms: tuple[str, ...], texts: frozenset[int] | None = None) -> Overlap | None:
    """The stretch that shares the most with *norms*, in the texts numbered *texts*; None where nothing is shared."""
    wanted: dict[str, str] = {}  # each stem with the word it was first told by
    for norm in norms:
        if norm not in _FUNCTION_WORDS:
            wanted.setdefault(stem_word(norm), norm)
    places = _stem_places(index)
    weights = {key: _weight(key, len(places.get(key, ()))) for key in wanted}
    hits = sorted((place, key) for key in wanted for place in places.get(key, ())[:_LIMIT])
    if texts is not None:
        hits = [hit for hit in hits if index.text_at(hit[0]) in texts]
    if not hits:
        return None
    first, last = _best_window(index, hits, weights, 2 * len(norms) + 12)
    have = {key for _, key in hits[first : last + 1]}
    missing = [norm for key, norm in wanted.items() if key not in have]
    return Overlap(
        score=round(sum(weights[key] for key in have) / sum(weights.values()), 3),
        start=hits[first][0],
        end=hits[last][0] + 1,
        shared=tuple(norm for key, norm in wanted.items() if key in have),
        missing=tuple(norm for norm in missing if not norm[0].isdigit()),
        missing_numbers=tuple(norm for norm in missing if norm[0].isdigit()),
    )


def stem_word(norm: str) -> str:
    """The key under which forms of a word count as shared, "agree" and "agreed" too; a number is its own."""
    return norm if norm[:1].isdigit() else stem(norm).rstrip("e") or norm


def _best_window(index: Index, hits: list[tuple[int, str]], weights: dict[str, float], reach: int) -> tuple[int, int]:
    """First and last hit of the stretch, at most *reach* words long and in one text, with the most distinct weight."""
    inside: Counter[str] = Counter()
    best, total, tail = (-1.0, 0, 0), 0.0, 0
    for head, (place, key) in enumerate(hits):
        total += weights[key] if not inside[key] else 0.0
        inside[key] += 1
        while (
            hits[tail][0] < place - reach
            or inside[hits[tail][1]] > 1
            or index.text_at(hits[tail][0]) != index.text_at(place)
        ):
            inside[hits[tail][1]] -= 1
            total -= weights[hits[tail][1]] if not inside[hits[tail][1]] else 0.0
            tail += 1
        # among equals the shortest stretch
        if total > best[0] + 1e-9 or (
            total > best[0] - 1e-9 and place - hits[tail][0] < hits[best[2]][0] - hits[best[1]][0]
        ):
            best = (total, tail, head)
    return best[1], best[2]


def _weight(key: str, count: int) -> float:
    return _NUMBER_WEIGHT if key[0].isdigit() else 1.0 / (1.0 + 0.25 * log(1 + count))


@lru_cache(maxsize=4)
def _stem_places(index: Index) -> dict[str, list[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for norm, found in index.singles.items():
        if norm not in _FUNCTION_WORDS:
            places[stem_word(norm)] += found
    return {key: sorted(found) for key, found in places.items()}
