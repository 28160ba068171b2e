"""``attribution graph``."""

import json

from tests.commandline import CLAIMED, run


def test_graph_writes_for_other_programs_and_into_a_file(desk):
    (desk / "a.txt").write_text(CLAIMED)
    code, output = run("graph", "a.txt", "--to", "mermaid")
    assert code == 0
    assert '-->|"claim"| statement0' in output
    assert run("graph", "a.txt", "--to", "html", "-o", "a.html") == (0, "")
    assert (desk / "a.html").read_text("utf-8").startswith("<!doctype html>")
    assert json.loads(run("graph", "-", text=CLAIMED)[1])["attributions"]
