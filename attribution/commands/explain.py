"""``attribution explain``: what was found on a line, and why each rule fired or did not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from ..auditing import floor_of, held_back
from ..config import Config
from ..drafts import check_source
from ..graph import AttributionGraph
from ..linking.assembly import READ
from ..model import Attribution, Finding, Unresolved
from ..rules import NEEDS, RULES, Rule
from ..rules.draft import Draft
from ..writers import FileReport
from ..writers.frames import make_printable
from .files import check_line, open_draft
from .options import build_task, checking_options, naming_input, split_place


@click.command()
@click.argument("place", metavar="FILE:LINE")
@checking_options
@naming_input
def explain(place: str, **options: Any) -> None:
    """Explain a line: its attributions with source, cue and candidates, and every rule of the profile."""
    path, line = split_place(place)
    source, settings = open_draft(path, options)
    report = check_source(source, settings.config, path, build_task(options))
    check_line(report, line, path)
    assert report.graph is not None
    click.echo(f"{line} | {make_printable(report.line_text(line))}")
    click.echo("".join(f"{make_printable(each)}\n" for each in report.notices), nl=False)
    draft = Draft(report.graph, floor_of(settings.config))
    click.echo("\n".join(("", *_attributions(report, draft, line), "", *_rules(report, settings.config, line))))


def _attributions(report: FileReport, draft: Draft, line: int) -> Iterator[str]:
    """The attributions that touch the line."""
    graph = draft.graph
    found = [each for each in graph.attributions if _touches(report, each, line)]
    if not found:
        yield f"no attribution here: {_why_none(report, graph, line)}"
    open_sources = {each.attribution: each for each in graph.unresolved}
    for each in found:
        yield from _describe(graph, each, open_sources.get(each.id))
        if each.confidence < draft.min_confidence:
            yield f"    rules    hardly judge it: it is less sure than min_confidence, {draft.min_confidence}"
        elif each not in draft.attributions:
            yield "    rules    do not judge it: it stands in a quotation, or outside the article's own text"


def _why_none(report: FileReport, graph: AttributionGraph, line: int) -> str:
    """Why a line has no attribution: it may stand where none is looked for."""
    kinds = dict.fromkeys(each.kind for each in graph.document.sections if _on(report, each.span, line))
    if kinds and READ.isdisjoint(kinds):
        return f"none are looked for in this part of the page ({', '.join(kinds)})"
    return "no word of this line was taken for the cue of a statement"


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
        told = "not resolved" if speaker is None else f"= {speaker.name}" if speaker.name != source.text else ""
        who = ", ".join(filter(None, (source.kind.value, told)))
        yield f"    source   {make_printable(source.text)} ({who})"
    if unresolved is not None:
        candidates = ", ".join(unresolved.candidates) or "none"
        yield f"    open     {unresolved.reason}; candidates: {candidates}"
    yield f"    content  {make_printable(attribution.content.text)} ({attribution.content.kind.value})"
    if attribution.recipient is not None:
        yield f"    told to  {make_printable(attribution.recipient.text)}"
    if attribution.parent is not None:
        yield f"    within   attribution {attribution.parent}"


def _rules(report: FileReport, config: Config, line: int) -> Iterator[str]:
    """What became of every rule on the line: those that fired first, those that are off last and together."""
    fired = [each for each in report.findings if _on(report, each.span, line)]
    ignored = [each for each in report.ignored if _on(report, each.span, line)]
    yield from (f"{each.code} {each.name}: fired ({each.severity.value}): {each.message}" for each in fired)
    yield from (f"{each.code} {each.name}: would fire, but is ignored or accepted: {each.message}" for each in ignored)
    told = {each.code for each in (*fired, *ignored)}
    held = [(each, silenced) for each, silenced in _held_back(report, config) if _on(report, each.span, line)]
    held = [pair for pair in held if pair[0].code not in told]
    yield from (f"{each.code} {each.name}: not reported here: {silenced}" for each, silenced in held)
    told |= {each.code for each, _ in held}
    silent = [rule for rule in RULES if rule.code not in told]
    on = [rule for rule in silent if _is_on(rule, config)]
    yield from (f"{rule.code} {rule.name}: {_silence(rule, report, config)}" for rule in on)
    off: dict[str, list[str]] = {}
    for rule in silent:
        if not _is_on(rule, config):
            off.setdefault(_whereabouts(rule, config), []).append(f"{rule.code} {rule.name}")
    if off:
        yield f"off in profile {config.profile}:"
    yield from (f"    {where}: {', '.join(names)}" for where, names in off.items())


def _held_back(report: FileReport, config: Config) -> tuple[tuple[Finding, str], ...]:
    """What the rules would have reported but for an exemption, and which."""
    return held_back(report.graph, config, verification=report.verification) if report.graph else ()


def _is_on(rule: Rule, config: Config) -> bool:
    return config.enables(rule.code, rule.profiles)


def _whereabouts(rule: Rule, config: Config) -> str:
    """Why a rule is off, or what switches it on."""
    if rule.code.startswith(config.ignore or ("\0",)):
        return "ignored by the settings"
    return f"on in {', '.join(rule.profiles)}" if rule.profiles else "on only by --extend-select"


def _silence(rule: Rule, report: FileReport, config: Config) -> str:
    lacking = not config.publication if rule.needs == "corpus" else report.verification is None
    if rule.needs in ("corpus", "sources") and lacking:
        return f"silent: it needs {NEEDS[rule.needs]}"
    return f"not on this line; it fires where {rule.summary[:1].lower()}{rule.summary[1:]}"
