"""Whom a description means because nobody else can be meant."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Singer Ann Lee fell.\n\nThe Canal Street star, 38, said it was late.", "Ann Lee"),
        ("Ann Lee met Bo Ray.\n\nThe Canal Street star, 38, said it was late.", "Ann Lee"),
        ("In May Ann Lee met Bo Ray.\n\nThe Canal Street star, 38, said it was late.", "Canal Street star"),
        ("Ann Lee met Bo Ray.\n\nIt rained. The Canal Street star, 38, said it was late.", "Canal Street star"),
        ("Ann Lee met Bo Ray.\n\nThe Dale registrar, 38, said it was late.", "Dale registrar"),
        ("Tom Lee fell.\n\nAccording to the BBC’s Ana Ruiz, the Hornets guard said it was late.", "Tom Lee"),
        ("Bo Ray left. Actress Ann Lee stayed.\n\nIt rained. The 43-year-old actress said it was late.", "Ann Lee"),
        ("Wen Obi fell. The 19-year-old said it was late.", "Wen Obi"),
        ("Coach Bo Ray left. Ann Lee fell. The Hull coach said it was late.", "Ann Lee"),
        ("Coach Ann Lee fell.\n\nThe coach said it was late.", "Ann Lee"),
    ],
)
def test_the_only_one_is_meant(text: str, name: str) -> None:
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == name
