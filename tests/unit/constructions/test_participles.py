"""Participles that attribute: of a passive, of a headline, with "by"."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.constructions.participles import (
    Scene,
    behind_time,
    find_headlines,
    is_somebody,
    link_agent,
    link_from,
    link_passive,
)
from attribution.syntax.sites import Range, site_of
from tests.builders import syntax_of, token_of, words_in


def scene_of(text):
    return Scene(syntax_of(text), (), default_judges(), {})


def told(scene, link):
    """The words of source, cue and content."""
    words = [words_in(scene.syntax, span) for span in (link.source, link.cue)]
    return (*words, [words_in(scene.syntax, piece) for piece in link.pieces])


@pytest.mark.parametrize(
    ("text", "word", "source", "contents"),
    [
        ("The baker was accused of theft.", "accused", "", ["the baker", "theft"]),
        ("The baker was accused by the union of theft.", "accused", "the union", ["the baker", "of theft"]),
        ("Tenants were told that the lift was safe.", "told", "", ["that the lift was safe"]),
        ("The baker was charged last week with theft.", "charged", "", ["the baker", "with theft"]),
    ],
)
def test_a_passive_tells_whom_it_is_about(text, word, source, contents):
    scene = scene_of(text)
    (link,) = link_passive(scene, token_of(scene.syntax, word))
    found_source, cue, found = told(scene, link)
    assert (found_source, found) == (source, contents)
    assert word in cue


@pytest.mark.parametrize(("text", "word"), [("The baker was charged.", "charged"), ("He was told off.", "told")])
def test_without_its_own_word_behind_it_a_participle_tells_nothing(text, word):
    scene = scene_of(text)
    assert [*link_passive(scene, token_of(scene.syntax, word))] == []


def test_by_names_who_feels_it():
    scene = scene_of("The plan was welcomed by unions.")
    (link,) = link_agent(scene, token_of(scene.syntax, "welcomed"))
    assert told(scene, link) == ("unions", "was welcomed", ["the plan"])
    assert link.layout == "left"


def test_a_headline_needs_no_form_of_be():
    scene = scene_of("Teenager accused of stealing tractor")
    (link,) = find_headlines(scene)
    assert told(scene, link) == ("", "accused of", ["teenager", "stealing tractor"])


@pytest.mark.parametrize(
    "text", ["Teenager accused of stealing tractor.", "Teenager accused of theft walks free", "Police warned of ice"]
)
def test_a_sentence_is_no_headline(text):
    assert [*find_headlines(scene_of(text))] == []


@pytest.mark.parametrize(
    ("text", "rest"),
    [("Monday that it", "that it"), ("in May of it", "of it"), ("in Leeds", "in leeds"), ("Monday", "")],
)
def test_times_are_passed_over(text, rest):
    syntax = syntax_of(text)
    assert words_in(syntax, (behind_time(syntax, 0, len(syntax.norms)), len(syntax.norms))) == rest


def test_a_link_without_room_has_no_content():
    scene = scene_of("The baker was accused.")
    site = site_of(scene.syntax, token_of(scene.syntax, "accused"))
    assert link_from(scene, site, Range(2, 4), None, 4).pieces == ()


@pytest.mark.parametrize(("text", "told_of"), [("the committee", True), ("Lee", True), ("a fallen tree", False)])
def test_somebody_has_a_name_or_a_word_for_people(text, told_of):
    syntax = syntax_of(f"It was blocked by {text}.")
    assert is_somebody(syntax, Range(4, len(syntax.norms) - 1)) == told_of
