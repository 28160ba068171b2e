"""An index is made once for its object, and only if somebody asks."""

from attribution.rules.indices import Index


class _Shelf:
    def __init__(self) -> None:
        self.made: list[str] = []

    @Index
    def books(self) -> tuple[str, ...]:
        """The books."""
        self.made.append("books")
        return ("a", "b")


def test_it_is_made_once_when_first_asked_for() -> None:
    shelf, other = _Shelf(), _Shelf()
    assert shelf.made == []
    assert shelf.books is shelf.books
    assert (shelf.made, other.made) == (["books"], [])


def test_it_keeps_the_words_of_its_function() -> None:
    assert _Shelf.__dict__["books"].__doc__ == "The books."
