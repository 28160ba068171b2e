"""Regular expressions compiled when they are first used: all of ours at once would take a tenth of a second."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import regex


def expression(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """What ``regex.compile`` returns for *pattern*, but compiled only when something is asked of it."""
    return cast("regex.Pattern[str]", Uncompiled(_compile, pattern, flags))


def _compile(pattern: str, flags: int) -> regex.Pattern[str]:
    import regex  # as slow to load as thirty modules of ours

    return regex.compile(pattern, int(flags))


def over_text(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A *pattern* over text that both engines read alike: ``re`` compiles it in a sixth of the time.

    That is one without classes of letters, without ``\\w`` but where the engines' few different letters make no odds
    (text/capitals.py), and without a repeated group that is never given back, which
    early versions of Python 3.11 mistake.
    """
    return cast("re.Pattern[str]", Uncompiled(re.compile, pattern, flags))


class Uncompiled:
    """Stands for a *pattern* that *engine* compiles; after the first use its methods are the compiled pattern's own."""

    def __init__(self, engine: Callable[[str, int], Any], pattern: str, flags: int) -> None:
        self._source = engine, pattern, flags

    def __getattr__(self, name: str) -> Any:
        engine, pattern, flags = self._source
        value = getattr(engine(pattern, flags), name)
        self.__dict__[name] = value
        return value
