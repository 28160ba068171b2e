"""Which words report inside the content of another: that content is read as if it were a text of its own.

A quotation without its marks, and what stands behind "said that", look like plain sentences, of which the training
articles have many. So their words are scored in both passes as if nothing stood around them; how much to make of these
scores, and of what the content around tells, was learned from articles in which nested attributions are marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from attrs import evolve

from .cues import CLASSES, CueDecisions, frame_of, score_within
from .lexicon import Lexicon
from .rivals import Scored, score_rivals
from .sites import Range, nearness
from .syntax import Syntax
from .weights import SCALE

_TRIMMED = frozenset("«»\",-:;&T")
_AUXILIARIES = "behoxmtR"
_FAINTEST = -250
_OPENING = 2


class Stretch(NamedTuple):
    """A part of a content within one sentence, without marks and conjunctions at its edges; what is around it.

    ``quoted`` tells whether it stands in a quotation, ``stem`` is that of the cue whose content it is, ``tag`` its tag,
    ``side`` whether the stretch stands to the right or the left of that cue, or in a later sentence.
    """

    span: Range
    quoted: bool
    stem: str
    tag: str
    side: str
    speaker: str


class Inner(NamedTuple):
    """A word that may report in a stretch, with its features."""

    token: int
    features: list[str]


def bare(syntax: Syntax) -> Syntax:
    """*syntax* as if there were no quotations."""
    return evolve(syntax, quoted=[0] * len(syntax.quoted))


def stretches_of(
    syntax: Syntax, head: int, source: Range | None, pieces: Sequence[Range]
) -> list[Stretch]:
    """The stretches of the content *pieces* of the cue at *head*."""
    found = []
    home = syntax.sentence_of[head]
    speaker = syntax.norms[source.end - 1] if source else ""
    for piece in pieces:
        start = piece.start
        while start < piece.end:
            sentence = syntax.sentence_of[start]
            end = min(piece.end, syntax.sentences[sentence + 1])
            span = _trim(syntax.tags, start, end)
            if span:
                side = "+" if sentence != home else "R" if start > head else "L"
                quoted = bool(syntax.quoted[span.start])
                found.append(Stretch(span, quoted, syntax.stems[head], syntax.tags[head], side, speaker))
            start = end
    return found


def _trim(tags: str, start: int, end: int) -> Range | None:
    while start < end and tags[start] in _TRIMMED:
        start += 1
    while start < end and tags[end - 1] in _TRIMMED:
        end -= 1
    return Range(start, end) if end - start > _OPENING else None


def inner_candidates(
    syntax: Syntax, plain: Syntax, stretch: Stretch, lexicon: Lexicon, decisions: CueDecisions
) -> list[Inner]:
    """The words of *stretch* that may report, with their features; *plain* is *syntax* without quotations."""
    start, end = stretch.span
    found = [each for each in score_within(plain, decisions.rows_by(lexicon), decisions, start, end) if each[2] > _FAINTEST]
    seconds = score_rivals(plain, [Scored(token, first) for token, _, first in found], decisions.second)
    best = max(seconds, default=0)
    return [
        Inner(token, nested_features(syntax, stretch, token, (prior, first, second, best), _kind_of(lexicon, syntax, token)))
        for (token, prior, first), second in zip(found, seconds, strict=True)
    ]


def nested_features(
    syntax: Syntax, stretch: Stretch, token: int, scores: tuple[str, int, int, int], kind: str
) -> list[str]:
    """What tells whether a word is a cue of the outermost attribution of *stretch*."""
    (start, end), quoted, stem, tag, side, speaker = stretch
    prior, first, second, best = scores
    tags, norms = syntax.tags, syntax.norms
    before = tags[start:token].rstrip(_AUXILIARIES)
    subject = before[-1:] or "#"
    who = norms[start + len(before) - 1] if subject in "IWwD" else subject
    group = tags[start + len(before) : token]
    mark = "q" if quoted else "i"
    level, own = _bucket(second), tags[token]
    top = "1" if second == best else "0"
    frame = frame_of(tags, norms, token, end)
    return [
        "1" + _bucket(first) + mark,
        "2" + level + mark,
        "2t" + level + top,
        "p" + own + prior,
        "w" + syntax.stems[token] + own,
        "W" + syntax.stems[token] + mark,
        "s" + who + mark,
        "S" + who + ("1" if len(before) == 1 else "0") + mark,
        "g" + group[-2:] + own,
        "f" + frame + mark,
        "h" + stem + mark,
        "H" + side + tag + mark,
        "n" + nearness(token - start) + mark,
        "e" + nearness(end - token - 1),
        "P" + speaker + who,
        "k" + kind + frame[:3],
        "K" + kind + mark + own,
        "l" + kind + level,
        "=" + mark,
    ]


def _kind_of(lexicon: Lexicon, syntax: Syntax, token: int) -> str:
    """What the lexicon tells of a word: the kind of attribution and how surely it is one; "" for a word it lacks."""
    wanted = CLASSES.get(syntax.tags[token], syntax.tags[token])
    for entry, tag in lexicon.forms.get(syntax.norms[token], ()):
        if tag[:1] == wanted:
            return entry.reports.value[:3] + entry.strength[:1]
    return ""


def _bucket(total: int) -> str:
    return chr(77 + max(-12, min(12, total // (SCALE // 2))))
