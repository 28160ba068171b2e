"""Who is named ahead of the clause."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("source", "content"),
    [
        ("the union's leader, Omar Diallo,", "the strike will go on"),
        ("a spokesman for the mayor, Luis Prat,", "the bridge is safe"),
        ("the captain, Ana,", "the boat sank"),
        ("her", "Ana Ruiz, the chair, sold her shares"),
        ("the minister", "Prussia, the larger state, paid for it"),
        ("the mayor", "Monday, the first of May, will be a holiday"),
        ("the firm", "Ana Ruiz, the chair, sold her shares"),
        ("OK!", "the tour is off"),
    ],
)
def test_the_name_behind_an_office_is_no_subject(source, content):
    told = analyze(f"According to {source}{'' if source[-1] == ',' else ','} {content}.").attributions[0]
    assert told.source.span.text == source
    assert told.content.text == content


@pytest.mark.parametrize(
    "source",
    [
        "the report, published on Monday,",
        "the report, which was paid for by NHS England,",
        "a witness, who had seen it all,",
        "the charity, whose staff run the home,",
    ],
)
def test_what_is_told_of_the_source_ahead_is_no_content(source):
    told = analyze(f"According to {source} nurses were hurt.").attributions[0]
    assert (told.source.span.text, told.content.text) == (source, "nurses were hurt")


def test_a_clause_that_attributes_is_no_part_of_the_source_ahead():
    told, ordered = analyze("According to the report, which was ordered by NHS England, nurses were hurt.").attributions
    assert (told.source.span.text, told.content.text) == ("the report", "nurses were hurt")
    assert (ordered.source.span.text, ordered.content.text) == ("NHS England", "which")
