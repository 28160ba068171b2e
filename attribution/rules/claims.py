"""Rules about what the text says in its own voice: hearsay and allegations without a source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import Attribution, AttributionKind, Mention, MentionKind, Severity
from ..spans import Span, merge
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.words import CAPITAL, NUMBER
from .base import Context, Hit, rule
from .draft import Draft
from .legends import is_held_by, is_of_old, is_wry
from .members import words_in
from .words import any_phrase, lowered, words
from .wrongs import find_wrongs, name_of

_LIES = frozenset(
    ("lie", "lie about", "lie to", "mislead", "deceive", "evade", "dodge", "threaten", "order", "cover up", "conceal")
)
_CLAUSAL = frozenset(("understood", "alleged", "claimed", "feared", "rumoured", "rumored"))
"""Participles behind "it is" that a clause follows, whatever it begins with."""
_LONGEST_RUMOUR, _LONGEST_THERE, _LONGEST_CLAUSE = 8, 4, 10
"""How many words "word on the street is that", "there have been growing fears" and a clause with its verb may have."""
_MARKS = (".", ",", ";")
_AMONG = ("in", "at", "within", "around", "among", "across", "inside")
_LONGEST_AMONG = 5  # words: "in the industry that"
_MASS = frozenset(("word", "gossip", "rumor", "rumour", "speculation", "talk"))
"""What needs no article to begin a sentence: "Word is that", "Talk in the town is that"."""
_NAMES_AND_NUMBERS = frozenset((CAPITAL, NUMBER))
_CHARGED = ("alleged", "allegedly")
_LIED_TO = over_text(
    r"\b(?:lied\s(?:[a-z]{1,12}\s)?to|bribed|threatened|misled)"
    r"\s(?:a|an|the|his|her|its|their)\s(?:[a-z]{1,12}\s)?[a-z]{3,12}\b"
)


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
        norms = draft.norms(number)
        if words("hearsay").isdisjoint(norms):
            continue
        unsourced = _is_unsourced(draft, number, sourced)
        if not unsourced and words("rumour-noun").isdisjoint(norms):
            continue
        for index in tokens:
            found = _hearsay_at(draft, index, tokens.stop)
            if found is None or not draft.is_own(found.start) or _is_of_an_outlet(draft, number):
                continue
            if not unsourced and not _is_before_all(draft, number, found):
                continue
            wry = norms[index - tokens.start] in words("hearsay-adverb") and is_wry(norms, index - tokens.start)
            if wry or is_held_by(draft, found):
                continue
            if not _is_of_a_court(draft, number, found) and not is_of_old(draft, number, found):
                yield Hit(found, f"“{found.text}”{_question(found)}", "name who says so")
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
    tokens = graph.document.tokens
    for mention, wrong in bare_allegations(draft):
        span = draft.span(tokens.starts[wrong.start], tokens.ends[wrong.stop - 1])
        message = f"the text itself says that {name_of(mention)} “{span.text}”"
        yield Hit(span, message, "say who alleges it, or what the court found")


def bare_allegations(draft: Draft) -> Iterator[tuple[Mention, range]]:
    """Each wrong that the text itself lays to somebody named: who, and the tokens of the wrong."""
    own = sorted({*draft.own_sentences, *_lies(draft), *_namings(draft)})
    yield from find_wrongs(draft, [number for number in own if not _is_in_court(draft, number)])


def _is_in_court(draft: Draft, number: int) -> bool:
    """Whether a sentence tells of a court, and of none that is wronged: "lied to the grand jury", "bribed a judge"."""
    court = words("court")
    if court.isdisjoint(draft.norms(number)):
        return False
    rest = _LIED_TO.sub(" ", lowered(draft.graph.document.sentences[number].text))
    return not court.isdisjoint(words_in(rest))


def _lies(draft: Draft) -> Iterator[int]:
    """The sentences in which nothing is said but a lie or a threat, which the text calls so: "lied to regulators"."""
    for number in {draft.sentence_at(found.cue.span.start) for found in draft.cued(_LIES)}:
        end = draft.graph.document.sentences[number].end
        told = all(found.cue.lemma in _LIES and found.parent is None for found in draft.by_sentence[number])
        if told and draft.is_told(end - 1):
            yield number


def _namings(draft: Draft) -> Iterator[int]:
    """The sentences in which nothing is told by others but a name: "the teller, named by police as Ann Lowe, stole"."""
    for number, found in draft.by_sentence.items():
        end = draft.graph.document.sentences[number].end
        if all(item.kind is AttributionKind.NAMING for item in found) and draft.is_told(end - 1):
            yield number


def _hearsay_at(draft: Draft, index: int, stop: int) -> Span | None:
    """The hearsay that begins at a token: "reportedly", "is believed to", "word is that"."""
    tokens = draft.graph.document.tokens
    norm = tokens.norms[index]
    if norm in words("hearsay-adverb"):
        return draft.span(tokens.starts[index], tokens.ends[index])
    if norm in words("hearsay-noun"):
        return _rumour_at(draft, index, stop)
    if norm in words("hearsay-verb"):  # "it has since emerged that"
        before, after = tokens.norms[max(0, index - 3) : index], tokens.norms[index + 1 : min(index + 5, stop)]
        if "it" not in before or "that" not in after:
            return None
        if not (words("court") | words("evidence-noun")).isdisjoint(after[: after.index("that")]):
            return None  # "it emerged in evidence that"
        first = index - 1 - before[::-1].index("it")
        return draft.span(tokens.starts[first], tokens.ends[index])
    if norm in words("hearsay-participle"):  # "the owner, understood to be a Dane,"
        after = tokens.norms[index + 1 : min(index + 3, stop)]
        apposed = index > 0 and tokens.norms[index - 1] == "," and after[:1] == ["to"]
        apposed = apposed and words("reported-to").isdisjoint(after)
        return draft.span(tokens.starts[index], tokens.ends[index]) if apposed else None
    return _passive_at(draft, index, stop) if norm in words("be") else None


def _passive_at(draft: Draft, index: int, stop: int) -> Span | None:
    """The hearsay of a form of "be": "is also believed to", "it is widely felt in the industry that"."""
    tokens = draft.graph.document.tokens
    heard = index + 1
    if heard < stop and tokens.norms[heard] in words("hearsay-between"):  # "is also believed to"
        heard += 1
    if heard + 1 >= stop:
        return None
    if tokens.norms[heard] in words("hearsay-perfect") and _is_suggested(draft, index, heard, stop):
        return draft.span(tokens.starts[_group_start(draft, index)], tokens.ends[heard])
    before = tokens.norms[max(0, index - 3) : index]
    if tokens.norms[heard] in words("hearsay-belief") or tokens.norms[heard + 1] in _AMONG:
        held = tokens.norms[heard] in words("hearsay-belief") or tokens.norms[heard] in words("hearsay-participle")
        held = held and _is_empty_subject(before) and _is_of_many(tokens.norms[heard + 1 : stop])
        return draft.span(tokens.starts[_group_start(draft, index)], tokens.ends[heard]) if held else None
    if tokens.norms[heard] not in words("hearsay-participle"):
        return None
    following = tokens.norms[heard + 1]
    if following == "likely" and tokens.norms[heard + 2 : heard + 3] == ["to"]:
        following = "to"
    clause = following == "that" or following in words("hearsay-subject")
    clause = clause or (tokens.norms[heard] in _CLAUSAL and following not in words("not-clause"))
    clause = clause or tokens.classes[heard + 1] in _NAMES_AND_NUMBERS
    if tokens.norms[heard] == "reported" and not words("reported-to").isdisjoint(tokens.norms[heard + 2 : heard + 3]):
        return None  # "the two were reported to police"
    told = clause and (tokens.norms[heard] != "reported" or following != "that")  # ATT303 asks who "reported that"
    empty = following == "to" or (told and _is_empty_subject(before))
    aside = following in _MARKS and tokens.norms[heard] != "reported" and _is_aside(before)
    return draft.span(tokens.starts[_group_start(draft, index)], tokens.ends[heard]) if empty or aside else None


def _is_suggested(draft: Draft, index: int, heard: int, stop: int) -> bool:
    """Whether it "has been suggested that" something is so, and not that something be done, which is a proposal."""
    norms = draft.graph.document.tokens.norms
    behind = norms[heard + 1 : min(heard + _LONGEST_CLAUSE, stop)]
    claimed = norms[index] == "been" and behind[:1] == ["that"] and _is_empty_subject(norms[max(0, index - 3) : index])
    if not claimed or not {"be", "should"}.isdisjoint(behind):
        return False
    if not words("finite").isdisjoint(behind):
        return True
    return any(map(is_finite, behind))


def is_finite(word: str) -> bool:
    """Whether a word may be a verb that tells what is or was so: "relabels", but not "relabel"."""
    tags = default_dictionary().tags(word)
    return "z" in tags or "d" in tags or (not tags and word[-1] == "s")


def _group_start(draft: Draft, index: int) -> int:
    """The first token of the verb group of the form of "be" at *index*: of "has since been alleged", "it's claimed"."""
    norms = draft.graph.document.tokens.norms
    if norms[index].startswith("'"):
        return index - 1
    has = next((place for place in (index - 1, index - 2) if norms[max(place, 0)] in ("has", "have", "had")), index)
    return has if norms[index] == "been" else index


def _question(found: Span) -> str:
    """What an editor asks: “is said” by whom?, “it has emerged” from whom?, “allegedly”: who says so?"""
    last = found.text.lower().split()[-1]
    if last in words("hearsay-verb"):
        return " from whom?"
    passive = any(last in words(f"hearsay-{name}") for name in ("participle", "perfect", "belief"))
    return " by whom?" if passive else ": who says so?"


def _rumour_at(draft: Draft, index: int, stop: int) -> Span | None:
    """What tells of a rumour with a noun: "rumour has it", "word at the gate is that", "there are fears that"."""
    tokens = draft.graph.document.tokens
    after = tokens.norms[index + 1 : min(index + _LONGEST_RUMOUR, stop)]
    if after[:2] == ["has", "it"]:
        return draft.span(tokens.starts[index], tokens.ends[index + 2])
    if tokens.norms[index] in words("rumour-noun"):
        place = after.index("that") if "that" in after else 0
        told = place > 0 and after[place - 1] in ("is", "was") and after[place + 1 : place + 2] != ["of"]
        if told and _is_nobodys(draft, index, after):
            return draft.span(tokens.starts[index], tokens.ends[index + place])
    first = max(0, index - _LONGEST_THERE)
    before = tokens.norms[first:index]
    if after[:1] != ["that"] or "there" not in before or "no" in before:
        return None
    return draft.span(tokens.starts[first + before.index("there")], tokens.ends[index])


def _is_nobodys(draft: Draft, index: int, after: list[str]) -> bool:
    """Whether it is not told whose talk it is: "the talk in the town is", "word is", not "the court's suspicion"."""
    first = draft.sentence_tokens(draft.sentence_at(draft.graph.document.tokens.starts[index])).start
    norms = draft.graph.document.tokens.norms
    before = norms[index - 1] if index > first else ""
    return after[0] != "of" and (before == "the" or norms[index] == "word" or (not before and norms[index] in _MASS))


def _is_before_all(draft: Draft, number: int, found: Span) -> bool:
    """Whether a rumour is told of ahead of all that the sentence attributes: "the talk is that two men have asked"."""
    told = [item for item in draft.by_sentence.get(number, ()) if item.source]
    starts = (item.content.spans[0].start for item in told)
    rumour = found.text.split()[-1] in ("is", "was") and draft.in_body(found.start)
    return rumour and all(start > found.end for start in starts)


def _is_of_many(after: list[str]) -> bool:
    """Whether what is held has no holder but a crowd, and is told: "that", "in the industry that"."""
    if after[0] == "that":
        return True
    return after[0] in _AMONG and "that" in after[1:_LONGEST_AMONG]


def _is_aside(before: list[str]) -> bool:
    """Whether the words before a form of "be" begin an aside: ", it" in "…, it is claimed."; ", it has"."""
    while before and before[-1] in ("has", "had"):
        before = before[:-1]
    return before[-2:] == [",", "it"]


def _is_empty_subject(before: list[str]) -> bool:
    """Whether the words before a form of "be" end in an "it" that means nobody: "it", "it has since"."""
    if "it" not in before:
        return False
    between = before[len(before) - before[::-1].index("it") :]
    return all(word in ("has", "had", "have") or word in words("hearsay-between") for word in between)


def _is_of_a_court(draft: Draft, number: int, found: Span) -> bool:
    """Whether a court or a charge says so: "allegedly" is of its own there, "is understood to" is not.

    Where the story begins in court, what is alleged in all of it is the charge.
    """
    said = found.text.lower().split()[-1]
    if said not in words("hearsay-court"):
        return False
    return not words("court").isdisjoint(draft.norms(number)) or (said in _CHARGED and begins_in_court(draft))


def begins_in_court(draft: Draft) -> bool:
    """Whether the first paragraph tells of a court: "a jury was told", "pleaded not guilty"."""
    opening = draft.body_paragraphs[:1]
    told = (
        draft.graph.document.paragraphs[opening[0]].text.lower().replace(",", " ").replace(".", " ") if opening else ""
    )
    return not words("hearing-word").isdisjoint(told.split())


def _is_of_an_outlet(draft: Draft, number: int) -> bool:
    """Whether a sentence beside it in its paragraph is an outlet's: "…, the Post said. He reportedly"."""
    here = draft.paragraph_at(draft.graph.document.sentences[number].end - 1)
    beside = (item for near in (number - 1, number + 1) for item in draft.by_sentence.get(near, ()))
    outlets = (item for item in beside if item.source and item.source.kind is MentionKind.OUTLET)
    return any(draft.paragraph_at(item.cue.span.start) == here for item in outlets)


def _sourced(draft: Draft) -> list[tuple[int, int]]:
    """What the cues and contents of attributions with a source cover, as ranges apart."""
    own = [found for found in draft.graph.attributions if draft.is_own(found.cue.span.start)]  # however unsure
    named = [
        found for found in own if found.source and found.source.text.lower() != "it" and not _is_hearsay(draft, found)
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
    return parent is not None and parent.source is None


def _is_unsourced(draft: Draft, number: int, sourced: list[tuple[int, int]]) -> bool:
    """Whether a sentence of the body has no source for what it says."""
    sentence = draft.graph.document.sentences[number]
    if not draft.in_body(sentence.end - 1):
        return False
    if any_phrase("not-hearsay", lowered(sentence.text)):
        return False
    place = bisect_left(sourced, (sentence.end,)) - 1
    return place < 0 or sourced[place][1] <= sentence.start
