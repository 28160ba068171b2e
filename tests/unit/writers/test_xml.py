"""Text made safe for XML."""

import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.writers.xml import escape_xml


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_what_is_escaped_reads_back(text):
    assert ElementTree.fromstring(f'<a b="{escape_xml(text)}"/>').get("b") == text


@pytest.mark.parametrize("mark", ["\n", "\r", "\t"])
def test_line_breaks_survive_in_an_attribute(mark):
    assert ElementTree.fromstring(f'<a b="{escape_xml(mark)}"/>').get("b") == mark


@pytest.mark.parametrize("forbidden", ["\0", "\x1b", "\ud800", "\ufffe"])
def test_what_xml_cannot_hold_is_replaced(forbidden):
    assert escape_xml(f"a{forbidden}b") == "a\ufffdb"
