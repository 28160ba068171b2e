"""``attribution show``."""

import json

from attribution import analyze
from attribution.config import LEANINGS
from attribution.writers import GRAPH_FORMATS
from tests.commandline import CLAIMED, CLEAN, run


def test_show_gives_the_graph_and_the_notation(desk):
    (desk / "a.txt").write_text(CLAIMED)
    assert json.loads(run("show", "a.txt", "--format", "json")[1])["attributions"]
    assert "[cue0:claimed]" in run("show", "a.txt", "--format", "inline")[1]


def test_explain_show_and_the_graph_number_alike(desk):
    (desk / "a.txt").write_text("Ana Ruiz said no.\n\nBo Lee said yes.\n")
    (statement,) = [each for each in run("explain", "a.txt:3")[1].splitlines() if each.startswith("attribution")]
    shown = json.loads(run("show", "a.txt", "--format", "json")[1])["attributions"]
    assert [each["id"] for each in shown] == [0, 1]
    assert statement.startswith("attribution 1:")
    assert "{1 Bo Lee} <said 1> [1 yes]." in run("show", "a.txt")[1]
    assert "[source1:Bo Lee] [cue1:said] [content1:yes]." in run("show", "a.txt", "--format", "inline")[1]


def test_a_description_is_not_said_to_mean_itself(desk):
    (desk / "a.txt").write_text("A spokesman for the council said it was shut. The council said it was open.\n")
    output = run("show", "a.txt")[1]
    assert "= spokesman" not in output
    assert "= council" not in output


def test_lines_are_those_of_the_file(desk):
    (desk / "a.md").write_text(f"---\ntitle: x\n---\n\n{CLEAN}")
    assert "5:22" in run("show", "a.md")[1]


def test_a_draft_may_come_by_the_pipe():
    code, output = run("show", "-", text=CLAIMED)
    assert code == 0
    assert "The mayor · claimed" in output


def test_a_leaning_may_be_chosen(desk):
    text = "The team chose to play on."
    (desk / "a.txt").write_text(text)
    found = {each: analyze(text, leaning=each).to_dict()["attributions"] for each in LEANINGS}
    assert len(found["precision"]) < len(found["recall"])
    for leaning in LEANINGS:
        shown = run("show", "a.txt", "--leaning", leaning, "--format", "json")[1]
        assert json.loads(shown)["attributions"] == found[leaning]
    (desk / "attribution.toml").write_text('leaning = "recall"\n')
    assert json.loads(run("show", "a.txt", "--format", "json")[1])["attributions"] == found["recall"]


def test_a_draft_that_is_not_english_is_told_of_once(desk):
    (desk / "a.txt").write_text("El alcalde dijo que la escuela permanecerá cerrada hasta el lunes por la lluvia.\n")
    for name in GRAPH_FORMATS:
        assert run("show", "a.txt", "--format", name)[1].count("hardly a word of English") == 1


def test_the_cells_of_a_table_are_read(desk):
    for name, table in (
        ("a.md", "| Who | What |\n|---|---|\n| Clerk | Ana Ruiz said the bridge was shut. |\n"),
        ("a.html", "<table><tr><td>Clerk</td><td>Ana Ruiz said the bridge was shut.</td></tr></table>"),
    ):
        (desk / name).write_text(table)
        output = run("show", name)[1]
        assert "{0 Ana Ruiz} <said 0> [0 the bridge was shut]." in output
        assert "|" not in output
