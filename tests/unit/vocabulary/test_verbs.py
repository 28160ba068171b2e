"""Verbs of asking and telling."""

from attribution.vocabulary.stems import stem
from attribution.vocabulary.verbs import ASKED, TELLING


def test_who_is_told_is_looked_for_by_stems_and_who_was_asked_by_forms():
    assert {"tell", "advis", "convinc"} <= {stem(form) for form in ("told", "advised", "convinced")} <= TELLING
    assert {"asked", "pressed"} <= ASKED
