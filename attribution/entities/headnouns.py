"""Head nouns: the people, bodies and papers without a name that are told right before "who", "which" or "that"."""

from __future__ import annotations

from bisect import bisect_left

from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..mentions.nounphrases import QUANTITIES, STOPS
from ..mentions.pronouns import Pronoun
from ..model import Mention
from ..tables import words
from ..vocabulary.grammar import ANYBODY, DEFINITE, INDEFINITE, OBJECTS

_DETERMINERS = DEFINITE | INDEFINITE | {"no"}
_LINKS = STOPS - words("who whom whose which that where when while here there alike")
"""What hangs on a noun with another: a teacher "at" the school, a person "familiar with" the plan."""
_ASKING = words("ask asks asked wonder wonders wondered know knows knew see saw learn say says tell tells told explain")
"""Verbs behind which "who" and "which" ask: "Residents ask who knew"."""
_MANY = QUANTITIES | words("scores tens millions")
_PEOPLE = ANYBODY | words("those people others many")
"""Words for people whom nothing tells apart."""
_SHORTEST = 4
"""Of how many letters a noun for several that no table has is more."""
_LONGEST, _MOST_NOUNS = 7, 3
"""How many words a noun phrase has at most, and how many of them hang together."""


def find_described(reader: Reader, pronoun: Pronoun, start: int) -> Mention | None:
    """The noun phrase that a relative *pronoun* at *start* goes on about, whatever hangs on its noun.

    So it is "a teacher" in "they asked a teacher at the school, who said". What is known to be a body or a paper is
    meant by "which" rather than what stands nearer: "a letter in the case, which said". None where somebody asks "who".
    """
    tokens = reader.tokens
    beyond = bisect_left(tokens.starts, start)
    apart = beyond > 0 and tokens.classes[beyond - 1] == ","
    beyond -= apart
    if not beyond or (not apart and tokens.norms[beyond - 1] in _ASKING):
        return None
    if apart and tokens.classes.startswith(",9", beyond - 2):
        beyond -= 2  # "a lady, 94, who"
    last, opening = beyond, reader.text.rfind("\n\n", 0, start) + 1
    found: Mention | None = None
    for _ in range(_MOST_NOUNS):
        if last == beyond and apart and (tokens.norms[last - 1] in OBJECTS or tokens.classes[last - 1] == "9"):
            last = _skip_links(reader, last - 1)  # "a source close to her, who", "a study from 2019, which"
        first = _find_start(reader, last)
        if first == last or tokens.starts[first] < opening:
            return found
        mention = describe_tokens(reader, first, beyond)
        human = _is_human(reader, mention)
        if human == (pronoun.family == "who") or (mention.name and pronoun.family == "which" and last == beyond):
            return mention
        goes_on = not apart or tokens.classes[first - 1 : first] in ("w", "W")  # not so in "The mayor wept, which"
        if human is None and goes_on and not mention.name:
            found = found or mention
        last = _skip_links(reader, first)
        if last == first:
            return found
    return found


def _skip_links(reader: Reader, last: int) -> int:
    """Where the noun ends on which what begins at token *last* hangs; *last* itself where nothing hangs."""
    while last and reader.tokens.norms[last - 1] in _LINKS:
        last -= 1
    return last


def _find_start(reader: Reader, beyond: int) -> int:
    """Where the noun phrase before token *beyond* begins: at its determiner, number or owner; *beyond* without one.

    Nouns for several need none of these, nor do names.
    """
    tokens = reader.tokens
    norms, classes = tokens.norms, tokens.classes
    for index in range(beyond - 1, max(beyond - 1 - _LONGEST, -1), -1):
        if classes[index] == "s":
            return _find_owner(reader, index)
        if norms[index] in _DETERMINERS or norms[index] in QUANTITIES or classes[index] == "9":
            counted = index > 0 and norms[index - 1] in _DETERMINERS
            return beyond if index + 1 == beyond else index - counted
        if norms[index] in _PEOPLE:
            return index
        if norms[index] in STOPS or classes[index] not in "wWa":
            break
    start = beyond
    while start and classes[start - 1] in "Wa":
        start -= 1
    if start < beyond or not (beyond and _is_several(reader, beyond - 1)):
        return start
    many = norms[beyond - 2] == "of" and norms[beyond - 3] in _MANY
    return beyond - 3 if beyond > 2 and many else beyond - 1


def _is_several(reader: Reader, index: int) -> bool:
    """Whether the word at *index* is for several, as some table has it or, right before "who", its form tells."""
    noun = reader.tokens.norms[index]
    role, head = reader.gazetteer.roles.get(noun), reader.gazetteer.heads.get(noun)
    if role or head:
        return bool((role and role.plural) or (head and head.plural))
    return reader.tokens.norms[index + 1 : index + 2] == ["who"] and tells_several(noun)


def tells_several(word: str) -> bool:
    """Whether a *word* right before "who" is for several people or for anybody: "strangers", "everyone"."""
    return word in _PEOPLE or (len(word) > _SHORTEST and word[-1] == "s" and word[-2] not in "su" and word not in STOPS)


def _find_owner(reader: Reader, mark: int) -> int:
    """Where the words begin that own what stands behind the possessive *mark*: "parliament’s", "the Tarn Union’s"."""
    norms, classes, start = reader.tokens.norms, reader.tokens.classes, mark - 1
    while start > 0 and (classes[start - 1] in "Wa" or norms[start - 1] in _DETERMINERS):
        start -= 1
    return max(start, 0)


def _is_human(reader: Reader, mention: Mention) -> bool | None:
    """Whether a noun that some table has is for people, as "who" is; None for others and for names."""
    word = mention.head.text.lower()
    head = reader.gazetteer.heads.get(word)
    if mention.name or (head is None and word not in reader.gazetteer.roles):
        return None
    return head is None or head.kind in ("anonymous", "collective") or word in reader.gazetteer.roles
