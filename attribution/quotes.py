"""Quotations, in one scan: straight, curly, low-high and angle marks, single marks and apostrophes told apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from .model import Quotation
from .spans import cut
from .tokens import Tokens
from .words import ANGLE_MARKS, DOUBLE_MARKS, MARKS, SINGLE_MARKS

DEEPEST = 5
"""Marks that would open a deeper quotation are passed over."""

_FAMILY = {
    **dict.fromkeys(DOUBLE_MARKS, "D"),
    **dict.fromkeys(SINGLE_MARKS, "S"),
    **dict.fromkeys("«»", "G"),
    **dict.fromkeys("‹›", "A"),
}
_OPENING, _CLOSING = frozenset("“„‘‚«‹"), frozenset("”’»›")
_BEFORE_OPENING = frozenset("(-:;“„‘‚«‹")  # what may touch an opening mark from the left
_AFTER_CLOSING = frozenset(",.;:)-e”’»›s")  # what may touch a closing mark from the right
_ELISIONS = frozenset(("tis", "twas", "til", "em", "cause", "bout", "n", "round", "neath", "im", "ere"))


class _Open(NamedTuple):
    """A quotation that is still open: its first token, the mark, and whether it continues an earlier one."""

    token: int
    mark: str
    family: str
    continued: bool


class _Found(NamedTuple):
    """A quotation: its first token, its last one as a negative number (the outer is sorted before the inner)."""

    first: int
    minus_last: int
    closed: bool
    continued: bool


def find_quotations(text: str, tokens: Tokens, paragraphs: list[int]) -> tuple[Quotation, ...]:
    """Every quotation of *text*, by start, the outer before the inner.

    Quotations stay within their paragraph. One that is left open runs to the paragraph's end; the mark that reopens it
    on the next paragraph makes a quotation that is ``continued``. An unmatched single mark counts as an apostrophe.
    """
    marks = _find_marks(tokens.classes)
    found: list[_Found] = []
    place, left_open, before = 0, "", 0  # the paragraph before is the one that ends at the token before
    while place < len(marks):
        number = bisect_right(paragraphs, marks[place])
        first, beyond = paragraphs[number - 1], paragraphs[number]
        begin, place = place, bisect_left(marks, beyond, place)
        left_open = _scan(tokens, marks[begin:place], first, beyond, left_open if first == before else "", found)
        before = beyond
    return _nest(text, tokens, found)


def _find_marks(classes: str) -> list[int]:
    """The tokens that are quotation marks."""
    marks: list[int] = []
    for mark in MARKS:
        token = classes.find(mark)
        while token >= 0:
            marks.append(token)
            token = classes.find(mark, token + 1)
    marks.sort()
    return marks


def _scan(
    tokens: Tokens, marks: list[int], first: int, beyond: int, left_open: str, found: list[_Found]
) -> str:
    """Pair the *marks* of one paragraph into *found*; return the family of a quotation it leaves open, or ""."""
    classes = tokens.classes
    directions = [_direction(tokens, mark, first, beyond) for mark in marks]
    stack: list[_Open] = []
    for index, (token, direction) in enumerate(zip(marks, directions, strict=True)):
        mark = classes[token]
        family = _FAMILY[mark]
        if direction == "e":
            direction = "c" if _holds(stack, family) else "o"
        if direction == "o":
            if len(stack) < DEEPEST:
                stack.append(_Open(token, mark, family, token == first and family == left_open))
        elif direction == "c":
            if family == "S" and _is_possessive(tokens, marks, directions, index):
                continue
            _close(stack, token, family, found)
    if not stack:
        return ""
    kept = [item for item in stack if item.family != "S" or (item.token == first and item.mark == "‘")]
    for item in kept:
        found.append(_Found(item.token, 1 - beyond, False, item.continued))
    return kept[0].family if kept else ""


def _direction(tokens: Tokens, token: int, first: int, beyond: int) -> str:
    """Whether the mark at *token* opens ("o"), closes ("c"), does either ("e"), or is an apostrophe ("")."""
    gaps, classes = tokens.gaps, tokens.classes
    mark = classes[token]
    left = token > first and not gaps[token - 1] and classes[token - 1] not in _BEFORE_OPENING
    right = token + 1 < beyond and not gaps[token] and classes[token + 1] not in _AFTER_CLOSING
    if left and right:  # "'Yes: a mark may touch a mark
        if classes[token - 1] in "\"'q":
            before = token - 1
            left = before > first and not gaps[before - 1] and classes[before - 1] not in _BEFORE_OPENING
        if left and classes[token + 1] in "\"'q":
            after = token + 1
            right = after + 1 < beyond and not gaps[after] and classes[after + 1] not in _AFTER_CLOSING
    if left is not right:
        if right and mark in SINGLE_MARKS and _is_elision(tokens, token):
            return ""
        return "o" if right else "c"
    if mark in ANGLE_MARKS:
        return "e"
    if mark in _OPENING:
        return "o"
    if mark in _CLOSING:
        return "c"
    if mark == "'" and left:
        return ""
    return "e"


def _is_elision(tokens: Tokens, token: int) -> bool:
    """Whether an apostrophe begins a shortened word: 'tis, '90s."""
    norm = tokens.norms[token + 1]
    return norm in _ELISIONS or (len(norm) <= 3 and norm[:2].isdigit() and norm[2:] in ("", "s"))


def _is_possessive(tokens: Tokens, marks: list[int], directions: list[str], index: int) -> bool:
    """Whether a closing single mark is the apostrophe of "the workers' rights", with the true end still to come."""
    token = marks[index]
    if not tokens.norms[token - 1].endswith("s") or tokens.classes[token + 1 : token + 2] not in ("w", "W", "9"):
        return False
    for later in range(index + 1, len(marks)):
        if _FAMILY[tokens.classes[marks[later]]] == "S" and directions[later]:
            return directions[later] == "c"
    return False


def _holds(stack: list[_Open], family: str) -> bool:
    """Whether a quotation of *family* is open."""
    return any([item.family == family for item in stack])


def _close(stack: list[_Open], token: int, family: str, found: list[_Found]) -> None:
    """Close the innermost open quotation of *family*; those inside it are left without a closing mark."""
    if not _holds(stack, family) or (family == "S" and stack[-1].family != "S"):
        return
    while stack:
        item = stack.pop()
        if item.family == family:
            found.append(_Found(item.token, -token, True, item.continued))
            return
        if item.family != "S":
            found.append(_Found(item.token, 1 - token, False, item.continued))


def _nest(text: str, tokens: Tokens, found: list[_Found]) -> tuple[Quotation, ...]:
    """Order what was found and count the quotations around each; empty ones are dropped."""
    found.sort()
    starts, ends = tokens.starts, tokens.ends
    quotations: list[Quotation] = []
    around: list[int] = []
    for first, minus_last, closed, continued in found:
        last = -minus_last
        start, begin = starts[first], first + 1
        stop = last if closed else last + 1
        if begin >= stop:
            continue
        while around and around[-1] < last:
            around.pop()
        span, inner = cut(text, start, ends[last]), cut(text, starts[begin], ends[stop - 1])
        quotations.append(Quotation(span, inner, len(around), closed, continued))
        around.append(last)
    return tuple(quotations)
