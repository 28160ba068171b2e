"""Several: one of those who spoke without their names, told from the others: "the second official", "One, a nurse"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from ..expressions import expression, over_text
from ..mentions.nounphrases import QUANTITIES
from ..model import Mention, MentionKind
from ..tables import words
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.outlets import strip_article
from .bodies import SOMEBODYS
from .clusters import Cluster, last_before
from .offices import DETERMINERS, FORMER, OFFICES, key_words

_COUNTING = words("first second third fourth other")
_ORDER = {"first": 0, "second": 1, "third": 2}
ASKING = words("interviewer questioner heckler moderator caller presenter host")
"""Those who ask: none of them has just answered."""
COUNTED_OUT = words("one another other others third second first fourth latter former each")
"""Words that stand for one of several people."""
_TOLD_OF_ALL = DETERMINERS | QUANTITIES | COUNTED_OUT - FORMER
"""What is told of those who are counted and of none of them."""
_JOINED = over_text(r"\ and\ (?:the|an?|his|her|their|its)\ ")
"""What joins two who are described: "the senator and the mayor"."""
_ONLY_COUNTED = over_text(
    r"((?:[Aa]|[Tt]he)\ (?:second|third|fourth)|[Oo]ne|[Aa]nother)(?:\ of\ (?:them|these|those))?"
    r"(?:,\ who\ [^,]{1,120},?)?"
)
"""Words that count somebody and tell no more of him."""
_BARELY_COUNTED = (
    *("one", "One", "another", "Another"),
    *[f"{article} {number}" for article in ("a", "A", "the", "The") for number in ("second", "third", "fourth")],
)
_NO_NOUNS = words("them those these others half many most some all both nobody anyone everyone someone")
_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child"}
_NEAR = 500
"""How many characters back somebody may be introduced."""
_MOST_LOOKS = 60
"""How many of those without a name, and of the mentions of each, are looked at."""
_INTRODUCING = expression(
    r"(?:^|[.!?:”\"]\ |\n)(?:A|An|One|Another)\ (?:[\w-]+\ ){0,3}?(man|woman|boy|girl|person|supporter)\b"
)
"""How a sentence begins that is about somebody without a name."""
_APART = words("on at with who whose that next behind there here downstairs upstairs opposite")
"""Words behind a noun that tell which one is meant, as one does of those whom the hearers do not know."""
_APPOSED = over_text(r",\ an?\ (?:[a-z-]+\ ){0,2}?([a-z]+)(?=,|\ (?:who|with|from|in|at|of|for|on)\b)")


def tells_of_two(text: str) -> bool:
    """Whether *text* describes two: "the senator and the mayor"."""
    return " and " in text and _JOINED.search(text) is not None


def is_introduced(head: str, start: int, text: str) -> bool:
    """Whether *text* tells of somebody without a name right before *start*: "One man rose. … the man said"."""
    before = text[max(0, start - _NEAR) : start]
    return any(found[1] == head for found in _INTRODUCING.finditer(before))


def is_told_apart(mention: Mention) -> bool:
    """Whether a clause behind the noun tells who is meant, as of somebody nobody knows: "the man who built it"."""
    return mention.span.text[mention.head.end - mention.span.start :].startswith((" who ", " whose ", " with "))


def find_counted(mention: Mention, nameless: Sequence[Cluster]) -> tuple[Cluster, ...] | None:
    """Whom "the second official" means: who was called so before, () for a new one; None where nothing is counted."""
    said = _words_of(mention)
    if _COUNTING.isdisjoint(said[-3:]):
        return None
    for one in islice(reversed(nameless), _MOST_LOOKS):
        if not one.plural and any(_begin_alike(said, _words_of(each)) for each in one.mentions[:_MOST_LOOKS]):
            return (one,)
    apart = [
        one
        for one in nameless
        if not one.plural and _is_counted(one, said[-1]) and one.mentions[0].head.start < mention.head.start
    ]
    apart.sort(key=lambda one: one.mentions[0].head.start)
    place = next((_ORDER[word] for word in said[-3:] if word in _ORDER), len(apart))
    if place < len(apart) > 1:
        return (apart[place],)
    return None if "first" in said else ()  # "the first lady"


def _is_counted(one: Cluster, head: str) -> bool:
    """Whether somebody without a name is counted among those called a *head*: "one", "one of the heads"."""
    return one.name.lower() in COUNTED_OUT or not one.heads.isdisjoint((head, f"{head}s"))


def is_another(head: str, speaker: Cluster, start: int, text: str) -> bool:
    """Whether *text* tells, near before *start*, of a *head* who is none of the *speaker*: "by a consultant"."""
    begin = max(0, start - _NEAR)
    for found in re.finditer(rf"\b(?:an?|another) (?:[\w-]+ ){{0,3}}?{re.escape(head)}\b", text[begin:start]):
        end = begin + found.end()
        if not any(each.span.start < end <= each.span.end for each in speaker.mentions):
            return True
    return False


def find_just_counted(
    mention: Mention, speaker: Cluster | None, clusters: Sequence[Cluster], text: str
) -> tuple[Cluster, ...]:
    """One of several who has just spoken and stays unnamed, called by a noun that nobody else of *clusters* is.

    "Three clerks said no. “Never,” one of them told us. The woman had heard nothing." Nobody where *text* has told of
    another by that noun.
    """
    head = mention.head.text.lower()
    if speaker is None or speaker.parts or speaker.words or speaker.plural or head in OFFICES or head in ASKING:
        return ()
    definite = key_words(mention) == (head,) and mention.span.text[:4].lower() == "the "
    if not definite or not _begins_counted(speaker) or is_another(head, speaker, mention.span.start, text):
        return ()
    start = mention.head.start
    called = [one for one in clusters if (head in one.words or head in one.heads) and last_before(one, start) >= 0]
    return () if any(one.parts or _begins_counted(one) for one in called) else (speaker,)


def _begins_counted(one: Cluster) -> bool:
    """Whether somebody without a name is called "one of them", "another", "A third"."""
    return not (COUNTED_OUT - FORMER).isdisjoint(strip_article(one.name.lower()).replace(",", "").split(None, 1)[:1])


def is_of(teller: Cluster, others: Cluster) -> bool:
    """Whether a *teller* is one of *others*, or speaks for that body: "one of the clerks", "the guild's secretary"."""
    if teller is others:
        return True
    if others.plural and not others.parts:
        return any(head in others.heads or f"{head}s" in others.heads for head in (*teller.words, *teller.heads))
    said = [each.span for each in teller.mentions[:_MOST_LOOKS] if each.span.text != each.head.text]
    if any(span.start <= each.head.start < span.end for span in said for each in others.mentions[:_MOST_LOOKS]):
        return True
    owned = [f" {part}{apostrophe}s " for part in {*others.parts[:1], *others.parts[-1:]} for apostrophe in "'’"]
    return any(one in f" {span.text.lower()} " for span in said for one in owned)


def read_apposed(mention: Mention) -> str:
    """The role that is told behind the head of *mention*, the "nurse" of "One, a nurse who"; "" without any."""
    text, behind = mention.span.text, mention.head.end - mention.span.start
    found = _APPOSED.match(text, behind) if text.startswith(", a", behind) else None
    return found[1] if found else ""


def is_anybody(mention: Mention) -> bool:
    """Whether a speaker who says it may mean whom nobody has named: "a minister", "the boy on the table"."""
    behind = mention.span.text[mention.head.end - mention.span.start :].split()
    return mention.kind is MentionKind.ANONYMOUS or (bool(behind) and behind[0] in _APART)


def name_counted(mention: Mention, nameless: Sequence[Cluster]) -> str:
    """What to show for one of several whom a *mention* only counts: of "two aides to Lee" one is "one aide to Lee".

    "" where it says itself who that is, or nobody of *nameless* near tells.
    """
    text, start = mention.span.text, mention.span.start
    found = _ONLY_COUNTED.fullmatch(text) if text.startswith(_BARELY_COUNTED) else None
    if found is None:
        return ""
    for one in islice(reversed(nameless), _MOST_LOOKS):
        first = one.mentions[0]
        if start - first.head.start > _NEAR:
            break
        noun = first.head.text
        if first.head.start == first.span.start and _is_several(noun.lower()):
            noun = noun.lower()  # which only begins its sentence: "Workers"
        if found[1].lower() == "one" and not first.plural:
            continue  # one of them is no "clerk", but one of "two clerks"
        owned = first.span.text.lower().startswith(SOMEBODYS)  # whom those tell of: “Their bosses knew,” one said
        common = noun[0].islower() or (len(noun) > 1 and noun.removesuffix("s").isupper())  # one MP, two GPs
        if common and not owned and noun not in COUNTED_OUT and noun not in _NO_NOUNS:
            said = [word for word in _words_as_written(first)[:-1] if word.lower() not in _TOLD_OF_ALL]
            tail = first.span.text[first.head.end - first.span.start :].split(",")[0]
            return " ".join((found[1], *said, singular(noun))) + tail
    return ""


def _words_as_written(mention: Mention) -> list[str]:
    """The words of *mention* up to its head with their capitals, but for the one that begins it: "Another X user"."""
    span = mention.spans[0]
    first, *others = span.text[: mention.head.end - span.start].split() or [""]
    named = mention.affiliation is not None and mention.affiliation.start == span.start
    return [first if named or (first.isupper() and len(first) > 1) else first.lower(), *others]


def _is_several(word: str) -> bool:
    return default_dictionary().tags(word) == "S"


def singular(noun: str) -> str:
    """The *noun* for one of many: of "aides" an "aide"."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _words_of(mention: Mention) -> list[str]:
    """The words of *mention* up to its head, in small letters, without an article."""
    return strip_article(mention.span.text[: mention.head.end - mention.span.start].lower()).split()


def _begin_alike(one: list[str], other: list[str]) -> bool:
    """Whether the shorter begins the longer: "second", "second official"."""
    size = min(len(one), len(other))
    return one[:size] == other[:size]
