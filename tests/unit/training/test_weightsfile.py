"""The file of weights: what is written is read back."""

from attribution.learned.weights import parse_weights
from training.weightsfile import render_weights, replace_tables

TAGGER = {
    "types": {"said": {"d": 40, "n": -12}, "Ruiz^": {"P": 7}},
    "shapes": {"ing": {"g": 9, "N": -3}},
    "contexts": {"pN": {"d": 5}},
}
TABLES = {"cue first": {"tT": 120, "a-": -3}, "source": {}}


def test_what_is_rendered_is_read_back():
    weights = parse_weights(render_weights(TAGGER, TABLES))
    assert {name: dict(table) for name, table in weights.tables.items()} == TABLES
    for part, rows in TAGGER.items():
        assert {key: getattr(weights.tagger, part).get(key) for key in rows} == rows


def test_order_of_tags_in_a_row_is_kept():
    weights = parse_weights(render_weights(TAGGER, TABLES))
    assert list(weights.tagger.types.get("said")) == ["d", "n"]


def test_keys_are_rendered_sorted():
    lines = render_weights(TAGGER, TABLES).split("\n")
    assert lines[:2] == ["# tagger types", "Ruiz^\tsaid"]
    assert lines[9:12] == ["# cue first", "a-\ttT", "fffd0078"]


def test_tables_are_replaced_where_they_stand_or_put_behind_the_others():
    text = replace_tables(render_weights(TAGGER, TABLES), {"cue first": {"z": 9}, "relay": {"=": 4}})
    weights = parse_weights(text)
    assert {name: dict(table) for name, table in weights.tables.items()} == {
        "cue first": {"z": 9},
        "source": {},
        "relay": {"=": 4},
    }
    assert weights.tagger.types.get("Ruiz^") == {"P": 7}
    assert text.count("\n") == len(text.splitlines())
