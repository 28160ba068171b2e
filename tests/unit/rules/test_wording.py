"""One verb put in the place of another, and how quotations differ."""

import pytest

from attribution.rules.wording import DENY, SAY, brief, in_form_of, tell_differences, whole_phrase


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


def test_differences_are_told_up_to_four():
    assert tell_differences([("nine", "two"), ("very", ""), ("", "not")]) == (
        "“nine” instead of “two”, “very” is added, “not” is missing"
    )
    assert tell_differences([("a", "b")] * 5).count("instead") == 4
    assert tell_differences([("a", "b")] * 5).endswith(", …")


def test_long_wording_is_cut_in_the_middle():
    assert brief(" ".join("abcdefghijklmnop")) == "a b c d e f … l m n o p"
    assert brief("a b") == "a b"


@pytest.mark.parametrize(
    ("text", "phrase", "whole"),
    [
        ("he ran like a rabbit, they say", "ran like a", "ran like a rabbit"),
        ("not fit for office and never was", "not fit for", "not fit for office"),
        ("he is a fool of a man", "fool", "fool"),
        ("drunk on", "drunk on", "drunk on"),
    ],
)
def test_a_phrase_is_shown_with_what_it_leads_up_to(text, phrase, whole):
    assert whole_phrase(text, text.index(phrase), len(phrase)) == whole
