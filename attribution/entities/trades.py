"""Trades: which bodies a noun for what they do cannot mean, "the union", and those without a name that it repeats."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Sequence

from ..expressions import expression, over_text
from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from .bodies import FIRMS, GENERIC_BODIES, NEAR, NO_FIRMS, SOMEBODYS, is_named_so
from .clusters import BODY, GROUP, LEGAL_FORMS, Cluster, is_near, last_before, only, same_head
from .offices import key_words
from .places import Layout
from .several import read_apposed

_MOST_LOOKS = 30
"""How many mentions of a body are looked at for what it is introduced as: it is early on."""
_OPENING = 20_000
"""How many characters of a text are searched for it."""
_TRADES = {
    word: number
    for number, trade in enumerate(
        (
            "bank lender",
            "airline carrier",
            "regulator watchdog",
            "union",
            "party",
            "charity foundation",
            "club team",
            "retailer supermarket",
            "insurer",
            "carmaker automaker",
            "hospital",
            "university college",
        )
    )
    for word in trade.split()
}
"""What calls bodies by what they do → which nouns call the same ones."""
_OVERSEER = over_text(r"\b(?:the|The) (?:[a-z]+ ){0,3}(?:regulator|watchdog|adjudicator|ombudsman|inspectorate)\b")
"""How a text tells of a watchdog without its name, so that no firm it oversees is meant by the word."""
_FIRM = over_text(rf"\b[Tt]he (?:{'|'.join(sorted(FIRMS))})\b")
"""How a text tells of the one body it names that it is a firm, so that it is no union."""
_JOINED = words("group charity campaign society organisation organization")
"""What people under a name of their own are called."""
_ORGANISED = words("organisation organization")
_WITH_NAMES = words("union party regulator watchdog charity foundation club bank")
"""Those that a text does not call so before it has shown that they are."""
_OVERSEEING = words("union regulator watchdog")
"""Those of which a text tells beside a firm whose workers or deeds are theirs."""
_REPRESENTING = (", which represents ", " (which represents ", ", representing ")
"""What a text tells of a union: "Norvale United, which represents the crews,"."""
_ANY = words("trade governing local public umbrella advocacy health lobby")
"""What may be told of a body without telling it from the one named."""
_FITTING = {
    "union": words("association federation brotherhood guild congress alliance workers teachers nurses teamsters"),
    "charity": words("trust foundation society aid relief rescue hospice appeal fund"),
    "foundation": words("trust fund"),
    "party": words("front movement alliance coalition congress labour greens democrats republicans conservatives"),
    "bank": words("savings financial bancorp"),
}
"""Words in the names of bodies of which a text may go on as "the union" and the like."""
_KNOWN = {
    "union": words("unison unite gmb rmt aslef tssa nasuwt neu ucu pcs rcn siptu usdaw fbu cwu uaw seiu afscme verdi"),
    "charity": words("oxfam shelter barnardo's nspcc rspca rspb mencap centrepoint unicef wateraid greenpeace"),
}
"""Those that go by one word, which readers know."""
_NOTHING: frozenset[str] = frozenset()
_ACRONYM = over_text(r"(?:[A-Z]\.?){2,6}")
_SUBJECT_REACH = 30
"""Within how many characters of its sentence the name of a subject begins."""
_FRIENDS = expression(
    r"(?:\p{Lu}[\w-]{1,20}\ ){0,2}(?:Friends|Parents|Mothers|Mums|Families|Neighbou?rs|Residents|Citizens|Scientists"
    r"|Doctors|Veterans|Lawyers)\ (?:of|for|[Aa]gainst)\ \p{Lu}"
)
_LONGEST_TRADE = 16  # characters
_ARTICLED = (", a ", ", an ", ", the ")
_APPOSED = expression(
    r",\ (?:an?|the)\ ((?:[\p{L}’'-]{1,20}\ ){0,4}?[a-z-]{2,20})(?=[,.;]|\ (?:which|that|for|of|in)\b)"
)
"""What a body is said to be behind its name: "Onyx, the transport union,"."""


def find_named_before(mention: Mention, nameless: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The one body that "the union" repeats where it was told by a name before: "the SNPVAC union"."""
    head = mention.head.text.lower()
    if not _is_bare(mention, head):
        return ()
    return only([one for one in nameless if one.kind is BODY and one.mentions[0].affiliation and same_head(one, head)])


