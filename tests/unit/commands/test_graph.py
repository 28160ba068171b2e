"""``attribution graph``."""

import json

from attribution.graph import AttributionGraph
from tests.commandline import CLAIMED, CLEAN, run


def test_graph_writes_for_other_programs_and_into_a_file(desk):
    (desk / "a.txt").write_text(CLAIMED)
    code, output = run("graph", "a.txt", "--to", "mermaid")
    assert code == 0
    assert '-->|"claim"| statement0' in output
    assert run("graph", "a.txt", "--to", "html", "-o", "a.html") == (0, "")
    assert (desk / "a.html").read_text("utf-8").startswith("<!doctype html>")
    assert json.loads(run("graph", "-", text=CLAIMED)[1])["attributions"]


def test_graphs_of_many_drafts_go_into_one_table(desk):
    (desk / "a.md").write_text(CLAIMED)
    (desk / "b.md").write_text(CLEAN + CLAIMED)
    (desk / "c.md").write_bytes(b"\xff")
    code, output = run("graph", ".", "--to", "csv")
    assert code == 2
    assert "attribution: c.md: is not UTF-8" in output
    rows = [line.rpartition(",")[2] for line in output.splitlines() if line and "attribution:" not in line]
    assert rows == ["path", "a.md", "b.md", "b.md"]
    run("graph", "a.md", "b.md", "--to", "jsonl", "-o", "graphs.jsonl")
    lines = (desk / "graphs.jsonl").read_text("utf-8").splitlines()
    graphs = [AttributionGraph.from_dict(json.loads(line)) for line in lines]
    assert [(graph.document.name, len(graph.attributions)) for graph in graphs] == [("a.md", 1), ("b.md", 2)]
    assert "json holds one draft, and here are 2 (name one, or use csv or jsonl)" in run("graph", "a.md", "b.md")[1]


def test_drafts_that_are_not_english_are_told_of(desk):
    (desk / "a.txt").write_text("El alcalde dijo que la escuela permanecerá cerrada hasta el lunes por la lluvia.\n")
    (desk / "b.txt").write_text(CLEAN)
    output = run("graph", ".", "--to", "csv", "-o", "c.csv")[1]
    assert output == "attribution: a.txt: hardly a word of English, and nothing else can be checked\n"
