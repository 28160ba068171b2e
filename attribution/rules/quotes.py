"""Rules about quotations: who speaks them, and how soon the reader learns it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..graph import AttributionGraph
from ..model import Attribution, ContentKind, CueKind, EntityKind, MentionKind, Quotation, Severity
from ..spans import Span, index_at
from ..vocabulary.gazetteer import default_gazetteer
from .base import Context, Hit, rule
from .draft import Draft
from .words import called, lowered, words

MARKS = '“”„‟"«»'

# a paragraph of fewer words stands within a talk: "She pauses."
_ASIDE = 4
# turns of a talk after which a speaker is known still
_TALKING = 2
_SIGN = 4  # words: "a sign in the window said"
# a sentence of so few words, or question, keeps nobody waiting: "Wrong.", "Is it two?"
_SHORT, _SHORT_QUESTION = 1, 3
_PERSONS = frozenset(("he", "she", "his", "her", "him"))
_SPEAKING = _PERSONS | {"they", "their", "them", "i", "we", "my", "our", "you", "this", "that"}
_OWN = frozenset(("i", "i'm", "i've", "i'll", "i'd", "my", "me"))
# what stands before a quotation that is a sentence of its own, but for one space
_BEFORE = ".?! \n"


@rule(
    "ATT101",
    name="unattributed-quote",
    severity=Severity.ERROR,
    guideline="AP on attribution and the Reuters handbook: a quotation is somebody's, and the sentence says whose.",
    bad=["“We will close the plant in June.” Workers were handed letters on Monday."],
    good=["“We will close the plant in June,” manager Dana Ruiz said."],
    profiles=("desk", "wire", "legal"),
    options={"min_words": 6},
)
def unattributed_quote(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A whole sentence is quoted and nobody is named as its speaker."""
    draft, text = context.draft, context.draft.text
    shortest = 2 * context.options["min_words"]
    for quotation in draft.quotations:
        start = quotation.span.start
        before = text[start - 1 : start]
        if (text[start - 2 : start - 1] if before == " " else before) not in _BEFORE:
            continue
        said = quotation.inner.text
        if len(said) < shortest or said[-1] == "," or quotation.continued or not quotation.closed:
            continue
        if start in draft.content_starts and not _begins_paragraph(draft, start):
            continue
        if not draft.in_body(start) or draft.is_talked(start):
            continue
        if not _is_sentence(quotation, context.options["min_words"]) or not _stands_alone(draft, quotation):
            continue
        if _is_owned(draft, quotation) or _has_speaker_near(draft, quotation):
            continue
        if not _is_led_up_to(draft, quotation) and not _is_verse(draft, quotation):
            message = "nobody is named as the speaker of this quotation"
            yield Hit(quotation.span, message, "say in this sentence who said it")


