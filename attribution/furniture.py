"""Furniture: what on a page is not the article's body."""

from __future__ import annotations

from .model import Section, SectionKind
from .spans import Span


def find_sections(text: str, paragraphs: tuple[Span, ...]) -> tuple[Section, ...]:
    """Say what each paragraph of *text* is; neighbours of one kind form one section."""
    return tuple(Section(paragraph, SectionKind.BODY) for paragraph in paragraphs)
