"""The result classes as plain dictionaries for JSON; the shape is docs/schema/graph.json.

A span is ``{"start", "end", "text"}``, a layer of the document a list of ``[start, end]``.
"""

from __future__ import annotations

from typing import Any

from .document import Document
from .model import Attribution, Cue, Entity, Mention, Quotation, Unresolved
from .spans import Span

Data = dict[str, Any]


def encode_document(document: Document) -> Data:
    """The text and its layers; tokens are left out, they follow from the text."""
    source_map = document.source_map
    return {
        "name": document.name,
        "text": document.text,
        "source_map": source_map
        and {"segments": [list(segment) for segment in source_map.segments], "raw_length": source_map.raw_length},
        "paragraphs": [[span.start, span.end] for span in document.paragraphs],
        "sentences": [[span.start, span.end] for span in document.sentences],
        "quotations": [_encode_quotation(quotation) for quotation in document.quotations],
        "sections": [{"span": encode_span(each.span), "kind": each.kind.value} for each in document.sections],
        "links": [{"span": encode_span(link.span), "href": link.href} for link in document.links],
    }


def encode_span(span: Span) -> Data:
    """A span with its text."""
    return {"start": span.start, "end": span.end, "text": span.text}


def encode_attribution(attribution: Attribution, speaker: int | None) -> Data:
    """An attribution and the id of the entity that speaks in it."""
    return {
        "id": attribution.id,
        "kind": attribution.kind.value,
        "source": _encode_optional(attribution.source),
        "cue": _encode_cue(attribution.cue),
        "content": {
            "spans": [encode_span(span) for span in attribution.content.spans],
            "kind": attribution.content.kind.value,
        },
        "speaker": speaker,
        "recipient": _encode_optional(attribution.recipient),
        "parent": attribution.parent,
        "pattern": attribution.pattern,
        "confidence": attribution.confidence,
    }


def _encode_mention(mention: Mention) -> Data:
    """A mention of somebody or something."""
    return {
        "spans": [encode_span(span) for span in mention.spans],
        "head": encode_span(mention.head),
        "kind": mention.kind.value,
        "name": mention.name,
        "title": mention.title,
        "affiliation": mention.affiliation and encode_span(mention.affiliation),
        "plural": mention.plural,
        "gender": mention.gender.value,
    }


def encode_entity(entity: Entity) -> Data:
    """An entity with all its mentions."""
    outlet = entity.outlet
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind.value,
        "gender": entity.gender.value,
        "outlet": outlet
        and {
            "name": outlet.name,
            "aliases": list(outlet.aliases),
            "kind": outlet.kind,
            "country": outlet.country,
            "domains": list(outlet.domains),
        },
        "mentions": [_encode_mention(mention) for mention in entity.mentions],
    }


def encode_unresolved(unresolved: Unresolved) -> Data:
    """Why a source stays open."""
    return {
        "attribution": unresolved.attribution,
        "reason": unresolved.reason,
        "candidates": list(unresolved.candidates),
    }


def _encode_cue(cue: Cue) -> Data:
    return {
        "span": encode_span(cue.span),
        "head": encode_span(cue.head),
        "kind": cue.kind.value,
        "lemma": cue.lemma,
        "stance": cue.stance.value,
        "reports": cue.reports.value,
        "tense": cue.tense.value,
        "negated": cue.negated,
        "entry": cue.entry,
    }


def _encode_optional(mention: Mention | None) -> Data | None:
    return None if mention is None else _encode_mention(mention)


def _encode_quotation(quotation: Quotation) -> Data:
    return {
        "span": [quotation.span.start, quotation.span.end],
        "inner": [quotation.inner.start, quotation.inner.end],
        "depth": quotation.depth,
        "closed": quotation.closed,
        "continued": quotation.continued,
    }
