"""Rules about sources without a name: how they are told, how often, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import NAMELESS, Attribution, CueKind, Mention, MentionKind, Severity
from .base import Context, Hit, rule
from .collectives import is_weasel
from .draft import Draft
from .groups import PLURALS, chain_of, told_before
from .imprint import own_names
from .members import words_in
from .outlets import publication_of
from .statements import SPOKEN
from .words import any_phrase, lowered, plain_name, words

# "…, speaking on condition of anonymity,", "… who asked not to be named": it tells why, and not who
_NAMELESS = over_text(
    r",?\s(?:speaking|who\s(?:spoke|asked|requested|declined|wished|refused|insisted))\s[^,]{1,40}?\b(?:anonymity|named|identified),?$"
)
# "she and her aides", "the party and its allies": the first is known, and who spoke is left open
_JOINED = over_text(r"^(?:he|she|they)\sand\b|\sand\s(?:his|her|its|their)\s")
_AND_A_SOURCE = over_text(r"\sand\s(?:a|an|another|one|two|several|some)\s(?:source|insider)s?$", re.IGNORECASE)
_INDEFINITE = ("a", "an", "one", "any", "some", "another", "the", "this", "that")
_OF_SEVERAL = ("one", "another")
_UNCOUNTED = ("number", "handful", "host", "range", "string", "couple")  # "a number of sources"
_NEAR = 4000  # characters; of paragraphs that are longer only the nearest
_MENTIONS = 8  # of one source; who it is stands with the first ones
_LETTERS = over_text(r"\b(?:[A-Z]{3,6}|Fed)\b")
_OFFICIALS = ("official", "officials", "bosses", "chiefs")


@rule(
    "ATT201",
    name="vague-anonymous",
    severity=Severity.ERROR,
    guideline="AP, NPR and the Guardian: a source without a name has at least a role and a reason to know.",
    bad=["Sources said the deal is dead."],
    good=["Two bank executives briefed on the talks said the deal is dead."],
    profiles=("desk", "wire", "legal"),
)
def vague_anonymous(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A source is called a source, an insider or an official and nothing more."""
    draft, own = context.draft, own_names(publication_of(context.draft, context.publication))
    for found in draft.headed(words("vague-head")):
        source = found.source
        if source is not None and (is_vague(source) or _is_first_of_all(draft, source)):
            yield Hit(
                source.span,
                f"“{source.text}” says nothing about who they are",
                "give a role and how they know, as in “two councillors briefed on the sale”",
                found.id,
                silenced_by=_why_told_enough(draft, found, source, own),
            )


def _why_told_enough(draft: Draft, found: Attribution, source: Mention, own: frozenset[str]) -> str:
    """Why a reader knows enough of a vague *source*, "" where they do not."""
    if _is_borrowed(draft, found, own):  # the reader is told whose source it is, and the writer knows no more
        return "it is the source of somebody who is named"
    if _goes_on(draft, source):
        return "the words behind it say more"
    head = source.head.text.lower()
    if head in _OFFICIALS and _is_of_a_body(draft, found, source):
        return "the text beside it tells whose officials they are"
    described = any(draft.first_described.get(each, inf) < source.span.start for each in (head, *_group_of(source)))
    return "the text has said more of them before" if described else ""


