"""What follows a cue as its content."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("She told how they had been motivated by greed.", "how they had been motivated by greed"),
        ("Although police said the road was safe, drivers avoided it.", "the road was safe"),
        ("Noting that the road, which is old, was shut, the mayor left.", "that the road, which is old, was shut"),
        ("Ann Lee told an inquiry into theft in the fishing trade the deal was off.", "the deal was off"),
        ("The woman who said she saw the ship sink has died.", "she saw the ship sink"),
        ("The mill reported sales that missed its targets.", "sales that missed its targets"),
        ("The other disputed that; the man called it a farce.", "that"),
        ("Ann Lee saw no harm in closing the depot.", "closing the depot"),
        ("She declined to comment on a report that it sank.", "to comment on a report that it sank"),
        ("The fleet issued a rare red warning for ice covering the sound.", "ice covering the sound"),
        ("Police issued a fresh and urgent appeal for witnesses to the crash.", "witnesses to the crash"),
        ("He told of the last week of the voyage.", "the last week of the voyage"),
        ("According to the mill on Friday, it sank.", "it sank"),
        ("Ann Lee, writing in the Post, argued that it sank.", "that it sank"),
        ("Engineers said that until it was dry, nobody could enter.", "that until it was dry, nobody could enter"),
        (
            "Roe warned that fees, now low, would rise, a blow to all, and that few would pay.",
            "that fees, now low, would rise, a blow to all, and that few would pay",
        ),
        ("Roe said the mill closed in May, a year after it opened.", "the mill closed in May, a year after it opened"),
        ("Roe said the mill would shut, a year after it opened.", "the mill would shut"),
    ],
)
def test_where_a_content_starts_and_ends(text, content):
    assert content in [each.content.text for each in analyze(text).attributions]


def test_a_participle_tells_nothing_behind_the_verb_of_its_subject():
    assert not analyze("Ann Lee, writing in the Post, was less sure.").attributions
