"""Surnames that are also peoples, bodies or outlets."""

import pytest

from attribution import analyze

ODD = "French Welsh English German Irish State Parliament Bank Church Court Force House Temple Hill Post Times Star"


@pytest.mark.parametrize("last", ODD.split())
@pytest.mark.parametrize("first", ["Dawn", "Nick"])
def test_a_last_name_means_who_was_named_by_it(first: str, last: str) -> None:
    graph = analyze(f"Councillor {first} {last} chairs the board. The bridge is shut. {last} said it would cost £9m.")
    speaker = graph.speaker(graph.attributions[-1])
    assert speaker is not None
    assert speaker.name == f"{first} {last}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paris Hill runs the bank. Hill said loans had doubled.", "Paris Hill"),
        ("Sara Bank runs the mill. According to Bank, orders had doubled.", "Sara Bank"),
        ("Victoria Police came. Police said a man was hurt.", "Police"),
        ("Dawn French sang. The French said it was late.", "French"),
        ("Lincoln Bank shut. Bank said it was late.", "Bank"),
        ("Bank says sorry\n\nSara Bank wept on Monday.", "Bank"),
    ],
)
def test_a_word_is_a_last_name_where_nothing_else_is_called_so(text: str, name: str) -> None:
    graph = analyze(text)
    assert [speaker.name for one in graph.attributions if (speaker := graph.speaker(one))] == [name]


def test_the_name_in_full_is_one_persons_too() -> None:
    graph = analyze("Nick Church runs the mill. Church said orders had doubled.")
    (entity,) = graph.entities
    assert [each.head.text for each in entity.mentions] == ["Nick Church", "Church"]
