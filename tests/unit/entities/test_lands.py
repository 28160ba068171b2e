"""Which land or city "the kingdom" means."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Saudi Arabia cut its output. The kingdom said it was late.", "Saudi Arabia"),
        ("Talks with Japan ended. It was late. The country said so.", "Japan"),
        ("Chicago has sued the firm. The city said it was late.", "Chicago"),
        ("Malta raised its taxes. The island said it was late.", "Malta"),
        ("Qatar raised its taxes. The Gulf state said it was late.", "Qatar"),
        ("Turkey has shut its border. It said it was late.", "Turkey"),
        ("Chicago has sued the firm. The country said it was late.", "country"),
        ("Ann Lee flew from France to Japan. The country said it was late.", "country"),
        ("France met Japan. The country of Lee’s birth said it was late.", "country of Lee’s birth"),
    ],
)
def test_a_land_is_called_by_what_it_is(text: str, meant: str) -> None:
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == meant
