"""Whom a pronoun means that speaks."""

import pytest

from attribution.entities.pronounsources import place_pronoun
from tests.unit.entities.test_story import named, story_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee left. She said it was late.", "Ann Lee"),
        ("Onyx Marsh Ltd left. It said it was late.", "Onyx Marsh"),
        ("They met Ann Lee, who said it was late.", "Ann Lee"),
        ("The captain wept. She said it was late.", "captain"),
        ("They met a nurse who said it was late.", "nurse"),
        ("“Ann, you said it was late,” Bo Ray told Ann Lee.", "Ann Lee"),
    ],
)
def test_one_whom_it_can_mean_speaks(text, name):
    story = story_of(text)
    said = next(one for one in story.attributions if one.cue.span.text == "said")
    place_pronoun(story, said, said.source)
    assert story.speakers[said.id].name.startswith(name)
    assert said.source in story.speakers[said.id].mentions
    assert not story.unresolved


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It was late, she said.", "nobody it can mean is named before"),
        ("I said it was late.", "the writer or the reader"),
    ],
)
def test_else_it_stays_open_why(text, reason):
    story = story_of(text)
    said = next(one for one in story.attributions if one.cue.span.text == "said")
    place_pronoun(story, said, said.source)
    assert not story.speakers
    assert [left.reason for left in story.unresolved] == [reason]


def test_what_it_tells_of_whom_it_means_is_learned():
    story = story_of("They met Ann Lee, who said it was late.")
    said = story.attributions[-1]
    place_pronoun(story, said, said.source)
    ann = named(story)["Ann Lee"]
    assert ann.sure
    assert ann.human


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee met her coach, Eva Roe. The coach was to blame, she said.", "Ann Lee"),
        ("Eva Roe smiled. Roe intends to stay, she said.", "Eva Roe"),
    ],
)
def test_who_is_told_of_ahead_does_not_say_so(text, name):
    story = story_of(text)
    said = next(one for one in story.attributions if one.cue.span.text == "said")
    place_pronoun(story, said, said.source)
    assert story.speakers[said.id].name == name
