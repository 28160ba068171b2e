"""Sources that are an outlet and nothing else: "Express", "the Post", "the BBC's Russian service"."""

from __future__ import annotations

from bisect import bisect_left

from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.calendar import SINGLE_TIMES
from ..vocabulary.gazetteer import DEMONYM, FIRST_NAME, PLACE, ROLE, TITLE
from ..vocabulary.grammar import ARTICLES
from ..vocabulary.outlets import ORDINARY, SHORT
from ..vocabulary.words import MARKS
from .mastheads import AIRERS, KIND_NOUNS, LEADING, is_led_by_kind, is_masthead, is_sort
from .named import OUTLET_WORD, Reader

_SERVICES = KIND_NOUNS | AIRERS | {"edition", "desk"}
_FINDINGS = words("investigation analysis report reporting review tally exclusive scoop")
_ISSUED = words("this last the")
_EDITIONS = (["edition", "of"], ["issue", "of"])
"""What stands ahead of an outlet whose issue of some day is told of: "this" week's, Monday's "edition of"."""
_STOPS = (".", ".”", ".’", '."')
"""How a line ends that is no headline."""
_PRINTED = words("newspaper magazine website agency newswire news tv diary")


def read_outlet(reader: Reader, first: int, beyond: int) -> tuple[int, int] | None:
    """The tokens of the outlet that all of *first* to *beyond* names, whatever its mark; None where none does."""
    tokens = reader.tokens
    first = min(behind_issue(tokens, first), beyond - 1)
    start = first + 1 if tokens.norms[first] in ("the", "britain", "america") and beyond - first > 1 else first
    if start > first:
        start = _behind_origin(reader, start, beyond)
    if tokens.classes[beyond - 1] == "9" and beyond - first > 1 and tokens.norms[beyond - 2] in KIND_NOUNS:
        start = beyond - 1  # radio station 2GB
    if not reader.facts.get(tokens.norms[start], 0) & OUTLET_WORD:
        return _read_called(reader, start, beyond)
    aliases = reader.registry.match(reader.text, tokens.starts[start], tokens.norms[start])
    if start > first and beyond - start == 3 and _names_two(reader, start):
        # the "Post and Tribune" is one paper, for "the Post" alone may be any
        return (start if all(alias.mark == SHORT for alias in aliases) else beyond - 1), beyond
    if not aliases:
        return _read_called(reader, start, beyond)
    if tokens.classes[start] == "w" and (aliases[0].text[0].isupper() or is_thing(reader, start)):
        return None  # "the union leader" is no newspaper, nor is "the kicker"
    if aliases[0].mark == ORDINARY and owns_name(reader, aliases[0].outlet.name, beyond):
        return None
    if start == first and aliases[0].mark == ORDINARY and _opens_sentence(reader, first):
        return None
    return _read_alias(tokens, len(aliases[0].text), start, beyond)


def is_thing(reader: Reader, start: int) -> bool:
    """Whether a word in small letters that an outlet has for its name is a noun here: "the kicker", no "kicker"."""
    norms = reader.tokens.norms
    thing = norms[start] in reader.gazetteer.heads or reader.facts.get(norms[start], 0) & ROLE
    return start > 0 and norms[start - 1] in ARTICLES and bool(thing)


def behind_issue(tokens: Tokens, first: int) -> int:
    """The token behind the day at *first* whose issue is told of: "Monday’s" Times, "Monday’s edition of" the Times."""
    day = first + (tokens.norms[first] in _ISSUED)
    if tokens.classes[day + 1 : day + 2] != "s" or tokens.norms[day] not in SINGLE_TIMES:
        return first
    if tokens.norms[day + 2 : day + 4] in _EDITIONS:
        return day + 4
    return day + 2 if tokens.classes[day + 2 : day + 3] in ("W", "a", "9") else first


def whole_end(reader: Reader, first: int, beyond: int) -> int:
    """Where the outlet ends whose name begins at *first* and goes on at *beyond*, "ET" Now; *beyond* if none does."""
    tokens = reader.tokens
    if tokens.norms[beyond] == "today" and beyond - first == 1:
        return beyond + is_masthead(tokens, reader.facts, first, beyond + 1, reader.facts.get(tokens.norms[first], 0))
    start = first + 1 if tokens.norms[first] == "the" else first
    if start == beyond or not reader.facts.get(tokens.norms[start], 0) & OUTLET_WORD:
        return beyond
    aliases = reader.registry.match(reader.text, tokens.starts[start], tokens.norms[start])
    return max(beyond, bisect_left(tokens.starts, tokens.starts[start] + len(aliases[0].text))) if aliases else beyond


