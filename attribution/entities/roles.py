"""Roles that a word tells of somebody, with the groups they belong to."""

from __future__ import annotations

from itertools import pairwise

from ..model import Mention
from ..vocabulary.gazetteer import Gazetteer, Role
from ..vocabulary.grammar import POSSESSIVES
from .clusters import Cluster
from .offices import FORMER, head_word, key_words, role_at

_MODIFIERS = {
    "army": "military", "military": "military", "battalion": "military", "rebel": "military", "navy": "military",
    "police": "police", "union": "union", "church": "religious", "party": "politician", "opposition": "politician",
    "labour": "politician", "conservative": "politician", "republican": "politician", "democratic": "politician",
    "communist": "politician", "council": "politician", "team": "sport", "club": "sport", "company": "business",
    "business": "business", "student": "student", "school": "teacher", "football": "sport",
    "county": "politician", "state": "politician", "city": "politician", "town": "politician",
}  # fmt: skip
"""To which groups a role belongs by the word before it: "army chief", "union leader"."""
OF_ANYTHING = frozenset(("chief", "boss"))
"""What anybody is called who leads what stands before: a "county chief" is no police officer, a "union boss" no CEO."""


def groups_of(mention: Mention, head: str, role: Role) -> frozenset[str]:
    """The groups of which a description tells, by its *head*, a *role*, and the words before that."""
    said = key_words(mention)
    told = frozenset([_MODIFIERS[word] for word in said if word in _MODIFIERS])
    if head in OF_ANYTHING and told:
        return told | {"leader"}
    if head == "boss" and mention.affiliation:
        return frozenset(("leader", "business"))
    return told | role.groups


def learn_described(cluster: Cluster, mention: Mention, gazetteer: Gazetteer) -> None:
    """Note the role by which a *mention* describes somebody who is named after: a "chief" may be one of anything."""
    head = head_word(mention)
    if not FORMER.isdisjoint(key_words(mention)[:-1]):
        cluster.words |= {f"former {head}"}
    if head in OF_ANYTHING:
        cluster.words |= {head}
    else:
        cluster.learn(head, gazetteer)


def learn_role(norms: list[str], index: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the role that the word at *index* tells, with what stands before it."""
    if norms[index] == "deputy" and norms[index - 1] in POSSESSIVES:
        cluster.sure = cluster.human = True
        cluster.words |= {"deputy"}
        return  # whose deputy somebody is may be of any trade
    sits = norms[index : index + 3] == ["member", "of", "parliament"]
    cluster.learn("mp" if sits else role_at(norms, index), gazetteer)
    if index:
        _learn_modifier(norms[index - 1], cluster)
        if not FORMER.isdisjoint(norms[max(index - 3, 0) : index]) and "," not in norms[max(index - 3, 0) : index]:
            cluster.words |= {f"former {norms[index]}"}  # "former UN ambassador"
        elif [",", "then"] in [*map(list, pairwise(norms[max(index - 6, 0) : index]))]:
            cluster.words |= {f"former {norms[index]}"}  # "Ann Lee, then the council's director of transport,"


def _learn_modifier(word: str, cluster: Cluster) -> None:
    """Note the group that the word before a role tells."""
    group = _MODIFIERS.get(word)
    if group:
        cluster.groups |= {group}
