"""Whom the lead of an interview names."""

import pytest

from attribution.constructions.interviewees import find_interviewee, tells_of
from tests.builders import syntax_and_places


def test_the_first_full_name_ahead_of_the_labels_is_the_interviewed_one():
    syntax, place = syntax_and_places("Naima Tull rows with Ben Orr. Q: Was it cold?")
    assert find_interviewee(syntax, place("q")) == "tull"
    assert find_interviewee(syntax, 1) == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [("Tull rows with eight men.", True), ("Naima Tull, who is 26, left.", True), ("Boston is cold.", False)],
)
def test_a_paragraph_may_tell_of_somebody(text, told):
    syntax, _ = syntax_and_places(text)
    assert tells_of(syntax, 0, "tull") is told
    assert not tells_of(syntax, 0, "")
