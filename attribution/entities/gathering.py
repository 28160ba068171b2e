"""Gathering: the people, bodies and outlets that a text names, each with all its names, and where these stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Mapping, Sequence

from ..document import Document
from ..expressions import expression, over_text
from ..mentions.named import PERSONS
from ..mentions.press import WRITTEN, may_employ, speaks_for_outlet
from ..model import Attribution, AttributionKind, CueKind, EntityKind, Gender, Mention, MentionKind
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import FIRST_NAME, Gazetteer
from ..vocabulary.outlets import OutletRegistry
from .bodynames import claim_acronyms, claim_initials, claim_nicknames, claim_offices, claim_written_out, cluster_bodies
from .clusters import GROUP, Cluster, head_start
from .families import find_wives, part_relatives, part_wives, share_last_names, tell_gender
from .journalists import tie_press
from .kinds import divide
from .namesakes import settle_titled, settle_told
from .nicknames import claim_short_forms
from .obituaries import find_mourned, join_born, recall_mourned, relate_survivors
from .pairs import join_all
from .papers import cluster_outlets
from .persons import cluster_persons
from .places import Layout, Page, Place, Telling, place_mentions
from .pronounsets import note_neutral
from .surnames import find_surnames
from .surroundings import learn_roles
from .tellers import is_told_by_another

_WITHIN = (" in ", " near ", " outside ", "In ")
_INVESTED = tuple([f"{word} in " for word in ("hare", "hares", "take", "takes", "nvestor", "nvestors", "nvested")])
"""How it ends what stands before a firm's name: "Shares in Onyx", "a stake in Onyx"."""
_PLURAL_VERBS = (" are ", " were ", " have ")
_BEFORE_MANY = (" and ", ", ", " or ", " of ", " than ", " like ")
"""What tells that a verb for many is not that of the name behind it alone."""
_MANY_OF_OFFICE = over_text("[A-Z]{2,5}s")
"""How several are called by the letters of their office: "JPs", "MCAs"."""
_PARTY = expression(r"\(\p{Lu}[\w\ ]{0,16}[,;–-]\ ?$")
_LONGEST_PARTY = 20
"""How many characters before a councillor's seat the party has, with its bracket."""
_LAST_NAMES = words("sanders masters waters rivers summers winters flowers powers bowers withers childers brothers")
"""Nouns for many by which people are called."""


class Gathered(NamedTuple):
    """Whom a text names: the clusters, those of each name by its offset, and where each name stands."""

    clusters: list[Cluster]
    owners: dict[int, tuple[Cluster, ...]]
    open_outlets: dict[int, tuple[str, ...]]
    """The outlets a name may mean, by its offset, where it stays open."""
    places: list[Place]
    sources: set[int]
    """The offsets of the names to whom something is attributed."""


