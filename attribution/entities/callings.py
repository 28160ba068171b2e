"""Callings: what bodies are said to be beside their names, "Onyx, the rail union", and which one a description repeats.

"The transport union" then means Onyx, "the Dublin-based lender" the one bank that was said to be in Dublin. Of those
that are well known nothing has to be said: "the aid agency" is Oxfam.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from ..expressions import expression, over_text
from ..mentions.pronouns import UNTOLD
from ..model import Mention
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import ARTICLES
from .bodies import FIRMS, GENERIC_BODIES, NO_FIRMS, SOMEBODYS, is_named_so
from .clusters import BODY, PERSON, Calling, Cluster, last_before
from .offices import key_words

_MOST_LOOKS = 12
"""How many mentions of a body are looked at for what it is said to be: that is told early on."""
_FIELDS = {
    word: field
    for field in (
        "bank lender banking",
        "airline carrier aviation",
        "regulator watchdog inspectorate ombudsman adjudicator",
        "insurer insurance",
        "carmaker automaker car cars automotive",
        "drugmaker pharmaceutical pharmaceuticals drug drugs pharma",
        "chipmaker chip chips semiconductor",
        "tech technology",
        "planemaker aircraft aerospace",
        "steelmaker steel",
        "energy power electricity gas",
        "rail train trains railway",
        "brewer brewery beer",
        "housebuilder housing homes",
        "publisher publishing",
        "fashion clothing clothes",
        "retailer retail supermarket grocer grocery",
        "aid relief humanitarian",
        "environmental environmentalist conservation wildlife",
        "budget low-cost no-frills",
        "ruling governing",
        "think-tank thinktank think",
        "trade labour labor",
        "football soccer",
    )
    for word in field.split()
}
"""What tells what a body does → all words that tell the same."""
_SIZES = words("giant big large largest leading global local national public private major small")
"""What is told of bodies of any kind."""
_BASED = "-based"
_BEHIND = expression(
    r"(?:,\ (?:which\ (?:is|was|has\ been)\ )?|\ (?:is|was|has\ been|had\ been|became|remains)\ )"
    r"(?:(?:an?|the)\ |(?=(?:[\p{L}-]{2,20}\ )?[\p{L}-]{2,20}['’]s?\ ))"
    r"((?:[\p{L}\p{N}][\p{L}\p{N}’'&-]{0,24}\ ){0,6}?[\p{L}][\p{L}’'-]{1,24})"
    r"(?=[,.;:)\n”]|\ (?:which|that|who|whose|for|of|in|with|based|at|on|from|and|since|until|as|where|owned|run)\b)"
)
"""What a body is said to be behind its name: "Onyx, the transport union,", "Onyx, which is a charity"."""
_SAYING = tuple(
    f"{link} {article} "
    for link in (
        *(",", ", which is", ", which was", ", which has been"),
        *(" is", " was", " has been", " had been", " became", " remains"),
    )
    for article in ("a", "an", "the")
)
"""What this begins with, if not with an owner, who stands within so many characters."""
_OWNING, _LONGEST_OWNER = frozenset("'’"), 60
_TAIL = over_text(r"[^,.;:()\n“”]{1,70}")
"""What goes on about it: "based in Leeds"."""
_PLACED = over_text(r"\b(?:based in|headquartered in|in) (?:north |south |east |west |central )?([A-Z][a-z]{2,20})")
_STARTS = over_text(r"[.;:!?\n“”\"()]|, ")
_LONGEST_LEAD, _MOST_LEADING = 70, 5  # characters and words ahead of a name
_LINKING = words("in of for at")


def find_called(mention: Mention, clusters: Sequence[Cluster], text: str, *, people: bool) -> tuple[Cluster, ...]:
    """The bodies, and *people*, named before *mention* that *text* has called so: several where it means no one alone.

    "His bank" is another.
    """
    head, start = mention.head.text.lower(), mention.span.start
    said = frozenset([_plain(word) for word in key_words(mention)[:-1]])
    told = head in _FIELDS or (said and head in GENERIC_BODIES) or head in _known_heads()
    told = told or text.find(head, 0, start) >= 0
    if not told or mention.span.text.lower().startswith(SOMEBODYS):
        return ()
    found = [
        one
        for one in clusters
        if one.passes_for_body() or (one.kind is PERSON and one.parts and (people or not _is_somebody(one)))
        if last_before(one, start) >= 0
        if any(_fits(head, said, calling, one) for calling in _read_callings(one, text, start))
    ]
    if said or not any(_is_known_as(head, one) for one in found):
        return tuple(found)
    # what readers know of one is told of others by their names: a Dams Commission is an agency, as Nasa is
    named = [one for one in clusters if one.kind is BODY and is_named_so(one, head) and last_before(one, start) >= 0]
    return tuple(dict.fromkeys((*found, *named)))


def _is_somebody(one: Cluster) -> bool:
    """Whether something shows that a name is a person's."""
    return one.human or one.gender is not UNTOLD


