"""Parentheses: who tells between a subject and its verb, with when or where: "The plan, he warned on Monday, was late".

The passes of cues/ find who tells and nothing more, "The plan, he warned, was late". What stands behind the verb they
take for what is told, or for a sign that nothing is, and of who tells they leave out what stands between commas. The
same holds between what is supposed and what follows from it, "If he stays, Lee warned on Monday, the town will lose".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..arguments.links import WORDED, Link
from ..syntax.columns import Syntax
from ..syntax.kinds import SURELY_SAID
from ..syntax.sites import Range, bare_end, sentence_around
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import FINITE, over_tags

_PARENTHESIS = over_tags(
    r",E?(?P<source>(?P<who>(?:[DiC]?[JKNPS$']{0,6}[NPSI]|C)(?:[EF][DiC]{0,2}[JKNPS$']{1,6}){0,3})"
    r"(?P<more>,(?:W[^.;:«»]{2,60}|[^<finite><opener>,.;:«»]{1,24}(?:,P{1,3})?),)?)"
    r"(?P<cue>(?:h[xR]?n|[dzpn]))"
    r"(?P<setting>(?:E[DiC]?[JKNPSC']{1,4}|R?[DJC]{1,2}[NS]|R){0,2}),"
)
"""Who, perhaps with what they are, the verb, and when or where."""
_PREDICATE = over_tags("«?[xR]{0,2}[<predicating>]")
_MAIN = over_tags("(?:[DiCJKNPS$X][^<finite><opener>,.;:«»]{0,16}|I[xR]?)[<finite>]")
_PREMISE, _WHAT = over_tags("[Uy][^,.;:«»]{1,40}"), over_tags("[Ww][^,.;:«»]{1,40}")
"""What opens a sentence and waits for more: "If he stays", "What the town needed"."""
_WAS = frozenset("bhm")
_SAID = words("sta bel evi per")
"""Beginnings of the kinds of reports, as in syntax.kinds: statements, beliefs, evidence, perceptions."""
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
    """The link of who tells in *match*, if what stands ahead waits for more, and no link of *known* has it all."""
    verb, comma = match.end("cue") - 1, match.start()
    own = known.get(verb)
    kind, finite = syntax.kinds[verb], syntax.tags[verb] in FINITE
    said = kind[:3] in _SAID if finite else kind == SURELY_SAID
    source = Range(*match.span("source"))
    whole = own and len(own.pieces) > 1 and (own.source == source or not match["more"])
    if not said or syntax.quoted[verb] or whole:
        return None
    told = _opens(syntax, comma) and _tells_when(syntax, *match.span("setting"))
    if not told or not _may_speak(syntax, Range(*match.span("who"))):
        return None
    bounds = sentence_around(syntax, verb)
    if comma == bounds.start or match.end() >= bounds.end:
        return None
    left, right = Range(bounds.start, comma), Range(match.end(), bare_end(syntax, match.end(), bounds.end))
    if not _waits(syntax, left, right):
        return None
    return Link(verb, Range(*match.span("cue")), source, (left, right), "both", WORDED)


def _waits(syntax: Syntax, left: Range, right: Range) -> bool:
    """Whether what is *left* of who tells waits for what is *right*: a subject for its verb, an "if" for its clause."""
    tags, (start, comma) = syntax.tags, left
    if _PREMISE.fullmatch(tags, start, comma):
        return bool(syntax.finite[start:comma].strip()) and _MAIN.match(tags, *right) is not None
    if syntax.norms[start] == "what":
        return comma > start + 2 and _WHAT.fullmatch(tags, start, comma) is not None and tags[right.start] in _WAS
    if syntax.tags[comma - 1] in _WAS and tags[start] == "X":
        return True  # "There was, he said, no sign of it"
    return not syntax.finite[start:comma].strip() and _PREDICATE.match(tags, *right) is not None


def _opens(syntax: Syntax, comma: int) -> bool:
    """Whether nothing but "as" stands between the *comma* and who tells."""
    return syntax.tags[comma + 1] != "E" or syntax.norms[comma + 1] == "as"


def _may_speak(syntax: Syntax, source: Range) -> bool:
    """Whether *source* may be somebody who tells: not so a "sale announced on Monday"."""
    if syntax.tags[source.end - 1] in "PIC" or default_gazetteer().calls_source(syntax.norms[source.end - 1]):
        return True
    head = syntax.chunk_starts[syntax.chunk_of[source.start] + 1] - 1
    return head < source.end and default_gazetteer().calls_source(syntax.norms[head])


def _tells_when(syntax: Syntax, start: int, end: int) -> bool:
    """Whether what stands from *start* to *end* tells when or where, and not what of."""
    return all(syntax.norms[token] in _SETTINGS for token in range(start, end) if syntax.tags[token] == "E")
