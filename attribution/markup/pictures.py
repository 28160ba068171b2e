"""Pictures by themselves on a line of Markdown or in the cell of a table: what stands for them is their caption."""

from __future__ import annotations

from ..expressions import over_text

PICTURE_FILE = r"\.(?:jpe?g|png|webp|avif|gif)"
"""How the name of a picture's file ends."""
# ![Smoke over the mill](smoke.jpg "Title")
_PICTURE = over_text(r"!\[([^\[\]]{1,500}+)\]\([^()]{0,2000}+\)[ \t]*+")
_PICTURES = over_text(r"(?:!\[[^\[\]]{1,500}+\]\([^()]{0,2000}+\)[ \t]*+){1,50}+")


def find_captions(raw: str, start: int, end: int) -> list[tuple[int, int]]:
    """The alternative texts of the pictures from *start* to *end*, none where anything else stands there, too.

    Most generators print these as captions.
    """
    if not raw.startswith("![", start) or not _PICTURES.fullmatch(raw, start, end):
        return []
    return [picture.span(1) for picture in _PICTURE.finditer(raw, start, end)]
