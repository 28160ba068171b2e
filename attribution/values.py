"""What classes of values have in common: attrs would write it for each of them whenever the program starts."""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

from attrs import Attribute

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class _Naming(type):
        """Makes a named tuple of each class below the first, as typing does, which also compiles every annotation."""

        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body["__annotations__"]
            defaults = [body[field] for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            for key in body.keys() - set(fields):
                setattr(made, key, body[key])
            return made

    class NamedTuple(metaclass=_Naming):
        """The base of a class whose values are tuples with named places."""


class Value:
    """The base of a class of attrs with ``eq=False`` and ``repr=False``, which is compared and shown alike.

    Values of one class are equal where their fields are; a table or a list among these adds nothing to the hash. None
    is compared in an analysis but spans, for which attrs writes quicker code.
    """

    __slots__ = ()
    __attrs_attrs__: tuple[Attribute[Any], ...] = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        compared = [each.name for each in self.__attrs_attrs__ if each.eq]
        return all(getattr(self, name) == getattr(other, name) for name in compared)

    def __hash__(self) -> int:
        hashed = [each.name for each in self.__attrs_attrs__ if (each.eq if each.hash is None else each.hash)]
        values = [getattr(self, name) for name in hashed]
        return hash((self.__class__, *[value for value in values if not isinstance(value, dict | list)]))

    def __repr__(self) -> str:
        shown = [f"{each.name}={getattr(self, each.name)!r}" for each in self.__attrs_attrs__ if each.repr]
        return f"{self.__class__.__qualname__}({', '.join(shown)})"
