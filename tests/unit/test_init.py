"""The public names."""

import ast
from pathlib import Path

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


def test_type_checkers_are_told_of_every_name_that_is_loaded_late():
    parsed = ast.parse(Path(attribution.__file__).read_text("utf-8"))
    (block,) = (node for node in parsed.body if isinstance(node, ast.If))
    told = {alias.name for each in block.body if isinstance(each, ast.ImportFrom) for alias in each.names}
    assert told == {*attribution._HOMES, *attribution._MODULES}
