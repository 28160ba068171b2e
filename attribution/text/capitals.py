"""A text in nothing but capitals, as captions of broadcasts and some wires are, or without any, written otherwise.

Every character keeps its place. Which words are names is told by `vocabulary/casing.py` and by the words around.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..expressions import over_text
from ..values import NamedTuple
from ..vocabulary.casing import (
    capitalise,
    is_common,
    is_courtesy,
    is_month,
    is_name_of_two,
    may_be_first_name,
    may_be_last_name,
    write_name,
)
from ..vocabulary.lexicon import Lexicon
from ..vocabulary.outlets import DEFAULT, Alias, OutletRegistry, default_registry

_GLANCE, _FEWEST = 80, 40
"""A glance at so many characters tells most texts; fewer letters tell nothing."""
_CAPITALS, _STRAY = 0.9, 0.002
"""The share of capitals in a text of nothing else, and that of those in a text without any."""
_WORD = over_text(r"[^\W\d_](?:\.[^\W\d_])+\.?|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?")
_OPENED = over_text(r"(?:\A|[.?!…][\"'”’)]{0,2}[ \t]{1,9}|\n|: ?(?=[\"“‘]))[ \t\"'“‘(\[•*>-]{0,6}\Z")
_LOOK_BEHIND = 18  # characters
_KEPT = over_text(
    r"^(?P<words>(?:[^\s:“\"]++ ){0,3}[^\s:“\"]++)(?:: | \([^\n()]{2,20}\) ?[-–—]{1,2} | [-–—]{1,2} )", re.MULTILINE
)
"""The label of a turn or a dateline, which have their capitals elsewhere, too."""
_DAY = over_text(r" \d")
_BETWEEN = frozenset((" ", "-", ". "))
"""What parts the words of a name."""


class _Token(NamedTuple):
    """A word of the text, in small letters and with a straight apostrophe."""

    start: int
    end: int
    word: str


def write_capitals(text: str, lexicon: Lexicon) -> str | None:
    """*text* with capitals where they otherwise stand; None where it has both capitals and small letters already."""
    if not (_is_of_one_case(text[:_GLANCE], 0) and _is_of_one_case(text, _FEWEST)):
        return None
    small, raised = text.lower(), text.upper()
    if not len(small) == len(text) == len(raised):
        return None  # "İ" has no small letter of its own, "ß" no capital
    tokens = [_Token(found.start(), found.end(), found[0].replace("’", "'")) for found in _WORD.finditer(small)]
    written = _write_names(small, tokens, lexicon)
    for number, token in enumerate(tokens):
        if number not in written and _opens(small, tokens, number, lexicon):
            written[number] = capitalise(token.word)
    letters = list(small)
    for number, form in written.items():
        _put(letters, tokens[number].start, form)
    for start, name in _find_outlets(raised, tokens, lexicon.outlets or default_registry()):
        _put(letters, start, name)
    for kept in _KEPT.finditer(text):
        if kept[0].isupper() and lexicon.forms.keys().isdisjoint(kept["words"].lower().split()):
            letters[kept.start() : kept.end()] = kept[0]
    return "".join(letters)


def _is_of_one_case(text: str, fewest: int) -> bool:
    """Whether nearly all letters of *text*, and *fewest* at least, are capitals, or nearly all are small."""
    capitals, small = sum(map(str.isupper, text)), sum(map(str.islower, text))
    return capitals + small >= fewest and (capitals >= _CAPITALS * (capitals + small) or capitals <= _STRAY * small)


def _put(letters: list[str], start: int, form: str) -> None:
    """Make those of *letters* from *start* on capitals that are in *form*, the others small."""
    for at, letter in enumerate(form, start):
        letters[at] = letters[at].upper() if letter.isupper() else letters[at].lower()


def _opens(text: str, tokens: Sequence[_Token], number: int, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with this token: what ends one stands before, and not an abbreviation's stop."""
    start = tokens[number].start
    if not _OPENED.search(text, max(start - _LOOK_BEHIND, 0), start):
        return False
    before = tokens[number - 1] if number else None
    if before is None or (text[before.end] != "." and not before.word.endswith(".")):
        return True
    return "." not in before.word and len(before.word) > 1 and before.word + "." not in lexicon.words.abbreviations


def _write_names(text: str, tokens: Sequence[_Token], lexicon: Lexicon) -> dict[int, str]:
    """What is written for the tokens that keep capitals, by their numbers."""
    written = {number: name for number, token in enumerate(tokens) if (name := _written_alone(text, token, lexicon))}
    called: set[str] = set()
    for number, (before, token) in enumerate(pairwise(tokens), start=1):
        if text[before.end : token.start] not in _BETWEEN:
            continue
        if is_name_of_two(before.word, token.word):
            written[number - 1], written[number] = capitalise(before.word), capitalise(token.word)
        elif number in written:
            if text[before.end] == " " and may_be_first_name(before.word) and before.word not in lexicon.forms:
                written.setdefault(number - 1, capitalise(before.word))
        elif is_courtesy(before.word) or (number - 1 in written and _is_last_name(before.word, token.word, lexicon)):
            written[number] = capitalise(token.word)
            called.add(token.word)
    for number, token in enumerate(tokens):
        if token.word in called:
            written.setdefault(number, capitalise(token.word))
    return written


def _written_alone(text: str, token: _Token, lexicon: Lexicon) -> str:
    """What is written for a *token* that is told to be a name by itself, "" for others."""
    if is_month(token.word) and _DAY.match(text, token.end):
        return capitalise(token.word)
    if text[token.end : token.end + 1] == ".":
        if len(token.word) == 1 and text[token.end + 1 : token.end + 2] == " ":
            return token.word.upper()
        if lexicon.words.abbreviations.get(token.word + ".") == "title":
            return capitalise(token.word)
    return "" if token.word in lexicon.forms else write_name(token.word)


def _is_last_name(first: str, word: str, lexicon: Lexicon) -> bool:
    named = len(first) == 1 or may_be_first_name(first)  # "N. Reed"
    return named and may_be_last_name(word) and word not in lexicon.forms


def _find_outlets(text: str, tokens: Sequence[_Token], registry: OutletRegistry) -> Iterator[tuple[int, str]]:
    """Where outlets are named in *text*, all capitals, and how they write themselves: common words behind "the"."""
    found = [(token, alias) for token in tokens for alias in registry.match(text, token.start, token.word)[:1]]
    named = {alias.outlet.name for token, alias in found if not alias.mark and not _is_common(token.word, alias)}
    for token, alias in found:
        sure = (alias.mark in ("", DEFAULT) and not _is_common(token.word, alias)) or alias.outlet.name in named
        if sure or (not alias.text.isupper() and text.startswith("THE ", max(token.start - len("THE "), 0))):
            yield token.start, alias.text


def _is_common(word: str, alias: Alias) -> bool:
    """Whether *alias* is a *word* with uses of its own: "People", "Mirror"."""
    return len(alias.text) == len(word) and is_common(word)
