"""A plain text, as it is."""

import pytest

from attribution.markup.plain import extract_plain


def test_a_byte_order_mark_is_not_text():
    extract = extract_plain("\ufeffa\r\nb\rc")
    assert extract.text == "a\r\nb\rc"
    assert extract.source_map.to_raw_range(0, 1) == (1, 2)


def test_a_plain_text_is_its_own_original():
    extract = extract_plain("a *b*\n")
    assert extract.text == "a *b*\n"
    assert extract.source_map.to_raw_range(2, 5) == (2, 5)
    assert (extract.links, extract.sections, extract.comments) == ((), (), ())
    assert extract_plain("").text == ""


def test_directives_are_comments_and_no_text():
    raw = (
        "\ufeffOne.\n\n<!-- attribution: ignore[ATT401] x -->\nTwo. <!-- attribution: y -->\n<!-- a mere comment -->\n"
    )
    extract = extract_plain(raw)
    assert extract.text == "One.\n\nTwo. \n<!-- a mere comment -->\n"
    assert [comment.text for comment in extract.comments] == [" attribution: ignore[ATT401] x ", " attribution: y "]
    for comment in extract.comments:
        assert raw[comment.start : comment.end] == f"<!--{comment.text}-->"
    assert [extract.text[comment.offset - 1] for comment in extract.comments] == ["\n", " "]
    start = extract.text.index("Two")
    assert raw[slice(*extract.source_map.to_raw_range(start, start + 4))] == "Two."


def test_a_text_of_nothing_but_a_directive_is_empty():
    extract = extract_plain("<!-- attribution: disable[ATT4] -->")
    assert (extract.text, len(extract.comments)) == ("", 1)


@pytest.mark.parametrize(
    "meant", [" attribution ignore ATT201 ", "Attribution: ignore[ATT2]", " attribution=disable x "]
)
def test_what_was_meant_as_a_directive_is_no_text_either(meant):
    extract = extract_plain(f"One. <!--{meant}-->\n<!-- a mere note -->\n")
    assert (extract.text, [each.text for each in extract.comments]) == ("One. \n<!-- a mere note -->\n", [meant])
