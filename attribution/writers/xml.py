"""Text made safe for XML."""

from __future__ import annotations

from ..expressions import over_text
from ..highlights import escape_html

# what XML 1.0 cannot hold, even escaped
_FORBIDDEN = over_text(r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def escape_xml(text: str) -> str:
    """Escape for XML; line breaks become references, since a parser would fold them in an attribute."""
    safe = escape_html(_FORBIDDEN.sub("\ufffd", text))
    return safe.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;")
