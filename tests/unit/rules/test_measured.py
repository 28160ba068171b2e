"""How often each rule fires, and how often it is right."""

from attribution.rules import RULES
from attribution.rules.measured import Measured, measured


def test_figures() -> None:
    assert measured("XY999") is None
    assert Measured("X", 0.1, 0.1, 0, 0).precision is None
    assert Measured("X", 0.1, 0.1, 10, 9).precision == 0.9


def test_what_was_measured_is_a_share_of_what_was_read():
    found = [figures for rule in RULES if (figures := measured(rule.code))]
    assert found
    assert all(0 <= each.right <= each.judged for each in found)
    assert all(0 <= each.articles <= 1 for each in found)
