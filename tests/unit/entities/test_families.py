"""Whose name a relative bears."""

import pytest
from attrs import evolve

from attribution import analyze
from attribution.entities.families import part_relatives, share_last_names, tell_gender
from attribution.model import Gender, Mention, MentionKind
from attribution.spans import cut
from attribution.vocabulary.gazetteer import default_gazetteer


def test_a_relatives_word_tells_the_gender_of_a_first_name() -> None:
    text = "Lee's mother, Alix, wept. Alix Ray did not."
    names = [name_at(text, "Alix"), name_at(text, "Alix Ray")]
    assert [name.gender for name in tell_gender(names, text)] == [Gender.FEMININE, Gender.UNKNOWN]


def test_a_title_no_full_name_agrees_with_is_a_relatives() -> None:
    text = "Tom Lee died. He leaves a daughter, Rosa, and a sister, Nell. Ms. Lee wept."
    lee = evolve(name_at(text, "Lee", text.index("Ms.")), title="Ms.", gender=Gender.FEMININE)
    tom = evolve(name_at(text, "Tom Lee"), gender=Gender.MASCULINE)
    assert part_relatives([tom, lee], text) == [(lee, "Rosa")]
    assert part_relatives([evolve(tom, gender=Gender.FEMININE), lee], text) == []


def name_at(text: str, name: str, start: int = 0) -> Mention:
    span = cut(text, text.index(name, start), text.index(name, start) + len(name))
    return Mention(spans=(span,), head=span, kind=MentionKind.NAMED, name=name)


@pytest.mark.parametrize(
    ("text", "names", "shared"),
    [
        ("Rory and Sheila Dunne left.", ["Rory", "Sheila Dunne"], ["Rory Dunne", "Sheila Dunne"]),
        ("Hale and Sheila Dunne left.", ["Hale", "Sheila Dunne"], ["Hale", "Sheila Dunne"]),
        ("Rory met Sheila Dunne.", ["Rory", "Sheila Dunne"], ["Rory", "Sheila Dunne"]),
        (
            "Rory and Sheila Dunne met Rory Kerr.",
            ["Rory", "Sheila Dunne", "Rory Kerr"],
            ["Rory", "Sheila Dunne", "Rory Kerr"],
        ),
    ],
)
def test_who_is_joined_by_a_first_name_shares_the_last(text: str, names: list[str], shared: list[str]) -> None:
    found = share_last_names([name_at(text, name) for name in names], text, default_gazetteer())
    assert [name.name for name in found] == shared


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            "The farm belongs to Rory and Sheila Dunne. Mr Dunne blamed the rain. His wife blamed the council.",
            "blamed",
            "Sheila Dunne",
        ),
        (
            "Denise and Tom Quill run the inn. Mrs Quill said it was full. Her husband, who cooks, denied it.",
            "denied",
            "Tom Quill",
        ),
        (
            "Ian Marsh fell from a roof. Jean Marsh said her husband had complained about the ladder.",
            "had complained about",
            "Ian Marsh",
        ),
    ],
)
def test_a_couple_of_one_name(text: str, cue: str, speaker: str) -> None:
    graph = analyze(text)
    found = [graph.speaker(each) for each in graph.attributions if each.cue.span.text == cue][-1]
    assert found is not None
    assert found.name == speaker
