"""Verbs at the end of a sentence, which look like participles or nouns there: "…, the poll found." """

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import HEARSAY
from .retagging import FINITE_GROUP, Text, at_each, at_last, sentence_bounds, with_tag

UNCHANGED = words("forecast")
"""Verbs whose past is like their stem, and like a noun."""
_CLOSING = words(
    """
    acknowledged added admitted agreed alleged announced argued asserted believed cautioned claimed complained conceded
    concluded confirmed contended declared disclosed estimated explained insisted joked lamented noted observed
    predicted recalled remarked replied reported responded revealed stated suggested thought warned
    """
)
"""What somebody does at the end of what they tell."""
_DONE_TO = words("alleged announced confirmed declared disclosed reported revealed")
"""What of these is done to deeds and papers, too: "It was a blow, a loss confirmed on Monday"."""
_TELLER = over_tags(
    "[,»]([DiC]?[<nominal>$'EF&]{1,20}(?:[nd][EBFrt][^<finite>,.;:«»]{1,16}|[Wy]I?[dzp][^,.;:«»]{0,8})?"
    "(?:,(?:W[^.;:«»]{2,60}|[^<finite><opener>.;:«»]{1,30}),)?)$"
)
"""Who tells behind what is told, with what is told of them."""
_LONGEST_TELLER = 40  # tokens


def _close_dated(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    if text.norms[token] not in _CLOSING:
        return tags
    first = sentence_bounds(text, token)[0]
    teller = _TELLER.search(tags, max(first, token - _LONGEST_TELLER), token)
    if teller is None:
        return tags
    within = tags[match.end()] == ","
    if within and not FINITE_GROUP.search(tags, first, teller.start()):
        return tags
    done = text.norms[token] in _DONE_TO or (within and text.norms[token] in HEARSAY)
    return with_tag(tags, token, "d") if not done or _is_somebody(text, tags, *teller.span(1)) else tags


def _is_somebody(text: Text, tags: str, start: int, end: int) -> bool:
    """Whether a name, "who" or a noun for somebody is among the words of who tells, or a comma at their end."""
    return (
        tags[end - 1] in ",P"
        or "W" in tags[start:end]
        or any(map(default_gazetteer().calls_source, text.norms[start:end]))
    )


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
        "The deal was dead, two of the clerks confirmed/d on Monday.",
        over_tags(r"n(?<=[<noun>CKI,nJ]n)(?=R?(?:E[DJ]?[NP]{1,2}|[DJ]N|P)?R?[.»,])"),
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
