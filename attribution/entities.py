"""Entities: the people and bodies behind mentions, found in sieves from names to pronouns; one candidate or none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from attrs import frozen

from .antecedents import (
    Choice,
    Layout,
    Place,
    Spoken,
    choose_before,
    choose_body,
    choose_namesake,
    choose_person,
    find_guest,
    insert,
    place_mentions,
    prominence,
)
from .bodies import find_outlet
from .clusters import (
    GROUP,
    PERSON,
    PERSONS,
    Cluster,
    claim_initials,
    cluster_bodies,
    cluster_persons,
    fuller,
    to_entity,
)
from .descriptions import learn_roles, new_nameless, place_nameless
from .document import Document
from .gazetteer import FIRST_NAME, Gazetteer, default_gazetteer
from .kin import BARE, MARRIED, find_kin, find_married, find_owner, read_called, read_kin, relate
from .lexicon import Lexicon
from .model import Attribution, CueKind, Entity, EntityKind, Mention, MentionKind, Unresolved
from .outlets import default_registry
from .papers import cluster_outlets, divide
from .pronouns import PRONOUNS, UNTOLD, Pronoun

_BODY, _OUTLET, _PRONOUN = MentionKind.ORGANISATION, MentionKind.OUTLET, MentionKind.PRONOUN
_LABELS = ("A", "Q")
"""How an interview marks who speaks."""


@frozen
class Resolution:
    """The entities of a document, the speaker of each attribution (by its position), and what stayed open."""

    entities: tuple[Entity, ...]
    speakers: tuple[int | None, ...]
    unresolved: tuple[Unresolved, ...]


def resolve(
    document: Document,
    lexicon: Lexicon,  # noqa: ARG001
    attributions: tuple[Attribution, ...],
    names: tuple[Mention, ...],
) -> Resolution:
    """Tie each source, recipient and name to its entity."""
    resolver = _Resolver(document, default_gazetteer())
    resolver.gather_names(attributions, names)
    resolver.place_sources(attributions)
    return resolver.result(attributions)


class _Resolver:
    """The working state of one resolution."""

    def __init__(self, document: Document, gazetteer: Gazetteer) -> None:
        self.document = document
        self.gazetteer = gazetteer
        self.clusters: list[Cluster] = []
        self.nameless: list[Cluster] = []
        self.attributions: tuple[Attribution, ...] = ()
        self.owners: dict[int, tuple[Cluster, ...]] = {}
        self.open_outlets: dict[int, tuple[str, ...]] = {}
        self.places: list[Place] = []
        self.sources: set[int] = set()
        self.speakers: dict[int, Cluster] = {}
        self.unresolved: list[Unresolved] = []
        quotations = [quotation for quotation in document.quotations if not quotation.depth]
        starts = document.tokens.starts
        self.layout = Layout(
            [starts[first] for first in document.sentence_tokens[:-1]],
            [starts[first] for first in document.paragraph_tokens[:-1]],
            [quotation.span.start for quotation in quotations],
            [quotation.span.end for quotation in quotations],
        )
        self.spoken = Spoken(self.layout)

    def gather_names(self, attributions: tuple[Attribution, ...], names: Iterable[Mention]) -> None:
        """Sieves one to four: exact names, titles with last names, first names, acronyms; and outlets."""
        mentions = {mention.head.start: mention for mention in names}
        sources = self.sources
        labels: set[int] = set()
        for attribution in attributions:
            for mention in (attribution.recipient, attribution.source):
                if mention is not None and mention.name:
                    start = mention.head.start
                    mentions[start] = fuller(mention, mentions.get(start))
                    if mention is attribution.source:
                        sources.add(start)
                        if attribution.cue.kind is CueKind.COLON:
                            labels.add(start)
        ordered = [mentions[start] for start in sorted(mentions)]
        singles = [mention for mention in ordered if not mention.plural]
        people, firms, papers = divide(singles, self.document.text, sources, attributions)
        persons, owners = cluster_persons(people, self.gazetteer)
        claim_initials([firm for firm in firms if firm.head.start in labels], persons, owners)
        bodies, body_owners = cluster_bodies([firm for firm in firms if firm.head.start not in owners])
        outlets, outlet_owners, self.open_outlets = cluster_outlets(papers, default_registry())
        self.clusters = [*persons, *bodies, *outlets]
        self.owners = {**owners, **body_owners, **outlet_owners}
        for mention in ordered:
            if mention.plural:
                self._add_joint(mention)
        for body in bodies:
            if " ".join(body.parts) in self.gazetteer.places:
                body.kind = EntityKind.PLACE
        self._locate(ordered, sources)

    def _add_joint(self, mention: Mention) -> None:
        """Several named people as one source are an entity of their own."""
        cluster = Cluster(mention.name, GROUP)
        cluster.plural = True
        cluster.mentions.append(mention)
        self.clusters.append(cluster)
        self.owners[mention.head.start] = (cluster,)

    def _locate(self, ordered: list[Mention], sources: set[int]) -> None:
        """Note where each name stands and how prominent it is, and learn the roles beside people's names."""
        owners, facts = self.owners, self.gazetteer.facts
        settled = [mention for mention in ordered if len(owners.get(mention.head.start, ())) == 1]
        clusters = [owners[mention.head.start][0] for mention in settled]
        people: list[Mention] = []
        theirs: list[Cluster] = []
        for mention, cluster in zip(settled, clusters, strict=True):
            if cluster.parts and mention.kind in PERSONS:
                people.append(mention)
                theirs.append(cluster)
                if not cluster.human:
                    cluster.human = bool(facts.get(cluster.parts[0], 0) & FIRST_NAME)
                    cluster.sure = cluster.sure or cluster.human or mention.head.start in sources
        learn_roles(self.document, people, theirs, self.gazetteer)
        self.places = place_mentions(self.layout, self.document.text, settled, clusters, sources)

    def place_sources(self, attributions: tuple[Attribution, ...]) -> None:
        """Sieves five to eight, in the order of the text: descriptions and roles, then pronouns."""
        self.attributions = attributions
        order = sorted(attributions, key=_source_start)
        inside: list[tuple[Attribution, Mention]] = []
        for attribution in order:
            if attribution.recipient is not None:
                self._place_recipient(attribution.recipient)
            source = attribution.source
            if source is None:
                continue
            if self.layout.quotation(source.head.start) >= 0:
                inside.append((attribution, source))
            else:
                self._place(attribution, source)
        spoken = self.spoken
        for attribution, source in inside:
            self.spoken = spoken.until(source.head.start)
            self._place(attribution, source)

    def _place_recipient(self, recipient: Mention) -> None:
        """Tie "the site" that somebody told to the outlet it means."""
        found = () if recipient.name else find_outlet(recipient, self.clusters, recipient.head.start)
        if len(found) == 1:
            found[0].mentions.append(recipient)

    def _place(self, attribution: Attribution, source: Mention) -> None:
        if source.kind is _PRONOUN:
            if not self._place_pronoun(attribution, source):
                self._place_first_person(attribution, source)
            return
        called = read_called(source) if not source.name or source.name in BARE else None
        person = self._whose(*called[:2]) if called else None
        relative = find_kin(person, called.word) if called and person else None
        if relative is not None:
            relative.mentions.append(source)
            self._speak(attribution, source, relative)
        elif source.name:
            self._place_named(attribution, source)
        else:
            self._place_nameless(attribution, source)

    def _place_named(self, attribution: Attribution, source: Mention) -> None:
        owners = self.owners.get(source.head.start, ())
        if source.name in _LABELS and len(owners) == 1:
            owners = (find_guest(self.places, source, _LABELS) if source.name == "A" else ()) or owners
        shared = len(owners) > 1
        if shared and source.gender is not UNTOLD:
            # by now pronouns may have told who is a woman
            alike = [one for one in owners if one.gender is source.gender]
            owners = tuple(alike) or tuple([one for one in owners if one.gender is UNTOLD]) or owners
        if shared:
            owners = choose_namesake(owners, source.head.start, self.places, self.layout, self.spoken)
            if len(owners) == 1:
                owners[0].mentions.append(source)
                self._note(source, owners[0])
        if len(owners) == 1:
            if source.title in MARRIED and (married := find_married(owners[0], source, self.clusters)):
                married.mentions.append(source)
                owners = (married,)
            self._speak(attribution, source, owners[0])
            told = read_kin(source) if source.head is not source.spans[0] else None
            person = self._whose(told.owner, told.start, owners[0]) if told else None
            if told and person:
                relate(owners[0], told.word, person)
        elif owners:
            self._leave(attribution, "several people share this name", owners)
        else:
            candidates = self.open_outlets.get(source.head.start, ())
            self.unresolved.append(Unresolved(attribution.id, "several outlets share this name", candidates))

    def _whose(self, owner: str, start: int, barred: Cluster | None = None) -> Cluster | None:
        """The one person whom *owner* at *start* means, "his", "my" or "the mayor", other than *barred*."""
        pronoun = PRONOUNS.get(owner.lower())
        if pronoun is None:
            found = find_owner(owner, start, self.owners, self.clusters, barred)
        elif pronoun.family == "i":
            return self._speaker_of_quotation(start)
        else:
            found = choose_person(pronoun, start, self.places, self.layout, self.spoken.last(start), barred).clusters
        return found[0] if len(found) == 1 and found[0].kind is PERSON else None

    def _place_nameless(self, attribution: Attribution, source: Mention) -> None:
        found = place_nameless(
            source,
            self.clusters,
            self.nameless,
            lambda start: self.spoken.focus(start, self.places),
            self.document.text,
            self.sources,
            self.gazetteer,
        )
        if len(found) > 1:
            self._leave(attribution, "several people fit this description", found)
            return
        if found:
            cluster = found[0]
            cluster.take(source)
            if source.gender is not UNTOLD and cluster.gender is UNTOLD:
                cluster.gender = source.gender
        else:
            cluster = new_nameless(source, self.gazetteer)
            self.nameless.append(cluster)
        self._speak(attribution, source, cluster)
        self._note(source, cluster)

    def _place_pronoun(self, attribution: Attribution, source: Mention) -> bool:
        """Settle a pronoun; False for the first and second person, which wait until others have spoken."""
        pronoun = PRONOUNS.get(source.head.text.lower().replace("’", "'"))
        if pronoun is None or pronoun.family in ("i", "we", "you"):
            return False
        start = source.head.start
        if pronoun.family in ("who", "which"):
            choice = choose_before(start, self.places, self.document.text)
        else:
            choice = self._choose(pronoun, start, attribution)
        if len(choice.clusters) == 1:
            cluster = choice.clusters[0]
            if cluster.gender is UNTOLD and pronoun.gender is not UNTOLD:
                cluster.gender = pronoun.gender
            elif pronoun.family == "it" and cluster.may_be_body():
                cluster.kind = EntityKind.ORGANISATION
            cluster.mentions.append(source)
            self._speak(attribution, source, cluster)
            self._note(source, cluster)
        else:
            self._leave(attribution, choice.reason, choice.clusters)
        return True

    def _choose(self, pronoun: Pronoun, start: int, attribution: Attribution) -> Choice:
        speaker = self.spoken.last(start)
        parent = self.speakers.get(attribution.parent) if attribution.parent is not None else None
        quotation = self.layout.quotation(start)
        barred = None
        if quotation >= 0:
            barred = parent or self._speaker_of_quotation(start)
        elif parent is not None:
            speaker = parent
        if pronoun.gender is not UNTOLD:
            return choose_person(pronoun, start, self.places, self.layout, speaker, barred)
        return choose_body(pronoun, start, self.places, self.layout, speaker)

    def _speaker_of_quotation(self, start: int) -> Cluster | None:
        """The speaker of the attribution whose content holds *start* most closely."""
        best: tuple[int, Cluster] | None = None
        for attribution in self.attributions:
            cluster = self.speakers.get(attribution.id)
            if cluster is None:
                continue
            for span in attribution.content.spans:
                if span.start <= start < span.end and (best is None or span.end - span.start < best[0]):
                    best = span.end - span.start, cluster
        return best[1] if best else None

    def _place_first_person(self, attribution: Attribution, source: Mention) -> None:
        """ "I" and "we" within a quotation are its speaker; outside, the writer, who is no entity."""
        start = source.head.start
        pronoun = PRONOUNS.get(source.head.text.lower().replace("’", "'"))
        cluster = None
        if pronoun is not None and pronoun.family != "you" and self.layout.quotation(start) >= 0:
            cluster = self._speaker_of_quotation(start)
        if cluster is None:
            self._leave(attribution, "the writer or the reader" if pronoun else "no known pronoun", ())
            return
        cluster.mentions.append(source)
        self._speak(attribution, source, cluster)

    def _speak(self, attribution: Attribution, source: Mention, cluster: Cluster) -> None:
        self.speakers[attribution.id] = cluster
        entries, start = self.spoken.entries, source.head.start
        if not entries or entries[-1][0] <= start:
            entries.append((start, cluster))
        else:
            insert(entries, (start, cluster))

    def _note(self, mention: Mention, cluster: Cluster) -> None:
        """Put a source that is no name among the places pronouns can reach."""
        start, layout = mention.head.start, self.layout
        weight = prominence(layout, start)
        sentence, paragraph = bisect_right(layout.sentences, start), bisect_right(layout.paragraphs, start)
        insert(self.places, Place(start, mention.head.end, cluster, weight, sentence, paragraph))

    def _leave(self, attribution: Attribution, reason: str, clusters: Iterable[Cluster]) -> None:
        names = tuple(cluster.name for cluster in clusters)
        self.unresolved.append(Unresolved(attribution.id, reason, names))

    def result(self, attributions: tuple[Attribution, ...]) -> Resolution:
        """The entities in the order of their first mentions, and who speaks where."""
        every = [cluster for cluster in (*self.clusters, *self.nameless) if cluster.mentions]
        for cluster in every:
            if len(cluster.mentions) > 1:
                cluster.mentions.sort(key=_mention_start)
        every.sort(key=_first_mention)
        numbers = {id(cluster): number for number, cluster in enumerate(every)}
        speaking = {place: numbers[id(cluster)] for place, cluster in self.speakers.items()}
        speakers = tuple([speaking.get(attribution.id) for attribution in attributions])
        self.unresolved.sort(key=_attribution)
        entities = tuple([to_entity(number, cluster) for number, cluster in enumerate(every)])
        return Resolution(entities, speakers, tuple(self.unresolved))


def _source_start(attribution: Attribution) -> tuple[int, int]:
    return (attribution.source.head.start if attribution.source else -1, attribution.id)


def _mention_start(mention: Mention) -> tuple[int, int]:
    return mention.spans[0].start, mention.spans[0].end


def _first_mention(cluster: Cluster) -> tuple[int, str]:
    return cluster.mentions[0].spans[0].start, cluster.name


def _attribution(entry: Unresolved) -> int:
    return entry.attribution
