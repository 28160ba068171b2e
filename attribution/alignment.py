"""Word-level alignment of a quotation with a source: which words are the same, which differ, and how.

Pure functions over strings and folded words. The result is a list of edits, each with its span in the draft and its
span in the source, so that a writer can show both wordings side by side.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from .spans import Span


class Op(StrEnum):
    """What an edit says of the draft's words against the source's."""

    EQUAL = "equal"
    CHANGED = "changed"
    ADDED = "added"
    DROPPED = "dropped"
    FILLER = "filler"
    ELLIPSIS = "ellipsis"
    BRACKET = "bracket"
    JUMP = "jump"


class Gate(StrEnum):
    """A kind of word that may never differ in a quotation passed as verbatim."""

    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    MODAL = "modal"


@frozen
class Edit:
    """One step of the alignment; ``draft`` or ``source`` is an empty span where that side has no words.

    ELLIPSIS: the draft marks an omission, ``source`` is what it leaves out. BRACKET: the draft's bracketed words stand
    for ``source``. FILLER: ``source`` holds only hesitations the options let a draft leave out. JUMP: the draft goes
    on, without a break, at a distant, earlier or other speaker's place of the source (``source`` is empty there).
    """

    op: Op
    draft: Span
    source: Span
    gates: tuple[Gate, ...] = ()
