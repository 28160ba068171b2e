"""What a relative pronoun goes on about that has no name."""

import pytest

from attribution.document import build_document
from attribution.entities.headnouns import find_described
from attribution.mentions.mentions import reader_of
from attribution.mentions.pronouns import read_pronoun
from attribution.vocabulary.lexicon import default_lexicon


def described(text: str, pronoun: str) -> str | None:
    """What the last *pronoun* of *text* means."""
    reader = reader_of(build_document(text), default_lexicon())
    read = read_pronoun(pronoun)
    assert read is not None
    found = find_described(reader, read, text.rindex(f" {pronoun}") + 1)
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("He met a teacher who said so.", "a teacher"),
        ("He met the two men, who said so.", "the two men"),
        ("He met a teacher at the school in Norvale, who said so.", "a teacher at the school in Norvale"),
        ("He met people familiar with the plan, who said so.", "people familiar with the plan"),
        ("He wrote to managers, who said so.", "managers"),
        ("He met dozens of residents who said so.", "dozens of residents"),
        ("He met scores of residents who said so.", "scores of residents"),
        ("He met 70 constituents who said so.", "70 constituents"),
        ("He met a source close to her, who said so.", "a source close to her"),
        ("He met a lady, 94, who said so.", "a lady"),
        ("He gave it to her, who said so.", None),
        ("He met the town’s mayor, who said so.", "the town’s mayor"),
        ("He feared strangers who said so.", "strangers"),
        ("He waits until everyone who said so.", "everyone"),
        ("He bought chess who said so.", None),
        ("He met Ann Lee, who said so.", None),
        ("He wept, who said so.", None),
    ],
)
def test_who_goes_on_about_people(text: str, people: str | None) -> None:
    assert described(text, "who") == people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He read a letter which said so.", "a letter"),
        ("He read a letter from residents, which said so.", "a letter from residents"),
        ("He read a letter in the case, which said so.", "a letter in the case"),
        ("He read a letter from 2019, which said so.", "a letter from 2019"),
        ("He gave it to Velora, which said so.", "Velora"),
        ("He joined an action by shareholders, which said so.", "an action by shareholders"),
        ("He waited for the Tarn Union’s committee, which said so.", "the Tarn Union’s committee"),
        ("The mayor wept, which said so.", None),
        ("He met residents, which said so.", None),
    ],
)
def test_which_goes_on_about_what_is_none(text: str, told: str | None) -> None:
    assert described(text, "which") == told
