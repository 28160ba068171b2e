"""Naming: what something is called, told beside it by a participle."""

import pytest

from attribution import analyze


def named(text):
    """The source, the cue and the pieces of the content of each attribution."""
    return [
        (each.source.text if each.source else "", each.cue.span.text, [span.text for span in each.content.spans])
        for each in analyze(text).attributions
    ]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("A wind known as the Weaver tore off roofs.", "known as", ["A wind", "the Weaver"]),
        ("The goat, nicknamed Admiral, was never found.", "nicknamed", ["The goat", "Admiral"]),
        ("The lane, known locally as the Snake, will close.", "known locally as", ["The lane", "the Snake"]),
        ("Guards held a man known as “the Owl” on Friday.", "known as", ["a man", "“the Owl”"]),
        ("The Island Front, also known as Dawn, shelled the port.", "also known as", ["Dawn"]),
        ("The singer, better known as Lulu Day, sang.", "better known as", ["The singer", "Lulu Day"]),
    ],
)
def test_a_name_and_what_bears_it_are_told_by_nobody(text, cue, content):
    assert named(text)[0] == ("", cue, content)


def test_a_name_ends_before_the_verb_of_what_bears_it():
    (found,) = named("A barge called the Pride of Tarn made the trip.")
    assert found == ("", "called", ["A barge", "the Pride of Tarn"])


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A skipper called the coastguard a disgrace.", "A skipper"),
        ("The mayor, Ann Lee, dubbed the plan a farce.", "The mayor, Ann Lee,"),
    ],
)
def test_who_calls_something_a_name_is_not_called_so(text, source):
    assert [who for who, _, _ in named(text)] == [source]
