"""Whom an obituary is about."""

import pytest

from attribution import analyze
from attribution.entities.kin import find_kin
from attribution.entities.obituaries import find_mourned, join_born, recall_mourned, relate_survivors
from attribution.entities.places import SUBJECT
from tests.builders import scene


@pytest.mark.parametrize(
    ("text", "mourned"),
    [
        ("Ann Lee, a painter, died on Monday in Dale. She was 84.", True),
        ("Ann Lee, who has died aged 84, painted gates.", True),
        ("Ann Lee, painter of gates\n\nAnn Lee, who has died aged 84, painted gates.", True),
        ("Ann Lee said a man had died. It was late.", False),
        ("It rained in May. " * 20 + "Ann Lee died on Monday. She was 84.", False),
    ],
)
def test_who_died_at_an_age_is_mourned(text: str, mourned: bool) -> None:
    page, clusters = scene(text)
    assert find_mourned(text, page.places) is (clusters["Ann Lee"] if mourned else None)


def test_nobody_is_mourned_where_nobody_is_named() -> None:
    assert find_mourned("It rained.", []) is None


def test_a_paragraph_is_about_the_dead_unless_it_opens_with_a_name() -> None:
    text = "Ann Lee died aged 84.\n\nIn May a friend, Bo Ray, wept.\n\nBo Ray laughed."
    page, clusters = scene(text)
    recalled = [one for one in recall_mourned(clusters["Ann Lee"], page.places, page.layout) if one not in page.places]
    assert [(one.cluster.name, one.paragraph, one.weight) for one in recalled] == [("Ann Lee", 2, SUBJECT)]


def test_survivors_are_relatives() -> None:
    text = "Ann Lee died aged 84. She leaves a brother, Bo Ray, and a friend, Kit Hart."
    _, clusters = scene(text)
    ann = clusters["Ann Lee"]
    relate_survivors(text, ann, clusters.values())
    assert find_kin(ann, "brother") is clusters["Bo Ray"]
    assert clusters["Kit Hart"].kin == ()
    relate_survivors("Ann Lee died.", clusters["Kit Hart"], clusters.values())
    assert clusters["Kit Hart"].kin == ()


@pytest.mark.parametrize(
    ("born", "joined"),
    [
        ("Ann Mary Roe was born in Tarnby in 1940.", True),
        ("Jo Mary Roe was born in Tarnby in 1940.", True),
        ("A friend, Jo Mary Roe was born there.", False),
        ("Ann Mary Roe had grown up in Tarnby.", False),
    ],
)
def test_the_dead_were_born_with_another_name(born: str, joined: bool) -> None:
    text = f"Ann Lee, a painter, died on Monday. She was 84.\n\n{born}"
    page, clusters = scene(text)
    persons, owners = [*clusters.values()], {}
    found = join_born(text, clusters["Ann Lee"], persons, owners, page.places)
    assert [place.cluster.name for place in found] == ["Ann Lee", "Ann Lee" if joined else persons[-1].name]
    assert len(persons) == 2 - joined == 2 - len(owners)


def test_who_died_may_be_told_further_down_and_born_by_another_name():
    text = (
        "Nell Roe called everyone “possum”, from the mayor to the milkman.\n\nShe died on Monday in the hospital. "
        "She was 88.\n\nEleanor Mary Tighe was born in a railway camp.\n\nIn May two boys drowned. She walked in and "
        "demanded a pool."
    )
    graph = analyze(text)
    assert [entity.name for entity in graph.entities if entity.name in ("Nell Roe", "Eleanor Mary Tighe")] == [
        "Nell Roe"
    ]
    (demand,) = [each for each in graph.attributions if each.cue.span.text == "demanded"]
    assert graph.speaker(demand).name == "Nell Roe"
