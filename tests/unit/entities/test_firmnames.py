"""Firm names: the word that names "the firm", which no table knows."""

import pytest

from attribution import analyze
from tests.builders import lone_speaker


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Shares in Brindle sank on Monday. Brindle rose again. The firm said it was glad.", "Brindle"),
        ("Brindle sank. Ann Lee paid Brindle in Tarnby. The firm said it was glad.", "Brindle"),
        ("Tarnby sank. Ann Lee lives near Tarnby now. The firm said it was glad.", "The firm"),
        ("Shares in brindle cats sank on Monday. Brindle rose again. The firm said it was glad.", "The firm"),
        ("Shares sank on Monday. Brindle rose again. The firm said it was glad.", "The firm"),
        ("Shares in Brindle sank on Monday. Brindle rose again. The firms said they were glad.", "The firms"),
    ],
)
def test_the_firm_has_its_name_from_a_word_with_a_capital_elsewhere_too(text: str, firm: str) -> None:
    assert lone_speaker(text) == firm


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Workers at Onyx went home. It was late. The company said it was glad.", "Onyx"),
        ("Ann Lee, who runs Velora, left. The firm said it was glad.", "Velora"),
        ("Shares in Onyx sank. Shares in Velora sank. The firm said it was glad.", "Velora"),
        ("Onyx chief executive Ann Lee left. The company said it was glad.", "Onyx"),
        ("Rain cut the power. The company said it was glad.", "The company"),
        ("The Louvre wrote. The museum said it was glad.", "Louvre"),
        ("The Tarn Institute wrote. The museum said it was glad.", "The museum"),
        ("Liverpool have sold Omar Tal. The Anfield club said it was glad.", "Liverpool"),
        ("Rivers have burst their banks. The club said it was glad.", "The club"),
    ],
)
def test_a_silent_body_is_told_by_what_it_does(text: str, body: str) -> None:
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == body.removeprefix("The ")
