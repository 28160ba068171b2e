"""A quotation as something to look up: its folded words, its marked ellipses, its brackets."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping

from attrs import frozen

from ..expressions import expression
from ..spans import Span, cut
from .guards import Gate, guard
from .normalising import DEFAULT_FOLDING, Folding, fold_words

# Omissions as in: wait … so; wait ... so; wait [. . .] so. Then "[T]he", "look[ed]", a word that is not printed,
# "f***ing", and a whole "[the mayor]"
_MARK = expression(
    r"(?P<gap>[\[(]\s{0,3}(?:…|\.\s?\.\s?\.)\s{0,3}[\])]|…|\.\s?\.\s?\.(?:\s?\.)?)"
    r"|(?P<capital>\[(?P<letter>\p{L})\](?=\p{L}))"
    r"|(?P<glued>\p{L}{1,40}\[[\p{L}'’]{1,20}\]\p{L}{0,20})"
    r"|(?P<masked>\p{L}{1,8}\*{2,12}\p{L}{0,8})"
    r"|\[(?P<inside>[^\[\]]{0,300})\]"
)
BRACKET = "[]"


@frozen
class Query:
    """``items`` are folded words, or BRACKET; ``gaps`` the items before which the draft marks an omission.

    ``brackets`` holds the folded words of each bracket by its item. ``ranges`` are the items' places in ``text``.
    """

    text: str
    items: tuple[str, ...]
    ranges: tuple[tuple[int, int], ...]
    gaps: Mapping[int, tuple[int, int]]
    brackets: Mapping[int, tuple[str, ...]]

    def part(self, begin: int, end: int) -> Query:
        """The items from *begin* to *end* as a query of its own."""
        return Query(
            self.text,
            self.items[begin:end],
            self.ranges[begin:end],
            {at - begin: place for at, place in self.gaps.items() if begin < at < end},
            {at - begin: words for at, words in self.brackets.items() if begin <= at < end},
        )

    def span(self, begin: int, end: int) -> Span:
        """The span of the items from *begin* to *end*; an empty one before *begin* where there are none."""
        if begin >= end:
            at = self.ranges[begin][0] if begin < len(self.ranges) else self.ranges[-1][1]
            return cut(self.text, at, at)
        ranges = self.ranges[begin:end]
        return cut(self.text, min(start for start, _ in ranges), max(stop for _, stop in ranges))

    def gap_span(self, item: int) -> Span:
        """The mark of omission before *item*, or an empty span."""
        return cut(self.text, *self.gaps[item]) if item in self.gaps else self.span(item, item)

    def guarded(self, begin: int, end: int, common: Collection[str]) -> list[tuple[str, Gate | None]]:
        """The items from *begin* to *end*, each with the kind of guarded word it is."""
        words: list[tuple[str, Gate | None]] = []
        for item in range(begin, end):
            if item in self.brackets:
                words += self.guarded_bracket(item, common)
            else:
                start, stop = self.ranges[item]
                before = self.text[:start].rstrip(" ")[-1:]
                initial = item == 0 or not (before.isalnum() or before in ",;")
                words.append(
                    (self.items[item], guard(self.items[item], self.text[start:stop], initial=initial, common=common))
                )
        return words

    def guarded_bracket(self, item: int, common: Collection[str]) -> list[tuple[str, Gate | None]]:
        """The words of the bracket at *item*, likewise."""
        return [(norm, guard(norm, norm, initial=True, common=common)) for norm in self.brackets[item]]


def parse_query(text: str, start: int, end: int, folding: Folding = DEFAULT_FOLDING) -> Query:
    """Read the quotation at ``text[start:end]``."""
    items: list[str] = []
    ranges: list[tuple[int, int]] = []
    gaps: dict[int, tuple[int, int]] = {}
    brackets: dict[int, tuple[str, ...]] = {}
    words, marks = _read_words(text, start, end, folding)
    for begin, stop, content in _merge(words, marks):
        if isinstance(content, str):
            items.append(content)
            ranges.append((begin, stop))
        elif not content:
            gaps[len(items)] = (begin, stop)
        elif content != ("sic",):
            brackets[len(items)] = content
            items.append(BRACKET)
            ranges.append((begin, stop))
    for outer in (0, len(items)):
        gaps.pop(outer, None)
    return Query(text, tuple(items), tuple(ranges), gaps, brackets)


_Piece = tuple[int, int, str | tuple[str, ...]]


def _read_words(text: str, start: int, end: int, folding: Folding) -> tuple[list[_Piece], list[_Piece]]:
    """The words outside the marks, and the marks, each with its place; a mark of omission has no words."""
    plain: list[tuple[int, int]] = []
    marks: list[_Piece] = []
    words: list[_Piece] = []
    place = start
    for match in _MARK.finditer(text, start, end):
        plain.append((place, match.start()))
        place = match.end()
        if match["gap"]:
            marks.append((match.start(), match.end(), ()))
        elif match["capital"]:
            words += _fold_ranges(text, plain, folding)
            plain = []
            place = _read_capital(text, match.start(), end, words, folding)
        else:
            form = match["inside"] if match["inside"] is not None else match.group()
            content = _fold(form.replace("[", "").replace("]", ""), folding)
            if content:
                marks.append((match.start(), match.end(), content))
    plain.append((place, end))
    words += _fold_ranges(text, plain, folding)
    return words, marks


def _fold_ranges(text: str, ranges: list[tuple[int, int]], folding: Folding) -> list[_Piece]:
    folded = fold_words(text, ranges, folding)
    return list(zip(folded.starts, folded.ends, folded.norms, strict=True))


def _read_capital(text: str, start: int, end: int, words: list[_Piece], folding: Folding) -> int:
    """ "[T]he" is "The" with another capital: a word like any other; where it ends."""
    stop = start + 3
    while stop < end and (text[stop].isalpha() or text[stop] in "'’"):
        stop += 1
    for norm in _fold(text[start + 1] + text[start + 3 : stop], folding):
        words.append((start, stop, norm))
    return stop


def _fold(form: str, folding: Folding) -> tuple[str, ...]:
    return tuple(fold_words(form, ((0, len(form)),), folding).norms)


def _merge(words: list[_Piece], marks: list[_Piece]) -> list[_Piece]:
    """Marks among words by their place; words keep their order, in which the sign of "$4 million" comes last."""
    merged: list[_Piece] = []
    waiting = deque(marks)
    for word in words:
        while waiting and waiting[0][0] < word[0]:
            merged.append(waiting.popleft())
        merged.append(word)
    merged += waiting
    return merged
