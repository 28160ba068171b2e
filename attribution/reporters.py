"""Reporters: outlets that close a sentence with a word of theirs, "…, the Guardian reports", or are its way, "via AP".

Tags take "the Guardian reports" for reports of a kind, so that its verb is hardly ever tried.
"""

from __future__ import annotations

from collections.abc import Sequence

from .links import Link
from .mentions import describe_tokens
from .named import PAPER, Reader
from .phrases import place
from .sites import Range
from .syntax import Syntax
from .tables import words

SCORE = 60

_VERBS = words(
    """
    reports report claims understands reveal reveals learned learnt writes says adds notes confirms hears
    reported claimed revealed wrote said added noted confirmed
    """
)
_BEFORE_SOURCE = words("reports report claims claim reveals reveal writes write says say adds notes")
_HELPING = words("can has have exclusively now first also")
_WAYS = words("via")
_TRIGGERS = _VERBS | _BEFORE_SOURCE | _WAYS
_DATES = words(
    """
    on monday tuesday wednesday thursday friday saturday sunday last this earlier week month year night yesterday
    today
    """
)
_LONGEST = 8
"""How many tokens an outlet's name may have, with what stands before its verb."""
_OPENERS, _CLOSERS = frozenset(",»(-"), frozenset(",.)-;:")


def find_reporters(reader: Reader, syntax: Syntax, known: Sequence[Link]) -> list[Link]:
    """Link each outlet's word that closes a clause, but for those of *known* with this outlet and as much content."""
    links: list[Link] = []
    found = {token: link for link in known for token in range(*link.cue)}
    if _TRIGGERS.isdisjoint(syntax.norms):
        return links
    token = -1
    for word in filter(_TRIGGERS.__contains__, syntax.norms):
        token = syntax.norms.index(word, token + 1)
        link = _link(reader, syntax, token)
        if link and not (token in found and _is_same(found[token], link)):
            links.append(link)
    return links


def _is_same(one: Link, other: Link) -> bool:
    """Whether *one* has the source of *other*, and its content begins no later."""
    if one.source is None or other.source is None or one.pieces[0].start > other.pieces[0].start:
        return False
    return one.source.start < other.source.end and other.source.start < one.source.end


def drop_misread(links: Sequence[Link], reporters: Sequence[Link]) -> list[Link]:
    """*links* without those whose source holds a verb of *reporters*, as in "…, Reuters reports citing officials"."""
    verbs = {link.head for link in reporters}
    return [
        link
        for link in links
        if verbs.isdisjoint(range(*link.cue)) and (not link.source or verbs.isdisjoint(range(*link.source)))
    ]


def _link(reader: Reader, syntax: Syntax, token: int) -> Link | None:
    word = syntax.norms[token]
    before = token > 0 and syntax.tags[token - 1] in _OPENERS
    sentence = syntax.sentence_of[token]
    bounds = Range(syntax.sentences[sentence], syntax.sentences[sentence + 1])
    if not (before or (word in _VERBS and _closes(syntax, token + 1, bounds.end))):
        return None
    if not before:
        first = token
        while first > bounds.start and syntax.norms[first - 1] in _HELPING:
            first -= 1
        start = max(bounds.start, first - _LONGEST)
        opening = max([index for index in range(start, first) if syntax.tags[index] in _OPENERS], default=-1)
        source = Range(opening + 1, first)
        if opening > bounds.start and _is_outlet(reader, source):
            return _place(syntax, token, Range(first, token + 1), source, source.start, token + 1, bounds)
    elif word in _WAYS or word in _BEFORE_SOURCE:
        end = token + 1
        while end < bounds.end and syntax.tags[end] not in _CLOSERS and end - token <= _LONGEST:
            end += 1
        source = Range(token + 1, end)
        if _is_outlet(reader, source) and _closes(syntax, end, bounds.end):
            return _place(syntax, token, Range(token, token + 1), source, token, end, bounds)
    return None


def _closes(syntax: Syntax, token: int, end: int) -> bool:
    """Whether the clause ends before *token* or a date there: with the sentence, a bracket, or a comma."""
    while token < end and syntax.norms[token] in _DATES:
        token += 1
    return token >= end or syntax.tags[token] in _CLOSERS or syntax.norms[token] in ("citing", "quoting")


def _is_outlet(reader: Reader, source: Range) -> bool:
    if source.end <= source.start:
        return False
    mention = describe_tokens(reader, *source)
    return mention.kind is PAPER and not mention.plural


def _place(syntax: Syntax, head: int, cue: Range, source: Range, start: int, end: int, bounds: Range) -> Link | None:
    link = place(syntax, cue, start, source, end, bounds)
    return link and link._replace(head=head, score=SCORE)
