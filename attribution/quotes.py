"""Quotations, in one scan: straight, curly, low-high and angle marks, single marks and apostrophes told apart."""

from __future__ import annotations

from itertools import pairwise

from .expressions import expression
from .model import Quotation
from .spans import cut
from .tokens import Tokens
from .words import ANGLE_MARKS, DOUBLE_MARKS, SINGLE_MARKS

DEEPEST = 5
"""Marks that would open a deeper quotation are passed over."""

_MARK = expression("[" + DOUBLE_MARKS + SINGLE_MARKS + ANGLE_MARKS + "]")
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


class _Open:
    """A quotation that is still open: its first token, the mark, and whether it continues an earlier one."""

    __slots__ = ("continued", "family", "mark", "token")

    def __init__(self, token: int, mark: str, family: str, continued: bool) -> None:
        self.token = token
        self.mark = mark
        self.family = family
        self.continued = continued


def find_quotations(text: str, tokens: Tokens, paragraphs: list[int]) -> tuple[Quotation, ...]:
    """Every quotation of *text*, by start, the outer before the inner.

    Quotations stay within their paragraph. One that is left open runs to the paragraph's end; the mark that reopens it
    on the next paragraph makes a quotation that is ``continued``. An unmatched single mark counts as an apostrophe.
    """
    marks = [match.start() for match in _MARK.finditer(tokens.classes)]
    found: list[tuple[int, int, bool, bool]] = []
    place, left_open = 0, ""
    for first, beyond in pairwise(paragraphs):
        begin = place
        while place < len(marks) and marks[place] < beyond:
            place += 1
        left_open = _scan(tokens, marks[begin:place], first, beyond, left_open, found) if begin < place else ""
    return _nest(text, tokens, found)


def _scan(
    tokens: Tokens, marks: list[int], first: int, beyond: int, left_open: str, found: list[tuple[int, int, bool, bool]]
) -> str:
    """Pair the *marks* of one paragraph into *found*; return the family of a quotation it leaves open, or ""."""
    classes = tokens.classes
    directions = [_direction(tokens, mark, first, beyond) for mark in marks]
    stack: list[_Open] = []
    for index, (token, direction) in enumerate(zip(marks, directions, strict=True)):
        mark = classes[token]
        family = _FAMILY[mark]
        if direction == "e":
            direction = "c" if any(item.family == family for item in stack) else "o"
        if direction == "o":
            if len(stack) < DEEPEST:
                stack.append(_Open(token, mark, family, token == first and family == left_open))
        elif direction == "c":
            if family == "S" and _is_possessive(tokens, marks, directions, index):
                continue
            _close(stack, token, family, found)
    kept = [item for item in stack if item.family != "S" or (item.token == first and item.mark == "‘")]
    for item in kept:
        found.append((item.token, beyond - 1, False, item.continued))
    return kept[0].family if kept else ""


def _direction(tokens: Tokens, token: int, first: int, beyond: int) -> str:
    """Whether the mark at *token* opens ("o"), closes ("c"), does either ("e"), or is an apostrophe ("")."""
    starts, ends, classes = tokens.starts, tokens.ends, tokens.classes
    mark = classes[token]
    left = token > first and ends[token - 1] == starts[token] and classes[token - 1] not in _BEFORE_OPENING
    right = token + 1 < beyond and ends[token] == starts[token + 1] and classes[token + 1] not in _AFTER_CLOSING
    if left and classes[token - 1] in "\"'q" and right:  # "'Yes: an opening mark may touch an opening mark
        before = token - 1
        left = before > first and ends[before - 1] == starts[before] and classes[before - 1] not in _BEFORE_OPENING
    if right and classes[token + 1] in "\"'q" and left:
        after = token + 1
        right = after + 1 < beyond and ends[after] == starts[after + 1] and classes[after + 1] not in _AFTER_CLOSING
    if mark in SINGLE_MARKS and right and not left and _is_elision(tokens, token):
        return ""
    if mark in "«»‹›":
        return "e" if left == right else "o" if right else "c"
    if left != right:
        return "o" if right else "c"
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


def _close(stack: list[_Open], token: int, family: str, found: list[tuple[int, int, bool, bool]]) -> None:
    """Close the innermost open quotation of *family*; those inside it are left without a closing mark."""
    if not any(item.family == family for item in stack) or (family == "S" and stack[-1].family != "S"):
        return
    while stack:
        item = stack.pop()
        if item.family == family:
            found.append((item.token, token, True, item.continued))
            return
        if item.family != "S":
            found.append((item.token, token - 1, False, item.continued))


def _nest(text: str, tokens: Tokens, found: list[tuple[int, int, bool, bool]]) -> tuple[Quotation, ...]:
    """Order what was found and count the quotations around each; empty ones are dropped."""
    found.sort(key=lambda item: (item[0], -item[1]))
    starts, ends = tokens.starts, tokens.ends
    quotations: list[Quotation] = []
    around: list[int] = []
    for first, last, closed, continued in found:
        begin, stop = first + 1, last if closed else last + 1
        if begin >= stop:
            continue
        while around and around[-1] < last:
            around.pop()
        span, inner = cut(text, starts[first], ends[last]), cut(text, starts[begin], ends[stop - 1])
        quotations.append(Quotation(span, inner, len(around), closed, continued))
        around.append(last)
    return tuple(quotations)
