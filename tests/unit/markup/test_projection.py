"""The plain text of a page, and where each character of it stood."""

from attribution.markup.projection import Projection
from attribution.model import SectionKind


def test_blocks_are_parted_by_one_empty_line():
    projection = Projection("ab  cd")
    projection.end_block()
    projection.copy(0, 2)
    projection.end_block()
    projection.end_block(SectionKind.CAPTION)
    projection.copy(4, 6)
    extract = projection.finish()
    assert extract.text == "ab\n\ncd"
    assert [(section.span.text, section.kind) for section in extract.sections] == [("cd", SectionKind.CAPTION)]


def test_white_space_is_one_space_and_none_at_the_edges():
    projection = Projection("  a \n b  ")
    projection.copy(0, 3)
    projection.space(3, 6)
    projection.space(3, 6)
    projection.copy(6, 9)
    assert projection.finish().text == "a b"


def test_every_character_leads_back():
    raw = "x&amp;y"
    projection = Projection(raw)
    projection.copy(0, 1)
    projection.decode("&", 1, 6)
    projection.copy(6, 7)
    extract = projection.finish()
    assert extract.text == "x&y"
    assert [raw[slice(*extract.source_map.to_raw_range(at, at + 1))] for at in range(3)] == ["x", "&amp;", "y"]


def test_a_comment_stands_where_text_goes_on():
    projection = Projection("ab<!--c-->")
    projection.copy(0, 2)
    projection.comment(2, 10, "c")
    (comment,) = projection.finish().comments
    assert (comment.offset, comment.start, comment.end) == (2, 2, 10)


def test_a_link_has_no_white_space_at_its_ends():
    projection = Projection("a b c.")
    projection.copy(0, 6)
    projection.links.append((1, 4, "u"))
    (link,) = projection.finish().links
    assert link.span.text == "b"


def test_a_page_of_nothing_has_no_text():
    assert Projection("").finish().text == ""
