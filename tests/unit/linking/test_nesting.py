"""Which attribution stands inside which."""

from attribution.arguments.links import CITED
from attribution.linking.nesting import nest, still_within
from tests.builders import link


def test_the_smallest_content_around_holds():
    outer = link(1, (0, 1), (2, 12))
    middle = link(4, (3, 4), (5, 12))
    inner = link(7, (6, 7), (8, 12))
    assert nest([outer, middle, inner]) == [None, 0, 1]


def test_what_stands_apart_is_not_nested():
    assert nest([link(1, (0, 1), (2, 5)), link(7, (6, 7), (8, 12))]) == [None, None]


def test_a_source_outside_the_content_is_not_held():
    assert nest([link(3, (2, 3), (4, 12)), link(6, (0, 1), (7, 12))]) == [None, None]


def test_of_two_with_one_content_the_one_that_is_not_cited_holds():
    cited = link(8, (9, 11), (2, 7), layout=CITED)
    assert nest([cited, link(1, (0, 1), (2, 7))]) == [1, None]


def test_a_cue_between_the_pieces_of_a_content_parts_a_held_subject_from_its_verb():
    around = link(3, (2, 3), (0, 1), (5, 9))
    assert nest([around, link(5, (0, 1), (6, 9))]) == [None, 0]


def test_of_two_around_a_parted_subject_and_verb_the_smaller_holds():
    outer, said = link(1, (0, 1), (2, 12)), link(5, (2, 3), (6, 12), cue=(4, 6))
    around = link(5, None, (2, 4), (6, 12), cue=(4, 6))
    assert nest([outer, around, link(7, (2, 4), (9, 12), cue=(6, 9))]) == [None, 0, 1]
    assert nest([outer, said]) == [None, 0]


def test_what_sticks_out_of_a_trimmed_content_goes_to_the_one_around():
    outer, trimmed, inner = link(1, (0, 1), (2, 20)), link(4, (3, 4), (9, 20)), link(7, (6, 7), (8, 12))
    assert still_within([None, 0, 1], [outer, trimmed, inner]) == [None, 0, 0]
    assert still_within([None, 0, 0], [outer, trimmed, inner]) == [None, 0, 0]


def test_somebody_quoted_holds_what_his_words_do():
    quotes, quoted = link(1, (0, 1), (6, 12)), link(5, (2, 4), (6, 12), layout=CITED, cue=(4, 6))
    assert nest([quotes, quoted, link(8, (7, 8), (9, 12))]) == [None, 0, 1]


def test_who_is_cited_holds_nothing():
    tells, cited = link(1, (0, 1), (2, 7)), link(8, (9, 11), (2, 7), layout=CITED)
    assert nest([tells, link(4, (3, 4), (5, 7)), cited]) == [None, 0, 0]
