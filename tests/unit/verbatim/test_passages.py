"""An index of folded words over many texts."""

import pytest

from attribution.verbatim.passages import Stretch, build_index, find_exact, find_windows, is_filler, read_words

MILL = "We will not sell the mill. The mill is old."
BRIDGE = "The bridge,\nyou know, is shut."
INDEX = build_index([MILL, BRIDGE], [Stretch(0, 0, 0, 26), Stretch(0, 1, 27, len(MILL)), Stretch(1, 2, 0, len(BRIDGE))])


def place(word):
    return INDEX.words.norms.index(word)


@pytest.mark.parametrize(
    ("words", "count"), [("the mill", 2), ("sell the mill", 1), ("mill the", 1), ("old the", 0), ("", 0), ("mil", 0)]
)
def test_a_run_of_words_is_found_wherever_it_stands_in_one_text(words, count):
    found = find_exact(INDEX, words.split())
    assert len(found) == count
    assert all(INDEX.words.norms[at : at + len(words.split())] == words.split() for at in found)


def test_no_more_places_than_asked_for():
    assert len(find_exact(INDEX, ["the"], limit=2)) == 2


def test_every_word_has_its_text_its_turn_and_its_voice():
    old, bridge = place("old"), place("bridge")
    assert (INDEX.text_at(old), INDEX.voice_at(old)) == (0, 1)
    assert (INDEX.text_at(bridge), INDEX.voice_at(bridge)) == (1, 2)
    assert INDEX.words.norms[INDEX.turn_start(old)] == "the"
    assert INDEX.turn_end(place("sell")) == INDEX.turn_start(old)
    assert INDEX.text_range(0) == (0, INDEX.bounds[1] - 1)
    assert INDEX.text_range(1)[1] == len(INDEX.words)


def test_windows_hold_the_rare_words_and_stay_in_their_text():
    (low, high), *_ = find_windows(INDEX, ["not", "sell", "the", "bridge"])
    assert low <= place("sell") < high <= INDEX.bounds[1]
    assert find_windows(INDEX, ["unheard"]) == []


def test_words_are_read_as_printed_without_layout():
    start = INDEX.bounds[1]
    assert read_words(INDEX, start, start + 3) == "The bridge you"
    assert read_words(INDEX, 0, 6) == "We will not sell the mill"
    assert read_words(INDEX, 3, 3) == ""


def test_words_with_a_small_letter_are_common():
    assert {"mill", "bridge", "sell"} <= INDEX.common
    assert "we" not in INDEX.common


@pytest.mark.parametrize(
    ("text", "run", "filler"),
    [
        ("we well need it", (1, 2), True),
        ("we need you know more", (2, 4), True),
        ("and we and we need", (2, 4), True),
        ("we do need it", (1, 2), False),
        ("no no we stay", (1, 2), False),
        ("five five men came", (1, 2), False),
    ],
)
def test_fillers_and_false_starts_say_nothing(text, run, filler):
    assert is_filler(build_index([text], [Stretch(0, 0, 0, len(text))]), *run) is filler


def test_a_text_without_stretches_has_no_words():
    assert len(build_index([MILL], []).words) == 0
