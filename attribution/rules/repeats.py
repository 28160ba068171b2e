"""The rule about words that are quoted twice, in the story or over and beside it, which must be the same words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import ContentKind, EntityKind, Quotation
from .base import Context, Hit, rule
from .draft import Draft
from .wording import tell_differences
from .words import any_phrase, lowered, words

_RUN = 3  # words in a row by which one quotation is found in another
_FEWEST_RUNS = 2
_LONGEST = 120  # words; longer ones are documents
_MOST_COMPARED = 20
_REPEATS = over_text(r"\b(?:repeat|reiterat)(?:s|es|ed|ing)\b|\bhad\s(?:earlier\s)?(?:said|told)\b")
_SHORT = 3  # letters
_ONE_IN_FIVE = 0.8
"""How alike two quotations are at least where but one small word differs."""
_LEEWAY = 0.12
"""How much less alike two quotations may be where it is told that the words are repeated."""
_DIFFERING = ("changed", "added", "dropped")


@rule(
    "ATT507",
    name="quote-varies",
    guideline="AP and the New York Times: a quotation is never altered, and so reads the same wherever it stands.",
    bad=["“We have run out of money and of time,” Ann Lee said. Lee said: “We have run out of money and of patience.”"],
    good=["“We have run out of money and of time,” Ann Lee said. Lee said: “We have run out of money and of time.”"],
    profiles=("wire", "legal"),
    options={"min_words": 6, "min_score": 0.87},
)
def quote_varies(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Words are quoted twice, and the second time they are others."""
    draft, options = context.draft, context.options
    quotations = [each for each in draft.quotations if " " in each.inner.text]
    said = [_words(each) for each in quotations]
    for one, other in islice(_alike(said, int(options["min_words"])), _MOST_COMPARED):
        first, again = quotations[one], quotations[other]
        if draft.in_body(again.span.start) and not draft.in_body(first.span.start):
            first, again = again, first  # a pull quote or a headline is held against the story
        if _is_anothers(draft, first, again) or _is_set_right(draft, first, again):
            continue
        least = options["min_score"] - (_LEEWAY if _is_repeated(draft, again) else 0)
        score, differences = _compare(first.inner.text, again.inner.text, min(least, _ONE_IN_FIVE))
        apart = draft.paragraph_at(first.span.start) != draft.paragraph_at(again.span.start)  # no echo in one breath
        if score < least and not (apart and score >= _ONE_IN_FIVE and _is_slight(differences)):
            continue
        if not draft.in_body(again.span.start):  # what stands over a story is cut short
            differences = [(here, there) for here, there in differences if here]
        if differences:
            message = f"not the words quoted elsewhere: {tell_differences(differences)}"
            yield Hit(again.inner, message, "check which is right")


def _is_set_right(draft: Draft, first: Quotation, again: Quotation) -> bool:
    """Whether one of two quotations is told to be wrong: "We quoted Lee as saying …", "What she said was"."""
    sentences = draft.graph.document.sentences
    near = (sentences[draft.sentence_at(each.span.start)].text.replace(each.inner.text, " ") for each in (first, again))
    return any(any_phrase("set-right", lowered(text)) for text in near)


def _is_repeated(draft: Draft, again: Quotation) -> bool:
    """Whether its sentence tells that a quotation has been said before: "She repeated that it was", "had told"."""
    sentence = draft.graph.document.sentences[draft.sentence_at(again.span.start)]
    return _REPEATS.search(sentence.text.replace(again.inner.text, " ")) is not None


def _words(quotation: Quotation) -> list[str]:
    small = lowered(quotation.inner.text)
    return [word.strip(".,;:!?…“”\"'()[]") for word in small.split()[:_LONGEST]]


def _alike(said: Sequence[list[str]], fewest: int) -> Iterator[tuple[int, int]]:
    """Each quotation that has runs of words of one ahead of it, with that one; the fewest words make a quotation."""
    owners: dict[tuple[str, ...], int] = {}
    for number, spoken in enumerate(said):
        if not fewest <= len(spoken) < _LONGEST:
            continue
        runs = [tuple(spoken[place : place + _RUN]) for place in range(len(spoken) - _RUN + 1)]
        shared = Counter(owners[run] for run in runs if run in owners)
        for run in runs:
            owners.setdefault(run, number)
        for other, count in shared.most_common(1):
            if count >= _FEWEST_RUNS and spoken != said[other]:
                yield other, number


def _is_anothers(draft: Draft, one: Quotation, other: Quotation) -> bool:
    """Whether two people are known to have said it, one after the other."""
    speakers = [_people(draft, quotation) for quotation in (one, other)]
    return all(speakers) and speakers[0].isdisjoint(speakers[1])


def _people(draft: Draft, quotation: Quotation) -> set[int]:
    """The people who speak a quotation: no letter of theirs, and no firm."""
    found = draft.by_paragraph.get(draft.paragraph_at(quotation.span.start), ())
    whose = [item for item in found if item.content.kind is not ContentKind.INDIRECT]
    spoken = [item for item in whose if any(span.overlaps(quotation.span) for span in item.content.spans)]
    speakers = (draft.graph.speaker(item) for item in spoken)
    return {speaker.id for speaker in speakers if speaker is not None and speaker.kind is EntityKind.PERSON}


def _is_slight(differences: list[tuple[str, str]]) -> bool:
    """Whether one small word stands for another: "the lamp was broken", "the lamp had broken"."""
    return len(differences) == 1 and all(
        0 < len(word) < _SHORT or word.lower() in words("stop") for word in differences[0]
    )


def _compare(first: str, again: str, least: float) -> tuple[float, list[tuple[str, str]]]:
    """How much two quotations have in common, at *least* so much, and the words of *again* that differ."""
    from ..verbatim.alignment import align  # most drafts quote nothing twice

    turned = len(again) > len(first)
    found = align(first, again) if turned else align(again, first)
    if found is None or found.score < least:
        return 0.0, []
    pairs = [(edit.draft.text, edit.words) for edit in found.edits if edit.op in _DIFFERING]
    return found.score, [(there, here) for here, there in pairs] if turned else pairs
