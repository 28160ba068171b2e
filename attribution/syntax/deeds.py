"""What words of two kinds are beside what somebody does: "cuts" ahead of ", warns", "insulting" ahead of "the town"."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.tags import over_tags
from .retagging import Text, at_each, is_finite_ahead, retag, with_tag

_DESCRIBING = words("described describes dismissed dismisses rejected branded characterised characterized hailed")


def _list_deeds(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    return tags if is_finite_ahead(text, tags, token) else retag(text, tags, token, "z")


def _describe_that(text: Text, tags: str, match: re.Match[str]) -> str:
    described = text.norms[match.start() - 1] in _DESCRIBING and text.norms[match.end()] == "as"
    return with_tag(tags, match.start(), "D") if described else tags


def _do_to_somebody(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    return retag(text, tags, token, "g") if text.norms[token].endswith("ing") else tags


DEEDS = (
    at_each(
        "list_deeds",
        "ahead of a comma and a verb without a subject stands another verb",
        "Toolmaker Holm cuts/z outlook, warns of strikes",
        over_tags("S(?<=[NP]S)(?=[DiJNPSCE$'F]{1,12},[zp][^zp])"),
        _list_deeds,
        shapes=(",z", ",p"),
    ),
    at_each(
        "describe_that",
        "what somebody describes as something is no clause",
        "He described that/D report as false.",
        over_tags("T(?<=[dzpn]T)[JN]{0,2}[NS](?=E)"),
        _describe_that,
        words=(_DESCRIBING,),
        shapes=("TN", "TJ", "TS"),
    ),
    at_each(
        "do_to_somebody",
        "an adjective has no article behind it",
        "She denied ever insulting/g the drivers.",
        over_tags("J(?=[Di][JNSP])"),
        _do_to_somebody,
        shapes=("JD", "Ji"),
    ),
)
