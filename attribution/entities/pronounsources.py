"""Sources that are pronouns: whom "she" and "who" mean as the text goes on, and "I" within what somebody says."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from ..mentions.pronouns import UNTOLD, Pronoun, read_pronoun
from ..model import Attribution, AttributionKind, Mention
from .antecedents import Choice, choose_body, choose_person
from .clusters import BODY, PERSON, Cluster, fits_gender
from .descriptions import place_told
from .earlier import find_earlier, find_maybe_body
from .exchanges import bar_told, find_accused, find_answer, find_asked, find_asker, find_questioned
from .fates import is_dead
from .firmnames import find_firm_told
from .headnouns import find_described
from .lands import find_acting_land
from .pairs import find_joined, find_pair_before
from .places import MODIFIES, Page, Place, find_at, insert
from .publishers import find_writer
from .relativisers import choose_before
from .story import Story, add_named, add_nameless, leave_open, note, read_relation, speak, teller_at
from .subjects import find_nameless_subject, note_described
from .tellers import find_in_person, is_turn
from .unnamed import name_body, new_nameless

_OF_OTHERS = ("he", "she", "it", "they")
_MOST_HELD = 4  # attributions in a clause that are looked at
_SEVERAL_FIT = "several people fit this description"


def place_pronoun(story: Story, attribution: Attribution, source: Mention) -> None:
    """Settle a pronoun; "I", "we" and "you" are told by whose words they stand in."""
    pronoun = read_pronoun(source.head.text)
    if pronoun is None or pronoun.family in ("i", "we", "you"):
        _place_in_person(story, attribution, source, pronoun)
        return
    start = source.head.start
    if pronoun.gender is not UNTOLD or pronoun.family in ("it", "they"):
        note_described(story.reader, story.page, story.known, pronoun, start, partial(teller_at, story))
    subject = _raise_subject(story, pronoun, start)
    joined = _raise_joined(story, start) if pronoun.family == "they" else ()
    if pronoun.family in ("who", "which"):
        choice = _choose_before(story, pronoun, start)
    else:
        choice = _choose(story, pronoun, start, attribution)
    if subject is not None and choice.clusters == (subject.cluster,):
        add_nameless(story, subject.cluster)
    elif subject is not None:
        story.page.places.remove(subject)
    for pair in joined:
        if choice.clusters != (pair.cluster,):
            story.page.places.remove(pair)
        elif pair.cluster not in story.named:
            add_named(story, pair.cluster)
    if not choice.clusters and pronoun.family in _OF_OTHERS:
        choice = _choose_earlier(story, pronoun, start) or choice
    if len(choice.clusters) == 1:
        cluster = choice.clusters[0]
        _learn(cluster, pronoun)
        cluster.mentions.append(source)
        speak(story, attribution, source, cluster)
        note(story, source, cluster, attribution)
    else:
        leave_open(story, attribution, choice.reason, choice.clusters)


def _learn(cluster: Cluster, pronoun: Pronoun) -> None:
    """Note what a *pronoun* tells of whom it means."""
    if cluster.gender is UNTOLD and pronoun.gender is not UNTOLD:
        cluster.gender = pronoun.gender
    if pronoun.family == "who" and cluster.kind is PERSON:
        cluster.sure = cluster.human = True
    elif pronoun.family == "it" and cluster.may_be_body():
        cluster.kind = BODY


def _raise_subject(story: Story, pronoun: Pronoun, start: int) -> Place | None:
    """Put the nameless subject of the sentence before among the places, if a pronoun at *start* may mean it."""
    mention = find_nameless_subject(story.reader, story.page, pronoun, start)
    return _raise(story, mention) if mention and not is_dead(mention) else None


def _raise(story: Story, mention: Mention) -> Place | None:
    """Put whom a *mention* without a name means among the places; its place, if the text has not told of them yet."""
    if (relative := read_relation(story, mention)[2]) is not None:
        note(story, mention, relative)
        return None
    found = place_told(mention, story.known, teller_at(story, mention.head.start))
    if not found:
        return note(story, mention, new_nameless(mention, story.reader.gazetteer))
    if len(found) == 1:
        note(story, mention, found[0])
    return None


def _raise_joined(story: Story, start: int) -> list[Place]:
    """Put among the places whom the text has named together before "they" at *start*, outside quotations."""
    if story.page.layout.quotation(start) >= 0:
        return []
    joined = find_joined(start, story.known, story.page)
    for place in joined:
        insert(story.page.places, place)
    return joined


def _choose_earlier(story: Story, pronoun: Pronoun, start: int) -> Choice | None:
    """Whom sentences further back tell of by a noun, where nobody else can be meant; None where they do not."""
    mention = find_earlier(story.reader, story.page, pronoun, start)
    if mention is None:
        bodies = find_maybe_body(story.page, pronoun, start) or _find_named(story, pronoun, start)
        return Choice(bodies) if bodies else None
    new = _raise(story, mention)
    cluster = find_at(story.page.places, mention.head.start)
    if cluster is None or not fits_gender(cluster.gender, pronoun.gender):
        return None
    if new is not None:
        add_nameless(story, cluster)
    return Choice((cluster,))


def _find_named(story: Story, pronoun: Pronoun, start: int) -> tuple[Cluster, ...]:
    """The firm or the land that "it" at *start* means, which the text has named and nobody has quoted."""
    name = None
    if pronoun.family == "it":
        name = find_firm_told(story.reader, story.page, start) or find_acting_land(story.reader, story.page, start)
    if name is None:
        return ()
    cluster = name_body(name, story.known.clusters)
    if cluster not in story.named:
        add_named(story, cluster)
    return (cluster,)


def _choose_before(story: Story, pronoun: Pronoun, start: int) -> Choice:
    """Whom "who" or "which" means: a name right before it, else what is described there."""
    gazetteer = story.reader.gazetteer
    choice = choose_before(pronoun, start, story.page, gazetteer.roles)
    if choice.clusters and (pair := find_pair_before(start, story.known, story.page)):
        if pair not in story.named:
            add_named(story, pair)
        return Choice((pair,))
    mention = None if choice.clusters else find_described(story.reader, pronoun, start)
    if mention is None:
        return choice
    if known := find_at(story.page.places, mention.head.start):
        return Choice((known,))
    found = place_told(mention, story.known, teller_at(story, start))
    if not found:
        found = (new_nameless(mention, gazetteer),)
        add_nameless(story, found[0])
    return Choice(found, _SEVERAL_FIT if len(found) > 1 else "")


def _choose(story: Story, pronoun: Pronoun, start: int, attribution: Attribution) -> Choice:
    """Whom a pronoun of the third person means."""
    page, attributions = story.page, story.attributions
    accused = find_accused(pronoun, attribution, attributions, story.speakers, page)
    asked = accused or find_asked(pronoun, start, page) or find_answer(pronoun, attribution, start, page)
    if asked := asked or find_writer(pronoun, attribution, attributions, story.speakers):
        return asked
    speaker = story.spoken.last(start)
    around = attributions[attribution.parent] if attribution.parent is not None else None
    parent = story.speakers.get(around.id) if around else None
    if questioned := find_questioned(pronoun, around, parent, start, page):
        return questioned
    barred = None
    if page.layout.quotation(start) >= 0:
        barred = parent or teller_at(story, start)
    elif parent is not None and is_turn(attribution, attributions):
        barred = parent  # who answers at "A:" does not say "he" of himself
    elif parent is not None:
        speaker, barred = parent, bar_told(pronoun, attribution, parent, page)
    if pronoun.gender is not UNTOLD:
        barred = barred or find_asker(start, page)
        if speaker is not None and speaker is barred and parent is None:  # who answers the judge may have spoken before
            speaker = story.spoken.last(page.layout.sentences[bisect_right(page.layout.sentences, start) - 1])
        if others := _told_ahead(attribution, attributions, start, page):
            choice = choose_person(pronoun, start, page, speaker, barred, others)
            return choice if choice.clusters else choose_person(pronoun, start, page, speaker, barred)
        return choose_person(pronoun, start, page, speaker, barred)
    return choose_body(pronoun, start, page, speaker, barred)


def _told_ahead(attribution: Attribution, attributions: Sequence[Attribution], start: int, page: Page) -> list[Cluster]:
    """Of whom *attribution* tells in the clause ahead of its source at *start*: "The captain was to blame, he said".

    Hardly anybody calls himself by name or office there, but for what he means to do: "Lee intends to stay, he said".
    """
    told = next(iter(attribution.content.spans), None)
    if told is None or told.end >= start or page.text[told.end : start].strip(" ,"):
        return []
    if page.layout.quotation(told.start) >= 0:
        return []
    near = attributions[max(attribution.id - _MOST_HELD, 0) : attribution.id]
    meant = {
        each.source.head.start
        for each in near
        if each.source and each.parent == attribution.id and each.kind is AttributionKind.INTENTION
    }
    found = page.between(told.start, told.end)
    return [place.cluster for place in found if place.weight > MODIFIES and place.start not in meant]


def _place_in_person(story: Story, attribution: Attribution, source: Mention, pronoun: Pronoun | None) -> None:
    """ "I" and "we" within a quotation are its speaker, "you" whom it addresses; outside they are no entities."""
    start, cluster = source.head.start, None
    heard = story.page.layout.quotation(start) >= 0 or is_turn(attribution, story.attributions)
    if pronoun is not None and heard:
        cluster = find_in_person(pronoun, start, story.contents, story.speakers, story.owners, story.page)
    if cluster is None:
        leave_open(story, attribution, "the writer or the reader" if pronoun else "no known pronoun", ())
        return
    cluster.mentions.append(source)
    speak(story, attribution, source, cluster)
