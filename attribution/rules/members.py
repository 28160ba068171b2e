"""Who may be one of those whom a text leaves nameless: the critic behind "critics say"."""

from __future__ import annotations

from collections.abc import Iterator

from ..expressions import expression, over_text
from ..model import Attribution, ContentKind, EntityKind, Mention, MentionKind
from ..spans import Span
from ..values import NamedTuple
from .draft import Draft
from .words import any_phrase, lowered, words

DWELLERS = frozenset(("islanders", "locals", "neighbors", "neighbours", "residents", "villagers"))
_NAMED = (MentionKind.NAMED, MentionKind.TITLED, MentionKind.ORGANISATION)
_QUOTING = (*_NAMED, MentionKind.PRONOUN)
_ANSWERS = frozenset(("deny", "dismiss", "dispute", "reject", "rebut", "refute", "defend"))
# "Its spokesman, Ann Lee", "The firm's chief scientist", "the head of the regulator": whose body the text is about
_OF_THE_BODY = over_text(r"(?:[Tt]he\s[a-z-]{2,20}\s){0,1}(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he\s[a-z]{2,20}['’]s)\s")
_DESCRIBED = over_text(r",\s[^.,;:“”\"]{3,80}|\s(?:of|from|at|with)\s[^.,;:“”\"]{3,60}|\s\([^()]{2,40}\)")
_AT_A_BODY = expression(r"\s(?:of|at|from)\s(?:the\s)?\p{Lu}")
_ROLES = ("scholar-role", "cause-role")
_SCHOLARS = frozenset(("professor", "prof", "lecturer", "academic", "researcher", "fellow"))
_CAUSES = frozenset(("represents", "campaigns", "lobbies", "fights", "speaks", "supports", "defends"))
"""What a body with a cause does: "Little Beats, which represents 140 families"."""
_PARTING = (";", ":", "–", "—")
_ARTICLE = 4  # characters: "The "
_HERS = 40  # characters: "retired vet" ahead of a name
_REFERS = ("it", "they", "this", "that", "such", "these", "those")
_MOST = 100  # sentences; a paragraph with more is no article's
_LONGEST_COMMON = 5  # letters: a shorter word that two sentences share tells little


class Claim(NamedTuple):
    """What some who have no name are said to say: ``said`` are the words for them, ``head`` the last."""

    found: Attribution
    said: frozenset[str]
    head: str
    first: int
    last: int

    @property
    def learned(self) -> bool:
        """Whether those meant know by their trade: "experts", "ornithologists"."""
        return is_scholar(self.head) and self.head not in words("weasel-onlooker")

    @property
    def roles(self) -> tuple[str, ...]:
        """The lists of what those meant may be called: of scholars, of people with a cause, of either."""
        either = self.head in words("weasel-onlooker") or self.head in words("weasel-anybody")
        return _ROLES if either else _ROLES[:1] if self.learned else _ROLES[1:]


def is_scholar(head: str) -> bool:
    """Whether *head* are people who speak as those who have studied the matter."""
    return head in words("weasel-scholar") or head.endswith("ologists")


def claim_of(draft: Draft, found: Attribution, source: Mention, head: str) -> Claim:
    """The claim that *found* makes, from its sentence to the one in which its content ends."""
    first = draft.sentence_at(found.cue.span.start)
    last = draft.sentence_at(max(found.cue.span.end, *(span.end for span in found.content.spans)) - 1)
    return Claim(found, frozenset(words_in(source.text)), head, first, last)


def is_represented(draft: Draft, claim: Claim, sentences: int) -> bool:
    """Whether the text names one of those meant, at once or within so many *sentences*."""
    if _is_introduced(draft, claim, sentences) or ("other" in claim.said and _is_named_before(draft, claim)):
        return True
    here = draft.paragraph_at(claim.found.cue.span.start)
    last = draft.sentence_at(draft.graph.document.paragraphs[here].end - 1)
    within = {*_followers(draft, claim.first, sentences), *range(claim.first, min(last + 1, claim.first + _MOST))}
    near = [item for number in within for item in draft.begun_in.get(number, ())]
    near += draft.behind_lede(here) if here in draft.body_paragraphs[:1] else []
    return any(item is not claim.found and _is_member(draft, claim, item) for item in near)


def _is_introduced(draft: Draft, claim: Claim, sentences: int) -> bool:
    """Whether a name is led up to: "critics such as Ann Lee", "One of them, Ann Lee", "Ann Lee is a critic"."""
    if any(f"{claim.head} {such} " in draft.lowered for such in ("such as", "like", "including")):
        return True
    spans = draft.graph.document.sentences
    if any_phrase("example", lowered(spans[claim.first].text)):
        return True
    if _is_named_behind(draft, claim):
        return True
    one = claim.head.removesuffix("s")
    for span in spans[claim.first : claim.last + sentences + 1]:
        text = lowered(span.text)
        if any_phrase("example-after", text) or f" is a {one}" in text or f" is an {one}" in text:
            return True
    return False


