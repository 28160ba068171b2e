"""Rules about how soon the reader learns who speaks a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..graph import AttributionGraph
from ..model import Attribution, ContentKind, CueKind, MentionKind
from ..spans import Span
from .base import Context, Hit, rule
from .draft import Draft
from .words import called, words

MARKS = '“”„‟"«»'

# turns of a talk after which a speaker is known still
_TALKING = 2
# a sentence of so few words, or question, keeps nobody waiting: "Wrong.", "Is it two?"
_SHORT, _SHORT_QUESTION = 1, 3


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


def is_title(said: list[str]) -> bool:
    """Whether most of the longer words begin with capitals, as in the title of a work."""
    long = [word for word in said if len(word) > 3]
    return sum(word[0].isupper() for word in long) * 5 > len(long) * 3


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
