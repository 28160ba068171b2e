"""Whether two names mean the same speaker or outlet.

Names are compared without case, leading determiner, title, a firm's legal form or a final possessive. They agree when
they are equal, when both name one outlet of the registry ("Express", "Daily Express"), when one is a shorter form of
the other with the same last word ("Straka", "Danilo Straka"; but not "Ana Straka") or its bare first name, when one is
an acronym of the other ("the BHT", "Bremble Housing Trust"), and for noun phrases when the part before the first
preposition, relative or comma does ("two officials briefed on the talks", "the two officials").
"""

from __future__ import annotations

import regex

from attribution.tables import words
from attribution.vocabulary.outlets import default_registry

DETERMINERS = words("the a an this that these those his her its their our my your")
TITLES = words(
    """
    mr mrs ms miss dr sir dame lord lady prof professor judge justice sen senator rep gov president councillor cllr
    chief executive commander colonel captain general minister referee sgt det insp superintendent former
    """
)
LEGAL_FORMS = words("inc inc. ltd ltd. pvt pvt. pty plc llc corp corp. co. gmbh ag ab sa se nv bv")
_SHORTEST_ACRONYM = 3
_TOKEN = regex.compile(r"[\w’'-]++(?:\.(?=\w)[\w’'-]++)*+")
_TAIL = regex.compile(
    r"\s*+(?:,|\(|\b(?:of|who|which|that|in|at|on|for|from|with|by|to|not|briefed|familiar|close|published|released|sent"
    r"|obtained|seen|commissioned|led)\b).*+",
    regex.DOTALL,
)


def same_name(gold: str, predicted: str) -> bool:
    """Whether *predicted* names whom *gold* names."""
    one, other = _words(gold), _words(predicted)
    if one == other and one:
        return True
    outlets = set(default_registry().named(gold))
    if outlets & set(default_registry().named(predicted)):
        return True
    if is_proper(gold) and is_proper(predicted) and 1 in (len(one), len(other)) and one[:1] == other[:1]:
        return True
    if _abbreviates(gold, predicted) or _abbreviates(predicted, gold):
        return True
    return _shortens(one, other) or _shortens(_words(_core(gold)), _words(_core(predicted)))


def is_proper(name: str) -> bool:
    """Whether *name* is a proper name and not a noun phrase: every word of it, titles apart, has a capital."""
    small = DETERMINERS | {"of", "and", "for", "de", "van"}
    words = [word for word in _TOKEN.findall(name) if word.lower() not in small]
    return bool(words) and all(not word[0].islower() for word in words)


def _abbreviates(short: str, name: str) -> bool:
    """Whether *short* is an acronym of the words in capitals of *name*: the BHT of "the Bremble Housing Trust"."""
    words = [word for word in _TOKEN.findall(short.replace(".", "")) if word.lower() not in DETERMINERS]
    if len(words) != 1 or len(words[0]) < _SHORTEST_ACRONYM or not words[0].isupper():
        return False
    told = _TOKEN.findall(name.partition(" (")[0])
    parts = [part for word in told if word.lower() not in DETERMINERS for part in word.split("-")]
    return bool("".join([part[0] for part in parts if part[:1].isupper()]) == words[0])


def _core(name: str) -> str:
    """The noun phrase without what hangs on it."""
    return _TAIL.sub("", name, count=1) or name


def _words(name: str) -> tuple[str, ...]:
    """The words that count, small, without determiner, titles and possessive."""
    words = [word.replace("’", "'").casefold().removesuffix("'s").rstrip("'") for word in _TOKEN.findall(name)]
    while len(words) > 1 and words[0] in DETERMINERS:
        del words[0]
    while len(words) > 1 and words[0] in TITLES:
        del words[0]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        del words[-1]
    return tuple(words)


def _shortens(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one is the other with words left out at the front or middle."""
    return bool(one and other) and one[-1] == other[-1] and (set(one) <= set(other) or set(other) <= set(one))
