"""Statements: which attributions tell words, which of them a name or a belief too."""

from __future__ import annotations

from ..model import Attribution, AttributionKind, MentionKind

SPOKEN = (AttributionKind.STATEMENT, AttributionKind.HEARSAY)
TOLD = (*SPOKEN, AttributionKind.NAMING)
CLAIMED = (*TOLD, AttributionKind.BELIEF, AttributionKind.EVIDENCE)
_REPORTED = frozenset(("understand", "learn", "hear", "believe"))


def is_report(found: Attribution) -> bool:
    """Whether an outlet reports in the words of one who believes: "the pier is for sale, Sky News understands"."""
    source = found.source
    return source is not None and source.kind is MentionKind.OUTLET and found.cue.lemma in _REPORTED
