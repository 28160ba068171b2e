"""Tags that the whole sentence puts right."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Voters dislike both of them, the poll found.", "found", "d"),
        ("The clerk kept letters, wills, police reports.", "reports", "S"),
        ("They brought maps, the news and reports.", "reports", "S"),
    ],
)
def test_a_participle_that_ends_a_sentence_behind_its_subject_is_a_past(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The licence states that the pier must shut at dusk.", "z"),
        ("The licence states that the pier must shut at dusk are gone.", "S"),
        ("The other states that voted are in the north.", "S"),
    ],
)
def test_a_sentence_has_a_verb_besides_that_of_its_clause(text, tag):
    assert tag_of(text, "states") == tag


def test_who_is_prepared_to_do_something_was_prepared_by_nobody():
    assert tag_of("The crew are not prepared to sail.", "prepared") == "J"
    assert tag_of("The fish was prepared by the crew.", "prepared") == "n"


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("She told Sky Sports players were unhappy.", "sports", "I"),
        ("She told Reuters officials had left.", "reuters", "I"),
        ("She told Sky Sports players.", "sports", "P"),
        ("She left Sky Sports players were unhappy with.", "sports", "P"),
    ],
)
def test_a_name_behind_told_is_no_part_of_the_subject_after_it(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [("State media report that the king is ill.", "p"), ("The media report that he read at sea was long.", "N")],
)
def test_the_media_report(text, tag):
    assert tag_of(text, "report") == tag


def test_what_a_paper_reports_at_the_end_is_no_verb_of_the_clause_ahead():
    assert tag_of("A general requested more shells, the paper reported.", "requested") == "d"
    assert tag_of("The general asked for air defences in April, Express reported last week.", "general") == "N"


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The Turin daily reports that the mill is sold.", "reports", "z"),
        ("The club is calm, but local paper Stube states that a bid has come.", "states", "z"),
        ("The council bought a van and appointed Ann Lee to the board.", "appointed", "d"),
        ("The judge held that a bond was required and directed that he pay it.", "directed", "d"),
    ],
)
def test_a_verb_is_known_by_its_paper_or_by_the_verb_before(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("“It is late,” said lead author Ann Lee.", "N"),
        ("“It is late”, says lead author Ann Lee.", "N"),
        ("“It is late,” he said, and will lead Ann Lee out.", "v"),
    ],
)
def test_who_said_it_is_called_a_lead_author(text, tag):
    assert tag_of(text, "lead") == tag
