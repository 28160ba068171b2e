"""Roles told beside people's names: "…, the plant's safety chief," after one, "The captain," before.

What is told there may also show that the name is no person's: "Onyx, a magazine,".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import repeat

from ..document import Document
from ..mentions.mastheads import AIRERS, AIRING
from ..model import EntityKind, Mention
from ..tables import words
from ..vocabulary.gazetteer import Gazetteer
from ..vocabulary.words import MARKS
from .bodies import GENERIC_BODIES
from .clusters import BODY, PAPER, Cluster
from .offices import FORMER, role_at

MODIFIERS = {
    "army": "military", "military": "military", "battalion": "military", "rebel": "military", "navy": "military",
    "police": "police", "union": "union", "church": "religious", "party": "politician", "opposition": "politician",
    "labour": "politician", "conservative": "politician", "republican": "politician", "democratic": "politician",
    "communist": "politician", "council": "politician", "team": "sport", "club": "sport", "company": "business",
    "business": "business", "student": "student", "school": "teacher", "football": "sport",
}  # fmt: skip
"""To which groups a role belongs by the word before it: "army chief", "union leader"."""
_SEATS = {"d": "democrat", "r": "republican"}
"""Parties by the first letter of a seat: "Ann Lee, D-Ohio,"."""
_CALLED = frozenset(("called", "named", "dubbed"))
_PURSUED = words("program programme project initiative scheme nonprofit non-profit")
"""Nouns for what a body does, by which it may be called itself."""
_SIZES = words("largest biggest smallest fastest-growing listed publicly privately joint")
"""What is told of bodies: "Onyx, the largest user of water", "Onyx, a joint venture"."""
_TRADING = words("contractor subcontractor supplier owner sponsor publisher bidder buyer developer builder landlord")
"""What a firm may be as well as a person."""
_COPULAS = words("is was became")
_ARTICLES, _THEIR = words("a an the"), words("his her their its")
_BEFORE_ARTICLE = words(
    """
    of for at in from to by with on and or as now then once formerly still also both herself himself itself yet not
    only
    """
)
"""What may stand before an article within an apposition: "now the mayor", "head of the brigade"."""
_AFTER_APPOSITION = words("who said told and but which")
_SILKS = frozenset(("kc", "qc", "sc", "san"))
"""What stands behind a barrister's name, in brackets perhaps."""
_QUESTIONED = frozenset(("cross-examined", "represented", "defended"))
"""What lawyers do: "cross-examined by Ana Ruiz"."""
_PLEADING = {"prosecuting": "prosecutor", "defending": "barrister", "defence": "barrister", "prosecution": "prosecutor"}
"""What stands behind a lawyer's name: "Ana Ruiz, for the defence"."""
_DOERS = {
    verb: doer
    for doer, verbs in (
        ("teacher", "taught teaches"),
        ("coach", "coaches coached"),
        ("manager", "manages"),
        ("farmer", "farms farmed"),
        ("editor", "edits edited"),
        ("founder", "founded co-founded"),
        ("captain", "captains captained skippers skippered"),
        ("commander", "commands commanded"),
        ("presenter", "presents hosts"),
        ("referee", "refereed"),
        ("chair", "chairs chaired"),
        ("trainer", "trains"),
    )
    for verb in verbs.split()
}
"""What somebody is called by what he does: the "teacher" of "Ann Lee, who taught geography,"."""
_LONGEST_SOURCE, _LONGEST_APPOSITION = 6, 8
"""How many words there may be from "according" to a name, and how many the name is said to be, up to a comma."""
_FARTHEST = 12
"""How many words behind a name may tell what it is."""