@rule(
    "ATT102",
    name="late-attribution",
    guideline="The Reuters handbook: tell the reader who speaks before a long quotation is over.",
    bad=["“It was dark. We heard shouting. Then glass broke. I ran,” Ann Lee said."],
    good=["“It was dark,” Ann Lee said. “We heard shouting. Then glass broke. I ran.”"],
    profiles=("wire",),
    options={"max_sentences": 2, "max_words": 50},
)
def late_attribution(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A quotation runs on for sentences before the reader learns who speaks."""
    draft, options = context.draft, context.options
    speaking: dict[int, list[int]] | None = None
    for found in _told_first(draft.spoken):
        lead = _lead(draft, found)
        if lead is None or not _is_told_late(draft, lead, found):
            continue
        length, sentences = len(lead.text.split()), count_sentences(draft, lead)
        runs_on = sentences > options["max_sentences"] and _count_long(draft, lead) > options["max_sentences"]
        if length <= options["max_words"] and not runs_on:
            continue
        speaking = _speaking(draft) if speaking is None else speaking
        if not _has_spoken(draft, found, speaking) and not _was_just_named(draft, found):
            told = f"{sentences} sentences and {length} words" if sentences > 1 else f"{length} words"
            message = f"{told} are quoted before the speaker is named"
            yield Hit(lead, message, "name the speaker after the first sentence", found.id)


@rule(
    "ATT107",
    name="speaker-switch",
    guideline="The Reuters handbook: do not run the quotations of different speakers together.",
    bad=["“It failed,” Sam Cole said. “It did not. We hit every target,” Priya Nair said."],
    good=["“It failed,” Sam Cole said.\n\nPriya Nair said: “It did not. We hit every target.”"],
    profiles=("desk", "wire"),
)
def speaker_switch(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A second speaker takes over within a paragraph and is named only after the first sentence."""
    draft = context.draft
    for before, found in pairwise(draft.spoken):
        if before.content.kind is not ContentKind.DIRECT or found.content.kind is not ContentKind.DIRECT:
            continue
        if not _other_speaker(draft, before, found) or not _is_switch(draft, before, found):
            continue
        if _was_just_named(draft, found):
            continue
        lead = _lead(draft, found)
        if lead and (count_sentences(draft, lead) > 1 or _is_side_by_side(draft, before, found)):
            other = _named(draft, found)
            message = f"the speaker changes here, from {_named(draft, before)} to {other}, who is named only afterwards"
            yield Hit(lead, message, "name the new speaker first, or begin a paragraph", found.id)


def _outside(draft: Draft, sentence: int) -> list[str]:
    """The words of a sentence that stand outside quotation marks."""
    tokens = draft.graph.document.tokens
    return [tokens.norms[index] for index in draft.sentence_tokens(sentence) if not draft.quoted(tokens.starts[index])]


def _is_sentence(quotation: Quotation, min_words: int) -> bool:
    said = quotation.inner.text.split()
    if len(said) < min_words or is_title(said):
        return False
    return said[-1][-1] in ".?!…" or not words("finite").isdisjoint(lowered(word) for word in said)


def is_title(said: list[str]) -> bool:
    """Whether most of the longer words begin with capitals, as in the title of a work."""
    long = [word for word in said if len(word) > 3]
    return sum(word[0].isupper() for word in long) * 5 > len(long) * 3


def _stands_alone(draft: Draft, quotation: Quotation) -> bool:
    """Whether the quotation begins and ends as a sentence of its own, with no credit in brackets or after a dash."""
    text, start, end = draft.text, quotation.span.start, quotation.span.end
    number = draft.paragraph_at(start)
    paragraph = draft.graph.document.paragraphs[number]
    before, after = text[paragraph.start : start].rstrip(), text[end : end + 80].lstrip()
    if before and (before[-1] not in ".?!" or quotation.inner.text[-1] == ","):
        return False
    if after.startswith(("[", "(", "-", "—", "–", ",")) or after[:1].islower():
        return False
    if _is_display(draft, quotation, paragraph):
        return False
    return bool(before) or not _among_quotations(draft, number, _turns_away(draft, quotation, number))


def _is_display(draft: Draft, quotation: Quotation, paragraph: Span) -> bool:
    """Whether the quotation is a headline, a pull quote (told by other marks than the body's), or from an interview."""
    whole = paragraph.start == 0 and paragraph.text == quotation.span.text
    repeated = draft.text.count(quotation.inner.text) > 1 or "\n" in quotation.inner.text
    inserted = paragraph.text == quotation.span.text and paragraph.text[0] == '"' and "“" in draft.text
    return whole or repeated or inserted or paragraph.text.startswith(("Q:", "A:"))


def _among_quotations(draft: Draft, number: int, turned: bool) -> bool:
    """Whether a paragraph nearby begins or ends with a quotation too, or a colon announces this one.

    Where its own paragraph has *turned* to something else, the next one's quotation is another matter.
    """
    paragraphs = draft.graph.document.paragraphs
    aside = number > 0 and len(paragraphs[number - 1].text.split()) < _ASIDE
    near = [*paragraphs[max(0, number - 1 - aside) : number]]
    near += [] if turned else paragraphs[number + 1 : number + 2]
    announced = number > 0 and paragraphs[number - 1].text.endswith(":")
    return announced or any(span.text[0] in MARKS or span.text[-1] in MARKS for span in near)


def _begins_paragraph(draft: Draft, start: int) -> bool:
    return draft.graph.document.paragraphs[draft.paragraph_at(start)].start == start


def _is_owned(draft: Draft, quotation: Quotation) -> bool:
    """Whether an attribution has it: of its own paragraph, or of one before if its paragraph stays with who speaks."""
    number = draft.paragraph_at(quotation.span.start)
    here = (span for found in draft.by_paragraph.get(number, ()) for span in found.content.spans)
    if any(span.overlaps(quotation.span) for span in here):
        return True
    return draft.is_attributed(quotation.span) and not _turns_away(draft, quotation, number)


def _has_speaker_near(draft: Draft, quotation: Quotation) -> bool:
    """Whether this paragraph or the one before tells who speaks: by an attribution, or by any reporting word at all."""
    number = draft.paragraph_at(quotation.span.start)
    paragraphs, sentences = draft.graph.document.paragraphs, draft.graph.document.sentences
    start = quotation.span.start
    if any(found.source and found.cue.span.end <= start for found in draft.by_paragraph.get(number, ())):
        return True
    apart = _turns_away(draft, quotation, number)
    before = () if apart else draft.by_paragraph.get(number - 1, ())
    if any(found.content.kind is not ContentKind.INDIRECT for found in before):
        return True
    first = index_at(draft.sentence_starts, paragraphs[number if apart else max(0, number - 1)].start)
    near = range(max(0, first), draft.sentence_at(paragraphs[number].end - 1) + 1)
    told = (place for place in near if not quotation.span.contains(sentences[place]))
    return any(_tells_who_speaks(draft, place) for place in told)


def _tells_who_speaks(draft: Draft, sentence: int) -> bool:
    """Whether a word of a sentence reports, and is no passive that names nobody: "the jury was told that"."""
    tokens, said = draft.graph.document.tokens, words("said-word")
    whole = draft.graph.document.sentences[sentence]
    nobodys = {found.cue.head.start for found in draft.by_sentence.get(sentence, ()) if found.source is None}
    reporting = [index for index in draft.sentence_tokens(sentence) if tokens.norms[index] in said]
    if draft.people_named(whole.start, whole.end):  # "Ann Lee was told to leave. ¶ “I wept.”"
        nobodys = set()
    elif reporting and _PERSONS.isdisjoint(_outside(draft, sentence)):
        reporting = [index for index in reporting if tokens.norms[index - 1] not in words("be")]  # "was put off"
    signs = words("written")  # "unfurled a banner that read"
    reporting = [index for index in reporting if signs.isdisjoint(tokens.norms[max(0, index - _SIGN) : index])]
    return any(start not in nobodys and not draft.quoted(start) for start in map(tokens.starts.__getitem__, reporting))


def _turns_away(draft: Draft, quotation: Quotation, number: int) -> bool:
    """Whether its paragraph goes on behind the quotation, and about nobody who may have said it.

    "“We lost it all.” Gulls wheeled over the pier" leaves the reader asking; "“We lost it all.” She wept" does not.
    """
    end, last = quotation.span.end, draft.graph.document.paragraphs[number].end
    behind = range(draft.sentence_at(end) + 1, draft.sentence_at(last - 1) + 1)
    told = {word for place in behind for word in _outside(draft, place)}
    if not told or not told.isdisjoint(_SPEAKING) or draft.people_named(end, last):
        return False
    roles = default_gazetteer().roles
    return not any(word in roles and not roles[word].plural for word in told)


def _is_verse(draft: Draft, quotation: Quotation) -> bool:
    """Whether what follows tells of a text and its words: "“Put out the light.” The line has rarely been so cold"."""
    after = draft.text[quotation.span.end : quotation.span.end + 24].lower().split()
    return after[:1] in (["the"], ["those"], ["these"]) and not words("verse").isdisjoint(after[1:2])


def _is_led_up_to(draft: Draft, quotation: Quotation) -> bool:
    """Whether its paragraph has told of who speaks, or of what is read: "Lee was unmoved. “We will see.”"."""
    start = draft.graph.document.paragraphs[draft.paragraph_at(quotation.span.start)].start
    end = quotation.span.start
    told = range(draft.sentence_at(start), draft.sentence_at(end))
    if not told:
        return _is_of_the_one_ahead(draft, quotation)
    if any(not words("written").isdisjoint(_outside(draft, place)) for place in told):
        return True  # "A note was pinned to the door."
    if any(not _PERSONS.isdisjoint(_outside(draft, place)) for place in told):
        return True
    roles = default_gazetteer().roles
    if any(word in roles and not roles[word].plural for word in _outside(draft, draft.sentence_at(end) - 1)):
        return True  # "A spokesman for the firm was brief."
    people = (entity.mentions for entity in draft.graph.entities if entity.kind is EntityKind.PERSON)
    return any(start <= mention.span.start < end for mentions in people for mention in mentions if mention.name)


def _is_of_the_one_ahead(draft: Draft, quotation: Quotation) -> bool:
    """Whether the paragraph ahead ends with a sentence about one person, and "I" speak: "Lee clerks. ¶ “I count.”"."""
    number = draft.sentence_at(quotation.span.start)
    if number < 1 or _OWN.isdisjoint(lowered(quotation.inner.text).split()):
        return False
    ahead = draft.graph.document.sentences[number - 1]
    named = draft.people_named(ahead.start, ahead.end)
    return len({entity.id for _, entity in named}) == 1 and named[0][0].start == ahead.start


def _lead(draft: Draft, found: Attribution) -> Span | None:
    """The quoted stretch between the start of the content and the cue."""
    start, end = found.content.spans[0].start, found.cue.span.start
    if found.source:
        end = min(end, found.source.span.start)
    if start >= end or not draft.opens_quotation(start, start + 1):
        return None
    return draft.span(start, start + len(draft.text[start:end].rstrip(" ,—–-\n")))


def _told_first(spoken: Iterable[Attribution]) -> list[Attribution]:
    """Of those whose words are the same, whoever is told first: "Lee asked, according to a transcript"."""
    first: dict[int, Attribution] = {}
    for found in spoken:
        start = found.content.spans[0].start
        other = first.get(start)
        if other is None or found.cue.span.start < other.cue.span.start:
            first[start] = found
    return list(first.values())


def _is_told_late(draft: Draft, lead: Span, found: Attribution) -> bool:
    """Whether a name follows the words: no signature below them, no "she", whom the reader knows, no crowd's chant."""
    if found.cue.lemma in words("crowd-cue") or (found.source and found.source.kind is MentionKind.PRONOUN):
        return False
    told = found.source.span.start if found.source else found.cue.span.start
    return draft.paragraph_at(told) == draft.paragraph_at(lead.end - 1)


def count_sentences(draft: Draft, span: Span) -> int:
    """How many sentences *span* touches."""
    return 1 + draft.sentence_at(span.end - 1) - draft.sentence_at(span.start)


def _count_long(draft: Draft, span: Span) -> int:
    """How many sentences of *span* keep the reader waiting: no mere "Wrong." or "Is it two?"."""
    sentences = draft.graph.document.sentences
    touched = sentences[draft.sentence_at(span.start) : draft.sentence_at(span.end - 1) + 1]
    parts = [draft.text[max(each.start, span.start) : min(each.end, span.end)].rstrip(" ”\"’'") for each in touched]
    return sum(len(part.split()) > (_SHORT_QUESTION if part.endswith("?") else _SHORT) for part in parts)


def _is_switch(draft: Draft, one: Attribution, other: Attribution) -> bool:
    """Whether two whole quotations, each with its own verb, follow one another in a paragraph."""
    last, first = one.content.spans[-1], other.content.spans[0]
    apart = last.end <= first.start and one.cue.span.end <= first.start and one.content.spans[0].text[1:2].isupper()
    verbs = one.cue.kind is CueKind.VERB and other.cue.kind is CueKind.VERB
    return apart and verbs and draft.paragraph_at(last.start) == draft.paragraph_at(first.start)


def _is_side_by_side(draft: Draft, one: Attribution, other: Attribution) -> bool:
    """Whether not a word parts two quotations: "… “It is over.” “It was never about us,” Roe said"; no answer does."""
    last = one.content.spans[-1]
    asked = last.text.rstrip(MARKS).endswith("?")
    return not asked and not draft.text[last.end : other.content.spans[0].start].strip()


def _speaking(draft: Draft) -> dict[int, list[int]]:
    """Where each speaks, in order."""
    places: dict[int, list[int]] = {}
    for found in draft.attributions:
        speaker = draft.graph.speakers[found.id]
        if speaker is not None:
            places.setdefault(speaker, []).append(found.cue.span.start)
    return {speaker: sorted(starts) for speaker, starts in places.items()}


def _has_spoken(draft: Draft, found: Attribution, speaking: dict[int, list[int]]) -> bool:
    """Whether who speaks has spoken just before, or has been asked since: "Roe said. ¶ “Why?” Lee asked. ¶ …"."""
    speaker = draft.graph.speakers[found.id]
    places = speaking.get(speaker, []) if speaker is not None else []
    last = bisect_left(places, found.content.spans[0].start) - 1
    first = max(0, draft.paragraph_at(found.cue.span.start) - _TALKING)
    return last >= 0 and places[last] >= draft.graph.document.paragraphs[first].start


def _was_just_named(draft: Draft, found: Attribution) -> bool:
    """Whether the sentence ahead of the quotation names or means who then speaks: "Lee was in the mill. “It shook."."""
    speaker, document = draft.graph.speaker(found), draft.graph.document
    start = found.content.spans[0].start
    ahead = draft.sentence_at(start) - 1
    if speaker is None:
        return False
    here = document.sentences[ahead + 1].start  # "Lee was in the mill: “It shook."
    near = ahead >= 0 and draft.paragraph_at(start) - draft.paragraph_at(document.sentences[ahead].start) <= 1
    first = document.sentences[ahead].start if near else here
    return any(first <= mention.span.start and mention.span.end <= start for mention in speaker.mentions)


def _other_speaker(draft: Draft, before: Attribution, found: Attribution) -> bool:
    speakers = draft.graph.speakers
    one, other = speakers[before.id], speakers[found.id]
    return one is not None and other is not None and one != other


def _named(draft: Draft, found: Attribution) -> str:
    """What to call who speaks: by the fullest name that the text gives."""
    speaker, source = draft.graph.speaker(found), found.source
    if speaker is not None and speaker.name[:1].isupper():
        return speaker.name
    return called(source.name or source.text) if source else "nobody"
