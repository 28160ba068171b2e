"""Lines that are none of an article's."""

import pytest

from attribution.model import SectionKind
from attribution.text.pagelines import (
    find_credit,
    find_suspects,
    find_teaser,
    is_closed,
    is_heading,
    is_page_line,
    page_kind,
)

PAGE_LINES = [
    ("Advertisement", SectionKind.RESIDUE),
    ("Read more: The pier is sold", SectionKind.RESIDUE),
    ("© 2020 Tarn Herald", SectionKind.RESIDUE),
    ("* * *", SectionKind.RESIDUE),
    ("5 min read", SectionKind.RESIDUE),
    ("Tags: pier, council, Tarn", SectionKind.TAGS),
    ("https://example.com/a", SectionKind.EMBED),
    ("By Jane Roe and John Doe, Staff Writers", SectionKind.BYLINE),
    ("Reporting by Jane Roe; editing by John Doe", SectionKind.BYLINE),
    ("(AP Photo/Jane Roe)", SectionKind.CREDIT),
    ("Source: the council's minutes", SectionKind.CREDIT),
]
PROSE = [
    "Advertisement space is dear in Tarn.",
    "By Monday the pier was gone.",
    "Photo shops were shut on Monday.",
    "Share prices fell.",
    "Follow the river to the mill.",
    "“Read more,” she said.",
]


@pytest.mark.parametrize(("line", "kind"), PAGE_LINES)
def test_a_page_line_tells_its_kind(line, kind):
    assert page_kind(line) is kind
    assert is_page_line(line)


@pytest.mark.parametrize("line", PROSE)
def test_prose_is_no_page_line(line):
    assert not is_page_line(line)


def test_every_page_line_is_suspected():
    lines = [line for line, _ in PAGE_LINES]
    assert find_suspects(lines) == list(range(len(lines)))


def test_a_heading_has_capitals_and_no_full_stop():
    assert is_heading("Council Votes To Close Historic Harbour Market")
    assert not is_heading("Council Votes To Close Historic Harbour Market.")
    assert not is_heading("The council votes to close the historic harbour market")


def test_a_teaser_begins_behind_its_label():
    line = "See also: Mayor denies fraud"
    assert line[find_teaser(line) :] == "Mayor denies fraud"
    assert find_teaser("See also: Politics, Sport") == 0
    assert find_teaser("Read more: the whole of it at https://example.com/a") == 0
    assert find_teaser("The mayor said: read more of it") == 0


def test_a_mark_closes_a_text():
    assert is_closed("It sank.")
    assert is_closed("It sank.”)")
    assert not is_closed("It sank")
    assert not is_closed("")


def test_a_credit_stands_behind_a_caption():
    found = find_credit("The pier burned. (AP Photo/Jane Roe)")
    assert found is not None
    assert found[0] == "(AP Photo/Jane Roe)"
    assert find_credit("The pier (1890) burned down.") is None
