"""Names of bodies: gathered by name, acronym and shortened name; initials for the people they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..expressions import expression
from ..model import Mention
from ..tables import words
from ..vocabulary.clubs import CLUBS, NICKNAMES, SEVERAL
from ..vocabulary.outlets import strip_article
from .bodies import FIRMS
from .clusters import BODY, Cluster, claim, head_start

_LONGEST_SHORT = 100
"""How many characters of a body's name may stand for the whole."""
_HANGERS_ON = words("trust foundation academy supporters museum hospital university college school airport")
"""What hangs on a body's name that is named ahead of it, and has but to do with it."""
_BREAKS = expression(r"[.;:!?()\n“”\"]|(?:^|\ )(?!of|the|for|and|to)[a-z][\w’'-]*(?=\ )")
"""What parts an office in capitals from the words ahead of it."""
_SHORTEST_WORD = 4
"""Of how many letters an acronym is at least that is written as a word."""
_SMALL_WORDS = words("of the for and on in")


def cluster_bodies(mentions: Iterable[Mention], text: str) -> tuple[list[Cluster], dict[int, tuple[Cluster, ...]]]:
    """Gather organisations by name, acronym, and a shortened name that only one of them has."""
    clusters: dict[str, Cluster] = {}
    shorter: dict[str, list[Cluster]] = {}
    owners: dict[int, tuple[Cluster, ...]] = {}
    ends: dict[int, Cluster] = {}
    for mention in sorted(mentions, key=_longest_first):
        name = _strip_trade(strip_article(mention.name), mention, text)
        key = name.lower()
        cluster = clusters.get(key) or _only(shorter, _acronym(mention.name)) or _only(shorter, key + " ")
        if cluster is not None and _is_another(cluster, key, mention):
            cluster = None
        if cluster is None and text[mention.head.start - 2 : mention.head.start] == " (":
            cluster = _bracketed_body(mention, text, ends)
            if cluster is not None:
                clusters[key] = cluster
        if cluster is None:
            cluster = clusters[key] = Cluster(name, BODY, tuple(key.split()))
            for short in _shorten(key, cluster.parts):
                shorter.setdefault(short, []).append(cluster)
        claim(cluster, [mention], owners)
        ends[mention.head.end] = cluster
    _join_nicknamed(clusters, text, owners)
    found = list(dict.fromkeys(clusters.values()))
    for cluster in found:
        if len(cluster.mentions) > 1:
            cluster.mentions.sort(key=head_start)
    return found, owners


def _bracketed_body(mention: Mention, text: str, ends: Mapping[int, Cluster]) -> Cluster | None:
    """The body whose name ends ahead of the bracket with its letters, whatever they stand for: "Bank of Dale (BDN)".

    A single word that begins alike will do: "Department for Road Safety (Doros)".
    """
    body = ends.get(mention.head.start - 2)
    if body is None or _acronym(mention.name):
        return body
    word = " " not in mention.name and text[mention.head.end : mention.head.end + 1] == ")"
    return body if word and body.name[:1] == mention.name[:1] else None


def _strip_trade(name: str, mention: Mention, text: str) -> str:
    """The *name* of a body without the noun for its trade that begins a sentence: "Carmaker Dale Motors said"."""
    trade, _, rest = name.partition(" ")
    if not rest[:1].isupper() or trade.lower() not in FIRMS or not trade[1:].islower():
        return name
    before = text[max(0, mention.head.start - 3) : mention.head.start].rstrip(' “"')
    return rest if not before or before[-1] in ".!?”\n" else name


def _join_nicknamed(clusters: dict[str, Cluster], text: str, owners: dict[int, tuple[Cluster, ...]]) -> None:
    """Give the mentions of what a club is called, "the Magpies", to the one of *clusters* that it means.

    It has the name of the club at least where *text* names that: "Liverpool" in "Liverpool are close".
    """
    for name in NICKNAMES.keys() & clusters.keys():
        called = clusters[name]
        club = NICKNAMES[name]
        if club not in SEVERAL and called.parts == (name,) and f"{club.title()} " in text:
            called.name = club.title()
        meant = {one for one in clusters.values() if one.parts[0] == NICKNAMES[name]}
        if called.parts != (name,) or len(meant) != 1:
            continue
        (one,) = meant
        claim(one, called.mentions, owners)
        clusters[name] = one


def _is_another(cluster: Cluster, key: str, mention: Mention) -> bool:
    """Whether the body *key* is named ahead of a *cluster* that only has to do with it: "City", "the City Trust"."""
    added = cluster.parts[key.count(" ") + 1 :]
    return added[:1] != () and added[0] in _HANGERS_ON and mention.head.start < min(map(head_start, cluster.mentions))


def claim_initials(
    labels: Iterable[Mention], persons: Sequence[Cluster], owners: dict[int, tuple[Cluster, ...]]
) -> None:
    """Give *owners* the labels of turns that are the initials of just one person: "MD:" for Marek Dudek."""
    named: dict[str, list[Cluster]] = {}
    for person in persons:
        if len(person.parts) > 1:
            named.setdefault("".join([part[0] for part in person.parts]), []).append(person)
    for label in labels:
        meant = _only(named, _acronym(label.name))
        if meant is not None:
            claim(meant, [label], owners)


