"""The sides of a dispute."""

import pytest

from attribution.rules import verb_asymmetry
from tests.builders import hits_of


def test_both_sides_of_a_dispute_need_enough_statements():
    lee = "Mayor Ann Lee said the levy is fair. Lee said homes are safer. "
    cole = "Builder Tom Cole claimed the levy is theft. Cole claimed homes flood."
    assert hits_of(verb_asymmetry, lee + cole) == []
    (hit,) = hits_of(verb_asymmetry, lee + cole, min_statements=2)
    assert hit.message == "2 of the 2 verbs for Tom Cole are loaded, 0 of the 2 for Ann Lee"


@pytest.mark.parametrize(
    ("speakers", "name"),
    [
        (("Harbour Bank", "Rob Lane, the bank’s chief executive,", "Bank chairman Hal Voss"), "Harbour Bank"),
        (("Harbour Bank", "A spokesman for Harbour Bank", "The bank"), "Harbour Bank"),
        (("Labour MP Jo Pitt", "Labour’s Tom Cole", "Labour leader Ann Orr"), "Labour"),
        (("Supporters", "Backers", "Advocates"), "those for it"),
        (("Harbour Bank", "Kim Ode, who sued the bank,", "Tom Cole, a critic of Harbour Bank,"), ""),
        (("Ann Orr", "Tom Cole", "Jo Pitt"), ""),
    ],
)
def test_those_who_speak_for_one_body_are_one_side(speakers, name):
    lee = "Mayor Ann Lee said the levy is fair. Lee said homes are safer. Lee said the pumps work. "
    claims = " ".join(f"{speaker} claimed the levy is theft." for speaker in speakers)
    messages = [hit.message for hit in hits_of(verb_asymmetry, lee + claims)]
    assert messages == ([f"3 of the 3 verbs for {name} are loaded, 0 of the 3 for Ann Lee"] if name else [])


def test_a_bench_ahead_of_an_office_is_no_side():
    text = (
        "Ward councillor Tom Cole claimed the levy is theft. Cole claimed homes flood. Cole claimed the pumps fail. "
        "Mayor Ann Lee said the levy is fair. Lee said homes are safer. Lee said the pumps work."
    )
    (hit,) = hits_of(verb_asymmetry, text)
    assert " verbs for Tom Cole are loaded, 0 of the 3 for Ann Lee" in hit.message
