"""The list items and block quotations that a line of Markdown stands in, as CommonMark has them."""

from __future__ import annotations

from ..expressions import expression, over_text

# "> ", "- ", "3. "
MARKER = over_text(r"[ \t]{0,400}+(?:(?P<quote>>)[ \t]?|(?P<item>[-*+]|[0-9]{1,9}[.)])(?:[ \t]++|$))")
# ---, * * *
RULE = expression(r"[ \t]*+(?:(?:\*[ \t]{0,9}){3,99}+|(?:-[ \t]{0,9}){3,99}+|(?:_[ \t]{0,9}){3,99}+)$")
_QUOTE = over_text(r" {0,3}> ?")
_DEEPEST = 32  # containers in each other

Inside = tuple[int, ...]
"""What a line stands in, outermost first: 0 for a block quotation, for a list item how far its text is indented."""


def find_containers(line: str, inside: Inside, *, opens: bool) -> Inside:
    """What *line* stands in that follows one that stood in *inside*; it *opens* more where it has markers for these."""
    line = line.expandtabs(4)
    kept, position = _follow(line, inside)
    found = [*inside[:kept]]
    for _ in range(_DEEPEST if opens else 0):
        marker = MARKER.match(line, position)
        if marker is None or RULE.match(line, position):
            break
        alone = marker.end() == len(line)  # then its text begins on the next line, one space behind the marker
        found.append(0 if marker["quote"] else marker.end() - position + alone)
        position = marker.end()
    return tuple(found)


def goes_on(line: str, inside: Inside) -> bool:
    """Whether *line* still stands in all of *inside*."""
    return _follow(line.expandtabs(4), inside)[0] == len(inside)


def _follow(line: str, inside: Inside) -> tuple[int, int]:
    """How many of *inside* go on in *line*, and where its text within them begins; a blank line ends no list item."""
    position, last = 0, len(line.rstrip())
    for number, width in enumerate(inside):
        if width == 0:
            quote = _QUOTE.match(line, position)
            if quote is None:
                return number, position
            position = quote.end()
        elif position < last:
            if not line.startswith(" " * width, position):
                return number, position
            position += width
    return len(inside), position
