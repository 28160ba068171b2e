"""A quotation as something to look up."""

import pytest

from attribution.verbatim.guards import Gate
from attribution.verbatim.queries import BRACKET, parse_query


def parse(text):
    return parse_query(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("We will sell", ("we", "will", "sell")),
        ("[T]he mill", ("the", "mill")),
        ("we look[ed] away", ("we", BRACKET, "away")),
        ("[the mayor] left", (BRACKET, "left")),
        ("the mill [sic] left", ("the", "mill", "left")),
        ("a f***ing mill", ("a", BRACKET, "mill")),
        ("five * six", ("5", "6")),
        ("wait … so", ("wait", "so")),
        ("", ()),
    ],
)
def test_words_and_brackets_are_items(text, items):
    assert parse(text).items == items


@pytest.mark.parametrize("mark", ["…", "...", ". . .", "[...]", "(…)"])
def test_a_mark_of_omission_is_a_gap_before_the_next_item(mark):
    query = parse(f"wait {mark} so")
    assert query.gap_span(1).text == mark
    assert query.gap_span(0).text == ""


def test_marks_at_the_edges_leave_nothing_out():
    assert parse("… we left …").gaps == {}


def test_a_bracket_keeps_its_words():
    query = parse("[the mayor] left")
    assert query.brackets == {0: ("the", "mayor")}
    assert query.span(0, 1).text == "[the mayor]"


def test_a_part_counts_anew():
    query = parse("we … left [the mill] today").part(1, 4)
    assert query.items == ("left", BRACKET, "today")
    assert query.gaps == {}
    assert query.brackets == {1: ("the", "mill")}
    assert query.span(2, 3).text == "today"


def test_an_empty_part_stands_before_its_item():
    query = parse("we left")
    assert (query.span(1, 1).start, query.span(1, 1).text) == (3, "")
    assert query.span(2, 2).start == len("we left")


def test_guarded_words_are_told_with_those_of_brackets():
    query = parse("we never met [Ortiz no] Ortiz")
    common = frozenset(("met",))
    assert query.guarded(0, 5, common)[1] == ("never", Gate.NEGATION)
    assert query.guarded(4, 5, common) == [("ortiz", Gate.NAME)]
    assert ("no", Gate.NEGATION) in query.guarded_bracket(3, common)