def gather_names(
    document: Document,
    gazetteer: Gazetteer,
    layout: Layout,
    attributions: tuple[Attribution, ...],
    names: Sequence[Mention],
    registry: OutletRegistry,
) -> Gathered:
    """Put names together: exact names, titles with last names, first names, acronyms; and outlets."""
    mentions, sources, told, labels = _collect(attributions, names, document.text, registry, gazetteer)
    tie_press(mentions, document.text, registry)
    ordered = [mentions[start] for start in sorted(mentions)]
    joint = [mention for mention in ordered if mention.plural]
    begun = {mention.head.start for mention in joint}
    firsts = [name for name in names if name.head.start in begun and not name.plural] if joint else []
    singles = sorted([mention for mention in ordered if not mention.plural] + firsts, key=head_start)
    people, firms, papers = divide(singles, document.text, sources, attributions, registry)
    persons, owners = _gather_people(people, gazetteer, document.text)
    _tell_kinds(persons, document.text, layout)
    claim_short_forms(persons, owners, layout, gazetteer)
    claim_initials([name for name in (*firms, *papers) if name.head.start in labels], persons, owners)
    papers = [paper for paper in papers if paper.head.start not in owners]
    claim_nicknames(firms, persons, owners)
    claim_acronyms([firm for firm in firms if firm.head.start not in owners], persons, owners)
    claim_offices([firm for firm in firms if firm.head.start in sources], persons, document.text, owners)
    bodies, body_owners = cluster_bodies([firm for firm in firms if firm.head.start not in owners], document.text)
    claim_written_out(persons, bodies, owners)
    outlets, outlet_owners, open_outlets = cluster_outlets(papers, document.text, registry)
    for first in firsts:
        for one in owners.get(first.head.start, ()):
            one.sure = True  # who speaks together with others is somebody
    leading = {first.head.start: (first, owners.get(first.head.start, ())) for first in firsts}
    together = join_all(joint)
    owners = {**owners, **body_owners, **outlet_owners}
    owners.update({each.head.start: (one,) for one in together for each in one.mentions})
    _tell_bodies(bodies, sources, gazetteer)
    settled, theirs = _settle(ordered, owners)
    _learn_people(document, gazetteer, settled, theirs, sources)
    if len(settled) < len(ordered):
        settle_titled(ordered, owners, gazetteer)
        settle_told(ordered, owners, sources)
        settled, theirs = _settle(ordered, owners)
    inner = {each.source.head.start for each in attributions if each.source and is_told_by_another(each, attributions)}
    telling = Telling(sources, told, inner, _find_cues(attributions, layout))
    settled, theirs = _with_leading(settled, theirs, leading)
    places = place_mentions(layout, document.text, settled, theirs, telling)
    note_neutral(Page(document.text, layout, places))
    places = _mourn(Page(document.text, layout, places), persons, owners)
    return Gathered([*persons, *bodies, *outlets, *together], owners, open_outlets, places, sources)


def _settle(ordered: list[Mention], owners: Mapping[int, tuple[Cluster, ...]]) -> tuple[list[Mention], list[Cluster]]:
    """The mentions that can mean one alone, and whom each means."""
    settled = [mention for mention in ordered if len(owners.get(mention.head.start, ())) == 1]
    return settled, [owners[mention.head.start][0] for mention in settled]


def _with_leading(
    settled: list[Mention], theirs: list[Cluster], leading: dict[int, tuple[Mention, tuple[Cluster, ...]]]
) -> tuple[list[Mention], list[Cluster]]:
    """The *settled* mentions and whose they are, with those *leading* who begin a joint one: "Ana Ruiz" and Tom Lee."""
    if not leading:
        return settled, theirs
    mentions, clusters = list[Mention](), list[Cluster]()
    for mention, cluster in zip(settled, theirs, strict=True):
        mentions.append(mention)
        clusters.append(cluster)
        first, owner = leading.get(mention.head.start, (mention, ()))
        if mention.plural and len(owner) == 1:
            mentions.append(first)
            clusters.append(owner[0])
    return mentions, clusters


def _mourn(page: Page, persons: list[Cluster], owners: dict[int, tuple[Cluster, ...]]) -> list[Place]:
    """The places of the names on a *page*, those of whom an obituary mourns among them, whose family is related."""
    text, layout, places = page
    mourned = find_mourned(text, places)
    if mourned is None:
        return places
    places = join_born(text, mourned, persons, owners, places)
    relate_survivors(text, mourned, persons)
    return recall_mourned(mourned, places, layout)


def _tell_bodies(bodies: Iterable[Cluster], sources: Container[int], gazetteer: Gazetteer) -> None:
    """Note which of *bodies* speak, by the offsets of *sources*, and which are places."""
    for body in bodies:
        body.sure = any(each.head.start in sources for each in body.mentions)
        if " ".join(body.parts) in gazetteer.places:
            body.kind = EntityKind.PLACE


def _find_cues(attributions: Iterable[Attribution], layout: Layout) -> dict[int, int]:
    """Where the cue of the first source without a name stands in each sentence with one, by the sentence's number."""
    nameless = [one for one in attributions if one.source and not one.source.name]
    starts = [one.cue.span.start for one in nameless if one.kind is not AttributionKind.NAMING]
    return {bisect_right(layout.sentences, start): start for start in sorted(starts, reverse=True)}


