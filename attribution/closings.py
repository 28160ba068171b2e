"""Closing clauses: "…, the Guardian reports", "…, it has emerged", "…, say police", "…, via AP".

Their verbs are hardly ever tried: tags take "the Guardian reports" for reports of a kind.
"""

from __future__ import annotations

from collections.abc import Sequence

from .links import Link
from .mentions import PRONOUN, describe_tokens
from .named import PAPER, Reader
from .phrases import place
from .sites import Range
from .syntax import Syntax
from .tables import words

SCORE = 60

_REPORTING = words(
    """
    reports report claims understands reveal reveals learned learnt writes says adds notes confirms hears
    reported claimed revealed wrote said added noted confirmed
    """
)
_NOUN_LIKE = words("reports claims shows notes estimates fears admits")
_EMERGED = words("emerged claimed reported revealed understood alleged feared thought believed rumoured said announced")
_INVERTED = words("reports report claims claim reveals reveal writes write says say adds notes warns warn")
_CONFIRMED = words("confirmed confirms said says revealed admitted")
_WAYS = words("via")
_CLOSING = _REPORTING | _NOUN_LIKE | _EMERGED
_TRIGGERS = _CLOSING | _CONFIRMED | _INVERTED | _WAYS
_HELPING = words("can has have had was were is been be exclusively now first also later")
_DATES = words(
    """
    on monday tuesday wednesday thursday friday saturday sunday last this earlier week month year night yesterday
    today
    """
)
_LONGEST = 8
"""How many tokens a source may have here, with what stands before its verb."""
_LONGEST_SENTENCE = 400
"""Tokens beyond which a page merely lacks full stops: to look at all of it for each clause would take forever."""
_OPENERS, _CLOSERS = frozenset(",»(-"), frozenset(",.)-;:")
_NOMINAL = frozenset("DiJNSPCK$'")


def find_closings(reader: Reader, syntax: Syntax, known: Sequence[Link]) -> list[Link]:
    """Link each clause that closes a sentence, but for those of *known* with the same source and as much content."""
    links: list[Link] = []
    if _TRIGGERS.isdisjoint(syntax.norms):
        return links
    found = {token: link for link in known for token in range(*link.cue)}
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


def drop_misread(links: Sequence[Link], closings: Sequence[Link]) -> list[Link]:
    """*links* without those whose source holds a verb of *closings*, as in "…, Reuters reports citing officials"."""
    verbs = {link.head for link in closings}
    return [
        link
        for link in links
        if verbs.isdisjoint(range(*link.cue)) and (not link.source or verbs.isdisjoint(range(*link.source)))
    ]


def _link(reader: Reader, syntax: Syntax, token: int) -> Link | None:
    word = syntax.norms[token]
    sentence = syntax.sentence_of[token]
    bounds = Range(syntax.sentences[sentence], syntax.sentences[sentence + 1])
    if bounds.end - bounds.start > _LONGEST_SENTENCE:
        return None
    if token > 0 and syntax.tags[token - 1] in _OPENERS:
        return _link_inverted(reader, syntax, token, bounds) if word in _INVERTED or word in _WAYS else None
    closes = word in _CLOSING and _closes(syntax, token + 1, bounds.end)
    if not closes and not (word in _CONFIRMED and _tells_outlet(reader, syntax, token + 1, bounds)):
        return None
    first = token
    while first > bounds.start and syntax.norms[first - 1] in _HELPING:
        first -= 1
    start = max(bounds.start, first - _LONGEST)
    opening = max([index for index in range(start, first) if syntax.tags[index] in _OPENERS], default=-1)
    source = Range(opening + 1, first)
    if opening <= bounds.start or source.end <= source.start:
        return None
    cue = Range(first, token + 1)
    if syntax.norms[source.start : source.end] == ["it"]:
        if word not in _EMERGED or first == token:
            return None
        link = place(syntax, cue, source.start, None, token + 1, bounds)
    elif _may_close(reader, syntax, source, cue) if closes else _is_known(reader, source):
        link = place(syntax, cue, source.start, source, token + 1, bounds)
    else:
        return None
    return link and link._replace(head=token, score=SCORE)


def _may_close(reader: Reader, syntax: Syntax, source: Range, cue: Range) -> bool:
    """Whether *source* goes with the verb that *cue* ends in: an outlet, somebody who claims."""
    token = cue.end - 1
    word = syntax.norms[token]
    if word in _NOUN_LIKE and syntax.tags[token] in "SN" and syntax.tags[source.start] in "DiP":
        return _NOMINAL.issuperset(syntax.tags[source.start : source.end]) and _is_known(reader, source)
    return word in _REPORTING and _is_outlet(reader, source)


def _link_inverted(reader: Reader, syntax: Syntax, token: int, bounds: Range) -> Link | None:
    """The link of a verb before its source, "…, say police", or of "via" and its outlet."""
    end = token + 1
    while end < bounds.end and syntax.tags[end] not in _CLOSERS and end - token <= _LONGEST:
        end += 1
    source = Range(token + 1, end)
    if end == token + 1 or not _closes(syntax, end, bounds.end):
        return None
    told = syntax.norms[token] in _INVERTED and _NOMINAL.issuperset(syntax.tags[token + 1 : end])
    if not _is_outlet(reader, source) and not (told and _is_known(reader, source)):
        return None
    link = place(syntax, Range(token, token + 1), token, source, end, bounds)
    return link and link._replace(head=token, score=SCORE)


def _tells_outlet(reader: Reader, syntax: Syntax, token: int, bounds: Range) -> bool:
    """Whether the clause ends with "to" and an outlet from *token* on: "…, her agent confirmed to People"."""
    if syntax.norms[token : token + 1] != ["to"]:
        return False
    limit = min(bounds.end, token + _LONGEST)
    end = next((index for index in range(token + 1, limit) if syntax.tags[index] in _CLOSERS), limit)
    while syntax.norms[end - 1] in _DATES:
        end -= 1
    return end > token + 1 and _is_outlet(reader, Range(token + 1, end))


def _closes(syntax: Syntax, token: int, end: int) -> bool:
    """Whether the clause ends before *token* or a date there: with the sentence, a bracket, or a comma."""
    while token < end and syntax.norms[token] in _DATES:
        token += 1
    return token >= end or syntax.tags[token] in _CLOSERS or syntax.norms[token] in ("citing", "quoting")


def _is_outlet(reader: Reader, source: Range) -> bool:
    mention = describe_tokens(reader, *source)
    return mention.kind is PAPER and not mention.plural


def _is_known(reader: Reader, source: Range) -> bool:
    """Whether *source* is a name or pronoun, or its noun one for people, bodies or documents."""
    mention = describe_tokens(reader, *source)
    if mention.kind is PRONOUN:
        return True
    head = mention.head.text.lower()
    return bool(mention.name) or head in reader.gazetteer.roles or head in reader.gazetteer.heads
