"""Rules about what the text says in its own voice: figures, hearsay and allegations without a source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

import regex

from ..expressions import expression
from ..graph import AttributionGraph
from ..model import Attribution, Mention, MentionKind, Severity
from ..spans import Span, merge
from .base import Context, Hit, rule
from .draft import SPOKEN, Draft
from .words import any_phrase, words

# such as 14%, 14 per cent, $3 million, N1.3 trillion, Rs 20 lakh, 12,400, doubled; a dinner for £118, a road of
# 1,200 miles, a 1,200-seat hall and the world's 1.2 billion Catholics are no findings
_FIGURE = expression(
    r"""(?<![:=])\b\d(?:[.,]?\d){0,12}\s?(?:%|percent\b|per\s+cent\b)
    | (?:\b(?-i:\p{Lu}){1,3}\$?(?=\d)|\bRs\.?\s?|[$£€¥₦₹₱₩]\s?)\d(?:[.,]?\d){0,12}
      \s?(?:million|billion|trillion|crore|lakh|m|bn|k)\b
    | (?:\b(?-i:\p{Lu}){1,3}\$(?=\d)|\bRs\.?\s?|[$£€¥₦₹₱₩]\s?)\d{1,3}(?:,\d{2,3}){1,4}\b
    | \b\d{1,3}(?:,\d{3}){1,4}\b(?!-\p{L})(?!\s(?:mile|kilomet|km\b|met(?:re|er)|feet\b|foot\b|ft\b|yard|mph\b))
    | (?<![\d.,]|world['’]s\s)\b\d[\d.]{0,6}\s(?:million|billion|trillion)\b
    | \b(?:doubled|tripled|trebled|quadrupled|halved)\b
    | \b(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)\sof\b
    | \bby\s(?:half|a\s(?:third|quarter|fifth|tenth)|(?:two|three)[\s-](?:thirds|quarters|fifths))\b(?!\sof\sa)
    | \b(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out\sof)\s(?:every\s)?
      (?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})\b(?!-)
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_LONGEST_ROLE = 10
_LONGEST_LABEL = 2
_SHARE = ("%", "percent", "per cent")
_AHEAD = 2  # paragraphs; AP has a source two or three further on
_LONGEST_ROW, _ROW_AFTER = 6, 3  # paragraphs ahead of the one with the figure and behind it, it counted
_NEAR = 4000  # characters; of paragraphs that are longer only the beginning
# "murders nobody"
NOBODY = (["nobody"], ["no"], ["none"], ["nothing"])


@rule(
    "ATT103",
    name="unattributed-figure",
    severity=Severity.INFO,
    guideline="AP on attribution and the BBC on statistics: say where a figure comes from.",
    bad=["Rents in the port rose 14% last year."],
    good=["Rents in the port rose 14% last year, the statistics office said."],
    profiles=("wire", "strict"),
    severities={"strict": Severity.WARNING},
)
def unattributed_figure(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A figure stands in the writer's own voice and nothing says where it comes from."""
    draft = context.draft
    linked = {draft.sentence_at(link.span.start) for link in graph.document.links}
    is_of_a_poll = _is_of_a_poll(draft)
    for number in draft.own_sentences:
        sentence = graph.document.sentences[number]
        figure = _FIGURE.search(sentence.text)
        if not figure or number in linked or any_phrase("counted", _straight(sentence)):
            continue
        if is_of_a_poll and figure.group().lower().endswith(_SHARE):
            continue
        if not _is_row(draft, sentence) and not _is_sourced_near(draft, sentence.start):
            span = draft.span(sentence.start + figure.start(), sentence.start + figure.end())
            yield Hit(span, f"nothing says where “{figure.group()}” comes from", "name the source of the figure")


@rule(
    "ATT104",
    name="hearsay-passive",
    guideline="NPR on anonymous sourcing: “reportedly” and “is said to” hide who says it.",
    bad=["The minister is understood to be considering his position."],
    good=["The minister is considering his position, two aides in his office said."],
    profiles=("wire", "legal"),
)
def hearsay_passive(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A claim is passed on in the passive or with “reportedly”, and nobody is named as its source."""
    draft = context.draft
    if words("hearsay").isdisjoint(draft.words):
        return
    sourced = _sourced(draft)
    for number, tokens in enumerate(draft.sentence_ranges):
        if words("hearsay").isdisjoint(draft.norms(number)) or not _is_unsourced(draft, number, sourced):
            continue
        for index in tokens:
            found = _hearsay_at(draft, index, tokens.stop)
            if found is None or not draft.is_own(found.start) or _is_of_an_outlet(draft, number):
                continue
            if not _is_of_a_court(draft, number, found):
                asks = "says who?" if found.text.lower() in words("hearsay-verb") else "by whom?"
                yield Hit(found, f"“{found.text}” {asks}", "name who says so")
                break


@rule(
    "ATT105",
    name="bare-allegation",
    guideline="SPJ and the BBC on allegations: somebody, or a court, states wrongdoing; the text does not.",
    bad=["Councillor Pat Hale stole the funds."],
    good=["Prosecutors said Councillor Pat Hale stole the funds."],
    profiles=("legal",),
    severities={"legal": Severity.ERROR},
)
def bare_allegation(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The text itself says that a named person or organisation did wrong."""
    draft = context.draft
    for mention, index in bare_allegations(draft):
        tokens = graph.document.tokens
        span = draft.span(tokens.starts[index], tokens.ends[index])
        message = f"the text itself says that {mention.name or mention.text} “{span.text}”"
        yield Hit(span, message, "say who alleges it, or what the court found")


def bare_allegations(draft: Draft) -> Iterator[tuple[Mention, int]]:
    """Each wrong that the text itself lays to somebody named: who, and the token of the wrong."""
    if words("wrongdoing").isdisjoint(draft.words):
        return
    court = words("court")
    yield from find_wrongs(draft, [number for number in draft.own_sentences if court.isdisjoint(draft.norms(number))])


def find_wrongs(draft: Draft, sentences: Iterable[int]) -> Iterator[tuple[Mention, int]]:
    """The first wrong that each of the *sentences* tells of somebody named: who, and the token of the wrong."""
    triggers = words("wrongdoing") & draft.words
    if not triggers:
        return
    accused = named_ends(draft)
    for number in sentences:
        norms = draft.norms(number)
        if triggers.isdisjoint(norms) or is_of_a_game(norms):
            continue
        if any_phrase("not-wrongdoing", draft.graph.document.sentences[number].text.lower()):
            continue
        wrong = _wrong(draft, number, accused)
        if wrong:
            yield wrong


def is_of_a_game(norms: list[str]) -> bool:
    """Whether a sentence tells of a match, where robbing takes the ball."""
    return not words("game").isdisjoint(norms) and not words("game-verb").isdisjoint(norms)


def named_ends(draft: Draft) -> dict[int, Mention]:
    """The mentions of persons and organisations by where they end."""
    return {mention.spans[-1].end: mention for entity in draft.actors for mention in entity.mentions}


def _wrong(draft: Draft, number: int, accused: dict[int, Mention]) -> tuple[Mention, int] | None:
    """The name, and the token of a verb of wrongdoing right after it."""
    tokens, sentence = draft.graph.document.tokens, draft.sentence_tokens(number)
    last: Mention | None = None
    beyond = sentence.start
    for index in sentence:
        if index < beyond:
            continue
        norm = tokens.norms[index]
        if norm in words("wrongdoing") and last and tokens.norms[index + 1 : index + 2] not in NOBODY:
            return last, index
        if tokens.ends[index] in accused:
            last = accused[tokens.ends[index]]
            beyond = _behind_role(tokens.norms[index + 1 : min(index + _LONGEST_ROLE, sentence.stop)], index + 1)
        elif norm not in words("auxiliary") and not (norm == "," and last and _is_apposed(draft, last)):
            last = None
    return None


def _behind_role(norms: list[str], start: int) -> int:
    """Where the sentence goes on behind a role between commas, "…, a councillor, lied"; *start* where there is none."""
    if norms[:1] != [","] or norms[1:2] not in (["a"], ["an"], ["the"], ["who"]) or "," not in norms[1:]:
        return start
    return start + norms.index(",", 1) + 1


def _is_apposed(draft: Draft, mention: Mention) -> bool:
    """Whether a comma stands before a name, as one does behind it: "the vicar, Alan Moss, defrauded"."""
    return draft.text.endswith(", ", 0, mention.span.start)


def _straight(span: Span) -> str:
    return span.text.lower().replace("’", "'")


def _is_of_a_poll(draft: Draft) -> bool:
    """Whether the headline or the first paragraph tells of a poll, whose results the shares in the story then are."""
    opening = [*draft.headlines, *(draft.graph.document.paragraphs[number] for number in draft.body_paragraphs[:1])]
    return any(any_phrase("poll-word", span.text[:_NEAR].lower()) for span in opening)


def _is_row(draft: Draft, sentence: Span) -> bool:
    """Whether a sentence is a row of a table, a paragraph of a label and its figure: "Undecided: 9%"."""
    words_told = [word for word in sentence.text.split() if word[0].isalpha()]
    whole = draft.graph.document.paragraphs[draft.paragraph_at(sentence.start)]
    return len(words_told) <= _LONGEST_LABEL and (whole.start, whole.end) == (sentence.start, sentence.end)


def _is_sourced_near(draft: Draft, offset: int) -> bool:
    """Whether the paragraph has a source, or it or one of its row tells of papers that figures stand in.

    A row are paragraphs with figures that follow one another: a poll's results fill several, and one says whose they are.
    """
    number = draft.paragraph_at(offset)
    if any(item.source is not None for item in draft.by_paragraph.get(number, ())):
        return True
    paragraphs = draft.graph.document.paragraphs
    if any(_tells_of_papers(draft, near) for near in range(max(0, number - _AHEAD), number + 1)):
        return True
    if any_phrase("tallied", draft.span(paragraphs[max(0, number - 1)].start, offset).text[-_NEAR:].lower()):
        return True  # what everybody can look up: the count of an election, prices at an exchange
    for row in (range(number - 1, number - _LONGEST_ROW, -1), range(number + 1, number + _ROW_AFTER)):
        for near in row:
            if not (0 <= near < len(paragraphs) and _FIGURE.search(paragraphs[near].text[:_NEAR])):
                break
            if _tells_of_papers(draft, near) or (row.step < 0 < near and _tells_of_papers(draft, near - 1)):
                return True
    return False


def _tells_of_papers(draft: Draft, number: int) -> bool:
    """Whether a paragraph tells of papers that figures stand in, or is taken from something written."""
    text = draft.graph.document.paragraphs[number].text[:_NEAR].lower()
    return bool(any_phrase("figure-source", text)) or _is_from_papers(draft, number)


def _is_from_papers(draft: Draft, number: int) -> bool:
    """Whether a paragraph is taken from something written: "…, the results show"."""
    sources = (item.source for item in draft.by_paragraph.get(number, ()))
    return any(source is not None and source.kind is MentionKind.DOCUMENT for source in sources)


def _hearsay_at(draft: Draft, index: int, stop: int) -> Span | None:
    """The hearsay that begins at a token: "reportedly", "is believed to", "it is claimed that"."""
    tokens = draft.graph.document.tokens
    norm = tokens.norms[index]
    if norm in words("hearsay-adverb"):
        return draft.span(tokens.starts[index], tokens.ends[index])
    if norm in words("hearsay-verb"):  # "it has since emerged that"
        before, after = tokens.norms[max(0, index - 3) : index], tokens.norms[index + 1 : min(index + 5, stop)]
        told = "it" in before and "that" in after
        return draft.span(tokens.starts[index], tokens.ends[index]) if told else None
    if norm not in words("be"):
        return None
    heard = index + 1
    if heard < stop and tokens.norms[heard] in words("hearsay-between"):  # "is also believed to"
        heard += 1
    if heard + 1 >= stop or tokens.norms[heard] not in words("hearsay-participle"):
        return None
    following = tokens.norms[heard + 1]
    if following == "likely" and tokens.norms[heard + 2 : heard + 3] == ["to"]:
        following = "to"
    clause = following == "that" or following in words("hearsay-subject")
    clause = clause or (tokens.norms[heard] == "understood" and following not in words("not-clause"))
    if tokens.norms[heard] == "reported" and not words("reported-to").isdisjoint(tokens.norms[heard + 2 : heard + 3]):
        return None  # "the two were reported to police"
    empty = following == "to" or (clause and tokens.norms[max(0, index - 1)] == "it")
    return draft.span(tokens.starts[index], tokens.ends[heard]) if empty else None


def _is_of_a_court(draft: Draft, number: int, found: Span) -> bool:
    """Whether a court or a charge says so: "allegedly" is of its own there, "is understood to" is not."""
    said = found.text.lower().split()[-1]
    return said in words("hearsay-court") and not words("court").isdisjoint(draft.norms(number))


def _is_of_an_outlet(draft: Draft, number: int) -> bool:
    """Whether the sentence ahead, or the one behind, in the paragraph is an outlet's: "…, the Post said. He reportedly"."""
    sentences = draft.graph.document.sentences
    here = draft.paragraph_at(sentences[number].end - 1)
    for near in (number - 1, number + 1):
        for item in draft.by_sentence.get(near, ()):
            if item.source and item.source.kind is MentionKind.OUTLET and draft.paragraph_at(item.cue.span.start) == here:
                return True
    return False


def _sourced(draft: Draft) -> list[tuple[int, int]]:
    """What the cues and contents of attributions with a source cover, as ranges apart."""
    named = [
        found
        for found in draft.attributions
        if found.source and found.source.text.lower() != "it" and not _is_hearsay(draft, found)
    ]
    return merge([(span.start, span.end) for found in named for span in (found.cue.span, *found.content.spans)])


def _is_hearsay(draft: Draft, found: Attribution) -> bool:
    """Whether nobody tells what the source says or thinks: "reportedly told friends", "it is claimed that she knew"."""
    said = found.cue.span.text.lower().split()
    if not words("hearsay-adverb").isdisjoint(said):
        return found.recipient is None or found.recipient.kind is not MentionKind.OUTLET
    if said[0] in words("be") and said[-1] in words("hearsay-participle"):  # "was also said to have left"
        return found.content.text.startswith("to ")
    parent = None if found.parent is None else draft.graph.attributions[found.parent]
    return parent is not None and parent.source is None and found.kind not in SPOKEN


def _is_unsourced(draft: Draft, number: int, sourced: list[tuple[int, int]]) -> bool:
    """Whether a sentence of the body has no source for what it says."""
    sentence = draft.graph.document.sentences[number]
    if not draft.in_body(sentence.end - 1):
        return False
    if any_phrase("not-hearsay", sentence.text.lower()):
        return False
    place = bisect_left(sourced, (sentence.end,)) - 1
    return place < 0 or sourced[place][1] <= sentence.start
