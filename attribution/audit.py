"""Run the rules over a graph: pure, sorted, each finding once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .config import Config
from .graph import AttributionGraph
from .model import Finding, Severity
from .rules import RULES
from .rules.base import Rule, context_for
from .rules.draft import MIN_CONFIDENCE, Draft


def audit(
    graph: AttributionGraph,
    config: Config | None = None,
    *,
    rules: Iterable[Rule] = RULES,
    verification: Any = None,
    citations: tuple[tuple[str, str], ...] = (),
) -> tuple[Finding, ...]:
    """Everything the *rules* that *config* turns on find in *graph*, in the order of the text.

    *verification* is what ``verify`` made of supplied sources, *citations* which outlet cites which in other articles;
    the rules that need them are silent without.
    """
    config = config or Config()
    floor = MIN_CONFIDENCE if config.min_confidence is None else config.min_confidence
    draft = Draft(graph, floor)
    found: set[Finding] = set()
    for rule in rules:
        if config.enables(rule.code, rule.profiles):
            severity = severity_of(rule, config)
            context = context_for(rule, draft, config, verification=verification, citations=citations)
            for hit in rule.hits(graph, context):
                found.add(
                    Finding(
                        span=hit.span,
                        code=rule.code,
                        name=rule.name,
                        severity=severity,
                        message=hit.message,
                        hint=hit.hint,
                        attribution=hit.attribution,
                        fix=hit.fix,
                    )
                )
    return tuple(sorted(found, key=_place))


def severity_of(rule: Rule, config: Config) -> Severity:
    """How serious *rule* is under *config*: as set there, else as its profile has it."""
    return config.severity_of(rule.code, rule.severities.get(config.profile, rule.severity))


def _place(finding: Finding) -> tuple[int, int, str, str, str]:
    return finding.span.start, finding.span.end, finding.code, finding.message, finding.hint
