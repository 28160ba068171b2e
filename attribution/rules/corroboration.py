"""The rule about outlets that seem to bear one another out and have it all from one place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..expressions import expression
from ..graph import AttributionGraph
from ..model import Attribution, Mention, MentionKind
from ..spans import Span
from ..vocabulary.outlets import default_registry
from .base import Context, Hit, rule
from .draft import Draft
from .outlets import is_outlet
from .words import plain_name, quoted

if TYPE_CHECKING:  # a check without sources does without all that verifies
    from ..verbatim.verdicts import Check

# "…, and all credited Bloomberg", "Both cited the Press Association"
_ALL_FROM = expression(
    r"\b([Bb]oth|[Aa]ll|[Ee]ach)\s(?:(?:three|four|of\sthem)\s)?(?:cit|credit|quot)(?:ed|ing)\s"
    r"((?:[Tt]he\s)?\p{Lu}[\p{L}.&’'-]{0,20}\p{L}(?:\s\p{Lu}[\p{L}.&’'-]{0,20}\p{L}){0,4})"
)
_CARRIED = 0.6  # how much of a statement stands in the text that it is taken from


@rule(
    "ATT307",
    name="false-corroboration",
    guideline="The Washington Post on sourcing: several outlets with one source are one source.",
    bad=["The Sun and the Daily Mirror both reported the sale, citing Reuters."],
    good=["Reuters reported the sale."],
    profiles=("wire", "legal"),
)
def false_corroboration(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Two outlets are cited for one claim, and both have it from the same place."""
    draft, told = context.draft, set[int]()
    for hit in _cited_twice(graph, draft):
        told.add(draft.sentence_at(hit.span.start))
        yield hit
    yield from _all_credit(draft, told)
    yield from _borrowed(context)


def _cited_twice(graph: AttributionGraph, draft: Draft) -> Iterator[Hit]:
    """Where outlets are cited that cite one and the same: "The Sun and the Mirror both reported it, citing Reuters"."""
    roots: dict[int | str, Attribution] = {}
    for found in draft.cued(("cite",)):  # "The Sun and the Times, citing Reuters, both said"
        if found.source and found.parent is None and is_outlet(graph, found, "") and is_compound(found.source):
            yield _one_source(found.source.span, "both have", found.content.text, found.id)
    said = _outermost(draft) if draft.citations else {}
    for found, cited in draft.citations:
        if found.source is None or cited.source is None or not is_outlet(graph, found, ""):
            continue
        if _told_itself(draft, found, cited, said):
            has = "have" if is_compound(found.source) else "has"
            yield _one_source(
                found.source.span, f"{quoted(found.source.text)} {has}", quoted(cited.source.text), found.id
            )
            continue
        earlier = roots.setdefault(draft.root_of(cited), found)
        others = graph.speakers[earlier.id] != graph.speakers[found.id]
        several = is_compound(found.source)
        if several and cited.source.kind is MentionKind.ANONYMOUS:
            continue  # each may have found its own "two officials"
        if several or (others and _near(draft, earlier, found)):
            count = "all" if several and "," in found.source.text else "both"
            yield _one_source(found.source.span, f"{count} have", quoted(cited.source.text), found.id)


def _borrowed(context: Context) -> Iterator[Hit]:
    """Where an outlet is cited beside another from which, or from whose source, it has this, as their texts tell."""
    draft, checks = context.draft, context.verification.checks if context.verification else ()
    places: dict[str, list[int]] = {}
    for check in checks:
        places.setdefault(plain_name(check.outlet), []).append(draft.paragraph_at(check.span.start))
    shared: dict[str, tuple[str, int]] = {}  # the outlet that was cited last for what another outlet has
    for check, origin in taken_from(context):
        here = draft.paragraph_at(check.span.start)
        earlier, place = shared.get(plain_name(origin), (check.outlet, here))
        shared[plain_name(origin)] = (check.outlet, here)
        if plain_name(earlier) != plain_name(check.outlet) and here - place <= 1 and default_registry().named(origin):
            yield _one_source(check.span, f"{earlier} and {check.outlet} both have", quoted(origin), check.attribution)
        elif any(abs(number - here) <= 1 for number in places.get(plain_name(origin), ())):
            yield _one_source(check.span, f"{check.outlet} has", origin, check.attribution)


def taken_from(context: Context) -> Iterator[tuple[Check, str]]:
    """What an outlet is cited for that has it, as its own supplied text tells, from somebody; and from whom."""
    for check in context.verification.checks if context.verification else ():
        passage = check.passage
        if not check.outlet or passage is None or check.score < _CARRIED:
            continue
        name = plain_name(check.outlet)
        if plain_name(passage.outlet) == name and plain_name(passage.speaker) not in ("", name):
            yield check, passage.speaker


def _all_credit(draft: Draft, told: set[int]) -> Iterator[Hit]:
    """Where several outlets are named and then said to have it all from one, but in the sentences *told* already."""
    if draft.words.isdisjoint(("both", "all", "each")):
        return
    named = sorted(
        (each.span.start, each.span.end, one.id) for one in draft.graph.entities if one.outlet for each in one.mentions
    )
    for match in _ALL_FROM.finditer(draft.text):
        here = draft.sentence_at(match.start())
        near = [place for place in named if _begin(draft, here) <= place[0] < match.start()]
        if len({number for _, _, number in near}) > 1 and here not in told and draft.is_told(match.start()):
            yield _one_source(draft.span(*near[0][:2]), f"{match.group(1).lower()} have", quoted(match.group(2)))


def _one_source(span: Span, having: str, origin: str, attribution: int | None = None) -> Hit:
    """What is told of outlets *having* it from one *origin*."""
    return Hit(span, f"{having} it from {origin}: that is one source", f"cite {origin} alone", attribution)


def _begin(draft: Draft, number: int) -> int:
    """Where the sentence ahead of sentence *number* begins, or that one, where it begins its paragraph."""
    sentences = draft.graph.document.sentences
    start, ahead = sentences[number].start, sentences[max(0, number - 1)].start
    return ahead if draft.paragraph_at(ahead) == draft.paragraph_at(start) else start


def _outermost(draft: Draft) -> dict[int | str, list[Attribution]]:
    """What each source is cited for by the writer, and by nobody else, in the order of the text."""
    said: dict[int | str, list[Attribution]] = {}
    for item in draft.statements:
        if item.parent is None:
            said.setdefault(draft.root_of(item), []).append(item)
    return said


def _told_itself(
    draft: Draft, found: Attribution, cited: Attribution, said: dict[int | str, list[Attribution]]
) -> bool:
    """Whether the outlet that *found* cites is cited just ahead: "the Star says … the Sun, citing the Star"."""
    mine = said.get(draft.root_of(cited), []) if is_outlet(draft.graph, cited, "") else []
    place = bisect_left(mine, found.cue.span.start, key=_cue_start)
    last = next(
        (item for item in reversed(mine[max(0, place - 2) : place]) if item.id not in (found.id, cited.id)), None
    )
    return last is not None and _near(draft, last, found)


def _cue_start(found: Attribution) -> int:
    return found.cue.span.start


def _near(draft: Draft, one: Attribution, other: Attribution) -> bool:
    return draft.paragraph_at(other.cue.span.start) - draft.paragraph_at(one.cue.span.start) <= 1


def is_compound(source: Mention) -> bool:
    """Whether several outlets speak: "The Sun and the Daily Mirror", but not one called "News and Star"."""
    return " and " in source.text and not default_registry().named(source.text)
