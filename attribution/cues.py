"""Which words report: candidates by word type, judged first by their surroundings, then among their rivals.

The first pass asks whether a word would be a cue if nothing else in its sentence were; the second, knowing the first's
answers for the whole sentence, whether it is the cue of an outermost attribution. A word that passes the first and
fails the second inside another's content is a nested cue (relays.py).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise, repeat
from operator import add
from typing import NamedTuple

import regex
from attrs import frozen

from .decisions import Decision, Key
from .lexicon import Form, Lexicon
from .sourcing import nearness
from .syntax import Syntax
from .weights import SCALE, Table, Weights

VERBS = "dzpvng"
NOUNS = "NSP"
_CLASSES = str.maketrans({**dict.fromkeys(VERBS, "V"), **dict.fromkeys(NOUNS, "N")})
_NEVER = frozenset(",».«DIi&C('")
_AUXILIARIES = frozenset("behoxmtR")
_PHRASE_START = frozenset("DiIJKNSPC$«")
_PHRASE = frozenset("DiIJKNSPC$'R«»")
_LINKS = frozenset("TtEFBUwWy")
_NOTHING = repeat(0)
_BUCKETS = "0123456789:"
_LEAST = 3  # rarer cues than one in twenty of a type would cost a third more time for 0.1 points of relation F1
_OPEN_CLASS = regex.compile("[dzpvngJ]")
_LEAST_ADJECTIVE = 2  # adjectives are few
_BESIDE_QUOTATION = regex.compile("»[PNIGFE',]{0,6}V")
_HEARSAY = frozenset("believ think say report understand know alleg rumour rumor fear claim suspect".split())
_FORMULA = 50  # the least score, in hundredths, of "is believed to"
_UNSEEN = {"V": {"strong": "8", "medium": "6", "weak": "4"}, "N": {"strong": "5", "medium": "3", "weak": "2"}}
_RIVAL = -85  # first-pass score, in hundredths, from which a word counts as a rival (probability 0.3)
FAINTEST = -90  # first-pass score below which a word is no candidate any more


CueRow = tuple[Key, Key, list[str]]
"""A word: the key of what stands to its left, of what stands to its right, and the features of words."""


class Candidate(NamedTuple):
    """A word that may report: its token, and its scores in the two passes (log-odds in hundredths)."""

    token: int
    first: int
    second: int


@frozen
class CueDecisions:
    """The two passes: each a key of what stands to the left, one of what stands to the right, and words."""

    priors: Table
    first_left: Decision
    first_right: Decision
    second_left: Decision
    second_right: Decision

    @classmethod
    def of(cls, weights: Weights) -> CueDecisions:
        """The decisions by *weights*."""
        first, second = weights.table("cue first"), weights.table("cue second")
        return cls(
            weights.table("cue prior"),
            Decision(first, expand_first_left),
            Decision(first, expand_first_right),
            Decision(second, expand_second_left),
            Decision(second, expand_second_right),
        )


def find_candidates(syntax: Syntax, lexicon: Lexicon, decisions: CueDecisions) -> list[Candidate]:
    """Every word that may be a cue, in order of the text."""
    priors = find_priors(syntax, lexicon, decisions.priors)
    found: list[Candidate] = []
    bounds = syntax.sentences
    for start, end in pairwise(bounds):
        tokens = [token for token in range(start, end) if priors[token]]
        if not tokens:
            continue
        totals = _judge(
            [first_row(syntax, priors, token, start, end) for token in tokens],
            decisions.first_left,
            decisions.first_right,
        )
        scored = [
            (token, total)
            for token, total in zip(tokens, totals, strict=True)
            if total > FAINTEST or is_hearsay_formula(syntax, token)
        ]
        rows = second_rows(syntax, scored, start)
        seconds = _judge(rows, decisions.second_left, decisions.second_right)
        for (token, first), second in zip(scored, seconds, strict=True):
            if is_hearsay_formula(syntax, token):
                first, second = max(first, _FORMULA), max(second, _FORMULA)
            found.append(Candidate(token, first, second))
    return found


def is_hearsay_formula(syntax: Syntax, token: int) -> bool:
    """Whether a participle is that of "is believed to": a form of "be" before it, a to-infinitive after it."""
    if syntax.tags[token : token + 2] != "nt" or syntax.stems[token] not in _HEARSAY:
        return False
    start = syntax.chunk_starts[syntax.chunk_of[token]]
    return "b" in syntax.tags[start:token] or "e" in syntax.tags[start:token]


def _judge(rows: list[CueRow], left: Decision, right: Decision) -> list[int]:
    get, seen_left, seen_right = left.get, left.memo, right.memo
    return [
        (seen_left[before] if before in seen_left else left.look(before))
        + (seen_right[after] if after in seen_right else right.look(after))
        + sum(map(get, words, _NOTHING))
        for before, after, words in rows
    ]


def find_priors(syntax: Syntax, lexicon: Lexicon, table: Table) -> list[str]:
    """For each token how often its word type reports, as a one-character bucket; "" where it never does."""
    tags = syntax.tags
    keys = map(add, syntax.stems, tags.translate(_CLASSES))
    buckets: list[int] = list(map(table.get, keys, repeat(0)))
    priors: list[str] = [""] * len(buckets)
    for token in [token for token, bucket in enumerate(buckets) if bucket]:
        if tags[token] not in _NEVER and buckets[token] >= (_LEAST_ADJECTIVE if tags[token] == "J" else _LEAST):
            priors[token] = _BUCKETS[buckets[token]]
    for match in _OPEN_CLASS.finditer(tags):
        token = match.start()
        if not buckets[token]:
            known = lexicon.forms.get(syntax.norms[token])
            if known:
                priors[token] = _unseen_prior(known, tags[token])
    for token in find_beside_quotations(syntax):
        priors[token] = priors[token] or "0"
    return priors


def find_beside_quotations(syntax: Syntax) -> list[int]:
    """The verbs next to a closing quotation mark, whatever they mean: “Lovely,” she smiled."""
    starts = syntax.chunk_starts
    verbs = [starts[match.end()] - 1 for match in _BESIDE_QUOTATION.finditer(syntax.symbols)]
    return [token for token in verbs if syntax.tags[token] in VERBS]


def _unseen_prior(forms: Sequence[Form], tag: str) -> str:
    """The bucket of a word the training texts do not have: by its strength in the lexicon, if its tag fits."""
    wanted = "V" if tag in VERBS else "N" if tag in NOUNS else tag
    for form in forms:
        if form.tag[:1] == wanted:
            return _UNSEEN.get(wanted, _UNSEEN["N"])[form.entry.strength]
    return ""


def first_row(syntax: Syntax, priors: Sequence[str], i: int, start: int, end: int) -> CueRow:
    """Token *i* as a cue, seen by itself in its sentence [start, end)."""
    tags, norms = syntax.tags, syntax.norms
    tag = tags[i]
    stem = syntax.stems[i] + ("V" if tag in VERBS else "N" if tag in NOUNS else tag)
    prior = priors[i]
    left = i - 1
    while left >= start and tags[left] in _AUXILIARIES:
        left -= 1
    subject = tags[left] if left >= start else "#"
    previous = tags[left - 1] if left > start else "#"
    norm1 = norms[i + 1] if i + 1 < end else "#"
    right = syntax.joints[i + 1 : end].replace(" ", "")
    quotes = (
        ("1" if syntax.quoted[i] else "0") + ("1" if "«" in tags[start:i] else "0") + ("1" if "«" in right else "0")
    )
    return (
        (tag + prior, subject, tags[left + 1 : i], previous, "012345"[min(i - start, 5)]),
        (prior, tags[i + 1 : min(i + 4, end)], right[:3], quotes, "012345"[min(end - i - 1, 5)]),
        [
            "w" + norms[i] + tag,
            "n" + norm1,
            "N" + stem + norm1,
            "o" + (norms[i + 2] if i + 2 < end else "#"),
            "p" + (norms[i - 1] if i > start else "#"),
            "f" + _frame(tags, norms, i, end),
        ],
    )


def expand_first_left(typed: str, subject: str, group: str, previous: str, place: str) -> list[str]:
    """The features of what stands before a word."""
    return ["b" + typed, "v" + subject + group + typed, "V" + previous + subject, "x" + place + typed[1:], "="]


def expand_first_right(prior: str, ahead: str, joints: str, quotes: str, room: str) -> list[str]:
    """The features of what stands behind a word."""
    return ["O" + ahead, "i" + quotes[0] + prior, "H" + quotes[1:] + prior, "J" + joints + prior, "k" + room + prior]


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


def second_rows(syntax: Syntax, scored: Sequence[tuple[int, int]], start: int) -> list[CueRow]:
    """Each scored word of a sentence beside its rivals."""
    rivals = [(token, total) for token, total in scored if total >= _RIVAL]
    return [_second_row(syntax, token, total, rivals, start) for token, total in scored]


def _second_row(syntax: Syntax, i: int, total: int, rivals: Sequence[tuple[int, int]], start: int) -> CueRow:
    tags, quoted, stems = syntax.tags, syntax.quoted, syntax.stems
    tag, stem = tags[i], stems[i]
    own = _bucket(total)
    inside = "1" if quoted[i] else "0"
    words = ["s" + stem + tag, "S" + stem + inside, "w" + syntax.norms[start] + own]
    left, right = _nearest(rivals, i)
    before: Key = (own, tag, inside)
    if left is None:
        words.append("h" + stem + "-")
    else:
        token = left[0]
        between = syntax.links[token + 1 : i].replace(" ", "")[:3]
        best = max([rival[1] for rival in rivals if rival[0] < i])
        mark = "1" if quoted[token] else "0"
        before = (own, tag, inside, tags[token], _bucket(left[1]), between, _bucket(best), nearness(i - token), mark)
        words += [
            "c" + stems[token] + tags[token] + between,
            "d" + stems[token] + ">" + stem,
            "h" + stem + between,
        ]
    after: Key = (own, tag, inside)
    if right is not None:
        token = right[0]
        between = syntax.links[i + 1 : token].replace(" ", "")[-3:]
        after = (own, tag, inside, tags[token], _bucket(right[1]), between, "1" if quoted[token] else "0")
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


def features_of_cue(row: CueRow, left: Callable[..., list[str]], right: Callable[..., list[str]]) -> list[str]:
    """Everything that training learns from about a word."""
    before, after, words = row
    return left(*before) + right(*after) + words


def _nearest(rivals: Sequence[tuple[int, int]], i: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The rivals next to token *i* on the left and on the right."""
    left = right = None
    for rival in rivals:
        if rival[0] < i:
            left = rival
        elif rival[0] > i:
            right = rival
            break
    return left, right


def _bucket(total: int) -> str:
    """A score as one character: half a unit of log-odds each."""
    return chr(77 + max(-12, min(12, total // (SCALE // 2))))


def prior_bucket(share: float) -> int:
    """The bucket, from 1, of the *share* of a word type's occurrences that report; 0 below one in forty."""
    bounds = (0.033, 0.042, 0.05, 0.1, 0.17, 0.27, 0.4, 0.55, 0.7, 0.85)
    return sum(share >= bound for bound in bounds)
