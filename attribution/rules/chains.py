"""Rules about chains of outlets that cite one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ..expressions import expression
from ..graph import AttributionGraph
from ..model import Attribution, EntityKind, MentionKind, Severity
from ..values import NamedTuple
from .base import Context, Hit, rule
from .corroboration import is_compound, taken_from
from .draft import Draft
from .imprint import any_own_name, own_names
from .words import plain_name, quoted

_SHORTEST_CIRCLE = 2
_CREDITING = frozenset("credits credited crediting picking picked picks following followed based".split())
# "credits The Courier", "picking up a report in The Courier"
_CREDIT = (
    r"\b(?:credit(?:s|ed|ing)|(?:pick(?:s|ed|ing)\sup(?:\son)?|follow(?:s|ed|ing)(?:\sup(?:\son)?)?|based\son)"
    r"\s(?:an?|the)\s(?:[a-z]{3,12}\s)?(?:report|story|claim|account|interview|exclusive|investigation|article)"
    r"\s(?:in|by|from))\s(?:the\s)?"
)


class _Link(NamedTuple):
    """One outlet that cites another: their plain names, the attribution that tells it, and its paragraph."""

    citing: str
    cited: str
    attribution: int
    paragraph: int


@rule(
    "ATT306",
    name="circular-source",
    severity=Severity.ERROR,
    guideline="The Washington Post and NPR: follow a report to where it began; a circle proves nothing.",
    bad=["The Daily Star, citing The Courier, reported the sale of the pier."],
    good=["The Daily Star, citing the council's minutes, reported the sale of the pier."],
    profiles=("desk", "wire", "legal"),
    needs="corpus",
)
def circular_source(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The outlet cited for a claim has it, by way of others, from this publication or from itself."""
    draft, publication = context.draft, context.publication
    ours = {name: plain_name(publication) for name in own_names(publication)}
    links, told = [*_links(graph, draft, ours), *_credits(graph, draft, publication, ours)], _told(context, ours)
    edges = {*told, *((link.citing, link.cited) for link in links)}
    if not ours and len(edges) < _SHORTEST_CIRCLE:
        return
    cited = {item.id for _, item in draft.citations}
    named = [(item, _outlet_name(graph, item, ours)) for item in draft.statements if item.id not in cited]
    edges.update((our, name) for our in set(ours.values()) for _, name in named if name)
    for item, name in named:
        if item.source and name and _returns(edges, name, _origins(draft, item, name, links, told, ours)):
            whence = f"{publication} itself" if ours else "an outlet that cites it"
            has = "have" if is_compound(item.source) else "has"
            message = f"{quoted(item.source.text)} {has} this, in the end, from {whence}"
            if name in ours:
                message = f"{quoted(item.source.text)} cites itself here"
            yield Hit(item.source.span, message, "trace it to a source outside the circle", item.id)


def _links(graph: AttributionGraph, draft: Draft, ours: Mapping[str, str]) -> list[_Link]:
    """Which outlet has something from which, as the draft tells."""
    found = [
        _Link(_outlet_name(graph, citing, ours), _outlet_name(graph, item, ours), citing.id, _place(draft, citing))
        for citing, item in draft.citations
    ]
    return [link for link in found if link.citing and link.cited]


def _credits(graph: AttributionGraph, draft: Draft, publication: str, ours: Mapping[str, str]) -> Iterator[_Link]:
    """The outlets that are told to credit us: "the Star, which credits The Courier", "picking up a report in ours"."""
    names = any_own_name(publication)
    if not names or _CREDITING.isdisjoint(draft.words):
        return
    credited = expression(rf"{_CREDIT}{names}(?![\p{{L}}\p{{N}}])", re.IGNORECASE)
    for match in credited.finditer(draft.text):
        for item in draft.by_sentence.get(draft.sentence_at(match.start()), ()):
            name = _outlet_name(graph, item, ours)
            if name and name not in ours.values():
                yield _Link(name, plain_name(publication), item.id, _place(draft, item))


def _told(context: Context, ours: Mapping[str, str]) -> set[tuple[str, str]]:
    """Which outlet has something from which, as other articles and the supplied texts tell."""
    told = [*context.citations, *[(check.outlet, origin) for check, origin in taken_from(context)]]
    plain = [(plain_name(citing), plain_name(outlet)) for citing, outlet in told]
    return {(ours.get(citing, citing), ours.get(outlet, outlet)) for citing, outlet in plain if citing and outlet}


def _origins(
    draft: Draft,
    item: Attribution,
    name: str,
    links: list[_Link],
    told: set[tuple[str, str]],
    ours: Mapping[str, str],
) -> Iterator[str]:
    """From whom the outlet *name* has what *item* tells: whom it cites for this, or near this, and not for another
    matter; of an outlet that is cited without a word of where it has this from, other texts tell.
    """
    here = [link.cited for link in links if link.attribution == item.id]
    near = [link for link in links if abs(link.paragraph - _place(draft, item)) <= 1]
    if any(citing.id == item.id and cited.source for citing, cited in draft.citations) and not here:
        near = []  # "citing port records"
    yield from here or [link.cited for link in near if link.citing == name]
    yield from [cited for citing, cited in told if citing == name]
    if name in ours.values():  # our own report, told beside whoever cites it
        yield from [link.citing for link in near if link.cited == name]


def _place(draft: Draft, found: Attribution) -> int:
    return draft.paragraph_at(found.cue.span.start)


def _outlet_name(graph: AttributionGraph, found: Attribution, ours: Mapping[str, str]) -> str:
    """The plain name of the outlet that says it, one name for all of *ours*; "" if no outlet does."""
    speaker, source = graph.speaker(found), found.source
    name = ""
    if speaker is not None and speaker.kind is EntityKind.OUTLET:
        name = plain_name(speaker.name)
    elif source is not None and source.kind is MentionKind.OUTLET:
        name = plain_name(source.text)
    return ours.get(name, name)


def _returns(edges: set[tuple[str, str]], start: str, origins: Iterable[str]) -> bool:
    """Whether a walk from *start* by way of its *origins* along the citations comes back to it."""
    open_, seen = [name for name in origins if name != start], set[str]()
    while open_:
        here = open_.pop()
        for above, below in edges:
            if above != here or not below or not above or above == below:
                continue
            if below == start:
                return True
            if below not in seen:
                seen.add(below)
                open_.append(below)
    return False
