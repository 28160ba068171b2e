"""The public names."""

import pytest

import attribution


@pytest.mark.parametrize("name", attribution.__all__)
def test_every_public_name_is_found_when_asked_for(name):
    assert getattr(attribution, name) is not None
    assert name in dir(attribution)


def test_a_name_nobody_has_is_an_attribute_error():
    with pytest.raises(AttributeError, match="analyse"):
        attribution.analyse  # noqa: B018 - the access is the test


def test_the_modules_that_documents_speak_of_are_names_too():
    assert attribution.inline.parse
    assert {"inline", "networks", "readers"} <= {*dir(attribution)}
