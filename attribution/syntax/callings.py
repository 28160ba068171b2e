"""Callings: what somebody is, which looks like what somebody does: a retired sailor, a lead author, a 44-year-old."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.tags import over_tags
from .retagging import Text, at_each, at_first, with_tag

_ACTINGS = words(
    "managing acting presiding founding commanding consulting operating reigning governing ruling steering"
)


def _name_age(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.end() - 1
    return with_tag(tags, token, "N") if text.norms[token].endswith("-year-old") else tags


CALLINGS = (
    at_first(
        "play_forward",
        "who plays forward is one",
        "United forward/N Ann Lee said so.",
        over_tags("R(?<=[NP]R)(?=PP?R?[<singular>])"),
        "N",
        words("forward back"),
    ),
    at_first(
        "manage_as_editor",
        "a managing editor does not manage an editor",
        "Acting/J mayor Ann Lee said so.",
        over_tags("g(?<![^.«»,DiPJ&T']g)(?=[NP])"),
        "J",
        _ACTINGS,
    ),
    at_each(
        "name_age",
        "who is told by an age is somebody, where no noun follows",
        "“It sank,” said the 44-year-old/N.",
        over_tags("DJ(?![<nominal>&$g])"),
        _name_age,
    ),
    at_first(
        "retire",
        "a retired sailor said it, whom nobody retired by saying so",
        "“It sank,” said retired/J sailor Ann Lee.",
        over_tags("n(?<=»[dz]n)(?=[JNSP]{1,3}[<noun>])"),
        "J",
        shapes=("»dn", "»zn"),
    ),
    at_first(
        "lead_authors",
        "a lead author leads no author",
        "“It sank,” said lead/N diver Ann Lee.",
        over_tags("[vp](?:(?<=»[dzp].)|(?<=»,[dzp].))(?=[JN]{0,2}[NS]P)"),
        "N",
        fitting=True,
        shapes=("dv", "dp", "zv", "zp", "pv", "pp"),
    ),
)
