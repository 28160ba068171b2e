"""The learned numbers: their file, and what is wrong with a file that cannot be read."""

import pytest

from attribution.errors import InputError
from attribution.learned.weights import default_weights, parse_weights, score
from attribution.vocabulary.tags import TAGS


def test_an_unknown_table_has_no_weights():
    assert parse_weights("").table("cue first") == {}
    assert parse_weights("").tagger.types.get("said") is None


def test_score_sums_what_is_known():
    assert score(["tT", "a-", "unseen"], {"tT": 120, "a-": -3}.get) == 117


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("cue first\na\n1\n", "w.txt:1", "'cue first' is no table's name"),
        ("# one\na\n0001\n# two\na\n", "w.txt:4", "the table 'two' breaks off"),
        ("# one\na\tb\n0001\n", "w.txt:3", "the table 'one' has 2 keys but 1 values"),
        ("# one\na\n0001\n# two\na\tb\n000100x1\n", "w.txt:6", "a weight is no number"),
        ("# one\na\n0001\n# two\na\tb\n000100\n", "w.txt:6", "a weight is no number"),
        ("# tagger types\na\tb\nN1\n", "w.txt:3", "the table 'tagger types' has 2 keys but 1 values"),
    ],
)
def test_a_bad_file_is_refused_with_its_place(text, place, message):
    with pytest.raises(InputError) as caught:
        parse_weights(text, place="w.txt")
    assert caught.value.place == place
    assert caught.value.message.startswith(message)
    assert caught.value.remedy


def test_the_shipped_tagger_knows_no_tag_but_those_of_the_table():
    tagger = default_weights().tagger
    for part in (tagger.types, tagger.shapes, tagger.contexts):
        assert part._packed, "a part of the tagger is empty"
        assert {character for row in part._packed.values() for character in row} <= {*TAGS, *"-0123456789"}


def test_every_table_that_decides_is_shipped():
    ranked = (
        "source",
        "source end",
        "layout right",
        "layout left",
        "layout both",
        "content start",
        "content end",
        "content left",
    )
    names = {"cue prior", "cue first", "cue second", "link", "continuation"}
    names |= {f"{name} {part}" for name in ranked for part in ("glance", "look")}
    assert names <= set(default_weights().tables)
