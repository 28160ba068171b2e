"""Entities: the people and bodies behind mentions, found in sieves from names to pronouns; one candidate or none."""

from __future__ import annotations

from operator import attrgetter

from ..document import Document
from ..mentions.mentions import reader_of
from ..mentions.named import ORGANISATION, PRONOUN
from ..mentions.pronouns import UNTOLD
from ..model import Attribution, Entity, Mention, Unresolved
from ..values import NamedTuple
from ..vocabulary.gazetteer import Gazetteer
from ..vocabulary.lexicon import Lexicon
from .ages import find_by_age, is_compared
from .antecedents import find_guest
from .clubs import find_club_name, read_ground
from .clusters import BODY, PERSON, Cluster, last_before, to_entities
from .descriptions import place_nameless, place_other
from .exchanges import find_answerer
from .firmnames import find_firm_name
from .kin import give_to_married, kin_of_others, read_kin, read_speaking_for, relate
from .known import Known, without
from .lands import find_land
from .namesakes import choose_namesake
from .newcomers import find_newcomers
from .objects import find_accusers, find_doers
from .pairs import find_one_of_two, find_pair, find_two, means_one_of_two, means_pair, read_two
from .places import hand_over, named_in
from .pronounsources import place_pronoun
from .publishers import Tellers, tie_journalist, tie_outlets
from .roles import learn_described
from .several import is_anybody
from .story import (
    Story,
    add_named,
    add_nameless,
    begin,
    come_near,
    leave_open,
    note,
    read_relation,
    relate_told,
    speak,
    tell_until,
)
from .styles import take_styled
from .tellers import source_start, tellers_around
from .trios import count_meant, find_trio
from .unnamed import name_body, new_nameless


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
    story = begin(document, reader_of(document, lexicon), attributions, names)
    _place_sources(story)
    entities, numbers = to_entities((*story.named, *story.nameless))
    speaking = {place: numbers[cluster] for place, cluster in story.speakers.items()}
    speakers = tuple([speaking.get(attribution.id) for attribution in attributions])
    return Resolution(entities, speakers, tuple(sorted(story.unresolved, key=attrgetter("attribution"))))


def _place_sources(story: Story) -> None:
    """Tie each source to who is meant, in the order of the text, and last those that stand inside quotations."""
    attributions, page = story.attributions, story.page
    inside, tellers = list[tuple[Attribution, Mention]](), Tellers.of(attributions)
    for attribution in sorted(attributions, key=source_start):
        near = come_near(story, attribution.cue.head.start)
        tie_outlets(attribution, near.known.clusters, tellers, page)
        tie_journalist(attribution, attributions, story.speakers, page)
        source = attribution.source
        if source is None:
            continue
        if page.layout.quotation(source.head.start) >= 0:
            inside.append((attribution, source))
        else:
            _place(near, attribution, source)
    for attribution, source in inside:
        _place(tell_until(come_near(story, source.head.start), source.head.start), attribution, source)


def _place(story: Story, attribution: Attribution, source: Mention) -> None:
    same = story.placed.get((source.span.start, source.span.end))
    if same is not None:  # who said one thing and warned of another is told of once
        speak(story, attribution, source, same)
        return
    if source.kind is PRONOUN:
        place_pronoun(story, attribution, source)
        return
    called, person, relative = read_relation(story, source)
    if (styled := take_styled(source, story.known.clusters, story.page.places)) is not None:
        speak(story, attribution, source, styled)
    elif relative is not None:
        relative.mentions.append(source)
        speak(story, attribution, source, relative)
    elif source.name or source.head.start in story.owners:
        _place_named(story, attribution, source)
    else:
        _place_nameless(story, attribution, source, called.word if called else "", person)


def _place_named(story: Story, attribution: Attribution, source: Mention) -> None:
    owners = _choose_owners(story, source)
    if len(owners) == 1:
        owner = give_to_married(source, owners[0], story.known.clusters, story.page.places)
        speak(story, attribution, source, owner)
        relate_told(story, owner, read_kin(source) if source.head is not source.spans[0] else None)
    elif owners:
        leave_open(story, attribution, "several people share this name", owners)
    if candidates := story.open_outlets.get(source.head.start):
        story.unresolved.append(Unresolved(attribution.id, "several outlets share this name", candidates))


def _choose_owners(story: Story, source: Mention) -> tuple[Cluster, ...]:
    """Whom a *source* with a name may mean: one, or several that share it."""
    page, owners = story.page, story.owners.get(source.head.start, ())
    if source.name == "A" and len(owners) == 1 and (guest := find_guest(page.places, source)):
        hand_over(source, owners[0], guest[0], page.places)
        return guest
    if len(owners) < 2:
        return owners
    if is_compared(source):
        return find_by_age(source, owners, page.text) or owners
    owners = choose_namesake(owners, source, page, story.spoken)
    if len(owners) == 1:
        owners[0].mentions.append(source)
        note(story, source, owners[0])
    return owners


