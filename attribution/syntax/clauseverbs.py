"""Verbs of clauses inside a sentence, which look like nouns or prepositions: "The brewers object to it, Lee said"."""

from __future__ import annotations

from ..vocabulary.tags import over_tags
from .retagging import TagStep, Text
from .verbless import give_verb

_REST = "[^<finite>,.;:«»TU]"
_VERBLESS = over_tags(f"[.«:;TU]((?:{_REST}{{0,7}}S|DJN){_REST}{{1,20}})[,.;:»](?![<finite>])")
_SUBJECT = over_tags(
    r"&?(?:[Di]?[JKNPC]{1,4}')?"
    r"(?:(?:[Di]?[JKNC]{0,3}SR?|DJ(?=N[Di]))(?:N(?=[DiIPSJCFEt])|E(?=[DiIPSJCNt]))"
    r"|(?:[Di][JKNPC]{0,3}[NP]|P{1,3})S(?=[DiIPtC$]))"
)
_PARTED = over_tags(
    f"[.«:;TU][Di]?[JKNPC]{{0,4}}[NP](?:[EF]{_REST}{{1,12}})?,[EFnCDig]{_REST}{{1,12}},(S)(?=[DiIPtC$])"
    f"{_REST}{{1,20}}[,.;:»](?![<finite>])"
)
"""A single subject, an aside between commas, and what may be its verb: "The base, on the coast, houses 400 men,"."""


def _give_clauses(text: Text, tags: str) -> str:
    for clause in _VERBLESS.finditer("." + tags):
        start, end = clause.span(1)
        ahead = _SUBJECT.match(tags, start - 1, end - 1)
        if ahead:
            tags = give_verb(text, tags, ahead.end() - 1)
    for clause in _PARTED.finditer("." + tags):
        tags = give_verb(text, tags, clause.start(1) - 1)
    return tags


CLAUSES = (
    TagStep(
        "give_clauses",
        "a clause has a verb, though it looks like a noun or a preposition",
        "The town's brewers object/p to any tax, the mayor said.",
        _give_clauses,
    ),
)
