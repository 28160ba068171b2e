"""Many drafts on several cores, and results kept by content; the reports come in the order of the drafts.

Workers send plain values in batches: sending results as objects, one by one, would cost more than it gains.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Sequence
from typing import Any

from .caching import Cache
from .drafts import Task, check_draft
from .model import Finding, Severity
from .spans import SourceMap, Span
from .vocabulary.lexicon import default_lexicon
from .writers import FileReport
from .writers.report import Standard
from .writers.summary import Summary

_FEWEST = 24
"""From how many drafts on worker processes are worth their start."""
_BATCH = 25  # drafts handed to a worker at a time


def check_drafts(
    drafts: Sequence[str], task: Task, *, jobs: int = 0, graphs: bool = False, cache: str = ""
) -> Iterator[FileReport]:
    """The report on each of *drafts*; without *graphs*, those formats that show whole texts cannot be written."""
    if graphs:
        yield from (check_draft(path, task) for path in drafts)
        return
    jobs = jobs or (os.cpu_count() or 1 if len(drafts) >= _FEWEST else 1)
    if jobs == 1 or len(drafts) < 2 or "-" in drafts:
        for path in drafts:
            yield unpack(_check_batch([path], task, cache)[0]) if cache else check_draft(path, task).without_graph()
        return
    size = max(1, min(_BATCH, len(drafts) // (4 * jobs)))
    batches = [drafts[start : start + size] for start in range(0, len(drafts), size)]
    for rows in _spread(batches, task, jobs, cache):
        yield from map(unpack, rows)


def _spread(batches: Sequence[Sequence[str]], task: Task, jobs: int, cache: str) -> Iterator[list[Any]]:
    """The rows of each batch, in order; what a dying worker left undone is done here."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children

    default_lexicon()  # workers that are forked find it read
    others = set(active_children())
    done = 0
    with ProcessPoolExecutor(jobs, initializer=_die_on_interrupt) as pool:
        try:
            for future in [pool.submit(_check_batch, batch, task, cache) for batch in batches]:
                yield future.result()
                done += 1
        except BrokenProcessPool:
            pass
        except BaseException:  # Ctrl-C, or nobody wants the rest: wait for no worker
            for worker in set(active_children()) - others:
                worker.terminate()
            raise
    for batch in batches[done:]:
        yield _check_batch(batch, task, cache)


def _die_on_interrupt() -> None:
    """Let a worker end without a word at Ctrl-C; the command says what happened."""
    from signal import SIG_DFL, SIGINT, signal

    signal(SIGINT, SIG_DFL)


def _check_batch(drafts: Sequence[str], task: Task, folder: str) -> list[Any]:
    """The reports on *drafts* as plain values."""
    cache = Cache(folder)
    rows = []
    for path in drafts:
        key = cache.key(path, task)
        row = cache.load(key)
        if row is None:
            report = check_draft(path, task)
            row = pack(report)
            cache.store(key if report.error is None else "", row)
        rows.append(row)
    gc.collect()  # graphs hold circles; what is frozen is never freed
    gc.freeze()  # what is left are tables and rows kept: no look for garbage need go through them again
    return rows


def pack(report: FileReport) -> list[Any]:
    """*report*, without its graph, as lists, numbers and strings."""
    small = report.without_graph()
    found = [[_pack_finding(each) for each in some] for some in (small.findings, small.suppressed, small.accepted)]
    summary = tuple(small.summary) if small.summary else None  # a tuple of its own class takes longer to send
    mapping = (small.mapping.segments, small.mapping.raw_length) if small.mapping else None
    in_original = [(span.start, span.end, span.text) for span in small.in_original]
    standard = tuple(small.standard) if small.standard else None
    places = {finding: place for place, finding in enumerate(small.accepted)}
    baselined = None if small.baselined is None else [places[each] for each in small.baselined]
    settled = (standard, small.outdated, small.remarks, baselined)
    return [small.path, small.error, small.raw, *found, summary, mapping, in_original, *settled]


def unpack(row: Sequence[Any]) -> FileReport:
    """The report that ``pack`` made *row* of."""
    path, error, raw, findings, suppressed, accepted, summary, mapping, in_original, *settled = row
    standard, outdated, remarks, baselined = settled
    known = tuple(map(_unpack_finding, accepted))
    return FileReport(
        path=path,
        findings=tuple(map(_unpack_finding, findings)),
        suppressed=tuple(map(_unpack_finding, suppressed)),
        accepted=known,
        error=error,
        raw=raw,
        in_original=tuple(Span(*span) for span in in_original),
        summary=Summary(*summary) if summary else None,
        mapping=SourceMap(tuple(map(tuple, mapping[0])), mapping[1]) if mapping else None,
        standard=_unpack_standard(*standard) if standard else None,
        outdated=tuple((mark, code) for mark, code in outdated),
        remarks=tuple(remarks),
        baselined=None if baselined is None else tuple(known[place] for place in baselined),
    )


def _unpack_standard(profile: str, fail_on: str | None, show: str) -> Standard:
    return Standard(profile, None if fail_on is None else Severity(fail_on), Severity(show))


def _pack_finding(finding: Finding) -> tuple[Any, ...]:
    span = finding.span
    told = (finding.code, finding.name, finding.severity.value, finding.message, finding.hint)
    return (span.start, span.end, span.text, *told, finding.attribution, finding.fix)


def _unpack_finding(row: Sequence[Any]) -> Finding:
    start, end, text, code, name, severity, message, hint, attribution, fix = row
    return Finding(
        span=Span(start, end, text),
        code=code,
        name=name,
        severity=Severity(severity),
        message=message,
        hint=hint,
        attribution=attribution,
        fix=fix,
    )
