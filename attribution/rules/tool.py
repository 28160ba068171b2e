"""Rules about this tool's own traces in a draft; those on suppressions are found where suppressions are read."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import AttributionGraph
from ..model import Severity
from .base import Context, Hit, rule


@rule(
    "ATT901",
    name="unused-ignore",
    guideline="Housekeeping: a suppression that suppresses nothing hides the next real finding.",
    bad=["<!-- attribution: ignore[ATT401] agreed with the desk -->\n\nThe mayor said the bins were emptied."],
    good=["<!-- attribution: ignore[ATT401] agreed with the desk -->\n\nThe mayor claimed the bins were emptied."],
    needs="suppressions",
    fix="safe",
)
def unused_ignore(_graph: AttributionGraph, _context: Context) -> Iterator[Hit]:
    """A suppression matches no finding."""
    yield from ()


@rule(
    "ATT902",
    name="bad-directive",
    severity=Severity.ERROR,
    guideline="Housekeeping: a directive that cannot be read does nothing, and nobody would know.",
    bad=[
        "<!-- attribution: ignore[ATT999] -->\n\nThe mayor said the bins were emptied.",
        "The mayor said the bins were emptied.\n\n<!-- cut this?\n\nResidents said they were not.",
    ],
    good=["<!-- attribution: ignore[ATT401] agreed with the desk -->\n\nThe mayor claimed the bins were emptied."],
    needs="suppressions",
)
def bad_directive(_graph: AttributionGraph, _context: Context) -> Iterator[Hit]:
    """A directive is malformed or names a rule that does not exist, or a comment is not closed."""
    yield from ()


@rule(
    "ATT903",
    name="ignore-without-reason",
    severity=Severity.INFO,
    guideline="Housekeeping: whoever switches a finding off says why.",
    bad=["<!-- attribution: ignore[ATT401] -->\n\nThe mayor claimed the bins were emptied."],
    good=["<!-- attribution: ignore[ATT401] agreed with the desk -->\n\nThe mayor claimed the bins were emptied."],
    profiles=(),
    needs="suppressions",
)
def ignore_without_reason(_graph: AttributionGraph, _context: Context) -> Iterator[Hit]:
    """A suppression gives no reason."""
    yield from ()


@rule(
    "ATT904",
    name="low-confidence",
    severity=Severity.INFO,
    guideline="Housekeeping: what the analysis is unsure of, no rule judges; this shows it.",
    profiles=(),
    options={"below": 0.5},
)
def low_confidence(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The analysis is not sure of an attribution."""
    for found in graph.attributions:
        if found.confidence < context.options["below"]:
            message = f"confidence {found.confidence:.2f}, by pattern {found.pattern}"
            yield Hit(found.cue.span, message, "judge it yourself", found.id)
