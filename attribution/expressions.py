"""Regular expressions compiled when they are first used: all of ours at once would take a tenth of a second.

``regex`` knows the letters of all scripts. It takes as long to load as thirty modules of ours, and six times as long as
``re`` to compile a pattern. So on a plain text, whose letters are those of Western Europe, ``re`` looks for the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import regex

_CAPITALS, _SMALL = "A-ZÀ-ÖØ-Þ", "a-zà-öø-þ"
_CLASSES = {"Lu": _CAPITALS, "Ll": _SMALL, "L": _CAPITALS + _SMALL, "N": "0-9"}
"""The classes of letters and digits as far as a plain text has them: "ß" and "ÿ" have no capital there."""
_LONG = 1000  # characters


def expression(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """What ``regex.compile`` returns for *pattern*, but compiled only when something is asked of it.

    It is compiled by ``re`` for plain texts, of which both find the same.
    """
    return cast("regex.Pattern[str]", _Twofold(pattern, flags))


def over_text(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A *pattern* over text that both engines read alike: ``re`` compiles it in a sixth of the time.

    That is one without classes of letters, without ``\\w`` but where the engines' few different letters make no odds
    (text/capitals.py), and without a repeated group that is never given back, which
    early versions of Python 3.11 mistake.
    """
    return cast("re.Pattern[str]", Uncompiled(re.compile, pattern, flags))


def is_plain(text: str) -> bool:
    """Whether both engines read *text* alike: its letters have a capital of one byte, and no mark or digit is rare."""
    return _is_plain(text) if len(text) > _LONG else _PLAIN.fullmatch(text) is not None


@lru_cache(4)
def _is_plain(text: str) -> bool:
    return _PLAIN.fullmatch(text) is not None


class Uncompiled:
    """Stands for a *pattern* that *engine* compiles; after the first use its methods are the compiled pattern's own."""

    def __init__(self, engine: Callable[[str, int], Any], pattern: str, flags: int) -> None:
        self._source = engine, pattern, flags

    def __getattr__(self, name: str) -> Any:
        engine, pattern, flags = self._source
        value = getattr(engine(pattern, flags), name)
        self.__dict__[name] = value
        return value


class _Twofold:
    """Stands for a *pattern* that one engine looks for in plain texts, another in others."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._plain, self._any = Uncompiled(_compile_plain, pattern, flags), Uncompiled(_compile, pattern, flags)

    def __getattr__(self, name: str) -> Any:
        if name not in _ASKED:
            return getattr(self._any, name)
        place, plain, other = _ASKED[name], self._plain, self._any

        def ask(*arguments: Any, **options: Any) -> Any:
            engine = plain if not options and is_plain(arguments[place]) else other
            return getattr(engine, name)(*arguments, **options)

        self.__dict__[name] = ask
        return ask


_ASKED = {**dict.fromkeys(("match", "fullmatch", "search", "finditer", "findall", "split"), 0), "sub": 1, "subn": 1}
"""What looks at a text, and the place of the text among what it is given."""


_PLAIN = over_text(f"[ -~\t-\r{_CAPITALS}{_SMALL}“”‘’„‚«»‹›–—―…•·©§°¡¿£€\xa0]*")
_LETTERS = over_text(r"(?P<alone>(?<!\\)\[\^?\]?(?:\\.|[^\]\\])*\])|\\p\{(?P<name>L[ul]?|N)\}|\\.", re.DOTALL)
_UNLIKE = over_text(r"\)(?:[*+?]|\{\d*,?\d*\})\+|\\[pP]\{(?!L[ul]?\}|N\})|\\P")
"""What ``re`` lacks, or mistakes in early versions of Python 3.11: other classes, and groups never given back."""


def _compile(pattern: str, flags: int) -> regex.Pattern[str]:
    import regex

    return regex.compile(pattern, int(flags))


def _compile_plain(pattern: str, flags: int) -> Any:
    """*pattern* for plain texts; as for all others where ``re`` cannot read it."""
    if _UNLIKE.search(pattern):
        return _compile(pattern, flags)
    try:
        return re.compile(_LETTERS.sub(_spell_out, pattern), flags)
    except re.error:  # it looks behind for what has no fixed width
        return _compile(pattern, flags)


def _spell_out(part: re.Match[str]) -> str:
    """A class of letters by its letters; a set, which may hold such classes, with theirs."""
    if part["name"]:
        return f"[{_CLASSES[part['name']]}]"
    if part["alone"]:
        return re.sub(r"\\p\{(\w+)\}", lambda name: _CLASSES[name[1]], part[0])
    return part[0]
