"""Word-level alignment: each way a quotation can differ from what was said."""

from __future__ import annotations

import pytest

from attribution.verbatim.alignment import Alignment, Op, align
from attribution.verbatim.guards import Gate
from attribution.verbatim.normalising import Folding

SPEECH = (
    "We've got a duty to die and get out of the way with all of our machines and artificial hearts and everything else "
    "like that and let the other society, our kids, build a reasonable life. I did not take a single dollar from the "
    "Northtown fund. You know, we, um, we need twenty-five per cent more. The council will meet on Tuesday and it "
    "should vote. Ortiz never promised 40 jobs."
)


def edits(quote: str, source: str = SPEECH) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """The edits that are not plain agreement."""
    found = align(quote, source)
    assert found is not None
    return [
        (edit.op.value, edit.draft.text, edit.words, tuple(gate.value for gate in edit.gates))
        for edit in found.edits
        if edit.op is not Op.EQUAL
    ]


@pytest.mark.parametrize(
    "quote",
    [
        "We've got a duty to die",
        "we’ve got a duty to die,",
        "We have got a duty to die",
        "I didn’t take a single dollar",
        "we need 25% more",
        "[T]he council will meet on Tuesday",
        "our kids — build a reasonable life",
        "machines & artificial hearts",
    ],
)
def test_only_typography_differs(quote: str) -> None:
    assert edits(quote) == []


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("You got a duty to die", ("changed", "You", "'ve", ())),
        ("I did take a single dollar", ("dropped", "", "not", ("negation",))),
        ("we need 35% more", ("changed", "35", "twenty-five", ("number",))),
        ("The council could meet on Tuesday", ("changed", "could", "will", ("modal",))),
        ("The council will meet on Friday and it should", ("changed", "Friday", "Tuesday", ("date",))),
        ("The council will meet in secret on Tuesday", ("added", "in secret", "", ())),
        ("Walsh never promised 40 jobs", ("changed", "Walsh", "Ortiz", ("name",))),
        ("a duty to die and let the other society", ("dropped", "", SPEECH[24:123], ())),
        ("we need … more", ("ellipsis", "…", "twenty-five per cent", ())),
        ("I did not take … the Northtown fund", ("ellipsis", "…", "a single dollar from", ())),
        ("[The elderly have] got a duty to die", ("bracket", "[The elderly have]", "We've", ())),
        ("I did [try to] take a single dollar", ("bracket", "[try to]", "not", ("negation",))),
        ("[the body] should vote", ("bracket", "[the body]", "and it", ())),
        ("Ortiz never promised [many] jobs", ("bracket", "[many]", "40", ("number",))),
    ],
)
def test_one_difference_is_named(quote: str, expected: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert edits(quote)[0] == expected


def test_words_from_another_place_are_a_jump() -> None:
    padding = " ".join(f"word{number}" for number in range(100))
    source = f"We will close the harbour in June. {padding}. Nobody asked the people of the town."
    assert [op for op, *_ in edits("We will close the harbour, nobody asked the people", source)] == ["jump"]
    assert [op for op, *_ in edits("Nobody asked the people … we will close the harbour", source)] == ["jump"]


def test_ellipsis_without_omitted_words_is_harmless() -> None:
    assert edits("a duty to … die") == [("ellipsis", "…", "", ())]


@pytest.mark.parametrize("said", ["We, you know, need it now", "We need, I mean, we need it now", "We we need it now"])
def test_fillers_and_stammers_may_be_left_out(said: str) -> None:
    assert {op for op, *_ in edits("We need it now", said)} <= {"filler"}


@pytest.mark.parametrize("said", ["We need it, no, no, now", "It was five five to me", "He did did not, not know"])
def test_a_negation_or_a_figure_is_never_a_filler(said: str) -> None:
    quote = {"We": "We need it, no, now", "It": "It was five to me", "He": "He did not know"}[said[:2]]
    assert "dropped" in {op for op, *_ in edits(quote, said)}


def test_fillers_count_where_the_newsroom_says_so() -> None:
    found = align("We need it now", "We, um, need it now", Folding(drop_fillers=False))
    assert found is not None
    assert [edit.op for edit in found.edits] == [Op.EQUAL, Op.DROPPED, Op.EQUAL]


@pytest.mark.parametrize(
    ("quote", "source"),
    [("", SPEECH), ("…", SPEECH), ("entirely unrelated", ""), ("zebra crossing", SPEECH), ("[x]", SPEECH)],
)
def test_nothing_in_common(quote: str, source: str) -> None:
    assert align(quote, source) is None


def test_invented_words_score_low() -> None:
    found = align("We were never told about the flooding in the cellar", SPEECH)
    assert found is None or found.score < 0.4


def test_very_long_quotation_is_aligned_in_parts() -> None:
    source = " ".join(f"a{number} b{number % 7}" for number in range(900))
    found = align(source.replace("a500", "zero"), source)
    assert isinstance(found, Alignment)
    assert [edit.words for edit in found.edits if edit.op is Op.CHANGED] == ["a500"]


def test_gates_sum_up_kinds_not_words() -> None:
    found = align("Walsh would promise 50 jobs by Friday", "Ortiz never will promise 40 jobs by Monday")
    assert found is not None
    assert {gate for edit in found.edits for gate in edit.gates} == set(Gate)


def test_words_added_after_the_end_of_the_source() -> None:
    assert edits("we vote in spring twice", "and then we vote in spring") == [("added", "twice", "", ("number",))]
