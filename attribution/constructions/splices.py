"""Clauses that only a comma joins: "The cause was pneumonia, his daughter went on" is told by her, whatever the verb.

English joins no two clauses so, but to say whose the first one is: of 175 such sentences of the training and
development articles 161 have their last verb marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..arguments.links import WORDED, Link
from ..syntax.columns import Syntax
from ..syntax.insertions import CONJUNCTIVE
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.tags import PREDICATING, over_tags

_SPLICED = over_tags(
    r",(?=((?:[DiC]?[JKNPS$']{1,6}(?:[EF][<nominal>$']{1,6}){0,3}|I)"
    r"|(?P<more>[DiC]?[<nominal>$'EF&]{1,20}(?:[nd][EBFrt][^<finite>,.;:«»]{1,16})?"
    r"(?:,(?:W[^.;:«»]{2,60}|[^<finite><opener>.;:«»]{1,30}),)?))"
    r"(?P<group>[xRh]{0,2}(?P<verb>[dzpn])[REr]{0,2})(?:\.|(?P<behind>,g|E[DP]?[NP]\.)))"
)
"""The comma, who speaks, the verb group and its verb, up to the full stop; a day or a participle may stand behind.

Of who speaks *more* may be told: “one of the two officials”, “Ann Lee, who owns it,”.
"""
_MAIN = frozenset("DiJKNPSICX$")
"""What a clause that needs no other begins with."""
_PREDICATING = frozenset(PREDICATING)
_PARTED = frozenset("«,;:-")
"""What may set apart more than one clause ahead."""
_APART = words("others another half some many most none both neither it this that these those there nobody")
"""Who is set beside somebody else: "Some wept, others laughed"."""


def find_splices(syntax: Syntax, links: Sequence[Link]) -> Iterator[Link]:
    """Link each whole clause with who stands behind its comma, where none of *links* has their verb."""
    if "." not in syntax.tags:
        return
    heads = {link.head for link in links}
    for first, end in pairwise(syntax.sentences):
        if syntax.tags[first] not in _MAIN or syntax.quoted[end - 1]:
            continue
        spliced = _SPLICED.search(syntax.tags, first, end)
        if spliced is None:
            continue
        verb = spliced.start("verb")
        if not heads.isdisjoint(range(spliced.end(), verb + 1 if spliced["behind"] else end)):
            continue
        if (spliced["behind"] or spliced["more"]) and not (syntax.tags[verb] != "n" and _is_said(syntax, verb)):
            continue  # "The boat sank, he drowned, leaving" a widow; "a loss confirmed on Monday"
        who = syntax.norms[slice(*spliced.span(1))]
        if who[0] in _APART or spliced[1] == "C" or not CONJUNCTIVE.isdisjoint(who):
            continue
        ahead = syntax.tags[first : spliced.start()]
        if not _PREDICATING.isdisjoint(ahead) and _PARTED.isdisjoint(ahead):
            content = Range(first, spliced.start())
            yield Link(verb, Range(*spliced.span("group")), Range(*spliced.span(1)), (content,), "left", WORDED)


def _is_said(syntax: Syntax, verb: int) -> bool:
    """Whether the lexicon surely has a *verb* with a clause for what is told."""
    rows = [form.entry for form in syntax.lexicon.forms.get(syntax.norms[verb], ()) if form.tag[:1] == "V"]
    return any(row.strength == "strong" and "that" in row.frames for row in rows)
