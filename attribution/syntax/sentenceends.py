"""Verbs at the end of a sentence, which look like participles or nouns there: "…, the poll found." """

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.tags import over_tags
from .retagging import Text, at_each, at_last, with_tag

UNCHANGED = words("forecast")
"""Verbs whose past is like their stem, and like a noun."""
_CLOSING = words(
    """
    added admitted agreed alleged announced argued asserted cautioned claimed complained conceded concluded confirmed
    declared disclosed estimated explained insisted joked lamented noted recalled remarked replied responded revealed
    stated suggested warned
    """
)


def _close_dated(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.end() - 1
    return with_tag(tags, token, "d") if text.norms[token] in _CLOSING else tags


SENTENCE_ENDS = (
    # Each pattern begins with a character or a class, which re looks for much quicker than for what must stand before.
    at_last(
        "close_sentence",
        "a subject behind a comma closes a sentence with its verb",
        "Voters dislike both of them, the poll found/d.",
        over_tags(r"[,»][DiC]?[JKNPS]*[NPSK](?:E[DiC]?[JKNPS]{1,4}[NPS]?)?n(?=R?\.)"),
        "d",
        fitting=True,
        shapes=("n.", "nR."),
    ),
    at_each(
        "close_dated",
        "so it does ahead of a day, and behind what tells more of the subject",
        "The deal was dead, a spokesman for the firm confirmed/d on Monday.",
        over_tags(
            r"[,»][DiC]?[JKNPS]*[NPSK](?:E[DiC]?[JKNPS]{1,5}|[Wy]I?[dzp][^,.;:«»]{0,8}|,(?:C|[DiJNWg][^.;:«»]{1,12}),)?n(?=(?:EP)?R?\.)"
        ),
        _close_dated,
        words=(_CLOSING,),
    ),
    at_last(
        "close_forecast",
        "who forecasts what a whole clause tells stands behind its comma",
        "Growth will slow, the Bank of Norvale forecast/d on Monday.",
        over_tags(r",[DiC]?[JKNPS]{0,4}(?:F[DJNPS]{0,3})?[NPS]N(?=(?:E?P)?R?\.)"),
        "d",
        UNCHANGED,
        fitting=True,
    ),
)
