"""Steps that put tags right: what they look at, how a row of their tables is made, and how one tag is changed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, KeysView, Sequence
from collections.abc import Set as AbstractSet

from ..learned.tagging import WordType
from ..values import NamedTuple
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.tags import over_tags

FINITE_GROUP = over_tags("[<finite>][xR]{0,2}[ehbx]{0,3}[<verb>]?")
"""A finite verb group."""


class Text(NamedTuple):
    """What a step may look at besides the tags: the words, the different ones of them, and first tokens of sentences.

    ``sentences`` are closed by the token count.
    """

    types: Sequence[WordType]
    norms: Sequence[str]
    vocabulary: KeysView[str]
    sentences: Sequence[int]


class TagStep(NamedTuple):
    """One look at all tags, and what it is for.

    In ``example``, ``word/TAG`` gives the tag that the word should get: "The poll found/d it."
    The step is skipped in a text that lacks all the words of any of the sets in ``words``, and where none of
    ``shapes``, if there are some, occurs in the tags.
    """

    name: str
    reason: str
    example: str
    mend: Callable[[Text, str], str]
    words: tuple[AbstractSet[str], ...] = ()
    shapes: tuple[str, ...] = ()


def at_first(
    name: str,
    reason: str,
    example: str,
    pattern: re.Pattern[str],
    tag: str,
    among: AbstractSet[str] | None = None,
    *,
    fitting: bool = False,
    words: tuple[AbstractSet[str], ...] = (),
    shapes: tuple[str, ...] = (),
) -> TagStep:
    """The step that gives *tag* to the first word of each match, if it is *among* some.

    If *fitting*, only a word that may have the tag by the articles or the dictionary gets it.
    """
    give = _giving(tag, among, fitting)

    def put(text: Text, tags: str, match: re.Match[str]) -> str:
        return give(text, tags, match.start())

    return at_each(name, reason, example, pattern, put, words=(among, *words) if among else words, shapes=shapes)


def at_last(
    name: str,
    reason: str,
    example: str,
    pattern: re.Pattern[str],
    tag: str,
    among: AbstractSet[str] | None = None,
    *,
    fitting: bool = False,
    shapes: tuple[str, ...] = (),
) -> TagStep:
    """The step that gives *tag* to the last word of each match, as ``at_first`` does to the first."""
    give = _giving(tag, among, fitting)

    def put(text: Text, tags: str, match: re.Match[str]) -> str:
        return give(text, tags, match.end() - 1)

    return at_each(name, reason, example, pattern, put, words=(among,) if among else (), shapes=shapes)


def at_each(
    name: str,
    reason: str,
    example: str,
    pattern: re.Pattern[str],
    put: Callable[[Text, str, re.Match[str]], str],
    *,
    words: tuple[AbstractSet[str], ...] = (),
    shapes: tuple[str, ...] = (),
) -> TagStep:
    """The step of a function that looks at each match by itself."""

    def mend(text: Text, tags: str) -> str:
        for match in pattern.finditer(tags):
            tags = put(text, tags, match)
        return tags

    return TagStep(name, reason, example, mend, words, shapes)


def _giving(tag: str, among: AbstractSet[str] | None, fitting: bool) -> Callable[[Text, str, int], str]:
    """What gives *tag* to a word, if it is *among* some and, where only *fitting* ones get it, may have it."""

    def give(text: Text, tags: str, token: int) -> str:
        if among is not None and text.norms[token] not in among:
            return tags
        return retag(text, tags, token, tag) if fitting else with_tag(tags, token, tag)

    return give


def with_tag(tags: str, token: int, tag: str) -> str:
    """*tags* with *tag* for *token*."""
    return tags[:token] + tag + tags[token + 1 :]


def retag(text: Text, tags: str, token: int, tag: str) -> str:
    """*tags* with *tag* for *token*, if its type may have that."""
    return with_tag(tags, token, tag) if may_have(text, token, tag) else tags


def may_have(text: Text, token: int, tag: str) -> bool:
    """Whether the type of *token* may have *tag*, by the articles or the dictionary."""
    known = text.types[token]
    told = known.tag == tag or any(rival == tag for rival, *_ in known.contests)
    return told or tag in default_dictionary().tags(known.norm)


def sentence_bounds(text: Text, token: int) -> tuple[int, int]:
    """Where the sentence of *token* starts and ends."""
    number = bisect_right(text.sentences, token)
    return text.sentences[number - 1], text.sentences[number]


def is_finite_ahead(text: Text, tags: str, token: int) -> bool:
    """Whether a finite verb stands ahead of *token* in its sentence."""
    return FINITE_GROUP.search(tags, sentence_bounds(text, token)[0], token) is not None
