"""Findings taken as known: the file of accepted ones beside the drafts, and the baseline of a project."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from ..errors import ConfigError
from ..readers import remedy_for
from .discovery import shorten

ACCEPTED = "attribution-accepted.toml"
BASELINE_SCHEMA = "attribution-baseline/1"


def marks_for(path: str, baseline: str = "") -> frozenset[str]:
    """The fingerprints of the known findings in the draft at *path*; ConfigError names a file that cannot be read."""
    known = frozenset(accepted_for(path))
    return known | baseline_for(path, baseline) if baseline else known


def baseline_for(path: str, baseline: str) -> frozenset[str]:
    """The fingerprints that *baseline* lists for the draft at *path*; ConfigError as above."""
    return frozenset(read_baseline(baseline).get(relative_to(baseline, path), ()) if path != "-" else ())


def accepted_for(path: str) -> Mapping[str, str]:
    """The fingerprints of what was accepted in the draft at *path*, each with its code; ConfigError as above."""
    accepted = find_accepted(path) if path != "-" else ""
    return read_rows(accepted).get(relative_to(accepted, path), {}) if accepted else {}


def find_accepted(path: str) -> str:
    """The file of accepted findings nearest above the draft at *path*, or ""."""
    return _nearest(os.path.dirname(os.path.abspath(path)))


def relative_to(file: str, path: str) -> str:
    """*path* as *file* writes it: relative to its folder, with forward slashes."""
    return os.path.relpath(os.path.abspath(path), os.path.dirname(os.path.abspath(file))).replace(os.sep, "/")


@cache
def read_baseline(file: str) -> Mapping[str, Mapping[str, str]]:
    """The known findings by path: fingerprint to code; ConfigError if *file* is no baseline."""
    import json

    try:
        with open(file, encoding="utf-8") as opened:
            data = json.load(opened)
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        remedy = "make it: attribution check --write-baseline" if missing else remedy_for(error, file)
        raise ConfigError(f"cannot be read: {error.strerror}", place=file, remedy=remedy) from None
    except ValueError as error:
        raise ConfigError(f"is not a baseline: {error}", place=file, remedy="write it anew: --write-baseline") from None
    if not isinstance(data, dict) or data.get("schema") != BASELINE_SCHEMA or not isinstance(data.get("files"), dict):
        raise ConfigError("is not a baseline of this version", place=file, remedy="write it anew: --write-baseline")
    for path, marks in data["files"].items():
        if not isinstance(marks, dict) or not all(isinstance(code, str) for code in marks.values()):
            message = f"holds no fingerprints with their rules for {path!r}"
            raise ConfigError(message, place=file, remedy="write it anew: --write-baseline")
    files: Mapping[str, Mapping[str, str]] = data["files"]
    return files


def render_baseline(files: Mapping[str, Mapping[str, str]]) -> str:
    """A baseline file; paths and fingerprints in order, so that it changes little."""
    import json

    ordered = {path: dict(sorted(marks.items())) for path, marks in sorted(files.items()) if marks}
    return json.dumps({"schema": BASELINE_SCHEMA, "files": ordered}, indent=1, ensure_ascii=True) + "\n"


def prune(known: Mapping[str, Mapping[str, str]], current: Mapping[str, Iterable[str]]) -> dict[str, dict[str, str]]:
    """The *known* findings that are still found; of files that were not looked at, all."""
    kept = {}
    for path, marks in known.items():
        wanted = set(current[path]) if path in current else set(marks)
        kept[path] = {mark: code for mark, code in marks.items() if mark in wanted}
    return kept


def prune_rows(content: str, kept: Mapping[str, Iterable[str]]) -> str:
    """The *content* of a file of accepted findings without the rows that are not *kept*; remarks beside others stay.

    ConfigError where its rows are not written one below the other.
    """
    import tomllib

    rows = tomllib.loads(content).get("accepted", [])
    head, *blocks = re.split(r"^(?=\[\[accepted\]\])", content, flags=re.MULTILINE)
    if len(blocks) != len(rows):
        raise ConfigError("its rows are not written as [[accepted]]", remedy="take out by hand what is no longer found")
    wanted = {path: frozenset(marks) for path, marks in kept.items()}
    fits = (row["fingerprint"] in wanted.get(row["path"], ()) for row in rows)
    return head + "".join(block for block, fit in zip(blocks, fits, strict=True) if fit)


@cache
def _nearest(folder: str) -> str:
    candidate = os.path.join(folder, ACCEPTED)
    if os.path.lexists(candidate):  # reading tells what is wrong with a folder of this name
        return candidate
    above = os.path.dirname(folder)
    return _nearest(above) if above != folder else ""


@cache
def read_rows(file: str) -> Mapping[str, Mapping[str, str]]:
    """The accepted findings in *file* by path: fingerprint to code; ConfigError if it cannot be read."""
    import tomllib

    from ..suppressions import read_accepted

    try:
        with open(file, "rb") as opened:
            data: dict[str, Any] = tomllib.load(opened)
    except OSError as error:
        remedy = remedy_for(error, file)
        raise ConfigError(f"cannot be read: {error.strerror}", place=shorten(file), remedy=remedy) from None
    except ValueError as error:
        raise ConfigError(f"is not TOML: {error}", place=shorten(file), remedy="correct that line") from None
    try:
        return read_accepted(data)
    except ConfigError as error:
        raise ConfigError(error.message, place=shorten(file), remedy=error.remedy) from None