def _is_named_behind(draft: Draft, claim: Claim) -> bool:
    """Whether a name stands right behind, and says nothing: "; Ann Lee was one", "The Roof Union has 41 cases"."""
    spans = draft.graph.document.sentences
    end = max(claim.found.cue.span.end, *(span.end for span in claim.found.content.spans))
    rest = draft.text[end : spans[claim.last].end]
    behind = end if rest.lstrip('”"’ ')[:1] in _PARTING else spans[claim.last].end
    following = spans[claim.last + 1].start if claim.last + 1 < len(spans) else -1
    for mention in (each for entity in draft.graph.entities for each in entity.mentions if each.name):
        start = mention.span.start
        if behind <= start < spans[claim.last].end and not draft.is_quoted(start):
            return True
        opens = following <= start <= following + _ARTICLE and following >= 0
        if opens and mention.kind is MentionKind.ORGANISATION and _fits(claim, frozenset(words_in(mention.text))):
            return True
    return False


def _is_named_before(draft: Draft, claim: Claim) -> bool:
    """Whether "other experts" join somebody who has been named, close by or with a trade that fits."""
    here = draft.paragraph_at(claim.found.cue.span.start)
    for item in draft.attributions:
        if item.id >= claim.found.id or item.source is None or item.source.kind not in _QUOTING:
            continue
        told = _told_of(draft, item)
        if _fits(claim, told) or (here - draft.paragraph_at(item.cue.span.start) < 2 and not _holds_office(told)):
            return True
    return False


def _is_member(draft: Draft, claim: Claim, item: Attribution) -> bool:
    """Whether somebody named speaks who may be one of them: whose trade fits, or whose words follow at once."""
    source, speaker = item.source, draft.graph.speaker(item)
    if source is None or source.kind not in _QUOTING or (source.kind is MentionKind.PRONOUN and speaker is None):
        return False
    told = _told_of(draft, item)
    known = speaker is not None and draft.sentence_at(speaker.mentions[0].span.start) < claim.first
    if known and not (_fits(claim, told) and _quotes_at_once(draft, claim, item)):
        return False  # whom the text has told of before is seldom brought in for the sake of the claim
    if (
        _objects(draft, item)
        or (_holds_office(told) and not (claim.learned and _teaches(told)))
        or _governs(claim, source, told)
        or _is_of_a_known_body(draft, claim, source, told)
    ):
        return False
    if _fits(claim, told) or _is_note(draft, claim, item):
        return True
    if speaker is not None and speaker.kind is not EntityKind.PERSON:
        group = claim.head in words("weasel-body") or (not claim.learned and not _CAUSES.isdisjoint(told))
        return group and _starts_at_once(draft, claim, item)
    if _belongs(source):
        return _starts_at_once(draft, claim, item)
    return _follows(draft, claim, item) and not (claim.learned and _has_a_trade(told, source))


def _is_note(draft: Draft, claim: Claim, item: Attribution) -> bool:
    """Whether a scholar's or an analyst's writing is cited: "In a note to clients, Ann Lee estimated"."""
    sentence = draft.graph.document.sentences[draft.sentence_at(item.cue.span.start)]
    return claim.learned and bool(any_phrase("scholar-phrase", lowered(sentence.text)))


def _belongs(source: Mention) -> bool:
    """Whether all that is told is where somebody belongs: "Ann Lee of Harrow Chambers"."""
    place = source.text.find(source.name) if source.name else -1
    return place >= 0 and _AT_A_BODY.match(source.text, place + len(source.name)) is not None


def _starts_at_once(draft: Draft, claim: Claim, item: Attribution) -> bool:
    """Whether *item* begins in the claim's last sentence or in the next."""
    return claim.first <= draft.start_of(item) <= claim.last + 1


def _quotes_at_once(draft: Draft, claim: Claim, item: Attribution) -> bool:
    return item.content.kind is not ContentKind.INDIRECT and _starts_at_once(draft, claim, item)


def _follows(draft: Draft, claim: Claim, item: Attribution) -> bool:
    """Whether a quotation stands right behind the claim, or what somebody says of the same, or who may live there."""
    spoken = item.content.kind is not ContentKind.INDIRECT or _refers(claim, item) or claim.head in DWELLERS
    return spoken and _starts_at_once(draft, claim, item)


def _fits(claim: Claim, told: frozenset[str]) -> bool:
    """Whether what is *told* of somebody, trade or body, makes them one of those meant."""
    if claim.learned and any(word.endswith(("ologist", "icist")) for word in told):
        return True
    role = any(not words(name).isdisjoint(told) for name in claim.roles)
    own = {word.removesuffix("s") for word in claim.said - words("empty-modifier") if len(word) > 3}
    return role or not own.isdisjoint(word.removesuffix("s") for word in told)


