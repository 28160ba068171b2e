"""Cited: whether what stands behind "citing" speaks, as "two officials" do, or is a reason, as "a bad back" is."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import DEFINITE
from ..vocabulary.tags import over_tags

_BODIES = words("enforcement")
"""What names a body only behind another noun: "law enforcement"."""
_JOINED = over_tags("&[DiC]?[JKN]{0,2}[NS](?![<noun>'])")
_CORE = over_tags("(?:[DiJKCn$«-]{0,6}[NSPI'])+|[DiJKC]+")


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
