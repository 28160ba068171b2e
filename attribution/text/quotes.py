"""Quotations, in one scan: straight, curly, low-high and angle marks, single marks and apostrophes told apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..expressions import over_text
from ..model import Quotation
from ..spans import Span
from ..values import NamedTuple
from ..vocabulary.words import ANGLE_MARKS, DOUBLE_MARKS, MARKS, NUMBER, SINGLE_MARKS
from .tokens import Tokens

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
_BEFORE_SENTENCE = frozenset(".,:;e’”")
_ELISIONS = frozenset(("tis", "twas", "til", "em", "cause", "bout", "n", "round", "neath", "im", "ere"))

_INCH_MARKS = frozenset('"”')
_INCHES = over_text(r"\d{1,3}(?:\.\d{1,3}|[’']\d{1,2})?|[¼½¾⅛⅜⅝⅞]")
_MEASURED = frozenset(("across", "deep", "diagonal", "high", "long", "square", "tall", "thick", "wide"))
"""What follows inches, and hardly ever a quotation that ends with a number."""


class _Marks(NamedTuple):
    """The tokens that are quotation marks, the direction of each, and how each is written."""

    places: list[int]
    directions: str
    written: str


_Open = tuple[int, str, bool]
"""A quotation that is still open: its first token, its family, and whether it continues an earlier one."""

_Found = tuple[int, int, bool, bool]
"""A quotation: its first token, its last one negated (so that the outer come first), whether closed, continued."""


def find_quotations(text: str, tokens: Tokens, paragraphs: list[int]) -> tuple[Quotation, ...]:
    """Every quotation of *text*, by start, the outer before the inner.

    Quotations stay within their paragraph. One that is left open runs to the paragraph's end; the mark that reopens it
    on the next paragraph makes a quotation that is ``continued``, as does a mark there that closes what nothing opened.
    An unmatched single mark counts as an apostrophe.
    """
    places = _find_marks(tokens.classes)
    marks = _Marks(places, _directions(tokens, places), "".join([tokens.classes[place] for place in places]))
    marks = _without_inches(tokens, marks, paragraphs)
    stack: list[_Open] = []
    found: list[_Found] = []
    first, beyond, left_open = 0, 0, ""  # the paragraph, and the family of what the one before left open
    for index, (mark, direction, written) in enumerate(zip(*marks, strict=True)):
        if mark >= beyond:
            left_open = _leave(tokens, stack, first, beyond, found) if stack else ""
            number, before = bisect_right(paragraphs, mark), beyond
            first, beyond = paragraphs[number - 1], paragraphs[number]
            if first > before:
                left_open = ""  # there is a paragraph without marks between
        family = _FAMILY[written]
        if direction == "e":
            direction = "c" if stack and any(item[1] == family for item in stack) else "o"
        if direction == "o":
            if len(stack) < DEEPEST:
                stack.append((mark, family, mark == first and family == left_open))
        elif direction == "c" and stack and not (family == "S" and _is_possessive(tokens, marks, index, beyond)):
            _close(stack, mark, family, found)
        elif direction == "c" and family == left_open != "S":
            found.append((first, -mark, True, True))
        if family == left_open:
            left_open = ""
    _leave(tokens, stack, first, beyond, found)
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


def _directions(tokens: Tokens, marks: list[int]) -> str:
    """Whether each mark opens ("o"), closes ("c"), does either ("e"), or is an apostrophe ("-").

    Behind the last token of a paragraph there always is a gap, so that no mark sees across its bounds.
    """
    gaps, classes = tokens.gaps, tokens.classes
    directions: list[str] = []
    for mark in marks:
        left = not gaps[mark - 1] and classes[mark - 1] not in _BEFORE_OPENING
        right = not gaps[mark] and classes[mark + 1] not in _AFTER_CLOSING
        if left is right or (right and classes[mark] in SINGLE_MARKS):
            directions.append(_direction(tokens, mark, left, right))
        else:
            directions.append("o" if right else "c")
    return "".join(directions)


def _direction(tokens: Tokens, token: int, left: bool, right: bool) -> str:
    """The direction of the mark at *token*, which touches a word on its *left*, on its *right*, on both or neither."""
    gaps, classes = tokens.gaps, tokens.classes
    mark = classes[token]
    if left and right:  # "'Yes: a mark may touch a mark
        if classes[token - 1] in "\"'q":
            left = not gaps[token - 2] and classes[token - 2] not in _BEFORE_OPENING
        if left and classes[token + 1] in "\"'q":
            right = not gaps[token + 1] and classes[token + 2] not in _AFTER_CLOSING
    if mark in SINGLE_MARKS and right and not left and _is_elision(tokens, token):
        return "-"
    if left is not right:
        return "o" if right else "c"
    if mark in ANGLE_MARKS:
        return "e"
    if mark in _OPENING:
        return "o"
    if mark in _CLOSING:
        return "c"
    return "-" if mark == "'" and left else "e"


def _without_inches(tokens: Tokens, marks: _Marks, paragraphs: list[int]) -> _Marks:
    """*marks* with those that are no quotation marks but stand for inches, "a 12" pipe", without a direction.

    Behind a number a mark closes a quotation where the paragraph's others are not in pairs without it.
    """
    inches = {index for index, place in enumerate(marks.places) if _may_be_inches(tokens, place)}
    if not inches:
        return marks
    directions = list(marks.directions)
    for index in inches:
        if _is_measure(tokens, marks.places[index]):
            directions[index] = "-"
    for number in {bisect_right(paragraphs, marks.places[index]) for index in inches}:
        first = bisect_left(marks.places, paragraphs[number - 1])
        beyond = bisect_left(marks.places, paragraphs[number])
        here = [index for index in range(first, beyond) if _FAMILY[marks.written[index]] == "D"]
        others = "".join(directions[index] for index in here if index not in inches)
        if others.replace("-", "") == "oc" * (len(others.replace("-", "")) // 2):
            for index in here:
                directions[index] = "-" if index in inches else directions[index]
    return marks._replace(directions="".join(directions))


def _may_be_inches(tokens: Tokens, mark: int) -> bool:
    """Whether the mark at token *mark* touches a number of no more than three digits on its left, "6'2" with a mark."""
    touches = tokens.classes[mark] in _INCH_MARKS and mark > 0 and not tokens.gaps[mark - 1]
    return touches and tokens.norms[mark - 1][0].isnumeric() and _INCHES.fullmatch(tokens.norms[mark - 1]) is not None


def _is_measure(tokens: Tokens, mark: int) -> bool:
    """Whether a mark behind a number is told to be one for inches: by feet before it, or by "wide" behind it."""
    norms, classes = tokens.norms, tokens.classes
    feet = any(sign in norms[mark - 1] for sign in "'’")
    feet = feet or (classes[mark - 2 : mark - 1] in ("'", "’") and classes[mark - 3 : mark - 2] == NUMBER)
    behind = mark + 1 + (norms[mark + 1 : mark + 2] == ["-"])
    return feet or not _MEASURED.isdisjoint(norms[behind : behind + 1])


def _is_elision(tokens: Tokens, token: int) -> bool:
    """Whether an apostrophe begins a shortened word: 'tis, '90s."""
    norm = tokens.norms[token + 1]
    return norm in _ELISIONS or (len(norm) <= 3 and norm[:2].isdigit() and norm[2:] in ("", "s"))


def _is_possessive(tokens: Tokens, marks: _Marks, index: int, beyond: int) -> bool:
    """Whether a closing single mark is the apostrophe of "the workers' rights", with the true end still to come."""
    mark = marks.places[index]
    if not tokens.norms[mark - 1].endswith("s") or tokens.classes[mark + 1 : mark + 2] not in ("w", "W", "9"):
        return False
    for later in range(index + 1, bisect_left(marks.places, beyond, index)):
        if marks.directions[later] != "-" and _FAMILY[marks.written[later]] == "S":
            return marks.directions[later] == "c"
    return False


def _close(stack: list[_Open], mark: int, family: str, found: list[_Found]) -> None:
    """Close the innermost open quotation of *family*; those inside it are left without a closing mark."""
    if stack[-1][1] != family and (family == "S" or not any(item[1] == family for item in stack)):
        return
    first, own, continued = stack.pop()
    while own != family:
        if own != "S":
            found.append((first, 1 - mark, False, continued))
        first, own, continued = stack.pop()
    found.append((first, -mark, True, continued))


def _leave(tokens: Tokens, stack: list[_Open], first: int, beyond: int, found: list[_Found]) -> str:
    """Empty the *stack* at the end of a paragraph; return the family of a quotation left open there, or "".

    A single mark opens one if it begins the paragraph, or a sentence and the next paragraph begins with that mark, too.
    """
    classes = tokens.classes
    kept = [
        item
        for item in stack
        if item[1] != "S"
        or (item[0] == first and classes[first] == "‘")
        or (classes.startswith(classes[item[0]], beyond) and classes[item[0] - 1] in _BEFORE_SENTENCE)
    ]
    stack.clear()
    for mark, _, continued in kept:
        found.append((mark, 1 - beyond, False, continued))
    return kept[0][1] if kept else ""


def _nest(text: str, tokens: Tokens, found: list[_Found]) -> tuple[Quotation, ...]:
    """Order what was found and count the quotations around each; empty ones are dropped."""
    found.sort()
    starts, ends = tokens.starts, tokens.ends
    quotations: list[Quotation] = []
    around: list[int] = []
    for first, last, closed, continued in found:
        last = -last
        stop = last if closed else last + 1
        begin = first + (tokens.classes[first] in MARKS)
        if begin >= stop:
            continue
        while around and around[-1] < last:
            around.pop()
        start, end, begin, stop = starts[first], ends[last], starts[begin], ends[stop - 1]
        span, inner = Span(start, end, text[start:end]), Span(begin, stop, text[begin:stop])
        quotations.append(Quotation(span, inner, len(around), closed, continued))
        around.append(last)
    return tuple(quotations)
