"""Offices: which word tells of one, and whether two words tell of the same."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import SPOKESPEOPLE
from ..vocabulary.grammar import DEFINITE, INDEFINITE, OURS

OFFICES = {
    word: number
    for number, office in enumerate(
        (
            "president",
            "premier pm",
            "chancellor",
            "frontbencher",
            "secretary minister",
            "governor",
            "mayor",
            "senator",
            "speaker",
            "congressman congresswoman representative rep",
            "ambassador envoy",
            "judge magistrate justice",
            "king queen monarch emperor empress emir sultan oba",
            "pope pontiff",
            "bishop archbishop",
            "sheriff",
            " ".join(sorted(SPOKESPEOPLE)),
            "chairman chairwoman chair",
            "manager coach",
            "captain skipper",
            "goalkeeper keeper",
            "deputy",
        )
    )
    for word in words(office)
}
"""Offices by their titles: who is known to hold one is not meant by another's."""
SOLE = words("premier pm taoiseach tánaiste chancellor pope pontiff king queen monarch president")
"""Offices of which a country has one: nobody is called so who was not, though others govern, too."""
_OFFICES_OF_TWO: dict[str, dict[str, str]] = {
    "minister": {"prime": "premier"},
    "secretary": {"press": "spokesperson", "permanent": "official", "general": "leader", "private": "aide"},
}
"""Offices whose last word alone would tell of another one."""
_DEPUTIES = frozenset(("deputy", "vice"))
"""What stands before the office that somebody does not hold."""
_LEADING = words("commander leader chief boss head ceo director owner founder general colonel officer")
"""Those for whom others speak."""
DETERMINERS = DEFINITE - OURS | INDEFINITE | words("some many other same")
"""What a description begins with and is told by others, too."""
FORMER = frozenset(("former", "ex", "one-time", "onetime", "retired"))
"""What stands before the role that somebody no longer has."""
_WRITTEN_OUT = dict(
    pair.split("=")
    for pair in (
        "adm.=admiral ald.=alderman amb.=ambassador atty.=attorney atty=attorney barr.=barrister brig.=brigadier"
        " capt.=captain capt=captain cdr.=commander cllr.=councillor cllr=councillor cmdr.=commander col.=colonel"
        " col=colonel comdr.=commander const.=constable coun.=councillor coun=councillor cpl.=corporal cpl=corporal"
        " cr=councillor det.=detective det=detective dr.=doctor dr=doctor engr.=engineer engr=engineer gen.=general"
        " gen=general gov.=governor gov=governor headmaster=head headmistress=head headteacher=head insp.=inspector"
        " insp=inspector lt.=lieutenant maj.=major pc=constable pres.=president prof.=professor prof=professor"
        " pvt.=private rep.=representative rep=representative rev.=reverend rev=reverend sec.=secretary"
        " sen.=senator sen=senator sgt.=sergeant sgt=sergeant supt.=superintendent supt=superintendent"
    ).split()
)
"""Titles as they are written before names → as a description has them."""


def write_out(title: str) -> str:
    """A *title* of small letters as a description has it: "capt." is a captain."""
    return _WRITTEN_OUT.get(title, title)


def role_words(phrase: str) -> list[str]:
    """The words of a title or a description in small letters; "prime minister" is told by one of its own.

    A press secretary is a spokesperson, and no minister; a deputy mayor is a deputy, a shadow minister a frontbencher.
    """
    found: list[str] = []
    for word in phrase.lower().split():
        if found and word in OFFICES:
            if not _DEPUTIES.isdisjoint(found[-2:]):
                word = "deputy"
            elif "shadow" in found[-3:]:
                word = "frontbencher"
            elif word in _OFFICES_OF_TWO:
                word = _OFFICES_OF_TWO[word].get(found[-1], word)
        found.append(word)
    return found


def role_at(norms: Sequence[str], index: int) -> str:
    """What the word at *index* of *norms* tells of a person, with the three before it."""
    return role_words(" ".join(norms[max(index - 3, 0) : index + 1]))[-1] if norms[index] in OFFICES else norms[index]


def head_word(mention: Mention) -> str:
    """The head of a mention in small letters, of "the prime minister" the "premier"."""
    head = mention.head.text.lower()
    if head not in OFFICES:
        return head
    before = mention.span.text[: mention.head.start - mention.span.start].lower().split()
    return role_words(" ".join((*before[-3:], head)))[-1]


def is_same_office(known: Collection[str], head: str) -> bool:
    """Whether somebody is *known* by *head* or by another word for the same office: a captain is a skipper."""
    office = OFFICES.get(head)
    return head in known or (office is not None and any(OFFICES.get(word) == office for word in known))


def holds_another(known: Collection[str], head: str) -> bool:
    """Whether somebody is *known* by an office, and it is another than *head*."""
    if head in _LEADING and head not in known and not SPOKESPEOPLE.isdisjoint(known):
        return True
    office = OFFICES.get(head)
    held = {OFFICES[word] for word in known if word in OFFICES} if office is not None else set()
    return bool(held) and office not in held


def key_words(mention: Mention) -> tuple[str, ...]:
    """The words of a nameless mention without determiners and what follows its head."""
    span = mention.spans[0]
    return _without_determiners(span.text[: mention.head.end - span.start])


@lru_cache(maxsize=8192)
def _without_determiners(phrase: str) -> tuple[str, ...]:
    return tuple([word for word in phrase.lower().split() if word not in DETERMINERS])


def tail_of(mention: Mention) -> str:
    """What follows the head: "in Bergen"."""
    return mention.span.text[mention.head.end - mention.span.start :].strip(" ,").lower()
