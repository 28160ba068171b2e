"""Bodies and documents without a name: "the ministry", "the paper", "a court", "the poll"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..expressions import over_text
from ..mentions.mastheads import AIRING, SORTS, kind_of
from ..mentions.named import OUTLET
from ..model import Mention
from ..tables import words
from ..vocabulary.clubs import CLUBS
from ..vocabulary.grammar import POSSESSIVES
from ..vocabulary.outlets import KINDS
from .clusters import BODY, LEGAL_FORMS, PAPER, Cluster, is_near, last_before, mentioned_last, same_head
from .countries import COUNTRIES
from .offices import DETERMINERS, key_words, tail_of

FIRMS = words(
    """
    company firm maker builder studio franchise business retailer manufacturer airline lender insurer carmaker automaker
    giant startup supermarket chain developer utility platform operator chipmaker drugmaker planemaker steelmaker telco
    brokerage carrier fintech start-up streamer jeweller consultancy refiner brewer distiller conglomerate multinational
    publisher
    """
)
_JOINED = words("group charity club network organisation organization campaign team")
"""What people form who join."""
GENERIC_BODIES = (
    FIRMS
    | _JOINED
    | words("agency authority bank body bureau foundation fund institute newspaper party regulator service")
    | words("union watchdog quango provider")
)
NO_FIRMS = words(
    "union party regulator watchdog charity foundation club hospital university body association federation committee"
)
"""What no firm is."""
_PERSONAL = words("operator developer builder maker")
"""Those firms that may be people, too."""
PUBLIC = words(
    """
    council ministry department police court university government agency commission committee parliament congress
    senate school college authority union party house army assembly board bureau office
    foundation fund trust charity association federation organisation organization administration treasury tribunal
    constabulary garda gardaí gardai minister regulator watchdog inspectorate coalition alliance campaign society
    navy secretariat cabinet centers centres management ombudsman taskforce
    labour fianna fine sinn plaid likud fatah fidesz hamas hezbollah podemos syriza stormont holyrood defra dáil
    ofcom ofgem ofqual ofsted ofwat unesco unicef europol interpol frontex opec greenpeace oxfam unison siptu
    fbi cia nsa un eu nato naacp aclu nra gop rnc dnc fda epa irs isis nfl nba fifa uefa imf cdc nhs
    """
)
_WRITTEN, _COUNTED = words("paper"), words("last latest first second third final previous next")
"""What somebody may have written, and what tells that they wrote several."""
_SEATS = words(
    """
    school college university hospital church police court parliament congress senate house army ministry assembly
    legislature dáil opposition
    """
)
"""What is no group that people form, nor an agency."""
_CALLED = {
    "force": ("police", "constabulary", "yard", "met"),
    "department": ("ministry",),
    "school": ("academy", "primary", "grammar", "high", "college"),
    "college": ("academy", "university"),
    "hospital": ("infirmary", "clinic"),
    "museum": ("gallery",),
    "gallery": ("museum",),
    "club": (*sorted(CLUBS), "fc"),
    "bench": ("court", "tribunal"),
    **dict.fromkeys(
        ("regulator", "watchdog", "quango"),
        (
            "authority",
            "commission",
            "inspectorate",
            "ombudsman",
            "audit",
            "ofcom",
            "ofgem",
            "ofsted",
            "ofqual",
            "ofwat",
        ),
    ),
    "tank": ("institute", "foundation"),
    "ministry": ("department", "office"),
    "authority": ("council",),
    "bureau": ("fbi",),
    "board": ("nhs",),
    "bank": ("banca", "banco", "banque", "bancorp", "bankia"),
    "agency": ("commission", "administration", "bureau", "fbi", "cia"),
    "institution": ("university", "college", "school", "academy", "institute", "museum", "hospital"),
}
"""What a body may be called whose name has another word."""
_HEALTH_BOARD = ("board", "health")
"""What NHS Lothian is called."""
_AGENCIES = frozenset(("agency", *_CALLED["agency"]))
_PRINTED = ("newspaper", "tabloid", "website", "state-media")
_AIRED = ("broadcaster", "state-media")
_OUTLETS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("newspaper", "tabloid", "broadsheet", "daily"), _PRINTED),
    "paper": (*_PRINTED, "magazine"),
    **dict.fromkeys(("broadcaster", "channel", "station", "network", "radio", "television", "tv"), _AIRED),
    **dict.fromkeys(("programme", "program", "corporation"), _AIRED),
    **dict.fromkeys(("agency", "newswire", "wire", "service"), ("agency", "state-media")),
    **dict.fromkeys(("magazine", "weekly", "fortnightly", "monthly"), ("magazine", "newspaper", "tabloid")),
    **dict.fromkeys(("glossy", "mag"), ("magazine",)),
    "journal": ("journal", "newspaper", "magazine"),
    **dict.fromkeys(("website", "portal", "blog", "platform", "outlet", "site", "publication"), KINDS),
    **dict.fromkeys(("podcast", "newsletter"), KINDS),
}
"""Which kinds of outlet the nouns for them may mean."""
_FIRST: dict[str, tuple[str, ...]] = {
    "tabloid": ("tabloid",),
    **dict.fromkeys(("website", "site", "portal", "blog"), ("website",)),
    "broadsheet": ("newspaper",),
    **dict.fromkeys(("newspaper", "paper", "daily"), ("newspaper", "tabloid")),
    "magazine": ("magazine",),
    "journal": ("journal",),
}
"""The kinds of which an outlet is meant rather than of others that fit."""
NEAR = 900
"""How many characters back somebody described anew may stand."""
_OWNED = words("campaign party team publisher")
"""Bodies that are told by whose they are: "the Sanders campaign" is no other."""
SOMEBODYS = tuple(f"{word} " for word in sorted(POSSESSIVES))
"""How a description opens that tells whose somebody or something is: "his ", "their "."""
_TRAITS = ("-based", "-listed", "-owned", "-backed", "-headquartered")
"""What words end in that tell more about a body and belong to no name: "the Oslo-based firm"."""
_ROAD = over_text(r"[A-Z][0-9]{1,4}")
"""How a road is called that is read as a body: the "N69"."""


def find_body(mention: Mention, clusters: list[Cluster], start: int) -> tuple[Cluster, ...]:
    """The organisation or outlet meant by "the ministry", "the paper", "the firm"."""
    head = mention.head.text.lower()
    if mention.kind is OUTLET or (head in _OUTLETS and _may_print(mention, head)):
        if mention.affiliation and _is_body_named(mention.affiliation.text, clusters):
            return ()  # the Tarn Foundation website
        if head in _WRITTEN and not _COUNTED.isdisjoint(mention.span.text.lower().split()):
            return ()  # her last paper
        papers = _find_papers(mention, head, clusters, start)
        if papers or mention.kind is OUTLET:
            return mentioned_last(papers, start)
    maybe = [one for one in clusters if one.may_be_body() and last_before(one, start) >= 0]
    bodies = [one for one in clusters if one.kind is BODY and last_before(one, start) >= 0] or maybe
    said = {word for word in key_words(mention) if word != head and not word.endswith(_TRAITS)}
    called = [one for one in dict.fromkeys((*bodies, *maybe)) if is_named_so(one, head)]
    named = [one for one in called if not said or not said.isdisjoint(one.parts) or (head, *said) == _HEALTH_BOARD]
    if not (named or said):
        named = [one for one in bodies if head in one.heads]  # which the text has called so
    if not (named or said):
        whole = [one for one in clusters if one.kind is BODY and head in one.parts]
        named = whole if len(whole) == 1 else []  # "the trust", whose name a text gives later
    if not named and head in GENERIC_BODIES and not _is_told_whose(mention, head, said):
        named = _find_near(head, said, bodies, clusters, start)
    return mentioned_last(named, start)


def is_named_so(one: Cluster, head: str) -> bool:
    """Whether a word of the name tells that this may be called *head*: a "commission" is an agency."""
    return head in one.parts or not set(_CALLED.get(head, ())).isdisjoint(one.parts)


def _find_papers(mention: Mention, head: str, clusters: list[Cluster], start: int) -> list[Cluster]:
    """The outlets named before *start* that may be meant; none where it is rather a body that is no outlet."""
    fitting = [one for one in clusters if one.kind is PAPER and publishes(one, head)]
    papers = _meant(mention, head, [one for one in fitting if last_before(one, start) >= 0])
    shared = head == "corporation" and any(one.kind is BODY and head in one.parts for one in clusters)
    place = max([last_before(one, start) for one in papers], default=-1)
    return [] if shared or _is_other(head, clusters, place, start) else papers


def is_just(paper: Cluster, head: str) -> bool:
    """Whether the registry calls a *paper* no less than *head*: the Sun is a newspaper, the BBC is just no website."""
    return paper.outlet is not None and paper.outlet.kind in _FIRST.get(head, ())


def picks_one(mention: Mention, papers: Sequence[Cluster]) -> bool:
    """Whether the nation, the town or the kind that a *mention* tells is that of one alone of several *papers*."""
    return len(papers) > 1 and len(_meant(mention, mention.head.text.lower(), list(papers))) == 1


def _is_told_whose(mention: Mention, head: str, said: set[str]) -> bool:
    """Whether it is told whose a body is, "her campaign", or it is made of people told of before: "this group"."""
    opening = mention.span.text.lower()
    owned = head == "campaign" or (head in _OWNED and (said or opening.startswith(SOMEBODYS)))
    return bool(owned) or (head == "group" and opening.startswith("this "))


def _find_near(head: str, said: set[str], bodies: list[Cluster], clusters: list[Cluster], start: int) -> list[Cluster]:
    """Those of *bodies*, else of *clusters*, named so near before *start* that a noun without a name may mean them."""

    def near(ones: Iterable[Cluster], part: int = 1) -> list[Cluster]:
        return [one for one in ones if is_near(one, start, NEAR // part)]

    others = PUBLIC if head in FIRMS else _SEATS
    found = [one for one in near(bodies) if others.isdisjoint(one.parts) and not _ROAD.fullmatch(one.name)]
    if said and len(found) > 1:
        found = near(found, 6)
        if len(found) > 1:
            return []
    found = [one for one in found if one.kind is BODY or near((one,), 2)]
    if not (found or said):
        found = near([one for one in clusters if one.may_be_body() and others.isdisjoint(one.parts)], 2)
    if not said and head in FIRMS - _PERSONAL:
        return _likely_firms(found, clusters, start)
    return found


def _likely_firms(named: list[Cluster], clusters: list[Cluster], start: int) -> list[Cluster]:
    """Of those *named* near whom "the company" at *start* means: who has spoken rather than whom the text only names.

    A name with a legal form tells most; where nobody near may be meant, the one firm that has spoken before is.
    """
    fitting = [one for one in clusters if one.may_be_body() and PUBLIC.isdisjoint(one.parts)]
    spoke = [one for one in (*named, *fitting) if one.sure]
    near = [one for one in spoke if is_near(one, start, NEAR)] or named
    # where a text begins, one may be named after, too: "Onyx boss Ann Lee left. The company denied it. Onyx said"
    just = {one for one in (*named, *fitting) if start - last_before(one, start) <= NEAR // 6}
    if len(just) == 1:
        return [*just]
    if near:
        return [one for one in named if not LEGAL_FORMS.isdisjoint(one.parts)] or near
    far = [one for one in clusters if one.passes_for_body()]
    far = [one for one in far if one.sure and PUBLIC.isdisjoint(one.parts) and last_before(one, start) >= 0]
    return far if len(far) == 1 else []


def _is_body_named(name: str, clusters: list[Cluster]) -> bool:
    """Whether this is the *name* of a body among *clusters* that is no outlet."""
    return any(one.kind is BODY and one.name == name for one in clusters)


def _is_other(head: str, clusters: list[Cluster], place: int, start: int) -> bool:
    """Whether a body named before *start* is meant by *head*, rather than the outlet last named at *place*.

    An "agency" may be any that was called so right before, a "platform" any body that was named last.
    """
    if head == "platform":
        return any(place < last_before(one, start) for one in clusters if one.passes_for_body())
    if head != "agency":
        return False
    return any(
        one.kind is BODY and not _AGENCIES.isdisjoint(one.parts) and is_near(one, start, NEAR // 3) for one in clusters
    )


def _may_print(mention: Mention, head: str) -> bool:
    """Whether nothing beside a noun that others share, "agency", tells of another trade: "the space agency"."""
    sorts = [word for word in mention.span.text.split() if word.islower() and word != head]
    return all(word in SORTS or word in AIRING or word in DETERMINERS for word in sorts)


def publishes(cluster: Cluster, head: str) -> bool:
    """Whether the outlet may be called *head*: the BBC is no paper, and of what no registry knows the name tells."""
    kinds = _OUTLETS.get(head, KINDS)
    if cluster.outlet is not None:
        return cluster.outlet.kind in kinds
    if any(head in each.span.text.lower().split() for each in cluster.mentions):
        return True  # the Telegram channel “Tarn Chronicle” is a channel
    return (kind_of(cluster.parts) or kinds[0]) in kinds


def _meant(mention: Mention, head: str, papers: list[Cluster]) -> list[Cluster]:
    """Those of *papers* of the town, country and kind told, as far as any are: "the Dale paper", "the German daily"."""
    said = [word for word in key_words(mention) if word != head]
    countries = {COUNTRIES[word] for word in said if word in COUNTRIES}
    near = [one for one in papers if not set(said).isdisjoint(_words_of(one))] or papers
    near = [one for one in near if one.outlet and one.outlet.country in countries] or near
    return [one for one in near if head in _FIRST and _is_foremost(one, head)] or near


def _words_of(paper: Cluster) -> set[str]:
    """The words of a *paper*'s names, but kinds among its aliases: of the Herald that is also the "Glasgow" Herald."""
    aliases = paper.outlet.aliases if paper.outlet else ()
    return {*paper.parts, *(set(" ".join(aliases).lower().split()) - AIRING - SORTS - _OUTLETS.keys())}


