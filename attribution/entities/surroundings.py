"""Roles told beside people's names: "…, the plant's safety chief," after one, "The captain," before.

What is told there may also show that the name is no person's: "Onyx, a magazine,".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import repeat

from ..document import Document
from ..mentions.headwords import OPPOSING
from ..model import Mention
from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.gazetteer import Gazetteer
from ..vocabulary.grammar import INDEFINITE
from .appositions import count_copula, learn_apposition
from .clusters import BODY, Cluster
from .roles import learn_role

_CALLED = frozenset(("called", "named", "dubbed"))
_PURSUED = words("program programme project initiative scheme nonprofit non-profit")
"""Nouns for what a body does, by which it may be called itself."""
_TRADING = words("contractor subcontractor supplier owner sponsor publisher bidder buyer developer builder landlord")
"""What a firm may be as well as a person."""
_TRADES = words("brewer developer distiller publisher regulator retailer streamer watchdog insurer")
"""What stands ahead of a name of one word that is a firm's or an authority's rather than somebody's."""
_SOMEBODYS = frozenset(("his", "her"))
"""Whose somebody is rather than some body: "her publisher, Ann Lee"."""
_COPULAS = words("is was became")
_SILKS = frozenset(("kc", "qc", "sc", "bl", "san"))
"""What stands behind a barrister's name, in brackets perhaps."""
_QUESTIONED = frozenset(("cross-examined", "represented", "defended"))
"""What lawyers do: "cross-examined by Ana Ruiz"."""
_PLEADING = {"prosecuting": "prosecutor", "defending": "barrister", "defence": "barrister", "prosecution": "prosecutor"}
"""What stands behind a lawyer's name: "Ana Ruiz, for the defence"."""
_LONGEST_SOURCE, _LONGEST_APPOSITION = 6, 8
"""How many words there may be from "according" to a name, and how many the name is said to be, up to a comma."""
_LINKING = words("of for at with in from on")
_ARTICLES = INDEFINITE | {"the"}
_LONGEST_COMPLEMENT = 9
"""How many words may tell, ahead of a comma and a name, of what somebody holds an office."""
_BREAKING = words("who whom whose which that when after before while as is was were are has had said told says and but")
"""What parts an office from a name behind it."""
_FARTHEST = 6
"""How many words ahead of a name may stand what was said to be somebody."""


def learn_roles(
    document: Document, mentions: Sequence[Mention], clusters: Sequence[Cluster], gazetteer: Gazetteer
) -> None:
    """Note the roles beside people's names.

    *clusters* are those of the *mentions*, in their order.
    """
    tokens = document.tokens
    places = map(bisect_left, repeat(tokens.starts), [mention.head.start for mention in mentions])
    for mention, token, cluster in zip(mentions, places, clusters, strict=True):
        _learn_ahead(tokens, token, cluster, gazetteer)
        _learn_behind(tokens, token, token + mention.name.count(" ") + 1, cluster, gazetteer)


