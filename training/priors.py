"""How often each word type reports, by what follows it: counted, and drawn towards its kind in the lexicon."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from attrs import frozen

from attribution.cues.candidates import find_tried
from attribution.cues.estimates import find_estimates
from attribution.cues.reporting import BUCKETS, EVERY_COMPLEMENT, NEVER, UNSEEN, complement_at, strength_of
from attribution.learned.weights import Table
from attribution.vocabulary.lexicon import Lexicon
from attribution.vocabulary.tags import CLASSES
from training.corpus import Article

BACKOFF = {
    "V": {"strong": 0.55, "medium": 0.35, "weak": 0.15, "": 0.06},
    "N": {"strong": 0.2, "medium": 0.08, "weak": 0.03, "": 0.004},
    "J": {"strong": 0.2, "": 0.004},
}
"""What share of a type's occurrences report, by its class and its strength in the lexicon, before any is counted."""
RARE = 0.002
"""The same for classes whose words hardly ever report."""
BOUNDS = (0.033, 0.042, 0.05, 0.1, 0.17, 0.27, 0.4, 0.55, 0.7, 0.85)
"""The share from which a type is in each bucket, from the first on."""
PRIOR_WEIGHT = 3  # as many occurrences count as much as what is expected
LEAST_STRANGER = 4  # the bucket from which a word is tried that neither articles nor lexicon have
LEAST_SEEN = 4  # occurrences from which a word that never reports is known not to


class Type(NamedTuple):
    """A stem, or the lemma of a verb of several words, with the class of its tag."""

    key: str
    tag_class: str


Share = tuple[int, int]
"""How many occurrences report, of how many."""


@frozen
class Priors:
    """Counts of occurrences and of those that head a cue, by type and complement and by strength, class, complement."""

    seen: Counter[tuple[Type, str]]
    heads: Counter[tuple[Type, str]]
    strengths: dict[Type, str]
    shifts: dict[tuple[str, str, str], float]

    @classmethod
    def of(cls, articles: Iterable[Article], lexicon: Lexicon) -> Priors:
        """The counts in *articles*."""
        seen: Counter[tuple[Type, str]] = Counter()
        heads: Counter[tuple[Type, str]] = Counter()
        strengths: dict[Type, str] = {}
        for article in articles:
            if not article.teaches_cues:
                continue
            gold, unclear = heads_and_unclear(article)
            for token, (word, complement) in enumerate(types_of(article)):
                seen[word, complement] += token not in unclear
                heads[word, complement] += token in gold
                if not strengths.get(word):
                    strengths[word] = _strength(article, token, word, lexicon)
        return cls(seen, heads, strengths, _shifts(seen, heads, strengths))

    def share(self, word: Type, complement: str, but: Share = (0, 0)) -> float:
        """The share of a type's occurrences with *complement* that report, those of *but* left out."""
        number = _total(self.seen, word) - but[1]
        reporting = _total(self.heads, word) - but[0]
        strength = self.strengths.get(word, "")
        whole = smoothed(reporting, number, BACKOFF.get(word.tag_class, {}).get(strength, RARE))
        expected = _moved(whole, self.shifts.get((strength, word.tag_class, complement), 0.0))
        return smoothed(self.heads[word, complement] - but[0], self.seen[word, complement] - but[1], expected)

    def is_stranger(self, word: Type, but: int = 0) -> bool:
        """Whether neither the articles, but for so many occurrences, nor the lexicon have the type."""
        return _total(self.seen, word) == but and not self.strengths.get(word)

    def bucket(self, word: Type, complement: str, but: Share = (0, 0)) -> int:
        """The bucket of that share; 0 for a stranger that hardly reports."""
        bucket = prior_bucket(self.share(word, complement, but))
        return 0 if bucket < LEAST_STRANGER and self.is_stranger(word, but[1]) else bucket

    def table(self) -> Table:
        """The buckets of every type and complement, and of the lexicon's kinds of words that the articles lack.

        A type that never reports although it was seen has -1.
        """
        found: dict[str, int] = {}
        for word in {word for word, _ in self.seen}:
            buckets = {complement: self.bucket(word, complement) for complement in EVERY_COMPLEMENT}
            number = _total(self.seen, word)
            told = word.tag_class == "V" or self.strengths.get(word)
            if not buckets[""] and told and (any(buckets.values()) or number >= LEAST_SEEN):
                buckets[""] = -1
            found |= {word.key + word.tag_class + each: bucket for each, bucket in buckets.items() if bucket}
        for name, backoff in BACKOFF.items():
            for strength, share in backoff.items():
                for complement in EVERY_COMPLEMENT:
                    bucket = prior_bucket(_moved(share, self.shifts.get((strength, name, complement), 0.0)))
                    if bucket >= (1 if strength else LEAST_STRANGER):
                        found[UNSEEN + strength + name + complement] = bucket
        return found