def _read_alias(tokens: Tokens, size: int, start: int, beyond: int) -> tuple[int, int] | None:
    """The tokens from *start* on of an outlet of so many characters, if what is left up to *beyond* tells no other."""
    stop = tokens.starts[start] + size
    after = start
    while after < beyond and tokens.starts[after] < stop:
        after += 1
    ends = after == beyond or tokens.classes[after] in ",-s("
    if not ends and (after + 1 < beyond or tokens.norms[after] not in _PRINTED):
        return None
    if tokens.classes[after : after + 1] == "s" and after + 1 < beyond and not _serves(tokens, after + 1, beyond):
        return None
    return start, after


def _read_called(reader: Reader, start: int, beyond: int) -> tuple[int, int] | None:
    """The one word of a source that no table knows behind a kind of outlet, and no more: the website "Tarnwire"."""
    tokens = reader.tokens
    kind = beyond - 2
    if not start <= kind <= start + 2 or not start or tokens.norms[start - 1] != "the":
        return None
    alone = tokens.norms[kind] in LEADING and tokens.classes[kind:beyond] == "wW"
    return (beyond - 1, beyond) if alone and not reader.facts.get(tokens.norms[beyond - 1], 0) else None


def _names_two(reader: Reader, start: int) -> bool:
    """Whether three tokens from *start* on are short forms of two outlets, or of one: the "Sun and Mirror"."""
    tokens = reader.tokens
    if tokens.norms[start + 1] != "and" or tokens.classes[start : start + 3] != "WwW":
        return False
    both = (tokens.norms[start], tokens.words[start].form), (tokens.norms[start + 2], tokens.words[start + 2].form)
    return all(any(alias.text == form for alias in reader.registry.aliases.get(norm, ())) for norm, form in both)


def _behind_origin(reader: Reader, start: int, beyond: int) -> int:
    """The token after the words at *start* that tell where an outlet is at home: "the Paris-based", "the German"."""
    norms = reader.tokens.norms
    based = next((token for token in range(start, min(start + 4, beyond - 1)) if is_sort(norms[token])), None)
    if based is not None:
        return based + 1
    foreign = reader.facts.get(norms[start], 0) & DEMONYM and start + 1 < beyond
    known = foreign and reader.registry.match(reader.text, reader.tokens.starts[start], norms[start])
    return start + 1 if foreign and not known else start


def _serves(tokens: Tokens, start: int, beyond: int) -> bool:
    """Whether what an outlet has from *start* on speaks for it: its Russian service, its evening edition."""
    return tokens.norms[beyond - 1] in _SERVICES and tokens.classes[start:beyond].isalpha()


def _opens_sentence(reader: Reader, first: int) -> bool:
    """Whether the word at *first* is one for people or bodies, and would have its capital anyway: "People thought".

    So in "Engineer tells court", a headline, but not in "Kicker reports that he is out.", a whole sentence.
    """
    norm = reader.tokens.norms[first]
    if norm in reader.gazetteer.heads:
        return first == 0 or reader.tokens.classes[first - 1] not in "wW,"
    role = first == 0 and reader.facts.get(norm, 0) & ROLE
    return bool(role) and not reader.text.partition("\n")[0].rstrip().endswith(_STOPS)


def owns_name(reader: Reader, name: str, mark: int) -> bool:
    """Whether the word before the possessive *mark* belongs to a body's name, and is no outlet with this *name*."""
    tokens = reader.tokens
    if tokens.classes[mark : mark + 2] != "sW" or name.startswith("The "):
        return False
    return not reader.facts.get(tokens.norms[mark + 1], 0) & (FIRST_NAME | ROLE | TITLE)


def goes_on_over_of(reader: Reader, after: int) -> bool:
    """Whether a name goes on at *after* over "of" with what is no place: Nation "of Islam", Guardian "of the Seal"."""
    tokens = reader.tokens
    if tokens.norms[after : after + 1] != ["of"]:
        return False
    name = after + 1 + (tokens.norms[after + 1 : after + 2] == ["the"])
    return tokens.classes.startswith("W", name) and not reader.facts.get(tokens.norms[name], 0) & PLACE


def has_article(reader: Reader, index: int, after: int, mark: str) -> bool:
    """Whether a marked alias has an article or its kind, the newspaper “Sun”.

    A short form takes any article, a word a capital one, "a Times report" another.
    """
    norms, classes = reader.tokens.norms, reader.tokens.classes
    if index > 1 and classes[index - 1] in MARKS and norms[index - 2] in KIND_NOUNS:
        return True
    if is_led_by_kind(reader.tokens, reader.facts, index):
        return True
    while index > 1 and is_sort(reader.tokens.norms[index - 1]):
        index -= 1
    article = reader.tokens.words[index - 1].form if index else ""
    if article in ("a", "A"):
        return after < len(reader.tokens) and reader.tokens.norms[after] in _FINDINGS
    return article in ("The", "THE") or (mark != "~" and article == "the")
