"""Which lines changed since a branch left its base, as git tells."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

import regex

from ..errors import InputError

# @@ -10,2 +12,3 @@
_HUNK = regex.compile(r"^@@ -[0-9,]{1,24} \+(\d{1,12})(?:,(\d{1,12}))? @@", regex.M)

_PLAIN = "--unified=0 --no-color --no-ext-diff --text --find-renames --src-prefix=a/ --dst-prefix=b/".split()
"""Whatever a user's own settings say; as text is compared what git takes for binary, as it does drafts in UTF-16."""
WHOLE = ((1, 1 << 40),)
"""Every line of a draft."""


def changed_lines(base: str) -> dict[str, list[tuple[int, int]]]:
    """The changed and added line ranges of each file since the merge base with *base*, by real path.

    A file that git knows by a new name is compared with what it was under the old one.
    InputError tells what git lacks: itself, a repository, that base.
    """
    root = _git("rev-parse", "--show-toplevel").strip()
    fork = _git("merge-base", "--end-of-options", base, "HEAD", wanted=base).strip()
    changed = _split_diff(_git("diff", *_PLAIN, fork))
    for path in _git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", root).split("\0"):
        if path:
            changed[path] = [*WHOLE]
    return {os.path.realpath(os.path.join(root, path)): ranges for path, ranges in changed.items()}


def with_untracked(
    changed: Mapping[str, Sequence[tuple[int, int]]], drafts: Iterable[str]
) -> dict[str, Sequence[tuple[int, int]]]:
    """The *changed* lines, and every line of those *drafts* that git does not track, by real path.

    Such are drafts outside the repository, in another one within it, and those it ignores: git tells of none that they
    changed, which is no sign that they did not. So is standard input, "-": what an editor sends may be saved nowhere.
    """
    unknown = {os.path.realpath(path) for path in drafts} - changed.keys()
    if not unknown:
        return dict(changed)
    root = _git("rev-parse", "--show-toplevel").strip()
    tracked = _git("ls-files", "--full-name", "-z", root).split("\0")
    top = os.path.realpath(root)
    unknown.difference_update(os.path.join(top, os.path.normpath(path)) for path in tracked)
    return {**changed, **dict.fromkeys(unknown, WHOLE)}


def _split_diff(diff: str) -> dict[str, list[tuple[int, int]]]:
    changed: dict[str, list[tuple[int, int]]] = {}
    for part in ("\n" + diff).split("\ndiff --git ")[1:]:
        name = next((line[4:] for line in part.split("\n") if line.startswith("+++ ")), "")
        name = _unquote(name.rstrip("\t"))
        if name.startswith("b/"):
            hunks = ((int(first), int(count or 1)) for first, count in _HUNK.findall(part))
            changed[name[2:]] = [(first, first + count - 1) for first, count in hunks if count]
    return changed


def _unquote(name: str) -> str:
    """A path as git writes it: within quotation marks where it holds one, or a backslash."""
    return name[1:-1].replace('\\"', '"').replace("\\\\", "\\") if name.startswith('"') else name


def _git(*arguments: str, wanted: str = "") -> str:
    import subprocess

    command = ("git", "-c", "core.quotePath=false", *arguments)
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        raise InputError("--diff needs git, which is not installed", remedy="install git") from None
    if done.returncode == 0:
        return done.stdout.decode("utf-8", "surrogateescape")
    told = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
    if "not a git repository" in told:
        raise InputError("--diff works only inside a git repository", remedy="run it in one, or leave --diff out")
    if wanted:
        message = f"--diff: there is no common base with {wanted!r}"
        if os.path.exists(wanted):
            raise InputError(message, remedy="to check that path, write it before --diff")
        if _git("rev-parse", "--is-shallow-repository").strip() == "true":
            remedy = "only the last commits were cloned: git fetch --unshallow, or fetch-depth: 0 in GitHub's checkout"
            raise InputError(message, remedy=remedy)
        raise InputError(message, remedy=f"fetch it: git fetch origin {wanted.rpartition('/')[2]}")
    raise InputError(f"--diff: git says: {told}", remedy="run git in this folder to see why")
