"""Names that a slip may have parted."""

from attribution.entities.spellings import differ_by_letter, undouble


def test_a_letter_too_many_is_a_slip() -> None:
    assert differ_by_letter("peterman", "petermann")
    assert differ_by_letter("petermann", "peterman")


def test_other_letters_are_another_name() -> None:
    assert not differ_by_letter("peterman", "peterson")
    assert not differ_by_letter("lee", "lee")
    assert not differ_by_letter("lee", "leetch")


def test_a_pet_form_doubles_a_letter() -> None:
    assert undouble("corr") == "cor"
    assert undouble("tim") == "tim"
    assert undouble("ann") == "ann"
