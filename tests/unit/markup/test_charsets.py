"""The encoding that a page declares."""

import pytest

from attribution.markup.charsets import find_charset


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('<html><head><meta charset="windows-1251">', "windows-1251"),
        ("<META CHARSET=KOI8-R />", "koi8-r"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", "cp932"),
        ('<?xml version="1.0" encoding="ISO-8859-1"?><html>', "cp1252"),
        ('<!-- <meta charset="koi8-r"> --><meta charset="euc-kr">', "cp949"),
        ('<meta name="author" content="A. Lee"><p>charset=koi8-r</p>', ""),
        ("<meta charset=>", ""),
        ("", ""),
    ],
)
def test_what_a_page_declares(head, name):
    assert find_charset(head) == name


def test_a_hostile_head_ends():
    assert find_charset("<meta " * 9999 + "<!--" * 9999) == ""
