"""One of several who stay unnamed: each speaks for himself."""

import pytest

from attribution import analyze
from attribution.entities.several import is_introduced, name_counted
from attribution.model import EntityKind
from tests.builders import described, moved, nameless


def speakers(text: str) -> list[str | None]:
    """Who speaks in each attribution of *text* that has a source."""
    graph = analyze(text)
    found = [graph.speaker(one) for one in graph.attributions if one.source]
    return [one.name if one else None for one in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Two officials met Lee. One of the officials said the dam was safe. The other official said it leaked. "
            "The official added that it had leaked for years.",
            ["One of the officials", "other official", "other official"],
        ),
        (
            "Two people spoke. The first person said the dam was safe. The second person said it leaked. "
            "The first person said it never had.",
            ["first person", "second person", "first person"],
        ),
        (
            "Two officers spoke. One of the officers said the dam was safe. The second officer disagreed. "
            "“It leaks,” he said.",
            ["One of the officers", "second officer"],
        ),
        (
            "Two people spoke. One of the two said the dam was safe. The other said it leaked. "
            "“It stinks,” the other person said.",
            ["One of the two", "other", "other"],
        ),
    ],
)
def test_one_of_several_is_no_other(text: str, names: list[str]) -> None:
    assert speakers(text) == names


def test_who_is_told_beside_one_of_several_is_called_so() -> None:
    text = (
        "Five people spoke. One, a nurse who worked in Tarn, said the dam leaked. Another recalled a flood. "
        "“It was small,” the carer said. The nurse said it was large."
    )
    nurse, another, carer, again = speakers(text)
    assert nurse == again == "One, a nurse who worked in Tarn"
    assert another == carer == "Another"


@pytest.mark.parametrize(
    ("text", "introduced"),
    [
        ("One man in the crowd rose. ", True),
        ("It rained. A tall old man rose. ", True),
        ("He met a man. ", False),
        ("A woman rose. ", False),
        ("A man rose. " + "It rained. " * 60, False),
    ],
)
def test_somebody_is_introduced_at_the_head_of_a_sentence(text: str, introduced: bool) -> None:
    assert is_introduced("man", len(text), text) is introduced


@pytest.mark.parametrize(
    ("earlier", "said", "shown"),
    [
        ("two aides to the governor", "One of them", "One aide to the governor"),
        ("three former directors", "another", "another former director"),
        ("people close to the sponsor", "one", "one person close to the sponsor"),
        ("two bosses", "A second", "A second boss"),
        ("their bosses", "one", ""),
        ("two aides", "the clerk", ""),
    ],
)
def test_one_of_several_is_shown_as_what_they_are(earlier, said, shown):
    assert name_counted(moved(described(said), 100), [nameless(earlier, EntityKind.GROUP)]) == shown
