"""The rules' examples."""

import pytest

from attribution.rules.examples import Example, examples_of, parse_examples


def test_examples_are_read() -> None:
    found = parse_examples("prose\n## XY001 n=3\nx a\\nb || s\nv c\n")
    assert found == {"XY001": (Example("a\nb", True, ("s",), {"n": 3.0}), Example("c", False, (), {"n": 3.0}))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# Pier\n\nShut.", "example.md"),
        ("See [it](https://example.org).", "example.md"),
        ("<p>Shut.</p>", "example.html"),
        ("Shut.", "example.txt"),
    ],
)
def test_the_format_is_told_by_the_text(text, name):
    assert Example(text, fires=True).name == name


def test_options_are_numbers_or_lists():
    found = parse_examples("## XY001 least=2 known=Lee,Roe\nx a\n## XY002\nv b")
    assert found["XY001"][0].options == {"least": 2.0, "known": ("Lee", "Roe")}
    assert found["XY002"][0].options == {}


def test_a_rule_of_ones_own_has_none_in_the_file():
    assert examples_of("XY001") == ()
    assert examples_of("ATT101")
