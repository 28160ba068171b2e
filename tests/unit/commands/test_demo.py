"""``attribution demo``."""

from pathlib import Path

from tests.commandline import run


def test_the_demonstration_needs_no_file(desk):
    code, output = run("demo")
    assert code == 0
    assert output.startswith("$ attribution check council.md\ncouncil.md   ")
    assert "ATT201 vague-anonymous" in output
    assert list(desk.iterdir()) == []


def test_the_demonstration_shows_the_example_of_the_documents():
    root = Path(__file__).parents[3]
    shipped = root / "attribution/data/council.md"
    assert shipped.read_bytes() == (root / "docs/examples/council.md").read_bytes()
