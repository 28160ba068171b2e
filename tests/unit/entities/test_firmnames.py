"""Firm names: the word that names "the firm", which no table knows."""

import pytest

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
