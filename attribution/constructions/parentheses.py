"""Parentheses: who tells between a subject and its verb, with when or where: "The plan, he warned on Monday, was late".

The passes of cues/ find who tells and nothing more, "The plan, he warned, was late". What stands behind the verb they
take for what is told, or for a sign that nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve

from ..arguments.links import WORDED, Link
from ..syntax.columns import Syntax
from ..syntax.kinds import SURELY_SAID
from ..syntax.sites import Range, sentence_around
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import FINITE, over_tags
from .phrases import link_clause

_PARENTHESIS = over_tags(
    r",E?(?P<source>[DiC]?[JKNPS$']{0,6}[NPSI](?:F[DiC]?[JKNPS$']{1,5})?)(?P<cue>(?:h[xR]?n|[dzpn]))"
    r"(?P<setting>(?:E[DiC]?[JKNPSC']{1,4}|R?[DJC]{1,2}[NS]|R){0,2}),(?=[xR]{0,2}[<predicating>])"
)
"""Who, the verb, when or where, and the verb of the sentence behind it."""
_SAID = SURELY_SAID[:3]
_SETTINGS = words("in on at during via after before from")


def find_parentheses(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, and those of who tells so between commas, instead of what was misread there."""
    known = {token: link for link in links for token in range(*link.cue)}
    found = [link for match in _PARENTHESIS.finditer(syntax.tags) if (link := _link(syntax, match, known))]
    if not found:
        return list(links)
    heads = {link.head for link in found}
    return [*[link for link in links if heads.isdisjoint(range(*link.cue))], *found]


def _link(syntax: Syntax, match: re.Match[str], known: Mapping[int, Link]) -> Link | None:
    """The link of who tells in *match*, if a subject stands ahead, and no link of *known* has it on both sides."""
    verb, comma = match.end("cue") - 1, match.start()
    own = known.get(verb)
    said = _SAID if syntax.tags[verb] in FINITE else SURELY_SAID
    if not syntax.kinds[verb].startswith(said) or syntax.quoted[verb] or (own and own.layout == "both"):
        return None
    bounds = sentence_around(syntax, verb)
    if comma == bounds.start or syntax.finite[bounds.start : comma].strip():
        return None
    source, cue = Range(*match.span("source")), Range(*match.span("cue"))
    told = _opens(syntax, comma) and _tells_when(syntax, *match.span("setting"))
    if not told or not _may_speak(syntax, source):
        return None
    link = link_clause(syntax, cue, comma, source, match.end("setting"), bounds)
    return evolve(link, head=verb, score=WORDED) if link and link.layout == "both" else None


def _opens(syntax: Syntax, comma: int) -> bool:
    """Whether nothing but "as" stands between the *comma* and who tells."""
    return syntax.tags[comma + 1] != "E" or syntax.norms[comma + 1] == "as"


def _may_speak(syntax: Syntax, source: Range) -> bool:
    """Whether *source* may be somebody who tells: not so a "sale announced on Monday"."""
    return syntax.tags[source.end - 1] in "PI" or default_gazetteer().calls_source(syntax.norms[source.end - 1])


def _tells_when(syntax: Syntax, start: int, end: int) -> bool:
    """Whether what stands from *start* to *end* tells when or where, and not what of."""
    return all(syntax.norms[token] in _SETTINGS for token in range(start, end) if syntax.tags[token] == "E")
