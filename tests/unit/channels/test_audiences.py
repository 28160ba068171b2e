"""Audiences parted from the subject of what they are told."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Roe told reporters in Leeds fares would rise.", "fares would rise"),
        ("Ann Roe told members of the committee fares would rise.", "fares would rise"),
        ("Ann Roe told staff at the depot nobody had been warned.", "nobody had been warned"),
        ("Ann Roe told a press conference in Kyiv Russia had lost.", "Russia had lost"),
        ("Ann Roe reminded a crowd in Leeds nobody had come.", "nobody had come"),
        ("Ann Roe assured voters taxes would fall.", "taxes would fall"),
        ("Ann Roe told the committee nobody had known.", "nobody had known"),
        ("Ann Roe told BBC Radio 4's Today programme ministers had known.", "ministers had known"),
    ],
)
def test_what_is_told_begins_with_its_subject(text, content):
    assert [span.text for span in analyze(text).attributions[0].content.spans] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Roe told a rally in Leeds she would win.", "she would win"),
        ("Ann Roe told the union leaders that fares would rise.", "that fares would rise"),
        ("Ann Roe warned council tax bills would rise.", "council tax bills would rise"),
    ],
)
def test_what_begins_with_its_subject_stays(text, content):
    assert [span.text for span in analyze(text).attributions[0].content.spans] == [content]


def test_who_knows_something_is_no_part_of_the_programme_that_was_told():
    graph = analyze("Ann Roe told BBC Radio 4's Today programme ministers had known of the leak.")
    assert [found.source.spans[0].text for found in graph.attributions] == ["Ann Roe", "ministers"]
    assert [found.parent for found in graph.attributions] == [None, 0]
