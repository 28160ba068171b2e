from __future__ import annotations

from attrs import field, frozen

from attribution.values import Value


@frozen(repr=False)
class Paper(Value):
    name: str
    pages: tuple[int, ...] = ()
    _known: int = field(default=0, repr=False)


def test_a_value_is_shown_as_it_is_written():
    assert repr(Paper("The Ledger", (1, 2))) == "Paper(name='The Ledger', pages=(1, 2))"


def test_what_is_not_to_be_shown_is_left_out():
    assert "known" not in repr(Paper("The Ledger", (), 3))


def test_values_of_one_content_are_equal():
    assert Paper("The Ledger") == Paper("The Ledger") != Paper("The Herald")
    assert hash(Paper("The Ledger")) == hash(Paper("The Ledger"))
