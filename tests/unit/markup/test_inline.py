"""The inside of one Markdown block."""

import pytest

from attribution.markup.inline import Block, write_block
from attribution.markup.projection import Projection


def written(raw, references=()):
    projection = Projection(raw)
    lines, start = [], 0
    for line in raw.split("\n"):
        lines.append((start, start + len(line)))
        start += len(line) + 1
    write_block(projection, lines, dict(references))
    return projection.finish()


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("plain", "plain"),
        ("a *b **c** d* e", "a b c d e"),
        ("a_b_c", "a_b_c"),
        ("`*a*`", "*a*"),
        ("a `open", "a `open"),
        ("a\n*b*", "a b"),
        ("x &amp; y &nix;", "x & y &nix;"),
        ("<https://a.example>", "https://a.example"),
        ("~~no~~ yes", "yes"),
    ],
)
def test_marks_are_taken_off(raw, text):
    assert written(raw).text == text


def test_links_lead_where_they_are_defined():
    extract = written("[one](u) and [two] and [three]", {"two": "v"})
    assert extract.text == "one and two and [three]"
    assert [(link.span.text, link.href) for link in extract.links] == [("one", "u"), ("two", "v")]


def test_a_comment_is_kept_apart():
    extract = written("a <!-- b --> c")
    assert extract.text == "a c"
    assert [comment.text for comment in extract.comments] == [" b "]


def test_the_lines_of_a_block_are_one_text_with_places():
    raw = "> ab\n> cd"
    block = Block(raw, [(2, 4), (7, 9)])
    assert block.text == "ab cd"
    assert [raw[block.place(offset)] for offset in (0, 1, 3, 4)] == ["a", "b", "c", "d"]
