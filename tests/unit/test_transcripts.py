"""Who speaks where, in every layout of record we read."""

from __future__ import annotations

import pytest

from attribution.errors import InputError
from attribution.transcripts import Source, SourceKind, parse_source, recognise_kind


def turns(source: Source) -> list[tuple[str, str]]:
    return [
        (turn.speaker, " ".join(" ".join(source.text[start:end] for start, end in turn.pieces).split()))
        for turn in source.turns
    ]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "HEARING\nDate: 3 May\n\nANA ORTIZ: We will appeal. (Applause.) It is\nour duty.\nMR. NAIR: No.\n"
            "[crosstalk]\n"
            "ANA ORTIZ: Yes: we will.\nRemember: it is late.\nPage 4\n",
            "transcript",
            [
                ("", "HEARING Date: 3 May"),
                ("ANA ORTIZ", "We will appeal. It is our duty."),
                ("MR. NAIR", "No."),
                ("ANA ORTIZ", "Yes: we will. Remember: it is late."),
            ],
        ),
        (
            " 1   Q.  Did you see him?\n 2   A.  I did. At nine\n 3       o'clock, I think.\n 4   "
            "MS. ORTIZ:  Objection.\n"
            " 5   THE COURT:  Overruled.\n",
            "court",
            [
                ("Q", "Did you see him?"),
                ("A", "I did. At nine o'clock, I think."),
                ("MS. ORTIZ", "Objection."),
                ("THE COURT", "Overruled."),
            ],
        ),
        (
            "Ana Ortiz (Northtown) (Lab)\nMr Speaker, we will vote.\nThe Minister for Roads (Petra Cole):\n"
            "I will not.\n",
            "parliament",
            [
                ("Ana Ortiz (Northtown) (Lab)", "Mr Speaker, we will vote."),
                ("The Minister for Roads (Petra Cole)", "I will not."),
            ],
        ),
        (
            "Mr. SMITH of Ohio. Madam Speaker, I rise.\nMs. ORTIZ. I object.\n",
            "parliament",
            [("Mr. SMITH of Ohio", "Madam Speaker, I rise."), ("Ms. ORTIZ", "I object.")],
        ),
        (
            "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ana Ortiz>We will <c>appeal</c>\n\n"
            "00:00:03.000 --> 00:00:05.000\n<v Ana Ortiz>tomorrow.\n\n00:05.000 --> 00:07.000\n"
            "MR. NAIR: No, [music] no.\n",
            "subtitles",
            [("Ana Ortiz", "We will appeal tomorrow."), ("MR. NAIR", "No, no.")],
        ),
        (
            "1\n00:00:01,000 --> 00:00:03,000\n>> ANA ORTIZ: We will\n\n2\n00:00:03,000 --> 00:00:05,000\n"
            "We will\nappeal\n\n"
            "3\n00:00:05,000 --> 00:00:06,000\n- No.\n- Yes.\n",
            "subtitles",
            [("ANA ORTIZ", "We will appeal"), ("", "No."), ("", "Yes.")],
        ),
        (
            "Ana Ortiz (00:12):\nWe are sad.\n\nPetra Cole (00:19):\nSo are we.",
            "transcript",
            [("Ana Ortiz", "We are sad."), ("Petra Cole", "So are we.")],
        ),
        (
            "Ana Ortiz  0:12\nWe are sad.\n\nPetra Cole  0:19\nSo are we.",
            "transcript",
            [("Ana Ortiz", "We are sad."), ("Petra Cole", "So are we.")],
        ),
    ],
    ids=["meeting", "court", "hansard", "congress", "vtt", "srt", "timed", "alone"],
)
def test_labelled_records(text: str, kind: str, expected: list[tuple[str, str]]) -> None:
    source = parse_source(text, "record")
    assert source.kind.value == kind
    assert turns(source) == expected


@pytest.mark.parametrize(
    ("text", "kind", "speaker"),
    [
        ("From: Ana Ortiz <ana@union.example>\nTo: Desk\nSubject: Mill\n\nWe will appeal.\n", "email", "Ana Ortiz"),
        ("FOR IMMEDIATE RELEASE\n\nThe mill will close.\n\nSigned,\nAna Ortiz\n", "release", "Ana Ortiz"),
        ("Statement from Mayor Delia Frost\n\nWe are sad.", "statement", "Mayor Delia Frost"),
        ("Ana Ortiz (@ana_ortiz)\nWe are sad.", "post", "Ana Ortiz"),
        ("The mill will close. “We are very sad today,” Ana Ortiz said.", "article", ""),
        ("We are sad. The mill will close.", "transcript", ""),
    ],
)
def test_texts_of_one_person(text: str, kind: str, speaker: str) -> None:
    source = parse_source(text, "text")
    assert (source.kind.value, source.speaker, source.turns == ()) == (kind, speaker, kind != "transcript")


def test_a_kind_given_stands() -> None:
    assert parse_source("ANA: Yes.\nRAJ: No.", "x", "post").kind is SourceKind.POST
    with pytest.raises(InputError, match="unknown kind of source 'speech'"):
        parse_source("Hello", "x", "speech")


def test_an_article_need_not_quote_anybody() -> None:
    told = "The trust has been promised money by the ministry, two people familiar with the matter said. " * 6
    assert recognise_kind(told) == "article"
    assert recognise_kind("The pier will close, the mayor said.", published=True) == "article"
    assert recognise_kind("The pier will close, the mayor said.") == "transcript"
    assert recognise_kind(f"{told}And I told them so.") == "transcript"
