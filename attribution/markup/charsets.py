"""The encoding that an HTML page says it is written in, and what browsers read in it."""

from __future__ import annotations

import re
from codecs import lookup

from ..expressions import over_text

# <meta charset="windows-1251">, <meta http-equiv=… content="text/html; charset=koi8-r">, <?xml … encoding="koi8-r"?>
_DECLARED = over_text(
    r"<meta\b[^<>]{0,400}?\bcharset\s{0,9}=\s{0,9}[\"']?\s{0,9}(?P<meta>[a-z0-9][a-z0-9._:-]{0,39})"
    r"|<\?xml\b[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"'](?P<xml>[a-z0-9][a-z0-9._:-]{0,39})",
    re.IGNORECASE,
)
_COMMENT = over_text(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_MEANT = {
    **dict.fromkeys(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987"), "cp949"),
}
"""What browsers read for a name: a wider encoding that has the characters of the narrower."""
_WINDOWS = over_text(r"cp(?:125\d|874)")
_CONTROLS = range(0x80, 0xA0)


def find_charset(head: str) -> str:
    """The encoding that the beginning of a page, its bytes read as characters, declares; "" if none."""
    declared = _DECLARED.search(_COMMENT.sub("", head))
    if declared is None:
        return ""
    name = (declared["meta"] or declared["xml"]).lower()
    return _MEANT.get(name, name)


def decode_windows(content: bytes, encoding: str) -> str:
    """The text of *content* in a code page of Windows as browsers read it; "" in another, or where they cannot.

    A byte among the controls that the code page leaves open stands for the control of its number.
    """
    if not _WINDOWS.fullmatch(lookup(encoding).name):
        return ""
    read = {byte: bytes([byte]).decode(encoding, "ignore") for byte in set(content)}
    read.update({byte: chr(byte) for byte in _CONTROLS if not read.get(byte)})
    return content.decode("latin-1").translate(read) if all(read.values()) else ""
