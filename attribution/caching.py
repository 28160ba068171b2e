"""Results kept in a folder by what they depend on: the draft, its settings, the known findings, this library."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from attrs import frozen

from .drafts import Task, config_for
from .errors import InputError
from .files.accepted import find_accepted
from .readers import read_bytes


@frozen(eq=False, repr=False)
class Cache:
    """Results in ``folder``; with "" nothing is kept. A result that cannot be read or written is done without."""

    folder: str

    def key(self, path: str, task: Task) -> str:
        """What the result for *path* is kept under; "" where it depends on more than is known here."""
        if not self.folder or path == "-" or task.sources or task.changed is not None:
            return ""
        from hashlib import sha256

        try:
            file = config_for(path, task)
            content = read_bytes(path)
        except InputError:
            return ""
        settings = repr(file)
        if "lexicon" in settings:
            return ""
        known = [_content(each) for each in (find_accepted(path), task.baseline) if each]
        parts = (content, path.encode("utf-8", "replace"), repr(task).encode(), settings.encode(), *known, _library())
        return sha256(b"\0".join(sha256(part).digest() for part in parts)).hexdigest()

    def load(self, key: str) -> Any:
        """The result kept under *key*, None without one."""
        if not key:
            return None
        import json

        try:
            with open(self._path(key), encoding="ascii") as file:
                return json.load(file)
        except (OSError, ValueError):
            return None

    def store(self, key: str, row: Any) -> None:
        """Keep *row* under *key*."""
        if not key:
            return
        import json

        path = self._path(key)
        temporary = f"{path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(temporary, "w", encoding="ascii") as file:
                json.dump(row, file)
            os.replace(temporary, path)
        except OSError:
            return

    def _path(self, key: str) -> str:
        return os.path.join(self.folder, key[:2], f"{key}.json")


def _content(path: str) -> bytes:
    try:
        return read_bytes(path)
    except InputError:
        return b""


@cache
def _library() -> bytes:
    """What tells this version of the library from another: the sizes and times of its files."""
    facts = []
    for here, folders, names in os.walk(os.path.dirname(os.path.abspath(__file__))):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            status = os.stat(os.path.join(here, name))
            facts.append(f"{name} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(facts).encode()
