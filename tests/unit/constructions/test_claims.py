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
    ("answer", "claim", "cue"),
    [
        (", a figure the mayor has flatly rejected", "a figure", "has flatly rejected"),
        (", a toll the mayor disputes", "a toll", "disputes"),
        (", something the mayor flatly rejects", "something", "flatly rejects"),
        (", which the mayor denies", "which", "denies"),
        (", a claim the mayor strongly and repeatedly denied", "a claim", "strongly and repeatedly denied"),
        (", a claim strongly denied by the mayor", "a claim", "strongly denied"),
        (" – a claim the mayor flatly denied on Monday", "a claim", "flatly denied"),
    ],
)
def test_who_answers_a_claim_and_who_made_it_are_told_by_themselves(answer: str, claim: str, cue: str) -> None:
    made, answered = told(f"Lee says 900 trees were felled{answer}.")
    assert made == ("Lee", "says", "900 trees were felled")
    assert answered == ("the mayor", cue, claim)


def test_several_answer_a_claim() -> None:
    assert told("The roof had cost twice that, a claim aid workers dispute.") == [("aid workers", "dispute", "a claim")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His view is shared by Roe.", ("Roe", "is shared", "His view")),
        ("The mayor's claim was not supported by doctors.", ("doctors", "was not supported", "The mayor's claim")),
    ],
)
def test_who_takes_up_somebodys_view_has_it(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]
