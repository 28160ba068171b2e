"""What a writer is given: the files checked, what was found in each, and where that stands in the original."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from ..config import Config
from ..graph import AttributionGraph
from ..model import Finding, Severity
from ..rules import RULES
from ..rules.base import Rule
from ..spans import LineIndex, SourceMap, Span
from ..suppressions import mark_apart
from ..values import NamedTuple, Value
from .languages import FOREIGN
from .summary import Summary, summarise

if TYPE_CHECKING:
    from ..verbatim.verdicts import Verification

RANKS = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Location(NamedTuple):
    """Where a span stands in its original file: 1-based lines and columns and 0-based offsets, in code points.

    The end is exclusive: its column is one past the last character.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


class Standard(NamedTuple):
    """What a draft's own settings hold it to.

    Its profile, the least severity that fails the run, None for never, and the least that is listed.
    """

    profile: str
    fail_on: Severity | None
    show: Severity = Severity.INFO

    @classmethod
    def of(cls, config: Config) -> Standard:
        """That of the settings *config*."""
        fail_on = None if config.fail_on == "never" else Severity(config.fail_on)
        return cls(config.profile, fail_on, Severity(config.show))


def in_a_sentence(finding: Finding) -> str:
    """The message of *finding* and its hint, for where there is one place for both."""
    if not finding.hint:
        return finding.message
    return f"{finding.message}{' ' if finding.message[-1:] in '.?!' else '; '}{finding.hint}"


@frozen(slots=False, eq=False, repr=False)
class FileReport(Value):
    """One file: its graph and findings, or the error that kept it from being checked.

    ``raw`` is the original file's text, None where that is the analysed text itself. The spans of ``in_original`` (of
    findings about comments, which the analysed text lacks) stand in the original already. ``summary`` and ``mapping``
    stand in for the graph where it was left behind (see ``without_graph``). The draft itself takes out what is
    ``suppressed``, a file beside it what is ``accepted``; ``unlisted`` are the findings too slight to be listed, which
    count towards the exit code all the same. Without a ``standard`` of its own the report's holds.
    ``outdated`` are fingerprints and codes of what was accepted beside the draft and is no longer found; ``remarks``
    tell what is odd about its settings. Those of the accepted findings that a baseline lists are ``baselined``, None
    where there is no baseline.
    """

    path: str
    graph: AttributionGraph | None = None
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Finding, ...] = ()
    accepted: tuple[Finding, ...] = ()
    error: str | None = None
    raw: str | None = None
    verification: Verification | None = None
    in_original: tuple[Span, ...] = ()
    summary: Summary | None = None
    mapping: SourceMap | None = None
    unlisted: tuple[Finding, ...] = ()
    standard: Standard | None = None
    outdated: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    baselined: tuple[Finding, ...] | None = None

    def without_graph(self) -> FileReport:
        """The same report, small enough to pass between processes; formats that show the text need the graph."""
        return evolve(self, graph=None, raw=self.original, summary=self.counts, mapping=self.source_map)

    @cached_property
    def counts(self) -> Summary | None:
        """The counts of the text, None where it was not read."""
        return summarise(self.graph) if self.graph else self.summary

    @property
    def notices(self) -> tuple[str, ...]:
        """What there is to say of the file as a whole that is no finding, and fails no run."""
        foreign = self.counts is not None and self.counts.foreign
        return (FOREIGN, *self.remarks) if foreign else self.remarks

    @property
    def ignored(self) -> tuple[Finding, ...]:
        """The findings that are answered, in the draft or beside it."""
        return (*self.suppressed, *self.accepted)

    @property
    def source_map(self) -> SourceMap | None:
        """The map from the analysed text to the original."""
        return self.graph.document.source_map if self.graph else self.mapping

    @cached_property
    def original(self) -> str:
        """The text that lines and columns count in."""
        return self.raw if self.raw is not None else (self.graph.document.text if self.graph else "")

    @cached_property
    def lines(self) -> LineIndex:
        """The lines of the original."""
        return LineIndex.of_file(self.original)

    def locate(self, span: Span) -> Location:
        """Where *span* of the analysed text stands in the original."""
        source_map = None if span in self.in_original else self.source_map
        start, end = source_map.to_raw_range(span.start, span.end) if source_map else (span.start, span.end)
        return Location(start, end, *self.lines.line_column(start), *self.lines.line_column(end))

    def line_text(self, line: int) -> str:
        """A 1-based line of the original, without its line end."""
        start, end = self.lines.line_span(line)
        return self.original[start:end].removesuffix("\r")

    @cached_property
    def fingerprints(self) -> tuple[str, ...]:
        """One fingerprint for each finding, distinct in this file, that survives edits elsewhere in it.

        Unlike that of a baseline it needs no graph.
        """
        return mark_apart([(finding.code, finding.span.text) for finding in self.findings])


@frozen(kw_only=True, eq=False, repr=False)
class Report(Value):
    """Everything one run has to tell.

    ``profile`` and ``fail_on``, the least severity that fails the run, None for never, are those of the files that have
    no standard of their own.
    """

    files: tuple[FileReport, ...]
    profile: str = "desk"
    fail_on: Severity | None = Severity.ERROR
    rules: tuple[Rule, ...] = field(factory=lambda: RULES)  # not the whole table in the signature

    @classmethod
    def of(
        cls, graph: AttributionGraph, findings: Iterable[Finding], *, raw: str | None = None, path: str | None = None
    ) -> Report:
        """The report of one analysed text."""
        return cls(files=(FileReport(path or graph.document.name, graph, tuple(findings), raw=raw),))

    @property
    def exit_code(self) -> int:
        """0 clean, 1 a finding that its file's standard fails, 2 something could not be checked."""
        if any(file.error is not None for file in self.files):
            return 2
        return int(any(self.fails(file, each) for file in self.files for each in (*file.findings, *file.unlisted)))

    def listing(self, least: Severity | None = None) -> Report:
        """The same report with the findings below *least* unlisted, else those below what each file's settings show."""
        files = []
        for file in self.files:
            floor = RANKS[least or (file.standard.show if file.standard else Severity.INFO)]
            kept = tuple(each for each in file.findings if RANKS[each.severity] >= floor)
            slight = tuple(each for each in file.findings if RANKS[each.severity] < floor)
            files.append(evolve(file, findings=kept, unlisted=(*file.unlisted, *slight)) if slight else file)
        return evolve(self, files=tuple(files))

    @property
    def profiles(self) -> str:
        """The profile of the files; of several all, as they first come."""
        return ", ".join(dict.fromkeys(each.standard.profile for each in self.files if each.standard)) or self.profile

    @property
    def unlisted(self) -> tuple[Finding, ...]:
        """The findings too slight to be listed."""
        return tuple(finding for file in self.files for finding in file.unlisted)

    @property
    def counts(self) -> Counter[Severity]:
        """How many findings there are of each severity."""
        return Counter(finding.severity for file in self.files for finding in file.findings)

    def fails(self, file: FileReport, finding: Finding) -> bool:
        """Whether *finding*, in *file*, is serious enough to fail the run."""
        least = file.standard.fail_on if file.standard else self.fail_on
        return least is not None and RANKS[finding.severity] >= RANKS[least]

    def rule(self, code: str) -> Rule | None:
        """The rule with this code, if it is known."""
        return next((rule for rule in self.rules if rule.code == code), None)
