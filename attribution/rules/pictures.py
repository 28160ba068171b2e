"""The rule about pictures: each tells whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..expressions import expression, over_text
from ..graph import AttributionGraph
from ..markup.pictures import PICTURE_FILE
from ..model import SectionKind
from ..spans import Span
from .base import Context, Hit, rule

_CREDIT = expression(
    r"©|/\s?(?:AP|AFP|Reuters|Getty|EPA|PA)\b|\p{Lu}\p{Ll}{1,20}\s?/\s?\p{Lu}"
    r"|\b(?:photo(?:graph)?s?|images?|pictures?|credits?|illustration|courtesy)(?:\sby\s\p{Lu}|:)"
    r"|\bcourtesy\sof\b|\b(?:Photo(?:graph)?s?|[Pp]hotographed|Images?|Pictures?|Credits?|Illustration|Courtesy|Getty|via)\b\s?(?:by\b|:|/|of\b|\p{Lu})"
)
_CREDIT_LINE = 80
_DECORATION = over_text(r"\b(?:logo|icon|banner|divider|avatar)\b", re.IGNORECASE)
# the picture over a story, of which the front matter has only the file; and files that are on every page
_FILE = over_text(rf"\S{{1,200}}{PICTURE_FILE}", re.IGNORECASE)
_ON_EVERY_PAGE = over_text(r"(?:logo|icon|banner|avatar|placeholder|default|social|og-image|og_image)", re.IGNORECASE)


@rule(
    "ATT604",
    name="image-without-credit",
    guideline="SPJ: always attribute, visual material too.",
    bad=["![Fire at the mill](mill.jpg)\n\nThe mill burned on Monday, fire chief Ann Lee said."],
    good=["![Fire at the mill](mill.jpg)\n*Photo: Kim Ode*\n\nThe mill burned on Monday, fire chief Ann Lee said."],
    profiles=("wire", "legal"),
)
def image_without_credit(graph: AttributionGraph, _context: Context) -> Iterator[Hit]:
    """A caption, or a picture over the story, stands without a credit."""
    sections, credited = graph.document.sections, _credited(graph)
    for number, section in enumerate(sections):
        if section.kind is not SectionKind.CAPTION or number in credited:
            continue
        if _FILE.fullmatch(section.span.text) and (_ON_EVERY_PAGE.search(section.span.text) or _tells_credit(graph)):
            continue
        for caption in _uncredited(section.span):
            hint = "add a credit to the caption, as in “Photo: Kim Ode”"
            yield Hit(caption, "nothing says whose picture this is", hint)


def _credited(graph: AttributionGraph) -> frozenset[int]:
    """The numbers of the captions that have a credit beside them: one ahead of it, or else the one below.

    What is one caption's credit is not the next one's, too.
    """
    sections, found, taken = graph.document.sections, set[int](), set[int]()
    for number, section in enumerate(sections):
        if section.kind is SectionKind.CAPTION:
            near = [place for place in (number - 1, number + 1) if 0 <= place < len(sections) and place not in taken]
            beside = [place for place in near if sections[place].kind is SectionKind.CREDIT][:1]
            taken.update(beside)
            below = graph.document.text[section.span.end : section.span.end + _CREDIT_LINE].lstrip()
            if beside or _is_credit(below.partition("\n")[0]):
                found.add(number)
    return frozenset(found)


def _uncredited(captions: Span) -> list[Span]:
    """The captions without a credit, of pictures side by side; one with a credit on a line of its own is no such.

    Where none has any, nothing tells where one picture's ends and the next one's begins.
    """
    place, parts = captions.start, list[Span]()
    for text in captions.text.split("\n\n"):
        parts.append(Span(place, place + len(text), text))
        place += len(text) + 2
    pictures = [part for part in parts if not _DECORATION.search(part.text)]
    if not _CREDIT.search(captions.text) and len(pictures) == len(parts):
        return [captions]
    behind = dict(zip(parts, [part.text for part in parts[1:]] + [""], strict=True))
    return [part for part in pictures if not _CREDIT.search(part.text) and not _CREDIT.match(behind[part])]


def _is_credit(line: str) -> bool:
    """Whether the line under a caption is a credit, and not the story's first."""
    return len(line) < _CREDIT_LINE - 2 and _CREDIT.search(line) is not None


def _tells_credit(graph: AttributionGraph) -> bool:
    """Whether a line anywhere credits a picture, as the one of which the front matter has only the file may be."""
    sections, paragraphs = graph.document.sections, graph.document.paragraphs
    credited = any(each.kind is SectionKind.CREDIT for each in sections)
    return credited or any(_is_credit(each.text) for each in paragraphs)
