"""What the supplied texts say of a draft: verdicts, passages, checks, and the verification that holds them."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from ..spans import Span
from .alignment import Edit
from .guards import Gate
from .sources import SourceKind


class Verdict(StrEnum):
    """What the supplied texts say of a quotation; PARAPHRASE is no verdict, only a pointer to ``support``."""

    EXACT = "exact"
    BRACKETED = "bracketed"
    ELIDED = "elided"
    ALTERED = "altered"
    SPLICED = "spliced"
    WRONG_OUTLET = "wrong-outlet"
    WRONG_SPEAKER = "wrong-speaker"
    NOT_FOUND = "not-found"
    NOT_COVERED = "not-covered"
    PARAPHRASE = "paraphrase"


class CheckKind(StrEnum):
    """Whether the checked words stand in quotation marks."""

    QUOTATION = "quotation"
    STATEMENT = "statement"


@frozen(kw_only=True)
class Passage:
    """The place of a source that a check was tied to; ``source`` is that source's name.

    ``words`` is its wording without line numbers, time codes and line breaks.
    """

    source: str
    kind: SourceKind
    span: Span
    words: str = ""
    speaker: str = ""
    outlet: str = ""
    anonymous: bool = False


@frozen(kw_only=True)
class Support:
    """How much of a paraphrase its best passage carries: evidence for a reader, never a verdict.

    ``score`` is the share of its content words and numbers that the passage has, numbers counting double.
    """

    score: float
    passage: Passage
    shared: tuple[str, ...]
    missing: tuple[str, ...]
    missing_numbers: tuple[str, ...]


@frozen(kw_only=True)
class Check:
    """One quotation or statement and what became of it.

    ``verdict`` is the gravest of ``verdicts``. ``speaker`` and ``outlet`` are the draft's. ``edits`` run in the order
    of the draft; ``score`` is the share of the quotation's words found in place. ``reason`` says, in words, why a text
    was held not to cover it, or what else a reader should know.
    """

    span: Span
    kind: CheckKind
    verdict: Verdict
    verdicts: tuple[Verdict, ...]
    attribution: int | None = None
    speaker: str = ""
    outlet: str = ""
    passage: Passage | None = None
    edits: tuple[Edit, ...] = ()
    score: float = 0.0
    medium: SourceKind | None = None
    support: Support | None = None
    reason: str = ""

    @property
    def gates(self) -> tuple[Gate, ...]:
        """The kinds of guarded words that differ."""
        return tuple(gate for gate in Gate if any(gate in edit.gates for edit in self.edits))


@frozen(kw_only=True)
class Copy:
    """Twelve words or more that the draft, in its own voice, shares with a source word for word.

    ``credited`` tells whether an attribution in the same paragraph names that source's outlet or speaker.
    """

    span: Span
    passage: Passage
    words: int
    credited: bool


@frozen
class Verification:
    """Everything the supplied texts say of a draft, in the order of the draft."""

    sources: tuple[str, ...]
    checks: tuple[Check, ...]
    copies: tuple[Copy, ...] = ()

    def having(self, verdict: Verdict) -> tuple[Check, ...]:
        """The checks to which *verdict* applies."""
        return tuple(check for check in self.checks if verdict in check.verdicts)

    def of(self, attribution: int) -> tuple[Check, ...]:
        """The checks of the attribution with this id."""
        return tuple(check for check in self.checks if check.attribution == attribution)
