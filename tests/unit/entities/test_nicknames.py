"""By what else somebody is called."""

import pytest

from attribution import analyze
from attribution.entities.nicknames import nickname_in, read_nicknames, without_nickname
from tests.builders import names_in


@pytest.mark.parametrize(
    ("name", "nickname"),
    [
        ("John “Jack” Reed", "jack"),
        ("Robert (Bob) Hale", "bob"),
        ("Dwayne ‘The Rock’ Johnson", "rock"),
        ('Serhii "Big Kupol" Kozel', "big kupol"),
        ("Ann Lee", ""),
        ("Ann O’Hara", ""),
    ],
)
def test_a_nickname_stands_in_marks_within_a_name(name, nickname):
    assert nickname_in(name) == nickname


@pytest.mark.parametrize(
    ("name", "rest"),
    [("John “Jack” Reed", "John Reed"), ("Robert (Bob) Hale", "Robert Hale"), ("Ann O’Hara", "Ann O’Hara")],
)
def test_a_name_is_told_without_its_nickname(name, rest):
    assert without_nickname(name).split() == rest.split()


@pytest.mark.parametrize(
    ("text", "nickname"),
    [
        ("Ann Lee, known as Red, left.", "red"),
        ("Ann Lee, better known to listeners as Big Red, left.", "big red"),
        ("Ann Lee, nicknamed “the Duchess”, left.", "duchess"),
        ("Ann Lee (call sign Red) left.", "red"),
        ("Ann Lee, aka Red, left.", "red"),
        ("Ann Lee, who is also known as Red, left.", "red"),
        ("Ann Lee, known as a fighter, left.", None),
        ("Ann Lee left. A sign was known as Red.", None),
        ("Lee, known as Red, left.", None),
    ],
)
def test_a_nickname_is_told_behind_a_full_name(text, nickname):
    assert read_nicknames(names_in(text), text).get(0) == nickname


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Captain Jarrod Mussen left. “Muss told us to bat,” Ana Ruiz said.", "Jarrod Mussen"),
        ("Brody Hale left. “Brodes told us to bat,” Ana Ruiz said.", "Brody Hale"),
        ("Prince Leopold left. “Leo told us to go,” Ana Ruiz said.", "Leopold"),
        ("Captain Jarrod Mussen left. Muss told us to bat.", "Muss"),
        ("Ivan Markov left. “Mark told us to bat,” Ana Ruiz said.", "Mark"),
        ("Ann Calderwood left. “Calder told us to bat,” Ana Ruiz said.", "Calder"),
        ("Jo Mussen and Al Mussard left. “Muss told us to bat,” Ana Ruiz said.", "Muss"),
    ],
)
def test_speakers_shorten_names(text, name):
    graph = analyze(text)
    found = [graph.speaker(one) for one in graph.attributions if one.cue.span.text == "told"]
    assert [one.name for one in found if one] == [name]
