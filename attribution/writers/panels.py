"""The right half of the HTML report: findings, sources, quotations and links, each a panel with its count."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..highlights import escape_html as escape
from ..model import Attribution, ContentKind, Finding, Link
from ..spans import Span
from ..vocabulary.outlets import default_registry
from .article import View
from .summary import source_rows

if TYPE_CHECKING:
    from ..verbatim.verdicts import Check

_KINDS = {"unresolved": "only described"}


def render_findings(view: View) -> tuple[int, str]:
    """Every finding with its reason, its words and how to accept it."""
    cards = [_finding(view, each, index) for index, each in enumerate(view.file.findings)]
    ignored = len(view.file.ignored)
    inner = "".join(cards) or '<p class="empty">Nothing to look at.</p>'
    return len(cards), inner + (f'<p class="hint">{ignored} ignored in this file.</p>' if ignored else "")


def render_sources(view: View) -> tuple[int, str]:
    """Who is heard, how often and at what length."""
    rows = []
    sources = source_rows(view.graph)
    for row in sources:
        first = row.attributions[0]
        classes, style = view.palette.style(first.id)
        name = f'<span class="swatch{classes}" style="{style}"></span>{escape(row.name)}'
        place = view.file.locate(first.source.span if first.source else first.cue.span)
        cells = (
            f'<td class="n">{len(row.attributions)}</td><td class="n">{row.words}</td><td class="n">{place.line}</td>'
        )
        rows.append(f'<tr><td>{name}<span class="kind">{_KINDS.get(row.kind, row.kind)}</span></td>{cells}</tr>')
    head = '<tr><th>Source</th><th class="n">Statements</th><th class="n">Words</th><th class="n">Line</th></tr>'
    return len(rows), f"<table>{head}{''.join(rows)}</table>" if rows else '<p class="empty">No sources.</p>'


def render_quotes(view: View) -> tuple[int, str]:
    """Every quotation with its speaker; against supplied sources, with what differs."""
    graph = view.graph
    quoted = [each for each in graph.attributions if each.content.kind is not ContentKind.INDIRECT]
    loose = graph.unattributed_quotes()
    inner = "".join(_quote(view, each) for each in quoted)
    if loose:
        inner += '<h3 class="sub">Nobody credited</h3>'
        inner += "".join(
            f'<div class="quote">{_words(view, each.span, escape(each.span.text))}</div>' for each in loose
        )
    return len(quoted) + len(loose), inner or '<p class="empty">No quotations.</p>'


def render_links(view: View) -> tuple[int, str]:
    """Where each link leads, and which outlet that is; below, every outlet the text names."""
    links = view.graph.document.links
    inner = ""
    if links:
        rows = "".join(_link(view, link) for link in links)
        inner += f'<table><tr><th>Words</th><th>Leads to</th><th class="n">Line</th></tr>{rows}</table>'
    outlets = view.graph.outlets()
    if outlets:
        rows = "".join(
            f"<tr><td>{escape(each.name)}</td><td>{escape(', '.join(each.outlet.domains) if each.outlet else '')}</td>"
            f'<td class="n">{len(each.mentions)}</td></tr>'
            for each in outlets
        )
        inner += '<h3 class="sub">Outlets named</h3>'
        inner += f'<table><tr><th>Outlet</th><th>Its domains</th><th class="n">Mentions</th></tr>{rows}</table>'
    return len(links), inner or '<p class="empty">No links, and no outlet named.</p>'


PANELS: tuple[tuple[str, Callable[[View], tuple[int, str]]], ...] = (
    ("Findings", render_findings),
    ("Sources", render_sources),
    ("Quotes", render_quotes),
    ("Links", render_links),
)


def _finding(view: View, finding: Finding, index: int) -> str:
    where = view.file.locate(finding.span)
    severity = finding.severity.value
    rule = view.report.rule(finding.code)
    why = f"<p>{escape(rule.guideline or rule.summary)}</p>" if rule and (rule.guideline or rule.summary) else ""
    accept = f"attribution accept {view.file.path}:{where.line}"
    place = f"line {where.line}:{where.column}"
    if finding.span not in view.file.in_original:
        place = f'<a href="#m-{view.number}-{index}">{place}</a>'
    hint = f'<p class="hint">{escape(finding.hint)}</p>' if finding.hint else ""
    fix = f'<p class="hint">Suggested: <ins>{escape(finding.fix)}</ins></p>' if finding.fix is not None else ""
    return (
        f'<section class="finding {severity}" id="f-{view.number}-{index}"><h3>'
        f'<span class="sev">{index + 1} · {severity}</span>'
        f"<span>{finding.code} {escape(finding.name)}</span>"
        f"{place}</h3>"
        f'<p class="msg">{escape(finding.message)}</p><blockquote>{escape(shorten(finding.span.text))}</blockquote>'
        f"{hint}{fix}<details><summary>Why, and how to accept it</summary>{why}<p><code>attribution rule {finding.code}"
        f"</code></p><p><code>{escape(accept)}</code></p></details></section>"
    )


def shorten(text: str, limit: int = 240) -> str:
    """At most *limit* characters of *text*, cut with an ellipsis."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _quote(view: View, attribution: Attribution) -> str:
    classes, style = view.palette.style(attribution.id)
    speaker = view.graph.speaker(attribution)
    name = speaker.name if speaker else attribution.source.text if attribution.source else "nobody named"
    who = f'<p class="who"><span class="swatch{classes}" style="{style}"></span>{escape(name)}'
    checks = view.file.verification.of(attribution.id) if view.file.verification else ()
    tags, compared = _compare(checks) if checks else ("", "")
    words = "".join(_words(view, span, escape(span.text)) for span in attribution.content.spans)
    return f'<div class="quote">{who}{tags}</p>{words}{compared}</div>'


def _compare(checks: tuple[Check, ...]) -> tuple[str, str]:
    """The verdicts and the differences; loaded only for reports with sources."""
    from .comparisons import render_comparison, render_verdict

    return "".join(map(render_verdict, checks)), "".join(map(render_comparison, checks))


def _words(view: View, span: Span, words: str) -> str:
    return f'<blockquote>{words}</blockquote><p class="hint">line {view.file.locate(span).line}</p>'


def _link(view: View, link: Link) -> str:
    host = _host(link.href)
    outlets = default_registry().of_domain(host) if host else ()
    owner = f'<span class="kind">{escape(outlets[0].name)}</span>' if outlets else ""
    shown = escape(shorten(link.span.text, 80))
    words = f'<a href="{escape(link.href)}" rel="noreferrer noopener">{shown}</a>' if host else shown
    line = view.file.locate(link.span).line
    return f'<tr><td>{words}</td><td>{escape(host or shorten(link.href, 60))}{owner}</td><td class="n">{line}</td></tr>'


def _host(href: str) -> str:
    """The host of a web address, "" for anything else (a script, a file, a fragment)."""
    try:
        parts = urlsplit(href.strip())
        return (parts.hostname or "") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""