def claim_acronyms(
    names: Iterable[Mention], persons: Iterable[Cluster], owners: dict[int, tuple[Cluster, ...]]
) -> None:
    """Give *owners* the *names* that are acronyms of a body read as a person's name: "TFP", Tarn Food Plan."""
    called: dict[str, list[Cluster]] = {}
    for one in persons:
        if len(one.parts) > 2 and one.may_be_body():
            called.setdefault("".join([part[0] for part in one.parts if part not in _SMALL_WORDS]), []).append(one)
    for name in names if called else ():
        meant = _only(called, _acronym(name.name))
        if meant is not None:
            meant.kind = BODY
            claim(meant, [name], owners)


def claim_written_out(
    persons: list[Cluster], bodies: Sequence[Cluster], owners: dict[int, tuple[Cluster, ...]]
) -> None:
    """Take from *persons* what is the acronym of one of *bodies* written as a word: "Hiqa", "Unicef"."""
    words = [one for one in persons if len(one.parts) == 1 and len(one.parts[0]) >= _SHORTEST_WORD and not one.human]
    called: dict[str, set[Cluster]] = {}
    for body in bodies if words else ():
        if len(body.parts) >= _SHORTEST_WORD:
            for short in _shorten(" ".join(body.parts), body.parts):
                called.setdefault(short, set()).add(body)
    for word in words:
        meant = called.get(word.parts[0], set())
        if len(meant) == 1:
            (body,) = meant
            persons.remove(word)
            claim(body, word.mentions, owners)


def claim_offices(
    names: Iterable[Mention], persons: Iterable[Cluster], text: str, owners: dict[int, tuple[Cluster, ...]]
) -> None:
    """Give *owners* the *names* that are the initials of the office ahead of a person's name in *text*: "the IGP"."""
    short = [name for name in names if name.name.isupper() and 1 < len(name.name) < 6]
    ends = tuple({name.name for name in short})
    held: dict[str, set[Cluster]] = {}
    for person in persons if short else ():
        for one in person.mentions:
            rank = one.head.start - len(one.title) - 1 if one.title.isupper() else one.head.start
            for place in {one.head.start, rank}:  # "the Police Spokesperson, DSP Ana Ruiz"
                if place == one.head.start and not (one.title or text.startswith(", ", place - 2)):
                    continue
                before = text[max(0, place - _LONGEST_SHORT) : place].rstrip(", ")
                if _initials(before).endswith(ends):
                    held.setdefault(_initials(_BREAKS.split(before)[-1]), set()).add(person)
    for name in short:
        holders = {person for office, some in held.items() if office.endswith(name.name) for person in some}
        if len(holders) == 1:
            (holder,) = holders
            claim(holder, [name], owners)


def _initials(phrase: str) -> str:
    """The initials of the words in capitals: of "Chief Justice of Tarn" CJT."""
    return "".join([word[0] for word in phrase.split() if word[0].isupper()])


def claim_nicknames(
    names: Iterable[Mention], persons: Iterable[Cluster], owners: dict[int, tuple[Cluster, ...]]
) -> None:
    """Give *owners* the *names* that look like bodies' and are people's nicknames: "the Rock"."""
    called = {person.nickname: person for person in persons if person.nickname}
    for name in names if called else ():
        meant = called.get(strip_article(name.name).lower())
        if meant is not None:
            claim(meant, [name], owners)


def _longest_first(mention: Mention) -> tuple[int, int]:
    return -len(mention.name), mention.head.start


def _only(shorter: dict[str, list[Cluster]], short: str) -> Cluster | None:
    found = shorter.get(short, ())
    return found[0] if len(found) == 1 else None


def _acronym(name: str) -> str:
    """The letters of *name*, small, where it may be an acronym, else ""."""
    letters = name.replace(".", "")
    if not 2 <= len(letters) <= 8 or " " in letters or sum(map(str.isupper, letters)) < 2:
        return ""
    return letters.lower()


def _shorten(key: str, parts: tuple[str, ...]) -> set[str]:
    """What may stand for the body *key*: acronyms, and with a space at the end its first words, "barclays "."""
    if len(parts) < 2:
        return set()
    shorter = {"".join([part[0] for part in parts if part[0].isalnum()])}
    shorter.add("".join([part[0] for part in parts if part[0].isalnum() and part not in _SMALL_WORDS]))
    space = key.find(" ", 4, _LONGEST_SHORT)
    while space > 0:
        shorter.add(key[: space + 1])
        space = key.find(" ", space + 1, _LONGEST_SHORT)
    if parts[-1] in CLUBS or (parts[-1].endswith(("s", "sox")) and len(parts) < 5):
        shorter.update(f"{' '.join(parts[first:])} " for first in range(1, len(parts)))
    return shorter - {""}
