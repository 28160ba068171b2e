"""The lexicon's examples as training articles, so that rare reporting words are seen in use at least once."""

from __future__ import annotations

from typing import Any

from attribution import inline
from attribution.vocabulary.lexicon import Lexicon

PARAGRAPHS = 12


def example_articles(lexicon: Lexicon) -> list[dict[str, Any]]:
    """Articles of one example a paragraph, in the corpus's form: {"id", "text", "attributions"}.

    Examples that are not alphabetical neighbours share an article, for neighbours look alike.
    """
    marked = [inline.parse(entry.example) for entry in lexicon.entries if entry.example]
    step = -(-len(marked) // PARAGRAPHS)
    return [_article(f"lexicon-{number}", marked[number::step]) for number in range(step)]


def _article(name: str, examples: list[inline.Marked]) -> dict[str, Any]:
    text = ""
    attributions = []
    for example in examples:
        shift = len(text)
        for relation in example.relations:
            pieces = {
                "source": relation.source,
                "cue": (relation.cue,) if relation.cue else (),
                "content": relation.content,
            }
            attributions.append(
                {role: [[span.start + shift, span.end + shift] for span in spans] for role, spans in pieces.items()}
            )
        text += example.text + "\n\n"
    return {"id": name, "publisher": "lexicon", "text": text.rstrip("\n"), "attributions": attributions}