def _total(counts: Counter[tuple[Type, str]], word: Type) -> int:
    """The count of a type with whatever complement."""
    return sum([counts[word, complement] for complement in EVERY_COMPLEMENT])


def prior_bucket(share: float) -> int:
    """The bucket of the *share* of a type's occurrences that report; 0 below the first bound."""
    return step_of(share, BOUNDS)


def step_of(share: float, bounds: Iterable[float]) -> int:
    """How many of *bounds* a share reaches."""
    return sum(share >= bound for bound in bounds)


def held_out_priors(article: Article, priors: Priors) -> list[str]:
    """The bucket of each token as a character, its own occurrence left out of the counts; "" for no candidate."""
    gold, unclear = heads_and_unclear(article)
    found = []
    for token, (word, complement) in enumerate(types_of(article)):
        own = (token in gold, token not in unclear) if article.teaches_cues else (0, 0)
        bucket = priors.bucket(word, complement, own)
        found.append(BUCKETS[bucket] if bucket > 0 and article.syntax.tags[token] not in NEVER else "")
    for token in (*find_tried(article.syntax), *find_estimates(article.syntax)):
        found[token] = found[token] or "0"
    return found


def heads_and_unclear(article: Article) -> tuple[set[int], set[int]]:
    """The heads of cues, and the tokens in contents of which nobody says whether they report."""
    gold = {relation.head for relation in article.relations}
    if article.complete:
        return gold, set()
    return gold, {token for relation in article.relations for token in relation.content} - gold


def types_of(article: Article) -> Iterator[tuple[Type, str]]:
    """The type of each token, and what its complement begins with; a verb of several words stands at its first."""
    tags = article.syntax.tags
    for token, (stem, tag) in enumerate(zip(article.syntax.stems, tags, strict=True)):
        phrase = article.phrases.get(token)
        word = Type(phrase.entry.lemma, "V") if phrase else Type(stem, CLASSES.get(tag, tag))
        end = token + (len(phrase.words) if phrase else 1)
        yield word, complement_at(article.syntax, end)


def _strength(article: Article, token: int, word: Type, lexicon: Lexicon) -> str:
    phrase = article.phrases.get(token)
    return phrase.entry.strength if phrase else strength_of(lexicon, article.syntax.norms[token], word.tag_class)


def _shifts(
    seen: Counter[tuple[Type, str]], heads: Counter[tuple[Type, str]], strengths: dict[Type, str]
) -> dict[tuple[str, str, str], float]:
    """By how much a complement moves the log-odds of reporting, by strength and class."""
    numbers: Counter[tuple[str, str, str]] = Counter()
    reporting: Counter[tuple[str, str, str]] = Counter()
    for (word, complement), number in seen.items():
        for each in (complement, "all"):
            numbers[strengths.get(word, ""), word.tag_class, each] += number
            reporting[strengths.get(word, ""), word.tag_class, each] += heads[word, complement]
    return {
        (strength, name, complement): _log_odds(reporting[strength, name, complement], number)
        - _log_odds(reporting[strength, name, "all"], numbers[strength, name, "all"])
        for (strength, name, complement), number in numbers.items()
        if name in BACKOFF
    }


def _log_odds(reporting: int, number: int) -> float:
    return math.log((reporting + 0.5) / (number - reporting + 0.5))


def _moved(share: float, shift: float) -> float:
    """The share that stands *shift* higher in log-odds."""
    return 1 / (1 + (1 - share) / share * math.exp(-shift))


def smoothed(reporting: int, number: int, expected: float) -> float:
    """The share of *reporting* among *number*, drawn towards what is *expected*."""
    return (reporting + PRIOR_WEIGHT * expected) / (number + PRIOR_WEIGHT)