def _is_foremost(one: Cluster, head: str) -> bool:
    """Whether what the registry or its name tells of the outlet is just what *head* calls it, as far as they tell."""
    kind = one.outlet.kind if one.outlet else kind_of(one.parts)
    called = any(head in each.span.text.lower().split() for each in one.mentions if each.name)
    return called or kind in ("", *_FIRST[head])


def find_same_body(mention: Mention, nameless: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """An earlier body of the same head whose words hold this one's or are held by them, places after it aside."""
    said = set(key_words(mention))
    head, tail = mention.head.text.lower(), tail_of(mention)
    for one in reversed(nameless):
        if (
            same_head(one, head)
            and (said.issubset(one.said) or said.issuperset(one.said))
            and not (tail and tail_of(one.mentions[0]) not in ("", tail))
        ):
            return (one,)
    return ()


def find_same_words(mention: Mention, nameless: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """An earlier source of the same words; for a definite one with the same head, the latest."""
    said, plural = key_words(mention), mention.plural
    alike = [one for one in reversed(nameless) if one.plural == plural]
    for one in alike:
        if one.said == said and _may_be_same(one, mention):
            return (one,)
    if alike and mention.span.text.lower().startswith(("the ", "those ", "these ")):
        head = mention.head.text.lower()
        for one in alike:
            if same_head(one, head) and set(said).issubset(one.said) and _may_be_same(one, mention):
                return (one,)
    return ()


def _may_be_same(one: Cluster, mention: Mention) -> bool:
    """Whether nothing tells that a *mention* in the same words means others: "her" supporters, officials "in Paris"."""
    tail, first = tail_of(mention), one.mentions[0]
    return _owner(first) in (_owner(mention), "") and not (tail and tail_of(first) not in ("", tail))


def _owner(mention: Mention) -> str:
    """The word with which a mention begins if it tells whose this is: "her" of "her supporters"."""
    text = mention.span.text.lower()
    return next((word for word in SOMEBODYS if text.startswith(word)), "")
