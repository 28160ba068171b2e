"""Antecedents of pronouns: whom "he", "she", "it", "they", "who", "I" and "we" mean."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Iterable
from itertools import islice

from ..expressions import expression
from ..mentions.pronouns import PRONOUNS, UNTOLD, Pronoun
from ..model import EntityKind, Gender, Mention
from ..values import NamedTuple
from .clusters import BODY, DOCUMENT, GROUP, PAPER, PERSON, UNKNOWN, Cluster, last_before
from .places import INNER, MODIFIES, QUOTED, SUBJECT, Layout, Page, Place, before, is_beside
from .relatives import BARE
from .several import COUNTED_OUT, is_of

_MOST_PLACES = 200  # more than six sentences have: a page without a full stop costs no more
_REACH = 6
"""How many sentences back an antecedent may stand."""
_SPEAKER, _UNSURE, _SAME_PARAGRAPH = 1.3, -1.4, 0.5
_ADDING = (" added", " adds", " continued", " went on")
"""What stands behind the "he" of one who goes on speaking."""
_SPEAKING_ON = (" said", " says", " also said", " told reporters", *_ADDING)
_MARGIN = 0.2  # by which the best candidate must lead the next
_SPEAKER_ELSEWHERE = 0.2
_SPEAKER_UNNAMED = 0.3
"""How much more likely "he" means who has just spoken and stays unnamed, of no gender that is told."""
_FIRM = -1.1  # nothing tells that the name is a person's
_PLACE = -1.0  # nor was anything attributed to it: "Los Feliz"
_FALL = 1.2  # with each sentence between
_AGREES = 0.6  # known to be of the pronoun's gender or number
_AGAIN = 0.15  # for each further place
_SAME_QUOTATION = 1.0 - QUOTED  # a quotation goes on about those it names
_NEW_BODY = 0.5
"""How much less likely a body is of which nothing but its name is known."""
_OPENS, _OPENING = 0.7, 30
"""How much more likely "It" means what the sentence before begins with, and within how many characters."""
_FACELESS = frozenset(("source", "insider", "person", "friend", "pal", "aide"))
"""Those who speak only of others, and whom a text hardly calls "he"."""
_ONE_THEY = _FACELESS | {"spokesperson"}
"""Those without a name who go on speaking as "they" though they are one."""
_TOLD = expression(
    r"(?:\ [\w’'-]{1,20}){0,5}\ (?:told|asked|warned|advised|assured|promised|urged|ordered|called|rang|taught|invited)"
    r"\ (him|her)(?=[.,;:]|\ (?:that|to|there|if|whether|how|what|when|why|not|s?he|it|they|the|an?|in|at|on|by)\b)"
)
"""How somebody tells or asks a person of whom the text has told before."""
_OBJECTS = {Gender.MASCULINE: " him", Gender.FEMININE: " her"}
_LONGEST_TELLING = 120
"""Within how many characters of who tells this whoever is told stands."""
_LABELS = ("A", "Q")
"""How an interview marks who speaks."""
BODIES = (BODY, PAPER, DOCUMENT, EntityKind.PLACE)


class Choice(NamedTuple):
    """The clusters a pronoun may mean; one when it is settled, several or none when it stays open."""

    clusters: tuple[Cluster, ...]
    reason: str = ""


def choose_person(
    pronoun: Pronoun,
    start: int,
    page: Page,
    speaker: Cluster | None,
    barred: Cluster | None,
    told: Iterable[Cluster] = (),
) -> Choice:
    """The person whom "he" or "she" at *start* means, by nearness and prominence.

    *barred* speaks the quotation around it, and of those *told* he tells himself.
    """
    layout, places, gender = page.layout, page.places, pronoun.gender
    scores: dict[Cluster, float] = {}
    sentence, paragraph = bisect_right(layout.sentences, start), bisect_right(layout.paragraphs, start)
    around = layout.quotation(start)
    tagged = layout.quotation_before(start) if around < 0 else -1
    here = spoke_here = False
    subject: Cluster | None = None
    named = [barred, *told, *_named_behind(places, start, sentence)]
    for place in islice(before(places, start), _MOST_PLACES):
        if place.end > start or (tagged >= 0 and layout.quotation(place.start) == tagged):
            continue  # nobody calls himself by his name
        cluster, distance, same_paragraph = place.cluster, sentence - place.sentence, place.paragraph == paragraph
        if distance > _REACH:
            break
        here = here or same_paragraph
        spoke_here = spoke_here or (same_paragraph and cluster is speaker)
        out = cluster in named or not _may_mean(cluster, gender)
        if out or _is_out_of_place(cluster, quoted=around >= 0):
            continue
        if around < 0 and not cluster.parts and distance < 3 and _tells_one(place, gender, page.text):
            named.append(cluster)  # "A nurse told her there was none," she said: it goes on about whom the nurse told
            continue
        score = _score_person(place, distance, _shared_quotation(layout, place, around), same_paragraph, gender)
        if place.weight >= SUBJECT and subject is None and distance:
            subject = cluster
        known = scores.get(cluster)
        scores[cluster] = score if known is None else max(known, score) + _AGAIN
    faceless = speaker is not None and _is_faceless(speaker)  # he goes on being told of by name, not by "he"
    if speaker in scores and not faceless:
        goes_on = (spoke_here or not here) and subject in (None, speaker)
        scores[speaker] += _favour(speaker, scores, start, page) if goes_on else _SPEAKER_ELSEWHERE
    elif speaker and not (faceless and scores) and _may_be(speaker, gender) and speaker not in (*named, *scores):
        scores[speaker] = 0.0
    return _best(scores)


def _is_cited(speaker: Cluster, others: Container[Cluster], start: int, page: Page) -> bool:
    """Whether a tag names the *speaker* at the end of the sentence before *start*, which tells of *others*.

    He goes on speaking where the text has him say more.
    """
    sentence = bisect_right(page.layout.sentences, start) - 1
    if sentence < 1 or page.layout.sentences[sentence] != start:
        return False
    begin = page.layout.sentences[sentence - 1]
    at = _find_tag(speaker, begin, start, page)
    if at < 0 or page.text.startswith(_SPEAKING_ON, page.text.find(" ", start)):
        return False
    told = any(place.cluster is not speaker and place.cluster in others for place in page.between(begin, at))
    return told and any(place.cluster is speaker for place in page.between(at, start))


def _find_tag(speaker: Cluster, begin: int, end: int, page: Page) -> int:
    """Where the sentence from *begin* to *end* goes on with its tag, "according to" or "a spokesman said"; -1 if not.

    Who is named there and "said" goes on speaking.
    """
    at = page.text.find(", according to ", begin, end)
    if at >= 0 or speaker.parts or page.layout.quotation(begin) >= 0:
        return at
    for place in page.between(begin, end):
        behind = page.text[place.end : end].rstrip()
        if place.cluster is speaker and behind.endswith(" said.") and "," not in behind:
            return page.text.rfind(", ", begin, place.start)
    return -1


def _favour(speaker: Cluster, others: Container[Cluster], start: int, page: Page) -> float:
    """How much more likely the pronoun at *start* means who has just spoken, of whom the text goes on to tell.

    It goes on about *others* where he was only cited: the driver fled, according to Lee. He denies it.
    """
    if _is_cited(speaker, others, start, page):
        return -SUBJECT
    named = speaker.parts or speaker.gender is not UNTOLD
    return _SPEAKER if named or page.text.startswith(_ADDING, page.text.find(" ", start)) else _SPEAKER_UNNAMED


def _is_out_of_place(cluster: Cluster, *, quoted: bool) -> bool:
    """Whether no pronoun that is *quoted*, or none that is not, means *cluster*.

    “He lied,” another wrote: of whom the text is about, not of "one" who wrote before. “Dad knew,” said his daughter:
    only she calls him so.
    """
    return (not cluster.parts and cluster.kind is UNKNOWN) if quoted else cluster.name in BARE


def _tells_one(place: Place, gender: Gender, text: str) -> bool:
    """Whether who stands at *place*, without a name, tells or asks one of this *gender*: "a nurse asked her if"."""
    pronoun, end = _OBJECTS.get(gender, ""), place.end
    told = _TOLD.match(text, end) if pronoun and text.find(pronoun, end, end + _LONGEST_TELLING) >= 0 else None
    return told is not None and PRONOUNS[told[1]].gender is gender


def _is_faceless(cluster: Cluster) -> bool:
    """Whether this is a "source" or a "friend" of somebody, of whom nothing is known."""
    return not cluster.parts and not cluster.heads.isdisjoint(_FACELESS)


def _score_person(place: Place, distance: int, shared: float, same_paragraph: bool, gender: Gender) -> float:
    """How likely the person at *place*, *distance* sentences back, is meant; *shared* is for the same quotation."""
    cluster, score = place.cluster, place.weight - _FALL * distance + shared + _SAME_PARAGRAPH * same_paragraph
    if not cluster.sure or (not cluster.parts and cluster.gender is UNTOLD):
        score += _UNSURE  # who stays unnamed seldom goes on as "he" where somebody is named
        score += _UNSURE * _is_faceless(cluster)
        score += _PLACE * bool(cluster.parts and not cluster.human and cluster.gender is UNTOLD)
    elif len(cluster.parts) == 1 and not cluster.human and cluster.gender is UNTOLD:
        score += _FIRM
    return score + _AGREES if cluster.gender is gender else score


def _named_behind(places: list[Place], start: int, sentence: int) -> list[Cluster]:
    """Those named in the *sentence* behind a pronoun at *start*, who are others: “She” says Ann had slept well."""
    index, named = bisect_left(places, (start + 1,)), []
    while index < len(places) and places[index].sentence == sentence:
        if places[index].weight != MODIFIES:
            named.append(places[index].cluster)
        index += 1
    return named


def _shared_quotation(layout: Layout, place: Place, around: int) -> float:
    """What it adds that *place* stands in quotation *around*, -1 for none, as does the pronoun."""
    there = layout.quotation(place.start)
    return _SAME_QUOTATION if there >= 0 and there in (around, layout.begun(around)) else 0.0


def _may_mean(cluster: Cluster, gender: Gender) -> bool:
    """Whether "he" or "she" may mean *cluster*, which is no "Q" that asks: nobody speaks of him."""
    if cluster.neutral or (cluster.gender is not gender and cluster.gender is not UNTOLD):
        return False
    return (cluster.kind is PERSON or _may_be(cluster, gender)) and len(cluster.name) > 1


def _may_be(cluster: Cluster, gender: Gender) -> bool:
    first = cluster.name.lower().split(None, 1)[:1]
    unknown = cluster.kind is UNKNOWN and (cluster.parts or not COUNTED_OUT.isdisjoint(first))
    if cluster.plural or cluster.neutral or not (cluster.kind is PERSON or unknown):
        return False
    return cluster.gender is gender or cluster.gender is UNTOLD


def _best(scores: dict[Cluster, float]) -> Choice:
    """The cluster with the highest score, or all those whose scores are too near to it."""
    if not scores:
        return Choice((), "nobody it can mean is named before")
    ranked = sorted(scores, key=lambda cluster: -scores[cluster])
    close = tuple([cluster for cluster in ranked if scores[ranked[0]] - scores[cluster] < _MARGIN])
    return Choice(close, "several are as likely" if len(close) > 1 else "")


def choose_body(
    pronoun: Pronoun, start: int, page: Page, speaker: Cluster | None, teller: Cluster | None = None
) -> Choice:
    """The body, group or document that "it" or "they" at *start* means: the last prominent one.

    A *teller* around it means others by "they" than his own people; a body, those others it has been told of.
    """
    layout = page.layout
    around = layout.quotation(start)
    of_quoted = pronoun.plural and around >= 0
    one = speaker if around < 0 and _is_one_they(speaker, pronoun, start, layout) else None
    scores, told = _score_bodies(pronoun, start, page, speaker, one)
    if pronoun.plural and around < 0:
        scores = _without_tellers(scores, start, page)
    if told:
        return _best({one: score for one, score in scores.items() if one is not speaker})
    if pronoun.plural and around < 0 and teller is not None and any(one.kind is GROUP for one in scores):
        return _best({one: score for one, score in scores.items() if one is not teller})
    spoke = speaker is not None and (_may_be_body(speaker, pronoun) or speaker in scores)
    spoke = spoke and (one is None or not one.heads.isdisjoint(_ONE_THEY))  # a nurse tells of doctors, who are "they"
    past = of_quoted or (scores and speaker not in scores)  # "it" is no outlet of sentences ago where another may be
    if speaker is not None and spoke and not (past and speaker.kind is PAPER):
        scores[speaker] = scores.get(speaker, 0.0) + _SPEAKER
    best = _best(scores)
    if of_quoted and teller is not None and _are_own(best.clusters, teller, start, layout):
        return Choice((), "nobody calls his own people so")
    return best


def _score_bodies(
    pronoun: Pronoun, start: int, page: Page, speaker: Cluster | None, one: Cluster | None
) -> tuple[dict[Cluster, float], bool]:
    """How likely "it" or "they" at *start* means each body near before, or *one* person without a name.

    With that comes whether somebody quoted tells of a body or group of which the *speaker* was told in passing.
    """
    layout = page.layout
    sentence, around = bisect_right(layout.sentences, start), layout.quotation(start)
    of_quoted = pronoun.plural and around >= 0
    opener = None if pronoun.plural else _find_opener(start, sentence, page)
    scores: dict[Cluster, float] = {}
    told = False
    for place in before(page.places, start):
        if place.end > start:
            continue
        distance: float = sentence - place.sentence
        if distance > 3:
            break
        cluster = place.cluster
        if cluster is not one and not _may_be_body(cluster, pronoun):
            if pronoun.plural or not cluster.may_be_body():
                continue
            distance += _NEW_BODY
        if cluster.kind is PAPER and (of_quoted or (place.weight <= 0 and (pronoun.plural or distance > 1))):
            continue  # an outlet that was told, or "it" sentences ago; a speaker's "they" are others
        score = place.weight - distance + (_AGREES if pronoun.plural and (cluster.plural or cluster.neutral) else 0.0)
        score += _shared_quotation(layout, place, around)
        score += _OPENS * (place is opener)
        scores[cluster] = max(score, scores.get(cluster, score))
        inner = distance == 1 and place.weight == SUBJECT - INNER and cluster.kind in (GROUP, BODY)
        told = told or (of_quoted and inner and cluster is not speaker)
    return scores, told


def _without_tellers(scores: dict[Cluster, float], start: int, page: Page) -> dict[Cluster, float]:
    """The *scores* but for outlets where the sentence around *start* tells of others, who are "they".

    "Dale Rovers have agreed terms, per the Mirror, and they hope to play him."
    """
    papers = {one for one in scores if one.kind is PAPER}
    begin = page.layout.sentences[bisect_right(page.layout.sentences, start) - 1] if papers else start
    here = {place.cluster for place in page.between(begin, start)}
    others = {one: score for one, score in scores.items() if one not in papers}
    return scores if here.isdisjoint(others) else others


def _are_own(others: Iterable[Cluster], teller: Cluster, start: int, layout: Layout) -> bool:
    """Whether a *teller* is one of some *others*, whom he calls "they" at *start*."""
    return any(is_of(teller, one) or _is_instance(teller, one, start, layout) for one in others)


def _is_one_they(speaker: Cluster | None, pronoun: Pronoun, start: int, layout: Layout) -> bool:
    """Whether a *pronoun* at *start*, "they", may be a *speaker* of the sentences before.

    That is one person without a name of whom no gender is told; "they" in what he tells are others.
    """
    if speaker is None or not pronoun.plural or speaker.kind is not PERSON or speaker.gender is not UNTOLD:
        return False
    inside = last_before(speaker, start) >= layout.sentences[bisect_right(layout.sentences, start) - 1]
    return not (speaker.parts or speaker.plural or inside)


def _is_instance(teller: Cluster, others: Cluster, start: int, layout: Layout) -> bool:
    """Whether a paragraph that opens with a quotation at *start* brings in its *teller* as one of those told of before.

    "Riders were not surprised. / “They say it costs too much,” said Ann Lee, who takes two buses."
    """
    opens = layout.paragraphs[bisect_right(layout.paragraphs, start) - 1] >= start - 1
    new = bool(teller.parts) and last_before(teller, start) < 0
    return opens and new and others.kind is GROUP and others.plural and not others.parts


def _find_opener(start: int, sentence: int, page: Page) -> Place | None:
    """The place with which the sentence before begins, where *start* begins the one of this number."""
    if sentence < 2 or page.layout.sentences[sentence - 1] != start:
        return None
    begin = page.layout.sentences[sentence - 2]
    opening = page.between(begin, start)[:2]
    joined = len(opening) == 2 and is_beside(*opening)  # of two neither is "it"
    return opening[0] if opening and not joined and opening[0].start - begin < _OPENING else None


def _may_be_body(cluster: Cluster, pronoun: Pronoun) -> bool:
    if pronoun.plural:
        return cluster.plural or cluster.neutral or cluster.kind in (GROUP, BODY, PAPER)
    return cluster.kind in BODIES and not cluster.plural


def find_guest(places: list[Place], label: Mention) -> tuple[Cluster, ...]:
    """Who answers at *label* in an interview: whom the words before any label name, the most often if several.

    Whom they name in full goes before whom they name but in part, and who has a name before "his sister".
    """
    people: Counter[Cluster] = Counter()
    for place in places:
        cluster = place.cluster
        if place.end > label.head.start or cluster.name in _LABELS:
            break
        if cluster.kind is PERSON and cluster.human:
            people[cluster] += 1
    ranks = {who: (bool(who.parts), count, len(who.parts) > 1) for who, count in people.items()}
    likely = [who for who, rank in ranks.items() if rank == max(ranks.values())]
    return (likely[0],) if len(likely) == 1 else ()
