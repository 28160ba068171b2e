"""Which files to check: paths, folders and patterns become one ordered list of drafts."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from fnmatch import fnmatchcase

from ..readers import SUFFIXES, suffix_of

_GLOB = frozenset("*?[")
"""What makes a path a pattern."""
ENDINGS = "drafts end in .txt, .md or .html"


def covers(pattern: str, path: str) -> bool:
    """Whether *pattern* means *path*, both with forward slashes: "opinion/**", "*.draft.md", "archive"."""
    pattern = pattern.replace("\\", "/").removeprefix("./").rstrip("/")
    if "/" not in pattern:
        return any(fnmatchcase(part, pattern) for part in path.split("/"))
    if fnmatchcase(path, pattern) or fnmatchcase(path, f"{pattern}/*"):
        return True
    return pattern.startswith("**/") and _covers_tail(pattern[3:], path)


def _covers_tail(pattern: str, path: str) -> bool:
    """Whether *pattern* means the end of *path*, from some folder on."""
    parts = path.split("/")
    return any(fnmatchcase("/".join(parts[first:]), pattern) for first in range(len(parts)))


def find_drafts(
    paths: Iterable[str], excluded: Callable[[str], bool], suffixes: Collection[str] = SUFFIXES
) -> Iterator[str]:
    """Every draft that *paths* name, each once; a folder's drafts in order of name, without those *excluded*.

    In a folder files with one of *suffixes* are drafts.
    A path that is named itself is never left out, and a path or pattern that leads nowhere, or a folder that holds no
    draft, is given as it is, so that reading it says so. Absolute paths below the working folder become relative: code
    hosts match reports by those.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _expand(shorten(path) if os.path.isabs(path) else path, excluded, suffixes):
            plain = os.path.normpath(found)
            if plain not in seen:
                seen.add(plain)
                yield found


def shorten(path: str) -> str:
    """*path* from the working folder on where it stands there or below, else as it is."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # it stands on another drive
        return path
    return path if relative == ".." or relative.startswith(f"..{os.sep}") else relative


def _expand(path: str, excluded: Callable[[str], bool], suffixes: Collection[str]) -> Iterator[str]:
    several = _several(path)
    if several is None:
        yield path
        return
    drafts = list(several(path, excluded, suffixes))
    yield from drafts
    if not drafts and not any(several(path, lambda _: False, suffixes)):
        yield path


def _several(path: str) -> Callable[..., Iterable[str]] | None:
    """What finds the drafts that *path* stands for; None where it stands for itself."""
    if path == "-" or os.path.isfile(path):
        return None
    if os.path.isdir(path):
        return _walk
    return _fitting if _GLOB.intersection(path) else None


def holds_none(path: str) -> bool:
    """Whether *path*, as found, is a folder without drafts; one that cannot be read may have some."""
    try:
        with os.scandir(path):
            return True
    except OSError:
        return False


def _fitting(pattern: str, excluded: Callable[[str], bool], suffixes: Collection[str]) -> list[str]:
    """The drafts that fit *pattern*; behind "**" no linked folder is looked into, for it may lead back to its own."""
    from glob import glob

    parts = pattern.replace(os.sep, "/").removeprefix("./").split("/")
    if "**" not in parts:
        near = [each for each in sorted(glob(pattern)) if not excluded(each)]
        return [path for each in near for path in (_walk(each, excluded, suffixes) if os.path.isdir(each) else (each,))]
    first = parts.index("**")
    tops = sorted(glob("/".join([*parts[:first], ""]))) if first else ["."]
    below = (path for top in tops for path in _walk(top, excluded, suffixes))
    return [path for path in below if _fits(path.replace(os.sep, "/").split("/"), [*parts, "**"])]


def _fits(parts: list[str], wanted: list[str]) -> bool:
    """Whether the *parts* of a path fit those of a pattern, in which "**" stands for any number of folders."""
    if not wanted or not parts:
        return not parts and all(each == "**" for each in wanted)
    if wanted[0] == "**":
        return _fits(parts, wanted[1:]) or _fits(parts[1:], wanted)
    return fnmatchcase(parts[0], wanted[0]) and _fits(parts[1:], wanted[1:])


def _walk(folder: str, excluded: Callable[[str], bool], suffixes: Collection[str]) -> Iterator[str]:
    """The drafts in *folder* and below, hidden files and folders left out; a folder that cannot be read is given, too.

    Reading it says why.
    """
    unread: list[OSError] = []
    for here, folders, names in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not excluded(_join(here, name)))
        for name in sorted(names):
            path = _join(here, name)
            drafted = suffix_of(name) and suffix_of(name) in suffixes and not name.startswith(".")
            if drafted and not excluded(path) and not _is_pipe(path):
                yield path
    yield from (error.filename.removeprefix(f".{os.sep}") for error in unread)


def _is_pipe(path: str) -> bool:
    """Whether what is there is no file, but a pipe or a device, whose end nobody may ever see."""
    return os.path.exists(path) and not os.path.isfile(path)


def _join(folder: str, name: str) -> str:
    return os.path.join(folder, name).removeprefix(f".{os.sep}")
