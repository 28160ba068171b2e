"""Rules about sources without a name, without a face, or without a role."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from ..expressions import expression
from ..graph import AttributionGraph
from ..model import Attribution, AttributionKind, ContentKind, EntityKind, Gender, Mention, MentionKind, Severity
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.gazetteer import default_gazetteer
from .base import Context, Hit, rule
from .draft import Draft
from .words import any_phrase, words

_NAMED = (MentionKind.NAMED, MentionKind.TITLED, MentionKind.ORGANISATION, MentionKind.DOCUMENT, MentionKind.OUTLET)
# "…, speaking on condition of anonymity,", "… who asked not to be named": it tells why, and not who
_NAMELESS = expression(
    r",?\s(?:speaking|who\s(?:spoke|asked|requested|declined|wished|refused|insisted))\s[^,]{1,40}?\b(?:anonymity|named|identified),?$"
)
_NEAR = 4000  # characters; of paragraphs that are longer only the nearest
_GENDERS = {"he": Gender.MASCULINE, "she": Gender.FEMININE}
_PLURALS = {
    "source": "sources",
    "official": "officials",
    "aide": "aides",
    "insider": "insiders",
    "person": "people",
    "executive": "executives",
    "adviser": "advisers",
    "diplomat": "diplomats",
}


@rule(
    "ATT106",
    name="ambiguous-speaker",
    guideline="The Reuters handbook: the reader must know at once who is speaking.",
    bad=["Tom Smith met Alan Jones. He said the deal was dead."],
    good=["Tom Smith met Alan Jones. Jones said the deal was dead."],
    profiles=("wire",),
)
def ambiguous_speaker(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A pronoun speaks, and the sentence before names two people it could be."""
    draft = context.draft
    for found in draft.told:
        source = found.source
        if source is None or source.kind is not MentionKind.PRONOUN or source.text.lower() not in _GENDERS:
            continue
        names = _rivals(draft, found, _GENDERS[source.text.lower()])
        if len(names) > 1:
            message = f"“{source.text}” may be {' or '.join(names[:3])}"
            yield Hit(source.span, message, "repeat the name", found.id)


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
    draft = context.draft
    for found in draft.headed(words("vague-head")):
        source = found.source
        if source and is_vague(source) and not _goes_on(draft, source) and not _described(draft, source):
            yield Hit(
                source.span,
                f"“{source.text}” tells nothing about who they are",
                "give a role and how they know",
                found.id,
            )


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
    found = next((item for item in draft.anonymous if item.source and _knows(item.source)), None)
    if found and found.source and not any_phrase("reason", draft.lowered):
        yield Hit(found.source.span, "nothing says why this source is not named", "give the reason once", found.id)


