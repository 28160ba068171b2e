"""Trades: the body that is meant by what it does, as a text introduces it: "the airline", of "the airline Velora"."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import expression, over_text
from ..model import Mention
from ..tables import words
from .bodies import FIRMS, NEAR
from .clusters import BODY, GROUP, LEGAL_FORMS, Cluster, last_before, same_head
from .offices import key_words

_MOST_LOOKS = 30
"""How many mentions of a body are looked at for what it is introduced as: it is early on."""
_OPENING = 20_000
"""How many characters of a text are searched for it."""
_LONGEST_APPOSITION, _MOST_TRAITS = 80, 4
"""How far behind a name, and behind how many words, stands what it is introduced as: ", a New York activist fund"."""
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
_NO_FIRMS = words(
    "union party regulator watchdog charity foundation club hospital university body association federation committee"
)
"""What no firm is."""
_JOINED = words("group charity campaign society organisation organization")
"""What people under a name of their own are called."""
_FRIENDS = expression(
    r"(?:\p{Lu}[\w-]{1,20}\ ){0,2}(?:Friends|Parents|Mothers|Mums|Families|Neighbou?rs|Residents|Citizens|Scientists"
    r"|Doctors|Veterans|Lawyers)\ (?:of|for|[Aa]gainst)\ \p{Lu}"
)
_LONGEST_TRADE = 16
_ARTICLED = (", a ", ", an ", ", the ")
_APPOSED = expression(
    r",\ (?:an?|the)\ ((?:[\p{L}’'-]{1,20}\ ){0,4}[a-z-]{2,20})(?=[,.;]|\ (?:which|that|for|of|in)\b)"
)
"""What a body is said to be behind its name: "Onyx, the transport union,"."""


def find_named_before(mention: Mention, nameless: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The one body that "the union" repeats where it was told by a name before: "the SNPVAC union"."""
    head = mention.head.text.lower()
    if not _is_bare(mention, head):
        return ()
    told = [one for one in nameless if one.kind is BODY and one.mentions[0].affiliation and same_head(one, head)]
    return tuple(told) if len(told) == 1 else ()


def find_friends(mention: Mention, nameless: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The people under a name of their own whom "the group" means near: "Friends of Harrow Lido"."""
    if mention.head.text.lower() not in _JOINED or len(key_words(mention)) > 1:
        return ()
    start = mention.span.start
    found = [one for one in nameless if one.kind is GROUP and _FRIENDS.match(one.name)]
    return tuple([one for one in found if 0 <= start - last_before(one, start) < NEAR][-1:])


def find_introduced(mention: Mention, clusters: list[Cluster], text: str) -> tuple[Cluster, ...]:
    """The one body that "the airline" means since *text* introduces it so: "the airline Velora", "Velora, an airline".

    None where a body bears the word in its name.
    """
    head, start = mention.head.text.lower(), mention.span.start
    if not _is_bare(mention, head):
        return ()
    bodies = [one for one in clusters if (one.kind is BODY or one.may_be_body()) and last_before(one, start) >= 0]
    if any(head in one.parts for one in bodies):
        return ()
    found = [
        one
        for one in bodies
        if f" {head} {one.name}" in text[: min(start, _OPENING)]  # which need not be read as a name there
        or any(_is_introduced(each, head, text) for each in one.mentions[:_MOST_LOOKS] if each.name)
    ]
    return tuple(found) if len(found) == 1 else ()


def called_otherwise(mention: Mention, clusters: list[Cluster], text: str) -> list[Cluster]:
    """Those of *clusters* that *text* calls by another trade than *mention* has: no "bank" is the regulator, Onyx."""
    head = mention.head.text.lower()
    trade = _TRADES.get(head)
    if head in FIRMS and trade is None:
        return [
            one for one in clusters if one.kind is BODY and not _NO_FIRMS.isdisjoint(_called(one, text) | one.heads)
        ]
    if trade is None:
        return []
    firms = FIRMS if head in _NO_FIRMS else frozenset()
    others = [
        one
        for one in clusters
        if one.kind is BODY
        and any(_TRADES.get(word, trade) != trade or word in firms for word in _called(one, text) | one.heads)
    ]
    if is_overseer(mention, text):
        others += [one for one in clusters if one.may_be_body() and "regulator" not in _called(one, text)]
    if head in _NO_FIRMS:
        bodies = [one for one in clusters if one.kind is BODY or one.may_be_body()]
        one_firm = len(bodies) == 1 and _FIRM.search(text, 0, _OPENING) is not None
        others += bodies if one_firm else [one for one in bodies if not LEGAL_FORMS.isdisjoint(one.parts)]
    return others


def is_overseer(mention: Mention, text: str) -> bool:
    """Whether "the watchdog", a *mention*, is one of whom *text* has told without its name: "the energy regulator"."""
    head = mention.head.text.lower()
    overseen = _TRADES.get(head) == _TRADES["watchdog"]
    return overseen and _OVERSEER.search(text, 0, min(mention.span.start, _OPENING)) is not None


def _called(cluster: Cluster, text: str) -> frozenset[str]:
    """What a *cluster* is called right beside its names in *text*: "the regulator, Onyx", "Onyx, the union"."""
    names = [each.head for each in cluster.mentions[:_MOST_LOOKS] if each.name]
    before = [text[max(0, name.start - _LONGEST_TRADE) : name.start].rstrip(", ") for name in names]
    apposed = [name.end for name in names if text.startswith(_ARTICLED, name.end)]
    behind = [found[1] for end in apposed if (found := _APPOSED.match(text, end))]
    return frozenset([phrase.rpartition(" ")[2].lower() for phrase in before + behind])


def _is_bare(mention: Mention, head: str) -> bool:
    """Whether the *mention* is no more than "the airline", which "her airline" is not."""
    return key_words(mention) == (head,) and mention.span.text[:4].lower() == "the "


def _is_introduced(name: Mention, head: str, text: str) -> bool:
    """Whether *head* stands behind *name* in *text* after comma and article, but not "to Onyx, the firm said"."""
    if text.startswith(", the ", name.head.end):
        found = _APPOSED.match(text, name.head.end)
        return found is not None and head == found[1].rpartition(" ")[2]
    behind = text[name.head.end : name.head.end + _LONGEST_APPOSITION].split()
    apposed = text.startswith(_ARTICLED, name.head.end)
    return apposed and head in [word.rstrip(",.") for word in behind[2 : 3 + _MOST_TRAITS]]
