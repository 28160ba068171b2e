"""The rule about quotations of which nobody is told to be the speaker."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import AttributionGraph
from ..model import ContentKind, EntityKind, Quotation, Severity
from ..spans import Span, index_at
from ..vocabulary.gazetteer import default_gazetteer
from .base import Context, Hit, rule
from .draft import Draft
from .quotes import MARKS, is_title
from .words import lowered, words

# a paragraph of fewer words stands within a talk: "She pauses."
_ASIDE = 4
_SIGN = 4  # words: "a sign in the window said"
_PERSONS = frozenset(("he", "she", "his", "her", "him"))
_SPEAKING = _PERSONS | {"they", "their", "them", "i", "we", "my", "our", "you"}
_OF_IT = frozenset(("this", "that"))
"""What a sentence begins with that goes on from a quotation: "That was in 2012"."""
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
        if _is_owned(draft, quotation) or _has_speaker_near(draft, quotation) or _acts_behind(draft, quotation):
            continue
        if not _is_led_up_to(draft, quotation) and not _is_verse(draft, quotation):
            message = "nobody is named as the speaker of this quotation"
            yield Hit(quotation.span, message, "say in this sentence who said it")


def _outside(draft: Draft, sentence: int) -> list[str]:
    """The words of a sentence that stand outside quotation marks."""
    tokens = draft.graph.document.tokens
    return [
        tokens.norms[index] for index in draft.sentence_tokens(sentence) if not draft.is_quoted(tokens.starts[index])
    ]


def _is_sentence(quotation: Quotation, min_words: int) -> bool:
    said = quotation.inner.text.split()
    if len(said) < min_words or is_title(said):
        return False
    return said[-1][-1] in ".?!…" or not words("finite").isdisjoint(lowered(word) for word in said)


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
    return draft.paragraph_starts[draft.paragraph_at(start)] == start


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


def _acts_behind(draft: Draft, quotation: Quotation) -> bool:
    """Whether the paragraph goes on with what somebody named does, who has spoken: "“Never.” Ann Lee left the room"."""
    end = quotation.span.end
    last = draft.graph.document.paragraphs[draft.paragraph_at(quotation.span.start)].end
    behind = draft.text[end:last]
    start = end + len(behind) - len(behind.lstrip())
    named = [span for span, _ in draft.people_named(start, last) if span.start == start]
    return any(draft.text[span.end : span.end + 2] not in ("’s", "'s") for span in named)


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
    return any(
        start not in nobodys and not draft.is_quoted(start) for start in map(tokens.starts.__getitem__, reporting)
    )


def _turns_away(draft: Draft, quotation: Quotation, number: int) -> bool:
    """Whether its paragraph goes on behind the quotation, and about nobody who may have said it.

    "“We lost it all.” Gulls wheeled over the pier" leaves the reader asking; "“We lost it all.” She wept" does not.
    """
    end, last = quotation.span.end, draft.graph.document.paragraphs[number].end
    behind = range(draft.sentence_at(end) + 1, draft.sentence_at(last - 1) + 1)
    said = [_outside(draft, place) for place in behind]
    told = {word for sentence in said for word in sentence}
    goes_on = any(not _OF_IT.isdisjoint(sentence[:1]) for sentence in said)
    if not told or goes_on or not told.isdisjoint(_SPEAKING) or draft.people_named(end, last):
        return False
    roles = default_gazetteer().roles
    return not any(word in roles and not roles[word].plural for word in told)


def _is_verse(draft: Draft, quotation: Quotation) -> bool:
    """Whether what follows tells of a text and its words: "“Put out the light.” The line has rarely been so cold"."""
    after = draft.text[quotation.span.end : quotation.span.end + 24].lower().split()
    return after[:1] in (["the"], ["those"], ["these"]) and not words("verse").isdisjoint(after[1:2])


def _is_led_up_to(draft: Draft, quotation: Quotation) -> bool:
    """Whether its paragraph has told of who speaks, or of what is read: "Lee was unmoved. “We will see.”"."""
    start = draft.paragraph_starts[draft.paragraph_at(quotation.span.start)]
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
