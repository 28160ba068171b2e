"""Retelling: what links tell of each other, once those inside contents are known, in steps with their reasons.

Each step looks at all links once, as in settlement.py; the order is told where a reason names another step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..arguments.judges import Judges
from ..arguments.links import Link, head_of
from ..constructions.accounts import go_on_with, leave_to_outlets
from ..constructions.claims import find_claims, tell_printed
from ..constructions.pleas import tell_pleas
from ..constructions.quoters import hold_quoted
from ..constructions.receptions import tell_receptions
from ..constructions.remarks import tell_remarks
from ..constructions.reputations import find_reputed
from ..document import Document
from ..mentions.named import Reader
from ..syntax.columns import Syntax
from ..values import NamedTuple
from .headlines import read_headlines
from .overlaps import overlaps_itself, tell_first_reports
from .trailing import cite_within, part_contrasted


class Telling(NamedTuple):
    """What a step may look at besides the links: ``heads`` are the cues, ``cited`` who is quoted or cited by others."""

    document: Document
    syntax: Syntax
    reader: Reader
    judges: Judges
    heads: Sequence[int]
    cited: Sequence[Link]


class RetellingStep(NamedTuple):
    """One look at all links, and what it is for."""

    name: str
    retell: Callable[[Telling, list[Link]], list[Link]]
    reason: str


def _over_syntax(retell: Callable[[Syntax, list[Link]], list[Link]], reason: str) -> RetellingStep:
    """The step of a function that asks for no more than the syntax."""
    return RetellingStep(retell.__name__, lambda telling, links: retell(telling.syntax, links), reason)


def _over_names(retell: Callable[[Reader, Syntax, list[Link]], list[Link]], reason: str) -> RetellingStep:
    """The step of a function that reads names, too."""
    return RetellingStep(retell.__name__, lambda telling, links: retell(telling.reader, telling.syntax, links), reason)


def _adding(find: Callable[[Syntax, list[Link]], list[Link]], reason: str) -> RetellingStep:
    """The step of a function that finds links beside those known."""
    return RetellingStep(find.__name__, lambda telling, links: [*links, *find(telling.syntax, links)], reason)


RETELLING_STEPS: tuple[RetellingStep, ...] = (
    _adding(find_claims, "who made a claim that somebody answers has told it, if no other link says so"),
    _over_syntax(tell_printed, "what an outlet has is told by it, wherever it stands, in what find_claims found too"),
    _adding(find_reputed, "who is said to have said something has told what he is said to"),
    RetellingStep(
        "tell_remarks",
        lambda telling, links: tell_remarks(telling.syntax, telling.heads, telling.judges, links),
        "what somebody remarked stands behind the noun, and whose content began there begins with the remark",
    ),
    RetellingStep(
        "tell_pleas",
        lambda telling, links: tell_pleas(telling.syntax, telling.heads, telling.judges, links),
        "who asks for something, or what for, stands between the noun and the rest, where no other step looks",
    ),
    _over_syntax(tell_receptions, "who meets with criticism has not made it, though tell_pleas may have it so"),
    _over_syntax(part_contrasted, "a whole clause behind “while” is told by who says it there, and by nobody ahead"),
    RetellingStep(
        "add_cited",
        lambda telling, links: [*links, *telling.cited],
        "who is quoted or cited shares what another tells, and is nobody else to part_contrasted",
    ),
    _over_syntax(
        cite_within, "a citation has what is said, not that it is; of two links of one that of add_cited counts"
    ),
    _over_syntax(tell_first_reports, "who first reported a deal behind a comma tells of the deal alone"),
    _over_names(leave_to_outlets, "what an outlet reports holds who told it"),
    RetellingStep(
        "go_on_with",
        lambda _, links: go_on_with(links),
        "who tells that somebody said a thing tells what he goes on to say",
    ),
    _over_names(
        hold_quoted, "an outlet that quotes somebody holds him and what he said, with what go_on_with has added"
    ),
    RetellingStep(
        "read_headlines",
        lambda telling, links: read_headlines(telling.document, telling.syntax, links),
        "a headline's news is nobody's, now that all is known that anybody there tells",
    ),
    RetellingStep(
        "drop_overlapping",
        lambda _, links: [link for link in links if not overlaps_itself(link)],
        "no cue stands in its own source or content, whatever step has put it there",
    ),
)


def retell(telling: Telling, links: Sequence[Link]) -> list[Link]:
    """All *links*, outermost and nested, with what they tell of each other, in the order of their cues."""
    told = list(links)
    for step in RETELLING_STEPS:
        told = step.retell(telling, told)
    return sorted(told, key=head_of)
