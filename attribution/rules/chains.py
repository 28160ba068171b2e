"""Rules about chains of outlets that cite one another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..graph import AttributionGraph
from ..model import Attribution, EntityKind, MentionKind, Severity
from .base import Context, Hit, rule
from .corroboration import taken_from
from .imprint import own_names
from .words import plain_name, quoted

_SHORTEST_CIRCLE = 2


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
    edges = _edges(graph, context, ours)
    if not ours and len(edges) < _SHORTEST_CIRCLE:
        return
    cited = {item.id for _, item in draft.citations}
    named = [(item, _outlet_name(graph, item, ours)) for item in draft.statements if item.id not in cited]
    edges.update((our, name) for our in set(ours.values()) for _, name in named if name)
    for item, name in named:
        if item.source and name and _returns(edges, name):
            whence = f"{publication} itself" if ours else "an outlet that cites it"
            message = f"{quoted(item.source.text)} has this, in the end, from {whence}"
            if name in ours:
                message = f"{quoted(item.source.text)} cites itself here"
            yield Hit(item.source.span, message, "trace it to a source outside the circle", item.id)


def _edges(graph: AttributionGraph, context: Context, ours: Mapping[str, str]) -> set[tuple[str, str]]:
    """Which outlet has something from which, as the draft, other articles and the supplied texts tell."""
    pairs = [
        (_outlet_name(graph, citing, ours), _outlet_name(graph, item, ours)) for citing, item in context.draft.citations
    ]
    told = [*context.citations, *[(check.outlet, origin) for check, origin in taken_from(context)]]
    plain = [(plain_name(citing), plain_name(outlet)) for citing, outlet in told]
    pairs += [(ours.get(citing, citing), ours.get(outlet, outlet)) for citing, outlet in plain]
    return {(citing, outlet) for citing, outlet in pairs if citing and outlet}


def _outlet_name(graph: AttributionGraph, found: Attribution, ours: Mapping[str, str]) -> str:
    """The plain name of the outlet that says it, one name for all of *ours*; "" if no outlet does."""
    speaker, source = graph.speaker(found), found.source
    name = ""
    if speaker is not None and speaker.kind is EntityKind.OUTLET:
        name = plain_name(speaker.name)
    elif source is not None and source.kind is MentionKind.OUTLET:
        name = plain_name(source.text)
    return ours.get(name, name)


def _returns(edges: set[tuple[str, str]], start: str) -> bool:
    """Whether a walk from *start* along the citations comes back to it."""
    open_, seen = [start], set[str]()
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
