"""Furniture told from the body."""

import pytest

from attribution.document import build_document
from attribution.model import SectionKind
from attribution.text.pagelines import is_heading, is_page_line

BODY = "The council voted on Monday to rebuild the dam, Ana Ortiz said, and nobody spoke against it in the hall."
MORE = "“We will have it by spring,” said Ortiz, who leads the council and has asked the crews to stay."


def kinds(*paragraphs):
    document = build_document("\n\n".join(paragraphs))
    return [(section.kind.value, section.span.text) for section in document.sections]


def test_a_page_from_top_to_bottom():
    found = kinds(
        "Council Votes For Northern Dam After Winter Storm",
        "Crews will stay until spring",
        "By Jane Roe and John Doe, Staff Writers",
        "Published: May 3, 2021, 10:15",
        "SPRINGFIELD, Ill. (AP) — " + BODY,
        "Advertisement",
        MORE,
        "A Long Way To Spring",
        BODY,
        "@TheGazette",
        "Read more: Storms of the century",
        "Reporting by Jane Roe; Editing by John Doe",
        "Tags\nDams, Storms, Springfield",
        "Real Time Analytics",
    )
    assert [kind for kind, _ in found] == [
        "headline", "standfirst", "byline", "residue", "dateline", "body", "residue", "body", "subheading", "body",
        "embed", "residue", "teaser", "byline", "tags", "residue",
    ]  # fmt: skip
    assert found[4] == ("dateline", "SPRINGFIELD, Ill. (AP) —")
    assert found[5] == ("body", BODY)


def test_plain_body_is_all_body():
    assert kinds(BODY, MORE, BODY) == [("body", "\n\n".join((BODY, MORE, BODY)))]
    assert kinds("The dam held") == [("body", "The dam held")]
    assert kinds() == []


def test_a_repeated_headline_and_a_caption_with_its_credit():
    headline = "Council Votes For Northern Dam After Winter Storm"
    found = kinds(headline, f"{headline}\nA crowd waits outside the hall. JANE ROE/AFP via Getty Images", BODY)
    assert found == [
        ("headline", f"{headline}\n\n{headline}"),
        ("caption", "A crowd waits outside the hall."),
        ("credit", "JANE ROE/AFP via Getty Images"),
        ("body", BODY),
    ]


@pytest.mark.parametrize(
    "credit",
    [
        "JANE ROE/AFP via Getty Images",
        "(AP Photo/Jane Roe)",
        "Jane Roe / Reuters.",
        "Photo: Jane Roe",
        "Photograph by Jane Roe/The Gazette",
        "Jane Roe via Getty Images",
        "(Photo by Jane Roe/Getty Images)",
    ],
)
def test_credits(credit):
    assert kinds(BODY, credit, MORE)[1] == ("credit", credit)
    behind = kinds(BODY, f"A crowd waits outside the hall. {credit}", MORE)
    if not credit.endswith("."):
        assert behind[1:3] == [("caption", "A crowd waits outside the hall."), ("credit", credit)]


@pytest.mark.parametrize(
    "dateline",
    [
        "LONDON (Reuters) —",
        "WASHINGTON --",
        "NEW YORK, Dec. 14 (UPI) —",
        "MANCHESTER, N.H. -",
        "BUENA PARK, Calif. –",
        "Mexico City (AFP) –",
        "(Reuters) -",
    ],
)
def test_datelines(dateline):
    assert kinds(f"{dateline} {BODY}", MORE) == [("dateline", dateline), ("body", f"{BODY}\n\n{MORE}")]


def test_a_dateline_may_run_into_its_dash():
    assert kinds(f"OSLO (Reuters) -{BODY}", MORE)[0] == ("dateline", "OSLO (Reuters) -")
    assert kinds(f"(PVC)-coated {BODY}", MORE)[0][0] == "body"


@pytest.mark.parametrize(
    "line", ["By JANE ROE", "By Jane Roe | The Gazette", "Written by Ana de la Roe", "By J. K. Roe in Kyiv"]
)
def test_bylines(line):
    assert is_page_line(line)
    assert kinds(line, BODY)[0] == ("byline", line)


