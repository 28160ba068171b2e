"""Rules about quotations: who speaks them, how soon the reader learns it, and whether their marks pair up."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..graph import AttributionGraph
from ..model import Attribution, Quotation, Severity
from ..spans import Span
from .base import Context, Hit, rule
from .draft import Draft
from .words import words

MARKS = '“”„‟"«»'

# "… glass broke. I ran" holds one break
_BREAK = regex.compile(r"[.?!…][”\"’']?\s{1,4}(?=[“\"‘'\p{Lu}\d])")


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
    draft = context.draft
    for quotation in draft.loose_quotations:
        if quotation.continued:
            continue
        if _is_sentence(quotation, context.options["min_words"]) and not _has_speaker_near(draft, quotation):
            yield Hit(
                quotation.span, "nobody is named as the speaker of this quotation", "say in this sentence who said it"
            )


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
    before: Attribution | None = None
    for found in draft.spoken:
        lead = _lead(draft, found)
        if lead and not _same_speaker(draft, before, found):
            length, sentences = len(lead.text.split()), count_sentences(lead.text)
            if length > options["max_words"] or sentences > options["max_sentences"]:
                message = f"{sentences} sentences and {length} words are quoted before the speaker is named"
                yield Hit(lead, message, "name the speaker after the first sentence", found.id)
        before = found


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
    for before, found in zip(draft.spoken, draft.spoken[1:], strict=False):
        lead = _lead(draft, found)
        if not lead or count_sentences(lead.text) < 2:
            continue
        last = before.content.spans[-1]
        if _shares_paragraph(draft, before, found) and last.text[-1:] in MARKS and _other_speaker(draft, before, found):
            message = f"the speaker changes here, from {_named(before)} to {_named(found)}, without a word"
            yield Hit(lead, message, "name the new speaker first, or begin a paragraph", found.id)


@rule(
    "ATT506",
    name="unbalanced-quote",
    guideline="Every stylebook: what is opened is closed, but for a quotation that runs on into the next paragraph.",
    bad=["“We lost, he said, and went home."],
    good=["“We lost,” he said, and went home."],
    profiles=("desk", "wire", "legal", "opinion"),
)
def unbalanced_quote(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A quotation mark has no partner."""
    draft, text = context.draft, context.draft.text
    quotations = graph.document.quotations
    for number, quotation in enumerate(quotations):
        follows = quotations[number + 1] if number + 1 < len(quotations) else None
        if quotation.closed or (follows and follows.continued) or text[quotation.span.start] not in MARKS:
            continue
        if draft.in_body(quotation.span.start):
            start = quotation.span.start
            yield Hit(draft.span(start, start + 1), "this quotation is not closed", "add the closing mark")
    for offset in _stray_marks(text, quotations):
        if draft.in_body(offset):
            yield Hit(draft.span(offset, offset + 1), "this mark closes nothing", "add the opening mark")


def count_sentences(text: str) -> int:
    """How many sentences begin in *text*."""
    return 1 + len(_BREAK.findall(text))


def _stray_marks(text: str, quotations: tuple[Quotation, ...]) -> list[int]:
    marks = sum(map(text.count, "”»"))
    closed = [item.span.end - 1 for item in quotations if item.closed]
    if marks <= len(closed):
        return []
    known = {*closed, *(item.span.start for item in quotations)}
    places = (offset for offset, character in enumerate(text) if character in "”»")
    return [offset for offset in places if offset not in known and not text[offset - 1 : offset].isdigit()]


def _is_sentence(quotation: Quotation, min_words: int) -> bool:
    said = quotation.inner.text.split()
    if len(said) < min_words or _is_title(said):
        return False
    return said[-1][-1] in ".?!…" or not words("finite").isdisjoint(word.lower().replace("’", "'") for word in said)


def _is_title(said: list[str]) -> bool:
    long = [word for word in said if len(word) > 3]
    return sum(word[0].isupper() for word in long) * 5 > len(long) * 3


def _has_speaker_near(draft: Draft, quotation: Quotation) -> bool:
    start = quotation.span.start
    if draft.text[max(0, start - 3) : start].rstrip()[-1:] in (":", "(", "["):
        return True
    number = draft.paragraph_at(start)
    paragraph = draft.graph.document.paragraphs[number]
    if any(
        found.source and found.kind.value in ("statement", "hearsay") for found in draft.by_paragraph.get(number, ())
    ):
        return True
    opens = draft.text[paragraph.start : start].strip() == ""
    before = draft.by_paragraph.get(number - 1, ())
    return opens and any(found.content.kind.value != "indirect" for found in before)


def _lead(draft: Draft, found: Attribution) -> Span | None:
    """The quoted stretch between the start of the content and the cue."""
    start, end = found.content.spans[0].start, found.cue.span.start
    if found.source:
        end = min(end, found.source.span.start)
    if start >= end or draft.text[start] not in MARKS:
        return None
    return draft.span(start, start + len(draft.text[start:end].rstrip(" ,—–-\n")))


def _shares_paragraph(draft: Draft, one: Attribution, other: Attribution) -> bool:
    return draft.paragraph_at(one.content.spans[-1].start) == draft.paragraph_at(other.content.spans[0].start)


def _same_speaker(draft: Draft, before: Attribution | None, found: Attribution) -> bool:
    if before is None:
        return False
    speakers = draft.graph.speakers
    known = speakers[found.id] is not None and speakers[before.id] == speakers[found.id]
    here, there = draft.paragraph_at(found.cue.span.start), draft.paragraph_at(before.cue.span.start)
    return known and here - there <= 1


def _other_speaker(draft: Draft, before: Attribution, found: Attribution) -> bool:
    speakers = draft.graph.speakers
    one, other = speakers[before.id], speakers[found.id]
    return one is not None and other is not None and one != other


def _named(found: Attribution) -> str:
    return found.source.name or found.source.text if found.source else "nobody"
