"""What a headline attributes: reports, not its news, and no more of them than stands before its other news."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ..arguments.links import Link, with_pieces
from ..document import Document
from ..model import AttributionKind, SectionKind
from ..spans import edges_of, is_inside
from ..syntax.columns import Syntax
from ..syntax.sites import Range
from ..tables import words
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.tags import QUESTION_WORDS, over_tags

_HEADS = (SectionKind.HEADLINE, SectionKind.TEASER)
_NEWS = frozenset((AttributionKind.INTENTION, AttributionKind.DECREE, AttributionKind.NAMING, AttributionKind.HEARSAY))
"""The kinds of attribution that are a headline's news and no report: "Soldiers refuse to fight", but "mayor says"."""
_WISHING = words("vow promis pledg threaten want seek")
"""Stems of what somebody says or wants though it is not done: "Mayor vows to resign"."""
_OTHER = over_tags("[EU](?=[<nominal>'g]{1,8}(?:[EF][<nominal>']{1,6}){0,2}[xR]{0,2}([<finite>]))")
_PRESENT, _PAST = frozenset("zp"), frozenset("d ")
_HAPPENING = (
    (over_tags("E[DiJNPCg]{0,3}S(?:[EF][JNPSC]{1,3}?)?([NSvpdn])"), "p"),
    (over_tags("E[DiJNPCg]{0,3}[NP](?:[EF][JNPSC]{1,3}?)?([Sz])"), "z"),
)
"""Clauses whose verbs look like nouns, each with the tag that their verbs may have: "as talks hit deadlock"."""
_MEANWHILE = frozenset(("as", "while"))


def read_headlines(document: Document, syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* without those of headlines that are but its news, each of the others without other news.

    News is what somebody does or means to do, if nobody there tells it in words of their own, and "What she said".
    """
    heads = [section.span for section in document.sections if section.kind in _HEADS]
    if not heads:
        return list(links)
    starts, edges = document.tokens.starts, edges_of(heads)
    headed = [is_inside(edges, starts[link.head]) for link in links]
    told = {
        token for link, inside in zip(links, headed, strict=True) if inside for p in link.pieces for token in range(*p)
    }
    return [
        _before_other_news(syntax, link) if inside else link
        for link, inside in zip(links, headed, strict=True)
        if not (inside and _is_news(syntax, link, told))
    ]


def _is_news(syntax: Syntax, link: Link, told: AbstractSet[int]) -> bool:
    """Whether a link tells what happened, and not who said what; *told* are the tokens that headlines' links tell."""
    (start, end), head = link.pieces[0], link.head
    if end == start + 1 and len(link.pieces) == 1 and syntax.tags[start] in QUESTION_WORDS:
        return True
    kind = syntax.kinds.report(head)
    if link.layout != "right" or kind not in _NEWS or head in told:
        return False
    if kind is AttributionKind.NAMING:
        return "«" not in syntax.tags[head + 1 : link.pieces[-1].end]  # "Oslo calls landing ‘reckless’"
    wished = syntax.tags[head] == "J" and link.cue.start == head  # "Rovers keen to sign keeper"
    return not wished and syntax.stems[head] not in _WISHING


def _before_other_news(syntax: Syntax, link: Link) -> Link:
    """*link* without a clause of other news behind a content that is none: "Club rejects bid as fans protest".

    A clause may be told itself: "Lee denies he lied as row rumbles on" tells in the present of what was.
    """
    pieces = []
    for start, end in link.pieces:
        found = (place for place in range(start, end) if syntax.norms[place] in _MEANWHILE)
        other = next((place for place in found if _is_other_news(syntax, start, place, end)), end)
        pieces += [Range(start, other)] if other > start else []
    return with_pieces(link, tuple(pieces)) if pieces else link


def _is_other_news(syntax: Syntax, start: int, place: int, end: int) -> bool:
    """Whether "as" or "while" at *place* opens a clause that a content from *start* to *end* does not tell."""
    if syntax.quoted[place]:
        return False
    ahead, clause = syntax.finite[start:place].strip(), _OTHER.match(syntax.tags, place, end)
    if clause is None:
        verbs = [(news.match(syntax.tags, place, end), tag) for news, tag in _HAPPENING]
        clause = next((v for v, tag in verbs if v and tag in default_dictionary().tags(syntax.norms[v.start(1)])), None)
        return clause is not None and _PAST.issuperset(ahead)
    return not ahead or (clause[1] in _PRESENT and _PAST.issuperset(ahead))
