"""Words that look like cues and only describe."""

import pytest

from attribution.linking.descriptions import is_judged, leave_descriptions, leave_phrased
from tests.builders import link, syntax_of, token_of


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It is, to say the least, cold.", "say"),
        ("Emails seen by the Post were dull.", "seen"),
        ("The clerk quoted above was kind.", "quoted"),
        ("That said, it was cold.", "said"),
        ("That being said, it was cold.", "said"),
        ("He would back a plan if it emerged.", "emerged"),
        ("A poll released last week had her ahead.", "released"),
        ("A study published in May was dull.", "published"),
    ],
)
def test_what_only_points_is_no_attribution(text, word):
    syntax = syntax_of(text)
    assert leave_descriptions(syntax, [link(token_of(syntax, word), None, (0, 1))]) == []


@pytest.mark.parametrize("text", ["The firm didn't respond to requests.", "The firm did not reply to an email."])
def test_who_did_not_respond_said_nothing(text):
    syntax = syntax_of(text)
    head = next(token for token, stem in enumerate(syntax.stems) if stem in ("respond", "reply"))
    assert leave_descriptions(syntax, [link(head, (0, 2), (head + 1, len(syntax.tags) - 1), cue=(2, head + 1))]) == []


def test_who_somebody_is_is_told_by_no_attribution():
    syntax = syntax_of("A lawyer critical of the ruling said it would be appealed.")
    critical, said = link(2, (0, 2), (4, 6)), link(6, (0, 6), (7, 11))
    assert leave_descriptions(syntax, [critical, said]) == [said]
    assert leave_descriptions(syntax, [critical]) == [critical]


def test_whom_it_is_according_to_is_nobodys_content():
    phrase, warned, said = link(0, (2, 3), (4, 11)), link(8, (4, 6), (0, 3), layout="left"), link(8, (4, 6), (0, 9))
    assert leave_phrased([phrase, warned]) == [phrase]
    assert leave_phrased([phrase, said]) == [phrase, said]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The ministry's claims could not be verified.", True),
        ("His claim was false.", True),
        ("His claim was that it sank.", False),
        ("His advice was to leave.", False),
    ],
)
def test_what_became_of_a_claim_is_none_of_it(text, left):
    syntax = syntax_of(text)
    word = next(token for token, norm in enumerate(syntax.norms) if norm in ("claim", "claims", "advice"))
    judged = link(word, (0, word), (word + 1, len(syntax.tags) - 1))
    assert is_judged(syntax, judged) is left
