"""Podcasts that no registry knows."""

import pytest

from attribution.mentions.shows import find_apposed, find_owned, find_show
from tests.builders import reader_in


def named(find, text, first):
    tokens = reader_in(text).tokens
    found = find(tokens, first)
    return " ".join(word.form for word in tokens.words[slice(*found)]) if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She told the Off the Rails podcast that", "Off the Rails"),
        ("She told the podcast that", None),
        ("She told Ana Ruiz and the podcast that", None),
    ],
)
def test_a_show_with_small_words_in_its_name(text, name):
    assert named(find_show, text, 2) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She told Ana Ruiz’s Long Off podcast that", "Long Off"),
        ("She told The Verge’s Decoder podcast that", "Decoder"),
        ("She told Ana Ruiz’s podcast that", None),
        ("She told Ana Ruiz’s Long Off team that", None),
        ("She told the host’s Long Off podcast that", None),
        ("She told Ana", None),
    ],
)
def test_somebodys_podcast(text, name):
    assert named(find_owned, text, 2) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Speaking on his own podcast, The Low Block, he said", "The Low Block"),
        ("Speaking on her weekly podcast, Second to None, she said", "Second to None"),
        ("Speaking on her podcast, “Long Shots”, she said", "Long Shots"),
        ("Speaking on her podcast, she said", None),
        ("Speaking on her podcast about Ana Ruiz, she said", None),
        ("Speaking on her yacht, Second Wind, she said", None),
        ("Speaking on her", None),
    ],
)
def test_the_name_behind_somebodys_own_podcast(text, name):
    assert named(find_apposed, text, 2) == name