def _holds_office(told: frozenset[str]) -> bool:
    """Whether somebody speaks for a state, a force or a firm, and no longer did: "the former mayor" may be a critic."""
    return not words("never-member").isdisjoint(told) and words("out-of-office").isdisjoint(told)


def _teaches(told: frozenset[str]) -> bool:
    """Whether somebody is a scholar of what else would be an office: "a professor of government"."""
    return not _SCHOLARS.isdisjoint(told)


def _governs(claim: Claim, source: Mention, told: frozenset[str]) -> bool:
    """Whether a state's body or a politician speaks, who is no scholar and no onlooker, though maybe a critic."""
    if source.kind is MentionKind.ORGANISATION:
        return not (words("institution") - words("scholar-role") - words("cause-role")).isdisjoint(told)
    return is_scholar(claim.head) and not words("office-holder").isdisjoint(told)


def _objects(draft: Draft, item: Attribution) -> bool:
    """Whether somebody speaks against what has been said."""
    if item.cue.lemma in _ANSWERS:
        return True
    span = draft.graph.document.sentences[draft.start_of(item)]
    opening = words_in(span.text)[:1]
    return not words("contrast").isdisjoint(opening) or bool(any_phrase("contradicting", lowered(item.content.text)))


def _is_of_a_known_body(draft: Draft, claim: Claim, source: Mention, told: frozenset[str]) -> bool:
    """Whether somebody belongs to a body that the text has told of before, which may be the one accused."""
    if _OF_THE_BODY.match(source.text):
        return True
    start = draft.graph.document.sentences[claim.first].start
    for entity in draft.actors:
        if entity.kind is not EntityKind.ORGANISATION or entity.mentions[0].span.start >= start:
            continue
        name = frozenset(words_in(entity.name))
        if name and name <= told and not _fits(claim, name - words("firm-word")):
            return True
    return False


def _has_a_trade(told: frozenset[str], source: Mention) -> bool:
    return bool(told - frozenset(words_in(source.name)) - words("said-word"))


def _refers(claim: Claim, item: Attribution) -> bool:
    """Whether what is said takes up the claim: "it was mad", or the same words."""
    said, before = words_in(item.content.text), claim.found.content.text
    said = said[1:] if said[:1] == ["that"] else said
    common = {word for word in said if len(word) >= _LONGEST_COMMON}
    return said[:1] != [] and (said[0] in _REFERS or not common.isdisjoint(words_in(before)))


def _told_of(draft: Draft, item: Attribution) -> frozenset[str]:
    """The words that tell who speaks, here and wherever the text names them."""
    speaker, source = draft.graph.speaker(item), item.source
    mentions = [mention for mention in (speaker.mentions if speaker else ()) if mention.name]
    told = [source.text, source.title] if source and source.kind is not MentionKind.PRONOUN else []
    for mention in mentions:
        told += [mention.text, mention.title, *_beside(draft, mention.spans[-1])]
    return frozenset(word for text in told for word in words_in(text))


def _beside(draft: Draft, name: Span) -> Iterator[str]:
    """What stands beside a name and tells who it is: "retired vet Ann Lee", "Ann Lee, who leads Quiet Lanes,"."""
    sentence = draft.graph.document.sentences[draft.sentence_at(name.start)]
    before = draft.text[max(sentence.start, name.start - _HERS) : name.start]
    if not before.endswith((", ", "” ", '" ')):
        yield before.rpartition(",")[2].rpartition("”")[2]
    yield said_behind(draft, name)


def said_behind(draft: Draft, name: Span) -> str:
    """What stands behind a name and tells who it is, "" for nothing: ", who leads Quiet Lanes"."""
    after = _DESCRIBED.match(draft.text, name.end)
    return after.group() if after and not draft.is_quoted(name.start) else ""


def words_in(text: str) -> list[str]:
    """The words of *text* in small letters, without marks and a possessive's ending."""
    stripped = (word.strip("‘’'“”\".,;:()[]!?…") for word in lowered(text).replace("-", " ").split())
    return [word.removesuffix("'s") for word in stripped if word]


def _followers(draft: Draft, first: int, most: int) -> Iterator[int]:
    """Sentence *first* and at most so many behind it, but no next paragraph once somebody else has spoken."""
    yield first
    sentences = draft.graph.document.sentences
    for number in range(first + 1, min(first + most + 1, len(sentences))):
        ahead = number - 1
        begins = draft.paragraph_at(sentences[number].start) != draft.paragraph_at(sentences[ahead].start)
        if begins and ahead > first and any(item.source for item in draft.by_sentence.get(ahead, ())):
            return
        yield number
