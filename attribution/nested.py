"""Which words report inside the content of another: that content is read as if it were a text of its own.

A quotation without its marks, and what stands behind "said that", look like plain sentences, of which the training
articles have many. So their words are scored in both passes as if nothing stood around them; how much to make of these
scores, and of what the content around tells, was learned from articles in which nested attributions are marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from attrs import evolve

from .cues import AUXILIARIES, CueDecisions, frame_of, score_within
from .lexicon import Lexicon
from .reporting import CLASSES
from .rivals import Scored, bucket, score_rivals
from .sites import Range, nearness
from .syntax import Syntax

_TRIMMED = frozenset('«»",-:;&T')
_FAINTEST = -100  # first-pass score below which a word is not looked at
_SHORTEST = 3  # tokens: a source, a cue and a content
_TELLING = frozenset("IWwD")  # the tags of a subject whose word counts


class Stretch(NamedTuple):
    """A part of a content within one sentence, without marks and conjunctions at its edges.

    ``mark`` is "q" in a quotation or a turn of a transcript, "i" elsewhere; ``stem`` and ``tag`` are those of the cue
    whose content it is; ``side`` is "R" to the right of that cue, "L" to the left, "+" in a later sentence.
    """

    span: Range
    mark: str
    stem: str
    tag: str
    side: str


class Inner(NamedTuple):
    """A word that may report in a stretch, with its features."""

    token: int
    features: list[str]


def without_quotations(syntax: Syntax) -> Syntax:
    """*syntax* as if there were no quotations."""
    return evolve(syntax, quoted=[0] * len(syntax.quoted))


def stretches_of(syntax: Syntax, head: int, pieces: Sequence[Range]) -> list[Stretch]:
    """The stretches of the content *pieces* of the cue at *head*."""
    found = []
    home, stem, tag = syntax.sentence_of[head], syntax.stems[head], syntax.tags[head]
    for start, beyond in pieces:
        while start < beyond:
            sentence = syntax.sentence_of[start]
            end = min(beyond, syntax.sentences[sentence + 1])
            span = _trim(syntax.tags, start, end)
            if span:
                side = "+" if sentence != home else "R" if start > head else "L"
                found.append(Stretch(span, "q" if syntax.quoted[span.start] or tag == ":" else "i", stem, tag, side))
            start = end
    return found


def _trim(tags: str, start: int, end: int) -> Range | None:
    """The tokens from *start* to *end* without marks and conjunctions at both ends; None where few are left."""
    while start < end and tags[start] in _TRIMMED:
        start += 1
    while start < end and tags[end - 1] in _TRIMMED:
        end -= 1
    return Range(start, end) if end - start >= _SHORTEST else None


def inner_candidates(
    syntax: Syntax, plain: Syntax, stretch: Stretch, lexicon: Lexicon, decisions: CueDecisions
) -> list[Inner]:
    """The words of *stretch* that may report, with their features; *plain* is *syntax* without quotations."""
    rows = decisions.rows_by(lexicon)
    found = [each for each in score_within(plain, rows, decisions, *stretch.span) if each.total > _FAINTEST]
    if not found:
        return []
    seconds = score_rivals(plain, found, decisions.second)
    return [
        Inner(each.token, _features(syntax, stretch, each, second, _kind_of(lexicon, syntax, each.token)))
        for each, second in zip(found, seconds, strict=True)
    ]


def _features(syntax: Syntax, stretch: Stretch, scored: Scored, second: int, kind: str) -> list[str]:
    """What tells whether a word is the cue of an outermost attribution of *stretch*."""
    token, first = scored
    start, end = stretch.span
    tags, norms, stem = syntax.tags, syntax.norms, syntax.stems[token]
    tag, mark, level = tags[token], stretch.mark, bucket(second)
    ahead = tags[start:token].rstrip(AUXILIARIES)
    last = ahead[-1:] or "#"
    subject = norms[start + len(ahead) - 1] if last in _TELLING else last
    phrase = ("i" if "i" in ahead[-3:] else "D" if "D" in ahead[-4:] else "-") + last if last in "NS" else last
    frame = frame_of(tags, norms, token, end)
    return [
        "1" + bucket(first) + mark,
        "2" + level + mark,
        "w" + stem + tag,
        "W" + stem + mark,
        "s" + subject + mark,
        "S" + subject + ("1" if len(ahead) == 1 else "0") + mark,
        "D" + phrase + mark,
        "f" + frame + mark,
        "h" + stretch.stem + mark,
        "H" + stretch.side + stretch.tag + mark,
        "e" + nearness(end - token - 1),
        "k" + kind + frame[:3],
        "K" + kind + mark + tag,
        "l" + kind + level,
        "=" + mark,
    ]


def _kind_of(lexicon: Lexicon, syntax: Syntax, token: int) -> str:
    """The kind of attribution that the lexicon has for a word, and how surely it is one; "" for a word it lacks."""
    tag = syntax.tags[token]
    wanted = CLASSES.get(tag, tag)
    for entry, form in lexicon.forms.get(syntax.norms[token], ()):
        if form[:1] == wanted:
            return entry.reports.value[:3] + entry.strength[:1]
    return ""
