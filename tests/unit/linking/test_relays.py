"""Relays in whole texts: what is said inside what is said."""

from __future__ import annotations

import pytest

import attribution


def tree(text):
    """(source, cue) of each attribution with those of its parent."""
    graph = attribution.analyze(text)
    return {
        (each.source and each.source.text, each.cue.head.text): None
        if each.parent is None
        else graph.attributions[each.parent].cue.head.text
        for each in graph.attributions
    }


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“People think the well is cursed,” Marta Hale said.", "People", "think"),
        ("“My sister wants the quay rebuilt,” Marta Hale said.", "My sister", "wants"),
        ("Marta Hale said her sister had told her that the quay was lost.", "her sister", "told"),
        ("Marta Hale said the crew feared a second flood.", "the crew", "feared"),
        ("She said that he had refused to leave.", "he", "refused"),
        ("Mr Hale said she had rejected the offer.", "she", "rejected"),
    ],
)
def test_beliefs_wishes_and_statements_of_others_are_found_in_contents(text, source, cue):
    assert tree(text)[source, cue] == "said"


def test_a_relay_may_hold_another():
    found = tree("The Ledger reported that Ruiz had told the council that the mayor wanted a recount.")
    assert found["Ruiz", "told"] == "reported"
    assert found["the mayor", "wanted"] == "told"


@pytest.mark.parametrize(
    "text",
    [
        "“He called an ambulance and held her hand,” Marta Hale said.",
        "Marta Hale said the promised ship had a known weakness.",
        "“The view is of the sea and the order of chips was cold,” Marta Hale said.",
    ],
)
def test_words_that_only_look_like_cues_stay_words(text):
    assert list(tree(text)) == [("Marta Hale", "said")]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy fled on Monday, according to Le Monde, which cited two porters.",
        "The envoy fled on Monday, the Ledger said on Friday, quoting two porters.",
    ],
)
def test_the_cited_speak_inside_the_outlets_report(text):
    graph = attribution.analyze(text)
    (cited,) = [each for each in graph.attributions if each.source.text == "two porters"]
    outlet = graph.attributions[cited.parent]
    assert outlet.source.text in ("Le Monde", "the Ledger")
    assert outlet.content.text == cited.content.text == "The envoy fled on Monday"


def test_a_cue_in_a_turn_of_a_transcript_is_nested_or_none():
    graph = attribution.analyze("CHAIR RUIZ: We have a quorum.\n\nMS. HALE: My driver says the road is shut.\n")
    turns = {each.id for each in graph.attributions if each.parent is None}
    assert {graph.attributions[number].cue.span.text for number in turns} == {":"}
    assert {each.parent for each in graph.attributions if each.parent is not None} <= turns


@pytest.mark.parametrize(
    ("quoted", "cue"),
    [
        ("“My boss told me the cows were well,” Ms. Hale testified.", "testified"),
        ("“My mother wants me to be a nun,” she laughed.", "laughed"),
        ("“He says they asked him to leave,” the farmer replied.", "replied"),
    ],
)
def test_a_verb_behind_a_quotation_reports_whatever_is_reported_in_it(quoted, cue):
    assert tree(quoted)[quoted.split("” ")[1].rsplit(" ", 1)[0], cue] is None


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("She said people had no faith in the mayor.", ["had no faith in"]),
        ("She said she had no faith in the mayor.", []),
        ("“We have no faith in the mayor,” she said.", []),
    ],
)
def test_idioms_of_others_are_found_in_contents(text, cues):
    found = attribution.analyze(text).attributions
    assert [each.cue.span.text for each in found if each.parent is not None] == cues


@pytest.mark.parametrize(
    "text",
    [
        "Marta Hale said she was not aware of the leak.",
        "Marta Hale told the paper she had not seen it and did not expect to see it.",
    ],
)
def test_whoever_tells_of_their_own_mind_says_it_once(text):
    assert set(tree(text).values()) == {None}
