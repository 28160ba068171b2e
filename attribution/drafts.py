"""One draft from its file to its report: read, settle, analyse, audit, suppress. A draft's fault is its own alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from .auditing import audit
from .config import Config, Known, matches
from .document import build_document
from .errors import InputError
from .files.accepted import accepted_for, baseline_for, marks_for
from .files.configfiles import ConfigFile, Settings, find_file, find_remarks, load_file, settle
from .files.discovery import ENDINGS, find_drafts, holds_none, shorten
from .graph import AttributionGraph
from .model import Finding
from .pipeline import analyze_document
from .readers import STDIN, SUFFIXES, Source, decode, read, read_bytes
from .rules import RULES
from .suppressions import MALFORMED, UNREASONED, UNUSED, Outcome, accept, outdated, suppress
from .values import Value
from .vocabulary.lexicon import Lexicon, default_lexicon
from .writers import FileReport
from .writers.report import Standard

if TYPE_CHECKING:
    from .verbatim.verdicts import Verification

KNOWN: Known = {rule.code: rule.options for rule in RULES}


_SOURCES = (*SUFFIXES, ".srt", ".vtt")
"""What a text that drafts are held against may end in, where a folder of them is named."""


@frozen(kw_only=True, eq=False, repr=False)
class Task(Value):
    """What to do with every draft of a run; plain values, so that it can be sent to a worker process.

    ``given`` are the settings of the command line, ``changed`` the lines to report on by absolute path, None for all,
    ``baseline`` the file of known findings.
    """

    given: Mapping[str, Any] = field(factory=dict)
    config_path: str = ""
    isolated: bool = False
    encoding: str = ""
    stdin_name: str = ""
    sources: tuple[str, ...] = ()
    baseline: str = ""
    changed: Mapping[str, Sequence[tuple[int, int]]] | None = None


def check_draft(path: str, task: Task) -> FileReport:
    """The report on the draft at *path*; what keeps it from being checked is its error."""
    name = task.stdin_name or STDIN if path == "-" else path
    try:
        source, settings = read_draft(path, task)
        return check_source(source, settings.config, path, task)
    except InputError as error:
        return FileReport(name, error=error.told_beside(name))
    except Exception as error:
        return FileReport(name, error=f"internal error: {type(error).__name__}: {error} (please report it)")


def read_draft(path: str, task: Task) -> tuple[Source, Settings]:
    """The draft at *path* and its settings; InputError, or ConfigError of that kind, if one cannot be read."""
    if holds_none(path):
        raise _no_draft(path)
    source = read(path, name=task.stdin_name if path == "-" else "", encoding=task.encoding)
    return source, settle(source.name, config_for(source.name, task), source.front_matter, task.given, KNOWN)


def _no_draft(folder: str) -> InputError:
    """What to say of a *folder* that is named for a draft."""
    first = next(find_drafts((folder,), lambda _: False))
    if first == folder:
        return InputError("is a folder without drafts", place=folder, remedy=ENDINGS)
    return InputError("is a folder", place=folder, remedy=f"name one draft, as in {first}")


def config_for(path: str, task: Task) -> ConfigFile | None:
    """The configuration file that holds for the draft at *path*."""
    if task.config_path:
        return load_file(task.config_path)
    return None if task.isolated else find_file(path)


def analyze_source(source: Source, config: Config | None = None) -> AttributionGraph:
    """The attribution graph of a draft, with what its markup tells of links and sections.

    InputError names a lexicon of *config* that cannot be read.
    """
    lexicon = lexicon_for(tuple(config.lexicon.items()) if config else ())
    document = build_document(
        source.text,
        name=source.name,
        lexicon=lexicon,
        links=source.links,
        sections=source.sections,
        source_map=source.source_map,
    )
    return analyze_document(document, lexicon, leaning=config.leaning if config else "balanced")


@cache
def lexicon_for(files: tuple[tuple[str, tuple[str, ...]], ...]) -> Lexicon:
    """The lexicon with a newsroom's own tables; InputError names a file that cannot be read."""
    lexicon = default_lexicon()
    for table, names in files:
        for name in names:
            try:
                rows = decode(read_bytes(name)).removeprefix("\ufeff")
            except InputError as error:
                remedy = f"{error.remedy}; it stands in the settings under lexicon.{table}"
                raise InputError(error.message, place=shorten(name), remedy=remedy) from None
            lexicon = lexicon.extended(table, rows, place=name)
    return lexicon


