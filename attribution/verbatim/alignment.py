"""Word-level alignment of a quotation with a source: which words are the same, which differ, and how.

Pure functions over strings and folded words. The result is a list of edits, each with its span in the draft and its
span in the source, so that a writer can show both wordings side by side.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from ..spans import Span, cut
from .dynamic import Step, align_window
from .guards import Gate, compare_guards, guard
from .normalising import DEFAULT_FOLDING, Folding
from .passages import Index, Stretch, build_index, find_exact, find_windows, is_filler, read_words
from .queries import Query, parse_query
from .steps import arrange

_PIECE = 4  # words of a piece that is looked for by itself
_LONG = 400  # words of a quotation that is taken in pieces
_PIECE_SCORE = 0.8  # of 1, from which a piece is the same
_REACH = 60  # words of the source from one piece to the next
_MARKED_REACH = 250  # the same where marks of omission stand between
_JUMP_COST = 1.5  # in changed words


class Op(StrEnum):
    """What an edit says of the draft's words against the source's."""

    EQUAL = "equal"
    CHANGED = "changed"
    ADDED = "added"
    DROPPED = "dropped"
    FILLER = "filler"
    ELLIPSIS = "ellipsis"
    BRACKET = "bracket"
    JUMP = "jump"


@frozen
class Edit:
    """One step of the alignment; ``draft`` or ``source`` is an empty span where that side has no words.

    ELLIPSIS: the draft marks an omission, ``source`` is what it leaves out. BRACKET: the draft's bracketed words stand
    for ``source``. FILLER: ``source`` holds only hesitations the options let a draft leave out. JUMP: the draft goes
    on, without a break, at a distant, earlier or other speaker's place of the source (``source`` is empty there).
    ``words`` are the source's words without what only its layout puts between them (time codes, line numbers).
    """

    op: Op
    draft: Span
    source: Span
    gates: tuple[Gate, ...] = ()
    words: str = ""


@frozen
class Alignment:
    """How a quotation fits one place of one source.

    ``text`` is the number of the source, ``start`` and ``end`` the range of its words (of the index), ``anchor`` the
    first word of the longest stretch in common, ``score`` the share of the quotation that stands there, from 0 to 1.
    """

    text: int
    start: int
    end: int
    anchor: int
    score: float
    edits: tuple[Edit, ...]


def align(quote: str, source: str, folding: Folding = DEFAULT_FOLDING) -> Alignment | None:
    """The best alignment of *quote* with *source*, or None where nothing of it is there."""
    index = build_index((source,), (Stretch(0, 0, 0, len(source)),), folding)
    found = find_alignments(index, parse_query(quote, 0, len(quote), folding))
    return found[0] if found else None


def find_alignments(index: Index, query: Query) -> list[Alignment]:
    """The places where *query* might come from, best first; all its verbatim places where it has some."""
    if not query.items or len(index.words) == 0:
        return []
    paths = [[Step(0, len(query.items), place, place + len(query.items))] for place in _exact_places(index, query)]
    paths = paths or [_join_pieces(index, query, steps) for steps in _align_windows(index, query)]
    found = [_describe(index, query, steps) for steps in paths if _has_words(query, steps)]
    return sorted(found, key=lambda alignment: (-alignment.score, alignment.start))


def _has_words(query: Query, steps: list[Step]) -> bool:
    return any(step.equal and step.q0 not in query.brackets for step in steps)


def _exact_places(index: Index, query: Query) -> list[int]:
    """Verbatim places; a marked ellipsis or a bracket needs the slower road."""
    return [] if query.gaps or query.brackets else find_exact(index, query.items)


def _align_windows(index: Index, query: Query) -> list[list[Step]]:
    if len(query.items) > _LONG:
        return [_align_parts(index, query)]
    norms = index.words.norms
    return [align_window(query, norms, low, high) for low, high in find_windows(index, query.items)]


def _align_parts(index: Index, query: Query) -> list[Step]:
    """Align a very long quotation part by part, since the cost grows with the square of the length."""
    steps: list[Step] = []
    for begin in range(0, len(query.items), _LONG // 2):
        end = min(begin + _LONG // 2, len(query.items))
        place = steps[-1].s1 if steps else 0
        steps += _find_piece(index, query.part(begin, end), begin) or [Step(begin, end, place, place, False)]
    return steps


def _join_pieces(index: Index, query: Query, steps: list[Step]) -> list[Step]:
    """Look elsewhere in the sources for long stretches that this place does not have."""
    joined: list[Step] = []
    for first, last in _runs(query, steps):
        run = steps[first:last]
        begin, end = run[0].q0, run[-1].q1
        lacking = end - begin >= _PIECE and not _solid(query, run[0])
        moved = _find_piece(index, query.part(begin, end), begin) if lacking else None
        joined += moved or run
    return joined


def _runs(query: Query, steps: list[Step]) -> list[tuple[int, int]]:
    """Ranges of steps: each long equal stretch alone, what stands between them together.

    Short equal stretches ("of the") amid changes belong to the changes: they match anything.
    """
    runs: list[tuple[int, int]] = []
    for number, step in enumerate(steps):
        if runs and not _solid(query, step) and not _solid(query, steps[runs[-1][0]]):
            runs[-1] = (runs[-1][0], number + 1)
        else:
            runs.append((number, number + 1))
    return [(first, last) for first, last in runs if last > first]


def _solid(query: Query, step: Step) -> bool:
    return step.equal and (step.q1 - step.q0 >= 3 or step.q0 in query.brackets)


def _find_piece(index: Index, piece: Query, shift: int) -> list[Step] | None:
    """The steps of a *piece* of a query, from item *shift* on, where it stands nearly as it is; None for nowhere."""
    places = _exact_places(index, piece)
    if places:
        return [Step(shift, shift + len(piece.items), places[0], places[0] + len(piece.items))]
    best: list[Step] | None = None
    for steps in _align_windows(index, piece):
        score = _score(piece, steps)
        if score >= _PIECE_SCORE and (best is None or score > _score(piece, best)):
            best = steps
    return best and [Step(s.q0 + shift, s.q1 + shift, s.s0, s.s1, s.equal) for s in best]


def _score(query: Query, steps: list[Step]) -> float:
    """One less what must be changed: a changed or added word costs one, a skipped stretch at most one."""
    cost, place = 0.0, None
    for step in steps:
        if not step.equal:
            cost += 1.1 * max(step.q1 - step.q0, min(step.s1 - step.s0, 1))
        if place is not None and step.s0 != place and step.q0 not in query.gaps:
            near = 0 < step.s0 - place <= _REACH
            cost += min(0.5 + 0.1 * (step.s0 - place), 1.0) if near else _JUMP_COST
        place = step.s1
    return max(0.0, 1.0 - cost / len(query.items))


def _describe(index: Index, query: Query, steps: list[Step]) -> Alignment:
    """Turn steps into edits with spans, gates and the gaps between them."""
    edits: list[Edit] = []
    place: int | None = None
    ordered = arrange(index, query, steps)
    for number, step in enumerate(ordered):
        outer = step.s0 == step.s1 and not step.equal and number in (0, len(ordered) - 1)
        if place is not None and (not outer or step.q0 in query.gaps):
            edits += _bridge(index, query, place, step)
        edits.append(_edit(index, query, step))
        place = place if outer else step.s1
    solid = [step for step in steps if step.equal and step.s1 > step.s0 and step.q0 not in query.brackets]
    anchor = max(solid, key=lambda step: step.s1 - step.s0).s0
    number = index.text_at(anchor)
    here = [step for step in solid if index.text_at(step.s0) == number]
    return Alignment(
        number, min(step.s0 for step in here), max(step.s1 for step in here), anchor, _score(query, steps), tuple(edits)
    )


def _bridge(index: Index, query: Query, place: int, step: Step) -> list[Edit]:
    """The edits for the source words between *place* and the start of *step*."""
    marked = step.q0 in query.gaps
    draft = query.gap_span(step.q0)
    near = 0 <= step.s0 - place <= (_MARKED_REACH if marked else _REACH)
    if not near or not _same_voice(index, place, step.s0):
        return [Edit(Op.JUMP, draft, _source_span(index, step.s0, step.s0))]
    if step.s0 == place:
        return [Edit(Op.ELLIPSIS, draft, _source_span(index, place, place))] if marked else []
    source, words = _source_span(index, place, step.s0), read_words(index, place, step.s0)
    if marked:
        return [Edit(Op.ELLIPSIS, draft, source, words=words)]
    if is_filler(index, place, step.s0):
        return [Edit(Op.FILLER, draft, source, words=words)]
    return [Edit(Op.DROPPED, draft, source, _gates(index, query, (0, 0), (place, step.s0)), words)]


def _same_voice(index: Index, before: int, after: int) -> bool:
    """Whether one voice speaks from the word before *before* up to *after*."""
    start = max(before - 1, 0)
    return index.text_at(start) == index.text_at(after) and (
        index.turn_end(start) > after
        or index.voice_at(start) == index.voice_at(after) == _only_voice(index, start, after)
    )


def _only_voice(index: Index, start: int, after: int) -> int:
    """The voice of all words from *start* up to *after*; none of the index where there are several."""
    voice, place = index.voice_at(start), start
    while place <= min(after, len(index.words) - 1):
        if index.voice_at(place) != voice:
            return -2
        place = index.turn_end(place)
    return voice


def _edit(index: Index, query: Query, step: Step) -> Edit:
    draft, source = query.span(step.q0, step.q1), _source_span(index, step.s0, step.s1)
    words = read_words(index, step.s0, step.s1)
    if step.q0 in query.brackets:
        gates = _gates(index, query, (step.q0, step.q1), (step.s0, step.s1))
        hidden = tuple(gate for gate in gates if _hidden(gate, index, query, step))
        return Edit(Op.BRACKET, draft, source, hidden, words)
    if step.equal:
        return Edit(Op.EQUAL, draft, source, words=words)
    op = Op.ADDED if step.s0 == step.s1 else Op.DROPPED if step.q0 == step.q1 else Op.CHANGED
    return Edit(op, draft, source, _gates(index, query, (step.q0, step.q1), (step.s0, step.s1)), words)


def _hidden(gate: Gate, index: Index, query: Query, step: Step) -> bool:
    """A bracket may explain, but not swallow a negation or a figure, nor put a negation in."""
    source = [norm for norm, kind in _guarded(index, step.s0, step.s1) if kind is gate]
    draft = [norm for norm, kind in query.guarded_bracket(step.q0, index.common) if kind is gate]
    if gate is Gate.NEGATION:
        return len(source) != len(draft)
    return gate is Gate.NUMBER and any(norm not in draft for norm in source)


def _gates(index: Index, query: Query, draft: tuple[int, int], source: tuple[int, int]) -> tuple[Gate, ...]:
    return compare_guards(query.guarded(*draft, index.common), _guarded(index, *source))


def _guarded(index: Index, start: int, end: int) -> list[tuple[str, Gate | None]]:
    return [(index.words.norms[place], _guard_at(index, place)) for place in range(start, end)]


def _guard_at(index: Index, place: int) -> Gate | None:
    text = index.texts[index.text_at(place)]
    start = index.words.starts[place]
    initial = place == 0 or text[index.words.ends[place - 1] : start].strip(" ") != ""
    return guard(index.words.norms[place], text[start : index.words.ends[place]], initial=initial, common=index.common)


def _source_span(index: Index, start: int, end: int) -> Span:
    """The span of the words from *start* to *end*; an empty one after the word before *start* where there are none."""
    if start >= end:
        place = min(max(start - 1, 0), len(index.words) - 1)
        text = index.texts[index.text_at(place)]
        at = index.words.ends[place] if start else 0
        return cut(text, at, at)
    text = index.texts[index.text_at(start)]
    return cut(text, min(index.words.starts[start:end]), max(index.words.ends[start:end]))
