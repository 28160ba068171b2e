"""The steps of an alignment put as a reader would tell them: cut at marks, voices kept apart, amounts kept whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from .dynamic import Step
from .passages import Index
from .queries import Query

_BRACKET_REACH = 6  # words
_SENTENCE_ENDS = frozenset(".?!:")


def arrange(index: Index, query: Query, steps: list[Step]) -> list[Step]:
    """The *steps* as they are told."""
    return _keep_amounts(index, query, _split_steps(index, query, _keep_voice(index, steps)))


def _keep_voice(index: Index, steps: list[Step]) -> list[Step]:
    """Changed words at either end replace none of another's turn: "in March or April" adds two words to "in March"."""
    kept = list(steps)
    if len(kept) > 1 and not kept[-1].equal and kept[-2].equal and kept[-2].s1 > kept[-2].s0:
        last, high = kept[-1], index.turn_end(kept[-2].s1 - 1)
        kept[-1] = evolve(last, s0=min(last.s0, high), s1=min(last.s1, high))
    if len(kept) > 1 and not kept[0].equal and kept[1].equal:
        first, low = kept[0], index.turn_start(kept[1].s0)
        kept[0] = evolve(first, s0=max(first.s0, low), s1=max(first.s1, low))
    return kept


def _split_steps(index: Index, query: Query, steps: list[Step]) -> list[Step]:
    """Cut equal steps at marked ellipses and where another voice begins; give outer brackets the words they replace."""
    cut_steps: list[Step] = []
    for step in steps:
        if not step.equal or step.s1 - step.s0 != step.q1 - step.q0:
            cut_steps.append(step)
            continue
        edges = {step.q0, step.q1, *(gap for gap in query.gaps if step.q0 < gap < step.q1)}
        turn = index.turn_end(step.s0)
        while turn < step.s1:
            edges.add(step.q0 + turn - step.s0)
            turn = index.turn_end(turn)
        shift = step.s0 - step.q0
        ordered = sorted(edges)
        cut_steps += (Step(a, b, a + shift, b + shift) for a, b in pairwise(ordered))
    return _fill_brackets(index, query, cut_steps)


def _fill_brackets(index: Index, query: Query, steps: list[Step]) -> list[Step]:
    """A bracket at either end of a quotation replaces what the source has there, to the edge of its sentence."""
    filled = [_place_bracket(query, steps, number) for number in range(len(steps))]
    if filled[0].q0 in query.brackets:
        step, low = filled[0], index.turn_start(filled[1].s0 if len(filled) > 1 else filled[0].s1)
        back = _bracket_reach(index, query, step.q0, range(step.s1 - 1, low - 1, -1), before=True)
        filled[0] = Step(step.q0, step.q1, step.s1 - back, step.s1)
    if len(filled) > 1 and filled[-1].q0 in query.brackets:
        step, high = filled[-1], index.turn_end(max(filled[-1].s0 - 1, 0))
        ahead = _bracket_reach(index, query, step.q0, range(step.s0, high), before=False)
        filled[-1] = Step(step.q0, step.q1, step.s0, step.s0 + ahead)
    return filled


def _place_bracket(query: Query, steps: list[Step], number: int) -> Step:
    """A bracket between two distant places replaces nothing one could show."""
    step = steps[number]
    if step.q0 not in query.brackets or not 0 < number < len(steps) - 1:
        return step
    before, after = steps[number - 1].s1, steps[number + 1].s0
    return step if step.s0 == before or step.s1 == after else Step(step.q0, step.q1, before, before)


def _bracket_reach(index: Index, query: Query, number: int, places: range, *, before: bool) -> int:
    """How many of *places* the bracket at item *number* stands for: to the edge of the sentence, *before* or behind."""
    text = index.texts[index.text_at(places[0])] if places else ""
    for count, place in enumerate(places[: _BRACKET_REACH + 1], start=1):
        end = index.words.ends[place]
        if text[end : end + 1] in _SENTENCE_ENDS:
            return count - before
    return min(len(places), _BRACKET_REACH, len(query.brackets[number]))


def _keep_amounts(index: Index, query: Query, steps: list[Step]) -> list[Step]:
    """A sign is not parted from its figure, which it stands ahead of but is read behind: "$4 million" changes whole."""
    kept = list(steps)
    for number, other in enumerate(steps[1:]):
        one = kept[number]
        near = one.q1 == other.q0 and one.s1 == other.s0 and one.equal != other.equal
        if not near or one.q0 in query.brackets or other.q0 in query.brackets or other.q0 in query.gaps:
            continue
        drafts, sources = [start for start, _ in query.ranges], index.words.starts
        inside = _turned(drafts, one.q0, one.q1, other.q1), _turned(sources, one.s0, one.s1, other.s1)
        back, ahead = (max(pair) for pair in zip(*inside, strict=True))
        if one.equal and back:
            kept[number] = evolve(one, q1=one.q1 - back, s1=one.s1 - back)
            kept[number + 1] = evolve(other, q0=other.q0 - back, s0=other.s0 - back)
        elif other.equal and ahead:
            kept[number] = evolve(one, q1=one.q1 + ahead, s1=one.s1 + ahead)
            kept[number + 1] = evolve(other, q0=other.q0 + ahead, s0=other.s0 + ahead)
    return [step for step in kept if step.q0 < step.q1 or step.s0 < step.s1]


def _turned(starts: Sequence[int], first: int, middle: int, beyond: int) -> tuple[int, int]:
    """How many places ahead of *middle* stand behind one after it in the text, and how many after it ahead of one."""
    if not first < middle < beyond:
        return 0, 0
    low, high = min(starts[middle:beyond]), max(starts[first:middle])
    back = next((place for place in range(first, middle) if starts[place] > low), middle)
    ahead = next((place + 1 for place in range(beyond - 1, middle - 1, -1) if starts[place] < high), middle)
    return middle - back, ahead - middle
