"""Corrections written back into a draft: directives without use, and, on demand, suggested words."""

from __future__ import annotations

from collections.abc import Iterable

from .drafts import Task
from .errors import InputError
from .model import Finding
from .readers import declared_encoding, decode, encoding_of, read_bytes
from .suppressions import UNUSED
from .writers import FileReport

Edit = tuple[int, int, str]


def fix_draft(path: str, report: FileReport, task: Task, *, unsafe: bool) -> int:
    """Correct the draft at *path* after its *report*; how many corrections were made.

    InputError if the draft cannot be read or written.
    """
    content = read_bytes(path)
    encoding = encoding_of(content, task.encoding or declared_encoding(content, path))
    raw = decode(content, encoding)
    edits = list(find_edits(report, raw, unsafe=unsafe))
    fixed = apply(raw, edits)
    if fixed != raw:
        _write(path, fixed, encoding)
    return len(edits)


def find_edits(report: FileReport, raw: str, *, unsafe: bool) -> Iterable[Edit]:
    """The edits of *raw* that the findings offer, none touching another."""
    reached = -1
    for edit in sorted(edit for finding in report.findings for edit in _edits(report, finding, raw, unsafe=unsafe)):
        if edit[0] >= reached:
            reached = edit[1]
            yield edit


def apply(raw: str, edits: Iterable[Edit]) -> str:
    """*raw* with *edits* made."""
    pieces, position = [], 0
    for start, end, text in edits:
        pieces += [raw[position:start], text]
        position = end
    return "".join(pieces) + raw[position:]


def _write(path: str, text: str, encoding: str) -> None:
    try:
        content = text.encode(encoding)  # before the file is opened, which empties it
        with open(path, "wb") as file:
            file.write(content)
    except UnicodeEncodeError as error:
        message = f"cannot be fixed: {encoding} has no {text[error.start]!r}"
        raise InputError(message, place=path, remedy="save it as UTF-8 first") from None
    except OSError as error:
        raise InputError(f"cannot be fixed: {error.strerror}", place=path, remedy="check its permissions") from None


def _edits(report: FileReport, finding: Finding, raw: str, *, unsafe: bool) -> list[Edit]:
    location = report.locate(finding.span)
    if finding.code == UNUSED and finding.fix is not None:
        return [(*_with_line(raw, location.start, location.end), "")]
    if unsafe and finding.fix is not None and raw[location.start : location.end] == finding.span.text:
        return [(location.start, location.end, finding.fix)]
    return []


def _with_line(raw: str, start: int, end: int) -> tuple[int, int]:
    """The range with one of two spaces around it; where it fills its line, that line with one empty line after it."""
    begin = raw.rfind("\n", 0, start) + 1
    finish = raw.find("\n", end)
    finish = len(raw) if finish < 0 else finish + 1
    if raw[begin:start].strip() or raw[end:finish].strip():
        between = start > begin and raw[start - 1] == " " and not raw[end : end + 1].strip()
        return start - between, end
    after = raw.find("\n", finish)
    if after >= 0 and not raw[finish:after].strip():
        finish = after + 1
    return begin, finish