def _gather_people(
    names: Sequence[Mention], gazetteer: Gazetteer, text: str
) -> tuple[list[Cluster], dict[int, tuple[Cluster, ...]]]:
    """The people whom *names* name, and those of each name by its offset, with relatives by a first name alone."""
    people, wives = part_wives(share_last_names(tell_gender(names, text), text, gazetteer), text)
    relatives = part_relatives(people, text)
    if relatives:
        apart = {relative.head.start for relative, _ in relatives}
        people = [name for name in people if name.head.start not in apart]
    persons, owners = cluster_persons(people, gazetteer, text)
    if wives:
        _place_wives(wives, persons, owners, gazetteer, text)
    for relative, called in relatives:
        owners[relative.head.start] = _place_relative(relative, called, persons, gazetteer)
    return persons, owners


def _place_wives(
    wives: Sequence[Mention],
    persons: list[Cluster],
    owners: dict[int, tuple[Cluster, ...]],
    gazetteer: Gazetteer,
    text: str,
) -> None:
    """Give *wives*, by their last names, to the one of *persons* named by her first, else to one of their own."""
    named = find_wives(persons, text)
    for name in wives:
        if len(named) != 1:
            named, _ = cluster_persons([name], gazetteer, text)
            persons += named
        else:
            named[0].add(name, gazetteer)
        owners[name.head.start] = (named[0],)


def _place_relative(name: Mention, first: str, persons: Sequence[Cluster], gazetteer: Gazetteer) -> tuple[Cluster, ...]:
    """Give a last *name* to those of *persons* who are named by no more than a *first*, as whose it is shown."""
    bearers = [one for one in persons if one.parts == (first.lower(),) or one.name == f"{first} {name.name}"]
    for one in bearers:
        one.name = f"{first} {name.name}"
        one.add(name, gazetteer)
    return tuple(bearers)


def _collect(
    attributions: tuple[Attribution, ...],
    names: Iterable[Mention],
    text: str,
    registry: OutletRegistry,
    gazetteer: Gazetteer,
) -> tuple[dict[int, Mention], set[int], set[int], set[int]]:
    """All mentions with names by their offsets; the offsets of sources, of those told, and of labels before a colon."""
    mentions = {mention.head.start: mention for mention in names}
    sources: set[int] = set()
    told: set[int] = set()
    labels: set[int] = set()
    for attribution in attributions:
        for mention in (attribution.recipient, attribution.source):
            if mention is not None and mention.name:
                start = mention.head.start
                mentions[start] = fuller(mention, mentions.get(start))
                if mention is not attribution.source:
                    told.add(start)
                    continue
                sources.add(start)
                if attribution.cue.kind is CueKind.COLON:
                    labels.add(start)
        _add_employer(mentions, attribution.source, registry, gazetteer)
    starts = {one.source.head.start for one in attributions if one.source is not None}
    for name in find_surnames(attributions, mentions, text, gazetteer):
        mentions[name.head.start] = name
        sources |= {name.head.start} & starts
    return mentions, sources, told, labels


def _add_employer(
    mentions: dict[int, Mention], source: Mention | None, registry: OutletRegistry, gazetteer: Gazetteer
) -> None:
    """Add the outlet for which a *source* speaks to the *mentions*, unless it is among them: "the Post's Ana Ruiz".

    A report in one does so, too.
    """
    if source is None or source.affiliation is None:
        return
    printed = source.kind is MentionKind.DOCUMENT and source.head.text.lower() in WRITTEN
    known = mentions.get(source.affiliation.start)
    if known is not None and not (printed and known.kind is not MentionKind.OUTLET):
        return
    listed = bool(registry.named(source.affiliation.text))
    printed = printed and source.affiliation.start > source.head.end and listed
    if printed or ((source.name or listed) and speaks_for_outlet(source) and may_employ(source, registry, gazetteer)):
        body = source.affiliation
        mentions[body.start] = Mention(spans=(body,), head=body, kind=MentionKind.OUTLET, name=body.text)


