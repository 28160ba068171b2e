"""Which words report: candidates by word type, judged first by their surroundings, then among their rivals.

The first pass asks whether a word would be a cue if nothing else in its sentence were; the second, knowing the first's
answers for the whole sentence, whether it is the cue of an outermost attribution. A word that passes the first and
fails the second inside another's content is a nested cue (relays.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from operator import add
from typing import NamedTuple

from .lexicon import Form, Lexicon
from .syntax import Syntax
from .weights import SCALE, Table, Weights, score

VERBS = "dzpvng"
NOUNS = "NSP"
_CLASSES = str.maketrans({**dict.fromkeys(VERBS, "V"), **dict.fromkeys(NOUNS, "N")})
_NEVER = frozenset(",».«DIi&C('")
_AUXILIARIES = frozenset("behoxmtR")
_PHRASE_START = frozenset("DiIJKNSPC$«")
_PHRASE = frozenset("DiIJKNSPC$'R«»")
_LINKS = frozenset("TtEFBUwWy")
_ARTICULATION = "dzpvngbmTtUwWy,&;:«»-("
_BETWEEN = "TtUwWy,&;:«»-"
_STRIPPED = {ord(tag): None for tag in map(chr, range(33, 127)) if tag not in _ARTICULATION}
_STRIPPED_BETWEEN = {ord(tag): None for tag in map(chr, range(33, 127)) if tag not in _BETWEEN}
_UNSEEN = {"V": {"strong": "8", "medium": "6", "weak": "4"}, "N": {"strong": "5", "medium": "3", "weak": "2"}}
_RIVAL = -85  # first-pass score, in hundredths, from which a word counts as a rival (probability 0.3)
FAINTEST = -240  # first-pass score below which a word is no candidate any more


class Candidate(NamedTuple):
    """A word that may report: its token, and its scores in the two passes (log-odds in hundredths)."""

    token: int
    first: int
    second: int


def find_candidates(syntax: Syntax, lexicon: Lexicon, weights: Weights) -> list[Candidate]:
    """Every word that may be a cue, in order of the text."""
    priors = find_priors(syntax, lexicon, weights.table("cue prior"))
    first = weights.table("cue first").get
    second = weights.table("cue second").get
    found: list[Candidate] = []
    bounds = syntax.sentences
    for start, end in zip(bounds, bounds[1:], strict=False):
        scored = [
            (token, total)
            for token in range(start, end)
            if priors[token] and (total := score(first_features(syntax, priors, token, start, end), first)) > FAINTEST
        ]
        found += [
            Candidate(token, total, score(features, second))
            for (token, total), features in zip(scored, second_features(syntax, scored, start, end), strict=True)
        ]
    return found


def find_priors(syntax: Syntax, lexicon: Lexicon, table: Table) -> list[int | str]:
    """For each token how often its word type reports, as a one-character bucket; "" or 0 where it never does."""
    keys = list(map(add, syntax.stems, syntax.tags.translate(_CLASSES)))
    priors: list[int | str] = list(map(table.get, keys, repeat(0)))  # type: ignore[arg-type]
    forms = lexicon.forms
    for token, prior in enumerate(priors):
        if prior:
            priors[token] = chr(48 + int(prior)) if int(prior) > 0 and syntax.tags[token] not in _NEVER else ""
        elif syntax.tags[token] in "dzpvngNSJ":
            known = forms.get(syntax.norms[token])
            priors[token] = _unseen_prior(known, syntax.tags[token]) if known else ""
    return priors


def _unseen_prior(forms: Sequence[Form], tag: str) -> str:
    """The bucket of a word the training texts do not have: by its strength in the lexicon, if its tag fits."""
    wanted = "V" if tag in VERBS else "N" if tag in NOUNS else tag
    for form in forms:
        if form.tag[:1] == wanted:
            return _UNSEEN.get(wanted, _UNSEEN["N"])[form.entry.strength]
    return ""


def first_features(syntax: Syntax, priors: Sequence[int | str], i: int, start: int, end: int) -> list[str]:
    """What speaks for token *i* as a cue, seen by itself in its sentence [start, end)."""
    tags, norms = syntax.tags, syntax.norms
    tag = tags[i]
    stem = syntax.stems[i] + ("V" if tag in VERBS else "N" if tag in NOUNS else tag)
    prior = str(priors[i])
    tp = tag + prior
    left = i - 1
    while left >= start and tags[left] in _AUXILIARIES:
        left -= 1
    subject = tags[left] if left >= start else "#"
    ahead = tags[i + 1 : min(i + 4, end)]
    norm1 = norms[i + 1] if i + 1 < end else "#"
    right = tags[i + 1 : end].translate(_STRIPPED)
    return [
        "w" + norms[i] + tag,
        "b" + tp,
        "v" + subject + tags[left + 1 : i] + tp,
        "V" + (tags[left - 1] if left > start else "#") + subject,
        "n" + norm1,
        "N" + stem + norm1,
        "o" + (norms[i + 2] if i + 2 < end else "#"),
        "O" + ahead,
        "p" + (norms[i - 1] if i > start else "#"),
        "f" + _frame(tags, norms, i, end),
        "i" + ("1" if syntax.quoted[i] else "0") + prior,
        "H" + ("1" if "«" in tags[start:i] else "0") + ("1" if "«" in right else "0") + prior,
        "J" + right[:3] + prior,
        "k" + str(min(end - i - 1, 5)) + prior,
        "x" + str(min(i - start, 5)) + prior,
        "=",
    ]


def _frame(tags: str, norms: Sequence[str], i: int, end: int) -> str:
    """What follows the word: a linking word, or a noun phrase and what follows it."""
    after = i + 1
    while after < end and tags[after] in "Rr":
        after += 1
    if after >= end:
        return "#"
    tag = tags[after]
    if tag in _LINKS:
        return norms[after]
    if tag not in _PHRASE_START:
        return tag
    while after < end and tags[after] in _PHRASE:
        after += 1
    if after >= end:
        return "NP#"
    return "NP" + tags[after] + (norms[after] if tags[after] in "TtEFBU" else "")


def second_features(
    syntax: Syntax, scored: Sequence[tuple[int, int]], start: int, end: int
) -> list[list[str]]:
    """For each scored word of a sentence what speaks for it beside its rivals."""
    rivals = [(token, total) for token, total in scored if total >= _RIVAL]
    return [_rival_features(syntax, token, total, rivals, start, end) for token, total in scored]


def _rival_features(
    syntax: Syntax, i: int, total: int, rivals: Sequence[tuple[int, int]], start: int, end: int
) -> list[str]:
    tags = syntax.tags
    tag = tags[i]
    own = _bucket(total)
    stem = syntax.stems[i]
    inside = "1" if syntax.quoted[i] else "0"
    features = ["=" + own, "t" + tag + own, "i" + inside + own, "s" + stem + tag, "S" + stem + inside]
    left = [rival for rival in rivals if rival[0] < i]
    right = [rival for rival in rivals if rival[0] > i]
    if left:
        token, near = left[-1]
        best = _bucket(max(rival[1] for rival in left))
        between = tags[token + 1 : i].translate(_STRIPPED_BETWEEN)
        quoted = "1" if syntax.quoted[token] else "0"
        nearest = _bucket(near)
        distance = str(min(i - token, 7))
        features += [
            "a" + best + own,
            "b" + nearest + own + between[:4],
            "c" + syntax.stems[token] + tags[token] + between[:3],
            "d" + syntax.stems[token] + ">" + stem,
            "e" + distance + own + nearest,
            "f" + quoted + inside + nearest + between[:2],
            "g" + tags[token] + tag + between[:3] + own,
            "h" + stem + between[:3],
            "l" + str(len(left)) + own,
            "m" + between[-3:] + own,
        ]
    else:
        features += ["a-" + own, "h" + stem + "-"]
    if right:
        token, near = right[0]
        best = _bucket(max(rival[1] for rival in right))
        between = tags[i + 1 : token].translate(_STRIPPED_BETWEEN)
        quoted = "1" if syntax.quoted[token] else "0"
        features += [
            "A" + best + own,
            "B" + _bucket(near) + own + between[:4],
            "C" + syntax.stems[token] + tags[token] + between[-3:],
            "F" + quoted + inside + _bucket(near) + between[-2:],
            "G" + tag + tags[token] + between[:3] + own,
        ]
    else:
        features.append("A-" + own)
    path = tags[start:i].translate(_STRIPPED)
    features += ["x" + path[-5:], "y" + path[-3:] + own, "z" + path[:3] + own, "w" + syntax.norms[start] + own]
    return features


def _bucket(total: int) -> str:
    """A score as one character: half a unit of log-odds each."""
    return chr(77 + max(-12, min(12, total // (SCALE // 2))))


def prior_bucket(share: float) -> int:
    """The bucket, from 1, of the *share* of a word type's occurrences that report; 0 below one in forty."""
    bounds = (0.025, 0.035, 0.05, 0.1, 0.17, 0.27, 0.4, 0.55, 0.7, 0.85)
    return sum(share >= bound for bound in bounds)