def _place_nameless(story: Story, attribution: Attribution, source: Mention, word: str, person: Cluster | None) -> None:
    """Place a source without a name, who may be the *word*, "wife", of a *person*."""
    found = _find_nameless(story, attribution, source, _known_to(story, attribution, source, word, person))
    if len(found) > 1:
        leave_open(story, attribution, "several people fit this description", found)
        return
    if found:
        cluster = found[0]
        _take(cluster, source, story.reader.gazetteer)
    elif firm := _find_body_name(story, source):
        cluster = name_body(firm, story.known.clusters)
        cluster.mentions.append(source)
        if cluster not in story.named:
            add_named(story, cluster)
    else:
        cluster = new_nameless(source, story.reader.gazetteer, story.latest)
        add_nameless(story, cluster)
    if person:
        relate(cluster, word, person)
    relate_told(story, cluster, read_speaking_for(source))
    speak(story, attribution, source, cluster)
    note(story, source, cluster, attribution)


def _find_body_name(story: Story, source: Mention) -> Mention | None:
    """The name, of which no source was known by now, of "the firm" or "the kingdom", a *source*."""
    reader, page = story.reader, story.page
    if (club := find_club_name(source, page.text)) or read_ground(source):
        return club
    firm = find_firm_name(reader, page, source) if source.kind is ORGANISATION else None
    return firm or find_land(reader, page, source)


def _known_to(story: Story, attribution: Attribution, source: Mention, word: str, person: Cluster | None) -> Known:
    """What is known where *source*, the *word* of a *person*, speaks: nobody tells of himself by his name.

    Nor is anybody who has just done something to what is so called.
    """
    barred = kin_of_others(word, person, story.latest) if person else []
    barred += named_in(attribution.content.spans, story.page.places)
    barred += find_doers(source, story.page) + find_accusers(source, attribution, story.page)
    known = without(story.known, barred) if barred else story.known
    answerer = find_answerer(attribution, source.span.start, story.page)
    return known._replace(focus=lambda _: answerer) if answerer else known


def _find_nameless(story: Story, attribution: Attribution, source: Mention, known: Known) -> tuple[Cluster, ...]:
    """Whom of those *known* a *source* without a name means; several where it stays open, () for a new one."""
    found = place_nameless(source, known)
    if means_pair(source):
        pair = find_pair(source, known, story.page)
        found = (pair,) if pair else ()
        if pair and pair not in story.named and pair not in story.nameless:
            add_named(story, pair)
    if means_one_of_two(source):
        tellers = [*tellers_around(attribution, story.attributions, story.speakers)]
        one = find_one_of_two(source, story.page, tellers)
        return (one,) if one else ()
    if not found and (several := _find_named_together(story, source, known)):
        found = (several,)
        if several not in story.named:
            add_named(story, several)
    for teller in tellers_around(attribution, story.attributions, story.speakers):
        if teller in found and (teller.kind is PERSON or not teller.parts):
            found = place_other(source, story.known, teller)
    if found and is_anybody(source) and story.page.layout.quotation(source.head.start) >= 0:
        found = tuple([one for one in found if not one.parts])  # whom a speaker calls "a minister" is anybody
    return _bring_in(story, source, found)


def _find_named_together(story: Story, source: Mention, known: Known) -> Cluster | None:
    """The people or bodies named together before whom a *source* calls by their number: "the two men", "the trio"."""
    if count := count_meant(source):
        return find_trio(source, count, known, story.page)
    two = source.plural and read_two(source, known.gazetteer.roles)
    return find_two(source, known, story.page) if two else None


def _bring_in(story: Story, source: Mention, found: tuple[Cluster, ...]) -> tuple[Cluster, ...]:
    """Those *found* for a *source* without a name, or who came into the text before and is quoted only now."""
    coming = find_newcomers(source, found, story.reader, story.page)
    if len(coming) == 1 and coming != found:
        add_nameless(story, coming[0])
    return coming


def _take(cluster: Cluster, source: Mention, gazetteer: Gazetteer) -> None:
    """Let *cluster* take in a *source* without a name, with what that tells."""
    if cluster.kind is PERSON and cluster.parts and last_before(cluster, source.head.start) < 0:
        learn_described(cluster, source, gazetteer)  # "A nurse has said … Ann Lee told reporters"
    if source.kind is ORGANISATION and cluster.may_be_body():
        cluster.kind = BODY  # "Northway", which is called "the company"
    cluster.take(source)
    if source.gender is not UNTOLD and cluster.gender is UNTOLD:
        cluster.gender = source.gender
