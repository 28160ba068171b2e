"""Sources without a name, as the rules see them."""

from __future__ import annotations

from attribution import Config, analyze, audit

VAGUE = Config(select=("ATT201",))


def test_the_body_that_officials_belong_to_is_looked_for_near_them() -> None:
    near = "The ministry met on Monday. " + "It rained. " * 20 + "Officials said that the pier was shut."
    far = "The ministry met on Monday. " + "It rained. " * 600 + "Officials said that the pier was shut."
    assert not audit(analyze(near), VAGUE)
    assert [finding.span.text for finding in audit(analyze(far), VAGUE)] == ["Officials"]
