"""Which attributions cover which stretch of the text, cut into runs that no boundary crosses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from .model import Attribution
from .values import NamedTuple

_STYLES = {
    "content": "background:#7ba7d933",
    "source": "font-weight:bold",
    "cue": "font-style:italic;text-decoration:underline",
}


class Mark(NamedTuple):
    """One role of one attribution ("source", "cue" or "content") over a stretch of the text."""

    start: int
    end: int
    role: str
    attribution: int


class Run(NamedTuple):
    """A stretch of the text with the marks that cover it, outermost first."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def find_marks(attributions: Iterable[Attribution]) -> Iterator[Mark]:
    """List every span of every attribution with its role."""
    for attribution in attributions:
        for span in attribution.content.spans:
            yield Mark(span.start, span.end, "content", attribution.id)
        if attribution.source is not None:
            for span in attribution.source.spans:
                yield Mark(span.start, span.end, "source", attribution.id)
        yield Mark(attribution.cue.span.start, attribution.cue.span.end, "cue", attribution.id)


def cut_runs(start: int, end: int, marks: Iterable[Mark]) -> Iterator[Run]:
    """Cut the text from *start* to *end* at every boundary of *marks*; the runs tile it."""
    inside = sorted((mark for mark in marks if mark.start < end and mark.end > start), key=_outermost_first)
    boundaries = {start, end}
    for mark in inside:
        boundaries.update((max(start, mark.start), min(end, mark.end)))
    ordered = sorted(boundaries)
    upcoming = 0
    active: list[Mark] = []
    for left, right in pairwise(ordered):
        active = [mark for mark in active if mark.end > left]
        while upcoming < len(inside) and inside[upcoming].start <= left:
            active.append(inside[upcoming])
            upcoming += 1
        yield Run(left, right, tuple(sorted(active, key=_outermost_first)))


def escape_html(text: str) -> str:
    """Make *text* safe in HTML, in a quoted attribute too; NUL and lone surrogates, which no page has, are replaced."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
    text = text.replace("\0", "\ufffd")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def render_html(text: str, attributions: Sequence[Attribution], speakers: Sequence[str]) -> str:
    """The highlighted text and a small table, for a notebook; *speakers* are the resolved names, "" for none."""
    pieces = []
    for run in cut_runs(0, len(text), find_marks(attributions)):
        style = ";".join(dict.fromkeys(_STYLES[mark.role] for mark in run.marks))
        shown = escape_html(text[run.start : run.end])
        pieces.append(f'<span style="{style}">{shown}</span>' if style else shown)
    rows = "".join(
        "<tr>" + "".join(f'<td style="text-align:left">{escape_html(cell)}</td>' for cell in row) + "</tr>"
        for row in _table(attributions, speakers)
    )
    return f'<div style="white-space:pre-wrap">{"".join(pieces)}</div><table>{rows}</table>'


def _table(attributions: Sequence[Attribution], speakers: Sequence[str]) -> Iterator[tuple[str, str, str, str]]:
    for attribution, speaker in zip(attributions, speakers, strict=True):
        source = attribution.source.text if attribution.source else "—"
        yield source, speaker, attribution.cue.span.text, attribution.content.text


def _outermost_first(mark: Mark) -> tuple[int, int, int, str]:
    return mark.start, -mark.end, mark.attribution, mark.role