def _learn_ahead(tokens: Tokens, name: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note what stands ahead of a *name*, with a comma between or none: "the captain, Ann Lee", "captain Ann Lee"."""
    norms, classes, roles = tokens.norms, tokens.classes, gazetteer.roles
    before = name - 2 if name > 1 and classes[name - 1] == "," else name - 1
    opposed = before == name - 1 > 0 and norms[before] in OPPOSING and norms[before - 1] == "its"
    trading = before == name - 1 >= 0 and norms[before] in _TRADES and len(cluster.parts) == 1 and cluster.may_be_body()
    called = before == name - 2 >= 0 and cluster.may_be_body() and _calls_body(norms, before, cluster, gazetteer)
    if called or trading or (opposed and cluster.may_be_body()):
        cluster.kind = BODY
    elif before >= 0 and classes[before] in "wWat" and norms[before] in roles:
        if before == name - 1 and roles[norms[before]].plural and cluster.may_be_body():
            cluster.kind = BODY  # "the architects Marsh Hale"
        learn_role(norms, before, cluster, gazetteer)
        _learn_office(norms, before, cluster, gazetteer)
        _learn_subject(norms, before, cluster, gazetteer)
    elif before > 0 and norms[before] in _CALLED:
        _learn_called(norms[before - 1], cluster, gazetteer)
    elif before > 0 and norms[before] == "by" and norms[before - 1] in _QUESTIONED:
        cluster.learn("barrister", gazetteer)


def _learn_behind(tokens: Tokens, name: int, after: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note what stands behind a *name*, from *after* on: "Ann Lee, the captain,", "Ann Lee is the captain"."""
    norms, classes = tokens.norms, tokens.classes
    honour = after + (classes[after : after + 1] == "(")
    if honour < len(norms) and norms[honour] in _SILKS:
        cluster.learn("barrister", gazetteer)
        after = honour + 1 + (honour > after)
    closed = classes[after : after + 1] == ","
    if "," in classes[max(name - 3, 0) : name] and (closed or classes[after : after + 1] == "w"):
        _learn_held(norms, classes, name, cluster, gazetteer, closed=closed)
    if classes[after : after + 1] in (",", "("):
        told = not _closes_source(norms, classes, name, after)
    else:
        held = count_copula(norms, classes, after)
        told, after = held > 0, after + max(held - 1, 0)
    if told and not _learn_pleading(norms, after, cluster, gazetteer):
        learn_apposition(tokens, after, cluster, gazetteer)


def _closes_source(norms: list[str], classes: str, name: int, comma: int) -> bool:
    """Whether the *comma* behind a *name* only parts it from what it told: "According to Ann Lee, the mayor left"."""
    first = max(name - _LONGEST_SOURCE, 0)
    opening = "according" in norms[first:name] and classes[norms.index("according", first)] == "W"
    return opening and "," not in classes[comma + 1 : comma + 1 + _LONGEST_APPOSITION]


def _learn_called(noun: str, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note that a name is a body's which the *noun* before "called" tells: "a group called Onyx Promise"."""
    head = gazetteer.heads.get(noun)
    if noun in _PURSUED or (head is not None and head.kind == "organisation" and not head.plural):
        cluster.kind = BODY


def _calls_body(norms: list[str], noun: int, cluster: Cluster, gazetteer: Gazetteer) -> bool:
    """Whether the *noun* before a comma and a name calls a body: "the chain, Onyx,", "the contractor, Onyx Marsh,"."""
    head = gazetteer.heads.get(norms[noun])
    if norms[noun] in _TRADING and norms[noun - 1] in _SOMEBODYS:
        return False
    if head is not None and head.kind == "organisation" and not head.plural:
        return True
    return norms[noun] in _TRADING and len(cluster.parts) > 1


def _learn_office(norms: list[str], title: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the role that is told before a comma and a *title*: "The brigade's spokesperson, Sergeant Ana Ruiz"."""
    while title > 1 and norms[title - 1] in gazetteer.roles:
        title -= 1
    if title > 1 and norms[title - 1] == "," and norms[title - 2] in gazetteer.roles:
        learn_role(norms, title - 2, cluster, gazetteer)


def _learn_held(
    norms: list[str], classes: str, name: int, cluster: Cluster, gazetteer: Gazetteer, *, closed: bool
) -> None:
    """Note the role that tells ahead of a *name* between commas of what it is: "The mayor of Hull, Ann Lee,".

    Where no comma has *closed* what stands there, it begins its sentence: "A guard at the park, Ann Lee said".
    """
    while norms[name - 1] in gazetteer.roles:
        name -= 1  # "The head of the Tarn Union, Dr Ann Lee,"
    if name < 4 or classes[name - 1] != ",":
        return
    for index in range(name - 3, max(name - 3 - _LONGEST_COMPLEMENT, 0), -1):
        if norms[index + 1] in _LINKING and norms[index] in gazetteer.roles and classes[index] in "wW":
            told = "according" not in norms[index - 4 : index] if closed else _opens(norms, classes, index)
            if told and not gazetteer.roles[norms[index]].plural:
                learn_role(norms, index, cluster, gazetteer)
            return
        if norms[index] in _BREAKING or classes[index] not in "wWat()s9":
            return


def _opens(norms: list[str], classes: str, role: int) -> bool:
    """Whether an article in capitals leads to the word at *role*: "A senior guard"."""
    first = next((index for index in range(role - 1, max(role - 4, -1), -1) if norms[index] in _ARTICLES), -1)
    return first >= 0 and classes[first] == "W"


def _learn_pleading(norms: list[str], comma: int, cluster: Cluster, gazetteer: Gazetteer) -> bool:
    """Whether what stands behind a name and a *comma* tells for whom a lawyer pleads: "for the defence"."""
    first = comma + 1 + 2 * (norms[comma + 1 : comma + 3] == ["for", "the"])
    if norms[comma : comma + 1] != [","] or first >= len(norms) or norms[first] not in _PLEADING:
        return False
    cluster.learn(_PLEADING[norms[first]], gazetteer)
    return True


def _learn_subject(norms: list[str], role: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the role that was said to be the one before a name: "The first witness was the firm's clerk, Ann Lee"."""
    for index in range(role, max(role - _FARTHEST, 0), -1):
        if norms[index] in _COPULAS and norms[index - 1] in gazetteer.roles:
            cluster.learn(norms[index - 1], gazetteer)
            return
