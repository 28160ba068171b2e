"""Steps as they are told."""

from __future__ import annotations

from itertools import pairwise

import pytest

from attribution.verbatim.alignment import Op, align

SPEECH = "It was not our doing. We lost £4.5 million last year. Rents rose 5%, and the quay cost $3m and more. We left."


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("We lost $4.5 million last year", [("equal", "We lost"), ("changed", "£4.5 million"), ("equal", "last year")]),
        ("We lost £5.5 million last year", [("equal", "We lost"), ("changed", "£4.5 million"), ("equal", "last year")]),
        ("the quay cost $4m and more", [("equal", "the quay cost"), ("changed", "$3m"), ("equal", "and more")]),
        ("the quay cost £3m and more", [("equal", "the quay cost"), ("changed", "$3m"), ("equal", "and more")]),
        ("Rents rose 4%", [("equal", "Rents rose"), ("changed", "5"), ("equal", "%")]),
        ("the quay cost $3m and more", [("equal", "the quay cost $3m and more")]),
    ],
)
def test_a_sign_changes_with_its_figure(quote, told):
    found = align(quote, SPEECH)
    assert found is not None
    assert [(edit.op.value, edit.words) for edit in found.edits] == told


def test_no_word_is_told_twice():
    found = align("We lost $4.5 million last year. The quay cost £3m", SPEECH)
    assert found is not None
    places = [edit.source for edit in found.edits if edit.op is not Op.JUMP and edit.words]
    assert all(one.end <= other.start for one, other in pairwise(places))