def learn_roles(
    document: Document, mentions: Sequence[Mention], clusters: Sequence[Cluster], gazetteer: Gazetteer
) -> None:
    """Note the roles beside people's names.

    *clusters* are those of the *mentions*, in their order.
    """
    norms, classes, roles = document.tokens.norms, document.tokens.classes, gazetteer.roles
    offsets = [mention.head.start for mention in mentions]
    count = len(norms)
    for mention, token, cluster in zip(
        mentions, map(bisect_left, repeat(document.tokens.starts), offsets), clusters, strict=True
    ):
        before = token - 2 if token > 1 and classes[token - 1] == "," else token - 1
        if before == token - 2 >= 0 and cluster.may_be_body() and _calls_body(norms, before, cluster, gazetteer):
            cluster.kind = BODY
        elif before >= 0 and classes[before] in "wWa" and norms[before] in roles:
            if before == token - 1 and roles[norms[before]].plural and cluster.may_be_body():
                cluster.kind = BODY  # "the architects Marsh Hale"
            _learn_role(norms, before, cluster, gazetteer)
            _learn_office(norms, before, cluster, gazetteer)
            _learn_subject(norms, before, cluster, gazetteer)
        elif before > 0 and norms[before] in _CALLED:
            _learn_called(norms[before - 1], cluster, gazetteer)
        elif before > 0 and norms[before] == "by" and norms[before - 1] in _QUESTIONED:
            cluster.learn("barrister", gazetteer)
        after = token + mention.name.count(" ") + 1
        honour = after + (classes[after : after + 1] == "(")
        if honour < count and norms[honour] in _SILKS:
            cluster.learn("barrister", gazetteer)
            after = honour + 1 + (honour > after)
        told = after < count and (classes[after] in ",(" or norms[after] in _COPULAS)
        told = told and not _closes_source(norms, classes, token, after)
        if told and not _learn_pleading(norms, after, cluster, gazetteer):
            _learn_apposition(norms, classes, after, cluster, gazetteer)


def _closes_source(norms: list[str], classes: str, name: int, comma: int) -> bool:
    """Whether the *comma* behind a *name* only parts it from what it told: "According to Ann Lee, the mayor left"."""
    opening = "according" in norms[max(name - _LONGEST_SOURCE, 0) : name] and classes[comma] == ","
    return opening and "," not in classes[comma + 1 : comma + 1 + _LONGEST_APPOSITION]


