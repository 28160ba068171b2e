"""Parties: whom a text tells to be of one, so that no "Labour MP" is a Conservative."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import over_text
from ..model import Mention
from .clusters import PERSON, Cluster
from .nationalities import phrase_beside

_MOST_LOOKS = 12
"""How many mentions of somebody are looked at for a party: it is told early on."""
_CALLED = {
    called: party
    for party, names in (
        ("labour", "Labour"),
        ("conservative", "Conservative Conservatives Tory Tories"),
        ("republican", "Republican Republicans GOP"),
        ("democrat", "Democrat Democrats Democratic"),
        ("liberal democrat", "Liberal_Democrat Liberal_Democrats Lib_Dem Lib_Dems"),
        ("social democrat", "Social_Democrat Social_Democrats Social_Democratic SPD"),
        ("christian democrat", "Christian_Democrat Christian_Democrats Christian_Democratic CDU"),
        ("liberal", "Liberal Liberals"),
        ("new democrat", "New_Democrat New_Democrats NDP"),
        ("snp", "SNP"),
        ("plaid", "Plaid"),
        ("reform", "Reform_UK"),
        ("sinn féin", "Sinn_Féin"),
        ("fianna fáil", "Fianna_Fáil"),
        ("fine gael", "Fine_Gael"),
    )
    for called in (name.replace("_", " ") for name in names.split())
}
"""What tells a party → which one."""
_OPENING = frozenset([called.split()[0] for called in _CALLED])
_PARTY = over_text(rf"\b(?:{'|'.join(sorted(_CALLED, key=len, reverse=True))})\b(?!-)")
_LETTERS = {"Con": "conservative", "Lab": "labour", "LD": "liberal democrat", "Lib Dem": "liberal democrat"}
"""What stands in brackets behind the name of a councillor."""
_SHORT = over_text(rf"\((?:{'|'.join(_LETTERS)})\b")


def of_other_parties(mention: Mention, clusters: Sequence[Cluster], text: str) -> list[Cluster]:
    """Those of *clusters* of whom *text* tells no party, beside their names, but others than *mention* has."""
    own = _read(mention.span.text)
    if not own:
        return []
    people = [one for one in clusters if one.kind is PERSON]
    return [one for one in people if (told := _told(one, text)) and told.isdisjoint(own)]


def _told(one: Cluster, text: str) -> frozenset[str]:
    """The parties of which *text* tells beside the names of *one*, or in what it calls one without a name."""
    mentions = one.mentions[:_MOST_LOOKS]
    told = [
        phrase_beside(each, text) if each.name else each.span.text for each in mentions if each.name or not one.parts
    ]
    return frozenset().union(*map(_read, told))


def _read(phrase: str) -> frozenset[str]:
    told = [_CALLED[called] for called in _PARTY.findall(phrase)] if any(map(phrase.__contains__, _OPENING)) else []
    lettered = [_LETTERS[short[1:]] for short in _SHORT.findall(phrase)] if "(" in phrase else []
    return frozenset(told + lettered)
