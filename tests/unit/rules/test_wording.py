"""One verb put in the place of another."""

import pytest

from attribution.rules.wording import DENY, SAY, in_form_of


@pytest.mark.parametrize(
    ("form", "said", "denied"),
    [
        ("claimed", "said", "denied"),
        ("claims", "says", "denies"),
        ("claiming", "saying", "denying"),
        ("claim", "say", "deny"),
        ("confess", "say", "deny"),
        ("refuted", "said", "denied"),
        ("Claiming", "Saying", "Denying"),  # it begins a sentence
    ],
)
def test_forms(form: str, said: str, denied: str) -> None:
    assert in_form_of(form, SAY) == said
    assert in_form_of(form, DENY) == denied
