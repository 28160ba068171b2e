"""``attribution explain``: what was found on a line, and why each rule fired or did not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from ..auditing import floor_of, severity_of
from ..config import Config
from ..drafts import check_source
from ..errors import InputError
from ..graph import AttributionGraph
from ..model import Attribution, Unresolved
from ..rules import RULES, Rule
from ..rules.draft import Draft
from ..writers import FileReport
from ..writers.frames import make_printable
from .files import open_draft
from .options import build_task, settings_options, split_place


@click.command()
@click.argument("place", metavar="FILE:LINE")
@settings_options
def explain(place: str, **options: Any) -> None:
    """Explain a line: its attributions with source, cue and candidates, and every rule of the profile."""
    path, line = split_place(place)
    source, settings = open_draft(path, options)
    report = check_source(source, settings.config, path, build_task(options))
    last = len(report.lines.starts)
    last -= last > 1 and not report.line_text(last)  # a line end ends a line
    if line > last:
        raise InputError(f"has no line {line}", place=path, remedy=f"its last line is {last}")
    assert report.graph is not None
    click.echo(f"{line} | {make_printable(report.line_text(line))}")
    draft = Draft(report.graph, floor_of(settings.config))
    click.echo("\n".join(("", *_attributions(report, draft, line), "", *_rules(report, settings.config, line))))


def _attributions(report: FileReport, draft: Draft, line: int) -> Iterator[str]:
    """The attributions that touch the line."""
    graph = draft.graph
    found = [each for each in graph.attributions if _touches(report, each, line)]
    if not found:
        yield "no attribution here: no word of this line was taken for the cue of a statement"
    open_sources = {each.attribution: each for each in graph.unresolved}
    for each in found:
        yield from _describe(graph, each, open_sources.get(each.id))
        if each.confidence < draft.min_confidence:
            yield f"    rules    hardly judge it: it is less sure than min_confidence, {draft.min_confidence}"
        elif each not in draft.attributions:
            yield "    rules    do not judge it: it stands in a quotation, or outside the article's own text"


def _touches(report: FileReport, attribution: Attribution, line: int) -> bool:
    spans = [attribution.cue.span, *attribution.content.spans]
    spans += attribution.source.spans if attribution.source else ()
    return any(_on(report, span, line) for span in spans)


def _on(report: FileReport, span: Any, line: int) -> bool:
    location = report.locate(span)
    return location.line <= line <= location.end_line


def _describe(graph: AttributionGraph, attribution: Attribution, unresolved: Unresolved | None) -> Iterator[str]:
    cue = attribution.cue
    yield f"attribution {attribution.id}: {attribution.kind.value}, confidence {attribution.confidence:.2f}"
    yield f"    pattern  {attribution.pattern}"
    yield f"    cue      {make_printable(cue.span.text)} ({cue.kind.value}, {cue.stance.value}, from {cue.entry})"
    source = attribution.source
    if source is None:
        yield "    source   nobody named"
    else:
        speaker = graph.speaker(attribution)
        who = f"= {speaker.name}" if speaker else "not resolved"
        yield f"    source   {make_printable(source.text)} ({source.kind.value}, {who})"
    if unresolved is not None:
        candidates = ", ".join(unresolved.candidates) or "none"
        yield f"    open     {unresolved.reason}; candidates: {candidates}"
    yield f"    content  {make_printable(attribution.content.text)} ({attribution.content.kind.value})"
    if attribution.recipient is not None:
        yield f"    told to  {make_printable(attribution.recipient.text)}"
    if attribution.parent is not None:
        yield f"    within   attribution {attribution.parent}"


def _rules(report: FileReport, config: Config, line: int) -> Iterator[str]:
    """What became of every rule on the line, those that fired first."""
    fired = {each.code: each for each in report.findings if _on(report, each.span, line)}
    ignored = {each.code: each for each in report.suppressed if _on(report, each.span, line)}
    for rule in sorted(RULES, key=lambda rule: (rule.code not in fired, rule.code not in ignored)):
        if rule.code in fired:
            yield f"{rule.code} {rule.name}: fired ({severity_of(rule, config).value}): {fired[rule.code].message}"
        elif rule.code in ignored:
            yield f"{rule.code} {rule.name}: would fire, but is ignored or accepted: {ignored[rule.code].message}"
        else:
            yield f"{rule.code} {rule.name}: {_silence(rule, config)}"


def _silence(rule: Rule, config: Config) -> str:
    if not config.enables(rule.code, rule.profiles):
        chosen = "ignored by the settings" if rule.code.startswith(config.ignore or ("\0",)) else "off"
        profiles = ", ".join(rule.profiles)
        on = f"it is on in: {profiles}" if profiles else f"switch it on: --extend-select {rule.code}"
        return f"{chosen} in profile {config.profile} ({on})"
    if rule.needs == "sources":
        return "silent: it needs texts to check against (--sources)"
    if rule.needs == "corpus":
        return "silent: it needs other articles"
    return f"not on this line; it fires where {rule.summary[:1].lower()}{rule.summary[1:]}"
