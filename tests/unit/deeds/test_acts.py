"""What verbs that may report tell instead of a report, by what follows them."""

from __future__ import annotations

import pytest

from attribution.arguments.links import Link
from attribution.deeds.acts import is_act, last_noun, token_behind
from attribution.syntax.sites import Range
from tests.builders import syntax_of


def acts(text, head):
    """Whether the verb *head* of a sentence tells of an act; what stands behind it is its content."""
    syntax = syntax_of(text)
    place = list(syntax.norms).index(head)
    source, content = Range(0, place), Range(place + 1, len(syntax.tags) - 1)
    link = Link(place, Range(place, place + 1), source, (content,), "right", 0)
    return is_act(syntax, link)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The clerk claimed a pension.", "claimed"),
        ("The flood claimed nine lives.", "claimed"),
        ("The inn accepts cards.", "accepts"),
        ("The college accepted 90 students.", "accepted"),
        ("The gauge recorded 41 degrees.", "recorded"),
        ("The boys shouted in the yard.", "shouted"),
        ("The firm posted guards.", "posted"),
        ("The cook added salt.", "added"),
        ("The guide knew the corridors.", "knew"),
        ("The guide knew Oslo well.", "knew"),
        ("A man saw the truck.", "saw"),
        ("The dean sat on the committee.", "sat"),
        ("A clerk stood behind the counter.", "stood"),
        ("The boys asked good questions.", "asked"),
    ],
)
def test_a_thing_or_a_place_behind_some_verbs_makes_them_an_act(text, head):
    assert acts(text, head)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The clerk claimed that the safe was empty.", "claimed"),
        ("The rebels claimed responsibility for it.", "claimed"),
        ("The board accepted the findings.", "accepted"),
        ("The coroner recorded a verdict of misadventure.", "recorded"),
        ("The anglers called for a ban.", "called"),
        ("The guide knew the truth.", "knew"),
        ("The guide knew that.", "knew"),
        ("A man saw the truck turning.", "saw"),
        ("The bank saw it as a warning.", "saw"),
        ("The dean sat on the findings.", "sat"),
        ("The clerk stood behind the decision.", "stood"),
        ("The dons look askance at the merger.", "look"),
        ("The keeper said one word to me about the lamp.", "said"),
        ("The keeper says next time he'll use rope.", "says"),
    ],
)
def test_words_and_verbs_of_several_words_do_not(text, head):
    assert not acts(text, head)


def test_the_token_behind_a_cue_leaves_adverbs_and_particles_out():
    syntax = syntax_of("She turned down flatly the offer of help.")
    assert syntax.norms[token_behind(syntax, 1)] == "the"
    assert last_noun(syntax, 4) == "offer"
