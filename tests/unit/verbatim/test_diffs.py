"""A verification for readers and as plain data."""

import json

import pytest
from attrs import evolve

from attribution.spans import Span
from attribution.verbatim.alignment import Edit, Op, align
from attribution.verbatim.diffs import edit_to_dict, render_diff, render_verification, verification_to_dict
from attribution.verbatim.sources import SourceKind
from attribution.verbatim.verdicts import Check, CheckKind, Copy, Passage, Support, Verdict, Verification

SOURCE = "We will not sell the mill in June."


@pytest.mark.parametrize(
    ("quote", "diff"),
    [
        ("We will not sell the mill", "We will not sell the mill"),
        ("We will sell the mill", "We will [-not-] sell the mill"),
        ("We will not sell the old mill", "We will not sell the {+old+} mill"),
        ("We will not close the mill", "We will not [-sell-]{+close+} the mill"),
        ("We will … the mill", "We will ⟨… not sell⟩ the mill"),
        ("[The firm] will not sell the mill", "[The firm][=We=] will not sell the mill"),
    ],
)
def test_each_difference_has_its_sign(quote, diff):
    assert render_diff(align(quote, SOURCE).edits) == diff


def test_equal_words_and_nothing_else_make_a_plain_line():
    assert render_diff(()) == ""
    edit = Edit(op=Op.FILLER, draft=Span(0, 0, ""), source=Span(3, 5, "um"), words="um")
    assert render_diff((edit,)) == ""


PASSAGE = Passage(
    source="release.txt", kind=SourceKind.RELEASE, span=Span(0, 7, SOURCE[:7]), words="We will", speaker="Ana Ruiz"
)
CHECK = Check(
    span=Span(5, 14, "“We will”"),
    kind=CheckKind.QUOTATION,
    verdict=Verdict.NOT_FOUND,
    verdicts=(Verdict.NOT_FOUND,),
    speaker="Ana Ruiz",
    passage=PASSAGE,
    reason="the text breaks off",
)
FOUND = Verification(("release.txt",), (CHECK,), (Copy(span=CHECK.span, passage=PASSAGE, words=12, credited=False),))


def test_a_reader_is_told_place_verdict_source_and_reason():
    text = render_verification(FOUND, "Rain “We will” rain.")
    assert text.splitlines() == [
        "1:6: not-found: “We will”",
        "    draft:  Ana Ruiz",
        "    source: release.txt, Ana Ruiz",
        "    the text breaks off",
        "1:6: copied (12 words): “We will”",
        "    source: release.txt, Ana Ruiz",
        "1 checked against 1 source: 1 not-found",
    ]


def test_nothing_checked_is_said_too():
    assert render_verification(Verification((), ())) == "0 checked against 0 sources: nothing\n"


def test_plain_data_is_json_with_offsets():
    found = verification_to_dict(FOUND)
    assert json.loads(json.dumps(found)) == found
    (check,) = found["checks"]
    assert (check["start"], check["end"], check["verdict"]) == (5, 14, "not-found")
    assert check["passage"]["speaker"] == "Ana Ruiz"
    assert found["copies"][0]["words"] == 12


def test_an_edit_names_its_guarded_words():
    (dropped,) = [edit for edit in align("We will sell the mill", SOURCE).edits if edit.op is Op.DROPPED]
    assert edit_to_dict(dropped)["gates"] == ["negation"]


def test_a_statement_shows_what_bears_it_out_and_what_does_not():
    support = Support(score=0.5, passage=PASSAGE, shared=("mill",), missing=("harbour",), missing_numbers=("12",))
    statement = evolve(CHECK, kind=CheckKind.STATEMENT, verdict=Verdict.PARAPHRASE, support=support, reason="")
    found = Verification(("release.txt",), (statement,))
    assert render_verification(found).splitlines()[-3:-1] == ["    support 0.50: We will", "    not there: 12, harbour"]
    assert verification_to_dict(found)["checks"][0]["support"]["missing"] == ["harbour"]
