"""Callings: what somebody is, which looks like what somebody does: a retired sailor, a lead author, a 44-year-old."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags
from .retagging import Text, at_each, at_first, with_tag

_ACTINGS = words(
    "managing acting presiding founding commanding consulting operating reigning governing ruling steering"
)

_ROLES = words("skip")
"""Those that are too seldom one to be a role everywhere."""
_SIDES, _POSITIONS = (
    words("left right"),
    words("tackle guard back winger wing half end fielder midfielder prop defender"),
)


def _name_age(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.end() - 1
    return with_tag(tags, token, "N") if text.norms[token].endswith("-year-old") else tags


def _name_role(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    norm = text.norms[token]
    return with_tag(tags, token, "N") if norm in _ROLES or norm in default_gazetteer().roles else tags


def _play_left(text: Text, tags: str, match: re.Match[str]) -> str:
    left = text.norms[match.start()] in _SIDES and text.norms[match.start() + 1] in _POSITIONS
    return f"{tags[: match.start()]}JN{tags[match.start() + 2 :]}" if left else tags


CALLINGS = (
    at_each(
        "name_role",
        "what stands between an article and a finite verb is somebody and does nothing",
        "The Labour peer/N says it sank.",
        over_tags("[vp](?:(?<=D.)|(?<=D[PJN].)|(?<=D[PJN]P.))(?=R?[<singular>])"),
        _name_role,
        shapes=("pz", "pd", "vz", "vd", "pR", "vR", "ph", "vh", "pm", "vm"),
    ),
    at_each(
        "play_left",
        "who plays on the left is there and has not left",
        "“It sank,” said left/J tackle/N Ann Lee.",
        over_tags("[ndJR](?<=[»,SNdz][ndJR])(?=[NpvSRr]P)"),
        _play_left,
        words=(_SIDES, _POSITIONS),
    ),
    at_first(
        "ask_as_chief",
        "who stands behind a quotation and its verb has done what that tells",
        "“Who knows?” asked/d chief executive Ann Lee.",
        over_tags("n(?<=»n)(?=[JN]{1,4}P{1,4}[.,])"),
        "d",
        fitting=True,
        shapes=("»nJ", "»nN"),
    ),
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
