"""Nicknames: by what else the text says that somebody is called, within a name in marks or behind it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..expressions import expression, over_text
from ..model import Mention
from ..vocabulary.outlets import strip_article

_MARKED = over_text(r"\ [“\"'‘(]([^“”\"‘()]{1,40}?)[”\"'’)](?=\ )")
"""A nickname in marks within a name: John “Jack” Reed."""
_MARKS = frozenset("“\"'‘(")
_TELLING = (
    " known", ", known", ", better", ", also", ", who is", ", who was", ", nick", ", call", ", ali", ", aka",
    ", a.k.a.", " (known", " (better", " (also", " (who ", " (nick", " (call", " (ali", " (aka", " (a.k.a.",
)  # fmt: skip
"""How what stands behind a name begins where it may tell a nickname."""
_BEHIND = expression(
    r",?\ \(?(?:(?:better|also|who\ is|who\ was|who\ is\ better)\ ){0,2}"
    r"(?:known\ (?:to\ [a-z]+\ )?as|nicknamed|call[-\ ]?sign|alias|aka|a\.k\.a\.)\ "
    r"(?:[Tt]he\ )?[“\"'‘]?(?:[Tt]he\ )?((?:\p{Lu}[\w-]*+\ ){0,2}\p{Lu}[\w-]*+)"
)


@lru_cache(maxsize=8192)
def nickname_in(name: str) -> str:
    """The nickname in marks within a person's *name*, in small letters; "" without any."""
    found = None if _MARKS.isdisjoint(name) else _MARKED.search(name)
    return strip_article(found[1]).lower() if found else ""


def without_nickname(name: str) -> str:
    """A person's *name* without a nickname in marks."""
    return name if _MARKS.isdisjoint(name) else _MARKED.sub(" ", name, 1)


def read_nicknames(names: Iterable[Mention], text: str) -> dict[int, str]:
    """The nicknames that *names* have, in small letters, by where each name's head starts."""
    found = {name.head.start: nickname for name in names if (nickname := nickname_in(name.name))}
    for name in names:
        if text.startswith(_TELLING, name.head.end) and " " in name.name:
            behind = _BEHIND.match(text, name.head.end)
            if behind:
                found[name.head.start] = behind[1].lower()
    return found
