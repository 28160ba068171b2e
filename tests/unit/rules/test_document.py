"""The article as a whole."""

import pytest

from attribution import analyze, audit
from attribution.config import Config
from attribution.rules import no_response, single_source, source_dominance, uncorroborated_lead
from attribution.rules.document import roots
from attribution.rules.draft import Draft
from tests.builders import hits_of

LONG = "Ann Lee, who runs the pier, said it was shut. " + "Rain fell on the quay all night long. " * 20


def test_a_long_story_needs_a_second_source():
    (hit,) = hits_of(single_source, LONG)
    assert hit.message == "the whole story rests on Ann Lee"
    assert hits_of(single_source, LONG + "Tom Cole, a porter, said it was open.") == []
    assert hits_of(single_source, LONG + "“My gran used to say that it was haunted,” Tom Cole, a porter, said.") == []
    assert hits_of(single_source, f"# The Pier: review\n\n{LONG}") == []
    assert hits_of(single_source, LONG, min_words=1000) == []
    assert hits_of(single_source, "Rain fell. " * 200) == []


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("An aide to the mayor said the pier would be sold.", True),
        ("The Guardian reported that the pier would be sold.", True),
        ("Mayor Ann Lee said the pier would be sold.", False),
        ("", False),
    ],
)
def test_a_lead_deserves_better_than_one_weak_source(text, fires):
    assert bool(hits_of(uncorroborated_lead, text)) is fires


@pytest.mark.parametrize(
    ("answer", "fires"), [("", True), (" Hale denied it.", False), (" Hale did not respond to a request.", False)]
)
def test_the_accused_answer_or_were_asked(answer, fires):
    hits = hits_of(no_response, "Councillor Pat Hale stole the funds, rival Tom Cole said." + answer)
    assert bool(hits) is fires


def test_one_source_has_most_of_the_words():
    text = (
        "Ann Lee said the pier, the quay, the bridge and the road to the mill were shut for good. "
        "Tom Cole said it rained. Bo Ray said it snowed."
    )
    (hit,) = hits_of(source_dominance, text)
    assert hit.span.text == "Ann Lee"
    assert hits_of(source_dominance, text, max_share=0.95) == []
    assert hits_of(source_dominance, text, min_sources=4) == []


def test_the_publication_is_no_root_of_its_own_story():
    draft = Draft(analyze("Ann Lee said it rained. The Courier reported that it snowed."))
    assert len(roots(draft, "")) == 2
    assert len(roots(draft, "The Courier")) == 1


def test_agents_of_a_body_are_not_the_body():
    assert hits_of(no_response, "Two FBI agents stole the coins, the lawyer said.") == []
    (hit,) = hits_of(no_response, "The lawyer accused the FBI of fraud.")
    assert hit.span.text.endswith("FBI")


def test_a_borrowed_lead_is_one_finding():
    graph = analyze("The bank will close in May, Reuters reported. It has nine branches.")
    assert [each.code for each in audit(graph, Config(profile="wire"))] == ["ATT304"]
    assert audit(graph, Config(profile="wire", ignore=("ATT304",))) == ()
    assert [each.code for each in audit(graph, Config(select=("ATT702",)))] == ["ATT702"]


@pytest.mark.parametrize(
    ("source", "number"),
    [("A lawyer for Vantor", 1), ("Vantor’s lawyer", 1), ("A lawyer for Vantorix", 2), ("Vantora’s lawyer", 2)],
)
def test_who_speaks_for_a_body_is_no_second_source(source, number):
    draft = Draft(analyze(f"Vantor said that the pier was shut. {source} said that the crane was safe."))
    assert len(roots(draft, "")) == number
