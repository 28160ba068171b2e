"""Pairs: "the couple", "the pair", "both", who are two people named together before, or called so before.

And one of two: "the former", "the latter".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable
from itertools import pairwise

from ..expressions import over_text
from ..model import Mention, MentionKind
from ..spans import cut
from ..tables import words
from .clusters import GROUP, PAPER, PERSON, Cluster, last_before
from .known import Known
from .places import Page

_PAIRS = words("couple pair duo both")
_ONE_OF_TWO = {"the former": 0, "the latter": -1}
_TWO = over_text(r"\b[Tt]wo\ (?:[a-z-]{2,20}\ ){0,3}?([a-z]{3,20}(?:s|men|women|people))\b")
_JOINING = over_text(r"(?:,?\ \(?[0-9]{1,3}\)?,?)?\ and\ (?:(?:his|her)\ [a-z-]+,?\ )?(?:M(?:r|rs|s)\.?\ )?")
_ASIDE = over_text(r",?\ \([^()]{1,20}\)|,\ [a-z0-9][^,]{0,60},(?=\ and\ )")
"""What is told of one of two who are named together: "Ana Ruiz, 34, and Tom Lee"."""
_MOST_ALIKE = 50
"""How many who are joined and share their last names are compared."""
_FARTHEST = 1200
"""How many characters back those may be named together whom "both" means."""
_LONGEST = 60
"""How many characters may part two names that are joined."""


def join(mention: Mention) -> Cluster:
    """Several named people as one source, *mention*, are an entity of their own."""
    cluster = Cluster(_ASIDE.sub("", mention.name), GROUP)
    cluster.plural = True
    cluster.mentions.append(mention)
    return cluster


def join_all(mentions: Iterable[Mention]) -> list[Cluster]:
    """The entities of several people as one source; who is named together again, by last names, is the same."""
    found: list[Cluster] = []
    alike: dict[tuple[str, ...], list[Cluster]] = {}
    for mention in mentions:
        cluster = join(mention)
        bearers = alike.setdefault(tuple([name.rpartition(" ")[2] for name in _part(cluster.name)]), [])
        known = next((one for one in bearers[:_MOST_ALIKE] if _are_same(one.name, cluster.name)), None)
        if known is None:
            found.append(cluster)
            bearers.append(cluster)
        else:
            _merge(known, cluster)
    return found


def _merge(known: Cluster, other: Cluster) -> None:
    """Give *known* the mentions of an *other*, and the longer name."""
    known.mentions += other.mentions
    known.name = max(known.name, other.name, key=len)


def _are_same(one: str, other: str) -> bool:
    """Whether two joint names name the same people, one of them by last names perhaps."""
    each, others = _part(one), _part(other)
    return len(each) == len(others) and all(
        f" {name}".endswith(f" {last}") or f" {last}".endswith(f" {name}")
        for name, last in zip(each, others, strict=True)
    )


def _part(name: str) -> list[str]:
    """The names that make up a joint *name*."""
    return name.replace(", ", " and ").split(" and ")


def means_pair(mention: Mention) -> bool:
    """Whether this is "the couple" or "both", and no more is told of them."""
    text = mention.span.text.lower()
    return text == "both" or (text.removeprefix("the ") in _PAIRS and text[:4] == "the ")


def means_one_of_two(mention: Mention) -> bool:
    """Whether this is "the former" or "the latter", and no more is told of them."""
    return mention.span.text.lower() in _ONE_OF_TWO


def find_one_of_two(mention: Mention, page: Page, tellers: Container[Cluster]) -> Cluster | None:
    """Whom "the latter", a *mention*, means: of those named in its paragraph or the sentence before, and no *tellers*.

    They are people, or all of them bodies.
    """
    start, (sentences, paragraphs, *_) = mention.head.start, page.layout
    begin = min(sentences[max(bisect_right(sentences, start) - 2, 0)], paragraphs[bisect_right(paragraphs, start) - 1])
    named = [one for one in page.between(begin, start) if one.cluster.parts and one.cluster not in tellers]
    two = [one for one in dict.fromkeys(one.cluster for one in named) if one.kind is not PAPER]
    two = [one for one in two if one.kind is PERSON] or two
    return two[-2:][_ONE_OF_TWO[mention.span.text.lower()]] if two else None


def find_pair(mention: Mention, known: Known, page: Page) -> Cluster | None:
    """The two whom "the couple", a *mention*, means: called so before, else the only two who were named together.

    "Both" may be two without their names, too: "two former aides".
    """
    start = mention.span.start
    for one in reversed(known.nameless):
        if means_pair(one.mentions[0]):
            return one
    every = [one for one in known.clusters if one.plural]
    if not mention.span.text.endswith("couple") and (two := _find_two(start, known)):
        return two
    joint = [one for one in every if any(0 < start - each.span.start < _FARTHEST for each in one.mentions)]
    if joint:
        found = joint[0].name
        return joint[0] if len(joint) == 1 and found.count(" and ") == 1 and ", " not in found else None
    named = _named_together(start, page)
    if named is None:
        return None
    pair = join(named)
    earlier = next((one for one in every if _are_same(one.name, pair.name)), None)
    if earlier is None:
        return pair
    _merge(earlier, pair)
    return earlier


def _find_two(start: int, known: Known) -> Cluster | None:
    """Who the sentence of *start*, or the one before it, tells of as two without their names: "two former aides"."""
    sentence = bisect_right(known.layout.sentences, start) - 1
    begin = known.layout.sentences[max(sentence - 1, 0)]
    found = [one for one in _TWO.finditer(known.text, begin, start) if one[1] in known.gazetteer.roles]
    if not found:
        told = [one for one in known.nameless if one.plural and one.name.lower().startswith("two ")]
        return told[-1] if told and 0 < start - last_before(told[-1], start) < _FARTHEST // 2 else None
    if len(found) != 1:
        return None
    for one in known.nameless:
        if one.plural and any(found[0].start() <= each.head.start < found[0].end() for each in one.mentions):
            return one
    span, head = (cut(known.text, *found[0].span(group)) for group in (0, 1))
    two = Cluster(span.text, GROUP)
    two.plural = True
    two.mentions.append(Mention(spans=(span,), head=head, kind=MentionKind.COLLECTIVE, plural=True))
    return two


def _named_together(start: int, page: Page) -> Mention | None:
    """The only two people whose names "and" joins before *start*, as one mention."""
    text, layout, _ = page
    found: dict[frozenset[Cluster], Mention] = {}
    listed = False
    for one, other in pairwise(page.between(start - _FARTHEST, start)):
        between = text[one.end : other.start] if other.start - one.end <= _LONGEST else ""
        joins = one.cluster.kind is PERSON is other.cluster.kind and one.cluster is not other.cluster
        if joins and not listed and layout.quotation(one.start) < 0 and _JOINING.fullmatch(between):
            span = cut(text, one.start, other.end)
            whole = len(one.cluster.parts) > 1 < len(other.cluster.parts)  # no "his wife Ann"
            names = f"{one.cluster.name} and {other.cluster.name}" if whole else span.text
            mention = Mention(spans=(span,), head=span, kind=MentionKind.NAMED, name=names, plural=True)
            found.setdefault(frozenset((one.cluster, other.cluster)), mention)
        listed = between == ", "
    return next(iter(found.values())) if len(found) == 1 else None
