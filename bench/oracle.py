"""The analysis with the relations given: what is left to it is whom each source means."""

from __future__ import annotations

from gold import Article
from scoring import Range, Relation

from attribution.document import Document, build_document
from attribution.entities.resolution import resolve
from attribution.graph import AttributionGraph
from attribution.mentions.mentions import describe, find_names
from attribution.model import Attribution, AttributionKind, Content, ContentKind, Cue, CueKind
from attribution.spans import cut
from attribution.vocabulary.lexicon import Lexicon, default_lexicon


def analyze_gold(article: Article) -> AttributionGraph:
    """The graph of *article* whose attributions are the gold relations, and whose speakers are resolved."""
    lexicon = default_lexicon()
    document = build_document(article.text, name=article.name, lexicon=lexicon)
    order = sorted(range(len(article.relations)), key=lambda number: article.relations[number].cue)
    places = {number: place for place, number in enumerate(order)}
    attributions = tuple(
        _attribution(document, lexicon, article.relations[number], place, places) for number, place in places.items()
    )
    found = resolve(document, lexicon, attributions, find_names(document, lexicon))
    return AttributionGraph.build(document, attributions, found.entities, found.speakers, found.unresolved)


def _attribution(
    document: Document, lexicon: Lexicon, relation: Relation, number: int, places: dict[int, int]
) -> Attribution:
    cue = cut(document.text, *relation.cue[0])
    content = tuple(cut(document.text, start, end) for start, end in relation.content)
    return Attribution(
        id=number,
        cue=Cue(span=cue, head=cue, kind=CueKind.VERB, lemma=cue.text.lower()),
        source=describe(document, lexicon, relation.source) if relation.source else None,
        content=Content(content, _content_kind(document, relation.content)),
        kind=AttributionKind.STATEMENT,
        pattern="gold",
        confidence=1.0,
        parent=None if relation.parent is None else places[relation.parent],
    )


def _content_kind(document: Document, content: tuple[Range, ...]) -> ContentKind:
    """Whether *content* is quoted wholly, in part or not at all."""
    quoted = [quotation.span for quotation in document.quotations]
    if all(any(span.start <= start and end <= span.end for span in quoted) for start, end in content):
        return ContentKind.DIRECT
    touched = any(span.start < end and start < span.end for span in quoted for start, end in content)
    return ContentKind.MIXED if touched else ContentKind.INDIRECT
