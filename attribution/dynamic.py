"""The least costly way to fit a quotation's words into a window of a source's, by dynamic programming."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from .queries import Query

# in tenths of a word; a skipped stretch opens dear and runs cheap, so that one elision is not many changes
_CHANGE, _ADD, _SKIP, _SKIP_MORE = 10, 10, 6, 1
_BRACKET_WORDS = 6
_FAR = 1 << 30


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

    Costs O(items x window) time and memory.
    """
    window = norms[low:high]
    costs = [0] * (len(window) + 1)
    resumed: list[list[int]] = []
    came: list[list[int]] = []
    for number, item in enumerate(query.items):
        ready, back = _skip(costs, free=number in query.gaps, first=number == 0)
        if number in query.brackets:
            costs, origin = _place_bracket(ready, len(query.brackets[number]))
        else:
            costs, origin = _place_word(ready, window, item)
        resumed.append(back)
        came.append(origin)
    return _merge_steps(query, _trace(query, window, costs, resumed, came), low)


def _skip(costs: list[int], *, free: bool, first: bool) -> tuple[list[int], list[int]]:
    """The least cost at each place when source words may be skipped first, and where the skip began."""
    if first:
        return costs, list(range(len(costs)))
    opening, more = (0, 0) if free else (_SKIP, _SKIP_MORE)
    ready, back = [], []
    best, begin = _FAR, 0
    for place, cost in enumerate(costs):
        if cost <= best:
            ready.append(cost)
            back.append(place)
        else:
            ready.append(best)
            back.append(begin)
        if cost + opening <= best:
            best, begin = cost + opening, place
        best += more
    return ready, back


def _place_word(ready: list[int], window: Sequence[str], item: str) -> tuple[list[int], list[int]]:
    """Put *item* against each word of the window, or beside none; the origin is the place before it."""
    costs, origin = [ready[0] + _ADD], [0]
    for place, norm in enumerate(window):
        against = ready[place] if norm == item else ready[place] + _CHANGE
        beside = ready[place + 1] + _ADD
        if against <= beside:
            costs.append(against)
            origin.append(place)
        else:
            costs.append(beside)
            origin.append(place + 1)
    return costs, origin


def _place_bracket(ready: list[int], length: int) -> tuple[list[int], list[int]]:
    """A bracket stands for up to six words of the source, at no cost for as many as it has itself."""
    costs, origin = [], []
    for place in range(len(ready)):
        cost, begin = ready[place], place
        for earlier in range(place - 1, max(-1, place - _BRACKET_WORDS - 1), -1):
            other = ready[earlier] + max(0, place - earlier - length)
            if other <= cost:
                cost, begin = other, earlier
        costs.append(cost)
        origin.append(begin)
    return costs, origin


def _trace(
    query: Query, window: Sequence[str], costs: list[int], resumed: list[list[int]], came: list[list[int]]
) -> list[Step]:
    place = min(range(len(costs)), key=costs.__getitem__)
    # of equals, a last word changed rather than added
    place += place + 1 < len(costs) and costs[place + 1] == costs[place]
    steps: list[Step] = []
    for number in range(len(query.items) - 1, -1, -1):
        begin = came[number][place]
        equal = number in query.brackets or (place == begin + 1 and window[begin] == query.items[number])
        steps.append(Step(number, number + 1, begin, place, equal))
        place = resumed[number][begin]
    return steps[::-1]


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
