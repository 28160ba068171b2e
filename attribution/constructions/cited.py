"""Cited: how far what stands behind "citing" runs; whether it speaks, "two officials", or is a reason, "a bad back"."""

from __future__ import annotations

import re

from ..arguments.amounts import over_amount
from ..syntax.columns import Syntax
from ..syntax.sites import Range, sentence_end
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import DEFINITE
from ..vocabulary.tags import over_tags
from .phrasesources import posted_end

_BODIES = words("enforcement")
"""What names a body only behind another noun: "law enforcement"."""
_JOINED = over_tags("&[DiC]?[JKN]{0,2}[NS](?![<noun>'])")
_CORE = over_tags("(?:[DiJKCn$«-]{0,6}[NSPI'])+|[DiJKC]+")
_CLOSE = words("close privy loyal near")
_MARKS = frozenset(",.;:«»&")
_LONGEST_QUOTED = 8  # tokens of a source in quotation marks
_APPOSED = over_tags(
    ",(?:(?P<name>P{1,4})|(?P<office>(?:[DiC]|P{1,4}')?[JKN]{0,3}N)(?:[EF][DiC]?[JKNPS']{1,6})?)(?=[.,;»]|$)"
)
"""The name behind an office, the office behind a name: citing the union's leader, "Omar Tal"."""


def find_cited(syntax: Syntax, token: int) -> Range | None:
    """The noun phrase after "citing" at a token, or after what leads to whom it cites."""
    beyond = sentence_end(syntax, token)
    if token + 1 >= beyond:
        return None
    chunk = syntax.chunk_of[over_amount(syntax, token + 1)]
    end = chunk
    if syntax.symbols[chunk] not in "PNGIJ":
        return None
    last = syntax.chunk_of[beyond - 1]
    end = _phrase_end(syntax, end, last)
    end = _past_quoted(syntax, end, last)
    to = syntax.chunk_starts[end + 1]
    to += not _CLOSE.isdisjoint(syntax.norms[to : to + 1])
    if to < beyond and syntax.norms[to - 1] in _CLOSE and syntax.norms[to] == "to":  # an official close to the bishops
        end = _phrase_end(syntax, syntax.chunk_of[to], last)
    if end < last and syntax.symbols[end : end + 2] == "FI":
        end += 1  # a friend of one "of them"
    if end < last and (syntax.symbols[end + 1] in "WTp" or syntax.tags[syntax.chunk_starts[end + 1]] == "d"):
        while end < last and syntax.symbols[end + 1] not in _MARKS:
            end += 1
    start, to = token + 1, syntax.chunk_starts[end + 1]
    if syntax.tags[to - 1] == "P":
        to = posted_end(syntax, to, beyond)
    apposed = _APPOSED.match(syntax.tags, to, beyond) if syntax.tags.startswith(",", to) else None
    return Range(start, apposed.end() if apposed and _is_somebody(syntax, to, apposed) else to)


def may_speak(syntax: Syntax, cited: Range, cue: str) -> bool:
    """Whether *cited* are people, bodies or papers, not a reason: "citing two officials", not "citing a bad back".

    The head of the phrase tells: "citing the mayor's aides", not "citing the mayor's age". All that is quoted speaks.
    """
    if cue == "quoting":
        return True
    gazetteer, last = default_gazetteer(), _head_of(syntax, cited)
    norm = syntax.norms[last]
    speaks = gazetteer.calls_source(norm) or norm in _BODIES
    return (speaks or syntax.tags[last] in "PCI") and not _is_joined_to_thing(syntax, last + 1, cited.end)


def _is_joined_to_thing(syntax: Syntax, start: int, end: int) -> bool:
    """Whether "and" joins a thing to who is cited, all of which is a reason: "citing two children and a debt"."""
    joined = _JOINED.match(syntax.tags, start, end)
    return joined is not None and not default_gazetteer().calls_source(syntax.norms[joined.end() - 1])


def is_paper_seen(syntax: Syntax, cited: Range) -> bool:
    """Whether a paper is *cited* that is none told of before: "referring to a memo", not "to the memo"."""
    paper = default_gazetteer().calls_document(syntax.norms[_head_of(syntax, cited)])
    return paper and syntax.norms[cited.start] not in DEFINITE


def _head_of(syntax: Syntax, cited: Range) -> int:
    """The token of the noun that tells what is *cited*."""
    core = _CORE.match(syntax.tags, cited.start, cited.end)
    return core.end() - 1 if core else cited.start


def _is_somebody(syntax: Syntax, end: int, apposed: re.Match[str]) -> bool:
    """Whether of whom is cited, up to *end*, and what is *apposed*, one tells an office and the other a name."""
    roles, name = default_gazetteer().roles, apposed.group("name")
    if name:
        return syntax.norms[end - 1] in roles
    return syntax.tags[end - 1] == "P" and syntax.norms[apposed.end("office") - 1] in roles


def _past_quoted(syntax: Syntax, chunk: int, last: int) -> int:
    """The last chunk of a noun phrase that goes on in quotation marks: quoting a “well-placed insider” at the club."""
    token = syntax.chunk_starts[chunk + 1]
    close = syntax.tags.find("»", token, token + _LONGEST_QUOTED) if syntax.tags[token - 1 : token + 1] == "D«" else -1
    within = 0 < close < syntax.chunk_starts[last + 1]
    return _phrase_end(syntax, syntax.chunk_of[close], last) if within else chunk


def _phrase_end(syntax: Syntax, chunk: int, last: int) -> int:
    """The last chunk of the noun phrase in which a chunk stands, *last* at most."""
    while chunk < last and syntax.symbols[chunk + 1] in "PNGFEB'J&":
        chunk += 1
    return chunk
