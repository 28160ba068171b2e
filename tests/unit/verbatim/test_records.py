"""Who speaks on which line of a record."""

import pytest

from attribution.verbatim.records import count_labels, cut_annotations, find_label, find_turns, split_lines


def turns(text):
    return [(turn.speaker, [text[start:end] for start, end in turn.pieces]) for turn in find_turns(text)]


@pytest.mark.parametrize(
    ("line", "label", "speech"),
    [
        ("MS. ORTIZ: We left.", "MS. ORTIZ", "We left."),
        ("12  MS. ORTIZ: We left.", "MS. ORTIZ", "We left."),
        (">> Ana Ortiz (00:12): We left.", "Ana Ortiz", "We left."),
        ("Speaker 1: We left.", "Speaker 1", "We left."),
        ("15   Q.  Did you leave?", "Q", "Did you leave?"),
        ("Mr. SMITH of Ohio. Madam Speaker, no.", "Mr. SMITH of Ohio", "Madam Speaker, no."),
        ("Ana Ortiz (Northtown) (Lab)", "Ana Ortiz (Northtown) (Lab)", ""),
        ("Ana Ortiz  0:12", "Ana Ortiz", ""),
    ],
)
def test_a_label_and_where_its_speech_starts(line, label, speech):
    found, start = find_label(line, 0, len(line))
    assert (found, line[start:].strip()) == (label, speech)


@pytest.mark.parametrize("line", ["Date: 4 May", "We left at noon: all of us.", "nothing", ""])
def test_fields_and_sentences_are_no_labels(line):
    assert find_label(line, 0, len(line)) is None


def test_a_turn_runs_to_the_next_label():
    text = "ORTIZ: We left.\nAll of us.\nNAIR: Why?\n"
    assert turns(text) == [("ORTIZ", [" We left.", "All of us."]), ("NAIR", [" Why?"])]


def test_what_stands_before_the_first_label_is_nobodys():
    assert turns("The court sat.\nORTIZ: No.")[0] == ("", ["The court sat."])


def test_a_single_word_before_a_colon_must_come_again():
    text = "Remember: we left.\nAna Ortiz: Yes.\n"
    assert count_labels(text) == {"Ana Ortiz": 1}
    assert count_labels(text + "Remember: no.")["Remember"] == 2


def test_page_numbers_are_no_speech():
    assert turns("ORTIZ: We left.\n   page 3 of 9\nAll.") == [("ORTIZ", [" We left.", "All."])]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("We left (Applause.) at noon", ["We left ", " at noon"]),
        ("[inaudible 00:12] no", [" no"]),
        ("We (all of us) left", ["We (all of us) left"]),
        ("[all]", []),
    ],
)
def test_annotations_are_cut_out(text, kept):
    assert [text[start:end] for start, end in cut_annotations(text, 0, len(text))] == kept


def test_lines_are_without_their_ends():
    text = "a\n\nbc"
    assert [text[start:end] for start, end in split_lines(text)] == ["a", "", "bc"]
