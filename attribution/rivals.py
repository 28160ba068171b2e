"""The second pass over candidate cues: each beside its rivals, the other likely cues of its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

from .decisions import Decision, Key
from .sourcing import nearness
from .syntax import Syntax
from .weights import SCALE

_RIVAL = -85  # first-pass score, in hundredths, from which a word counts as a rival (probability 0.3)
_NOTHING = repeat(0)


class Scored(NamedTuple):
    """A token with its score in the first pass."""

    token: int
    total: int


Row = tuple[Key, Key, list[str]]
"""A candidate: the key of its own score and its rival to the left, that of its rival to the right, and its words."""


def score_rivals(syntax: Syntax, scored: Sequence[Scored], start: int, left: Decision, right: Decision) -> list[int]:
    """The second-pass score of each of *scored*, the candidates of the sentence that starts at *start*."""
    weigh = left.weigh
    return [
        left[before] + right[after] + sum(map(weigh, words, _NOTHING))
        for before, after, words in rival_rows(syntax, scored, start)
    ]


def rival_rows(syntax: Syntax, scored: Sequence[Scored], start: int) -> list[Row]:
    """Each candidate of a sentence beside its rivals."""
    rivals = [each for each in scored if each.total >= _RIVAL]
    rows: list[Row] = []
    passed, best = 0, 0
    for token, total in scored:
        while passed < len(rivals) and rivals[passed].token < token:
            best = rivals[passed].total if not passed else max(best, rivals[passed].total)
            passed += 1
        following = passed + (passed < len(rivals) and rivals[passed].token == token)
        before = rivals[passed - 1] if passed else None
        after = rivals[following] if following < len(rivals) else None
        rows.append(_row(syntax, Scored(token, total), before, best, after, syntax.norms[start]))
    return rows


def _row(syntax: Syntax, own: Scored, left: Scored | None, best: int, right: Scored | None, opening: str) -> Row:
    tags, quoted, stems, links = syntax.tags, syntax.quoted, syntax.stems, syntax.links
    i = own.token
    tag, stem, level = tags[i], stems[i], _bucket(own.total)
    inside = "1" if quoted[i] else "0"
    words = ["s" + stem + tag, "S" + stem + inside, "w" + opening + level]
    before: Key = (level, tag, inside)
    after = before
    if left is None:
        words.append("h" + stem + "-")
    else:
        token, total = left
        between = links[token + 1 : i].replace(" ", "")[:3]
        mark = "1" if quoted[token] else "0"
        before = (level, tag, inside, tags[token], _bucket(total), between, _bucket(best), nearness(i - token), mark)
        words += ["c" + stems[token] + tags[token] + between, "d" + stems[token] + ">" + stem, "h" + stem + between]
    if right is not None:
        token, total = right
        between = links[i + 1 : token].replace(" ", "")[-3:]
        after = (level, tag, inside, tags[token], _bucket(total), between, "1" if quoted[token] else "0")
        words.append("C" + stems[token] + tags[token] + between)
    return before, after, words


def expand_second_left(
    own: str, tag: str, inside: str, rival: str = "", near: str = "", between: str = "", best: str = "",
    distance: str = "", quoted: str = "",
) -> list[str]:  # fmt: skip
    """The features of a word's own score and of its nearest rival to the left."""
    features = ["=" + own, "t" + tag + own, "i" + inside + own]
    if not rival:
        return [*features, "a-" + own]
    return [
        *features,
        "a" + best + own,
        "b" + near + own + between,
        "e" + distance + own + near,
        "f" + quoted + inside + near + between[:2],
        "g" + rival + tag + between + own,
    ]


def expand_second_right(
    own: str, tag: str, inside: str, rival: str = "", near: str = "", between: str = "", quoted: str = ""
) -> list[str]:
    """The features of a word's nearest rival to the right."""
    if not rival:
        return ["A-" + own]
    return [
        "B" + near + own + between,
        "F" + quoted + inside + near + between[-2:],
        "G" + tag + rival + between + own,
    ]


def features_of_rival(row: Row) -> list[str]:
    """All that training learns from about a candidate beside its rivals."""
    before, after, words = row
    return expand_second_left(*before) + expand_second_right(*after) + words


def _bucket(total: int) -> str:
    """A score as one character: half a unit of log-odds each."""
    return chr(77 + max(-12, min(12, total // (SCALE // 2))))
