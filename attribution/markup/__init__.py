"""The text of Markdown and HTML pages, every character with its place in the original."""

from __future__ import annotations

from .html import extract_html
from .markdown import extract_markdown
from .plain import extract_plain
from .projection import Comment, Extract

__all__ = ["Comment", "Extract", "extract_html", "extract_markdown", "extract_plain"]
