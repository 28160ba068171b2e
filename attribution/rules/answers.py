"""Answers of those who are accused: what they or who speaks for them say, and that they were asked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from ..expressions import over_text
from ..model import Attribution, Entity, EntityKind, MentionKind
from ..values import NamedTuple
from .draft import Draft
from .members import said_behind, words_in
from .words import any_phrase, lowered, words

_PERSONS = ("his ", "her ")
_POSSESSIVES = ("his ", "her ", "its ", "their ")
_PRONOUNS = frozenset(("he", "she", "it", "they", "neither", "both", "his", "her", "its", "their", "nobody", "none"))
_OWNERS_OF = {
    EntityKind.PERSON: ("his", "her", "their"),
    EntityKind.ORGANISATION: ("its", "their"),
}
"""By what words a lawyer or a spokesman is told to be a person's or a body's."""
_POSSESSOR = over_text(r"\b([a-z][a-z-]{1,30})'s?(?=\s)")
_ROLE_AHEAD = over_text(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[^.,;:“”\"]{2,50},\s$")
_LONGEST_ROLE = 60  # characters
_MOST = 100  # sentences that answer; of a text with more, which is no article, the first
_DENIES = frozenset(("deny", "dismiss", "dispute", "reject", "rebut", "refute"))
_LITTLE = frozenset("a an the for of to by from on behalf another also again has have had".split())
"""Words beside "spokesman" or "lawyer" that do not tell whose."""
_ASKING = frozenset(
    "request requests call calls attempts efforts messages emails questions comment allegation allegations claim claims"
    " accusation accusations charge charges".split()
)
"""What a sentence begins with that tells of the question, and not of who answers."""


class Answer(NamedTuple):
    """A sentence that tells of an answer: who is named there, who speaks there, and what stands before the words."""

    named: tuple[Entity, ...]
    told: tuple[Attribution, ...]
    before: tuple[str, ...]


class Answers(NamedTuple):
    """Every answer of a text, the words beside those who speak for others, whose heads speak, and the last names."""

    sentences: tuple[Answer, ...]
    represented: frozenset[str]
    headed: frozenset[str]
    surnames: frozenset[str]


def find_answers(draft: Draft, speaking: Iterable[int]) -> Answers:
    """The sentences that tell of an answer or ask for one, and what else may be one.

    *speaking* are the entities that say something in the text.
    """
    sentences = tuple(islice(_answering(draft), _MOST))
    return Answers(sentences, _represented(draft), _headed(draft), _surnames(draft, speaking))


def is_answered(draft: Draft, answers: Answers, accused: Entity) -> bool:
    """Whether the *accused*, somebody for them, or a person by whose name their firm is called, has a say."""
    if _is_spoken_for(accused, answers.represented):
        return True
    if answers.sentences and not any(mention.name for mention in accused.mentions):
        return True  # "its maker", whose name stands further on: the answer may well be theirs
    name = accused.name.lower().split()
    if accused.kind is not EntityKind.PERSON:
        firms = (each.removeprefix("the ") for each in words("the-firm"))
        if not (answers.surnames.isdisjoint(name) and answers.headed.isdisjoint((*name, *firms))):
            return True
    about = _words_about(draft, accused)
    return any(_is_theirs(draft, answer, accused, about) for answer in answers.sentences)


def _answering(draft: Draft) -> Iterator[Answer]:
    """The sentences that tell of an answer, or that somebody was asked for one."""
    if not any_phrase("response", draft.lowered):
        return
    mentions = [(each.span.start, entity) for entity in draft.actors for each in entity.mentions if each.name]
    named = sorted(mentions, key=_place)
    for number, sentence in enumerate(draft.graph.document.sentences):
        text = lowered(sentence.text)
        phrase = any_phrase("response", text)
        if phrase:
            told = tuple([item for item in draft.by_sentence.get(number, ()) if item.source])
            first, beyond = (bisect_left(named, place, key=_place) for place in (sentence.start, sentence.end))
            here = tuple([entity for _, entity in named[first:beyond]])
            yield Answer(here, told, tuple(words_in(text[: text.find(phrase)])))


def _place(named: tuple[int, Entity]) -> int:
    return named[0]


def _words_about(draft: Draft, accused: Entity) -> frozenset[str]:
    """The words for the *accused* where they are named: "the vicar, Pat Hale", "Pat Hale, who runs the mill"."""
    told: list[str] = []
    for mention in [mention for mention in accused.mentions if mention.name]:
        start = mention.span.start
        role = _ROLE_AHEAD.search(draft.text, max(0, start - _LONGEST_ROLE), start)
        told += [mention.text, mention.title, said_behind(draft, mention.spans[-1]), role.group() if role else ""]
    return frozenset(word for text in told for word in words_in(text)) - _LITTLE


def _is_theirs(draft: Draft, answer: Answer, accused: Entity, about: frozenset[str]) -> bool:
    """Whether an answer is the *accused*'s, of whom the words *about* tell."""
    denied = [item for item in answer.told if item.cue.lemma in _DENIES]
    if any(each.id == accused.id for each in answer.named):  # "Roe denied that she had paid Hale" is Roe's
        return not denied or any(_is_by(draft, item, accused, about) for item in denied)
    if answer.told:
        return any(_is_by(draft, item, accused, about) for item in denied or answer.told)
    if any(each.kind is accused.kind for each in answer.named):
        return False
    return _may_be(answer.before, accused, about)


