"""Steps by which links tell of each other: their order, and what they come to together."""

import pytest

from attribution import analyze
from attribution.arguments.judges import default_judges
from attribution.linking.retelling import RETELLING_STEPS, Telling, retell
from attribution.mentions.mentions import reader_of
from attribution.vocabulary.lexicon import default_lexicon
from tests.builders import document_and_syntax, link

NAMES = [step.name for step in RETELLING_STEPS]


def telling_of(text, *cited):
    document, syntax = document_and_syntax(text)
    return Telling(document, syntax, reader_of(document, default_lexicon()), default_judges(), (), cited)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("find_claims", "tell_printed"),
        ("part_contrasted", "add_cited"),
        ("add_cited", "cite_within"),
        ("go_on_with", "hold_quoted"),
        ("read_headlines", "drop_overlapping"),
    ],
)
def test_a_step_that_goes_by_another_comes_after_it(first, then):
    assert NAMES.index(first) < NAMES.index(then)


def test_each_step_has_a_name_and_a_reason_of_its_own():
    assert len(set(NAMES)) == len({step.reason for step in RETELLING_STEPS}) == len(RETELLING_STEPS) > 10
    assert all(
        other in NAMES for step in RETELLING_STEPS for other in step.reason.replace(",", "").split() if "_" in other
    )


@pytest.mark.parametrize("step", RETELLING_STEPS, ids=NAMES)
def test_a_step_leaves_a_plain_link_alone(step):
    telling = telling_of("The mayor said the bridge was shut.")
    said = link(2, (0, 2), (3, 7))
    assert step.retell(telling, [said]) == [said]
    assert step.retell(telling, []) == []


def test_links_come_back_in_order_with_whom_they_cite_and_without_those_in_their_own_content():
    said, cited, inside = link(2, (0, 2), (3, 7)), link(9, (8, 9), (3, 7)), link(5, (0, 2), (3, 7))
    told = retell(telling_of("The mayor said the bridge was shut, Lee added.", cited), [inside, said])
    assert told == [said, cited]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Ministers denied a report in the Times that fees will rise.", ["Ministers", "the Times"]),
        ("The Post reported that it sank, citing two officials.", ["The Post", "two officials"]),
        ("A colonel, quoted by Reuters, said that it sank.", ["Reuters", "A colonel"]),
    ],
)
def test_what_links_tell_of_each_other(text, sources):
    assert [each.source.text for each in analyze(text).attributions] == sources
