from __future__ import annotations

from attrs import field, frozen

from attribution.values import Value


@frozen(eq=False, repr=False)
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


def test_values_of_different_classes_are_not():
    @frozen(eq=False, repr=False)
    class Book(Value):
        name: str

    assert Book("The Ledger") != Paper("The Ledger")
    assert Paper("The Ledger") != "The Ledger"


def test_what_is_not_to_be_compared_is_left_out():
    @frozen(eq=False, repr=False)
    class Noted(Value):
        name: str
        note: str = field(default="", eq=False)
        rows: tuple[int, ...] = field(default=(), hash=False)

    assert Noted("a", "b") == Noted("a", "c")
    assert hash(Noted("a", "b", (1,))) == hash(Noted("a", "c", (2,)))
    assert Noted("a", "b", (1,)) != Noted("a", "b", (2,))


def test_tables_and_lists_are_compared_but_no_part_of_the_hash():
    @frozen(eq=False, repr=False)
    class Listed(Value):
        name: str
        table: dict[str, int] = field(factory=dict)
        rows: list[int] = field(factory=list)

    assert hash(Listed("a", {"b": 1}, [2])) == hash(Listed("a"))
    assert Listed("a", {"b": 1}) != Listed("a")
    assert len({Listed("a", {"b": 1}), Listed("a", {"b": 1})}) == 1
