"""How much of a paraphrase a source carries."""

from attribution.verbatim.passages import Stretch, build_index
from attribution.verbatim.support import find_support, stem_word

TEXTS = ("The mill lost 40 jobs in June.", "Rain fell on the mills.")
INDEX = build_index(TEXTS, [Stretch(number, number, 0, len(text)) for number, text in enumerate(TEXTS)])


def support(words, texts=None):
    return find_support(INDEX, tuple(words.split()), texts)


def test_the_stretch_that_shares_most_is_the_evidence():
    found = support("jobs were lost at the mill")
    assert INDEX.text_at(found.start) == INDEX.text_at(found.end - 1) == 0
    assert found.score == 1.0
    assert found.missing == ()


def test_forms_of_a_word_count_as_shared():
    assert support("milling")
    assert stem_word("mills") == stem_word("mill")
    assert stem_word("40") == "40"
    assert stem_word("agreed") == stem_word("agree") == stem_word("agrees")


def test_what_is_not_there_is_told_numbers_apart():
    found = support("the mill lost 50 lorries")
    assert found.missing_numbers == ("50",)
    assert found.missing == ("lorries",)
    assert 0 < found.score < 1


def test_a_number_counts_more_than_a_word():
    assert support("mill 40 unheard").score > support("mill lost unheard").score


def test_only_the_texts_asked_for_are_looked_at():
    assert support("jobs", frozenset({1})) is None
    assert INDEX.text_at(support("mill", frozenset({1})).start) == 1


def test_words_that_join_others_are_no_evidence():
    assert support("it was in the") is None
    assert support("") is None
