"""Word types: what depends on a word's form alone is worked out once and shared by every token of that form.

A table maps each stretch of text between two spaces to its tokens, so that tokenising costs one look-up a stretch.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from itertools import chain, repeat
from typing import Any

from ..expressions import expression, over_text
from ..tables import words

CHUNKS_CAP = 60_000  # stretches kept
_LONGEST_CACHED = 48  # characters of a stretch that is kept

# One character a token, so that regular expressions over the classes find boundaries; quotation marks are their own.
LOWER, CAPITAL, NUMBER, INITIAL, BOUND, ABBREVIATED, CLOCK = "wW9Itam"
TERMINATOR, ELLIPSIS, DASH, POSSESSIVE, DOUBLED, OTHER = ".e-sqo"
STRAY = " "
DOUBLE_MARKS, SINGLE_MARKS, ANGLE_MARKS = '"“”„‟q', "'‘’‚‛", "«»‹›"
MARKS = DOUBLE_MARKS + SINGLE_MARKS + ANGLE_MARKS
BULLETS = frozenset("•·*‣▪◦●■□▶►➤→✓")
"""Marks at the heads of a list's items."""

_TOKEN = expression(
    r"""
    (?: (?:\p{L}\.){2,12}(?!\w)                                   # U.S. a.m. G.O.P.
      | (?:Maj|Lt|Brig|Det|Col)\.-\p{Lu}\p{Ll}{1,4}(?=\.)          # Maj.-Gen.
      | \w++
        (?: \*?[-&‐‑]\w++                                         # Mid-Atlantic AT&T II*-listed
          | ['’](?![sS](?!\w))\w++                                # O'Brien don't, but not Ortiz's
          | \.(?!\p{Lu}\p{Ll})\w++                                # 3.5 example.com, but not "left.The"
          | (?<=\d)[,:](?=\d)\w++                                 # 1,122 10:52
        )*
      | (?<=[\w.])['’][sS](?!\w)                                  # 's
      | [@#]\w++                                                  # @name #tag
      | (?<=\S)'(?=''(?!'))                                       # of three at an end, the nested one
      | ''|``|’’|‘‘|‘’(?=\w)                                     # the last as it comes of two typed apostrophes
      | \.{2,}+|…++|-{2,}+|[!?‽]++
      | \S
    )\s*+
  | \s++
    """,
    re.VERBOSE,
)

_ARABIC = words("ad al an ar as at az ash ed el er es et ez ul")
"""The small articles of Arabic names: "al-Assad", "el-Sisi"."""
_TRAILING_SPACE = over_text(r"\s++\Z")

_CLASSES = {
    "…": ELLIPSIS, ".": TERMINATOR, "''": DOUBLED, "’’": DOUBLED, "``": "“", "‘‘": "“", "‘’": "“", "'s": POSSESSIVE,
    "(": "(", "[": "(", "{": "(", ")": ")", "]": ")", "}": ")", ",": ",", ":": ":", ";": ";",
    "–": DASH, "—": DASH, "―": DASH, "-": DASH, "−": DASH, **{mark: mark for mark in MARKS if mark != DOUBLED},
}  # fmt: skip

_ALWAYS_BOUND = words("title number latin unit")
_CAPITAL_KINDS = words("title org place day month name")
_ORDINARY = words("in max min art fig app para no et ch est mi vol div")
_ENDING = words("etc. al. ibid. no.")  # they may end a sentence: "No. We will not."


class Word:
    """The row of a word type: all that depends on the form alone, shared by every token of that form.

    ``norm`` is lower-case with straight apostrophes, ``cls`` its class character.
    """

    __slots__ = ("cls", "form", "norm")

    def __init__(self, form: str, norm: str, cls: str) -> None:
        self.form = form
        self.norm = norm
        self.cls = cls


Row = tuple[Any, ...]
"""For each token of a stretch, one behind the other: its Word, its norm, its class, its extent."""

COLUMNS = 4


