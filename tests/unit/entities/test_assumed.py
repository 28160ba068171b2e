"""Those who go by a name that is not theirs, or by the first alone."""

from __future__ import annotations

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("One mother, whom the Guardian is calling Leila, said so. Leila said she was afraid.", "Leila"),
        ("A teacher, who wanted to be named only by her first name, Ana, said so. Ana said it was late.", "Ana"),
        ("A clerk, who asked to be called Mr Wu, said so. Mr Wu blamed the bridge.", "Wu"),
        ("A man who called Lee a liar said so. Lee denies it.", "man who called Lee a liar"),
        ("An engineer who worked for Onyx said so.", "engineer who worked for Onyx"),
    ],
)
def test_a_name_that_somebody_goes_by(text, name):
    graph = analyze(text)
    told = next(one for one in graph.attributions if one.cue.span.text == "said")
    assert graph.speaker(told).name == name
