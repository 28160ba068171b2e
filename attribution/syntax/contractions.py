"""Shortened auxiliaries, and the tags behind them put right as if they were written out."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.tags import over_tags
from .retagging import FINITE_GROUP, Text, at_each, sentence_bounds, with_tag

_S = words("'s")


def _write_out(text: Text, tags: str, match: re.Match[str]) -> str:
    last, ahead = match.end() - 1, text.norms[match.start()]
    if ahead.endswith(("'d", "'ve", "'ll")):
        tags = with_tag(tags, last, "b" if tags[last] == "e" else "d")
    elif tags[last] == "d" and ahead.endswith(("'re", "'m")):  # "We're told"
        tags = with_tag(tags, last, "n")
    return tags


def _tell_is_from_has(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    if text.norms[token] == "'s":
        tags = with_tag(tags, token, "b" if match[2] or text.norms[token - 1] == "it" else "h")
        tags = with_tag(tags, match.start(1), "n") if match[1] else tags
    return tags


def _tell_is_from_owner(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    opened = max(sentence_bounds(text, token)[0], tags.rfind("T", 0, token))
    return tags if FINITE_GROUP.search(tags, opened, token) else with_tag(tags, token, "b")


CONTRACTIONS = (
    at_each(
        "write_out",
        "“He'd told” and “They'll be told” are like “told” and “was told”",
        "He's what we've waited/d for.",
        over_tags("IR?[edn]"),
        _write_out,
    ),
    at_each(
        "tell_is_from_has",
        "“It's claimed” and “He's thought to be ill” are passives; “She's told us” and “He's been told” are not",
        "It's/b claimed that it sank.",
        over_tags("z(?<=Iz)R?(?:([nd])(t?)|en)"),
        _tell_is_from_has,
        words=(_S,),
        shapes=("Iz",),
    ),
    at_each(
        "tell_is_from_owner",
        "who does something owns nothing, where nothing else of the clause is finite",
        "Nobody's/b saying it is easy.",
        over_tags("'(?<=[<noun>]')(?=R?g[ITDPtUWyi])"),
        _tell_is_from_owner,
        words=(_S,),
        shapes=("'g", "'Rg"),
    ),
)
