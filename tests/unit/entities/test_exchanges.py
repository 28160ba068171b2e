"""Who asks and who answers, and whom a pronoun means that stands before the name."""

import pytest

from attribution import analyze
from attribution.entities.clusters import PERSON, Cluster
from attribution.entities.exchanges import find_asked, find_asker
from attribution.entities.places import Place
from attribution.mentions.pronouns import read_pronoun
from attribution.model import Gender
from tests.builders import scene


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Lee left. Asked whether he knew, Bo Ray wept.", "Bo Ray"),
        ("Tom Lee left. When asked if he had met Jo Fry, Bo Ray wept.", "Bo Ray"),
        ("Tom Lee left. Asked whether he knew, the man wept.", None),
        ("Tom Lee left. Asked whether he knew, Ann Hale wept.", None),
        ("Tom Lee left. He said he knew, Bo Ray wept.", None),
    ],
)
def test_who_is_asked_is_named_behind(text, name):
    page, clusters = scene(text, genders={"Ann Hale": Gender.FEMININE})
    found = find_asked(read_pronoun("he"), text.index(" he ") + 1, page)
    assert (found.clusters if found else ()) == ((clusters[name],) if name else ())


def test_a_pronoun_that_tells_no_gender_is_not_looked_up():
    text = "Asked whether they knew, Bo Ray wept."
    page, _ = scene(text)
    assert find_asked(read_pronoun("they"), text.index("they"), page) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Lee left. Asked by Bo Ray whether it broke, he wept.", "Bo Ray"),
        ("Tom Lee left. Cross-examined by Bo Ray, he wept.", "Bo Ray"),
        ("Tom Lee left. When questioned by Bo Ray, he wept.", "Bo Ray"),
        ("Tom Lee left. Asked whether Bo Ray knew, he wept.", None),
        ("Tom Lee left. Told by Bo Ray that it broke, he wept.", None),
        ("Tom Lee left. Addressing Mr Bo Ray directly, he wept.", "Bo Ray"),
        ("Tom Lee left. During a walk with Bo Ray, he wept.", None),
    ],
)
def test_who_asks_stands_behind_by(text, name):
    page, clusters = scene(text)
    found = find_asker(text.index(" he ") + 1, page)
    assert found is (clusters[name] if name else None)


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("In May, a stern judge freed him in Dale. He wept.", True),
        ("A stern judge met his clerk in Dale. He wept.", False),
        ("A stern judge freed him in Dale. Then he wept.", False),
        ("The stern judge freed him in Dale. He wept.", False),
    ],
)
def test_who_did_something_to_him_is_not_gone_on_about(text, barred):
    page, _ = scene(text)
    judge = Cluster("judge", PERSON)
    at = text.index("judge")
    places = [Place(at, at + 5, judge, 1.0, 1, 1)]
    start = text.lower().rindex("he wept")
    assert find_asker(start, page._replace(places=places)) is (judge if barred else None)


@pytest.mark.parametrize(
    ("text", "cue", "name"),
    [
        ("Ruth Hale was late.\n\n“Was it red?” asked Ann Lee.\n\n“Never,” she answered.", "answered", "Ruth Hale"),
        ("Ruth Hale was late.\n\n“It was red,” said Ann Lee.\n\n“Never,” she said.", "said", "Ann Lee"),
        ("Tom Lee left. A clerk asked him whether he feared that the sea was cold.", "feared", "Tom Lee"),
        ("Tom Lee left. Bo Ray asked Tom Lee whether he feared that the sea was cold.", "feared", "Tom Lee"),
        ("Tom Lee left. Bo Ray asked whether he feared that the sea was cold.", "feared", "Bo Ray"),
        ("Ms Ann Lee was asked by Ms Ruth Hale whether it rained.\n\n“Never,” she answered.", "answered", "Ann Lee"),
        ("Ms Ann Lee accused her of lying. “Never,” she said.", "said", "Ann Lee"),
        ("Bo Ray is the clerk. Tom Lee questioned Bo Ray at length. “It leaked,” he said.", "said", "Bo Ray"),
        ("Bo Ray is the clerk. Tom Lee questioned Bo Ray's figures. “It leaked,” he said.", "said", "Tom Lee"),
    ],
)
def test_who_asks_is_not_who_answers(text, cue, name):
    graph = analyze(text)
    found = [graph.speaker(one) for one in graph.attributions if one.cue.span.text == cue][-1]
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police held Sara Roe. Jun Inam, a nurse, recalled that she had told him to go.", "Sara Roe"),
        ("Police held Sara Roe. Jun Inam, a nurse, recalled that she had told them to go.", None),
        ("Police wept. Jun Inam, a nurse, recalled that she had told him to go.", None),
    ],
)
def test_who_recalls_that_she_told_him_is_he(text, name):
    graph = analyze(text)
    found = [graph.speaker(each) for each in graph.attributions if each.cue.span.text == "had told"]
    assert [each.name for each in found if each] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Lee accused Bo Ray of lying, a charge he denied.", "Bo Ray"),
        ("Tom Lee accused Ann Ray of lying, a charge she denied.", "Ann Ray"),
        ("Tom Lee accused Onyx Corp. of spying, an accusation it denies.", "Onyx"),
        ("Tom Lee said Bo Ray had lied, a claim he repeated on Monday.", "Tom Lee"),
        ("Tom Lee accused Bo Ray of lying, he said.", "Tom Lee"),
    ],
)
def test_who_is_accused_denies_the_charge(text, name):
    graph = analyze(text)
    speaker = graph.speaker(graph.attributions[-1])
    assert speaker is not None
    assert speaker.name == name
