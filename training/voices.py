"""How often a noun phrase that ends with a word is the source of an attribution, as it is counted in articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attribution.learned.tagging import VOICED
from attribution.learned.weights import Table
from training.corpus import Article
from training.priors import smoothed, step_of

BOUNDS = (0.02, 0.05, 0.09, 0.15, 0.22, 0.32, 0.45, 0.6, 0.75)
"""The share from which a word has each voice, from "1" on."""
LEAST_SEEN = 3  # phrases that end with a word, below which it has the voice of its class
CLASSES = {"N": "N", "S": "N", "P": "P"}


def count_voices(articles: Iterable[Article]) -> Table:
    """The voices of the stems in *articles*, by stem and class, and that of all others by class alone."""
    seen: Counter[str] = Counter()
    sources: Counter[str] = Counter()
    for article in articles:
        for key, is_source in _phrases(article) if article.teaches_cues else ():
            for each in (key, key[-1]):
                seen[each] += 1
                sources[each] += is_source
    usual = {kind: sources[kind] / seen[kind] for kind in VOICED if seen[kind]}
    found = {kind: voice(share) for kind, share in usual.items()}
    for key, number in seen.items():
        share = smoothed(sources[key], number, usual[key[-1]])
        if len(key) > 1 and number >= LEAST_SEEN and voice(share) != found[key[-1]]:
            found[key] = voice(share)
    return found


def voice(share: float) -> int:
    """The voice of a word of whose phrases *share* are sources."""
    return step_of(share, BOUNDS)


def _phrases(article: Article) -> Iterator[tuple[str, bool]]:
    """Stem and class of the noun at the end of each noun phrase, and whether a source begins with that phrase."""
    syntax = article.syntax
    starts = syntax.chunk_starts
    opening = {syntax.chunk_of[relation.source[0]] for relation in article.relations if relation.source}
    for chunk, after in enumerate(starts[1:]):
        kind = CLASSES.get(syntax.tags[after - 1])
        if kind:
            yield syntax.stems[after - 1] + kind, chunk in opening
