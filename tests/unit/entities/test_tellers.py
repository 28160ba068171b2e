"""Who spoke where, and within whose words something is said: who goes on is who told it."""

import pytest

from attribution import analyze
from attribution.document import build_document
from attribution.entities.clusters import BODY, PERSON, Cluster
from attribution.entities.places import lay_out
from attribution.entities.tellers import Contents, Spoken, is_reporter
from tests.builders import scene
from tests.unit.entities.test_antecedents import TEXT


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Ruiz said Eva Lind had threatened to leave. “I feared that,” she said.", "Ana Ruiz"),
        ("Eva Lind had threatened to leave, the Guardian reported. “I am tired,” she said.", "Eva Lind"),
        (
            "Eva Lind vowed to leave, according to the Guardian’s Ann Hale. It rained. “I am tired,” she said.",
            "Eva Lind",
        ),
    ],
)
def test_who_told_the_rest_goes_on(text: str, speaker: str) -> None:
    graph = analyze(text)
    (said,) = [one for one in graph.attributions if one.source and one.source.text == "she"]
    found = graph.speaker(said)
    assert found is not None
    assert found.name == speaker


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
        ("“You knew it was late,” the judge told Ann Lee.", "Ann Lee"),
        ("“You knew it was late,” the judge told the court.", None),
        ("“You knew it was late,” the judge said.", None),
        ("You knew it was late, the judge told Ann Lee.", None),
    ],
)
def test_you_are_whom_a_quotation_addresses(text: str, addressed: str | None) -> None:
    graph = analyze(text)
    (knew,) = [one for one in graph.attributions if one.cue.lemma == "know"]
    found = graph.speaker(knew)
    assert (found.name if found else None) == addressed


def test_my_sister_is_that_of_the_innermost_speaker() -> None:
    graph = analyze("Tom Roe’s sister, Ann, wept. Roe said: “My sister wants a boat.”")
    (wants,) = [one for one in graph.attributions if one.cue.lemma == "want"]
    found = graph.speaker(wants)
    assert found is not None
    assert found.name == "Ann"


def test_who_spoke_last_within_three_sentences():
    text = "It rained. " * 6
    layout, cluster, body = lay_out(build_document(text)), Cluster("Ann Lee", PERSON), Cluster("Treasury", BODY)
    spoken = Spoken(layout, [(0, cluster), (12, body)])
    assert spoken.last(20) is body
    assert spoken.last(20, persons=True) is cluster
    assert spoken.last(60) is None
    assert spoken.until(12).entries == [(0, cluster)]


def test_the_text_goes_on_about_the_subject_of_its_last_sentence():
    page, clusters = scene(TEXT)
    assert Spoken(page.layout, []).focus(TEXT.index("she"), page.places) is clusters["Ann Lee"]
    spoken = Spoken(page.layout, [(12, clusters["Bo Ray"])])
    assert spoken.focus(TEXT.index("she"), page.places) is clusters["Bo Ray"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Justice Ann Lee said Tom Hale had lied. “You feared the truth,” she said.", "Tom Hale"),
        ("Justice Ann Lee said it was late. “You feared the truth,” she said.", None),
        ("Justice Ann Lee said Tom Hale and Bo Ray had lied. “You feared the truth,” she said.", None),
        ("Nurse Ann Lee said Tom Hale had lied. “You feared the truth,” she said.", None),
    ],
)
def test_you_is_of_whom_a_judge_has_just_told(text, name):
    graph = analyze(text)
    (fears,) = [one for one in graph.attributions if one.cue.lemma == "fear"]
    found = graph.speaker(fears)
    assert (found.name if found else None) == name


def test_what_holds_a_place_most_closely_is_what_a_walk_over_all_finds():
    text = "Tom Roe said the nurse told Ann Lee that it rained. “Bo Ray says it snowed,” the nurse said. It hailed."
    found = analyze(text).attributions
    contents = Contents(found)
    for known in ({one.id: one for one in found}, {one.id: one for one in found if one.parent is None}, {}):
        for start in range(len(text)):
            holding = [
                (span.end - span.start, one.id)
                for one in found
                for span in one.content.spans
                if span.start <= start < span.end and one.id in known
            ]
            assert contents.around(start, known) == (min(holding)[1] if holding else None)


def test_only_who_was_told_by_name_counts_as_a_recipient():
    found = analyze("Tom Roe told Ann Lee that it rained. Tom Roe told the nurse that it snowed.").attributions
    assert [mention.text for mention in Contents(found).recipients.values()] == ["Ann Lee"]


def test_a_journalist_who_passes_on_what_others_said_is_a_reporter():
    found = analyze("Eva Lind vowed to leave, according to the Guardian’s Ann Hale.").attributions
    contents = Contents(found)
    reported = {one.source.text: is_reporter(one, one.source, contents) for one in found}
    assert reported == {"Eva Lind": False, "the Guardian’s Ann Hale": True}


@pytest.mark.parametrize("asks", ["Q", "The Argus", "Ann Lee"])
def test_you_is_who_answers_a_turn(asks: str) -> None:
    graph = analyze(f"{asks}: You once said that it was late. Did you mean it?\n\nTom Hale: Every word.")
    (said,) = [one for one in graph.attributions if one.source and one.source.text == "You"]
    found = graph.speaker(said)
    assert found is not None
    assert found.name == "Tom Hale"
