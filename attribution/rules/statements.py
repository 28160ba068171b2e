"""Statements: which kinds of attribution tell somebody's words, and which a name or a belief besides."""

from __future__ import annotations

from ..model import Attribution, AttributionKind, MentionKind

SPOKEN = (AttributionKind.STATEMENT, AttributionKind.HEARSAY)
"""What somebody said, or is said to have said."""
TOLD = (*SPOKEN, AttributionKind.NAMING)
"""That, and what somebody calls something."""
CLAIMED = (*TOLD, AttributionKind.BELIEF, AttributionKind.EVIDENCE)
"""That, and what somebody believes or something shows."""
_REPORTED = frozenset(("understand", "learn", "hear", "believe"))


def is_report(found: Attribution) -> bool:
    """Whether an outlet reports in the words of one who believes: "the pier is for sale, Sky News understands"."""
    source = found.source
    return source is not None and source.kind is MentionKind.OUTLET and found.cue.lemma in _REPORTED
