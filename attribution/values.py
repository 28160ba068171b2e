"""What classes of values have in common: attrs would write it for each of them whenever the program starts."""

from __future__ import annotations

from typing import Any

from attrs import fields


class Value:
    """The base of a class of attrs with ``repr=False``: how it is shown is worked out when somebody looks."""

    __slots__ = ()

    def __repr__(self) -> str:
        kind: Any = type(self)
        shown = [f"{each.name}={getattr(self, each.name)!r}" for each in fields(kind) if each.repr]
        return f"{kind.__qualname__}({', '.join(shown)})"
