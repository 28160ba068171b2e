"""The words that lead to how many speak."""

from __future__ import annotations

import pytest

from attribution.arguments.amounts import amount_start
from tests.builders import syntax_of, token_of


@pytest.mark.parametrize(
    ("text", "number", "lead"),
    [
        ("At least 20 witnesses said so.", "20", "at"),
        ("Just over a third of pupils said so.", "third", "just"),
        ("As many as 60 nurses said so.", "60", "as"),
        ("Between 20 and 30 nurses said so.", "30", "between"),
        ("On Monday over half of them said so.", "half", "over"),
        ("Nearly all said so.", "all", "nearly"),
        ("Police told 20 witnesses so.", "20", "20"),
        ("Nearly everybody said so.", "everybody", "everybody"),
    ],
)
def test_a_number_has_the_words_that_lead_to_it(text, number, lead):
    syntax = syntax_of(text)
    assert syntax.norms[amount_start(syntax, 0, token_of(syntax, number))] == lead
