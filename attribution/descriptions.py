"""Sources without a name: tied to somebody named before, to an earlier source in the same words, or standing alone."""

from __future__ import annotations

from .clusters import Cluster
from .document import Document
from .gazetteer import Gazetteer
from .model import EntityKind, Gender, Mention, MentionKind
from .tables import words

_DEFINITE = ("the ", "this ", "that ", "these ", "those ", "his ", "her ", "their ", "its ", "former ")
_GENERIC_BODIES = words(
    """
    company firm organisation organization charity group club business agency body party union retailer
    manufacturer airline bank lender insurer operator carmaker automaker watchdog regulator giant startup
    campaign team supermarket chain developer utility foundation institute network platform newspaper
    """
)
_PAPERS = words(
    """
    newspaper paper tabloid magazine website outlet daily weekly broadcaster channel agency programme journal
    site
    """
)
_KINDS = {
    MentionKind.ORGANISATION: EntityKind.ORGANISATION,
    MentionKind.OUTLET: EntityKind.OUTLET,
    MentionKind.DOCUMENT: EntityKind.DOCUMENT,
    MentionKind.COLLECTIVE: EntityKind.GROUP,
}
_NEAR = 900
"""How many characters back a person described anew may stand."""
_BROAD = frozenset(("leader", "official", "person", "member", "friend", "aide", "worker", "spokesperson"))
"""Groups too wide to tell that somebody described is the one named next."""
_DETERMINERS = words("the a an this that these those his her their its some many other one")


def learn_roles(document: Document, mention: Mention, token: int, cluster: Cluster, gazetteer: Gazetteer) -> None:
    """Note the role words beside a name: "…, the plant's safety chief," after it, "actor" before it."""
    norms, classes = document.tokens.norms, document.tokens.classes
    if token and classes[token - 1] == "w":
        role = gazetteer.roles.get(norms[token - 1])
        if role is not None:
            cluster.learn(norms[token - 1], gazetteer)
            if token > 1:
                _learn_modifier(norms[token - 2], cluster)
    after = token + mention.head.text.count(" ") + 1
    if after >= len(norms) or not (classes[after] in ",(" or norms[after] in ("is", "was", "became")):
        return
    for index in range(after + 1, min(after + 12, len(norms))):
        if classes[index] in ",.;)" and classes[after] != "w" and index > after + 2:
            return
        if norms[index] in gazetteer.roles:
            cluster.learn(norms[index], gazetteer)
            _learn_modifier(norms[index - 1], cluster)
        elif norms[index] in ("who", "said", "told", "and", "but", "which"):
            return


_MODIFIERS = {
    "army": "military", "military": "military", "battalion": "military", "rebel": "military", "navy": "military",
    "police": "police", "union": "union", "church": "religious", "party": "politician", "opposition": "politician",
    "labour": "politician", "conservative": "politician", "republican": "politician", "democratic": "politician",
    "communist": "politician", "council": "politician", "team": "sport", "club": "sport", "company": "business",
    "business": "business", "student": "student", "school": "teacher", "football": "sport",
}  # fmt: skip


def _learn_modifier(word: str, cluster: Cluster) -> None:
    group = _MODIFIERS.get(word)
    if group:
        cluster.groups.add(group)


def place_nameless(
    mention: Mention, clusters: list[Cluster], nameless: list[Cluster], gazetteer: Gazetteer
) -> tuple[Cluster, ...]:
    """The cluster a nameless source belongs to; several where it stays open; () for a new one."""
    text = mention.text.lower()
    definite = text.startswith(_DEFINITE)
    start = mention.span.start
    if mention.kind in (MentionKind.ORGANISATION, MentionKind.OUTLET):
        return (_body(mention, clusters, start) if definite else ()) or _same_body(mention, nameless)
    if mention.kind is MentionKind.DOCUMENT:
        return _maker(mention, clusters) or _same_words(mention, nameless)
    if mention.plural:
        return _same_words(mention, nameless)
    if not definite:
        return _named_after(mention, clusters, gazetteer) if text.startswith(("a ", "an ")) else ()
    earlier = [one for one in nameless if _same_head(one, mention) and not one.plural]
    if earlier and mention.kind is MentionKind.ANONYMOUS:
        return (earlier[-1],)
    found = _by_role(mention, clusters, start, gazetteer)
    if earlier and (not found or _last_before(earlier[-1], start) > max(_last_before(one, start) for one in found)):
        return (earlier[-1],)
    return found


def _last_before(cluster: Cluster, offset: int) -> int:
    """Where the cluster's last mention before *offset* starts; -1 without any."""
    return max((one.head.start for one in cluster.mentions if one.head.start < offset), default=-1)


def _same_head(cluster: Cluster, mention: Mention) -> bool:
    return any(one.head.text.lower() == mention.head.text.lower() for one in cluster.mentions)


def key_words(mention: Mention) -> tuple[str, ...]:
    """The words of a nameless mention without determiners and what follows its head."""
    said = mention.span.text[: mention.head.end - mention.span.start].lower().split()
    return tuple(word for word in said if word not in _DETERMINERS)


def _same_words(mention: Mention, nameless: list[Cluster]) -> tuple[Cluster, ...]:
    """An earlier source of the same words; for a definite one with the same head, the latest."""
    said = key_words(mention)
    for one in reversed(nameless):
        if one.plural == mention.plural and key_words(one.mentions[0]) == said:
            return (one,)
    if mention.text.lower().startswith(("the ", "those ", "these ")):
        for one in reversed(nameless):
            if (
                one.plural == mention.plural
                and _same_head(one, mention)
                and set(said) <= set(key_words(one.mentions[0]))
            ):
                return (one,)
    return ()


