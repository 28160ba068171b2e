"""The road from a text to its attribution graph: read this first."""

from __future__ import annotations

from .config import Leaning
from .document import Document, build_document
from .entities.echoes import leave_echoes
from .entities.resolution import resolve
from .errors import expect
from .graph import AttributionGraph
from .linking.assembly import link
from .mentions.mentions import find_names
from .vocabulary.lexicon import Lexicon, default_lexicon


def analyze(
    text: str,
    *,
    name: str = "<text>",
    lexicon: Lexicon | None = None,
    leaning: Leaning = "balanced",
    min_confidence: float = 0.0,
) -> AttributionGraph:
    """Find every attribution in *text*: who is said to have said what.

    Any str gives a graph; anything else raises TypeError. *name* is what findings call the text. *leaning* is
    "balanced", "precision" (few mistakes) or "recall" (few misses); attributions less sure than *min_confidence*, from
    0 to 1, are left out; another leaning or number raises InputError. Every offset counts code points of *text*.
    """
    lexicon = lexicon or default_lexicon()
    expect(lexicon, Lexicon, "lexicon", "attribution.default_lexicon() is ours; its extended adds rows")
    document = build_document(text, name=name, lexicon=lexicon)
    return analyze_document(document, lexicon, leaning=leaning, min_confidence=min_confidence)


def analyze_document(
    document: Document, lexicon: Lexicon | None = None, *, leaning: Leaning = "balanced", min_confidence: float = 0.0
) -> AttributionGraph:
    """The same for a document already built, with links and sections that a reader found."""
    lexicon = lexicon or default_lexicon()
    reading = document.reading
    attributions = link(reading, lexicon, leaning=leaning, min_confidence=min_confidence)
    resolution = resolve(reading, lexicon, attributions, find_names(reading, lexicon))
    attributions, resolution = leave_echoes(reading.text, attributions, resolution)
    entities, restorer = resolution.entities, document.restorer
    if restorer:
        attributions, entities = restorer.restore_attributions(attributions), restorer.restore_entities(entities)
    return AttributionGraph.build(document, attributions, entities, resolution.speakers, resolution.unresolved)
