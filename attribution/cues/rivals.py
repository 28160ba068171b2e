"""The second pass over candidate cues: each beside its rivals, the other likely cues of its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from ..learned.decisions import weigh
from ..learned.weights import SCALE, Table
from ..syntax.columns import Syntax
from ..syntax.sites import nearness

_HALF, _MOST_STEPS = SCALE // 2, 12
_LEVELS = "".join(map(chr, range(ord("M") - _MOST_STEPS, ord("M") + _MOST_STEPS + 1)))
_AHEAD = 3  # chunks up to the candidate's own
_SENTENCE_AHEAD = "N."
"""What stands ahead of most sentences."""
_RIVAL = -85  # first-pass score, in hundredths, from which a word counts as a rival (probability 0.3)


Scored = tuple[int, int]
"""A token with its score in the first pass. A plain tuple: so many are made that a class would be felt."""


def score_rivals(syntax: Syntax, scored: Sequence[Scored], table: Table) -> list[int]:
    """The second-pass score of each of *scored*, the candidates of one sentence."""
    return weigh(rival_rows(syntax, scored), table)


def rival_rows(syntax: Syntax, scored: Sequence[Scored]) -> list[list[str]]:
    """The features of each candidate of a sentence beside its rivals."""
    rivals = [each for each in scored if each[1] >= _RIVAL]
    rows: list[list[str]] = []
    passed, best = 0, _RIVAL
    for own in scored:
        while passed < len(rivals) and rivals[passed][0] < own[0]:
            best = max(best, rivals[passed][1])
            passed += 1
        following = passed + (passed < len(rivals) and rivals[passed][0] == own[0])
        before = rivals[passed - 1] if passed else None
        after = rivals[following] if following < len(rivals) else None
        rows.append(_features(syntax, own, before, best, after))
    return rows


def _features(syntax: Syntax, own: Scored, left: Scored | None, best: int, right: Scored | None) -> list[str]:
    tags, quoted, stems, links = syntax.tags, syntax.quoted, syntax.stems, syntax.links
    i, total = own
    stem, level = stems[i], bucket(total)
    inside = "1" if quoted[i] else "0"
    tag = tags[i]
    symbols, chunk = syntax.symbols, syntax.chunk_of[i]
    ahead = symbols[chunk - 2 : chunk + 1] if chunk > 1 else _ahead_in_first(syntax, chunk)
    behind = symbols[chunk + 1 : chunk + 4]
    features = [f"i{inside}{level}", f"t{tag}{level}", f"s{stem}{tag}", f"S{stem}{inside}"]
    features += [f"P{ahead}", f"x{behind}{tag}"]
    if left is None:
        features += ["a-" + level, f"h{stem}-"]
    else:
        token, total = left
        between = links[token + 1 : i].replace(" ", "")
        features += [
            f"a{bucket(best)}{level}",
            f"f{'1' if quoted[token] else '0'}{inside}{bucket(total)}{between[:2]}",
            f"e{nearness(i - token)}{level}",
            f"h{stem}{between[:3]}",
        ]
    if right is None:
        features.append("A-" + level)
    else:
        token, total = right
        between = links[i + 1 : token].replace(" ", "")
        features += [
            f"F{'1' if quoted[token] else '0'}{inside}{bucket(total)}{between[-2:]}",
            f"C{stems[token]}{tags[token]}{between[-3:]}",
        ]
    return features


def _ahead_in_first(syntax: Syntax, chunk: int) -> str:
    """What stands ahead at a text's beginning, where PolNeAR has headlines: a whole sentence is read like any other."""
    own = syntax.symbols[: chunk + 1]
    whole = len(syntax.sentences) > 1 and syntax.tags[syntax.sentences[1] - 1] == "."
    return (_SENTENCE_AHEAD + own)[-_AHEAD:] if whole else own


def bucket(total: int) -> str:
    """A score as one character: half a unit of log-odds each."""
    steps = total // _HALF
    return _LEVELS[0 if steps < -_MOST_STEPS else 2 * _MOST_STEPS if steps > _MOST_STEPS else steps + _MOST_STEPS]
