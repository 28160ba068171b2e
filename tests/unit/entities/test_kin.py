"""Whose relative somebody is, and who is meant by "my wife" or "Dad"."""

import pytest

from attribution import analyze
from attribution.entities.kin import find_by_last_name, find_kin, relate
from attribution.model import Gender
from tests.builders import person


def test_relations_hold_both_ways() -> None:
    tom, ana = person("Tom Lee"), person("Ana Lee")
    relate(ana, "daughter", tom)
    assert find_kin(tom, "daughter") is ana
    assert find_kin(ana, "dad") is tom
    assert find_kin(tom, "son") is None
    assert ana.gender is Gender.FEMININE


def test_a_parents_spouse_is_a_parent() -> None:
    tom, ana, helen = person("Tom Lee"), person("Ana Lee"), person("Helen Lee")
    relate(ana, "daughter", tom)
    relate(helen, "wife", tom)
    assert find_kin(ana, "mother") is helen
    assert find_kin(ana, "father") is tom
    assert find_kin(helen, "husband") is tom


def test_a_siblings_parent_is_a_parent() -> None:
    tom, ana, eva = person("Tom Lee"), person("Ana Lee"), person("Eva Lee")
    relate(ana, "daughter", tom)
    relate(eva, "sister", ana)
    assert find_kin(eva, "dad") is tom


def test_of_two_sons_neither_is_meant() -> None:
    tom, jon, max_ = person("Tom Lee"), person("Jon Lee"), person("Max Lee")
    relate(jon, "son", tom)
    relate(max_, "son", tom)
    assert find_kin(tom, "son") is None


def test_a_relative_shares_the_last_name() -> None:
    tom, ana, bo = person("Tom Lee"), person("Ana Lee"), person("Bo Ray")
    ana.gender = Gender.FEMININE
    assert find_by_last_name(tom, "wife", [tom, ana, bo]) is ana
    assert find_by_last_name(tom, "husband", [tom, ana, bo]) is None
    assert find_by_last_name(tom, "lawyer", [tom, ana, bo]) is None
    assert find_by_last_name(tom, "wife", [tom, ana, person("Eva Lee")]) is ana
    relate(ana, "sister", tom)
    assert find_by_last_name(tom, "wife", [tom, ana, bo]) is None


def test_of_two_with_the_last_name_neither_is_meant() -> None:
    tom = person("Tom Lee")
    assert find_by_last_name(tom, "brother", [tom, person("Ben Lee"), person("Jon Lee")]) is None


def test_nobody_is_kin_of_himself() -> None:
    tom = person("Tom Lee")
    relate(tom, "brother", tom)
    assert tom.kin == ()


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            "Tom Lee fell ill. Helen Lee, his wife, said it was the heat. “My husband hoped to sail,” she said.",
            "hoped",
            "Tom Lee",
        ),
        (
            "Tom Lee’s wife said no. Bo Ray’s wife said yes. Lee said his wife believed her.",
            "believed",
            "Tom Lee’s wife",
        ),
        ("Jim Kane, for Dave Marsh, said it was late. His client denied it.", "denied", "Dave Marsh"),
        (
            "Dave Marsh wept. Jim Kane, a lawyer for Dave Marsh, left. “My client denied it,” Kane said.",
            "denied",
            "Dave Marsh",
        ),
        ("Ana Ruiz wept. Her lawyer, Tom Lee, said his client accepted the verdict.", "accepted", "Ana Ruiz"),
        ("A lawyer for Dave Marsh, Jim Kane, left. Marsh wept. His lawyer denied it.", "denied", "Jim Kane"),
        ("Dave Marsh died. “Dad knew it was over,” his family said.", "knew", "Dave Marsh"),
        ("Dave Marsh died. Ann Hale wept. “Dad knew it was over,” her sons said.", "knew", "Dad"),
        ("Tom Lee drowned. His widow, Ann Lee, sued. She said her husband feared the dam.", "feared", "Tom Lee"),
        ("Jim Kane, for the port, said it was late. His client denied it.", "denied", "His client"),
        (
            "Tom Lee died. He had been ill, his daughter, Ruth Hale, said. “Dad knew it was over,” Hale said.",
            "knew",
            "Tom Lee",
        ),
    ],
)
def test_relatives_in_a_text(text: str, cue: str, speaker: str) -> None:
    graph = analyze(text)
    (found,) = [each for each in graph.attributions if each.cue.span.text == cue]
    entity = graph.speaker(found)
    assert entity is not None
    assert entity.name == speaker


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("Ann Lee met Bo Ray. A spokesman for Ms Lee said his client wanted to go.", "Ann Lee"),
        ("Ann Lee met Bo Ray. Ms Lee’s lawyer said her client wanted to go.", "Ann Lee"),
        ("Ann Lee met Bo Ray. A spokesman for the court said his client wanted to go.", None),
    ],
)
def test_a_client_is_whom_the_teller_speaks_for(text: str, client: str | None) -> None:
    graph = analyze(text)
    (wants,) = [one for one in graph.attributions if one.cue.lemma == "want"]
    found = graph.speaker(wants)
    assert found is not None
    assert (found.name == client) == (client is not None)
