"""Relativisers: whom "who" and "which" mean, the one named right before them or whom a body before them tells of."""

from __future__ import annotations

from collections.abc import Container

from ..expressions import expression, over_text
from ..mentions.pronouns import Pronoun
from .antecedents import BODIES, Choice
from .clusters import PERSON
from .headnouns import tells_several
from .places import Page, Place, before

_BEHIND_NAME = over_text(r"\s*(?:$|[,(—–-]|(?:of|from|for|in|at|on|who|and)\b|[’']s?\b)")
"""What may stand between a name and "who": nothing, a mark, or a phrase that hangs on the name."""
_BRACKET = over_text(r"^ \([^()\n]{1,30}\)")
"""What a bracket tells right behind a name: "(D-La.)"."""
_TELLING = expression(
    r"(?:,? [(]?[0-9]{1,3}[)]?)?(?:,? |, (?:[a-zA-Z’'-]{1,30} ){1,8}?)(?:(?:of|from|at|for|with|in) |(?<=, ))"
    r"(?:[a-z’']{1,30} |[A-Z0-9][\w’'-]{0,30} ){0,4}"
)
"""What stands between a person's name and a body's where the body only tells of the person: ", the head of the"."""
_HEADING = expression(r"([a-z-]{2,30}) (?:of|from|at|for|with|in) (?:[a-z’']{1,30} |[A-Z0-9][\w’'-]{0,30} ){0,3}$")
"""The noun before a body that it belongs to."""
_OTHER = over_text(r"\b(?:to|and|by|from|with|against)\ [A-Z][\w’'-]{1,30},\ $")
"""Another name right before "which"."""
_LONGEST_WORD, _LONGEST_QUESTION = 20, 200  # characters
_ONLY_ASKED = "it is asked who that is"
_ASKED = over_text(
    r"\b(?:how|whether|why|what|when|where)\b(?![^.;:?!\n]{0,200}\b(?:who|which)\b)[^.;:?!\n]{0,200} and $"
)
"""What leads to a "who" that is asked: "to know how much it was, and who had said so"."""
_NOBODY_BEFORE = "no name stands right before it"


def choose_before(pronoun: Pronoun, start: int, page: Page, roles: Container[str]) -> Choice:
    """The mention right before "who" or "which" at *start*, at most a comma or a short phrase away.

    A body that only tells of a person is passed over: "Ann Lee, the head of Norvale Water, who said". *roles* are
    words for people.
    """
    text = page.text
    word = text[max(0, start - _LONGEST_WORD) : start].rpartition(" ")[0].rpartition(" ")[2]
    if word == "and" and _ASKED.search(text, max(0, start - _LONGEST_QUESTION), start):
        return Choice((), _ONLY_ASKED)
    if pronoun.family == "who" and word.islower() and tells_several(word) and text[start - 1] == " ":
        return Choice((), _NOBODY_BEFORE)  # "Ann Lee, a nurse, met strangers who"
    body: Place | None = None
    for place in before(page.places, start):
        if place.end > start:
            continue
        if body is not None:
            tells = place.cluster.kind is PERSON and _TELLING.fullmatch(text, place.end, body.start)
            return Choice((place.cluster,)) if tells else _unless_led(body, start, text, roles)
        between = _BRACKET.sub("", text[place.end : start], 1)
        if len(between) > 80 or any(mark in between for mark in ".;:!?\n"):
            break
        if pronoun.family == "which" and _OTHER.search(between):
            break  # "to Meta, and to Google, which"
        if pronoun.family == "who" and place.cluster.kind in BODIES:
            body = place
        elif _BEHIND_NAME.match(between):
            return Choice((place.cluster,))
        else:
            break  # "Axios spoke with seven officials who": it is they
    return _unless_led(body, start, text, roles) if body else Choice((), _NOBODY_BEFORE)


def _unless_led(body: Place, start: int, text: str, roles: Container[str]) -> Choice:
    """A *body*, unless what stands around it tells of somebody without a name: "the head of Norvale Water, who"."""
    led = _HEADING.search(text, max(body.start - 60, 0), body.start)
    told = text[body.end : start].strip(" ,").rpartition(" ")[2]
    if (led and led[1] in roles) or told in roles or not _BEHIND_NAME.match(text, body.end, start):
        return Choice((), _NOBODY_BEFORE)
    return Choice((body.cluster,))
