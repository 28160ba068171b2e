"""Exchanges: who asks, accuses and answers whom, and is meant ahead of the name: "Asked if he knew, Lee said"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from ..expressions import expression, over_text
from ..mentions.pronouns import UNTOLD, Pronoun
from ..model import Attribution, CueKind, Gender
from ..tables import words
from ..vocabulary.grammar import QUESTIONS
from ..vocabulary.verbs import ASKED
from .antecedents import Choice, choose_person
from .clusters import BODY, PERSON, Cluster
from .places import OWNING, Page

_ADDRESSING = expression(r"(?!During)\p{Lu}[a-z]{1,15}ing\ [^,\n]{3,80},\ ")
"""How a sentence begins with what its subject did to somebody else."""
_ACTING = expression(
    r"(?:In\ [^,\n]{1,40},\ )?[Aa]n?\ (?:[\p{L}-]+\ ){2,6}"
    r"(?:him|her)(?=[,.;]|\ (?:to|not|that|for|in|on|at|from|with|of|about|as|by|held|jailed|freed|home)\b)"
)
"""How a sentence begins that tells what somebody without a name did to "him", whom the next goes on about."""
_ASK = tuple(f"{asked} " for asked in (*sorted(ASKED), "asks", "put"))
_ASKED = "|".join(sorted(ASKED))
_OF_WHAT = "|".join((*sorted(QUESTIONS), "about"))
_ASKS = expression(
    rf"\b(?:{_ASKED}|asks|put\ it\ to|put\ to)\ (?=(?:[a-z]+,?\ ){{0,4}}?(?:\p{{L}}+\.?\ )?\p{{Lu}})"
    rf"(?!(?:[a-z]+,?\ ){{0,4}}?(?:by|to|for|that|{_OF_WHAT})\b)"
)
"""How somebody asks somebody who is named: "asked the minister, Ann Lee, if"."""
_WAS = tuple(f"was {asked} " for asked in sorted(ASKED))
_WAS_ASKED = over_text(rf"\bwas\ (?:{_ASKED})\ (?:by\ [^,.\n]{{2,40}}?\ )?(?:{_OF_WHAT})\b")
"""How somebody is asked who answers next: "Ann Lee was asked by a fan whether"."""
_ASKS_HIM = over_text(
    rf"\b(?:(?:{_ASKED}|asks)\ (him|her)\ (?:{_OF_WHAT})"
    r"|(?:put\ it|puts\ it|suggested|suggests)\ to\ (him|her)\ that)\b"
)
_LONGEST_ASKED = 40  # characters from the verb to the name of who is asked
_ANSWERS = words(
    """
    replied replies answered answers responded responds retorted retorts agreed agrees refused refuses denied denies
    conceded concedes admitted admits accepted accepts said says insisted insists declined declines disagreed
    disagrees rejected rejects disputed disputes confirmed confirms
    """
)
"""The cues of those who answer, as against who "added" something."""
_ASKING = ASKED | words("asks asking")
_ASKED_HIM = over_text(rf"\ (?:him|her)\ (?:{_OF_WHAT})\b")
_MOST_BETWEEN = 5
"""How many words lead to who is asked: "asked the firm's driver, Ann Lee"."""
_LONGEST_TAG = 90
"""How many characters there may be from a question to the quotation that answers it."""
_WHEN_ASKED = tuple(
    f"{start} "
    for asked in sorted(ASKED | words("cross-examined re-examined"))
    for start in (asked.capitalize(), f"When {asked}")
)
"""How a sentence begins with what its subject was asked."""
_OTHERS = {Gender.FEMININE: "him", Gender.MASCULINE: "her"}
"""What somebody of the other gender is called who is told."""
_CHARGES = words(
    """
    charge charges accusation accusations allegation allegations claim claims assertion contention suggestion account
    which
    """
)
_DENYING = words(
    "denied denies deny rejected rejects disputed disputes dismissed dismisses refuted refutes contested contests"
)
_MOST_AHEAD = 4  # attributions
_LONGEST_TELLING, _MOST_TELLING = 60, 5  # characters and words from "she" to "him"


def find_asked(pronoun: Pronoun, start: int, page: Page) -> Choice | None:
    """The first person named behind *pronoun* in a sentence that begins with what he was asked; None without one."""
    sentence = bisect_right(page.layout.sentences, start)
    if pronoun.gender is UNTOLD or not page.text.startswith(_WHEN_ASKED, page.layout.sentences[sentence - 1]):
        return None
    for place in page.places[bisect_left(page.places, (start,)) :]:
        if place.sentence != sentence or page.text[place.start - 2 : place.start] == ", ":
            fits = place.sentence == sentence and place.cluster.kind is PERSON
            return Choice((place.cluster,)) if fits and place.cluster.gender in (pronoun.gender, UNTOLD) else None
    return None


def find_accused(
    pronoun: Pronoun,
    attribution: Attribution,
    attributions: Sequence[Attribution],
    speakers: Mapping[int, Cluster],
    page: Page,
) -> Choice | None:
    """Whom a *pronoun* means by whom a charge is answered: Roe accused Hale of lying, a charge "he" denied."""
    if _DENYING.isdisjoint(attribution.cue.span.text.split()):
        return None
    told = attribution.content.spans[0]
    charge = page.text[told.start : told.end].split()
    if not charge or len(charge) > 3 or charge[-1] not in _CHARGES or not page.text.startswith(", ", told.start - 2):
        return None
    for each in reversed(attributions[max(attribution.id - _MOST_AHEAD, 0) : attribution.id]):
        span = each.content.spans[-1]
        if span.end != told.start - 2:
            continue
        accuser = speakers.get(each.id)
        for place in page.between(span.start, span.end):
            one = place.cluster
            if pronoun.family == "it":
                fits = one.kind is BODY or one.may_be_body()
            else:
                fits = one.kind is not BODY and not one.plural and one.gender in (pronoun.gender, UNTOLD)
            if one is not accuser and fits:
                return Choice((one,))
    return None


def find_asker(start: int, page: Page) -> Cluster | None:
    """Who asked whom *start* answers: of "Asked by a clerk why, she said" the clerk; None without one.

    Whoever is told of in "Addressing Lee, she said" is another, too, and so is the judge in "A judge freed him. He".
    """
    sentence = bisect_right(page.layout.sentences, start)
    begin = page.layout.sentences[sentence - 1]
    if begin == start and sentence > 1 and (actor := _find_actor(sentence - 1, page)):
        return actor
    addressed = _ADDRESSING.fullmatch(page.text, begin, start) if page.text.startswith(", ", start - 2) else None
    if not (addressed or page.text.startswith(_WHEN_ASKED, begin)):
        return None
    for place in page.between(begin, start):
        return place.cluster if addressed or " by " in page.text[begin : place.start] else None
    return None


def find_answerer(attribution: Attribution, start: int, page: Page) -> Cluster | None:
    """Who answers at *start* what somebody asked in the sentence before: "Lee asked Ann Hale if". “No,” she said."""
    if _ANSWERS.isdisjoint(attribution.cue.span.text.split()) or attribution.parent is not None:
        return None
    tagged = page.layout.quotation_before(start)
    sentence = bisect_right(page.layout.sentences, page.layout.quote_starts[tagged] if tagged >= 0 else start) - 1
    if sentence < 1:
        return None
    begin, end = page.layout.sentences[sentence - 1], page.layout.sentences[sentence]
    if (answering := _find_who_was_asked(begin, end, page)) is not None:
        return answering
    asks = _ASKS.search(page.text, begin, end) if any(page.text.find(word, begin, end) >= 0 for word in _ASK) else None
    if not asks or page.layout.quotation(asks.start()) >= 0 or page.layout.quotation_before(asks.start()) >= 0:
        return None  # “Did you?” asked Ann Lee
    inside = page.between(begin, end)
    askers = [place.cluster for place in inside if place.end <= asks.start()]
    asked = next((place for place in inside if place.start >= asks.end()), None)
    if not askers or asked is None or asked.start - asks.end() > _LONGEST_ASKED or asked.cluster.kind is not PERSON:
        return None
    if page.text.startswith(OWNING, asked.end):
        return None  # "questioned Lee's logic"
    return None if {asked.cluster, inside[-1].cluster} & {*askers} else asked.cluster  # "asked Hale, she said"


def _find_who_was_asked(begin: int, end: int, page: Page) -> Cluster | None:
    """Who is named first in a sentence that tells what he was asked: "The coach, Ann Lee, was asked by a fan if"."""
    told = any(page.text.find(asked, begin, end) >= 0 for asked in _WAS)
    was = _WAS_ASKED.search(page.text, begin, end) if told else None
    if was is None or page.layout.quotation(was.start()) >= 0:
        return None
    people = {place.cluster for place in page.between(begin, was.start()) if place.cluster.kind is PERSON}
    return people.pop() if len(people) == 1 else None


def find_answer(pronoun: Pronoun, attribution: Attribution, start: int, page: Page) -> Choice | None:
    """Who was asked and answers, if the *pronoun* at *start* may mean them."""
    if pronoun.gender is UNTOLD:
        return None
    answerer = find_answerer(attribution, start, page)
    if answerer is None:
        asker = _find_asker_of(pronoun, attribution, start, page)
        asker = asker or _find_questioner(attribution, start, page)
        if asker is not None:
            return choose_person(pronoun, start, page, None, asker)
    return Choice((answerer,)) if answerer and answerer.gender in (pronoun.gender, UNTOLD) else None


def _find_asker_of(pronoun: Pronoun, attribution: Attribution, start: int, page: Page) -> Cluster | None:
    """Who asked "him" something in the sentence before *start*, where *pronoun* is a "he" who answers."""
    sentence = bisect_right(page.layout.sentences, start) - 1
    if _ANSWERS.isdisjoint(attribution.cue.span.text.split()) or sentence < 1:
        return None
    begin = page.layout.sentences[sentence - 1]
    asked, end = "him" if pronoun.gender is Gender.MASCULINE else "her", page.layout.sentences[sentence]
    asks = _ASKS_HIM.search(page.text, begin, end) if page.text.find(f" {asked} ", begin, end) >= 0 else None
    if not asks or asked not in asks.groups():
        return None
    askers = page.between(begin, asks.start())
    alone = len(askers) == 1 and not page.text[askers[0].end : asks.start()].strip()
    return askers[0].cluster if alone and askers[0].cluster.kind is PERSON else None


def _find_questioner(attribution: Attribution, start: int, page: Page) -> Cluster | None:
    """Who asked the question that the quotation before *start* answers: “Did you?” asked Ann Lee. “No,” she said."""
    answer = page.layout.quotation_before(start)
    if answer < 1 or _ANSWERS.isdisjoint(attribution.cue.span.text.split()):
        return None
    begin, end = page.layout.quote_ends[answer - 1], page.layout.quote_starts[answer]
    if end - begin > _LONGEST_TAG or "?" not in page.text[begin - 2 : begin] or " asked" not in page.text[begin:end]:
        return None
    askers = {place.cluster for place in page.between(begin, end)}
    people = [one for one in askers if one.kind is PERSON]
    return people[0] if len(people) == 1 else None


def find_questioned(
    pronoun: Pronoun,
    around: Attribution | None,
    asker: Cluster | None,
    start: int,
    page: Page,
) -> Choice | None:
    """Whom a *pronoun* means in what somebody, *around* it, asked somebody else: "Lee asked him when he would go"."""
    if around is None or pronoun.gender is UNTOLD or _ASKING.isdisjoint(around.cue.span.text.split()):
        return None
    cue = around.cue.span.end
    asked = next(iter(page.between(cue, start)), None)
    if asked is not None and page.text[cue : asked.start].count(" ") < _MOST_BETWEEN:
        fits = asked.cluster.kind is PERSON and asked.cluster.gender in (pronoun.gender, UNTOLD)
        return Choice((asked.cluster,)) if fits else None
    him = _ASKED_HIM.match(page.text, cue, start)
    return choose_person(pronoun, start, page, None, asker) if him else None


def _find_actor(sentence: int, page: Page) -> Cluster | None:
    """Whom without a name a *sentence* begins with, if it tells what was done to "him": "A judge ordered him held"."""
    begin = page.layout.sentences[sentence - 1]
    acting = _ACTING.match(page.text, begin) if page.text.startswith(("A ", "An ", "a ", "an ", "In "), begin) else None
    if not acting:
        return None
    actor = next(iter(page.between(begin, acting.end())), None)
    return actor.cluster if actor is not None and not actor.cluster.parts else None


def bar_told(pronoun: Pronoun, attribution: Attribution, teller: Cluster, page: Page) -> Cluster | None:
    """A *teller* whom the *pronoun* that is the source of *attribution* within his words does not mean.

    Of whom he tells as "him" or "her" is another: "Lee accused her of lying". So is, if he is of unknown gender, who
    tells him: Lee recalled that "she" told him; None where nobody else can be meant. So may a body be that tells of
    "them": a court ruled that "they" had refused.
    """
    source = attribution.source
    if pronoun.plural:
        return teller if teller.kind is BODY else None
    if source is None or (source.text in _OTHERS.values() and attribution.cue.kind is not CueKind.NOUN):
        return teller
    other, start = _OTHERS.get(pronoun.gender), source.head.start
    if teller.gender is not UNTOLD or other is None:
        return None
    if other not in page.text[start : start + _LONGEST_TELLING].split(".")[0].split()[1:_MOST_TELLING]:
        return None
    return teller if choose_person(pronoun, start, page, None, teller).clusters else None