@rule(
    "ATT203",
    name="anonymous-pejorative",
    guideline="AP and NPR: an unnamed source may give information, not attack or praise anybody.",
    bad=["“He is a fool,” one colleague said."],
    good=["“The vote was cancelled on Friday,” one colleague said."],
    profiles=("wire", "legal"),
    severities={"legal": Severity.ERROR},
)
def anonymous_pejorative(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """An unnamed source judges somebody."""
    draft = context.draft
    for found in [item for item in draft.told if draft.is_anonymous(item)]:
        if found.source is None or found.content.kind is ContentKind.INDIRECT:
            continue
        said = found.content.text.replace("’", "'")
        lowered = said.lower()
        judgement = any_phrase("evaluative", lowered) or any_phrase("opinion", lowered)
        if judgement and (judgement not in words("evaluative-thing") or _is_of_somebody(draft, found)):
            place = lowered.find(judgement)
            message = f"an unnamed source passes judgement: “{said[place : place + len(judgement)]}”"
            yield Hit(found.source.span, message, "name the source or report what happened", found.id)


@rule(
    "ATT204",
    name="plural-singular-sources",
    guideline="The Reuters handbook: never cite sources in the plural when there is one.",
    bad=["Sources at the bank said he quit. The source said he was angry."],
    good=["Two officials at the bank said he quit. One of the officials said he was angry."],
    profiles=("desk", "wire", "legal"),
)
def plural_singular_sources(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Sources in the plural become one source later on."""
    draft = context.draft
    if draft.heads.keys().isdisjoint(_PLURALS):
        return
    for place, found in enumerate(draft.statements):
        source = found.source
        singular = source.head.text.lower() if source else ""
        said = source.text.lower().split() if source else []
        if source is None or singular not in _PLURALS or said[0] != "the" or said[1] in words("ordinal"):
            continue
        plural = _PLURALS[singular]
        before = draft.statements[:place]
        chains = {_chain(draft, item) for item in before if _heads(item, plural)}
        alone = {_chain(draft, item) for item in before if item.source and not item.source.plural} - {-1}
        known = _chain(draft, found) in alone  # "one insider said … The source added"
        if singular == "person":  # nobody named is called so
            known = known and not any(mention.name for mention in draft.graph.entities[_chain(draft, found)].mentions)
        if len(chains) == 1 and not known and not _introduced(draft, singular, plural, found.cue.span.start):
            message = f"“{plural}” have become one {singular}"
            yield Hit(source.span, message, f"write “one of the {plural}”, or say one", found.id)


@rule(
    "ATT206",
    name="weasel-collective",
    guideline="Reuters and NPR: be specific; “critics say” needs at least one critic.",
    bad=["Critics say the plan is unsafe."],
    good=["Critics such as Lina Roe of Safe Roads say the plan is unsafe."],
    profiles=("wire",),
    options={"sentences": 2},
)
def weasel_collective(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """Critics, experts or some people speak, and none of them is named nearby."""
    draft = context.draft
    for found in draft.told:
        source = found.source
        if source is None or not is_weasel(source):
            continue
        if not _named_near(draft, found, context.options["sentences"]):
            yield Hit(source.span, f"who are “{source.text}”?", "name one of them", found.id)


@rule(
    "ATT706",
    name="bare-speaker",
    severity=Severity.INFO,
    guideline="The Reuters handbook: a source is identified by name and position.",
    bad=["Ann Lee said the road floods."],
    good=["Ann Lee, who lives on Mill Road, said the road floods."],
    profiles=("wire",),
    options={"known": ()},
)
def bare_speaker(graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """A person is quoted and the text never says who they are."""
    draft, seen = context.draft, set[int]()
    for found in draft.body_statements:
        speaker = graph.speaker(found)
        if speaker is None or speaker.kind is not EntityKind.PERSON or speaker.id in seen or found.source is None:
            continue
        seen.add(speaker.id)
        known = not _is_persons(found.source, speaker.name) or speaker.name in context.options["known"]
        if not known and not any(_presented(draft, mention) for mention in speaker.mentions):
            yield Hit(found.source.span, f"nothing says who {speaker.name} is", "add a role or a place", found.id)


def _is_of_somebody(draft: Draft, found: Attribution) -> bool:
    """Whether the content speaks of a person or a body, and not of a storm."""
    said = found.content.text.lower().replace("’", "'").replace("'", " ").split()
    if not words("person-word").isdisjoint(word.strip('.,;:!?“”"‘') for word in said):
        return True
    mentions = (each.span for entity in draft.actors for each in entity.mentions)
    return any(span.contains(each) for each in mentions for span in found.content.spans)


def is_vague(mention: Mention) -> bool:
    """Whether *mention* is a bare "sources", "an official", "several insiders"."""
    said = _NAMELESS.sub("", mention.text.lower()).replace(",", " ").split()
    if len(said) == 1 and not said[0].endswith("s"):
        return False  # headlinese: "official says"
    if not said or (said[0] in ("the", "these", "those", "both", "his", "her", "their") and said[-1] != "close"):
        return False
    rest = [word for word in said if word not in words("empty-modifier")]
    if not rest or rest[0] not in words("vague-head") or any(word not in words("vague-tail") for word in rest[1:]):
        return False
    return len(rest) > 1 or rest[0] not in ("people", "those")


def is_weasel(mention: Mention) -> bool:
    """Whether *mention* is a bare "critics", "some", "many experts"."""
    said = _words_of(mention)
    rest = [word for word in said if word not in words("empty-modifier") or len(said) == 1]
    if not said:  # a comma taken for a source
        return False
    if len(said) == 2 and said[1] == "people":
        return said[0] in ("many", "most", "some")
    if len(rest) == 1:
        return rest[0] in words("weasel-head") and said[0] not in ("the", "his", "her", "their", "these", "those")
    if len(rest) == 2 and rest[0] in words("field"):  # "legal experts", "many industry observers"
        return rest[1] in words("weasel-head")
    return not rest and said[-1] in words("weasel-head")


def _rivals(draft: Draft, found: Attribution, gender: Gender) -> list[str]:
    """The people of this gender whom the sentence before names, unless one of them, or anybody since, is speaking."""
    here = draft.sentence_at(found.cue.span.start)
    if here < 1 or draft.paragraph_at(found.cue.span.start) != draft.paragraph_at(_start(draft, here - 1)):
        return []
    first, last = _start(draft, here - 1), found.source.span.start if found.source else 0
    spoken = any(item.kind is AttributionKind.STATEMENT for item in draft.by_sentence.get(here - 1, ()))
    if spoken or draft.opens_quotation(first, last):
        return []
    named = [each for each in draft.people_named(first, last) if each[1].gender in (gender, Gender.UNKNOWN)]
    if any(place >= _start(draft, here) for place, _ in named):
        return []
    return list(dict.fromkeys(entity.name for _, entity in sorted(named, key=lambda each: each[1].id)))


def _start(draft: Draft, sentence: int) -> int:
    return draft.graph.document.sentences[sentence].start


def _words_of(mention: Mention) -> list[str]:
    return mention.text.lower().replace(",", " ").split()


def _goes_on(draft: Draft, source: Mention) -> bool:
    """Whether the words after the span still describe the source: "sources close to her campaign"."""
    end = source.span.end
    after = draft.text[end : end + 24].lower().split()
    return bool(after) and draft.text[end : end + 1] == " " and after[0].strip('.,;:”"') in words("basis")


def _described(draft: Draft, source: Mention) -> bool:
    """Whether the text, before this mention, says more of the same head, or names the body that officials belong to."""
    head = source.head.text.lower()
    if head in ("official", "officials"):
        number = draft.paragraph_at(source.span.start)
        if " " not in source.text and number not in draft.body_paragraphs[:1]:
            return True
        start = max(draft.graph.document.paragraphs[max(0, number - 1)].start, source.span.start - _NEAR)
        near = draft.text[start : source.span.start].lower().replace(",", " ").split()
        if not words("institution").isdisjoint(near):
            return True
    if head not in draft.descriptions:
        draft.descriptions[head] = _first_description(draft, head)
    return draft.descriptions[head] < source.span.start


def _first_description(draft: Draft, head: str) -> float:
    """Where the text first says more of *head* than the word: a name or an office before it, a basis after it."""
    tokens = draft.graph.document.tokens
    for index, norm in enumerate(tokens.norms[:-1]):
        if norm == head:
            before = tokens.norms[index - 1] if index else ""
            capital = (
                index > 0 and draft.text[tokens.starts[index - 1]].isupper() and before not in words("empty-modifier")
            )
            if capital or before in words("official-modifier") or tokens.norms[index + 1] in words("basis"):
                return tokens.starts[index]
    return inf


def _knows(source: Mention) -> bool:
    head = source.head.text.lower()
    if is_weasel(source) or source.text.lower() == "people":
        return False
    return head not in words("institutional") and not head.startswith("spokes")


def _heads(found: Attribution, head: str) -> bool:
    return found.source is not None and found.source.head.text.lower() == head


def _chain(draft: Draft, found: Attribution) -> int:
    speaker = draft.graph.speakers[found.id]
    return speaker if speaker is not None else -1


def _introduced(draft: Draft, singular: str, plural: str, end: int) -> bool:
    """Whether a single one was brought in before *end*: "a source", "one of the sources"."""
    tokens = draft.graph.document.tokens
    for index, norm in enumerate(tokens.norms):
        if tokens.starts[index] >= end:
            return False
        before = tokens.norms[max(0, index - 3) : index]
        if norm == singular and "the" not in before:
            return True
        if (norm == plural and "of" in before) or (norm == "one" and tokens.norms[index + 1 : index + 2] == ["of"]):
            return True
    return False


def _named_near(draft: Draft, found: Attribution, sentences: int) -> bool:
    first = draft.sentence_at(found.cue.span.start)
    paragraph = draft.by_paragraph.get(draft.paragraph_at(found.cue.span.start), [])
    near = [item for number in range(first, first + sentences + 1) for item in draft.by_sentence.get(number, ())]
    if any(item.source and item.source.kind in _NAMED and item is not found for item in (*near, *paragraph)):
        return True
    text = draft.graph.document.sentences[first].text.lower()
    return bool(any_phrase("example", text))


def _is_persons(source: Mention, name: str) -> bool:
    """Whether a source is told by a name that is surely a person's: "Harrow Transport" may be a firm."""
    names = name.lower().split()
    if source.kind is not MentionKind.NAMED or len(names) < 2:
        return False
    return names[0] in default_gazetteer().genders or default_dictionary().keys().isdisjoint(names)


def _tells_job(word: str) -> bool:
    """Whether the last word before a name ends what tells who it is: "the head of highways,", "Defending,"."""
    return (word.endswith(",") and word.islower()) or word in ("Defending,", "Prosecuting,", "Chairing,")


def _presented(draft: Draft, mention: Mention) -> bool:
    """Whether this mention, or what stands before or behind it, says who the person is."""
    start = mention.span.start
    before = draft.text[max(0, start - 40) : start].split()
    if before and (before[-1].lower() in words("presenting-before") or _tells_job(before[-1])):
        return True  # "the inspector is Gareth Ings"
    if mention.title or mention.affiliation or mention.kind is MentionKind.TITLED:
        return True
    if mention.name and len(mention.text.strip(" ,")) > len(mention.name):
        return True
    after = draft.text[mention.spans[-1].end :][:8]
    if after.startswith((", a ", ", an ", ", who", " of ", " from ", " at ", " (")) or after[2:3].isdigit():
        return True
    follows = draft.text[mention.spans[-1].end :][:12].split()
    return bool(follows) and follows[0] in words("presenting") and not draft.quoted(start)
