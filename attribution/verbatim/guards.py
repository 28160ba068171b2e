"""Words that may never differ in a quotation passed as verbatim: negations, numbers, dates, names and modal verbs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from enum import StrEnum

from ..tables import words
from ..vocabulary.calendar import MONTHS, WEEKDAYS


class Gate(StrEnum):
    """A kind of guarded word."""

    NEGATION = "negation"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    MODAL = "modal"


_NEGATIONS = words("not no never none nobody nothing nowhere neither nor without hardly barely scarcely nay")
_MODALS = words("can could may might must shall should will would ought need")
_QUANTITIES = words(
    """
    hundred thousand million billion trillion hundreds thousands millions billions half third quarter dozen dozens
    double triple twice percent dollars pounds euros
    """
)
_NOT_NAMES = words(
    """
    i you he she we they it the a an this that these those there and but so if my our your his her their what when where
    who why how yes is are was were have has had do did in on at to for of as
    """
)


def guard(norm: str, form: str, *, initial: bool, common: Collection[str]) -> Gate | None:
    """The kind of guarded word this is, if any.

    ``form`` is the word as printed; a capital makes a name unless the word stands first in a sentence and is known in
    lower case (``common``). Where nothing is known in lower case the text is all capitals and capitals tell nothing.
    """
    if norm in _NEGATIONS:
        return Gate.NEGATION
    month = norm in MONTHS and form[:1].isupper() and common and not initial  # "in May"
    if norm in _MODALS and not month:
        return Gate.MODAL
    if norm in _QUANTITIES or norm[:1].isdigit():
        return Gate.NUMBER
    if form[:1].isupper() and common and norm not in _NOT_NAMES and not (initial and norm in common):
        return Gate.DATE if norm in MONTHS or norm in WEEKDAYS else Gate.NAME
    return None


def is_negation(norm: str) -> bool:
    """Whether this word turns a sentence into its opposite."""
    return norm in _NEGATIONS


def compare_guards(
    draft: Sequence[tuple[str, Gate | None]], source: Sequence[tuple[str, Gate | None]]
) -> tuple[Gate, ...]:
    """The kinds of guarded words that one side has and the other has not; any two negations count as the same."""
    return tuple(gate for gate in Gate if _tally(draft, gate) != _tally(source, gate))


def _tally(words: Sequence[tuple[str, Gate | None]], gate: Gate) -> Counter[str]:
    return Counter("" if gate is Gate.NEGATION else norm for norm, kind in words if kind is gate)
