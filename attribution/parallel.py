"""Many drafts on several cores, their reports in the order of the drafts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .drafts import Task, check_draft
from .writers import FileReport


def check_drafts(
    drafts: Sequence[str], task: Task, *, jobs: int = 0, graphs: bool = False, cache: str = ""
) -> Iterator[FileReport]:
    """The report on each of *drafts*, in their order."""
    for path in drafts:
        yield check_draft(path, task)
