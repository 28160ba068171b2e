"""Regular expressions compiled when they are first used: all of ours at once would take a tenth of a second."""

from __future__ import annotations

from typing import Any, cast

import regex


def expression(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """What ``regex.compile`` returns for *pattern*, but compiled only when something is asked of it."""
    return cast("regex.Pattern[str]", _Uncompiled(pattern, flags))


class _Uncompiled:
    """Stands for a pattern; after the first use its methods are the compiled pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(regex.compile(*self._source), name)
        self.__dict__[name] = value
        return value
