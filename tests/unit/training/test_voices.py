"""What training learns of how often a noun phrase is a source."""

import pytest

from attribution.document import build_document
from attribution.learned.weights import default_weights
from attribution.syntax.columns import analyse_syntax
from training.corpus import Article, Relation
from training.voices import count_voices, voice


def article(text: str, sources: tuple[str, ...]) -> Article:
    """An article in which each of *sources*, one word, stands behind what is said."""
    document = build_document(text)
    found = Article("made-up", "own", document, None, [])
    found.syntax = analyse_syntax(document, default_weights())
    for token, norm in enumerate(found.syntax.norms):
        if norm in sources:
            found.relations.append(Relation([token], [token + 1], [token + 2], token + 1))
    return found


def test_voices_rise_with_the_share_of_sources():
    assert [voice(share) for share in (0.0, 0.03, 0.2, 0.8)] == [0, 1, 4, 9]


def test_nouns_that_speak_have_a_higher_voice_than_nouns_that_do_not():
    text = "Miners say the pit is shut. The pit flooded. The pit stank. Miners say the pit is deep. Miners left."
    voices = count_voices([article(text, ("miners",))])
    assert voices["minerN"] > voices["N"] > voices["pitN"]


def test_a_word_like_its_class_needs_no_entry():
    voices = count_voices([article("The pit flooded. The lamp went out.", ())])
    assert voices == {"N": 0}


@pytest.mark.parametrize("kind", ["N", "P"])
def test_a_class_that_never_occurs_has_no_voice(kind):
    assert kind not in count_voices([article("It rained.", ())])
