"""Pairs: "the couple", "the pair", "both", who are two people named together before, or called so before.

And one of two: "the former", "the latter".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ..expressions import over_text
from ..mentions.pronouns import UNTOLD
from ..model import Gender, Mention, MentionKind
from ..spans import cut
from ..tables import words
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import Role
from .clusters import BODY, GROUP, PAPER, PERSON, Cluster, fits_gender, last_before
from .known import Known
from .places import Page, Place
from .several import singular

_ONE_OF_TWO = {"the former": 0, "the latter": -1}
_PAIRS = words("couple pair duo both two")
TWO_PEOPLE = {
    **dict.fromkeys(("men", "brothers", "boys"), Gender.MASCULINE),
    **dict.fromkeys(("women", "sisters", "girls"), Gender.FEMININE),
    **dict.fromkeys(("siblings", "twins", "parents", "friends", "rivals", "leaders", "people", "parties"), UNTOLD),
}
"""Nouns for two people who were named together, with the gender that they tell."""
_RELATED = words("brothers sisters siblings twins")
"""Those of them that call two without a number: "the sisters"."""
_TWO_BODIES = words(
    "companies firms businesses banks airlines retailers carmakers unions clubs agencies groups parties"
)
"""Nouns for two bodies that were."""
_CALLING_TWO = over_text(r"(?:the|both)\ (?:(two)\ )?([a-z]{3,12})")
_TWO = over_text(r"\b[Tt]wo\ (?:[a-z-]{2,20}\ ){0,3}?([a-z]{3,20}(?:s|men|women|people))\b")
_JOINING = over_text(
    r"(?:,?\ \(?[0-9]{1,3}\)?,?|,\ an?\ [a-z][^,.;]{0,50},)?\ and\ (?:(?:his|her)\ [a-z-]+,?\ )?"
    r"(?:[A-Z][a-z]{1,11}\.?\ ){0,2}"
    r"|\ (?:has\ |have\ )?(?:met|married|wed|joined\ forces\ with|merged\ with)\ |\ (?:is\ to|will)\ merge\ with\ "
)
"""What stands between two who are told of together."""
_ASIDE = over_text(r",?\ \([^()]{1,20}\)|,\ [a-z0-9][^,]{0,60},(?=\ and\ )")
"""What is told of one of two who are named together: "Ana Ruiz, 34, and Tom Lee"."""
_OF_MANY = words("are were have both each")
"""What stands behind "who" where it means several."""
_MOST_ALIKE = 50
"""How many who are joined and share their last names are compared."""
FARTHEST = 1200
"""How many characters back those may be named together whom "both" means."""
_JOINED = 0.3
"""How much less likely two are "they" who are only named together than several who are one subject."""
_MOST_SENTENCES = 3
"""How many sentences back two may be named who are "they"."""
_LONGEST = 100
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
        bearers = alike.setdefault(tuple([name.rpartition(" ")[2] for name in part(cluster.name)]), [])
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
    each, others = part(one), part(other)
    return len(each) == len(others) and all(
        f" {name}".endswith(f" {last}") or f" {last}".endswith(f" {name}")
        for name, last in zip(each, others, strict=True)
    )


def part(name: str) -> list[str]:
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


def read_two(mention: Mention, roles: Mapping[str, Role]) -> str:
    """The noun that calls two who may be known by their names: of "the two men", "both firms"; else "".

    One of the *roles* does so, too: "the two senators".
    """
    told = _CALLING_TWO.fullmatch(mention.span.text.lower())
    if told is None:
        return ""
    counted = told[1] or told[0].startswith("both")
    if told[2] in TWO_PEOPLE or told[2] in _TWO_BODIES:
        return told[2] if counted or told[2] in _RELATED or told[2] in ("companies", "firms") else ""
    return told[2] if counted and told[2] in roles and roles[told[2]].plural else ""


def find_two(mention: Mention, known: Known, page: Page) -> Cluster | None:
    """The two last named together whom the noun of "the two men", a *mention*, may call."""
    noun, start = read_two(mention, known.gazetteer.roles), mention.span.start
    found = None
    for one, other, joint in _read_joined(start - FARTHEST, start, page):
        both = (one.cluster, other.cluster)
        if noun in _TWO_BODIES:
            fits = all(each.kind is not PERSON or each.may_be_body() for each in both)
        elif noun not in TWO_PEOPLE:
            fits = _are_called(noun, both, joint.span.start, start, page.text)
        else:
            fits = all(each.kind is PERSON and fits_gender(each.gender, TWO_PEOPLE[noun]) for each in both)
        found = joint if fits or (noun == "parties") else found
    return find_same(join(found), known) if found else _find_both(noun, start, known)


def _find_both(noun: str, start: int, known: Known) -> Cluster | None:
    """The only two named who are what *noun* calls, each by itself: the manager of Dale and, elsewhere, that of Hull.

    Where the text tells of "senators" besides, the two may be among these.
    """
    one, before = singular(noun), known.text[max(start - FARTHEST, 0) : start].lower()
    both = [
        each
        for each in known.clusters
        if each.kind is PERSON and each.parts and not each.plural and one in each.words
        if 0 <= start - last_before(each, start) < FARTHEST
    ]
    if len(both) != 2 or before.count(noun) != before.count(f"the two {noun}") + before.count(f"both {noun}"):
        return None
    both.sort(key=lambda each: each.mentions[0].head.start)
    name = f"{both[0].name} and {both[1].name}"
    if (
        same := next((each for each in known.clusters if each.plural and _are_same(each.name, name)), None)
    ) is not None:
        return same
    pair = Cluster(name, GROUP)
    pair.plural = True
    return pair


def _are_called(noun: str, both: Sequence[Cluster], begin: int, start: int, text: str) -> bool:
    """Whether *both*, named together from *begin* on, may be "the two senators" at *start*, by a *noun* for a role.

    They are called so before their names, or each is one; or nothing is told of them, and of no others the noun.
    """
    if text[max(begin - _LONGEST, 0) : begin].rstrip().lower().endswith(noun):
        return True
    one = singular(noun)
    if all(one in each.words for each in both):
        return True
    untold = all(each.kind is PERSON and not each.words for each in both)
    return untold and noun not in text[max(start - FARTHEST, 0) : start].lower()


def find_same(pair: Cluster, known: Known) -> Cluster:
    """The one of those *known* who are the same two as a *pair*, which is theirs now; else the pair."""
    earlier = next((one for one in known.clusters if one.plural and _are_same(one.name, pair.name)), None)
    if earlier is None or earlier is pair:
        return pair
    _merge(earlier, pair)
    return earlier


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
    joint = [one for one in every if any(0 < start - each.span.start < FARTHEST for each in one.mentions)]
    if joint:
        found = joint[0].name
        return joint[0] if len(joint) == 1 and found.count(" and ") == 1 and ", " not in found else None
    named = _named_together(start, page)
    if named is None:
        return None
    return find_same(join(named), known)


def _find_two(start: int, known: Known) -> Cluster | None:
    """Who the sentence of *start*, or one near before it, tells of as two without their names: "two former aides"."""
    sentence = bisect_right(known.layout.sentences, start) - 1
    begin = known.layout.sentences[max(sentence - _MOST_SENTENCES, 0)]
    found = [one for one in _TWO.finditer(known.text, begin, start) if one[1] in known.gazetteer.roles]
    if not found:
        told = [one for one in known.nameless if one.plural and one.name.lower().startswith("two ")]
        return told[-1] if told and 0 < start - last_before(told[-1], start) < FARTHEST // 2 else None
    if len(found) != 1:
        return None
    if known.text.endswith(("the ", "The "), 0, found[0].start()) and (both := _find_both(found[0][1], start, known)):
        return both
    for one in known.nameless:
        if one.plural and any(found[0].start() <= each.head.start < found[0].end() for each in one.mentions):
            return one
    span, head = (cut(known.text, *found[0].span(group)) for group in (0, 1))
    two = Cluster(span.text, GROUP)
    two.plural = True
    two.mentions.append(Mention(spans=(span,), head=head, kind=MentionKind.COLLECTIVE, plural=True))
    return two


def _named_together(start: int, page: Page) -> Mention | None:
    """The only two whose names are joined before *start*, as one mention."""
    found: dict[frozenset[Cluster], Mention] = {}
    for one, other, mention in _read_joined(start - FARTHEST, start, page):
        found.setdefault(frozenset((one.cluster, other.cluster)), mention)
    return next(iter(found.values())) if len(found) == 1 else None


def find_joined(start: int, known: Known, page: Page) -> list[Place]:
    """Where two are named together, who are "they" at *start*, in its sentence and the three before."""
    sentences = page.layout.sentences
    begin = sentences[max(bisect_right(sentences, start) - 1 - _MOST_SENTENCES, 0)]
    every = [one for one in known.clusters if one.plural and " and " in one.name]
    places = []
    for one, other, mention in _read_joined(begin, start, page):
        pair = next((each for each in every if _are_same(each.name, mention.name)), None) or join(mention)
        if not any(place.cluster is pair and place.start == one.start for place in page.between(one.start, other.end)):
            places.append(one._replace(end=other.end, cluster=pair, weight=one.weight - _JOINED))
    return places


def find_pair_before(start: int, known: Known, page: Page) -> Cluster | None:
    """The two who are named together right before "who" at *start*, where its verb is that of many: "who say"."""
    if " and " not in page.text[max(start - _LONGEST, 0) : start]:
        return None
    verb = page.text[start : start + _LONGEST].split(None, 2)[1:2]
    tags = set(default_dictionary().tags(verb[0])) if verb else set()
    if not verb or not (verb[0] in _OF_MANY or ("v" in tags and "d" not in tags)):  # "who put" may be one
        return None
    for place in find_joined(start, known, page):
        if place.end < start and not page.text[place.end : start].strip(" ,"):
            return place.cluster
    return None


def _read_joined(begin: int, end: int, page: Page) -> Iterator[tuple[Place, Place, Mention]]:
    """Where the names of two people, or of two bodies, are joined from *begin* to *end*, and both as one mention."""
    text, layout, _ = page
    listed = False
    singles = [place for place in page.between(begin, end) if not place.cluster.plural]
    for one, other in pairwise(singles):
        between = text[one.end : other.start] if other.start - one.end <= _LONGEST else ""
        alike = one.cluster is not other.cluster and _are_alike(one.cluster, other.cluster)
        if alike and not listed and layout.quotation(one.start) < 0 and _JOINING.fullmatch(between):
            span = cut(text, one.start, other.end)
            whole = one.cluster.kind is not PERSON or len(one.cluster.parts) > 1 < len(other.cluster.parts)
            names = f"{one.cluster.name} and {other.cluster.name}" if whole else span.text  # no "his wife Ann"
            yield one, other, Mention(spans=(span,), head=span, kind=MentionKind.NAMED, name=names, plural=True)
        listed = between == ", "


def _are_alike(one: Cluster, other: Cluster) -> bool:
    """Whether both are people, or both are bodies."""
    if one.kind is PERSON is other.kind:
        return True
    return BODY in (one.kind, other.kind) and one.passes_for_body() and other.passes_for_body()
