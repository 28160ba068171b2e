"""Roles that a word tells of somebody, with the groups they belong to."""

from __future__ import annotations

from ..tables import words
from ..vocabulary.gazetteer import Gazetteer
from .clusters import Cluster
from .offices import FORMER, role_at

MODIFIERS = {
    "army": "military", "military": "military", "battalion": "military", "rebel": "military", "navy": "military",
    "police": "police", "union": "union", "church": "religious", "party": "politician", "opposition": "politician",
    "labour": "politician", "conservative": "politician", "republican": "politician", "democratic": "politician",
    "communist": "politician", "council": "politician", "team": "sport", "club": "sport", "company": "business",
    "business": "business", "student": "student", "school": "teacher", "football": "sport",
}  # fmt: skip
"""To which groups a role belongs by the word before it: "army chief", "union leader"."""
_THEIR = words("his her their its")


def learn_role(norms: list[str], index: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the role that the word at *index* tells, with what stands before it."""
    if norms[index] == "deputy" and norms[index - 1] in _THEIR:
        cluster.sure = cluster.human = True
        return  # whose deputy somebody is may be of any trade
    cluster.learn(role_at(norms, index), gazetteer)
    if index:
        _learn_modifier(norms[index - 1], cluster)
        if not FORMER.isdisjoint(norms[max(index - 3, 0) : index]) and "," not in norms[max(index - 3, 0) : index]:
            cluster.words |= {f"former {norms[index]}"}  # "former UN ambassador"


def _learn_modifier(word: str, cluster: Cluster) -> None:
    """Note the group that the word before a role tells."""
    group = MODIFIERS.get(word)
    if group:
        cluster.groups |= {group}
