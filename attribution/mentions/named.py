"""What reading names deals in: names by their tokens, what was read of a run, and the tables."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from ..model import Gender, MentionKind
from ..tables import words
from ..text.tokens import Tokens
from ..values import NamedTuple
from ..vocabulary.gazetteer import Gazetteer
from ..vocabulary.outlets import OutletRegistry
from .recall import Recall

# Members of an enumeration by names of their own: to look one up costs a call.
NAMED, TITLED, PRONOUN = MentionKind.NAMED, MentionKind.TITLED, MentionKind.PRONOUN
ANONYMOUS, COLLECTIVE, DESCRIPTION = MentionKind.ANONYMOUS, MentionKind.COLLECTIVE, MentionKind.DESCRIPTION
OUTLET, ORGANISATION, DOCUMENT = MentionKind.OUTLET, MentionKind.ORGANISATION, MentionKind.DOCUMENT
PERSONS = (NAMED, TITLED)

OUTLET_WORD = 1 << 8
"""A fact beside the gazetteer's: the word may begin an outlet's name."""

UNITS = words("guard guards staff command headquarters division squadron regiment corps fleet patrol")
"""What ends the name of a force or a part of it: "the Coast Guard", "Southern Command"."""


class Name(NamedTuple):
    """A name at tokens ``start`` to ``end``; the proper name itself begins at ``name``, a title at ``title``.

    ``title`` equals ``name`` where there is none. ``sure`` is False for a run that looks like a name and no more.
    """

    kind: MentionKind
    start: int
    title: int
    name: int
    end: int
    sure: bool


def bare(kind: MentionKind, start: int, end: int, sure: bool = True) -> Name:
    """The name that stands at tokens *start* to *end* without a title or anything else ahead of it."""
    return Name(kind, start, start, start, end, sure)


class Traits(NamedTuple):
    """What the words of a name tell of it, wherever it stands."""

    alone: bool
    """Whether it is a mention though no longer name ends in the same word."""
    lends: bool
    """Whether a name of its last word alone is a mention, too."""
    last: str
    gender: Gender


class Reading:
    """What a run was read as, wherever it stands: its tokens are counted from the run's first.

    ``beyond`` is the token behind what was read; ``traits`` are asked for by mentions alone.
    """

    __slots__ = ("beyond", "name", "traits")

    def __init__(self, name: Name, beyond: int) -> None:
        self.name = name
        self.beyond = beyond
        self.traits: Traits | None = None


@frozen(eq=False, repr=False)
class Reader:
    """What reading names takes: the text's columns and the tables, and what was once asked of the whole text."""

    text: str
    tokens: Tokens
    facts: Mapping[str, int]
    gazetteer: Gazetteer
    registry: OutletRegistry
    recall: Recall[Reading]
    answers: dict[str, bool] = field(init=False, factory=dict)
