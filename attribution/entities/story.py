"""The story of a text while its sources are placed, one after the other: what is known, and what grows meanwhile."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from functools import partial

from attrs import evolve, field, frozen

from ..document import Document
from ..mentions.named import Reader
from ..model import Attribution, Mention, Unresolved
from .clusters import Cluster
from .counterparts import find_counterpart
from .crowds import MOST_NAMED, find_near
from .gathering import gather_names
from .introductions import learn_lede
from .kin import Told, find_related, read_called, relate
from .known import MOST_NAMELESS, Known
from .owners import choose_owner, find_relative
from .places import Page, Place, insert, lay_out, place_source
from .relatives import BARE
from .successions import note_successions
from .tellers import Contents, Spoken, find_teller, find_unnamed, is_reporter, is_told_by_another


@frozen(eq=False, repr=False)
class Story:
    """A text with its people and bodies; the clusters, the places and what was spoken grow while sources are placed.

    ``named`` are all clusters with names, numbered, of whom ``known`` has those near where a text names a crowd.
    ``owners`` are the clusters of each name, ``open_outlets`` what a name may mean that is left open, by its offset.
    ``speakers`` are those who were placed, by the attribution's number, ``placed`` the same by the source's offsets;
    ``nameless`` have no name, of whom ``latest`` are remembered. ``unresolved`` is what stays open.
    """

    reader: Reader
    attributions: tuple[Attribution, ...]
    contents: Contents
    page: Page
    named: dict[Cluster, int]
    known: Known
    owners: Mapping[int, tuple[Cluster, ...]]
    open_outlets: Mapping[int, tuple[str, ...]]
    spoken: Spoken
    latest: deque[Cluster]
    nameless: list[Cluster] = field(factory=list)
    speakers: dict[int, Cluster] = field(factory=dict)
    placed: dict[tuple[int, int], Cluster] = field(factory=dict)
    unresolved: list[Unresolved] = field(factory=list)


def begin(
    document: Document, reader: Reader, attributions: tuple[Attribution, ...], names: tuple[Mention, ...]
) -> Story:
    """The story before any source is placed: who is named, and how they are related."""
    text, layout, gazetteer = document.text, lay_out(document), reader.gazetteer
    gathered = gather_names(document, gazetteer, layout, attributions, names, reader.registry)
    clusters, places = gathered.clusters, gathered.places
    learn_lede(text, layout.paragraphs, clusters, find_unnamed(attributions), gazetteer)
    spoken, latest = Spoken(layout, []), deque[Cluster](maxlen=MOST_NAMELESS)
    focus = partial(spoken.focus, places=places)
    story = Story(
        reader=reader,
        attributions=attributions,
        contents=Contents(attributions),
        page=Page(text, layout, places),
        named={cluster: number for number, cluster in enumerate(clusters)},
        known=Known(text, clusters, latest, focus, gathered.sources, layout, gazetteer),
        owners=gathered.owners,
        open_outlets=gathered.open_outlets,
        spoken=spoken,
        latest=latest,
    )
    for cluster, told in find_related(text, clusters, gazetteer):
        relate_told(come_near(story, told.start), cluster, told)
    note_successions(story.page, gazetteer)
    return story


def come_near(story: Story, start: int) -> Story:
    """The *story* at *start*: where hundreds are named, only those around it, and the first, are known there."""
    if len(story.named) <= MOST_NAMED:
        return story
    return evolve(story, known=story.known._replace(clusters=find_near(story.named, story.page.places, start)))


def tell_until(story: Story, start: int) -> Story:
    """The *story* as far as it was told before *start*: who speaks behind that is not known there."""
    spoken = story.spoken.until(start)
    known = story.known._replace(focus=partial(spoken.focus, places=story.page.places))
    return evolve(story, spoken=spoken, known=known)


def speak(story: Story, attribution: Attribution, source: Mention, cluster: Cluster) -> None:
    """Note that *source*, who is *cluster*, speaks, and may go on speaking."""
    story.speakers[attribution.id] = story.placed[source.span.start, source.span.end] = cluster
    if is_told_by_another(attribution, story.attributions) or is_reporter(attribution, source, story.contents):
        return
    insert(story.spoken.entries, (source.head.start, cluster))


def note(story: Story, mention: Mention, cluster: Cluster, attribution: Attribution | None = None) -> Place:
    """Put a source that is no name among the places pronouns can reach."""
    inner = attribution is not None and is_told_by_another(attribution, story.attributions)
    place = place_source(mention, cluster, story.page.layout, inner=inner)
    insert(story.page.places, place)
    return place


def add_named(story: Story, cluster: Cluster) -> None:
    """Add one with a name that the text was not known to name."""
    story.known.clusters.append(cluster)
    story.named[cluster] = len(story.named)


def add_nameless(story: Story, cluster: Cluster) -> None:
    """Add one without a name to those known."""
    story.nameless.append(cluster)
    story.latest.append(cluster)


def leave_open(story: Story, attribution: Attribution, reason: str, clusters: Iterable[Cluster]) -> None:
    """Note why it is open who speaks, and which *clusters* may."""
    story.unresolved.append(Unresolved(attribution.id, reason, tuple([one.name for one in clusters])))


def teller_at(story: Story, start: int) -> Cluster | None:
    """In whose words the offset *start* stands."""
    return find_teller(story.contents, story.speakers, start)


def find_owner(story: Story, told: Told, barred: Cluster | None = None) -> Cluster | None:
    """The one person whose relative or lawyer is *told*, other than *barred*."""
    teller, speaker = teller_at(story, told.start), story.spoken.last(told.start)
    clusters, page = story.known.clusters, story.page
    return choose_owner(told, story.owners, clusters, page, teller=teller, speaker=speaker, barred=barred)


def relate_told(story: Story, relative: Cluster, told: Told | None) -> None:
    """Note whose *relative* somebody is, where the owner is known."""
    person = find_owner(story, told, relative) if told else None
    if told and person:
        relate(relative, told.word, person)


def read_relation(story: Story, source: Mention) -> tuple[Told | None, Cluster | None, Cluster | None]:
    """Whose relative *source* is by its words, "his wife", who that is, and who the relative."""
    clusters = story.known.clusters
    called = read_called(source) if not source.name or source.name in BARE else None
    person = find_owner(story, called) if called else None
    relative = find_relative(person, called, clusters, story.page.text) if called and person else None
    return called, person, relative or find_counterpart(source, clusters, partial(find_owner, story))
