"""Law 14: words a text does not hold change nothing in it; adding twice is adding once; order does not matter."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attribution.model import Stance
from attribution.pipeline import analyze
from attribution.vocabulary.inflection import verb_forms
from attribution.vocabulary.lexicon import default_lexicon
from attribution.vocabulary.rows import FRAMES

pytestmark = pytest.mark.property

TEXT = (
    "“We will appeal,” Ana Ortiz, who leads the union, told reporters. Officials said no date was set. "
    "According to the ministry, the port will stay shut. He is expected to resign, the Harbour Times reported."
)

# Made-up words: "zq" begins no word of the text.
lemmas = st.text("abdeilnorstuy", min_size=1, max_size=8).map(lambda letters: "zq" + letters)
rows = st.builds(
    "{}\t\t{}\t{}\tHe did.".format,
    lemmas,
    st.sampled_from([stance.value for stance in Stance]),
    st.sampled_from(FRAMES),
)
tables = st.lists(rows, min_size=1, max_size=4, unique_by=lambda row: row.split("\t")[0])


@given(tables, st.sampled_from(["verbs", "nouns"]))
@settings(max_examples=25, deadline=None)
def test_words_that_are_absent_change_nothing(added: list[str], table: str) -> None:
    lexicon = default_lexicon().extended(table, "\n".join(added))
    assert analyze(TEXT, lexicon=lexicon) == analyze(TEXT)


@given(tables)
@settings(max_examples=25, deadline=None)
def test_order_and_repetition_do_not_matter(added: list[str]) -> None:
    once = default_lexicon().extended("verbs", "\n".join(added))
    again = default_lexicon()
    for row in (*reversed(added), *added):
        again = again.extended("verbs", row)
    assert again == once
    assert again.forms == once.forms


# no verb is shorter than three letters but "be", "do" and "go", which keep their first letter too
@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=10))
@settings(max_examples=50, deadline=None)
def test_any_word_inflects(lemma: str) -> None:
    forms = verb_forms(lemma)
    assert {tag for _, tag in forms} == {"VB", "VBZ", "VBD", "VBN", "VBG"}
    assert all(form[:1] == lemma[:1] and " " not in form for form, _ in forms)
