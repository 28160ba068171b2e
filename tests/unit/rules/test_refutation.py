"""What is refuted, and what is only denied."""

import pytest

from attribution.rules import refute
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "word", "fix"),
    [
        ("She refuted the allegation.", "refuted", "denied"),
        ("She refuted the idea that the quay had sunk.", "refuted", "rejected"),
        ("She refutes the dossier in its entirety.", "refutes", "disputes"),
        ("She refuted the count.", "refuted", "disputed"),
        ("She said he refuted any hint of wrongdoing.", "refuted", "denied"),
    ],
)
def test_the_plain_verb_fits_what_is_refuted(text, word, fix):
    (hit,) = hits_of(refute, text)
    assert (hit.span.text, hit.fix) == (word, fix)


def test_a_record_may_refute():
    assert hits_of(refute, "She refuted the allegation with her own records.") == []
