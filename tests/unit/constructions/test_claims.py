"""Claims that somebody answers."""

import pytest

from attribution import analyze


def told(text: str) -> list[tuple[str, str, str]]:
    """The source, the cue and the content of each attribution."""
    return [
        (each.source.text if each.source else "", each.cue.span.text, each.content.text)
        for each in analyze(text).attributions
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The mayor denied a report by Reuters that the pier was for sale.", "Reuters", "a report by"),
        ("The mayor rejected a claim by the union that the pier was for sale.", "the union", "a claim by"),
        ("The mayor dismissed claims in the Tarn Herald that the pier was for sale.", "the Tarn Herald", "claims in"),
    ],
)
def test_what_is_answered_is_somebodys_claim(text: str, source: str, cue: str) -> None:
    answer, claim = told(text)
    assert claim == (source, cue, "that the pier was for sale")
    assert answer[2] == f"{cue} {source} that the pier was for sale"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor denied reports on Monday that the pier was for sale.",
        "The mayor confirmed that the pier was for sale.",
    ],
)
def test_a_day_claims_nothing(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize("ahead", ["The row began with", "He shrugged off", "She would not address", "He sued over"])
def test_what_an_outlet_has_is_told_wherever_it_is_told_of(ahead: str) -> None:
    assert told(f"{ahead} a Bild report that the pier was for sale.")[-1] == (
        "Bild",
        "report",
        "that the pier was for sale",
    )


@pytest.mark.parametrize("noun", ["science report", "Sun reporter", "council report"])
def test_of_another_report_no_outlet_tells(noun: str) -> None:
    assert all(source != noun.split()[0] for source, _, _ in told(f"He rejected a {noun} that the pier was for sale."))


@pytest.mark.parametrize(
    ("answer", "cue"),
    [
        (", a figure the mayor has flatly rejected", "has flatly rejected"),
        (", a toll the mayor disputes", "disputes"),
        (", something the mayor flatly rejects", "flatly rejects"),
        (", a claim the mayor strongly and repeatedly denied", "strongly and repeatedly denied"),
        (" – a claim the mayor flatly denied on Monday", "flatly denied"),
    ],
)
def test_who_answers_a_claim_has_all_of_it(answer: str, cue: str) -> None:
    assert ("the mayor", cue, "Lee says 900 trees were felled") in told(f"Lee says 900 trees were felled{answer}.")