def _same_body(mention: Mention, nameless: list[Cluster]) -> tuple[Cluster, ...]:
    """An earlier body of the same head whose words hold this one's or are held by them, places after it aside."""
    said = set(key_words(mention))
    tail = _tail(mention)
    for one in reversed(nameless):
        first = one.mentions[0]
        known = set(key_words(first))
        if (
            _same_head(one, mention)
            and (said <= known or known <= said)
            and not (tail and _tail(first) not in ("", tail))
        ):
            return (one,)
    return ()


def _tail(mention: Mention) -> str:
    """What follows the head: "in Bergen"."""
    return mention.span.text[mention.head.end - mention.span.start :].strip(" ,").lower()


def _maker(mention: Mention, clusters: list[Cluster]) -> tuple[Cluster, ...]:
    """The body that a document is from, where it is named: "an estimate from the Energy Ministry"."""
    body = mention.affiliation
    if body is None or body.start < mention.head.end or not _tail(mention).startswith(("from ", "by ")):
        return ()
    for one in clusters:
        if one.kind is not EntityKind.PERSON and any(
            body.start <= other.head.start < body.end for other in one.mentions
        ):
            if body.text.startswith(one.name):
                one.name = body.text
            return (one,)
    return ()


def _named_after(mention: Mention, clusters: list[Cluster], gazetteer: Gazetteer) -> tuple[Cluster, ...]:
    """The one person first named soon after "a veteran legislator" whose role is of the same kind."""
    role = gazetteer.roles.get(mention.head.text.lower())
    if role is None or not role.groups - _BROAD:
        return ()
    found = [
        one
        for one in clusters
        if one.kind is EntityKind.PERSON
        and one.mentions
        and mention.span.end <= one.mentions[0].head.start <= mention.span.end + _NEAR // 2
        and one.groups & role.groups - _BROAD
        and (one.gender is role.gender or Gender.UNKNOWN in (one.gender, role.gender))
    ]
    return tuple(found) if len(found) == 1 else ()


def _body(mention: Mention, clusters: list[Cluster], start: int) -> tuple[Cluster, ...]:
    """The organisation or outlet meant by "the ministry", "the paper", "the firm"."""
    head = mention.head.text.lower()
    if mention.kind is MentionKind.OUTLET or head in _PAPERS:
        papers = [one for one in clusters if one.kind is EntityKind.OUTLET and _last_before(one, start) >= 0]
        if papers:
            return (max(papers, key=lambda one: _last_before(one, start)),)
        if mention.kind is MentionKind.OUTLET:
            return ()
    bodies = [one for one in clusters if _may_be_body(one) and _last_before(one, start) >= 0]
    said = set(key_words(mention)) - {head}
    named = [one for one in bodies if head in one.parts and (not said or said & set(one.parts))]
    if not named and head in _GENERIC_BODIES and not said:
        named = [one for one in bodies if start - _last_before(one, start) < _NEAR and one.kind is not EntityKind.PLACE]
    if not named:
        return ()
    return (max(named, key=lambda one: _last_before(one, start)),)


def _may_be_body(cluster: Cluster) -> bool:
    """Whether the cluster is an organisation, or a name that nothing shows to be a person's."""
    return cluster.kind is EntityKind.ORGANISATION or (cluster.kind is EntityKind.PERSON and not cluster.human)


def _by_role(mention: Mention, clusters: list[Cluster], start: int, gazetteer: Gazetteer) -> tuple[Cluster, ...]:
    """The person whose title or described role agrees with the description's."""
    head = mention.head.text.lower()
    role = gazetteer.roles.get(head)
    if role is None:
        return ()
    groups = set(role.groups)
    for word in key_words(mention):
        if word in _MODIFIERS:
            groups.add(_MODIFIERS[word])
    near = [
        one
        for one in clusters
        if one.kind is EntityKind.PERSON
        and not one.plural
        and 0 <= start - _last_before(one, start) <= _NEAR * 3
        and _last_before(one, start) >= 0
        and (one.gender is role.gender or Gender.UNKNOWN in (one.gender, role.gender))
    ]
    exact = [one for one in near if head in one.words]
    if len(exact) == 1:
        return tuple(exact)
    if "person" in groups:
        fitting = [one for one in near if start - _last_before(one, start) <= _NEAR // 2]
    else:
        fitting = exact or [one for one in near if groups & one.groups and start - _last_before(one, start) <= _NEAR]
    if len(fitting) < 2:
        return tuple(fitting)
    best = max(len(groups & one.groups) for one in fitting)
    fitting = [one for one in fitting if len(groups & one.groups) == best]
    near_ones = [one for one in fitting if start - _last_before(one, start) <= _NEAR // 3]
    return tuple(near_ones or fitting)


def new_nameless(mention: Mention, gazetteer: Gazetteer) -> Cluster:
    """A cluster of its own for a source that nobody earlier explains."""
    kind = _KINDS.get(mention.kind, EntityKind.GROUP if mention.plural else EntityKind.PERSON)
    head = mention.head.text.lower()
    if kind is EntityKind.PERSON and head not in gazetteer.roles and head not in gazetteer.heads:
        kind = EntityKind.UNKNOWN
    cluster = Cluster(display_name(mention), kind)
    cluster.plural = mention.plural
    cluster.add(mention, gazetteer)
    for word in key_words(mention):
        cluster.learn(word, gazetteer)
    return cluster


def display_name(mention: Mention) -> str:
    """A nameless source's words without its article and its outer commas."""
    name = mention.span.text.strip(" ,;:-–—")
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        if name.startswith(article):
            return name[len(article) :]
    return name
