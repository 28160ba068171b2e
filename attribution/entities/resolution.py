"""Entities: the people and bodies behind mentions, found in sieves from names to pronouns; one candidate or none."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from ..document import Document
from ..mentions.mentions import reader_of
from ..mentions.named import Reader
from ..mentions.pronouns import UNTOLD, Pronoun, read_pronoun
from ..model import Attribution, Entity, EntityKind, Mention, MentionKind, Unresolved
from ..vocabulary.lexicon import Lexicon
from .ages import find_by_age, is_compared
from .ahead import bar_told, find_answer, find_answerer, find_asked, find_asker, find_questioned
from .antecedents import Choice, choose_body, choose_person, find_guest
from .clusters import PERSON, Cluster, to_entities
from .counterparts import find_counterpart
from .described import find_described
from .descriptions import place_nameless, place_other, place_told
from .firmnames import find_firm_name
from .gathering import gather_names
from .introductions import learn_lede
from .kin import (
    MARRIED,
    Told,
    find_married,
    find_related,
    kin_of_others,
    read_called,
    read_kin,
    read_speaking_for,
    relate,
)
from .known import MOST_NAMELESS, Known, without
from .namesakes import choose_namesake
from .owners import choose_owner, find_relative
from .pairs import find_pair, means_pair
from .places import Page, Place, find_at, hand_over, insert, lay_out, named_in, place_source
from .publishers import Tellers, find_writer, tie_journalist, tie_outlets
from .relatives import BARE
from .relativisers import choose_before
from .several import is_anybody
from .styles import take_styled
from .subjects import find_nameless_subject, note_described
from .tellers import (
    Contents,
    Spoken,
    find_in_person,
    find_teller,
    find_unnamed,
    is_reporter,
    is_told_by_another,
    is_turn,
    tellers_around,
)
from .unnamed import new_nameless, take_firm

_BODY, _PRONOUN = MentionKind.ORGANISATION, MentionKind.PRONOUN


class Resolution(NamedTuple):
    """The entities of a document, the speaker of each attribution (by its position), and what stayed open."""

    entities: tuple[Entity, ...]
    speakers: tuple[int | None, ...]
    unresolved: tuple[Unresolved, ...]


def resolve(
    document: Document,
    lexicon: Lexicon,
    attributions: tuple[Attribution, ...],
    names: tuple[Mention, ...],
) -> Resolution:
    """Tie each source, recipient and name to its entity."""
    resolver = _Resolver(document, reader_of(document, lexicon), attributions, names)
    resolver.place_sources()
    return resolver.result()


class _Resolver:
    """The working state of one resolution."""

    def __init__(
        self, document: Document, reader: Reader, attributions: tuple[Attribution, ...], names: tuple[Mention, ...]
    ) -> None:
        self.document = document
        self.reader = reader
        self.gazetteer = gazetteer = reader.gazetteer
        self.attributions = attributions
        self.contents = Contents(attributions)
        self.layout = lay_out(document)
        found = gather_names(document, gazetteer, self.layout, attributions, names, reader.registry)
        self.clusters, self.owners, self.open_outlets, self.places, sources = found
        self.page = Page(document.text, self.layout, self.places)
        learn_lede(document.text, self.layout.paragraphs, self.clusters, find_unnamed(attributions), gazetteer)
        self.nameless: list[Cluster] = []
        self.latest: deque[Cluster] = deque(maxlen=MOST_NAMELESS)
        self.known = Known(document.text, self.clusters, self.latest, self._focus, sources, self.layout, gazetteer)
        self.speakers: dict[int, Cluster] = {}
        self.placed: dict[tuple[int, int], Cluster] = {}
        self.unresolved: list[Unresolved] = []
        self.spoken = Spoken(self.layout)
        for cluster, told in find_related(document.text, self.clusters, gazetteer):
            self._relate(cluster, told)

    def _focus(self, start: int) -> Cluster | None:
        return self.spoken.focus(start, self.places)

    def _add_nameless(self, cluster: Cluster) -> None:
        self.nameless.append(cluster)
        self.latest.append(cluster)

    def _relate(self, relative: Cluster, told: Told | None) -> None:
        """Note whose *relative* somebody is, where the owner is known."""
        person = self._whose(told, relative) if told else None
        if told and person:
            relate(relative, told.word, person)

    def place_sources(self) -> None:
        """Tie each source to who is meant, in the order of the text, and last those that stand inside quotations."""
        inside, tellers = list[tuple[Attribution, Mention]](), Tellers.of(self.attributions)
        for attribution in sorted(self.attributions, key=_source_start):
            tie_outlets(attribution, self.clusters, tellers, self.page)
            tie_journalist(attribution, self.attributions, self.speakers, self.page)
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

    def _place(self, attribution: Attribution, source: Mention) -> None:
        same = self.placed.get((source.span.start, source.span.end))
        if same is not None:  # who said one thing and warned of another is told of once
            self._speak(attribution, source, same)
            return
        if source.kind is _PRONOUN:
            if not self._place_pronoun(attribution, source):
                self._place_first_person(attribution, source)
            return
        called, person, relative = self._read_called(source)
        if (styled := take_styled(source, self.clusters, self.places)) is not None:
            self._speak(attribution, source, styled)
        elif relative is not None:
            relative.mentions.append(source)
            self._speak(attribution, source, relative)
        elif source.name or source.head.start in self.owners:
            self._place_named(attribution, source)
        else:
            self._place_nameless(attribution, source, called.word if called else "", person)

    def _read_called(self, source: Mention) -> tuple[Told | None, Cluster | None, Cluster | None]:
        """Whose relative *source* is by its words, "his wife", who that is, and who the relative."""
        called = read_called(source) if not source.name or source.name in BARE else None
        person = self._whose(called) if called else None
        relative = find_relative(person, called, self.clusters, self.document.text) if called and person else None
        return called, person, relative or find_counterpart(source, self.clusters, self._whose)

    def _place_named(self, attribution: Attribution, source: Mention) -> None:
        owners = self.owners.get(source.head.start, ())
        if source.name == "A" and len(owners) == 1 and (guest := find_guest(self.places, source)):
            hand_over(source, owners[0], guest[0], self.places)
            owners = guest
        compared = len(owners) > 1 and is_compared(source)
        if compared:
            owners = find_by_age(source, owners, self.document.text) or owners
        if len(owners) > 1 and not compared:
            owners = choose_namesake(owners, source, self.page, self.spoken)
            if len(owners) == 1:
                owners[0].mentions.append(source)
                self._note(source, owners[0])
        if len(owners) == 1:
            if source.title in MARRIED and (married := find_married(owners[0], source, self.clusters)):
                married.mentions.append(source)
                owners = (married,)
            self._speak(attribution, source, owners[0])
            self._relate(owners[0], read_kin(source) if source.head is not source.spans[0] else None)
        elif owners:
            self._leave(attribution, "several people share this name", owners)
        if candidates := self.open_outlets.get(source.head.start):
            self.unresolved.append(Unresolved(attribution.id, "several outlets share this name", candidates))

    def _teller(self, start: int) -> Cluster | None:
        return find_teller(self.contents, self.speakers, start)

    def _whose(self, told: Told, barred: Cluster | None = None) -> Cluster | None:
        """The one person whose relative or lawyer is *told*, other than *barred*."""
        teller = self._teller(told.start)
        speaker = self.spoken.last(told.start)
        return choose_owner(told, self.owners, self.clusters, self.page, teller=teller, speaker=speaker, barred=barred)

    def _place_nameless(self, attribution: Attribution, source: Mention, word: str, person: Cluster | None) -> None:
        """Place a source without a name, who may be the *word*, "wife", of a *person*."""
        barred = kin_of_others(word, person, self.latest) if person else []
        barred += named_in(attribution.content.spans, self.places)
        known = without(self.known, barred) if barred else self.known
        if answerer := find_answerer(attribution, source.span.start, self.page):
            known = known._replace(focus=lambda _: answerer)
        found = place_nameless(source, known)
        if means_pair(source):
            pair = find_pair(source, known, self.page)
            found = (pair,) if pair else ()
            self.clusters += [one for one in found if one not in self.clusters and one not in self.nameless]
        for teller in tellers_around(attribution, self.attributions, self.speakers):
            if teller in found and (teller.kind is PERSON or not teller.parts):
                found = place_other(source, self.known, teller)
        if found and is_anybody(source) and self.layout.quotation(source.head.start) >= 0:
            found = tuple([one for one in found if not one.parts])  # whom a speaker calls "a minister" is anybody
        if len(found) > 1:
            self._leave(attribution, "several people fit this description", found)
            return
        if found:
            cluster = found[0]
            if source.kind is _BODY and cluster.may_be_body():
                cluster.kind = EntityKind.ORGANISATION  # "Northway", which is called "the company"
            cluster.take(source)
            if source.gender is not UNTOLD and cluster.gender is UNTOLD:
                cluster.gender = source.gender
        elif source.kind is _BODY and (firm := find_firm_name(self.reader, self.page, source)):
            cluster = take_firm(firm, source, self.clusters)
        else:
            cluster = new_nameless(source, self.gazetteer, self.latest)
            self._add_nameless(cluster)
        if person:
            relate(cluster, word, person)
        self._relate(cluster, read_speaking_for(source))
        self._speak(attribution, source, cluster)
        self._note(source, cluster, attribution)

    def _place_pronoun(self, attribution: Attribution, source: Mention) -> bool:
        """Settle a pronoun; False for the first and second person, which wait until others have spoken."""
        pronoun = read_pronoun(source.head.text)
        if pronoun is None or pronoun.family in ("i", "we", "you"):
            return False
        start = source.head.start
        if pronoun.gender is not UNTOLD or pronoun.family in ("it", "they"):
            note_described(self.reader, self.page, self.known, pronoun, start, self._teller)
        subject = self._raise_subject(pronoun, start)
        if pronoun.family in ("who", "which"):
            choice = self._choose_before(pronoun, start)
        else:
            choice = self._choose(pronoun, start, attribution)
        if subject is not None and choice.clusters == (subject.cluster,):
            self._add_nameless(subject.cluster)
        elif subject is not None:
            self.places.remove(subject)
        if len(choice.clusters) == 1:
            cluster = choice.clusters[0]
            if cluster.gender is UNTOLD and pronoun.gender is not UNTOLD:
                cluster.gender = pronoun.gender
            if pronoun.family == "who" and cluster.kind is PERSON:
                cluster.sure = cluster.human = True
            elif pronoun.family == "it" and cluster.may_be_body():
                cluster.kind = EntityKind.ORGANISATION
            cluster.mentions.append(source)
            self._speak(attribution, source, cluster)
            self._note(source, cluster, attribution)
        else:
            self._leave(attribution, choice.reason, choice.clusters)
        return True

    def _raise_subject(self, pronoun: Pronoun, start: int) -> Place | None:
        """Put the nameless subject of the sentence before among the places, if a pronoun at *start* may mean it."""
        mention = find_nameless_subject(self.reader, self.page, pronoun, start)
        if mention is None:
            return None
        if (relative := self._read_called(mention)[2]) is not None:
            self._note(mention, relative)
            return None
        found = place_told(mention, self.known, self._teller(mention.head.start))
        if not found:
            return self._note(mention, new_nameless(mention, self.gazetteer))
        if len(found) == 1:
            self._note(mention, found[0])
        return None

    def _choose_before(self, pronoun: Pronoun, start: int) -> Choice:
        """Whom "who" or "which" means: a name right before it, else what is described there."""
        choice = choose_before(pronoun, start, self.page, self.gazetteer.roles)
        mention = None if choice.clusters else find_described(self.reader, pronoun, start)
        if mention is None:
            return choice
        if known := find_at(self.places, mention.head.start):
            return Choice((known,))
        found = place_told(mention, self.known, self._teller(start))
        if not found:
            found = (new_nameless(mention, self.gazetteer),)
            self._add_nameless(found[0])
        return Choice(found, "several people fit this description" if len(found) > 1 else "")

    def _choose(self, pronoun: Pronoun, start: int, attribution: Attribution) -> Choice:
        asked = find_asked(pronoun, start, self.page) or find_answer(pronoun, attribution, start, self.page)
        if asked := asked or find_writer(pronoun, attribution, self.attributions, self.speakers):
            return asked
        speaker = self.spoken.last(start)
        around = self.attributions[attribution.parent] if attribution.parent is not None else None
        parent = self.speakers.get(around.id) if around else None
        if questioned := find_questioned(pronoun, around, parent, start, self.page):
            return questioned
        barred = None
        if self.layout.quotation(start) >= 0:
            barred = parent or self._teller(start)
        elif parent is not None and is_turn(attribution, self.attributions):
            barred = parent  # who answers at "A:" does not say "he" of himself
        elif parent is not None:
            speaker, barred = parent, bar_told(pronoun, attribution, parent, self.page)
        if pronoun.gender is not UNTOLD:
            barred = barred or find_asker(start, self.page)
            return choose_person(pronoun, start, self.page, speaker, barred)
        return choose_body(pronoun, start, self.page, speaker, barred)

    def _place_first_person(self, attribution: Attribution, source: Mention) -> None:
        """ "I" and "we" within a quotation are its speaker, "you" whom it addresses; outside they are no entities."""
        pronoun = read_pronoun(source.head.text)
        cluster = None
        heard = self.layout.quotation(source.head.start) >= 0 or is_turn(attribution, self.attributions)
        if pronoun is not None and heard:
            told = self.contents, self.speakers, self.owners
            cluster = find_in_person(pronoun, source.head.start, *told, self.page)
        if cluster is None:
            self._leave(attribution, "the writer or the reader" if pronoun else "no known pronoun", ())
            return
        cluster.mentions.append(source)
        self._speak(attribution, source, cluster)

    def _speak(self, attribution: Attribution, source: Mention, cluster: Cluster) -> None:
        self.speakers[attribution.id] = self.placed[source.span.start, source.span.end] = cluster
        if is_told_by_another(attribution, self.attributions) or is_reporter(attribution, source, self.contents):
            return
        insert(self.spoken.entries, (source.head.start, cluster))

    def _note(self, mention: Mention, cluster: Cluster, attribution: Attribution | None = None) -> Place:
        """Put a source that is no name among the places pronouns can reach."""
        inner = attribution is not None and is_told_by_another(attribution, self.attributions)
        place = place_source(mention, cluster, self.layout, inner=inner)
        insert(self.places, place)
        return place

    def _leave(self, attribution: Attribution, reason: str, clusters: Iterable[Cluster]) -> None:
        self.unresolved.append(Unresolved(attribution.id, reason, tuple([one.name for one in clusters])))

    def result(self) -> Resolution:
        """The entities in the order of their first mentions, and who speaks where."""
        entities, numbers = to_entities((*self.clusters, *self.nameless))
        speaking = {place: numbers[cluster] for place, cluster in self.speakers.items()}
        speakers = tuple([speaking.get(attribution.id) for attribution in self.attributions])
        return Resolution(entities, speakers, tuple(sorted(self.unresolved, key=attrgetter("attribution"))))


def _source_start(attribution: Attribution) -> tuple[int, int]:
    return (attribution.source.head.start if attribution.source else -1, attribution.id)
