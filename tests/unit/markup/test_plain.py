"""A plain text, as it is."""

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
