"""Gestures: what somebody does ahead of a quotation by itself, which is theirs then: "She shook her head. “Never.”"."""

from __future__ import annotations

import re

from ..arguments.links import WORDED, Link
from ..constructions.announcements import WHO
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import ASKED

_DOES = over_tags(WHO + "(?P<does>[xR]{0,2}[<predicating>][^.;:«»?]{0,26})[.]")
"""Who, and what they do, as a whole sentence."""
_NAMED = over_tags("P{2,4}")
_ANYBODY = words("he she")
_LONGEST = 4
"""How many tokens what somebody does has where all of it is the cue: "shook her head", "was less philosophical"."""


def find_gesture(syntax: Syntax, covered: bytearray, ahead: Range, quotation: Range) -> Link | None:
    """The link of a *quotation* by itself by the sentence *ahead*, if somebody does something there.

    Nothing of that is *covered* by another link but what was asked first.
    """
    first = _behind_question(syntax, *ahead)
    does = None if any(covered[first : ahead.end]) else _DOES.fullmatch(syntax.tags, first, ahead.end)
    if does is None or not _is_somebody(syntax, does):
        return None
    start, end = does.span("does")
    verb = next(token for token in range(start, end) if syntax.tags[token] not in "xR")
    cue = Range(start, end if end - start <= _LONGEST else verb + 1)
    return Link(verb, cue, Range(*does.span("who")), (quotation,), "right", WORDED)


def _behind_question(syntax: Syntax, first: int, last: int) -> int:
    """Where a sentence begins behind what was asked: "Asked if she would go, she" shook her head."""
    comma = syntax.tags.find(",", first, last) if syntax.norms[first] in ASKED else -1
    return comma + 1 if comma > 0 else first


def _is_somebody(syntax: Syntax, does: re.Match[str]) -> bool:
    """Whether who does something is a person: he or she, in a role, or by a full name."""
    who = does["who"]
    start = does.start("who")
    core = who.partition(",")[0]
    last = syntax.norms[start + len(core) - 1]
    return last in _ANYBODY or _NAMED.search(core) is not None or last in default_gazetteer().roles
