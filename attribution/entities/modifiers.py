"""Modifiers: what stands before an office and tells it from others of its name: the "foreign" minister."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from ..expressions import over_text
from ..model import Mention
from ..tables import words
from .clusters import PERSON, Cluster, last_before, only
from .introductions import LED
from .offices import FORMER
from .roles import OF_ANYTHING

_DIVIDED = words("minister secretary chief officer director coach editor")
"""Offices of which a text may have many, told apart by what stands before."""
_TELLING_NOTHING = FORMER | words(
    """
    the a an this that his her their its my our your and or of for as said new old young then late current same other
    another veteran senior top local national state own second third fourth embattled ousted outgoing incoming acting
    """
)
_NOT_HELD = FORMER | words("deputy vice shadow assistant")
"""What stands before the office that somebody does not hold: "deputy" prime minister."""
_AHEAD, _BEHIND = 40, 60
"""How many characters ahead of a name and behind it may tell an office."""
_MOST_TITLES = 3
"""How many words right before a name may tell an office: "road safety commander"."""
_LINKING = ("of", "for", "at")
_WORD = over_text(r"[a-z]++")
_LEADING = LED | {"leader", "official", "police"}
"""Groups of those who may be called a chief or a boss of something."""
_END = over_text(r"[.;:!?\n“”\"(]")
"""What ends an apposition at the latest."""
_MOST_LOOKS = 12
"""How many mentions of somebody are looked at for an office: it is told early on."""


def find_by_modifier(mention: Mention, clusters: Sequence[Cluster], text: str) -> tuple[Cluster, ...]:
    """The one of *clusters* named before beside whose name *text* tells of the same office, word before and all."""
    own, head = _read(mention)
    if not own:
        return ()
    known = [one for one in clusters if one.kind is PERSON and last_before(one, mention.head.start) >= 0]
    found = [one for one in known if own in _told(one, head, text, mention.span.start)]
    if not found and head in OF_ANYTHING and mention.affiliation is None:
        found = [one for one in known if not one.groups.isdisjoint(_LEADING) and _stands_beside(own, one, text)]
    return only(found)


def _stands_beside(field: str, cluster: Cluster, text: str) -> bool:
    """Whether *text* has a *field* beside a name of a *cluster*: "Ann Lee, who holds the finance portfolio"."""
    for mention in islice((each for each in cluster.mentions if each.name), _MOST_LOOKS):
        start, end = mention.head.start, mention.head.end
        before = _END.split(text[max(0, start - _BEHIND) : start].rstrip(", "))[-1].rpartition(",")[2]
        if not text.endswith(", ", 0, start):  # else "The head of Hull Ferries, Ann Lee"
            before = " ".join(before.split()[-_MOST_TITLES:])
        behind = _END.split(text[end + 2 : end + _BEHIND], 1)[0] if text.startswith((", ", " of "), end) else ""
        if not {field, f"{field}s"}.isdisjoint(_WORD.findall(f"{before} {behind}".lower())):
            return True
    return False


def of_other_modifiers(mention: Mention, clusters: Sequence[Cluster], text: str) -> list[Cluster]:
    """Those of *clusters* of whom *text* tells another office of this name: the finance minister is no foreign one."""
    own, head = _read(mention)
    if not own or head not in _DIVIDED:
        return []
    people = [one for one in clusters if one.kind is PERSON and head in one.words | one.heads]
    return [one for one in people if (told := set(_told(one, head, text))) and own not in told]


def _read(mention: Mention) -> tuple[str, str]:
    """The word before the head of *mention*, or that behind "of", which tells it from others; and the head."""
    text, offset = mention.span.text, mention.span.start
    before, behind = text[: max(mention.head.start - offset, 0)], text[mention.head.end - offset :]
    return _last_word(before) or _complement(behind), mention.head.text.lower()


def _told(cluster: Cluster, head: str, text: str, apart: int = -1) -> Iterator[str]:
    """What tells the *head* from others where *text* has it beside a name of a *cluster*, but for what begins *apart*.

    "According to Ann Lee, the Hull mayor has left" tells of another.
    """
    for mention in islice((each for each in cluster.mentions if each.name), _MOST_LOOKS):
        start, end = mention.head.start, mention.head.end
        before = text[max(0, start - _AHEAD) : start].rstrip(", ")
        behind = text[end + 2 : end + _BEHIND] if end + 2 != apart and text.startswith(", ", end) else ""
        for beside, nearest in ((before, True), (behind, False)):
            if not beside or head not in beside.lower():
                continue  # as mostly
            phrase = _END.split(beside)[-1] if nearest else _END.split(beside, 1)[0]
            padded = f" {phrase.lower()}"
            at = padded.rfind(f" {head}") if nearest else padded.find(f" {head}")
            after = phrase[at + len(head) :] if at >= 0 else ""
            if at < 0 or after[:1].isalpha() or (nearest and after and not _complement(after)):
                continue
            yield from filter(None, (_last_word(phrase[:at]), _complement(after)))


def _complement(text: str) -> str:
    """The first word in capitals behind "of" with which *text* begins, in small letters: " of the Tarn Union"."""
    said = text.split(",", 1)[0].split()
    if not said or said[0] not in _LINKING:
        return ""
    word = next((word for word in said[1:3] if word != "the"), "")
    return word.lower() if word.isalpha() and word[0].isupper() else ""


def _last_word(text: str) -> str:
    """The last word of *text* in small letters, if it may tell one office from another and no deputy is told."""
    said = text.lower().split()
    word = said[-1] if said else ""
    held = _NOT_HELD.isdisjoint(said[-2:-1])
    return word if held and word.isalpha() and word not in _TELLING_NOTHING else ""
