"""Wrongs that are told of somebody named: "the vicar, Alan Moss, defrauded", "Harlow Ltd dumped acid and lied"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from ..expressions import over_text
from ..model import EntityKind, Mention
from .draft import Draft
from .figures import SPELLED
from .words import any_phrase, lowered, words

_LONGEST_ROLE, _LONGEST_OPENING = 10, 3
_FEWEST_OF_FICTION = 2  # words: "novel" and "chapter"
_LONGEST_WRONG = 7  # words: "covered up the engine fire", of which the last tells what was wrong
_ROUGHLY = frozenset("about almost around barely just nearly only roughly some".split())
_OTHER_SIGNS = frozenset(("fire", "blaze", "corrupt", "covered"))
"""Without these and the words for wrongs, nothing wrong is told."""
_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "two", "three", "several"))
_THE_FIRE = (["the", "fire"], ["the", "blaze"])
_ARTICLES = ("The ", "A ", "An ", "Its ", "His ", "Her ", "the ", "a ", "an ", "its ", "his ", "her ")
_ONE_SUBJECT = frozenset(("who", "which", "that", "whose", "he", "she", "they", "we", "i"))
"""Words that bring another subject into a sentence."""
_NAMED_AS = over_text(r", (?:named|identified|known|described)(?: \w{1,12}){0,4} as $")
_LONGEST_NAMING = 40  # characters
# "murders nobody"
NOBODY = (["nobody"], ["no"], ["none"], ["nothing"])


def tells_of_wrongs(draft: Draft) -> bool:
    """Whether any wrong can be told of."""
    return not draft.words.isdisjoint(_signs())


@cache
def _signs() -> frozenset[str]:
    """The words without which nothing wrong is told."""
    with_objects = frozenset([phrase.partition(" ")[0] for phrase in words("wrongdoing-object")])
    return words("wrongdoing") | words("wrongdoing-now") | words("crook") | _OTHER_SIGNS | with_objects


def find_wrongs(draft: Draft, sentences: Iterable[int]) -> Iterator[tuple[Mention, range]]:
    """The first wrong that each of the *sentences* tells of somebody named: who, and the tokens of the wrong."""
    triggers = _signs() & draft.words
    if not triggers:
        return
    accused, told = named_ends(draft), _tells_a_plot(draft)
    for number in sentences:
        norms = draft.norms(number)
        if triggers.isdisjoint(norms) or is_of_a_game(norms):
            continue
        if any_phrase("not-wrongdoing", lowered(draft.graph.document.sentences[number].text)):
            continue
        wrong = _wrong(draft, number, accused)
        if wrong and not (told and _is_in_present(draft.graph.document.tokens.norms[wrong[1].start])):
            yield wrong


def _tells_a_plot(draft: Draft) -> bool:
    """Whether the text is of a novel, a film or a play, whose plot is told in the present: "Hester robs the church"."""
    return len(words("fiction") & draft.words) >= _FEWEST_OF_FICTION


def _is_in_present(verb: str) -> bool:
    return verb.endswith("s") and verb not in ("is", "was")


def name_of(mention: Mention) -> str:
    """What to call the accused in a message: all of the name that stands there, "Councillor Pat Hale"."""
    text = mention.text.strip(" ,")
    return text if all(word[:1].isupper() for word in text.split()) else mention.name or text


def is_of_a_game(norms: list[str]) -> bool:
    """Whether a sentence tells of a match, where robbing takes the ball."""
    return not words("game").isdisjoint(norms) and not words("game-verb").isdisjoint(norms)


def named_ends(draft: Draft) -> dict[int, Mention]:
    """The mentions of persons and organisations, and of whoever has a name and may be either, by where they end."""
    unknown = (entity for entity in draft.graph.entities if entity.kind is EntityKind.UNKNOWN)
    maybe = (mention for entity in unknown for mention in entity.mentions if mention.name)
    mentions = (mention for entity in draft.actors for mention in entity.mentions)
    return {mention.spans[-1].end: mention for mention in (*mentions, *maybe)}


def _wrong(draft: Draft, number: int, accused: dict[int, Mention]) -> tuple[Mention, range] | None:
    """The name, and the tokens of a verb of wrongdoing right after it."""
    tokens, sentence = draft.graph.document.tokens, draft.sentence_tokens(number)
    last: Mention | None = None
    beyond = sentence.start
    for index in sentence:
        if index < beyond:
            continue
        norm = tokens.norms[index]
        wrong = _length_of_wrong(tokens.norms[index : index + _LONGEST_WRONG]) if last else 0
        if last and wrong:
            return last, range(index, index + wrong)
        if tokens.ends[index] in accused:
            last = accused[tokens.ends[index]]
            beyond = _behind_role(tokens.norms[index + 1 : min(index + _LONGEST_ROLE, sentence.stop)], index + 1)
        elif norm not in words("auxiliary") and not (norm == "," and last and _is_apposed(draft, last)):
            last = None
    return _second_wrong(draft, number, accused)


def _length_of_wrong(norms: list[str]) -> int:
    """How many of *norms* tell of a wrong, 0 for none: "stole", "set the fire", "is corrupt", "was a thief"."""
    verb, behind, own = norms[0], norms[1:3], norms[2:3] == ["own"]
    if _is_idle(verb, norms[1:4]):
        return 0
    if verb == "covered":  # up what is nobody's hair or lens
        return 2 * (behind[:1] == ["up"] and not words("hushed-up").isdisjoint(norms[2:]))
    if verb == "set":
        return 2 if behind == ["fire", "to"] else 3 * (behind in _THE_FIRE)
    if verb in words("be") and behind[:1] and behind[0] in words("wrongdoing-now"):
        return 2
    if verb in words("be"):
        return 2 * (behind[:1] == ["corrupt"]) or 3 * (behind[:1] == ["a"] and behind[-1] in words("crook"))
    near = norms[1:4] if behind[:1] and behind[0] in _DETERMINERS else behind  # "faked the safety log"
    objects = [number for number, word in enumerate(near) if f"{verb} {word}" in words("wrongdoing-object")]
    if objects:  # "pocketed fares", "staged the robbery"
        return objects[0] + 2
    if own and norms[3:4] and f"{verb} {norms[3]}" in words("wrongdoing-object"):  # "torched his own barn"
        return 4
    return int(verb in words("wrongdoing") and behind[:1] not in NOBODY)


def _is_idle(verb: str, behind: list[str]) -> bool:
    """Whether a word for a wrong tells of none: "stole every scene", "murders the language", "lies 240km north"."""
    if verb == "lies":
        far = behind[1:2] if behind[:1] and behind[0] in _ROUGHLY else behind[:1]
        return bool(far) and (far[0][0].isdigit() or far[0] in SPELLED)
    return any(f"{verb} {word}" in words("wrongdoing-idiom") for word in behind)


def _second_wrong(draft: Draft, number: int, accused: dict[int, Mention]) -> tuple[Mention, range] | None:
    """The name that a clause begins with, and a wrong behind "and": "Harlow Ltd dumped acid and lied"."""
    tokens, sentence = draft.graph.document.tokens, draft.sentence_tokens(number)
    if "and" not in draft.norms(number):
        return None
    named, begun = None, sentence.start
    for index in sentence:
        norm = tokens.norms[index]
        if norm in words("said-word"):
            named, begun = None, index + 1
        elif tokens.ends[index] in accused and named is None:
            mention = accused[tokens.ends[index]]
            named = mention if _begins(draft.text[tokens.starts[begun] : mention.span.start]) else None
        elif norm in _ONE_SUBJECT and index > begun:
            named = None
        second = named and tokens.norms[index - 1] == "and"
        wrong = _length_of_wrong(tokens.norms[index : index + _LONGEST_WRONG]) if second else 0
        if named and wrong:
            return named, range(index, index + wrong)
    return None


def _begins(before: str) -> bool:
    """Whether a name begins its clause: with nothing *before* it, or the role it is named beside, "The firm, "."""
    before = before.removeprefix("that ")
    beside = before.startswith(_ARTICLES) and before.endswith(", ") and before.count(" ") <= _LONGEST_OPENING
    return not before or beside


def _behind_role(norms: list[str], start: int) -> int:
    """Where the sentence goes on behind a role between commas, "…, a councillor, lied"; *start* where there is none."""
    if norms[:1] != [","] or norms[1:2] not in (["a"], ["an"], ["the"], ["who"]) or "," not in norms[1:]:
        return start
    return start + norms.index(",", 1) + 1


def _is_apposed(draft: Draft, mention: Mention) -> bool:
    """Whether a comma stands before a name, as one does behind it: "the vicar, Alan Moss,", "the man, named as Al,"."""
    said = mention.text.rstrip(", ")
    if mention.name and said.endswith(mention.name) and ", " in said:
        return True
    start = mention.span.start
    named = _NAMED_AS.search(draft.text, max(0, start - _LONGEST_NAMING), start)
    return draft.text.endswith(", ", 0, start) or named is not None
