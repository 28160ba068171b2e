"""Errors a caller can act on."""

import pytest

from attribution.errors import ConfigError, InputError, LexiconError, brief, expect


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, "no"),
        ({"place": "a.md"}, "a.md: no"),
        ({"remedy": "write yes"}, "no (write yes)"),
        ({"place": "a.md", "remedy": "write yes"}, "a.md: no (write yes)"),
    ],
)
def test_an_error_is_one_line_with_place_and_remedy(more, told):
    error = InputError("no", **more)
    assert str(error) == told
    assert error.message == "no"


def test_every_kind_is_a_wrong_input():
    for kind in (LexiconError, ConfigError):
        with pytest.raises(InputError):
            raise kind("no")
    assert issubclass(InputError, ValueError)


def test_a_value_of_another_kind_is_named():
    with pytest.raises(TypeError, match=r"^text must be a str, not int$"):
        expect(3, str, "text")
    with pytest.raises(TypeError, match=r"^error must be an InputError, not NoneType \(make one\)$"):
        expect(None, InputError, "error", "make one")


def test_a_value_of_the_kind_is_let_through():
    expect("a", str, "text")
    expect(ConfigError("no"), InputError, "error")


def test_an_error_may_stand_inside_a_place_or_beside_it():
    error = ConfigError("no", place="front matter", remedy="write yes").inside("a.md")
    assert isinstance(error, ConfigError)
    assert str(error) == "a.md, front matter: no (write yes)"
    assert error.told_beside("a.md") == "front matter: no (write yes)"
    assert InputError("no").inside("a.md").told_beside("a.md") == "no"
    assert InputError("no", place="setup.cfg").told_beside("a.md") == "setup.cfg: no"


def test_a_long_message_is_cut_in_its_middle():
    told = str(InputError(f"{'{' * 5000} is not a table", place="a.md", remedy="write one"))
    assert len(told) < 250
    assert told.startswith("a.md: {{{{")
    assert told.endswith("{{{ is not a table (write one)")
    assert brief("short") == "short"
