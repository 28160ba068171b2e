"""The left half of the HTML report: the article, every word of it coloured by the source it is attributed to."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ..graph import AttributionGraph
from ..highlights import Mark, Run, cut_runs, find_marks
from ..highlights import escape_html as escape
from ..model import Attribution, SectionKind
from .marked import outlet_of
from .report import RANKS, FileReport, Report
from .summary import kind_of, source_rows

HUES = (215, 150, 28, 275, 340, 185, 95, 50, 245, 5)

_TEXT = frozenset({SectionKind.BODY, SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.SUBHEADING})
_LEGEND = (
    ("direct", "quoted"),
    ("para", "paraphrased"),
    ("direct anon", "anonymous source"),
    ("src", "source"),
    ("cue", "cue"),
)


@frozen
class Palette:
    """The hue of each source and what sort of source stands behind each attribution."""

    hues: tuple[int, ...]
    kinds: tuple[str, ...]

    @classmethod
    def of(cls, graph: AttributionGraph) -> Palette:
        """Give the sources their hues in the order in which they speak."""
        hues = [HUES[0]] * len(graph.attributions)
        for index, row in enumerate(source_rows(graph)):
            for attribution in row.attributions:
                hues[attribution.id] = HUES[index % len(HUES)]
        return cls(tuple(hues), tuple(kind_of(graph, attribution) for attribution in graph.attributions))

    def style(self, attribution: int) -> tuple[str, str]:
        """The class and the style attribute of what belongs to *attribution*."""
        classes = {"anonymous": " anon", "none": " nobody"}.get(self.kinds[attribution], "")
        return classes, f"--h:{self.hues[attribution]}"


@frozen
class View:
    """What the parts of one file's page are made from; ``number`` tells the files of one page apart."""

    report: Report
    file: FileReport
    graph: AttributionGraph
    palette: Palette
    number: int


def render_article(view: View) -> str:
    """The article with its legend."""
    legend = "".join(f'<span><span class="q {classes}">{words}</span></span>' for classes, words in _LEGEND)
    paragraphs = "".join(_paragraphs(view))
    return f'<article lang="en"><div class="legend" aria-hidden="true">{legend}</div>{paragraphs}</article>'


def render_cards(view: View) -> str:
    """What hovering or focusing shows of each statement."""
    return "".join(_card(view.graph, attribution, view.palette) for attribution in view.graph.attributions)


def _paragraphs(view: View) -> Iterator[str]:
    document = view.graph.document
    marks = list(_marks(view))
    sections = iter(document.sections)
    section = next(sections, None)
    for paragraph in document.paragraphs:
        while section is not None and section.span.end <= paragraph.start:
            section = next(sections, None)
        kind = section.kind if section is not None and section.span.start < paragraph.end else SectionKind.BODY
        head = f'class="{kind.value}"' if kind in _TEXT else f'class="furniture" title="{kind.value}"'
        runs = cut_runs(paragraph.start, paragraph.end, marks)
        yield f"<p {head}>{''.join(_run(view, run) for run in runs)}</p>\n"


def _marks(view: View) -> Iterator[Mark]:
    yield from find_marks(view.graph.attributions)
    for index, finding in enumerate(view.file.findings):
        if finding.span not in view.file.in_original:
            yield Mark(finding.span.start, finding.span.end, "finding", index)
    for quotation in view.graph.document.quotations:
        yield Mark(quotation.span.start, quotation.span.end, "quotation", 0)


def _run(view: View, run: Run) -> str:
    text = escape(view.graph.document.text[run.start : run.end])
    found = [mark for mark in run.marks if mark.role == "finding"]
    told = [mark for mark in run.marks if mark.role in ("content", "source", "cue")]
    ids = list(dict.fromkeys(mark.attribution for mark in reversed(told)))
    classes = _classes(run, view.palette, ids)
    attributes = ""
    if ids:
        attributes = f' style="{view.palette.style(ids[0])[1]}" data-a="{" ".join(map(str, ids))}"'
    if any(mark.role == "cue" and mark.start == run.start for mark in told):
        attributes += ' tabindex="0"'
    if found:
        severities = [view.file.findings[mark.attribution].severity for mark in found]
        classes += f" f {max(severities, key=RANKS.__getitem__).value}"
        attributes += f' data-f="{" ".join(f"f-{view.number}-{mark.attribution}" for mark in found)}"'
    if not classes:
        return text
    flags = "".join(_flag(view, mark) for mark in found if mark.start == run.start)
    return f'{flags}<span class="{classes.strip()}"{attributes}>{text}</span>'


def _classes(run: Run, palette: Palette, ids: list[int]) -> str:
    """How the innermost attribution shows: its content as quoted or paraphrased, its source, its cue."""
    if not ids:
        return ""
    roles = {mark.role for mark in run.marks if mark.attribution == ids[0] and mark.role != "finding"}
    classes = "q" + palette.style(ids[0])[0]
    classes += " src" * ("source" in roles) + " cue" * ("cue" in roles)
    if any(mark.role == "content" for mark in run.marks):
        classes += " direct" if any(mark.role == "quotation" for mark in run.marks) else " para"
    return classes


def _flag(view: View, mark: Mark) -> str:
    finding = view.file.findings[mark.attribution]
    label = f"finding {mark.attribution + 1}, {finding.severity.value}: {finding.message}"
    target = f'href="#f-{view.number}-{mark.attribution}" id="m-{view.number}-{mark.attribution}"'
    return f'<a class="fm {finding.severity.value}" {target} aria-label="{escape(label)}">{mark.attribution + 1}</a>'


def _card(graph: AttributionGraph, attribution: Attribution, palette: Palette) -> str:
    speaker = graph.speaker(attribution)
    source = attribution.source.text if attribution.source else "nobody named"
    rows = [("Source", escape(source))]
    if speaker is not None and speaker.name != source:
        rows.append(("Who", escape(speaker.name)))
    outlet = outlet_of(graph, attribution)
    if outlet is not None:
        rows.append(("Through", escape(outlet)))
    stance = "" if attribution.cue.stance.value == "neutral" else f" ({attribution.cue.stance.value})"
    rows.append(("Cue", escape(attribution.cue.span.text) + stance))
    rows.append(("Kind", f"{attribution.kind.value}, {attribution.content.kind.value}"))
    percent = round(100 * attribution.confidence)
    rows.append(("Confidence", f'<span class="meter"><i style="width:{percent}%"></i></span>{percent} %'))
    listed = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows)
    style = palette.style(attribution.id)[1]
    return f'<div class="card" data-card="{attribution.id}" style="{style}"><dl>{listed}</dl></div>'
