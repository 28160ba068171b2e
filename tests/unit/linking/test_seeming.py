"""What somebody seems to think and something seems to show."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("In the report, emails appeared to contradict the clerk.", "appeared to contradict", "emails"),
        ("He said voters seem keen on the plan.", "seem keen on", "voters"),
    ],
)
def test_who_seems_to_tell_something_does(text, cue, source):
    found = {each.cue.span.text: each.source.text for each in analyze(text).attributions if each.source}
    assert found.get(cue) == source