@pytest.mark.parametrize(
    "line",
    [
        "Share this article", "Read more", "Follow us on Twitter", "Sign up for our morning newsletter",
        "© 2021 The Gazette", "Story continues below advertisement", "Most popular", "* * *",
        "Last updated at 10:15, 3 May 2021", "5 min read", "Click here to join", "RELATED: Storms of the century",
    ],
)  # fmt: skip
def test_residue(line):
    assert kinds(BODY, line, MORE)[1] == ("residue", line)


@pytest.mark.parametrize(
    "line",
    [
        "Ortiz: the dam will hold.",
        "By spring, the dam will hold.",
        "By Monday nobody had answered.",
        "“Share this,” she said.",
        "Share the load, he told the crews.",
        "Follow the money, Ortiz said.",
        "More in hope than in trust, she agreed.",
        "“Tags are for dogs,” he said",
        "Reporting the storm took days, she said.",
        "Related work took years.",
        "Comment was refused.",
        "He told AP/Reuters that the dam held.",
        "Officials said so, via Reuters.",
        "Via Getty, the picture reached us.",
        "NATO — the alliance — said no.",
        "The dam held,",
        "why nobody left",
    ],
)
def test_body_that_looks_like_furniture(line):
    found = kinds(BODY, MORE, MORE, BODY, MORE, BODY, MORE, line, BODY)
    assert [kind for kind, _ in found] == ["body"]


def test_a_line_may_lead_to_the_headline_of_another_article():
    assert kinds(BODY, "Read more: Mayor denies fraud.", MORE)[1:3] == [
        ("residue", "Read more:"),
        ("teaser", "Mayor denies fraud."),
    ]
    assert kinds(BODY, "Read more: Politics", MORE)[1] == ("residue", "Read more: Politics")


def test_tags_take_the_list_behind_them():
    found = kinds(BODY, "Tags", "Dams, Storms, Springfield", "Widget Loader", "About Us")
    assert found[1:] == [
        ("tags", "Tags\n\nDams, Storms, Springfield"),
        ("residue", "Widget Loader"),
        ("body", "About Us"),
    ]


def test_a_heading_is_in_title_case_throughout():
    assert is_heading("Council Votes Again For Northern Bridges")
    assert not is_heading("Council votes again for northern bridges")
    assert not is_heading("Council Votes Again For Northern Bridges.")
    assert not is_heading("President Ana Ortiz")


def test_given_sections_stand():
    document = build_document("Tags\n\n" + BODY)
    section = document.sections[0]
    assert section.kind is SectionKind.TAGS
    again = build_document(document.text, sections=(section,))
    assert again.sections[0] == section
    assert [found.kind for found in again.sections[1:]] == [SectionKind.BODY]


def test_a_place_and_a_mark_are_a_dateline():
    assert kinds("Mayor shuts bridge", "New Delhi: " + BODY)[1:] == [("dateline", "New Delhi:"), ("body", BODY)]
    assert kinds("Mayor shuts bridge", "London – " + BODY)[1:] == [("dateline", "London –"), ("body", BODY)]


def test_names_of_speakers_and_items_are_no_datelines():
    assert [kind for kind, _ in kinds("REID: " + BODY, "JORDAN: " + BODY)] == ["body"]
    assert [kind for kind, _ in kinds("Mayor shuts bridge", "France: " + BODY, "Italy: " + BODY)] == [
        "headline",
        "body",
    ]


def test_a_source_on_a_line_of_its_own_is_a_credit():
    assert kinds(BODY, "Source: Tarn Herald")[1:] == [("credit", "Source: Tarn Herald")]


def test_what_stands_around_a_picture():
    found = kinds(
        "Council Votes For Northern Dam After Winter Storm",
        "• Published",
        "By AFP - May 3, 2021",
        "Image source, Getty Images",
        "Image caption,",
        "A crowd waits outside the hall",
        BODY,
        "The hall in Springfield Photograph: PA",
        "AP Photo/Jane Roe",
        "(With inputs from agencies)",
    )
    assert [kind for kind, _ in found] == [
        "headline", "residue", "byline", "credit", "residue", "caption", "body", "caption", "credit", "residue",
    ]  # fmt: skip


def test_a_question_in_capitals_is_a_subheading():
    assert kinds(BODY, "WILL IT HOLD?", BODY)[1] == ("subheading", "WILL IT HOLD?")
