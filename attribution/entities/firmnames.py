"""Firm names: the word that no table knows and that names "the firm": "Shares in Onyx sank. The firm said"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..expressions import expression
from ..mentions.leading import IN_PLACES
from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import BODY_NOUN, DEMONYM, FIRST_NAME, OPENER, PLACE, ROLE, TITLE
from .bodies import GENERIC_BODIES
from .places import Page, unless_named
from .trades import is_overseer

_CLUBS = words("club team side")
"""Bodies that have their names from places."""
_WHERE = IN_PLACES | words("inside of")
"""What stands before places."""
_LEADS = r"(?:chief\ executive|CEO|boss|(?:co-)?founder|spokes(?:man|woman|person)|chair(?:man|woman)?|owner)"
_FIRM = r"(\p{Lu}[\w&-]{1,30}(?:\ \p{Lu}[\w&-]{1,30}){0,2})"
_LED = expression(rf"\b{_FIRM}(?:['’]s)?\ {_LEADS}\b|\b{_LEADS}\ (?:of|at|for)\ (?:the\ )?{_FIRM}")
"""How a firm is told by who leads it or speaks for it."""


def find_firm_name(reader: Reader, page: Page, body: Mention) -> Mention | None:
    """The word that may be the name of "the firm", *body*, in the sentence before: its first, else its one such word.

    It is one that no table knows and that has its capital within sentences, too; none that stands on the *page*.
    """
    layout, places = page.layout, page.places
    tokens, head = reader.tokens, body.head.text.lower()
    if head not in GENERIC_BODIES or not body.span.text.startswith(("The ", "the ")) or is_overseer(body, reader.text):
        return None
    sentence = bisect_right(layout.sentences, body.span.start) - 1
    if sentence < 1:
        return None
    led = _find_led(reader, layout.sentences[max(sentence - 2, 0)], layout.sentences[sentence])
    if led is not None and head not in _CLUBS:
        return unless_named(led, places)
    first = bisect_right(tokens.starts, layout.sentences[sentence - 1]) - 1
    beyond = bisect_left(tokens.starts, layout.sentences[sentence])
    known = PLACE | BODY_NOUN if head in _CLUBS else 0
    if tokens.classes[first : first + 2] in ("Ww", "Ws") and _may_name(reader, first, known):
        return describe_tokens(reader, first, first + 1)
    found = [
        token
        for token in range(first + 1, beyond)
        if tokens.classes[token] == "W"
        and tokens.classes[token - 1] == "w"
        and tokens.classes[token + 1 : token + 2] not in ("W", "a", "&")
        and tokens.norms[token - 1] not in _WHERE
        and not reader.gazetteer.calls_source(tokens.norms[token - 1])
        and _may_name(reader, token, known)
    ]
    mentions = [unless_named(describe_tokens(reader, token, token + 1), places) for token in found]
    return mentions[0] if len({tokens.norms[token] for token in found}) == 1 else None


def _find_led(reader: Reader, start: int, end: int) -> Mention | None:
    """The one firm that is told from *start* to *end* by who leads it or speaks for it: "Onyx boss Ann Lee"."""
    found = {(each[1] or each[2]): each for each in _LED.finditer(reader.text, start, end)}
    if len(found) != 1:
        return None
    (each,) = found.values()
    group = 1 if each[1] else 2
    first = bisect_left(reader.tokens.starts, each.start(group))
    beyond = bisect_left(reader.tokens.starts, each.end(group))
    told = [reader.facts.get(norm, 0) for norm in reader.tokens.norms[first:beyond]]
    apart = any(fact & (ROLE | TITLE | PLACE | DEMONYM | OPENER) for fact in told) or told[0] & FIRST_NAME
    return None if apart else describe_tokens(reader, first, beyond)


def _may_name(reader: Reader, token: int, known: int) -> bool:
    """Whether no table knows the word at *token*, or only as what is *known*, and it has its capital elsewhere, too."""
    tokens = reader.tokens
    word = tokens.words[token]
    if not word.form[1:].islower() or reader.facts.get(tokens.norms[token], 0) & ~known:
        return False
    others = [index for index, norm in enumerate(tokens.norms) if norm == word.norm]
    within = any(index and tokens.classes[index - 1] in "wW," and tokens.classes[index] == "W" for index in others)
    return within and all(tokens.classes[index] != "w" for index in others)
