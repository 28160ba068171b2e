"""Rules about chains of outlets that cite one another."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import AttributionGraph
from ..model import Attribution, EntityKind, MentionKind, Severity
from .base import Context, Hit, rule
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
    passed_on, publication = context.draft.citations, plain_name(context.publication)
    if not publication and not context.citations and len(passed_on) < _SHORTEST_CIRCLE:
        return
    names = [(_outlet_name(graph, citing), _outlet_name(graph, item)) for citing, item in passed_on]
    cited_elsewhere = [(plain_name(citing), plain_name(outlet)) for citing, outlet in context.citations]
    edges = {*cited_elsewhere, *[(above, below) for above, below in names if above and below]}
    if not publication and not edges:
        return
    cited = {item.id for _, item in passed_on}
    outermost = [item for item in context.draft.statements if item.id not in cited and _outlet_name(graph, item)]
    edges.update((publication, _outlet_name(graph, item)) for item in outermost)
    for item in outermost:
        if item.source and _returns(edges, _outlet_name(graph, item)):
            whence = f"{context.publication} itself" if publication else "an outlet that cites it"
            message = f"{quoted(item.source.text)} has this, in the end, from {whence}"
            if _outlet_name(graph, item) == publication:
                message = f"{quoted(item.source.text)} cites itself here"
            yield Hit(item.source.span, message, "trace it to a source outside the circle", item.id)


def _outlet_name(graph: AttributionGraph, found: Attribution) -> str:
    speaker = graph.speaker(found)
    if speaker is not None and speaker.kind is EntityKind.OUTLET:
        return plain_name(speaker.name)
    source = found.source
    return plain_name(source.text) if source and source.kind is MentionKind.OUTLET else ""


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
