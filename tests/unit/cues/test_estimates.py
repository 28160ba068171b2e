"""Verbs that tell how much or what something is."""

import pytest

from attribution.cues.estimates import find_estimates, is_estimate
from tests.builders import syntax_of


@pytest.mark.parametrize(
    ("text", "puts"),
    [
        ("A panel put the surplus at 40 tonnes.", True),
        ("The study puts us at 83 percent.", True),
        ("The survey puts support for the tram at 63 percent.", True),
        ("The latest poll puts Labour six points ahead.", True),
        ("He put the horse ahead of the cart.", False),
        ("Some took it as an insult.", True),
        ("Visitors took her for the cook.", True),
        ("The guards took the men for drivers.", True),
        ("He drew a bat, which many took as a threat.", True),
        ("He took her for a walk.", False),
        ("He took the car for the mayor.", False),
        ("She took a job as a nurse.", False),
        ("It was taken as a threat.", False),
        ("He put the vase at the window.", False),
        ("She puts the oven at 200 degrees.", False),
    ],
)
def test_some_verbs_tell_how_much_or_what_something_is(text, puts):
    syntax = syntax_of(text)
    found = find_estimates(syntax)
    assert bool(found) is puts
    assert all(is_estimate(syntax, token) for token in found)
