"""Verbs beside a quotation, by which somebody said it, where they look like something else."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.tags import over_tags
from .retagging import (
    Text,
    at_each,
    at_first,
    at_last,
    with_tag,
)
from .verbless import SAYING


def _tell_reporters(text: Text, tags: str, match: re.Match[str]) -> str:
    if text.norms[match.end() - 1] == "told":
        tags = with_tag(with_tag(tags, match.start(), "N"), match.end() - 1, "d")
    return tags


def _name_trade(text: Text, tags: str, match: re.Match[str]) -> str:
    verb = match.start() - 1
    told = tags[verb - 1] == "»" or text.norms[verb] in SAYING
    return with_tag(tags, match.start(), "N") if told else tags


QUOTATION_VERBS = (
    at_first(
        "answer_quotation",
        "somebody with a name behind a quotation and a verb has said it",
        "“We do not know,” answered/d Tom Hale, shrugging.",
        over_tags("n(?<=,»n)(?=(?:[DiJN]{1,3})?P{1,4}[.,EF])"),
        "d",
        shapes=("»nP", "»nD", "»ni", "»nJ", "»nN"),
    ),
    at_each(
        "tell_reporters",
        "who told somebody something is somebody, and told it",
        "“We hold the ridge,” the general/N told/d reporters.",
        over_tags("[JN]n(?<=[»,][Di]..)(?=[SPDI])"),
        _tell_reporters,
        words=(words("told"),),
        shapes=("DJn", "DNn", "iJn", "iNn"),
    ),
    at_last(
        "tell_behind_marks",
        "behind what was said stands who did so, and how",
        "“It was late,” the caller sobbed/d, according to the complaint.",
        over_tags("(?<=[,.]»)[DiP][JNP]{0,4}(?<=[NP])n(?=,)"),
        "d",
        fitting=True,
        shapes=("n,",),
    ),
    at_first(
        "allege",
        "behind a quotation somebody alleged it",
        "The rents were “unfair,” alleged/d tenant Ann Lee.",
        over_tags("[nJ](?<=[»,].)(?=[DJNSP&]{1,7}P)"),
        "d",
        words("alleged"),
    ),
    at_each(
        "tag_trade",
        "behind what said it stands somebody with a trade",
        "“It is late,” said churchwarden/N Ann Lee.",
        over_tags("[vpg](?<=[»,][dz].)(?=P{1,4}[.,])"),
        _name_trade,
        shapes=("dvP", "zvP", "dpP", "zpP", "dgP", "zgP"),
    ),
    at_first(
        "one_told",
        "one who told people something is no number of them",
        "“It is over,” one/N told people.",
        over_tags("C(?=dJ{0,2}S)"),
        "N",
        words("one"),
        shapes=("Cd",),
    ),
    at_last(
        "tag_quotation",
        "behind a quotation somebody has a verb",
        "“It sank,” Lee notes/z.",
        over_tags("»(?:(?:[DiC]?[JKNP]{0,4}[NPK]|I)S(?=R?[.,:])|(?<=,»)S(?=(?:P{1,3}|[CD])[.,]))"),
        "z",
        fitting=True,
        shapes=("»",),
    ),
)