def _is_by(draft: Draft, item: Attribution, accused: Entity, about: frozenset[str]) -> bool:
    """Whether the *accused* or somebody for them says it: "he", "the firm", "a spokesman", "Hale's lawyer"."""
    source, speaker = item.source, draft.graph.speaker(item)
    if source is None or source.kind is MentionKind.PRONOUN or (speaker is not None and speaker.id == accused.id):
        return True
    if source.text.lower().startswith(_POSSESSIVES):
        return _owner(draft, item) in ("", accused.name.lower().split()[-1])
    said = words_in(source.text)
    if source.name:
        return not about.isdisjoint(said) or _is_of_the_firm(said, accused)
    if source.kind is MentionKind.DESCRIPTION and words("representative").isdisjoint(said):
        return accused.kind is EntityKind.PERSON or _may_be(said, accused, about)
    return _may_be(said, accused, about)


def _may_be(said: Iterable[str], accused: Entity, about: frozenset[str]) -> bool:
    """Whether whoever is called so may be the *accused*, or speak for them, and is no other body or its spokesman."""
    told = frozenset(said)
    if not told.isdisjoint(about | _PRONOUNS | _ASKING) or _is_of_the_firm(told, accused):
        return True
    return told <= _LITTLE | words("representative")


def _is_of_the_firm(said: Iterable[str], accused: Entity) -> bool:
    """Whether "the firm" or "the company" is told of, which an *accused* body may be."""
    return accused.kind is not EntityKind.PERSON and any(f"the {word}" in words("the-firm") for word in said)


def _represented(draft: Draft) -> frozenset[str]:
    """The words beside whoever speaks for another: of "Cole's lawyer", "her lawyer", "a Harlow spokesman"."""
    beside = set[str]()
    for found in draft.told:
        said = lowered(found.source.text) if found.source else ""
        spoken = said.partition(",")[0].replace("'s ", " ").replace("' ", " ").split()
        if not words("representative").isdisjoint(spoken):
            owner = _owner(draft, found)
            beside.update([owner, *spoken[1:]] if owner else spoken)
    return frozenset(beside)


def _headed(draft: Draft) -> frozenset[str]:
    """Whose heads speak: "the company's chairman", "Harlow's chief executive"."""
    said = [lowered(found.source.text) for found in draft.told if found.source]
    heads = [text for text in said if "'" in text and not words("own-people").isdisjoint(words_in(text))]
    return frozenset([owner for text in heads for owner in _POSSESSOR.findall(text)])


def _owner(draft: Draft, found: Attribution) -> str:
    """The last name of whose lawyer "his lawyer" is, where the paragraph has told of one person alone; else ""."""
    if found.source is None or not found.source.text.lower().startswith(_PERSONS):
        return ""
    end = found.source.span.start
    start = draft.paragraph_starts[draft.paragraph_at(end)]
    named = {person.name.lower().split()[-1] for _, person in draft.people_named(start, end)}
    return named.pop() if len(named) == 1 else ""


def _surnames(draft: Draft, speaking: Iterable[int]) -> frozenset[str]:
    """The last names of the people who speak, by which their firm may be called: "Ian Dunmore" for "T. Dunmore"."""
    people = (draft.graph.entities[number] for number in speaking)
    people = (person for person in people if person.kind is EntityKind.PERSON)
    return frozenset([entity.name.lower().split()[-1] for entity in people if " " in entity.name])


def _is_spoken_for(accused: Entity, represented: frozenset[str]) -> bool:
    """Whether somebody speaks for the *accused*, or for "her" or "its" who may be."""
    name = accused.name.lower().split()
    return not represented.isdisjoint((name[0], name[-1], *_OWNERS_OF.get(accused.kind, ())))