def enabled_own(config: Config) -> frozenset[str]:
    """Which of the tool's own findings on directives are wanted."""
    own = (UNUSED, MALFORMED, UNREASONED)
    return frozenset(rule.code for rule in RULES if rule.code in own and config.enables(rule.code, rule.profiles))


def _suppress_own(
    graph: AttributionGraph, source: Source, config: Config, findings: Sequence[Finding], *, verified: bool = False
) -> Outcome:
    """What the draft's own directives leave of *findings*; *verified* tells whether it was held against sources."""
    were_run = _run_under(config, verified=verified)
    own = enabled_own(config)
    return suppress(graph, findings, source.comments, source.raw, known=KNOWN, enabled=own, were_run=were_run)


def _run_under(config: Config, *, verified: bool) -> Callable[[str], bool]:
    """What tells whether the rules that a code means are run under *config*, and had what they need."""

    def were_run(code: str) -> bool:
        meant = [rule for rule in RULES if matches(code, rule.code) and config.enables(rule.code, rule.profiles)]
        return bool(meant) and (verified or all(rule.needs != "sources" for rule in meant))

    return were_run


def in_lines(report: FileReport, findings: Iterable[Finding], ranges: Sequence[tuple[int, int]]) -> list[Finding]:
    """Those *findings* that touch one of the line *ranges*."""
    kept = []
    for finding in findings:
        location = report.locate(finding.span)
        if any(first <= location.end_line and location.line <= last for first, last in ranges):
            kept.append(finding)
    return kept


def verify_sources(
    graph: AttributionGraph, paths: tuple[str, ...], draft: str = "-", encoding: str = ""
) -> Verification | None:
    """What the supplied texts say of the draft, None without any; InputError if one cannot be read.

    The draft at the path *draft* proves nothing of itself where it lies among them.
    """
    if not paths:
        return None
    from .verification import verify

    own = os.path.realpath(draft) if draft != "-" else ""
    others = [source for path, source in load_sources(paths, encoding) if os.path.realpath(path) != own]
    if not others:
        remedy = "name transcripts or releases after --sources"
        raise InputError("is the only source text of itself", place=draft, remedy=remedy)
    return verify(graph, others)


@cache
def load_sources(paths: tuple[str, ...], encoding: str = "") -> tuple[tuple[str, Any], ...]:
    """The supplied texts by their paths, folders opened; InputError names the one that cannot be read."""
    from .markup.publishers import find_publisher
    from .transcripts import parse_source

    loaded = []
    for path in find_drafts(paths, lambda _: False, _SOURCES):
        if holds_none(path):
            remedy = "--sources takes .txt, .md, .html, .srt and .vtt files"
            raise InputError(f"no source texts in {path}", remedy=remedy)
        source = read(path, encoding=encoding)
        outlet = find_publisher(source.raw, source.front_matter)
        loaded.append((path, parse_source(source.text, os.path.basename(path), outlet=outlet)))
    return tuple(loaded)


def check_source(source: Source, config: Config, path: str, task: Task) -> FileReport:
    """The report on a draft as read, with the settings that hold for it; *path* tells what is known of it already."""
    graph = analyze_source(source, config)
    verification = verify_sources(graph, task.sources, path, task.encoding)
    found = audit(graph, config, verification=verification)
    outcome = _suppress_own(graph, source, config, found, verified=verification is not None)
    findings, accepted = accept(graph, outcome.findings, marks_for(path, task.baseline))
    baselined = accept(graph, outcome.findings, baseline_for(path, task.baseline))[1] if task.baseline else None
    were_run = _run_under(config, verified=verification is not None)
    report = FileReport(
        path=source.name,
        graph=graph,
        findings=findings,
        suppressed=outcome.suppressed,
        accepted=accepted,
        raw=source.raw,
        verification=verification,
        in_original=outcome.in_original,
        standard=Standard.of(config),
        remarks=find_remarks(source.front_matter, config.desks),
        outdated=outdated(graph, outcome.findings, accepted_for(path), were_run),
        baselined=baselined,
    )
    if task.changed is not None:
        kept = in_lines(report, findings, task.changed.get(os.path.realpath(path), ()))
        report = evolve(report, findings=tuple(kept))
    if not report.in_original:  # then the order of the text is the original's
        return report
    return evolve(report, findings=tuple(sorted(report.findings, key=lambda each: report.locate(each.span).start)))