def find_friends(mention: Mention, nameless: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The people under a name of their own whom "the group" means near: "Friends of Harrow Lido".

    So are they who were told to be one: "The Dale Independent Fans, a rival group,".
    """
    if mention.head.text.lower() not in _JOINED or len(key_words(mention)) > 1:
        return ()
    start = mention.span.start
    head = mention.head.text.lower()
    found = [
        one
        for one in nameless
        if one.kind is GROUP and (_FRIENDS.match(one.name) or head == read_apposed(one.mentions[0]))
    ]
    return tuple([one for one in found if is_near(one, start, NEAR)][-1:])


def called_otherwise(mention: Mention, clusters: list[Cluster], text: str) -> list[Cluster]:
    """Those of *clusters* that *text* calls by another trade than *mention* has: no "bank" is the regulator, Onyx."""
    head = mention.head.text.lower()
    trade = _TRADES.get(head)
    if head in FIRMS and trade is None:
        return [one for one in clusters if one.kind is BODY and not NO_FIRMS.isdisjoint(_called(one, text) | one.heads)]
    if head in _ORGANISED:
        return _firms_beside(mention, clusters, text)
    if trade is None:
        return []
    firms = FIRMS if head in NO_FIRMS else frozenset()
    others = [
        one
        for one in clusters
        if one.kind is BODY
        and any(_TRADES.get(word, trade) != trade or word in firms for word in _called(one, text) | one.heads)
    ]
    if is_overseer(mention, text):
        others += [one for one in clusters if one.may_be_body() and "regulator" not in _called(one, text)]
    if head in NO_FIRMS:
        bodies = [one for one in clusters if one.passes_for_body()]
        one_firm = len(bodies) == 1 and not _is_called(bodies[0], head, text)
        one_firm = one_firm and _FIRM.search(text, 0, _OPENING) is not None
        others += bodies if one_firm else [one for one in bodies if not LEGAL_FORMS.isdisjoint(one.parts)]
    return others


def _firms_beside(mention: Mention, clusters: Sequence[Cluster], text: str) -> list[Cluster]:
    """Those of *clusters* that *text* calls a firm's trade, where another body near may be "the organisation"."""
    near = [one for one in clusters if one.kind is BODY and is_near(one, mention.span.start, NEAR)]
    firms = [one for one in near if not FIRMS.isdisjoint(_called(one, text) | one.heads)]
    return firms if len(firms) < len(near) else []


def unshown(
    mention: Mention, clusters: list[Cluster], text: str, layout: Layout, sources: Container[int]
) -> list[Cluster]:
    """Those of *clusters* of which nothing shows that they are what *mention* tells: "the union", "the dam authority".

    It shows in the name, in what *text* calls it, or in that the sentence before is about it or, by *sources*, its
    words; for a union or a watchdog, of which one tells beside firms, in letters with an article: "the RMT", which is
    no firm.
    """
    head, start = mention.head.text.lower(), mention.span.start
    if head not in GENERIC_BODIES:
        return []
    near = [one for one in clusters if is_near(one, start, NEAR)]
    bodies = [one for one in near if one.passes_for_body()]
    if head in FIRMS:
        return [one for one in bodies if _stands_for_others(one, text)]
    said = {word for word in key_words(mention) if word != head}
    owned = mention.span.text.lower().startswith(SOMEBODYS)
    if owned or not said <= _ANY:
        return [one for one in bodies if said.isdisjoint(one.parts) and (said or not _is_called(one, head, text))]
    if head not in _WITH_NAMES:
        return []
    others = [one for one in bodies if not _is_called(one, head, text)]
    if head in _OVERSEEING:
        return [one for one in others if not _stands_for_others(one, text)]
    begin, end = _sentence_before(start, layout)
    lettered = head == "party"  # which is known, or goes by letters
    return [one for one in others if not _is_subject(one, begin, end, sources) or (lettered and not one.name.isupper())]


def _is_called(one: Cluster, head: str, text: str) -> bool:
    """Whether its name, or *text*, tells that *one* is a *head*: the Bakers' Federation is a union."""
    if len(one.parts) == 1 and one.parts[0] in _KNOWN.get(head, _NOTHING):
        return True
    if is_named_so(one, head) or not _FITTING.get(head, _NOTHING).isdisjoint(one.parts):
        return True
    trade = _TRADES.get(head)
    told = _called(one, text) | one.heads
    return head in told or (trade is not None and any(_TRADES.get(word) == trade for word in told))


def _sentence_before(start: int, layout: Layout) -> tuple[int, int]:
    """Where the sentence before the one around *start* begins, and where it ends."""
    own = bisect_right(layout.sentences, start) - 1
    return (layout.sentences[own - 1], layout.sentences[own]) if own > 0 else (0, 0)


def _is_subject(one: Cluster, begin: int, end: int, sources: Container[int]) -> bool:
    """Whether the sentence from *begin* to *end* is about *one*, or what it says."""
    at = last_before(one, end)
    while at >= begin:
        if at - begin < _SUBJECT_REACH or at in sources:
            return True
        at = last_before(one, at)
    return False


def _stands_for_others(one: Cluster, text: str) -> bool:
    """Whether *one* is called by letters with an article, "the RMT", or told to stand for others."""
    names = [each.head for each in one.mentions[:_MOST_LOOKS] if each.name]
    if any(text.startswith(_REPRESENTING, name.end) for name in names):
        return True
    return any(_ACRONYM.fullmatch(name.text) and text.endswith(("the ", "The "), 0, name.start) for name in names)


def is_overseer(mention: Mention, text: str) -> bool:
    """Whether "the watchdog", a *mention*, is one of whom *text* has told without its name: "the energy regulator"."""
    head = mention.head.text.lower()
    overseen = _TRADES.get(head) == _TRADES["watchdog"]
    return overseen and _OVERSEER.search(text, 0, min(mention.span.start, _OPENING)) is not None


def _called(cluster: Cluster, text: str) -> frozenset[str]:
    """What a *cluster* is called right beside its names in *text*, "the regulator, Onyx", or known to be."""
    names = [each.head for each in cluster.mentions[:_MOST_LOOKS] if each.name]
    before = [text[max(0, name.start - _LONGEST_TRADE) : name.start].rstrip(", ") for name in names]
    before = [phrase.removesuffix(" the").rstrip(",") for phrase in before]  # "The regulator, the Standards Office"
    apposed = [name.end for name in names if text.startswith(_ARTICLED, name.end)]
    behind = [found[1] for end in apposed if (found := _APPOSED.match(text, end))]
    known = default_gazetteer().bodies.get(" ".join(cluster.parts), "").split("|")
    return frozenset([phrase.rpartition(" ")[2].lower() for phrase in before + behind + known if phrase])


def _is_bare(mention: Mention, head: str) -> bool:
    """Whether the *mention* is no more than "the airline", which "her airline" is not."""
    return key_words(mention) == (head,) and mention.span.text[:4].lower() == "the "