@rule(
    "ATT202",
    name="anonymity-unexplained",
    guideline="AP on anonymous sources: tell the reader why the source is not named.",
    bad=["An aide to the mayor said the budget was wrong."],
    good=[
        "An aide to the mayor, who asked not to be named because she may not speak for him, said the budget was wrong."
    ],
    profiles=("wire", "legal"),
)
def anonymity_unexplained(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The article rests on an unnamed source and never says why the name is missing."""
    draft = context.draft
    told = [item for item in draft.anonymous if draft.in_body(item.cue.span.start) and _tells(item)]
    told = [item for item in told if not _is_sworn(draft, item)]
    own = own_names(publication_of(draft, context.publication))
    borrowed = {chain_of(draft, item) for item in told if _is_borrowed(draft, item, own)}
    ours = (item for item in told if chain_of(draft, item) not in borrowed and not _is_borrowed(draft, item, own))
    found = next((item for item in ours if item.source and _knows(item.source)), None)
    if found and found.source:
        reason = any_phrase("reason", draft.lowered)
        silenced = f"the text gives a reason: “{reason}”" if reason else ""
        hint = "give the reason once, as in “because they were not allowed to speak in public”"
        message = "nothing says why this source is not named"
        yield Hit(found.source.span, message, hint, found.id, silenced_by=silenced)


def is_vague(mention: Mention) -> bool:
    """Whether *mention* is a bare "sources", "an official", "several insiders"."""
    if _is_joined_source(mention.text):
        return True
    text = mention.text.lower()
    nameless = text.rstrip(",").endswith(("anonymity", "named", "identified"))
    said = (_NAMELESS.sub("", text) if nameless else text).replace(",", " ").split()
    if said[2:3] == ["of"] and said[0] == "a" and said[1] in _UNCOUNTED:
        said = said[3:]
    if len(said) == 1 and not said[0].endswith("s"):
        return False  # headlinese: "official says"
    if not said or (said[0] in ("the", "these", "those", "both", "his", "her", "their") and said[-1] != "close"):
        return False
    rest = [word for word in said if word not in words("empty-modifier") and word not in words("ordinal")]
    if not rest or rest[0] not in words("vague-head") or any(word not in words("vague-tail") for word in rest[1:]):
        return False
    return len(rest) > 1 or rest[0] not in ("people", "those")


def _is_joined_source(text: str) -> bool:
    """Whether one of those named together is a bare source: "company officials and a source"."""
    return _AND_A_SOURCE.search(text) is not None


def _is_first_of_all(draft: Draft, source: Mention) -> bool:
    """Whether "the source" speaks, and nothing has told of one or of anybody unnamed before."""
    if source.text.lower() not in ("the source", "the sources", "the insider", "the insiders"):
        return False
    start = source.span.start
    nameless = (item.source.span for item in draft.attributions if item.source and item.source.kind in NAMELESS)
    told = any(draft.text.find(word, 0, start) >= 0 for word in ("ource", "nsider"))  # with a capital or without
    return not told and all(span.start >= start for span in nameless)


def _goes_on(draft: Draft, source: Mention) -> bool:
    """Whether the words after the span still describe the source: "sources close to her campaign"."""
    end = source.span.end
    after = draft.text[end : end + 24].lower().split()
    return bool(after) and draft.text[end : end + 1] == " " and after[0].strip('.,;:”"') in words("basis")


def _is_of_a_body(draft: Draft, found: Attribution, source: Mention) -> bool:
    """Whether the paragraph of officials ahead of them, or the attribution before, tells whose they are."""
    start = source.span.start
    number = draft.paragraph_at(start)
    if " " not in source.text and number in draft.body_paragraphs[:1] and _is_told_later(draft, number):
        return True
    begin = max(draft.graph.document.paragraphs[number].start, start - _NEAR)
    return any(map(_names_a_body, (draft.text[begin:start], *_called_before(draft, found))))


def _called_before(draft: Draft, found: Attribution) -> list[str]:
    """What the source that was told last ahead of *found* is called, there and wherever it is named."""
    before = told_before(draft, found)
    if before is None or before.source is None:
        return []
    speaker = draft.graph.speaker(before)
    called = [before.source.text, *(mention.text for mention in (speaker.mentions[:_MENTIONS] if speaker else ()))]
    return [name.partition(" who ")[0] for name in called]  # "a nurse who travels to the hospital" is none of its


def _names_a_body(text: str) -> bool:
    """Whether an authority is told of, by a word for one or by its letters: "the ministry", "the FDIC"."""
    return not words("institution").isdisjoint(words_in(text)) or _LETTERS.search(text) is not None


def _group_of(source: Mention) -> tuple[str, ...]:
    """The word for those of whom this is one more: "one official", "another source", "a third official"."""
    several = PLURALS.get(source.head.text.lower())
    said = source.text.lower().split()[:2]
    return (several,) if several and (said[0] in _OF_SEVERAL or not words("ordinal").isdisjoint(said)) else ()


def _is_told_later(draft: Draft, number: int) -> bool:
    """Whether the paragraphs behind *number*, a lede's, tell who the officials are: by name, or by their body."""
    sources = [item.source for item in draft.behind_lede(number) if item.source]
    if any(source.kind in (MentionKind.TITLED, MentionKind.ORGANISATION) for source in sources):
        return True
    return any(not words("institution").isdisjoint(source.text.lower().replace(",", " ").split()) for source in sources)


def _tells(found: Attribution) -> bool:
    """Whether somebody told this to a reporter, and did not vow, ask for or sign it for all to see."""
    public = found.cue.negated or found.cue.lemma in words("public-act")
    return not public and found.cue.kind in (CueKind.VERB, CueKind.PHRASE, CueKind.COLON)


def _is_sworn(draft: Draft, found: Attribution) -> bool:
    """Whether it is told in papers that a court or an inquiry has, under the name that it knows."""
    sentence = draft.graph.document.sentences[draft.sentence_at(found.cue.span.start)]
    return bool(any_phrase("sworn", lowered(sentence.text)))


def _knows(source: Mention) -> bool:
    """Whether somebody tells from inside what others may not know, and no body, bystander or crowd."""
    said = lowered(source.text)
    if is_weasel(source) or said.startswith(("another ", "both ", "these ", "those ")):
        return False
    if _JOINED.search(said) or _is_the_only_one(source):
        return False
    if any_phrase("inside", said):
        return True
    head = source.head.text.lower()
    if head in words("insider"):
        return True
    if source.plural and said.split()[0] not in words("few"):
        return False  # "border officials" are the agency, "two officials" are not
    return head.removesuffix("s") in words("inside-role")


def speaks_from_inside(label: str) -> bool:
    """Whether a *label* is of one who keeps back a name: "source close to the regulator", but not "inspectors"."""
    said = label.lower().split()
    if not words("insider").isdisjoint(said) or not words("vague-head").isdisjoint(said):
        return True
    if any_phrase("inside", lowered(label)) or not words("inside-role").isdisjoint(said):
        return True
    few = not words("few").isdisjoint(said[:1])
    some = any(word.removesuffix("s") in words("inside-role") or word == "people" for word in said)
    return (few and some) or "person" in said  # "two people at the dinner"; "people" are a crowd


def _is_the_only_one(source: Mention) -> bool:
    """Whether an office tells who it is, or a headline leaves it to the story: "his chief aide", "official says"."""
    said = source.text.lower().split()
    return not source.plural and said[0] not in _INDEFINITE and not words("ordinal").intersection(said[:1])


def _is_borrowed(draft: Draft, found: Attribution, own: frozenset[str]) -> bool:
    """Whether the source spoke to another, whose promise it is: "an aide told Reuters", "Roe said an aide told her"."""
    if found.recipient is not None:
        told = plain_name(found.recipient.text)
        if found.recipient.kind is MentionKind.OUTLET or told in words("outlet-noun"):
            return told not in own
        if told not in own and words("our-ear").isdisjoint(told.split()):  # "a soldier at the bridge told her"
            return True
    if draft.is_relayed(found):
        return True
    near = [citing.source for citing, cited in draft.citations if cited is found]
    here = draft.by_sentence.get(draft.sentence_at(found.cue.span.start), ())
    near += [item.source for item in here if item.kind in SPOKEN]  # "the Post reported, according to two aides,"
    return any(source is not None and source.kind is MentionKind.OUTLET for source in near)
