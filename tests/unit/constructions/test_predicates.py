"""What a form of "be" and the words around it tell."""

import pytest

from attribution.arguments.continuations import Flow
from attribution.arguments.judges import default_judges
from attribution.constructions.copulas import find_copulas
from attribution.constructions.predicates import find_predicates, predicates_within, put_in
from attribution.syntax.sites import Range
from tests.builders import link, syntax_of, words_in


def predicates_in(text):
    syntax = syntax_of(text)
    found = find_predicates(syntax, find_copulas(syntax), Flow(frozenset(), {}), default_judges(), [])
    return [
        (words_in(syntax, link.source), words_in(syntax, link.cue), words_in(syntax, link.pieces[-1])) for link in found
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("It was unclear whether the pier would reopen.", "", "was unclear", "whether the pier would reopen"),
        ("Residents are opposed to the plan.", "residents", "are opposed to", "the plan"),
        ("Students marched in support of the cleaners.", "students", "in support of", "the cleaners"),
        ("The baker was accused of theft.", "", "was accused of", "theft"),
        ("The twins won't hear of a truce.", "the twins", "won't hear of", "a truce"),
        ("The bishop is afraid we'll look foolish.", "the bishop", "is afraid", "we'll look foolish"),
        ("The crew were scared the ship would sink.", "the crew", "were scared", "the ship would sink"),
        ("The islanders are resigned to the noise.", "the islanders", "are resigned to", "the noise"),
        ("The stokers were quite fed up with tea.", "the stokers", "were quite fed up with", "tea"),
    ],
)
def test_a_predicate_is_linked(text, source, cue, content):
    assert predicates_in(text) == [(source, cue, content)]


@pytest.mark.parametrize(
    "text", ["The position was vacant.", "The pier was clear of snow.", "“The firm's position is that fees rise.”", ""]
)
def test_others_are_none(text):
    assert predicates_in(text) == []


def test_a_predicate_inside_anothers_content_is_left_out():
    syntax = syntax_of("She said the firm was opposed to it.")
    said, opposed = link(1, Range(0, 1), Range(2, 8)), link(5, Range(2, 4), Range(7, 8))
    assert put_in(syntax, [opposed], [said], []) == [said]
    assert put_in(syntax, [opposed], [], [said]) == []


def test_a_predicate_stands_instead_of_what_was_found_in_its_cue():
    syntax = syntax_of("The firm was opposed to it.")
    opposed, weighed = link(3, Range(0, 2), Range(5, 6)), link(3, None, Range(4, 6))
    assert put_in(syntax, [opposed], [weighed], []) == [opposed]
    assert put_in(syntax, [], [weighed], []) == [weighed]


def test_a_predicate_is_linked_within_a_span_as_if_that_were_its_sentence():
    syntax = syntax_of("“The bishop is afraid of us,” she said.")
    copulas = find_copulas(syntax)
    found = predicates_within(syntax, copulas, default_judges(), [Range(1, 7)])
    assert [(words_in(syntax, link.source), words_in(syntax, link.pieces[0])) for link in found] == [
        ("the bishop", "us")
    ]
    assert predicates_within(syntax, copulas, default_judges(), [Range(8, 10)]) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Drones were banned by the school last year.", [("the school", "were banned", "drones")]),
        ("The licence was revoked by two judges.", [("two judges", "was revoked", "the licence")]),
        ("The lane was blocked by a fallen tree.", []),
        ("The cup was decided by a single goal.", []),
        ("The will is likely to be upheld by the court.", []),
    ],
)
def test_somebody_behind_by_has_decreed_what_was_done(text, found):
    assert predicates_in(text) == found
