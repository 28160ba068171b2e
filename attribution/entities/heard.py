"""Heard: the body from which there is news, and which goes on as "it": "There is word from the hospital. It says"."""

from __future__ import annotations

from bisect import bisect_left

from ..expressions import over_text
from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..model import Mention
from .places import Place, unless_named

_HEARD = over_text(
    r"\b(?:[Uu]pdate|[Ww]ord|[Nn]ews|[Mm]ore|[Ll]ine|[Rr]esponse|[Rr]eply|[Cc]omment|[Rr]eaction|[Dd]etails|[Hh]eard)"
    r"\ (?:now\ |back\ |just\ |in\ )?from\ ((?:the|our)\ (?:[a-z-]{2,20}\ ){0,3}[a-z-]{2,20})\.\s"
)
_BODIES = frozenset(("organisation", "outlet"))


def find_heard(reader: Reader, places: list[Place], start: int, end: int) -> Mention | None:
    """The body without a name that the sentence from *start* to *end* ends with as the one who sent news."""
    heard = _HEARD.search(reader.text, start, end)
    if heard is None:
        return None
    starts = reader.tokens.starts
    body = describe_tokens(reader, bisect_left(starts, heard.start(1)), bisect_left(starts, heard.end(1)))
    head = reader.gazetteer.heads.get(body.head.text.lower())
    return unless_named(body, places) if head is not None and head.kind in _BODIES else None
