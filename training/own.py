"""The texts of our own that are learned from: articles, golden texts and the lexicon's examples."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from attribution.vocabulary.lexicon import default_lexicon
from training.corpus import Article, example_articles_of, load_golden, load_marked

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
OWN = (CORPUS / "dev", CORPUS / "relays")
NEWS = (CORPUS / "news", CORPUS / "probe", CORPUS / "tail", CORPUS / "field")
"""Articles with relays and with what looks like one, from which the passes over cues do not learn."""
_READ = "inner fresh aggregated desks regions papers voices wires metro hearing".split()
NESTED = (*OWN, *NEWS, *[CORPUS / name for name in _READ])
"""Articles from which the decisions on nested relations learn: all but those that are only measured on."""
GOLDEN = CORPUS.parent / "golden"
"""Marked texts of a sentence or two, from which these do not learn either."""


def load_own() -> list[Article]:
    """The articles of our own from which all decisions learn."""
    return [article for folder in OWN for article in load_marked(folder)]


def load_others() -> list[Article]:
    """The lexicon's examples, and the texts of our own from which the passes over cues do not learn."""
    others = [article for folder in NEWS for article in load_marked(folder)]
    others += load_golden(GOLDEN)
    return example_articles_of(default_lexicon()) + [evolve(article, teaches_cues=False) for article in others]


def load_nested() -> list[Article]:
    """The texts of our own from which the decisions on nested relations learn."""
    return [article for folder in NESTED for article in load_marked(folder)] + load_golden(GOLDEN)