class WordTable(dict[str, Row]):
    """From a stretch without spaces to its tokens; filled on demand, emptied when full, of no effect on results.

    *abbreviations* maps lower-case forms with their full stop ("gen.") to their kind. Stray white space is a word
    without a form. The extent is the size of the form and of the white space behind it (see ``measure``). What stands
    in memory once is quick to reach: equal strings are one.
    """

    def __init__(self, abbreviations: Mapping[str, str]) -> None:
        super().__init__()
        self.abbreviations = abbreviations
        self.types: dict[str, Word] = {}
        self.shared: dict[Any, Any] = {}

    def __missing__(self, chunk: str) -> Row:
        pieces = self._pieces(chunk + " ")
        cells = {piece: self._cell(piece) for piece in set(pieces)}
        row = tuple(chain.from_iterable(map(cells.__getitem__, pieces)))
        if len(chunk) <= _LONGEST_CACHED:
            if max(len(self), len(self.types)) >= CHUNKS_CAP:
                self.clear()
                self.types.clear()
                self.shared.clear()
            self[row[0].form if row[0].form == chunk else chunk] = row
        return row

    def _cell(self, piece: str) -> Row:
        """The columns of a token with the white space behind it."""
        form = piece[:-1] if piece[-1] == " " else piece
        if form and form[-1].isspace():
            form = _TRAILING_SPACE.sub("", form)
        word, extent = self._word(form), _extent(len(form), len(piece) - len(form))
        return word, word.norm, word.cls, self.shared.setdefault(extent, extent)

    def _pieces(self, chunk: str) -> list[str]:
        """The tokens of *chunk* with the space after them; a full stop that belongs to an abbreviation rejoined."""
        if chunk[:-1].isalpha():
            return [chunk]
        if chunk[-2:] == ", " and chunk[:-2].isalpha():
            return [chunk[:-2], ", "]
        pieces: list[str] = []
        for piece in _TOKEN.findall(chunk):
            if piece[0] == "." and piece.rstrip() == "." and pieces and self._takes_stop(pieces[-1]):
                pieces[-1] += piece
            else:
                pieces.append(piece)
        return pieces

    def _takes_stop(self, form: str) -> bool:
        """Whether a full stop behind *form* is its own: an initial's, or an abbreviation's that is no ordinary word."""
        if len(form) == 1 and form.isupper():
            return form != "I"
        kind = self.abbreviations.get(form.lower() + ".")
        if kind is None or (form.lower() in _ORDINARY and form.islower()):
            return False
        if form.isupper() and form.isalpha() and (kind == "place" or (kind == "number" and len(form) > 2)):
            return False  # "according to the FT.", "told NOS."
        return kind not in _CAPITAL_KINDS or form[0].isupper()

    def _word(self, form: str) -> Word:
        word = self.types.get(form)
        if word is None:
            norm = form.lower().replace("’", "'")
            kept = len(form) < _LONGEST_CACHED
            if kept:
                norm = self.shared.setdefault(norm, norm)
            word = Word(norm if norm == form else form, norm, self._classify(form, norm))
            if kept:
                self.types[word.form] = word
        return word

    def _classify(self, form: str, norm: str) -> str:
        if not form:
            return STRAY
        first = form[0]
        if form.isalpha():
            return CAPITAL if first.isupper() or first.istitle() else LOWER
        known = _CLASSES.get(form) or _CLASSES.get(norm)
        if known:
            return known
        if form[-1] == "." and first.isalpha():
            return self._classify_abbreviation(form, norm)
        if first.isalpha():
            return CAPITAL if first.isupper() or first.istitle() or _is_articled(form) else LOWER
        if first.isdigit():
            return NUMBER
        if first in ".…":
            return ELLIPSIS
        if first in "!?‽":
            return TERMINATOR
        return DASH if form.startswith("--") else LOWER if first in "@#_" and len(form) > 1 else OTHER

    def _classify_abbreviation(self, form: str, norm: str) -> str:
        kind = self.abbreviations.get(norm, "")
        if kind == "time":
            return CLOCK
        if kind in _ALWAYS_BOUND and norm not in _ENDING:
            return BOUND
        return INITIAL if len(form) == 2 else ABBREVIATED


def _is_articled(form: str) -> bool:
    """Whether *form* is a name with a small Arabic article."""
    article, _, name = form.partition("-")
    return article in _ARABIC and name[:1].isalpha() and name[:1].isupper()


def _extent(size: int, space: int) -> bytes:
    """The two numbers as two bytes, or as two words where one is too large."""
    return bytes((size, space)) if max(size, space) < 256 else array("I", (size, space)).tobytes()


def measure(extents: list[bytes]) -> bytes | array[int]:
    """The size of each token and of the white space behind it, in turn."""
    joined = b"".join(extents)
    if len(joined) == 2 * len(extents):
        return joined
    numbers = array("I")
    for extent in extents:
        numbers.extend(extent) if len(extent) == 2 else numbers.frombytes(extent)
    return numbers


def narrow(numbers: bytes | array[int]) -> bytes:
    """The numbers as bytes, those above 255 as 255."""
    return numbers if isinstance(numbers, bytes) else bytes(map(min, numbers, repeat(255)))
