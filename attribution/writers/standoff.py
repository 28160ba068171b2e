"""Annotations that stand apart from the text: W3C Web Annotations and brat's standoff format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from ..graph import AttributionGraph
from ..model import Attribution
from ..spans import Span
from .frames import make_encodable
from .structured import dump_rows

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32


def render_web_annotations(graph: AttributionGraph) -> str:
    """A page of annotations: for each attribution one on its source, one on its cue, one on its content."""
    name = quote(make_encodable(graph.document.name))
    items = [item for each in graph.attributions for item in _annotations(graph, each, name)]
    return dump_rows({"@context": _CONTEXT, "id": name, "type": "AnnotationPage", "items": items})


def render_brat(graph: AttributionGraph) -> str:
    """An .ann file: each cue an event with its source and its content; offsets are those of the analysed text."""
    texts: list[str] = []
    others: list[str] = []
    for each in graph.attributions:
        event = f"E{each.id + 1}"
        source = each.source.spans if each.source else ()
        ids = {}
        for role, spans in (("Cue", (each.cue.span,)), ("Source", source), ("Content", each.content.spans)):
            fragments = [fragment for span in spans for fragment in _on_lines(span)]
            if fragments:
                ids[role] = f"T{len(texts) + 1}"
                texts.append(_brat_text(ids[role], role, fragments))
        others.append(f"{event}\t" + " ".join(f"{role}:{number}" for role, number in ids.items()))
        others.append(f"A{len(others)}\tStance {event} {each.cue.stance.value}")
        others.append(f"A{len(others)}\tKind {event} {each.kind.value}")
        speaker = graph.speaker(each)
        if speaker is not None and "Source" in ids:
            others.append(f"#{len(others)}\tAnnotatorNotes {ids['Source']}\t{' '.join(speaker.name.split())}")
    relays = [each for each in graph.attributions if each.parent is not None]
    others += [f"R{each.id + 1}\tRelayedBy Arg1:E{each.id + 1} Arg2:E{(each.parent or 0) + 1}" for each in relays]
    return make_encodable("".join(f"{line}\n" for line in (*texts, *others)))


def _annotations(graph: AttributionGraph, attribution: Attribution, name: str) -> Iterator[dict[str, Any]]:
    speaker = graph.speaker(attribution)
    source = attribution.source
    who = speaker.name if speaker else source.text if source else ""
    parts = (
        ("source", source.spans if source else (), who),
        ("cue", (attribution.cue.span,), attribution.cue.lemma),
        ("content", attribution.content.spans, f"{who or 'nobody named'}: {attribution.kind.value}"),
    )
    for role, spans, told in parts:
        if spans:
            yield {
                "id": f"{name}#attribution-{attribution.id}-{role}",
                "type": "Annotation",
                "motivation": "tagging",
                "body": [
                    {"type": "TextualBody", "purpose": "tagging", "value": role},
                    {"type": "TextualBody", "purpose": "describing", "value": told},
                ],
                "target": [_target(graph.document.text, span, name) for span in spans],
            }


def _target(text: str, span: Span, name: str) -> dict[str, Any]:
    return {
        "source": name,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }


def _on_lines(span: Span) -> Iterator[Span]:
    """The pieces of *span* on single lines, for brat has no annotation over a line's end."""
    start = span.start
    for line in span.text.splitlines(keepends=True):
        shown = line.strip()
        if shown:
            begin = start + line.index(shown)
            yield Span(begin, begin + len(shown), shown)
        start += len(line)


def _brat_text(number: str, role: str, spans: Iterable[Span]) -> str:
    spans = tuple(spans)
    places = ";".join(f"{span.start} {span.end}" for span in spans)
    return f"{number}\t{role} {places}\t{' '.join(span.text for span in spans)}"
