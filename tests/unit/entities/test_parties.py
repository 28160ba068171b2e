"""Parties that tell whom a description cannot mean."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("The Labour leader, Ana Ruiz, said it was late. The Liberal Democrat leader warned of rain.", False),
        ("Conservative MP Ana Ruiz said it was late. The Labour MP expects rain.", False),
        ("Republican senator Ana Ruiz said it was late. The Democratic senator expects rain.", False),
        ("Ana Ruiz, who is the leader of the Labour Party, said it was late. The Tory leader expects rain.", False),
        ("Tory MP Ana Ruiz said it was late. The Conservative MP expects rain.", True),
        ("Democratic congresswoman Ana Ruiz said it was late. The Democrat expects rain.", True),
        ("Ana Ruiz, an MP, said it was late. The Labour MP expects rain.", True),
    ],
)
def test_nobody_of_one_party_is_called_by_another(text: str, same: bool) -> None:
    graph = analyze(text)
    first, second = map(graph.speaker, graph.attributions)
    assert (first is second) is same


def test_a_small_letter_tells_of_no_party() -> None:
    graph = analyze("Labour MP Ana Ruiz said it was late. The conservative legislator expects rain.")
    first, second = map(graph.speaker, graph.attributions)
    assert first is second
