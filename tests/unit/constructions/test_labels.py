"""Labels of speakers: what is found, what is left alone, and where the pieces end."""

from __future__ import annotations

import pytest

from attribution.constructions.labels import find_labels
from attribution.document import build_document
from attribution.learned.weights import default_weights
from attribution.syntax.columns import analyse_syntax


def found(text: str) -> list[tuple[str, str, list[str]]]:
    """The source, the cue and the pieces of the content of each link in *text*."""
    document = build_document(text)
    tokens = document.tokens

    def written(start: int, end: int) -> str:
        return text[tokens.starts[start] : tokens.ends[end - 1]]

    links = find_labels(document, analyse_syntax(document, default_weights()))
    return [
        (written(*link.source), written(*link.cue), [written(*piece) for piece in link.pieces])
        for link in links
        if link.source
    ]


def test_turns_without_their_last_full_stop() -> None:
    assert found("MR. TRAN: I read it. Twice.\n\nMS. OKAFOR: Did you?") == [
        ("MR. TRAN", ":", ["I read it. Twice"]),
        ("MS. OKAFOR", ":", ["Did you?"]),
    ]


def test_a_quoted_turn_keeps_its_marks() -> None:
    assert found("TRAN: “I read it.”\n\nOKAFOR: You did not.")[0] == ("TRAN", ":", ["“I read it.”"])


def test_questions_and_answers_of_a_court_are_their_own_cues() -> None:
    assert found("Q. Were you there?\n\nA. Yes. All night.") == [
        ("Q.", "Q.", ["Were you there?"]),
        ("A.", "A.", ["Yes. All night"]),
    ]


def test_an_initial_is_no_answer() -> None:
    assert found("A. Ruiz lost the race.\n\nA. Lind won it.") == []


def test_a_paragraph_between_two_labels_belongs_to_the_first() -> None:
    turns = found("Q: Why?\n\nA: I was cold.\n\nThe stove had gone out.\n\nQ: And then?")
    assert turns[1] == ("A", ":", ["I was cold.", "The stove had gone out"])


def test_what_follows_the_last_turn_is_not_the_speakers() -> None:
    assert found("Q: Why?\n\nA: I was cold.\n\nThe hut has stood since 1911.")[-1] == ("A", ":", ["I was cold"])


@pytest.mark.parametrize("aside", ["(Laughter.)", "[Crosstalk.]", "..."])
def test_stage_directions_are_nobodys(aside: str) -> None:
    assert found(f"TRAN: I rest.\n\n{aside}\n\nOKAFOR: We do not.")[0] == ("TRAN", ":", ["I rest"])


def test_a_transcript_quoted_paragraph_by_paragraph() -> None:
    turns = found('"TRAN: Did you pay?\n\n"OKAFOR: I paid twice."')
    assert turns == [("TRAN", ":", ["Did you pay?"]), ("OKAFOR", ":", ["I paid twice."])]


def test_a_signature_keeps_what_the_signer_is_and_drops_the_place() -> None:
    assert found("“We lost.” — Ana Ruiz, mayor of Leeds") == [("Ana Ruiz, mayor of Leeds", "—", ["“We lost.”"])]
    assert found("“We lost.” — Ana Ruiz, Leeds") == [("Ana Ruiz", "—", ["“We lost.”"])]


def test_a_headline_speaks_where_the_text_lets_its_name_speak() -> None:
    body = "The ferry is late.\n\n{} on Friday that the winter had been long."
    assert found("Okafor: Ferry must go\n\n" + body.format("Okafor said"))
    assert not found("Okafor: Ferry must go\n\n" + body.format("It was heard"))


def test_a_headline_ends_with_its_line() -> None:
    assert found("Poll: Ferry unloved; \nOne in three walks\n\nThe ferry is late.")[0][2] == ["Ferry unloved"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        ":",
        "Warning: you may slip.",
        "Updated: 3pm",
        "Price: £4\n\nAge: 31",
        "Here is why we left:\n\nThe roof fell in.",
        "Lindqvist: 1,203\n\nOkafor: 988",
        "Okafor: finish second.\n\nLind: a miracle.",
        "FAREWELL: “The hall will close after we have danced the last night.” http://example.com/a",
        "Twitter: @ruiz\n\nEmail: we@example.com",
        "He was “late” – the third time.",
        "“Late” – and he said so.",
        "At 7:30: the gates.",
    ],
)
def test_no_speakers(text: str) -> None:
    assert found(text) == []


def test_a_name_that_the_text_goes_by_is_a_label() -> None:
    assert found("Marca: keeper to leave\n\nThe keeper will leave, according to the daily Marca.") == [
        ("Marca", ":", ["keeper to leave"])
    ]
    assert found("Harbour: ferry to sail\n\nIt will sail, according to a notice at the harbour.") == []


def test_a_side_of_a_trial_speaks_in_a_subheading() -> None:
    told = "The lawyer told the court that the brothers had quarrelled for years about the price of a field in Tarn."
    text = f"A man died in May.\n\nDefence: witness lied about knife\n\n{told}"
    assert found(text) == [("Defence", ":", ["witness lied about knife"])]
    assert found(text.replace("court", "army")) == []
    assert found(text.replace("witness lied about", "a witness and")) == []


def test_an_initial_makes_no_speech_of_a_line_up() -> None:
    assert found("Town won.\n\nHARWICK: T Moss; A Lee, I Dunn.\n\nTARN: P Shaw; I Ford, J Cole.") == []
    assert len(found("HARWICK: I Dunn said no.\n\nTARN: I know.")) == 2


def test_who_asks_needs_no_name() -> None:
    assert found("Interviewer: Why the harp?\n\nRosa Bell: My aunt had one.") == [
        ("Interviewer", ":", ["Why the harp?"]),
        ("Rosa Bell", ":", ["My aunt had one"]),
    ]
    assert found("Reporter: Ann Lee") == []
