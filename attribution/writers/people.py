"""What ``attribution show`` prints: the text with its attributions marked, and below each paragraph what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..entities.unnamed import display_name as bare
from ..expressions import over_text
from ..graph import AttributionGraph
from ..highlights import Mark, cut_runs, find_marks
from ..model import Attribution
from ..spans import LineIndex, OriginalLines, Span
from ..values import NamedTuple
from .frames import make_printable
from .marked import outlet_of
from .summary import kind_of, summarise
from .text import describe, paint

_LEGEND = "{1 source} <cue 1> [1 what is attributed]"
_BRACKET = over_text(r"[\[\]{}<>\\]")
_BRACKETS = r"\[ a bracket of the draft itself"
_SHADES = {"source": "path", "cue": "info"}
_KINDS = {"anonymous": "anonymous", "none": "nobody named", "unresolved": "not resolved"}


class _View(NamedTuple):
    """What marking and listing take: the graph, its lines, and whether in colour."""

    graph: AttributionGraph
    lines: LineIndex | OriginalLines
    colour: bool


def render(graph: AttributionGraph, *, colour: bool = False, lines_of: OriginalLines | None = None) -> str:
    """The text of *graph*, paragraph by paragraph, its attributions marked and listed; *colour* adds terminal colours.

    The lines are those of the analysed text, or of the original that *lines_of* knows.
    """
    name = make_printable(graph.document.name)
    told = describe(summarise(graph), listed=len(graph.attributions))
    lines = [f"{paint(name, 'path', colour)}   {told}", paint(_legend(graph), "dim", colour), ""]
    index = lines_of or LineIndex.of(graph.document.text)
    ordered = sorted(graph.attributions, key=_cue_start)
    view = _View(graph, index, colour)
    roots = sorted([each for each in ordered if each.parent is None], key=_place)
    marks = list(find_marks(graph.attributions))
    for paragraph in graph.document.paragraphs:
        lines.append(_mark(view, paragraph, marks))
        for attribution in [each for each in roots if paragraph.start <= _cue_start(each) < paragraph.end]:
            lines += _tree(view, attribution, 0)
        lines.append("")
    return "\n".join(lines + _list_open_quotes(view))


def _legend(graph: AttributionGraph) -> str:
    """What the marks mean, or that there are none."""
    if not graph.attributions:
        return "no statement was found"
    return f"{_LEGEND}   {_BRACKETS}" if _BRACKET.search(graph.document.text) else _LEGEND


def _list_open_quotes(view: _View) -> list[str]:
    """The quotations that nobody is credited with, under their heading."""
    open_quotes = view.graph.unattributed_quotes()
    if not open_quotes:
        return []
    lines = [paint("quotations nobody is credited with", "path", view.colour)]
    for quotation in open_quotes:
        line, column = view.lines.line_column(quotation.span.start)
        lines.append(f"  {line}:{column}  {make_printable(quotation.span.text)}")
    return [*lines, ""]


def _mark(view: _View, paragraph: Span, marks: Sequence[Mark]) -> str:
    """A *paragraph* with the *marks* {1 source}, <cue 1>, [1 content]; brackets of its own are escaped."""
    pieces: list[str] = []
    open_marks: list[Mark] = []
    for run in cut_runs(paragraph.start, paragraph.end, marks):
        kept = 0  # those marks stay open that go on in the same order
        while kept < min(len(open_marks), len(run.marks)) and open_marks[kept] == run.marks[kept]:
            kept += 1
        pieces += [_close(view, mark) for mark in reversed(open_marks[kept:])]
        pieces += [_open(view, mark) for mark in run.marks[kept:]]
        open_marks = list(run.marks)
        text = view.graph.document.text[run.start : run.end].replace("\r\n", "\n")  # the end of one line, not of two
        pieces.append(_shade(view, _BRACKET.sub(r"\\\g<0>", make_printable(text)), run.marks))
    return "".join([*pieces, *[_close(view, mark) for mark in reversed(open_marks)]])


def _open(view: _View, mark: Mark) -> str:
    opening = {"source": f"{{{mark.attribution} ", "cue": "<"}.get(mark.role, f"[{mark.attribution} ")
    return paint(opening, "dim", view.colour)


def _close(view: _View, mark: Mark) -> str:
    closing = {"source": "}", "content": "]"}.get(mark.role, f" {mark.attribution}>")
    return paint(closing, "dim", view.colour)


def _shade(view: _View, text: str, marks: Sequence[Mark]) -> str:
    """A run of text in the colour of its innermost role, if it is a source or a cue."""
    styles = [_SHADES[mark.role] for mark in marks if mark.role in _SHADES]
    return paint(text, styles[-1], view.colour) if styles else text


def _tree(view: _View, attribution: Attribution, depth: int) -> Iterator[str]:
    """One statement, whose content the text shows, and, beneath it, what it relays."""
    line, column = view.lines.line_column(attribution.cue.span.start)
    number = f"{attribution.id:>3}"
    place = paint(f"{line}:{column}", "dim", view.colour)
    source = make_printable(attribution.source.text) if attribution.source else "—"
    cue = make_printable(attribution.cue.span.text)
    head = f"{paint(source, 'path', view.colour)} · {paint(cue, 'info', view.colour)}"
    relayed = "↳" if depth else ""
    yield f"{'    ' * depth}{relayed}{number}  {place}  {head}{_note(view.graph, attribution, view.colour)}"
    for child in sorted(view.graph.children(attribution), key=_place):
        yield from _tree(view, child, depth + 1)


def _note(graph: AttributionGraph, attribution: Attribution, colour: bool) -> str:
    """Who that is, through which outlet, and what kind of attribution, as far as the words do not tell."""
    source, speaker = attribution.source, graph.speaker(attribution)
    parts = []
    kind = kind_of(graph, attribution)
    if speaker is not None and source is not None and speaker.name not in (source.text, source.name, bare(source)):
        parts.append(f"= {speaker.name}")
    if kind in _KINDS:
        parts.append(_KINDS[kind] + _reason(graph, attribution))
    outlet = outlet_of(graph, attribution)
    if outlet is not None:
        parts.append(f"via {outlet}")
    parts.append(f"{attribution.kind.value} {attribution.confidence:.2f}")
    return paint(f"   [{' · '.join(map(make_printable, parts))}]", "dim", colour)


def _reason(graph: AttributionGraph, attribution: Attribution) -> str:
    for each in graph.unresolved:
        if each.attribution == attribution.id:
            return f": {each.reason}" + (f" ({', '.join(each.candidates)})" if each.candidates else "")
    return ""


def _place(attribution: Attribution) -> int:
    return min(span.start for span in (*attribution.content.spans, attribution.cue.span))


def _cue_start(attribution: Attribution) -> int:
    return attribution.cue.span.start
