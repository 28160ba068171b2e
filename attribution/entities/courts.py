"""Courts: who "the defendant" is, of whom a charge is told, "the witness", who has testified, and who "the victim"."""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import expression, over_text
from ..model import Mention
from ..tables import words
from .clusters import PERSON, Cluster, last_before, mentioned_last, only

_ACCUSED = frozenset(("defendant", "accused"))
_PLEADING = words("lawyer judge prosecutor police")
"""Groups whose members question witnesses and judge."""
_CHARGED = over_text(
    r"(?:,\ [^.;:\n]{1,60},|\ \([0-9]{1,3}\),?)?(?:\ who)?\ (?:(?:is|was|has\ been|stands|had\ been)\ )?(?:also\ )?"
    r"(?:charged|accused\ of|on\ trial|indicted|(?:has\ |had\ )?pleaded\ (?:not\ )?guilty|pleads\ |"
    r"(?:denies|admits|admitted|denied)\ (?:[a-z-]+\ )?(?:charges?|counts?|murder|manslaughter|assault|theft|fraud|"
    r"rape|conspiracy|perverting|causing|wounding|possess|attempt|blackmail|arson|burglary|robbery))"
)
"""How a charge is told behind a name: "Ann Lee, 44, denies two counts", "Lee is charged with"."""
_TRIED = over_text(r"\btrial\ of\ (?:[a-z-]+\ ){0,4}$")
_TESTIFIED = over_text(
    r"(?:,(?:\ [^.;:\n]{1,80},|\ who)?)?\ (?:had\ |has\ )?(?:testified|gave\ evidence|took\ the\ stand|told\ (?:the\ )?"
    r"(?:court|jury|jurors|inquest|inquiry|hearing|tribunal))\b"
)
_QUESTIONED = over_text(
    r"\b(?:put\ (?:it\ )?to|suggested\ to|[Cc]ross-examin(?:ed|ing)|questioned|examined|pressed|asked|reminded)"
    r"\ (?:[A-Z][a-z]{0,9}\.?\ ){0,2}$"
)
"""How counsel turn to a name: "put it to Mr Lee", "asked Dr Ann Lee"."""
_DEAD = frozenset(("victim", "deceased"))
_KILLED = expression(
    r"\b(?:murder(?:ing|ed)?|killing|killed|death|manslaughter)\ (?:of\ )?(?:[0-9a-z-]+\ ){0,4}(?:\p{Lu}[a-z]+\ )?$"
)
_DIED = over_text(
    r"(?:,\ [^.;:\n]{1,60},)?\ (?:died|had\ died|was\ (?:killed|murdered|found\ dead|stabbed|shot\ dead))\b"
)
"""How it is told around a name who has been killed: "accused of murdering Tom Lee", "Tom Lee, 61, died"."""
_MOST_LOOKS = 60
"""How many mentions of somebody are looked at."""
_BEFORE = 40
"""How many characters before a name tell that this is the one on trial."""


def find_in_court(head: str, start: int, clusters: Sequence[Cluster], text: str) -> tuple[Cluster, ...]:
    """Whom a *head* at *start* means: who is charged with something in *text*, or the last who has testified."""
    if head not in _ACCUSED and head not in _DEAD and head != "witness":
        return ()
    people = [one for one in clusters if one.kind is PERSON and one.parts]
    if head in _DEAD:
        killed = [one for one in people if any(_is_killed(each, text) for each in one.mentions[:_MOST_LOOKS])]
        return only(killed)
    if head in _ACCUSED:
        charged = [
            one
            for one in people
            if any(_is_charged(each.head.start, each.head.end, text) for each in one.mentions[:_MOST_LOOKS])
        ]
        return tuple(charged)
    heard = [
        one
        for one in people
        if one.groups.isdisjoint(_PLEADING)
        and last_before(one, start) >= 0
        and ("witness" in one.words or any(_is_heard(each, text) for each in one.mentions[:_MOST_LOOKS]))
    ]
    return mentioned_last(heard, start)


def _is_heard(name: Mention, text: str) -> bool:
    """Whether what stands around a *name* tells that somebody has testified, or was questioned."""
    asked = _QUESTIONED.search(text, max(0, name.head.start - _BEFORE), name.head.start)
    return asked is not None or _TESTIFIED.match(text, name.head.end) is not None


def _is_killed(name: Mention, text: str) -> bool:
    """Whether what stands around a *name* tells that somebody has been killed."""
    before = _KILLED.search(text, max(0, name.span.start - _BEFORE), name.span.start)
    return before is not None or _DIED.match(text, name.head.end) is not None


def _is_charged(start: int, end: int, text: str) -> bool:
    """Whether what stands around a name from *start* to *end* tells that somebody is on trial."""
    return _CHARGED.match(text, end) is not None or _TRIED.search(text, max(0, start - _BEFORE), start) is not None
