"""Wrongs that are told of somebody named."""

import pytest

from attribution import analyze
from attribution.rules.draft import Draft
from attribution.rules.wrongs import find_wrongs, is_of_a_game, named_ends, tells_of_wrongs


def draft_of(text):
    return Draft(analyze(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A neighbour said Pat Hale had been stealing from the mill.", "Pat Hale"),
        ("The clerk, named locally as Pat Hale, forged the deed.", "Pat Hale"),
        ("Councillor Pat Hale is corrupt.", "Pat Hale"),
        ("The clerk who kept the deed, Sir Pat Hale, misled councillors.", "Pat Hale"),
        ("Pat Hale covered up a leak.", "Pat Hale"),
        ("Pat Hale covered up a scar.", None),
        ("Pat Hale stole every scene.", None),
        ("Pat Hale murders the old hymn.", None),
        ("Harlow lies some 40 miles off.", None),
        ("The novel is long. In each chapter Pat Hale defrauds a shop.", None),
        ("Pat Hale defrauds a shop each week. A novel tells of it.", "Pat Hale"),
        ("Pat Hale was robbed in June.", None),
        ("Pat Hale has been sleeping badly.", None),
    ],
)
def test_a_wrong_is_told_of_whoever_is_named_ahead_of_it(text, name):
    draft = draft_of(text)
    found = list(find_wrongs(draft, range(len(draft.graph.document.sentences))))
    assert [mention.name for mention, _ in found] == ([name] if name else [])


def test_a_text_without_the_words_tells_of_no_wrong():
    assert tells_of_wrongs(draft_of("Pat Hale has been stealing."))
    assert not tells_of_wrongs(draft_of("Pat Hale has been sleeping."))


def test_names_are_found_by_where_they_end():
    text = "Councillor Pat Hale stole the funds."
    assert text.index(" stole") in named_ends(draft_of(text))


def test_a_match_has_robbers_of_its_own():
    assert is_of_a_game("he robbed the striker of the ball in the match".split())
    assert not is_of_a_game("he robbed the bank in the morning".split())
