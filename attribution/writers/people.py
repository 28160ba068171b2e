"""What ``attribution show`` prints: each statement with its source, cue and content, relays beneath their parent."""

from __future__ import annotations

from collections.abc import Iterator

from ..entities.unnamed import display_name as bare
from ..graph import AttributionGraph
from ..model import Attribution
from ..spans import LineIndex, OriginalLines
from .frames import make_printable
from .marked import outlet_of
from .summary import kind_of, summarise
from .text import describe, paint

_KINDS = {"anonymous": "anonymous", "none": "nobody named", "unresolved": "not resolved"}


def render(graph: AttributionGraph, *, colour: bool = False, lines_of: OriginalLines | None = None) -> str:
    """The statements of *graph* in the order of the text; *colour* adds terminal colours.

    The lines are those of the analysed text, or of the original that *lines_of* knows.
    """
    name = make_printable(graph.document.name)
    lines = [f"{paint(name, 'path', colour)}   {describe(summarise(graph))}", ""]
    index = lines_of or LineIndex.of(graph.document.text)
    for attribution in sorted(graph.attributions, key=_place):
        if attribution.parent is None:
            lines += _tree(graph, attribution, index, 0, colour)
            lines.append("")
    open_quotes = graph.unattributed_quotes()
    if open_quotes:
        lines.append(paint("quotations nobody is credited with", "path", colour))
        for quotation in open_quotes:
            line, column = index.line_column(quotation.span.start)
            lines.append(f"  {line}:{column}  {make_printable(quotation.span.text)}")
        lines.append("")
    return "\n".join(lines)


def _tree(
    graph: AttributionGraph, attribution: Attribution, index: LineIndex | OriginalLines, depth: int, colour: bool
) -> Iterator[str]:
    """One statement and, beneath it, what it relays."""
    line, column = index.line_column(attribution.cue.span.start)
    indent = "    " * depth
    place = paint(f"{line}:{column}", "dim", colour)
    source = make_printable(attribution.source.text) if attribution.source else "—"
    cue = make_printable(attribution.cue.span.text)
    head = f"{paint(source, 'path', colour)} · {paint(cue, 'info', colour)}"
    yield f"{indent}{'↳ ' if depth else ''}{place}  {head}{_note(graph, attribution, colour)}"
    for span in attribution.content.spans:
        yield f"{indent}      {make_printable(span.text)}"
    for child in sorted(graph.children(attribution), key=_place):
        yield from _tree(graph, child, index, depth + 1, colour)


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