def _learn_role(norms: list[str], index: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the role that the word at *index* tells, with what stands before it."""
    if norms[index] == "deputy" and norms[index - 1] in _THEIR:
        cluster.sure = cluster.human = True
        return  # whose deputy somebody is may be of any trade
    cluster.learn(role_at(norms, index), gazetteer)
    if index:
        _learn_modifier(norms[index - 1], cluster)
        if not FORMER.isdisjoint(norms[max(index - 3, 0) : index]) and "," not in norms[max(index - 3, 0) : index]:
            cluster.words |= {f"former {norms[index]}"}  # "former UN ambassador"


def _learn_called(noun: str, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note that a name is a body's which the *noun* before "called" tells: "a group called Onyx Promise"."""
    head = gazetteer.heads.get(noun)
    if noun in _PURSUED or (head is not None and head.kind == "organisation" and not head.plural):
        cluster.kind = BODY


def _calls_body(norms: list[str], noun: int, cluster: Cluster, gazetteer: Gazetteer) -> bool:
    """Whether the *noun* before a comma and a name calls a body: "the chain, Onyx,", "the contractor, Onyx Marsh,"."""
    head = gazetteer.heads.get(norms[noun])
    if head is not None and head.kind == "organisation" and not head.plural:
        return True
    return norms[noun] in _TRADING and len(cluster.parts) > 1


def _learn_office(norms: list[str], title: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the role that is told before a comma and a *title*: "The brigade's spokesperson, Sergeant Ana Ruiz"."""
    while title > 1 and norms[title - 1] in gazetteer.roles:
        title -= 1
    if title > 1 and norms[title - 1] == "," and norms[title - 2] in gazetteer.roles:
        _learn_role(norms, title - 2, cluster, gazetteer)


def _learn_pleading(norms: list[str], comma: int, cluster: Cluster, gazetteer: Gazetteer) -> bool:
    """Whether what stands behind a name and a *comma* tells for whom a lawyer pleads: "for the defence"."""
    first = comma + 1 + 2 * (norms[comma + 1 : comma + 3] == ["for", "the"])
    if norms[comma : comma + 1] != [","] or first >= len(norms) or norms[first] not in _PLEADING:
        return False
    cluster.learn(_PLEADING[norms[first]], gazetteer)
    return True


def _learn_subject(norms: list[str], role: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the role that was said to be the one before a name: "The first witness was the firm's clerk, Ann Lee"."""
    for index in range(role, max(role - _FARTHEST // 2, 0), -1):
        if norms[index] in _COPULAS and norms[index - 1] in gazetteer.roles:
            cluster.learn(norms[index - 1], gazetteer)
            return


def _learn_apposition(norms: list[str], classes: str, mark: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the roles, or the kind of body, that a name is said to be after the comma or copula at *mark*."""
    _learn_opening(norms, classes, mark + 1, cluster, gazetteer)
    if classes.startswith("9,w", mark + 1):
        mark += 2  # "Ann Lee, 52, a harbour master,"
    roles, first = gazetteer.roles, mark + 1
    for index in range(first, min(mark + _FARTHEST, len(norms))):
        if classes[index] != "w" and _ends_apposition(classes, mark, index):
            return
        word = norms[index]
        if word in _ARTICLES and index > first and norms[index - 1] not in _BEFORE_ARTICLE and norms[first] != "who":
            return  # "Nurse Ann Lee, made the case of the mayor look bad": what is made is no apposition
        if word == "which" and index == first and cluster.may_be_body():
            cluster.kind = BODY
            return
        if word in _SIZES and cluster.may_be_body():
            cluster.kind = BODY
            return
        if word in GENERIC_BODIES and cluster.may_be_body():
            continue  # "Onyx, the developer," may be a firm
        if word in roles and classes[index + 1 : index + 2] != "s" and not _modifies(norms, classes, index, gazetteer):
            _learn_role(norms, index, cluster, gazetteer)
        elif word in _AFTER_APPOSITION:
            return
        elif (
            index > first
            and classes[index] == "w"
            and not cluster.human
            and not _goes_on(norms[index + 1 : index + 2], gazetteer)
        ):
            kind = _body_kind(word, norms[index - 1], classes[index + 1 : index + 2], gazetteer)
            if kind is not None:
                cluster.kind = kind
                return


def _goes_on(after: list[str], gazetteer: Gazetteer) -> bool:
    """Whether the noun of a body tells of another that stands *after* it: "a school's head", "a school teacher"."""
    return after == ["'s"] or (after != [] and after[0] in gazetteer.roles)


def _learn_opening(norms: list[str], classes: str, first: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note what the first word behind a name tells: "Ann Lee, who …", "Ann Lee, 43, …", "Ann Lee, D-Ohio,"."""
    word = norms[first] if first < len(norms) else ""
    if word == "who" and (doer := _DOERS.get("".join(norms[first + 1 : first + 2]))):
        cluster.learn(doer, gazetteer)
    if word == "who" or (classes[first : first + 2] in ("9,", "9.", "9)") and len(word) < 4):
        cluster.sure = cluster.human = True
    if word[1:2] == "-" and word[0] in _SEATS:
        cluster.learn(_SEATS[word[0]], gazetteer)


def _ends_apposition(classes: str, mark: int, index: int) -> bool:
    """Whether the mark at *index* ends what a name is said to be: a comma does so only behind another."""
    sort = classes[index]
    return sort in MARKS or (sort in ",.;)" and index > mark + 1 and (sort != "," or classes[mark] != "w"))


def _modifies(norms: list[str], classes: str, index: int, gazetteer: Gazetteer) -> bool:
    """Whether the role word at *index* goes with the noun of a body after it: "a student magazine"."""
    if classes[index + 1 : index + 2] != "w":
        return False
    return _body_kind(norms[index + 1], norms[index], classes[index + 2 : index + 3], gazetteer) is not None


def _body_kind(word: str, before: str, after: str, gazetteer: Gazetteer) -> EntityKind | None:
    """What sort of body the noun *word* tells of, if any; *after* is the class of what follows, "w" for a noun."""
    head = gazetteer.heads.get(word)
    if head is None or head.plural or head.kind not in ("organisation", "outlet"):
        return None
    if head.kind == "outlet":
        return None if after == "w" else PAPER
    return PAPER if word in AIRERS and before in AIRING else BODY


def _learn_modifier(word: str, cluster: Cluster) -> None:
    """Note the group that the word before a role tells."""
    group = MODIFIERS.get(word)
    if group:
        cluster.groups |= {group}
