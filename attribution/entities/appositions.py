"""What a name is said to be behind it: "Ann Lee, the plant's safety chief,", but also "Onyx, a magazine,"."""

from __future__ import annotations

from ..mentions.mastheads import AIRERS, AIRING
from ..model import EntityKind, Gender
from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.gazetteer import Gazetteer
from ..vocabulary.grammar import ARTICLES
from ..vocabulary.words import MARKS
from .bodies import GENERIC_BODIES
from .clusters import BODY, PAPER, Cluster
from .roles import learn_role

_SEATS = {"d": "democrat", "r": "republican"}
"""Parties by the first letter of a seat: "Ann Lee, D-Ohio,"."""
_SIZES = words("largest biggest smallest fastest-growing listed publicly privately joint")
"""What is told of bodies: "Onyx, the largest user of water", "Onyx, a joint venture"."""
_BEFORE_ARTICLE = words(
    """
    of for at in from to by with on and or as now then once formerly still also both herself himself itself yet not
    only
    """
)
"""What may stand before an article within an apposition: "now the mayor", "head of the brigade"."""
_AFTER_APPOSITION = words("who whose said told and but which")
_COPULAS = words("is was became remains")
_LONG_COPULAS = {
    f"{first} {second}" for first, second in (("has", "been"), ("had", "been"), ("has", "become"), ("had", "become"))
} | {f"{verb} as" for verb in words("works worked serves served acts acted")}
"""Verbs of two words that tell what somebody is: "Ann Lee has been", "works as"."""
_LONG_OPENING = frozenset([pair.partition(" ")[0] for pair in _LONG_COPULAS])
_STILL = words("now also still once formerly then currently both")
"""Words between a copula and what somebody is."""
_APART = words("by with from to against about than like because if when while after before")
"""Words behind a copula that lead to others."""
_CHILDREN = words("son daughter child baby children sons daughters")
_PARENTS = {Gender.FEMININE: "mother", Gender.MASCULINE: "father"}
"""What somebody is "whose son" is told of."""
_INTERPOSED = words("said says added told went continued claimed argued wrote recalled replied explained noted")
"""Verbs before which a role is who speaks, between commas, rather than what a name is."""
_FARTHEST = 12
"""How many words behind a name may tell what it is."""
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
        ("driver", "drives"),
        ("director", "directs directed"),
        ("leader", "leads led"),
        ("head", "heads headed"),
    )
    for verb in verbs.split()
}
"""What somebody is called by what he does: the "teacher" of "Ann Lee, who taught geography,"."""


def learn_apposition(tokens: Tokens, mark: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the roles, or the kind of body, that a name is said to be after the comma or copula at *mark*."""
    norms, classes, roles = tokens.norms, tokens.classes, gazetteer.roles
    _learn_opening(norms, classes, mark + 1, cluster, gazetteer)
    mark += _skip_clause(norms, classes, mark + 1)
    if classes.startswith("9,w", mark + 1):
        mark += 2  # "Ann Lee, 52, a harbour master,"
    for index in range(mark + 1, min(mark + _FARTHEST, len(norms))):
        word = norms[index]
        if word in _APART and classes[mark] == "w":
            return  # "Ann Lee was seen by the mayor"
        if (classes[index] != "w" or word in ARTICLES) and _ends_apposition(norms, classes, mark, index):
            return
        if ((word == "which" and index == mark + 1) or word in _SIZES) and cluster.may_be_body():
            cluster.kind = BODY
            return
        if word in GENERIC_BODIES and cluster.may_be_body():
            continue  # "Onyx, the developer," may be a firm
        if word in roles and norms[index + 1 : index + 2] and norms[index + 1] in _INTERPOSED:
            return  # "Her daughter, Ann, the prosecutor said, climbed up"
        if word in roles and classes[index + 1 : index + 2] != "s" and not _modifies(norms, classes, index, gazetteer):
            learn_role(norms, index, cluster, gazetteer)
        elif word in _AFTER_APPOSITION:
            return
        elif index > mark + 1 and not cluster.human and (kind := _kind_told(norms, classes, index, gazetteer)):
            cluster.kind = kind
            return


def _skip_clause(norms: list[str], classes: str, first: int) -> int:
    """How many words of a clause that begins at *first* lead to what somebody is: 2 of "who is the mayor"."""
    if norms[first : first + 1] != ["who"]:
        return 0
    held = 1 + count_copula(norms, classes, first + 1)
    return held if held > 1 and _begins_calling(norms, classes, first + held) else 0


def count_copula(norms: list[str], classes: str, first: int) -> int:
    """How many words from *first* on tell that somebody is something: 1 of "is", 2 of "has been"; 0 without any."""
    verb = norms[first] if first < len(norms) else ""
    if verb in _COPULAS:
        return 1
    if verb not in _LONG_OPENING:
        return 0
    return 2 * (" ".join(norms[first : first + 2]) in _LONG_COPULAS and _begins_calling(norms, classes, first + 2))


def _begins_calling(norms: list[str], classes: str, first: int) -> bool:
    """Whether what somebody is begins at *first* rather than what was done to him: "has been" a mayor, not "seen"."""
    word = norms[first] if first < len(norms) else ""
    return word in ARTICLES or word in _STILL or classes[first : first + 1] in ("W", "9")


def _kind_told(norms: list[str], classes: str, index: int, gazetteer: Gazetteer) -> EntityKind | None:
    """What sort of body the word at *index* calls a name, unless that tells of another: "a school's head"."""
    if classes[index] != "w" or _goes_on(norms[index + 1 : index + 2], gazetteer):
        return None
    return _body_kind(norms[index], norms[index - 1], classes[index + 1 : index + 2], gazetteer)


def _goes_on(after: list[str], gazetteer: Gazetteer) -> bool:
    """Whether the noun of a body tells of another that stands *after* it: "a school's head", "a school teacher"."""
    return after == ["'s"] or (after != [] and after[0] in gazetteer.roles)


def _learn_opening(norms: list[str], classes: str, first: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note what the first word behind a name tells: "Ann Lee, who …", "Ann Lee, 43, …", "Ann Lee, D-Ohio,"."""
    word = norms[first] if first < len(norms) else ""
    if word == "who" and (doer := _DOERS.get("".join(norms[first + 1 : first + 2]))):
        cluster.learn(doer, gazetteer)
    if word == "whose" and "".join(norms[first + 1 : first + 2]) in _CHILDREN:
        cluster.words |= {"parent", _PARENTS.get(cluster.gender, "parent")}
        cluster.sure = cluster.human = True
    if word == "who" or (classes[first : first + 2] in ("9,", "9.", "9)") and len(word) < 4):
        cluster.sure = cluster.human = True
    if word[1:2] == "-" and word[0] in _SEATS:
        cluster.learn(_SEATS[word[0]], gazetteer)


def _ends_apposition(norms: list[str], classes: str, mark: int, index: int) -> bool:
    """Whether the token at *index* ends what a name is said to be: a comma does so only behind another.

    So does an article that begins what somebody did: "Nurse Ann Lee, made the case of the mayor look bad".
    """
    sort, first = classes[index], mark + 1
    if sort in MARKS or (sort in ",.;)" and index > first and (sort != "," or classes[mark] != "w")):
        return True
    return (
        norms[index] in ARTICLES and index > first and norms[index - 1] not in _BEFORE_ARTICLE and norms[first] != "who"
    )


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
