"""The report as one HTML page that loads nothing: the article beside its findings, sources, quotations and links."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import AttributionGraph
from ..highlights import escape_html as escape
from ..tables import packaged
from .article import Palette, View, render_article, render_cards
from .panels import PANELS
from .report import FileReport, Report
from .text import count, describe, name_profile, sum_up

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def render(report: Report) -> str:
    """The whole page."""
    title = report.files[0].path if len(report.files) == 1 else count(len(report.files), "file")
    body = "".join(_file(report, file, number) for number, file in enumerate(report.files))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)} · attribution</title>\n<style>\n{_resource('report.css')}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#file-0">Skip to the article</a>\n{_header(report)}<main>\n{body}</main>\n'
        f'{_footer(report)}<div id="pop" role="status" hidden></div>\n'
        f"<script>\n{_resource('report.js')}</script>\n</body>\n</html>\n"
    )


def render_graph(graph: AttributionGraph) -> str:
    """The page of one graph, without findings."""
    return render(Report.of(graph, ()))


def _resource(name: str) -> str:
    return packaged(name).decode()


def _header(report: Report) -> str:
    style = "pass" if report.exit_code == 0 else "fail"
    ignored = sum(len(file.ignored) for file in report.files)
    meta = f"{escape(name_profile(report))} · {ignored} ignored"
    return (
        f'<header class="top"><div><h1>Attribution report</h1><span class="verdict {style}">{sum_up(report)}</span>'
        f'<span class="meta">{meta}</span>{_chooser(report)}</div></header>\n'
    )


def _chooser(report: Report) -> str:
    if len(report.files) < 2:
        return ""
    options = "".join(f"<option>{escape(file.path)} ({_outcome(file)})</option>" for file in report.files)
    return f'<select class="files" aria-label="File" hidden>{options}</select>'


def _outcome(file: FileReport) -> str:
    return "not checked" if file.error is not None else str(len(file.findings))


def _file(report: Report, file: FileReport, number: int) -> str:
    head = f'<div class="bar"><h2>{escape(file.path)}</h2>'
    if file.counts is not None:
        head += f'<span class="counts">{describe(file.counts)}</span>'
    head += "</div>"
    if file.error is not None:
        head += f'<p class="error-box"><b>Not checked:</b> {escape(file.error)}</p>'
    head += "".join(f"<p>{escape(remark)}</p>" for remark in file.remarks)
    body = "".join(_body(report, file, number)) if file.graph is not None else ""
    return f'<section class="file" id="file-{number}" aria-label="{escape(file.path)}">{head}{body}</section>\n'


def _body(report: Report, file: FileReport, number: int) -> Iterator[str]:
    assert file.graph is not None
    view = View(report, file, file.graph, Palette.of(file.graph), number)
    yield f'<div class="grid">{render_article(view)}<aside class="side">'
    panels = [(name, *render(view)) for name, render in PANELS]
    yield '<div role="tablist" aria-label="What was found">'
    for index, (name, total, _) in enumerate(panels):
        selected, tab = ("true", "0") if index == 0 else ("false", "-1")
        ids = f'id="tab-{number}-{index}" aria-controls="panel-{number}-{index}"'
        yield f'<button role="tab" {ids} aria-selected="{selected}" tabindex="{tab}">{name}<b>{total}</b></button>'
    yield "</div>"
    for index, (name, _, inner) in enumerate(panels):
        ids = f'id="panel-{number}-{index}" aria-labelledby="tab-{number}-{index}"'
        hidden = " hidden" if index else ""
        yield f'<div role="tabpanel" {ids} data-title="{name}" tabindex="0"{hidden}>{inner}</div>'
    yield f'</aside></div><div class="cards">{render_cards(view)}</div>'


def _footer(report: Report) -> str:
    unchecked = [f"<li>{escape(file.path)}: {escape(file.error)}</li>" for file in report.files if file.error]
    note = f"<p>Not checked:</p><ul>{''.join(unchecked)}</ul>" if unchecked else ""
    return f"<footer>{note}<p>Accept a finding: <code>attribution accept FILE:LINE</code></p></footer>\n"