def _tell_kinds(persons: Sequence[Cluster], text: str, layout: Layout) -> None:
    """Note who of *persons* is none, as far as what stands around their names tells."""
    _tell_groups(persons, text, layout)
    _tell_places(persons, text)
    _tell_clubs(persons, text)


def _tell_groups(persons: Iterable[Cluster], text: str, layout: Layout) -> None:
    """Note who of *persons* is but named once, at the head of a sentence, by a noun for many: "Employers said"."""
    for one in persons:
        first, word = one.mentions[0], one.parts[-1]
        alone = len(one.mentions) == len(one.parts) == 1 and first.span is first.head
        if len(one.parts) == 1 and _MANY_OF_OFFICE.fullmatch(one.name):
            one.kind, one.plural = GROUP, True
        if not alone or not word.endswith("s") or word in _LAST_NAMES:
            continue
        index = bisect_right(layout.sentences, first.head.start) - 1
        opens = index >= 0 and not text[layout.sentences[index] : first.head.start].strip("“\"‘' ")
        if opens and one.gender is Gender.UNKNOWN and default_dictionary().tags(word) == "S":
            one.kind, one.plural = GROUP, True


def _tell_places(persons: Iterable[Cluster], text: str) -> None:
    """Note who of *persons* is a place: a word alone that is never named but behind "in": "police in Lincoln".

    So is a councillor's seat: "(Ind, Wenbridge South)".
    """
    for one in persons:
        within = len(one.parts) == 1 and all(
            text.endswith(_WITHIN, 0, each.span.start)
            and not (each.title or text.endswith(_INVESTED, 0, each.span.start))
            for each in one.mentions
        )
        if within or all(_is_seat(text, each.span.start, each.span.end) for each in one.mentions):
            one.kind = EntityKind.PLACE


def _is_seat(text: str, start: int, end: int) -> bool:
    """Whether a name stands behind a party in brackets: "(Ind, Wenbridge South)"."""
    return text[end : end + 1] == ")" and _PARTY.search(text, max(0, start - _LONGEST_PARTY), start) is not None


def _tell_clubs(persons: Iterable[Cluster], text: str) -> None:
    """Note who of *persons* is a body: a name that stands for many, "Tarnby are ready", and joins no other."""
    for one in persons:
        if one.may_be_body() and not any(each.title for each in one.mentions):
            starts = [text.find(f"{one.name}{verb}") for verb in _PLURAL_VERBS]
            if any(start >= 0 and not text.endswith(_BEFORE_MANY, 0, start) for start in starts):
                one.kind = EntityKind.ORGANISATION


def _learn_people(
    document: Document, gazetteer: Gazetteer, settled: list[Mention], clusters: list[Cluster], sources: set[int]
) -> None:
    """Note of *clusters* that are people's what their first names and the words beside them tell."""
    named = [
        (mention, cluster)
        for mention, cluster in zip(settled, clusters, strict=True)
        if cluster.parts and mention.kind in PERSONS
    ]
    for mention, cluster in named:
        if not cluster.human:
            # "his mother, Kura": the word for her tells that she is somebody
            told = mention.gender is not Gender.UNKNOWN or gazetteer.facts.get(cluster.parts[0], 0) & FIRST_NAME
            cluster.human = bool(told)
            cluster.sure = cluster.sure or cluster.human or mention.head.start in sources
    learn_roles(document, [mention for mention, _ in named], [cluster for _, cluster in named], gazetteer)


def fuller(source: Mention, name: Mention | None) -> Mention:
    """Of a source and the name at its place the source, unless the name alone knows a title, or a day: USA Today."""
    if name is None or source.title or len(source.name) > len(name.name):
        return source
    outlet = name.kind is MentionKind.OUTLET and name.name == f"{source.name} Today"
    return name if name.title or outlet else source
