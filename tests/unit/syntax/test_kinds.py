"""What kind of report the lexicon makes of a word."""

import pytest

from attribution.model import AttributionKind
from attribution.syntax.kinds import source_kind
from attribution.vocabulary.lexicon import default_lexicon
from tests.builders import syntax_of, token_of


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Ann Roe said it rained.", "said", "stas"),
        ("She believed it.", "believed", "bels"),
        ("The union wants a rise.", "wants", "ints"),
        ("The ferry sank.", "sank", ""),
        ("He turned down the offer.", "turned", "decm"),  # of several words
        ("They were afraid of dogs.", "afraid", "atts"),
    ],
)
def test_the_kind_of_a_word_is_that_of_its_row(text, word, kind):
    syntax = syntax_of(text)
    assert syntax.kinds[token_of(syntax, word)] == kind


def test_a_newsroom_s_own_verb_has_its_kind():
    lexicon = default_lexicon().extended("verbs", "lemma\tkind\nfabulate\tbelief")
    syntax = syntax_of("The mayor fabulated that it rained.", lexicon)
    assert syntax.kinds[token_of(syntax, "fabulated")] == "bels"
    assert syntax.lexicon is lexicon


@pytest.mark.parametrize(("word", "report"), [("thinks", AttributionKind.BELIEF), ("sank", None)])
def test_a_kind_has_a_name(word, report):
    syntax = syntax_of("She thinks the ferry sank.")
    assert syntax.kinds.report(token_of(syntax, word)) is report


@pytest.mark.parametrize(("noun", "kind"), [("police", "o"), ("captain", "r"), ("report", "d"), ("pony", "-")])
def test_the_head_of_a_subject_tells_what_kind_of_source_it_is(noun, kind):
    assert source_kind(noun) == kind
