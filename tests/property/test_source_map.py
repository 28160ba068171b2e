"""Law 19: a source map is monotone, and what it points at is what the text says."""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.markup.html import extract_html
from attribution.markup.markdown import extract_markdown
from attribution.markup.plain import extract_plain
from attribution.spans import LineIndex

pytestmark = pytest.mark.property

PIECES = (
    "Ruiz", " said ", "“No,”", "\n", "\r\n", "\r", "\n\n", "  ", "\t", "é", "👍🏽", "e\u0301", "\xa0", "\x00",
    "\u2028", "\ud800", "*", "**", "_", "`", "[", "]", "](", ")", "![", "<!--", "-->", "\\", "> ", "- ", "1. ",
    "# ", "---", "===", "```", "|", "<p>", "</p>", "<b>", "</b>", "<br>", '<a href="u">', "</a>", "<nav>", "</nav>",
    "<script>", "</script>", "<", "&amp;", "&rsquo;", "&#8217;", "&nbsp;", "&", "&x", "{{< x >}}", "[^1]", "[r]: u",
    "<h1>", "</h1>", "<figcaption>", "title: x", '"', "'", "+++", ":", "\ufeff",
)  # fmt: skip
PAGES = st.one_of(st.lists(st.sampled_from(PIECES), max_size=60).map("".join), st.text(max_size=200))
EXTRACTORS = st.sampled_from((extract_plain, extract_markdown, extract_html))


@given(PAGES, EXTRACTORS)
def test_each_character_is_where_the_map_says(raw, extract):
    found = extract(raw)
    for place, char in enumerate(found.text):
        start, end = found.source_map.to_raw_range(place, place + 1)
        assert 0 <= start <= end <= len(raw)
        assert char.isspace() or char in unescape(raw[start:end])


@given(PAGES, EXTRACTORS)
def test_the_map_is_monotone(raw, extract):
    found = extract(raw)
    places = [found.source_map.to_raw(offset) for offset in range(len(found.text) + 1)]
    assert places == sorted(places)
    segments = found.source_map.segments
    assert [each[0] for each in segments] == sorted({each[0] for each in segments})


@given(PAGES, EXTRACTORS)
def test_links_sections_and_comments_lie_inside(raw, extract):
    found = extract(raw)
    for span in (*(link.span for link in found.links), *(section.span for section in found.sections)):
        assert span.start < span.end
        assert found.text[span.start : span.end] == span.text
    for comment in found.comments:
        assert raw.startswith("<!--", comment.start)
        assert comment.offset <= len(found.text)


@given(st.text(st.characters(exclude_characters="\\`*_[]<>{}&#~|!-+=:.)\ufeff0123456789"), max_size=200))
def test_text_without_markup_is_its_own_original(text):
    assert extract_plain(text).text == text
    words = extract_markdown(text).text.split()
    assert words == text.split()


@given(PAGES)
def test_extraction_is_idempotent_on_html_text(raw):
    text = extract_html(raw).text
    if "<" not in text and "&" not in text and not text.startswith("\ufeff"):
        assert extract_html(text).text.split() == text.split()


@given(st.text(st.sampled_from("a\n\ré👍"), max_size=60))
def test_lines_and_columns_give_the_offset_back(text):
    lines = LineIndex.of(text)
    for offset in range(len(text) + 1):
        assert lines.offset(*lines.line_column(offset)) == offset
