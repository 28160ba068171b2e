"""Plain text: its own original, but for a byte order mark."""

from __future__ import annotations

from ..spans import SourceMap
from .projection import Extract

BYTE_ORDER_MARK = "\ufeff"


def extract_plain(raw: str) -> Extract:
    """*raw* without a byte order mark at its beginning."""
    skipped = int(raw.startswith(BYTE_ORDER_MARK))
    source_map = SourceMap(((0, skipped, len(raw) - skipped),), len(raw))
    return Extract(text=raw[skipped:], source_map=source_map)
