"""Who speaks on which line of a transcript, a court record or a parliamentary report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex
from attrs import frozen

from ..tables import words
from .sources import Turn

_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
_NAME = r"\p{Lu}[\p{L}\p{M}'’.\-]{0,30}+"
_WORD = rf"(?:{_NAME}|of|the|de|la|van|von|der|bin|al|and|for|\d{{1,3}}|\([\p{{L}}\p{{N}} .,'’&/\-]{{1,60}}\))"
# As in: 12  MS. ORTIZ: We ... / >> Ana Ortiz (00:12): We ... / Speaker 1: We ... / Q: Did ...
_LABEL = regex.compile(
    rf"\s{{0,12}}(?:\d{{1,2}}\s{{2,12}})?(?:>>\s?)?(?:{_TIME}\s{{1,4}})?\*{{0,2}}"
    rf"(?P<label>{_NAME}(?: {{1,3}}{_WORD}){{0,7}})\*{{0,2}}(?:\s{{1,3}}{_TIME})?\s?:\*{{0,2}}(?=\s|$)"
)
# "15   Q.  Did you ..."
_QUESTION = regex.compile(r"\s{0,12}(?:\d{1,2}\s{1,12})?(?P<label>[QA])(?:[.:]|\s{2,6})\s{0,8}(?=\S)")
# "Mr. SMITH of Ohio. Madam Speaker, ..."
_CONGRESS = regex.compile(
    r"\s{0,8}(?P<label>(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}{2,30}(?: of \p{Lu}\p{Ll}{1,20})?)\. (?=\p{Lu})"
)
_PLACE = r"\([\p{L} .,'’&/\-]{2,60}\)"
# A line of its own, as in: Ana Ortiz (Northtown) (Lab) / Ana Ortiz  0:12
_ALONE = regex.compile(
    rf"\s{{0,8}}\*{{0,2}}(?P<label>{_NAME}(?: {_NAME}){{0,4}}(?: {_PLACE}){{1,2}})\*{{0,2}}:?\s{{0,4}}$"
    rf"|\s{{0,8}}(?P<timed>{_NAME}(?: {_NAME}){{0,4}})\s{{1,6}}{_TIME}\s{{0,4}}$"
)
_MARGIN = regex.compile(r"\s{0,8}\d{1,2}\s{2,12}|\s{1,12}|>>\s?")
_PAGE = regex.compile(r"\s{0,60}(?:page\s)?\d{1,5}(?:\sof\s\d{1,5})?\s{0,20}", regex.I)
# As in: [inaudible 00:12] and (Applause.) and [00:01:02]
_ANNOTATION = regex.compile(
    r"\[[^\[\]\n]{0,80}\]|\((?:applause|laughter|laughs|cheers?|cheering|inaudible|crosstalk|pause|interruption|music|ph|"
    r"indistinct|unintelligible|overlapping|\d{1,2}:\d{2})[^()\n]{0,60}\)|♪",
    regex.I,
)
_FIELDS = words(
    """
    Date Time Subject From To Cc Location Place Present Attendees Note Notes Topic Contact Email Phone Tel Title Re Host
    Guests Source Published Updated
    """
)


@frozen
class Line:
    """A line of a text: its range without "\\n", the speaker it opens with, and where the speech on it starts."""

    start: int
    end: int
    label: str | None
    speech: int


def find_turns(text: str) -> tuple[Turn, ...]:
    """The turns of a labelled record; lines before the first label belong to nobody."""
    lines = list(_read_lines(text))
    counts = Counter(line.label for line in lines if line.label)
    turns: list[Turn] = []
    speaker, pieces = "", list[tuple[int, int]]()
    for line in lines:
        if line.label and _believable(line.label, counts[line.label]):
            if pieces:
                turns.append(Turn(speaker, tuple(pieces)))
            speaker, pieces = line.label, []
            pieces += cut_annotations(text, line.speech, line.end)
        else:
            pieces += cut_annotations(text, _skip_margin(text, line), line.end)
    if pieces:
        turns.append(Turn(speaker, tuple(pieces)))
    return tuple(turns)


def count_labels(text: str) -> Counter[str]:
    """How often each speaker label stands in *text*."""
    counts = Counter(line.label for line in _read_lines(text) if line.label)
    return Counter({label: count for label, count in counts.items() if _believable(label, count)})


def cut_annotations(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ranges of ``text[start:end]`` between annotations such as "(Applause.)" and "[inaudible]"."""
    for match in _ANNOTATION.finditer(text, start, end):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < end:
        yield start, end


def find_label(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The speaker label at the head of a line and where the speech after it starts."""
    for pattern in (_QUESTION, _LABEL, _CONGRESS):
        match = pattern.match(text, start, end)
        if match and match["label"] not in _FIELDS:
            return match["label"].strip(), match.end()
    match = _ALONE.fullmatch(text, start, end)
    if match:
        return (match["label"] or match["timed"]).strip(), end
    return None


def split_lines(text: str) -> Iterator[tuple[int, int]]:
    """The range of each line of *text* without its line end."""
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _read_lines(text: str) -> Iterator[Line]:
    for start, end in split_lines(text):
        if text[start:end].strip() and not _PAGE.fullmatch(text, start, end):
            found = find_label(text, start, end)
            yield Line(start, end, *(found or (None, start)))


def _believable(label: str, count: int) -> bool:
    """One capitalised word before a colon may be mere emphasis ("Remember: ..."), unless it comes again."""
    return count > 1 or label.isupper() or " " in label


def _skip_margin(text: str, line: Line) -> int:
    match = _MARGIN.match(text, line.start, line.end)
    return match.end() if match else line.start
