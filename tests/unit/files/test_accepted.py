"""Findings taken as known."""

import json

import pytest

from attribution.errors import ConfigError
from attribution.files.accepted import (
    ACCEPTED,
    BASELINE_SCHEMA,
    find_accepted,
    marks_for,
    prune,
    prune_rows,
    read_baseline,
    relative_to,
    render_baseline,
)
from tests.commandline import CLAIMED, forget, run


@pytest.fixture
def news(desk):
    (desk / "news").mkdir()
    (desk / "news/a.txt").write_text(CLAIMED)
    return desk


def test_the_nearest_file_above_a_draft_holds(news):
    assert find_accepted("news/a.txt") == ""
    (news / ACCEPTED).write_text("")
    forget()
    assert find_accepted("news/a.txt") == str(news / ACCEPTED)


def test_paths_are_written_from_the_files_folder(news):
    assert relative_to(str(news / ACCEPTED), "news/a.txt") == "news/a.txt"
    assert relative_to("news/x.json", "b.txt") == "../b.txt"


def test_what_was_accepted_and_what_the_baseline_lists_is_known(news):
    assert marks_for("news/a.txt") == frozenset()
    run("accept", "news/a.txt:1")
    forget()
    (accepted,) = marks_for("news/a.txt")
    (news / "base.json").write_text(render_baseline({"news/a.txt": {"mark": "ATT401"}}))
    assert marks_for("news/a.txt", "base.json") == {accepted, "mark"}
    assert marks_for("-", "base.json") == frozenset()


def test_a_baseline_reads_back_in_order(desk):
    known = {"b.txt": {"2": "ATT1", "1": "ATT2"}, "a.txt": {"3": "ATT3"}, "c.txt": {}}
    written = render_baseline(known)
    (desk / "base.json").write_text(written)
    assert read_baseline("base.json") == {"a.txt": known["a.txt"], "b.txt": known["b.txt"]}
    assert written.index("a.txt") < written.index("b.txt")
    assert written.index('"1"') < written.index('"2"')


@pytest.mark.parametrize(
    "content", ["{", "[]", json.dumps({"schema": "other", "files": {}}), json.dumps({"schema": BASELINE_SCHEMA})]
)
def test_another_file_is_no_baseline(desk, content):
    (desk / "base.json").write_text(content)
    with pytest.raises(ConfigError, match=r"base\.json: is not a baseline"):
        read_baseline("base.json")


@pytest.mark.parametrize("marks", [["x"], None, {"x": 1}])
def test_a_baseline_of_damaged_rows_is_refused(desk, marks):
    (desk / "base.json").write_text(json.dumps({"schema": BASELINE_SCHEMA, "files": {"ok.txt": marks}}))
    with pytest.raises(ConfigError, match=r"base\.json: holds no fingerprints with their rules for 'ok\.txt'"):
        read_baseline("base.json")


def test_an_accepted_file_that_is_broken_is_named(news):
    (news / ACCEPTED).write_text("= no")
    with pytest.raises(ConfigError, match="is not TOML"):
        marks_for("news/a.txt")


def test_pruning_keeps_what_is_found_and_what_was_not_looked_at():
    known = {"a": {"1": "X", "2": "Y"}, "b": {"3": "Z"}, "c": {"4": "W"}}
    assert prune(known, {"a": ["2", "9"], "b": []}) == {"a": {"2": "Y"}, "b": {}, "c": {"4": "W"}}


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ('[[accepted]]\nrule = "ATT201"\n', "row 1 has no path"),
        ('[[accepted]]\npath = "a.txt"\n', "row 1 has no fingerprint"),
        ('[[acepted]]\npath = "a.txt"\n', "holds more than [[accepted]] rows"),
    ],
)
def test_a_row_that_accepts_nothing_is_refused(news, rows, told):
    (news / ACCEPTED).write_text(rows)
    forget()
    with pytest.raises(ConfigError) as error:
        marks_for("news/a.txt")
    assert str(error.value) == f"{ACCEPTED}: {told} (attribution accept writes the rows)"


def test_rows_are_pruned_with_what_stands_in_them():
    rows = [f'[[accepted]]\npath = "{path}"\nfingerprint = "{mark}"\n# {mark}\n\n' for path, mark in ("a1", "a2", "b1")]
    assert prune_rows("# head\n" + "".join(rows), {"a": ["2"], "b": ["1"]}) == "# head\n" + rows[1] + rows[2]


def test_a_folder_that_is_called_as_the_accepted_findings_is_not_passed_over(desk):
    (desk / ACCEPTED).mkdir()
    (desk / "a.txt").write_text(CLAIMED)
    code, output = run("check", "a.txt")
    assert code == 2
    assert f"{ACCEPTED}: cannot be read: Is a directory" in output
