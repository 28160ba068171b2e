"""The encoding that a page declares."""

import pytest

from attribution.markup.charsets import decode_windows, find_charset


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


@pytest.mark.parametrize(
    ("content", "encoding", "text"),
    [
        (b"caf\xe9 \x81 \x93no\x94", "windows-1252", "café \x81 “no”"),
        (b"\x98\xcd\xe5\xf2", "cp1251", "\x98Нет"),
        (b"\xaa\x81", "windows-1253", ""),  # above the controls browsers know nothing, either
        (b"\x81", "koi8-r", ""),
        (b"\x81", "ascii", ""),
    ],
)
def test_a_byte_that_windows_leaves_open_is_a_control_as_in_browsers(content, encoding, text):
    assert decode_windows(content, encoding) == text
