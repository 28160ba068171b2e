"""Firms: what the word for a trade before a name tells of it."""

import pytest

from attribution.mentions.firms import follows_trade, opens_with_trade
from attribution.model import MentionKind
from tests.builders import names_in, reader_in


@pytest.mark.parametrize(
    ("text", "follows"),
    [
        ("the airline Velora", True),
        ("energy giant Velora", True),
        ("its parent company Velora", True),
        ("state miner Velora", True),
        ("the miner Velora", False),
        ("the company Velora", False),
        ("the airline Ann", False),
        ("a pilot Velora", False),
    ],
)
def test_a_trade_before_a_name_shows_a_body(text, follows):
    reader = reader_in(text)
    assert follows_trade(reader.tokens, reader.facts, len(reader.tokens) - 1) is follows


@pytest.mark.parametrize(
    ("text", "opens"),
    [("Chipmaker Velora", True), ("Retailer Tarn Lumen", True), ("Airline Pilots", False), ("Lender Ann Lee", False)],
)
def test_a_trade_may_have_its_sentences_capital(text, opens):
    reader = reader_in(text)
    assert opens_with_trade(reader.tokens, reader.facts, 0, len(reader.tokens)) is opens


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It rained. Chipmaker Velora said so.", "Velora", MentionKind.ORGANISATION),
        ("Budget airline Velora said so.", "Velora", MentionKind.ORGANISATION),
        ("Fashion retailer Tarn Lumen said so.", "Tarn Lumen", MentionKind.ORGANISATION),
        ("The trawlerman Velora Pask said so.", "Velora Pask", MentionKind.NAMED),
    ],
)
def test_the_name_is_read_as_that_bodys(text, name, kind):
    (found,) = names_in(text)
    assert (found.name, found.kind) == (name, kind)
