"""Whom a last name means that several have."""

from attribution import analyze
from attribution.entities.namesakes import choose_namesake
from attribution.entities.tellers import Spoken
from tests.builders import names_in, scene


def test_a_title_means_the_namesake_who_spoke_last():
    text = "Ann Lee met Bo Lee. Mr. Lee left."
    page, clusters = scene(text)
    bearers = (clusters["Ann Lee"], clusters["Bo Lee"])
    name = names_in(text)[-1]
    assert choose_namesake(bearers, name, page, Spoken(page.layout, [(12, bearers[1])])) == (bearers[1],)
    assert choose_namesake(bearers[:1], name, page, Spoken(page.layout, [])) == bearers[:1]


def test_who_was_called_so_goes_on_speaking():
    opening = (
        "Bo Lee was shot in May.\n\nIt rained.\n\nAnn Lee said he ran. “It was late,” she said.\n\nLee said he fell."
    )
    quoted = "“He ran. It was late. He got up. He fell.”\n\n“He ran on.”"
    graph = analyze(f"{opening}\n\n{quoted}\n\nLee said it was sad.")
    found = [graph.speaker(one) for one in graph.attributions if one.source and one.source.text == "Lee"]
    assert [one.name if one else None for one in found] == ["Ann Lee", "Ann Lee"]


def test_who_spoke_but_was_never_called_so_is_not_surely_meant():
    text = "Ann Lee met Bo Lee. Lee left."
    page, clusters = scene(text)
    bearers = (clusters["Ann Lee"], clusters["Bo Lee"])
    name = names_in(text)[-1]
    spoken = Spoken(page.layout, [(12, bearers[1])])
    assert choose_namesake(bearers, name, page, spoken) == bearers
    bearers[1].mentions.append(name)
    assert choose_namesake(bearers, name, page, spoken) == (bearers[1],)


def test_a_doctor_is_the_one_who_practises():
    text = "Tom Hale is a surgeon. Kit Hale is a baker. Dr. Hale said it was late."
    (only,) = analyze(text).attributions
    speaker = analyze(text).speaker(only)
    assert speaker is not None
    assert speaker.name == "Tom Hale"


def test_a_bare_last_name_in_passing_is_the_first_ones():
    text = "Ana Hale told the BBC it was cold. Her brother, Tom Hale, said it was warm. It rained. Hale left."
    graph = analyze(f"{text} “She feared it,” said a neighbour.")
    found = [graph.speaker(one) for one in graph.attributions if one.cue.lemma == "fear"]
    assert [one.name if one else None for one in found] == ["Ana Hale"]
