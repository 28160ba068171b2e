"""The training corpus: what training asks of its texts."""

from tests.builders import syntax_of
from training.corpus import find_verb_phrases


def test_the_longest_verb_of_several_words_counts():
    phrases = find_verb_phrases(syntax_of("He went on to say that the lead role was hers."))
    assert [phrase.entry.lemma for phrase in phrases.values()] == ["go on to say"]
