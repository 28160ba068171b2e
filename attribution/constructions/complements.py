"""Complements: clauses that a noun or a verb announces without "that", which the passes of cues/ have left.

"Rumours that the band would split", "amid fears the dam will burst", "a study found the drug worked".
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from attrs import evolve

from ..arguments.connection import connect
from ..arguments.continuations import Flow
from ..arguments.holders import Holders
from ..arguments.links import WORDED, Link
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, Site, phrase_before, site_of
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags
from .participles import Scene, link_from

HOLDERS = words("by from among")
"""What stands between a noun that reports and who holds it."""
_CLAIM = over_tags("T(?<=[NS]T)(?=[DiIPNSJCX$R])")
_BARE = over_tags("[EFB][DJC]{0,2}[NS](?=(?:I[xR]?|[Di][JKN]{0,2}[NS]|P{1,3}|S)(?:[dzbm]|h(?![,.])))")
_THERE = words("there")
_SOMEWHERE = over_tags(
    "[xR]{0,2}[bhmzp][xeR]{0,3}[DC]{0,2}[JKNgR]{0,3}[NS](?P<place>E[DiC]?[JKNPS']{1,5}(?:F[Di]?[JNPS]{1,3})?)"
    "T(?=(?:[DiC]?[JKNPSC$']{1,6}|I)[xR]{0,2}[<finite>])"
)
"""What is there, where, and what is said of it."""
_WHERE = words("in at on across around inside within among throughout amongst")
_FELT = words("feeling sense suspicion anger unease worry dismay relief frustration surprise")
"""Feelings, which tell nothing wherever they stand."""
_REPORTS = words("reports")
_GIVEN = words("made gave issued sent raised voiced received heard read expressed posted faced")
"""What is done with a claim itself: "despite the warnings he gave"."""
_FINDING = words("found finds maintain maintains maintained concluded ruled calculated estimated noticed")
_VERB = over_tags(
    r"[dzp](?<![WwyTbeh].)(?<![WwybehU]R.)"
    r"(?=(?:[Di]?[JKNC$]{0,4}[NSPC](?:[EF'][<nominal>$]{1,5}){0,2}|I|D)[xR]{0,2}(?:[bhm]|[dz](?![NSIiD$])))"
)


def claims_of(
    scene: Scene, nouns: frozenset[str], flow: Flow, links: Sequence[Link], taken: Container[int]
) -> Iterator[Link]:
    """The links of nouns before a clause that begins with none of *taken*: "rumours that the band would split".

    Behind a preposition they need no "that": "amid fears the dam will burst". Those inside the content of *links* are
    left, as put_in would leave them: to connect one costs.
    """
    syntax, norms = scene.syntax, scene.syntax.norms
    found = [match.end() - 1 for match in _BARE.finditer(syntax.tags)]
    bare = {token for token in found if norms[token] in nouns or norms[token] in _REPORTS}
    bare = {token for token in bare if _GIVEN.isdisjoint(norms[token + 2 : token + 6])}
    told = [match.start() - 1 for match in _CLAIM.finditer(syntax.tags)]
    tokens = [*bare, *[token for token in told if norms[token] in nouns or norms[token] in _REPORTS]]
    tokens = [token for token in tokens if token + 1 not in taken]
    contents = Holders.of([link.pieces for link in links]) if tokens else None
    for token in tokens:
        plain = norms[token] in _REPORTS and token not in bare
        if plain or syntax.quoted[token] or (contents and contents.around(token, token + 1)):
            continue
        link = connect(syntax, flow, token, WORDED, scene.judges)
        holder = holder_of(syntax, site_of(syntax, token))
        if link and link.pieces[0].start == token + 1 and (token in bare or link.source in (None, holder)):
            yield evolve(link, score=WORDED, source=holder if token in bare else link.source)


def claims_somewhere(scene: Scene, nouns: frozenset[str]) -> Iterator[Link]:
    """The links of nouns that are there, of which it is told where: "There are fears in the town that it burst"."""
    syntax, norms = scene.syntax, scene.syntax.norms
    for there in places_of(_THERE, syntax):
        match = _SOMEWHERE.match(syntax.tags, there + 1)
        if match is None or syntax.quoted[there]:
            continue
        token, (place, that) = match.start("place") - 1, match.span("place")
        if (norms[token] not in nouns and norms[token] not in _FELT) or norms[place] not in _WHERE:
            continue
        site = site_of(syntax, token, scene.heads)
        told = norms[place] in HOLDERS or default_gazetteer().calls_document(norms[that - 1])
        source = Range(place + 1, that) if told else None
        yield link_from(scene, site, Range(token, token + 1), source, that)


def findings(scene: Scene, flow: Flow) -> Iterator[Link]:
    """The links of verbs ahead of what must be a clause, as what is found seldom is: "a study found the drug works"."""
    syntax, norms = scene.syntax, scene.syntax.norms
    for token in places_of(_FINDING, syntax):
        if (
            not _VERB.match(syntax.tags, token)
            or norms[token + 1].endswith(("self", "selves"))
            or syntax.quoted[token]
            or token in scene.links
        ):
            continue
        link = connect(syntax, flow, token, WORDED, scene.judges)
        if link and link.source and link.source.end <= token and link.pieces[0].start == token + 1:
            yield evolve(link, score=WORDED)


def holder_of(syntax: Syntax, site: Site) -> Range | None:
    """Whose the noun of a site is: "the firm's", "their"."""
    start = syntax.chunk_starts[site.chunk]
    if syntax.tags[start] == "i":
        return Range(start, start + 1)
    plural = syntax.tags[start - 2 : start] in ('S"', 'P"') and syntax.norms[start - 1] in "'’"
    if start - 1 <= site.first or not (plural or syntax.tags[start - 1] == "'"):
        return None
    holder = phrase_before(syntax, start - 1, site.low, "F'")
    return Range(holder.start, start) if holder else None
