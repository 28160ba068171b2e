"""Find what a draft, in its own voice, shares word for word with a source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ..graph import AttributionGraph
from ..model import SectionKind
from ..spans import Span, cut, merge
from .normalising import Words, fold_words
from .passages import Index, find_exact, read_words
from .readings import Library
from .sources import Source, Turn
from .speakers import compare_speakers, is_outlet, outlet_names
from .verdicts import Copy, Passage

MIN_COPIED = 12  # words
_STEP = MIN_COPIED // 2
_BODY = frozenset((SectionKind.BODY, SectionKind.STANDFIRST))


def find_copies(graph: AttributionGraph, library: Library) -> tuple[Copy, ...]:
    """The stretches of twelve words or more, outside quotation marks, that stand in a source."""
    copies: list[Copy] = []
    for start, end in _own_voice(graph):
        words = fold_words(graph.document.text, ((start, end),), library.index.folding)
        copies += (_describe(graph, library, words, *found) for found in _shared_runs(library.index, words))
    return tuple(copies)


def _own_voice(graph: AttributionGraph) -> list[tuple[int, int]]:
    """The body between quotations, cut at paragraphs."""
    document = graph.document
    body = [section.span for section in document.sections if section.kind in _BODY]
    quoted = merge((each.span.start, each.span.end) for each in document.quotations)
    ranges: list[tuple[int, int]] = []
    for paragraph in document.paragraphs:
        if not any(span.contains(paragraph) for span in body):
            continue
        place = paragraph.start
        for start, end in quoted:
            if start < paragraph.end and end > paragraph.start:
                ranges.append((place, max(place, start)))
                place = max(place, end)
        ranges.append((place, max(place, paragraph.end)))
    return [(start, end) for start, end in ranges if end - start > MIN_COPIED]


def _shared_runs(index: Index, words: Words) -> Iterator[tuple[int, int, int]]:
    """(first word, how many, place in the index) of each shared run; every run of twelve holds a whole block of six."""
    done = 0
    for block in range(0, len(words) - _STEP + 1, _STEP):
        if block < done:
            continue
        found = [_extend(index, words, block, place) for place in find_exact(index, words.norms[block : block + _STEP])]
        first, count, place = max(found, key=lambda run: run[1], default=(0, 0, 0))
        if count >= MIN_COPIED:
            yield first, count, place
            done = first + count


def _extend(index: Index, words: Words, first: int, place: int) -> tuple[int, int, int]:
    norms = index.words.norms
    last, end = first, place
    while last < len(words) and end < len(norms) and words.norms[last] == norms[end]:
        last, end = last + 1, end + 1
    while first and place and words.norms[first - 1] == norms[place - 1]:
        first, place = first - 1, place - 1
    return first, last - first, place


def _describe(graph: AttributionGraph, library: Library, words: Words, first: int, count: int, place: int) -> Copy:
    span = cut(graph.document.text, words.starts[first], max(words.ends[first : first + count]))
    passage = describe_passage(library, place, place + count)
    return Copy(span=span, passage=passage, words=count, credited=_is_credited(graph, span.start, passage))


def _is_credited(graph: AttributionGraph, offset: int, passage: Passage) -> bool:
    """Whether an attribution in the paragraph at *offset* names the passage's outlet or speaker."""
    paragraphs = graph.document.paragraphs
    paragraph = paragraphs[max(bisect_right(paragraphs, offset, key=lambda span: span.start) - 1, 0)]
    for attribution in graph.attributions:
        if not paragraph.overlaps(attribution.cue.span):
            continue
        if any(is_outlet(passage.outlet, names) for names in outlet_names(graph, attribution).values()):
            return True
        if compare_speakers(graph.speaker(attribution), passage.speaker, ""):
            return True
    return False


def describe_passage(library: Library, start: int, end: int, anchor: int | None = None) -> Passage:
    """The passage of the words from *start* to *end* of the index; who speaks at *anchor* is its speaker."""
    index = library.index
    voice = library.voices[index.voice_at(start if anchor is None else anchor)]
    source = library.source_of(index.text_at(start))
    span = cut(source.text, min(index.words.starts[start:end]), max(index.words.ends[start:end]))
    turn = None if voice.label else _find_turn(source, span)
    return Passage(
        source=source.name,
        kind=source.kind,
        span=span,
        words=read_words(index, start, end),
        speaker=voice.label or (turn.speaker if turn else source.speaker),
        outlet=source.outlet,
        anonymous=turn.anonymous if turn else voice.anonymous,
    )


def _find_turn(source: Source, span: Span) -> Turn | None:
    """The turn that a third or more of a passage stands in, found in an analysed text read as it runs."""
    best, chosen = (span.end - span.start) / 3, None
    for turn in source.turns:
        shared = sum(max(0, min(end, span.end) - max(start, span.start)) for start, end in turn.pieces)
        if shared >= best:
            best, chosen = shared, turn
    return chosen
