"""The least costly way to fit a quotation's words into a window of a source's, by dynamic programming."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from attrs import frozen

from .queries import Query

# in tenths of a word; a skipped stretch opens dear and runs cheap, so that one elision is not many changes
_CHANGE, _SKIP, _SKIP_MORE = 10, 6, 1
_BRACKET_WORDS = 6  # words of the source that a bracket may stand for


@frozen
class Step:
    """Items q0 to q1 of the quotation stand against words s0 to s1 of the source."""

    q0: int
    q1: int
    s0: int
    s1: int
    equal: bool = True


def align_window(query: Query, norms: Sequence[str], low: int, high: int) -> list[Step]:
    """Fit all of *query* into ``norms[low:high]``, which may begin and end anywhere in that window.

    Costs O(items x window) time and memory; the rows are built by list operations, and the way is found again from
    them at the end.
    """
    window = norms[low:high]
    costs = [0] * (len(window) + 1)
    rows: list[tuple[list[int], list[int]]] = []
    for number, item in enumerate(query.items):
        ready = costs if number == 0 else _skip(costs, free=number in query.gaps)
        rows.append((costs, ready))
        if number in query.brackets:
            costs = _place_bracket(ready, len(query.brackets[number]))
        else:
            costs = _place_word(ready, window, item)
    return _merge_steps(query, _trace(query, window, rows, costs), low)


def _skip(costs: list[int], *, free: bool) -> list[int]:
    """The least cost at each place when source words may be skipped to get there."""
    if free:
        return list(accumulate(costs, min))
    # the cost of a skip grows with its length: taking the place off beforehand makes it a running minimum
    best = accumulate((cost - place for place, cost in enumerate(costs)), min)
    reached = (least + place for place, least in enumerate(best, _SKIP + _SKIP_MORE))
    return [costs[0], *[cost if cost <= skip else skip for cost, skip in zip(costs[1:], reached, strict=False)]]


def _place_word(ready: list[int], window: Sequence[str], item: str) -> list[int]:
    """Put *item* against each word of the window, or beside none."""
    against = [cost if norm == item else cost + _CHANGE for cost, norm in zip(ready, window, strict=False)]
    beside = [cost + _CHANGE for cost in ready]
    return [beside[0], *map(min, against, beside[1:])]


def _place_bracket(ready: list[int], length: int) -> list[int]:
    """A bracket stands for up to six words of the source, at no cost for as many as it has itself."""
    return [_bracket_origin(ready, place, length)[0] for place in range(len(ready))]


def _bracket_origin(ready: list[int], place: int, length: int) -> tuple[int, int]:
    """The least cost of a bracket that ends at *place*, and where it begins: as far back as costs nothing."""
    cost, begin = ready[place], place
    for earlier in range(place - 1, max(-1, place - _BRACKET_WORDS - 1), -1):
        other = ready[earlier] + max(0, place - earlier - length)
        if other <= cost:
            cost, begin = other, earlier
    return cost, begin


def _trace(
    query: Query, window: Sequence[str], rows: list[tuple[list[int], list[int]]], costs: list[int]
) -> list[Step]:
    """Find the way back through the rows."""
    place = min(range(len(costs)), key=costs.__getitem__)
    # of equals, a last word changed rather than added
    place += place + 1 < len(costs) and costs[place + 1] == costs[place]
    steps: list[Step] = []
    for number in range(len(query.items) - 1, -1, -1):
        before, ready = rows[number]
        if number in query.brackets:
            begin, equal = _bracket_origin(ready, place, len(query.brackets[number]))[1], True
        else:
            begin, equal = _word_origin(ready, window, query.items[number], place)
        steps.append(Step(number, number + 1, begin, place, equal))
        place = _skip_origin(before, ready, begin, free=number in query.gaps)
    return steps[::-1]


def _word_origin(ready: list[int], window: Sequence[str], item: str, place: int) -> tuple[int, bool]:
    """Where the word that ends at *place* begins, and whether it is the source's word there."""
    if place:
        same = window[place - 1] == item
        if ready[place - 1] + (0 if same else _CHANGE) <= ready[place] + _CHANGE:
            return place - 1, same
    return place, False


def _skip_origin(before: list[int], ready: list[int], place: int, *, free: bool) -> int:
    """Where the skip that reached *place* began; *place* itself where nothing was skipped."""
    if before[place] <= ready[place]:
        return place
    opening, more = (0, 0) if free else (_SKIP, _SKIP_MORE)
    for begin in range(place - 1, -1, -1):
        if before[begin] + opening + more * (place - begin) == ready[place]:
            return begin
    return place


def _merge_steps(query: Query, steps: list[Step], low: int) -> list[Step]:
    """Join neighbours of one sort; a skip, a bracket or a marked gap stays between two steps."""
    merged: list[Step] = []
    for step in steps:
        last = merged[-1] if merged else None
        apart = {step.q0, step.q0 - 1} & query.brackets.keys() or (step.equal and step.q0 in query.gaps)
        if last and not apart and last.equal == step.equal and last.s1 == step.s0 + low:
            merged[-1] = Step(last.q0, step.q1, last.s0, step.s1 + low, step.equal)
        else:
            merged.append(Step(step.q0, step.q1, step.s0 + low, step.s1 + low, step.equal))
    return merged
