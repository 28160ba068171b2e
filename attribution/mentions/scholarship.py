"""Scholarship: whether "the paper" is what scientists wrote and no newspaper."""

from __future__ import annotations

from ..tables import words
from .mastheads import is_paper
from .named import OUTLET_WORD, Reader

_SCHOLARLY = words(
    """
    study studies researchers scientists journal university professor co-author co-authors preprint experiments
    reviewers biologist physicist ecologist neuroscientist lab peer-reviewed
    """
)
PAPERWORK = words(
    "white green working discussion position briefing research policy scientific consultation academic leaked cabinet"
)
"""What stands ahead of "paper" where it is a document: a white paper, a leaked paper."""
_PRINTED = ("newspaper", "tabloid")
_TELLING = words("told tell tells telling to")
_ENOUGH = 3
"""How many such words a text about a scientists' paper has at least."""
_REACH = 150
"""How many tokens back a newspaper may stand that is meant."""


def is_scholarly(reader: Reader, start: int, head: int) -> bool:
    """Whether the phrase from *start* on to the noun "paper" at *head* means a scientists' paper, as the text tells.

    Nobody tells such a paper anything, and no newspaper stands close before.
    """
    if start and reader.tokens.norms[start - 1] in _TELLING:
        return False
    if not _tells_of_science(reader):
        return False
    return not any(_is_newspaper(reader, token) for token in range(max(0, head - _REACH), head))


def _tells_of_science(reader: Reader) -> bool:
    """Whether the whole text has words enough for science, and none for a newspaper; asked once."""
    told = reader.answers.get("science")
    if told is None:
        norms = reader.tokens.norms
        told = "newspaper" not in norms and len(_SCHOLARLY.intersection(norms)) >= _ENOUGH
        reader.answers["science"] = told
    return told


def _is_newspaper(reader: Reader, token: int) -> bool:
    """Whether a newspaper's name begins or ends at *token*."""
    tokens = reader.tokens
    if tokens.classes[token] not in "Wa":
        return False
    if is_paper(tokens.norms[token]) and token and tokens.norms[token - 1] != "new":
        return True
    if not reader.facts.get(tokens.norms[token], 0) & OUTLET_WORD:
        return False
    aliases = reader.registry.match(reader.text, tokens.starts[token], tokens.norms[token])
    return any(alias.outlet.kind in _PRINTED for alias in aliases)
