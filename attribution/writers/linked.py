"""The graph as JSON-LD in the words of schema.org, with PROV-O for what was quoted from where."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ..graph import AttributionGraph
from ..model import Attribution, ContentKind, Entity, EntityKind, Mention
from .frames import make_encodable
from .structured import dump

_CONTEXT = ["https://schema.org", {"prov": "http://www.w3.org/ns/prov#"}]
_TYPES = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.OUTLET: "NewsMediaOrganization",
    EntityKind.DOCUMENT: "CreativeWork",
    EntityKind.PLACE: "Place",
}


def render(graph: AttributionGraph) -> str:
    """A NewsArticle with its quotations and statements as parts, and everybody named in it as mentions.

    It says who is said to have said what, and never that it is true: there is no ClaimReview.
    """
    name = quote(make_encodable(graph.document.name))
    mentions = [_entity(entity, name) for entity in graph.entities]
    parts = [_statement(graph, each, name) for each in graph.attributions]
    cited = [{"@id": f"{name}#entity-{each.id}"} for each in graph.outlets()]
    article = {"@context": _CONTEXT, "@id": name, "@type": "NewsArticle", "name": graph.document.name}
    return dump({**article, "mentions": mentions, "citation": cited, "hasPart": parts})


def _entity(entity: Entity, name: str) -> dict[str, Any]:
    data = {"@id": f"{name}#entity-{entity.id}", "@type": _TYPES.get(entity.kind, "Thing"), "name": entity.name}
    sites = [f"https://{domain}" for domain in entity.outlet.domains] if entity.outlet else []
    return {**data, "sameAs": sites} if sites else data


def _statement(graph: AttributionGraph, attribution: Attribution, name: str) -> dict[str, Any]:
    """One attribution: a Quotation where words are quoted, a Statement where they are retold."""
    quoted = attribution.content.kind is not ContentKind.INDIRECT
    data: dict[str, Any] = {
        "@id": f"{name}#attribution-{attribution.id}",
        "@type": "Quotation" if quoted else "Statement",
        "text": attribution.content.text,
    }
    chain = [_reference(link, name) for link in graph.chain(attribution)]
    if attribution.source is not None:
        data["spokenByCharacter" if quoted else "creator"] = chain[0]
        data["prov:wasAttributedTo"] = chain[0]
        chain = chain[1:]
    if chain:
        data["isBasedOn"] = data["prov:wasQuotedFrom" if quoted else "prov:hadPrimarySource"] = chain
    if attribution.parent is not None:
        data["isPartOf"] = {"@id": f"{name}#attribution-{attribution.parent}"}
    return data


def _reference(link: Entity | Mention, name: str) -> dict[str, str]:
    if isinstance(link, Entity):
        return {"@id": f"{name}#entity-{link.id}"}
    return {"@type": "Thing", "name": link.text}
