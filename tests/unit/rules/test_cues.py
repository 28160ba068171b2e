"""What reporting words tell the reader behind the source's back."""

import pytest
from attrs import evolve

from attribution.rules import factive_endorsement, loaded_verb, mind_reading
from attribution.rules.cues import load_of
from tests.builders import graph_from_marked, hits_of


@pytest.mark.parametrize(
    ("rule", "text", "word", "fix"),
    [
        (loaded_verb, "The mayor claimed the bins were emptied.", "claimed", "said"),
        (factive_endorsement, "The party pointed out that the plan is reckless.", "pointed out", None),
        (mind_reading, "“Lovely,” she smiled.", "smiled", "said"),
    ],
)
def test_a_plain_verb_is_offered_where_it_fits(rule, text, word, fix):
    (hit,) = hits_of(rule, text)
    assert (hit.span.text, hit.fix) == (word, fix)


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "The mayor claims to have swept the quay.",
            "“claims” casts doubt on what is said",
            "“says that …” is neutral",
        ),
        (
            "The clerk alleged that the till was short.",
            "“alleged” makes it sound like an accusation",
            "“said” is neutral",
        ),
    ],
)
def test_each_verb_is_told_what_it_adds(text, message, hint):
    (hit,) = hits_of(loaded_verb, text)
    assert (hit.message, hit.hint) == (message, hint)


def test_who_is_reminded_is_told():
    (hit,) = hits_of(factive_endorsement, "The party reminded voters that the plan is reckless.")
    assert (hit.span.text, hit.fix) == ("reminded", "told")


@pytest.mark.parametrize(
    "text",
    [
        "The group claimed responsibility for the blast.",
        "The mayor did not claim that the bins were emptied.",
        "The mayor said the bins were emptied.",
    ],
)
def test_what_happened_is_no_judgement(text):
    assert hits_of(loaded_verb, text) == []


def test_the_classes_of_loaded_verbs_can_be_chosen():
    text = "The clerk admitted that she took the keys home."
    assert hits_of(loaded_verb, text, classes=("doubt",)) == []
    assert [hit.span.text for hit in hits_of(loaded_verb, text, classes=("guilt",))] == ["admitted"]


@pytest.mark.parametrize(
    ("text", "loaded"),
    [
        ("The clerk admitted that she took the keys home.", True),
        ("Pressed by the board, the clerk conceded that she took the keys home.", False),
        ("The clerk did admit that she took the keys home.", False),
        ("The clerk admitted at her trial that she took the keys home.", False),
        ("“I took the keys home,” I admitted.", False),
    ],
)
def test_who_gives_in_is_told_to(text, loaded):
    assert bool(hits_of(loaded_verb, text)) is loaded


@pytest.mark.parametrize(
    ("text", "vouched"),
    [
        ("Labour noted that the quay was sold.", True),
        ("The party exposed that the quay was sold.", True),
        ("The Democrats disclosed that the quay was sold.", False),
        ("The harbour master noted that the quay was sold.", False),
    ],
)
def test_a_party_argues_by_whatever_name(text, vouched):
    assert bool(hits_of(factive_endorsement, text)) is vouched


@pytest.mark.parametrize(
    ("lemma", "classes", "loaded"),
    [("claim", ("doubt",), "doubt"), ("claim", ("guilt",), ""), ("say", ("doubt",), "")],
)
def test_the_class_of_a_cue(lemma, classes, loaded):
    (found,) = graph_from_marked("[source:The mayor] [cue:claimed] [content:that it rained].").attributions
    assert load_of(evolve(found, cue=evolve(found.cue, lemma=lemma)), classes) == loaded


@pytest.mark.parametrize(
    ("told", "loaded"),
    [
        ("that she change the locks", False),
        ("that the money be paid by May", False),
        ("that any deal include a delay", False),
        ("that he cut the rates himself", True),
        ("it cost nothing", True),
        ("that it was paid", True),
        ("that they leave on Friday", True),
    ],
)
def test_who_insists_on_something_makes_no_claim(told, loaded):
    assert bool(hits_of(loaded_verb, f"The mayor insisted {told}.")) is loaded


def test_what_somebody_is_out_for_is_read_only_if_asked_for():
    assert hits_of(mind_reading, "Kim Ode hopes to win.") == []
    assert [hit.span.text for hit in hits_of(mind_reading, "Kim Ode hopes to win.", classes=("aim",))] == ["hopes"]