def _read_callings(cluster: Cluster, text: str, until: int) -> Iterator[Calling]:
    """What *text* says up to *until* that a *cluster* is, beside its names or where it was told without one."""
    for mention in islice(cluster.mentions, _MOST_LOOKS):
        if not mention.name and mention.head.start < until:
            tail = text[mention.head.end : mention.span.end]
            yield _calling(mention.head.start, mention.head.text, " ".join(key_words(mention)), tail)
    if cluster.callings is None:
        cluster.callings = (*_recall(cluster), *_read_beside(cluster.name, text))
    for calling in cluster.callings:
        if calling.start < until:
            yield calling


@cache
def _known_heads() -> frozenset[str]:
    """The nouns by which texts call bodies that are well known."""
    told = "|".join(default_gazetteer().bodies.values()).split("|")
    return frozenset([_plain(phrase.rpartition(" ")[2]) for phrase in told])


def _is_known_as(head: str, cluster: Cluster) -> bool:
    """Whether readers know that a *cluster* is a *head*."""
    return any(calling.head == head for calling in _recall(cluster))


def _recall(cluster: Cluster) -> Iterator[Calling]:
    """What readers know that a *cluster* is, if it is a body."""
    called = default_gazetteer().bodies.get(" ".join(cluster.parts), "") if cluster.passes_for_body() else ""
    for phrase in called.split("|") if called else ():
        yield _calling(0, phrase.rpartition(" ")[2], phrase, "")


def _read_beside(name: str, text: str) -> Iterator[Calling]:
    """What *text* says right behind and right ahead of a *name*."""
    for begin in _find_names(name, text):
        end = begin + len(name)
        said_so = text.startswith(_SAYING, end) or not _OWNING.isdisjoint(text[end : end + _LONGEST_OWNER])
        if said_so and (behind := _BEHIND.match(text, end)):
            more = _TAIL.match(text, behind.end())
            yield _calling(begin, behind[1].rpartition(" ")[2], behind[1], more[0] if more else "")
        said, tail = _read_ahead(text[max(0, begin - _LONGEST_LEAD) : begin])
        if said:
            yield _calling(begin, said[-1], " ".join(said), " ".join(tail))


def _find_names(name: str, text: str) -> Iterator[int]:
    """Where a *name* stands first in *text*, which need not be read as a name there."""
    begin = text.find(name)
    for _ in range(_MOST_LOOKS):
        if begin < 0:
            return
        yield begin
        begin = text.find(name, begin + len(name))


def _read_ahead(before: str) -> tuple[list[str], list[str]]:
    """The words that tell ahead of a name what it is, up to an article, and those behind: "the top court" "in Hull"."""
    apposed = before.rstrip().endswith(",")
    before = before.rstrip(" ,").removesuffix(" the").rstrip(",")
    said = _STARTS.split(before)[-1].split()[-_MOST_LEADING:]
    article = max((place for place, word in enumerate(said) if word.lower() in ARTICLES), default=-1)
    if apposed and article < 0:
        return [], []
    said = said[article + 1 :]
    if not said or said[-1] in _LINKING:
        return [], []  # "the manager of" a club
    end = next((place for place, word in enumerate(said) if word in _LINKING), len(said))
    return said[:end], said[end:]


def _calling(start: int, head: str, phrase: str, tail: str) -> Calling:
    near = frozenset([_plain(word) for word in phrase.split()])
    told = {_plain(word) for word in tail.split()}
    based = {place[1].lower() + _BASED for place in _PLACED.finditer(tail)}
    return Calling(start, _plain(head), near | told | based, near)


def _plain(word: str) -> str:
    """A *word* in small letters, without what makes it an owner: "country’s" is country."""
    return word.lower().replace("’", "'").removesuffix("'s").strip("'")


def _fits(head: str, said: frozenset[str], calling: Calling, cluster: Cluster) -> bool:
    """Whether a *head* with what is *said* ahead of it repeats a *calling* of a *cluster*."""
    same = head == calling.head
    if not same and calling.head not in GENERIC_BODIES and calling.head not in _FIELDS:
        return False
    if head in FIRMS and calling.head in NO_FIRMS:
        return False  # no "water company" is the water regulator
    fields = {_FIELDS[word] for word in calling.near if word in _FIELDS}
    known = calling.words.union(cluster.parts)
    telling = [word for word in said if word not in _SIZES]
    if not all(word in known or _FIELDS.get(word) in fields for word in telling):
        return False
    return (
        same
        or _FIELDS.get(head) in fields
        or ((head in GENERIC_BODIES or head == "house") and head not in _FIELDS and bool(telling))
    )
