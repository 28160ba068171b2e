"""Several people as one source."""

import pytest

from attribution.mentions.jointnames import opens_with_siblings, read_joint
from attribution.mentions.names import read_names
from tests.builders import reader_in


@pytest.mark.parametrize(
    ("text", "joint"),
    [
        ("Ana Ruiz and Tom Lee", "Ana Ruiz and Tom Lee"),
        ("Ana Ruiz, 34, and Tom Lee, 40,", "Ana Ruiz, 34, and Tom Lee"),
        ("Ana Ruiz, the mayor, and Tom Lee", "Ana Ruiz, the mayor, and Tom Lee"),
        ("Ana Ruiz and his wife", "Ana Ruiz and his wife"),
        ("Ana Ruiz, who left, and Tom Lee", None),
        ("Ana Ruiz, a friend of Tom Lee", None),
        ("Ana Ruiz (Ind, Tarn Vale and Dale Moor)", None),
    ],
)
def test_several_people_are_joined(text, joint):
    reader = reader_in(f"But {text}")
    beyond = len(reader.tokens)
    found = read_joint(reader, read_names(reader, 1, beyond), 0, beyond)
    whole = found and reader.text[reader.tokens.starts[found[0]] : reader.tokens.ends[found[1] - 1]]
    assert whole == joint


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Brothers Dan and Joe Tarle", True),
        ("Twins Rosa Tarle and Ana Tarle", True),
        ("Brothers Grimm and Ana Tarle", False),
        ("Brothers Dan won", False),
        ("Bakers Dan and Joe Tarle", False),
    ],
)
def test_a_word_for_a_family_stands_before_names(text, opens):
    reader = reader_in(text)
    end = next(index for index, word in enumerate(text.split()) if word.islower())
    assert opens_with_siblings(reader, 0, end) is opens
