"""Speech out of subtitles."""

import pytest

from attribution.verbatim.subtitles import find_subtitle_turns, is_subtitles

TIMING = "00:00:01.000 --> 00:00:02.000\n"


def turns(text):
    return [(turn.speaker, [text[start:end] for start, end in turn.pieces]) for turn in find_subtitle_turns(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WEBVTT\n\n", True),
        ("\ufeffWEBVTT\n", True),
        (f"1\n{TIMING}We left.\n", True),
        ("1\n00:00:01,000 --> 00:00:02,000\nWe left.\n", True),
        ("We left at 00:00:01.", False),
        ("", False),
    ],
)
def test_a_file_is_known_by_its_head(text, expected):
    assert is_subtitles(text) is expected


def test_only_lines_under_a_time_are_speech():
    assert turns(f"WEBVTT\n\nNOTE no\n\n{TIMING}We left.\n\nno\n") == [("", ["We left."])]


def test_a_speaker_holds_until_another_is_named():
    text = f"WEBVTT\n\n{TIMING}<v Ana Ortiz>We left.</v>\n\n{TIMING}All of us.\n\n{TIMING}>> NAIR: Why?\n"
    assert turns(text) == [("Ana Ortiz", ["We left.", "All of us."]), ("NAIR", [" Why?"])]


def test_a_dash_is_somebody_who_is_not_named():
    assert [speaker for speaker, _ in turns(f"WEBVTT\n\n{TIMING}ORTIZ: No.\n- Why?\n")] == ["ORTIZ", ""]


def test_a_line_that_rolls_on_counts_once():
    text = f"WEBVTT\n\n{TIMING}We left.\n\n{TIMING}We left.\nAll of us.\n\n{TIMING}All of us.\n"
    assert turns(text) == [("", ["We left.", "All of us."])]


def test_tags_and_annotations_are_cut_out():
    assert turns(f"WEBVTT\n\n{TIMING}We <i>left</i> [music] here.\n") == [("", ["We ", "left", " ", " here."])]
