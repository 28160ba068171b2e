"""Whether the supplied texts can be expected to have a quotation: those of others prove nothing."""

from __future__ import annotations

import regex

from ..graph import AttributionGraph
from ..model import NAMELESS, Attribution, Entity, MentionKind
from ..spans import Span
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from .readings import Library
from .sources import WRITTEN, SourceKind
from .speakers import compare_speakers

_UNNAMED = NAMELESS | {MentionKind.DESCRIPTION}
_TRANSLATED = regex.compile(
    r"\b(?:through|via|with|by) (?:an? |the |her |his |their )?(?:interpreter|translator)s?\b|\btranslat(?:ed|ion)\b"
)
# "said in Spanish", "speaking on Friday in Greek"
_IN_ANOTHER = regex.compile(
    r"\b(?i:sa(?:id|ying|ys)|spoke|speaking|speaks|told|wr(?:ote|iting|itten)|answer(?:ed|ing)|repl(?:ied|ying)|asked)"
    r"(?: [^.\n]{0,40}?)? in (\p{Lu}\p{Ll}{2,12})\b",
)
_LANGUAGES = words(
    "arabic basque bengali cantonese catalan creole dari farsi gaelic hebrew hindi kurdish latin mandarin pashto"
    " punjabi swahili tagalog tamil urdu yiddish"
)
"""Those that are called after no country."""


def find_gap(graph: AttributionGraph, library: Library, span: Span, attribution: Attribution | None) -> str:
    """Why the sources cannot be expected to have it; "" where they can."""
    if not library.sources:
        return "no sources were supplied"
    sentence = next((each for each in graph.document.sentences if each.overlaps(span)), span)
    if _is_translated(sentence.text):
        return "the draft says the words were translated"
    entity = graph.speaker(attribution) if attribution else None
    if attribution is None or attribution.source is None:
        return "" if _is_bare(library) else "the draft does not say whose words these are"
    if attribution.source.kind is MentionKind.DOCUMENT and not (entity and _has_speaker(library, entity)):
        written = any(source.kind in WRITTEN for source in library.sources)
        return "" if written else f"no supplied text can be tied to {attribution.source.text}"
    if entity is None or not entity.name or attribution.source.kind in NAMELESS:
        if attribution.source.kind in _UNNAMED:
            return "no supplied text can be tied to an unnamed speaker"
        return ""
    return "" if _has_speaker(library, entity) else f"no supplied text has words of {entity.name}"


def _is_bare(library: Library) -> bool:
    """Whether some source has nobody's name on it, so that anybody may speak in it; an article tells who does."""
    labelled = {voice.source for voice in library.voices if voice.label}
    unnamed = (source for number, source in enumerate(library.sources) if number not in labelled and not source.speaker)
    return any(source.kind is not SourceKind.ARTICLE for source in unnamed)


def _has_speaker(library: Library, entity: Entity) -> bool:
    """Whether some source has this speaker, or has nobody's name on it."""
    if _is_bare(library):
        return True
    labels = {
        (voice.label or library.sources[voice.source].speaker, library.sources[voice.source].speaker)
        for voice in library.voices
    }
    return any(compare_speakers(entity, label, owner) for label, owner in labels)


def _is_translated(told: str) -> bool:
    """Whether words were said in another language than English, or through an interpreter."""
    spoken = {match[1].lower() for match in _IN_ANOTHER.finditer(told, overlapped=True)} - {"english"}
    demonyms = default_gazetteer().demonyms  # "in March" is told in no language
    return bool(_TRANSLATED.search(told)) or any(word in _LANGUAGES or word in demonyms for word in spoken)
