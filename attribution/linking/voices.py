"""Voices within what somebody tells: the same once more, "he said he feared it", or another, "she said he did"."""

from __future__ import annotations

from ..arguments.links import Link, is_passive
from ..cues.nested import Stretch
from ..model import AttributionKind, Gender
from ..syntax.columns import Syntax
from ..syntax.sites import Range, chunk_start, sentence_start
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.outlets import default_registry

_MANY = frozenset("SC6")  # what a source of several people ends with: a plural, a number, "they"
_OTHERS = {"he": (Gender.FEMININE, words("she mrs ms miss")), "she": (Gender.MASCULINE, words("he mr sir"))}
"""Of whom each of these is another."""
_MINDS = frozenset((AttributionKind.BELIEF, AttributionKind.PERCEPTION))
_WISHES = frozenset((AttributionKind.INTENTION, AttributionKind.ATTITUDE))


def is_echo(syntax: Syntax, link: Link, stretch: Stretch) -> bool:
    """Whether *link* only says again who speaks: "Voters said they feared a rise", "Lee said he knew nothing".

    One person mostly tells of their own mind so; of what they plan or like, where that comes second.
    """
    if link.source != (stretch.span.start, stretch.span.start + 1) or is_passive(syntax, link):
        return False
    word = syntax.norms[stretch.span.start]
    if stretch.mark != "i" or stretch.side != "R":
        return False
    if word not in _OTHERS:
        return word == "they" and stretch.voice in _MANY
    ahead = Range(sentence_start(syntax, link.head), stretch.span.start)
    if _tells_of_other(syntax, word, ahead):
        return False  # she said he hoped; Ana Lee said he hoped
    if any(map(_is_nobody, syntax.norms[ahead.start : ahead.end])):
        return False  # Reuters said he hoped; the ministry said she hoped
    kind = syntax.kinds.report(link.head)
    knows = kind in _MINDS or (kind in _WISHES and link.source.end < link.cue.start)
    return knows and stretch.voice not in _MANY


def is_of_another(syntax: Syntax, stretch: Stretch, token: int) -> bool:
    """Whether a verb has "he" for its subject where a woman tells, or "she" where a man does: "She said he refused"."""
    start = chunk_start(syntax, token)
    place, subject = start - 1, syntax.norms[start - 1]
    passive = syntax.tags[token] == "n" and not {"b", "e"}.isdisjoint(syntax.tags[start:token])
    if stretch.mark != "i" or stretch.side != "R" or subject not in _OTHERS or passive:
        return False
    opens = place == stretch.span.start or syntax.tags[place - 1] in "T&"  # not in "because he knew it"
    return opens and _tells_of_other(syntax, subject, Range(sentence_start(syntax, token), stretch.span.start))


def _tells_of_other(syntax: Syntax, word: str, ahead: Range) -> bool:
    """Whether the words *ahead* tell of a woman where the *word* is "he", or of a man where it is "she"."""
    (other, called), genders = _OTHERS[word], default_gazetteer().genders
    named = zip(syntax.norms[ahead.start : ahead.end], syntax.tags[ahead.start : ahead.end], strict=True)
    return any(norm in called or (tag == "P" and genders.get(norm) is other) for norm, tag in named)  # "said" is a name


def _is_nobody(norm: str) -> bool:
    """Whether a word calls a body or an outlet, which is no "he" or "she"."""
    head = default_gazetteer().heads.get(norm)
    return (head is not None and head.kind == "organisation") or any(
        alias.folded == norm and not alias.mark for alias in default_registry().aliases.get(norm, ())
    )
