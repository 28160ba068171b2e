"""Noun phrases without a name, read where they stand."""

import pytest

from attribution.entities.phrases import read_several, read_subject, read_told
from attribution.mentions.pronouns import PRONOUNS
from tests.builders import reader_in


@pytest.mark.parametrize(
    ("text", "pronoun", "subject"),
    [
        ("Three clerks left.", "they", "Three clerks"),
        ("But the mayor left.", "he", "the mayor"),
        ("The report was late.", "it", "The report"),
        ("The report was late.", "he", None),
        ("Ruiz and her colleagues left.", "they", "Ruiz and her colleagues"),
        ("Ann Lee left.", "she", None),
        ("A group called Onyx Front left.", "it", None),
    ],
)
def test_a_subject_begins_its_sentence(text, pronoun, subject):
    found = read_subject(reader_in(text), PRONOUNS[pronoun], 0)
    assert (found.span.text if found else None) == subject


@pytest.mark.parametrize(
    ("text", "bare", "told"),
    [
        ("Lee met two men.", False, "two men"),
        ("Lee met residents.", False, None),
        ("Lee met residents.", True, "residents"),
        ("Lee met residents and clerks.", True, None),
    ],
)
def test_one_group_is_told_of(text, bare, told):
    found = read_told(reader_in(text), [], PRONOUNS["they"], 0, len(text), bare=bare)
    assert (found.span.text if found else None) == told


@pytest.mark.parametrize("several", ["the insurers", "the council"])
def test_several_are_people_or_a_body(several):
    found = read_several(reader_in(f"Lee said {several} left."), [], 2)
    assert found is not None
    assert found.span.text == several
