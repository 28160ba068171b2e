"""The lexicon's verbs in plain sentences."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "bench"))

from verb_tags import is_verb, sentences

from attribution.vocabulary.lexicon import default_lexicon


def test_a_verb_stands_behind_each_subject_alone_and_in_what_is_said():
    entry = default_lexicon().entry("verbs:claim")
    assert entry is not None
    texts = [text for tense, _, text, _ in sentences(entry) if tense == "past"]
    assert "The union claimed that the plan was dead." in texts
    assert "He said that critics of the plan claimed that the plan was dead." in texts
    assert all(text[offset:].startswith("claim") for _, _, text, offset in sentences(entry))


def test_a_finite_verb_is_told_from_a_noun():
    assert is_verb("The union claims that it is dead.", 10)
    assert not is_verb("The union claims were false.", 10)
