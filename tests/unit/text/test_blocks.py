"""Announced block quotations, read with marks."""

import pytest

from attribution.drafts import analyze_source
from attribution.model import ContentKind, Section, SectionKind
from attribution.readers import parse
from attribution.spans import SourceMap, cut
from attribution.text.blocks import find_block_marks, insert_marks, read_blocks
from attribution.text.plain import Plain, read_plain

TEXT = "Roe wrote:\n\nWe are late.\n\nWe are sorry.\n\nShe left."


def embed(text, *stretches):
    starts = [(text.index(words), len(words)) for words in stretches]
    return [Section(cut(text, start, start + length), SectionKind.EMBED) for start, length in starts]


def test_each_paragraph_of_an_announced_block_opens_and_the_last_one_closes():
    marks = find_block_marks(TEXT, embed(TEXT, "We are late.", "We are sorry."))
    assert [(TEXT[place : place + 2], mark) for place, mark in marks] == [("We", "“"), ("We", "“"), ("\n\n", "”")]


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Roe wrote home.\n\nWe are late.", "We are late."),
        ("Roe wrote:\n\n“We are late.”", "“We are late.”"),
        ("Roe wrote:\n\n— Kay Roe", "— Kay Roe"),
        ("We are late.\n\nShe left.", "We are late."),
    ],
)
def test_what_nothing_announces_or_has_its_marks_gets_none(text, block):
    assert find_block_marks(text, embed(text, block)) == []


def test_who_signs_a_block_stands_outside():
    text = "Roe wrote:\n\nWe are late.\n\n— Kay Roe"
    marks = find_block_marks(text, embed(text, "We are late.\n\n— Kay Roe"))
    assert [mark for _, mark in marks] == ["“", "”"]
    assert text[: marks[-1][0]].endswith("late.")


def test_a_block_that_quotes_gets_other_marks():
    text = 'Roe wrote:\n\nWe are "late".'
    assert [mark for _, mark in find_block_marks(text, embed(text, 'We are "late".'))] == ["«", "»"]


def test_marks_stand_for_nothing_in_the_untouched_text():
    whole = Plain(TEXT, SourceMap(((0, 0, len(TEXT)),), len(TEXT)))
    marked = insert_marks(whole, [(12, "“"), (24, "”")])
    assert marked.text == TEXT[:12] + "“" + TEXT[12:24] + "”" + TEXT[24:]
    places = [marked.source_map.to_raw(offset) for offset in range(len(marked.text))]
    assert places == [*range(12), 12, *range(12, 24), 24, *range(24, len(TEXT))]


def test_marks_stand_beside_typesetting_that_is_not_read():
    text = "Roe\u00a0wrote:\n\nWe  are \u00adlate.\n\nShe left."
    plain = read_plain(text)
    marks = find_block_marks(text, embed(text, "We  are \u00adlate."))
    marked = insert_marks(plain, marks)
    assert marked.text == "Roe wrote:\n\n“We are late.”\n\nShe left."
    assert marked.source_map.to_raw_range(12, 25) == (text.index("We"), text.index("\n\nShe"))


def test_a_block_is_told_as_a_quotation_and_stands_where_it_stood():
    raw = "Kay Roe wrote on Facebook:\n\n> We are late.\n>\n> We are sorry.\n\nShe left.\n"
    graph = analyze_source(parse(raw, "draft.md"))
    (found,) = graph.attributions
    assert (found.source.text, found.content.kind) == ("Kay Roe", ContentKind.DIRECT)
    assert [span.text for span in found.content.spans] == ["We are late.", "We are sorry."]
    assert [graph.document.text[span.start : span.end] for span in found.content.spans] == [
        span.text for span in found.content.spans
    ]
    assert [each.span.text for each in graph.document.quotations] == ["We are late.", "We are sorry."]
    assert type(graph).from_dict(graph.to_dict()) == graph


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("“It failed,” said Kay Roe. “Nobody asked.”", SectionKind.BODY),
        ("‘It’s late,’ Kay Roe said.", SectionKind.BODY),
        ("“It failed.” — Kay Roe", SectionKind.BODY),
        ("“It failed.”", SectionKind.EMBED),
        ("“It failed.”\n\n“Nobody asked.”", SectionKind.EMBED),
        ("“It failed.” — Kay Roe (@roe)", SectionKind.EMBED),
        ("It failed, said Kay Roe.", SectionKind.EMBED),
    ],
)
def test_a_block_that_tells_who_speaks_is_text_of_the_article(block, kind):
    (section,) = read_blocks(block, embed(block, block))
    assert (section.span.text, section.kind) == (block, kind)


def test_who_speaks_in_a_block_is_found():
    graph = analyze_source(parse("It rained.\n\n> “It failed,” said Kay Roe. “Nobody asked.”\n", "draft.md"))
    assert [(each.source.text, each.content.text) for each in graph.attributions] == [
        ("Kay Roe", "“It failed,” … “Nobody asked.”")
    ]
