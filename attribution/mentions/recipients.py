"""Whom something was told as a mention: of "the BBC's Ana Ruiz" the outlet, with its whole name."""

from __future__ import annotations

from bisect import bisect_left

from attrs import evolve

from ..model import Mention
from ..spans import cut
from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.calendar import SPANS, WEEKDAYS
from ..vocabulary.gazetteer import BODY_NOUN, DEMONYM, FIRST_NAME, OPENER, PLACE, TITLE
from ..vocabulary.outlets import Alias
from ..vocabulary.words import MARKS
from .mastheads import (
    AIRTIME,
    AUDIENCES,
    KIND_NOUNS,
    explained_end,
    is_paper,
    kind_phrase_end,
    skip_kind,
    skip_network,
)
from .mentions import describe_tokens
from .named import OUTLET, OUTLET_WORD, Reader
from .names import read_names
from .outletsources import behind_issue, goes_on_over_of, is_thing, owns_name
from .shows import find_apposed, find_owned, find_show, skip_sorts

_PRESS = AIRTIME | words("reporter journalist correspondent interviewer photographer crew host anchor presenter")
_LONGEST_TOLD = 10
"""How many tokens an outlet's name is looked for in."""
WRITTEN = words("writing article column essay op-ed piece editorial")
_OWNING = words("a an his her their")
_IN_THE = (["in", "the"], ["on", "the"], ["for", "the"])
_MOST_ADJECTIVES = 2  # words
_SMALL_NAMES = words("dpa taz inews insidethegames")
"""Outlets that write themselves without a capital."""
_AUDIENCES = tuple([[one] for one in AUDIENCES])
"""Whom an outlet has, so that what they are told is said in it."""
_WORKING = (["of"], ["from"], ["on"])


def describe_told(reader: Reader, first: int, beyond: int) -> Mention:
    """Classify the one told in tokens *first* to *beyond*: of "the BBC's Ana Ruiz" the outlet, with its whole name."""
    tokens = reader.tokens
    if beyond - first > 1 and tokens.norms[beyond - 1] in WEEKDAYS and tokens.norms[beyond - 2] != "sheffield":
        beyond -= 1  # told "jurors" Monday
    first = behind_issue(tokens, first)
    beyond = max(beyond, first + 1)
    told = _told_by_kind(reader, first, beyond)
    if told is not None:
        return told
    if tokens.words[first].form == "Us" and first > 0 and tokens.classes[first - 1 : first + 2] == "wWw":
        return _outlet_called(reader, first, first, first + 1)  # a friend tells "Us" that
    if tokens.classes[first + 1 : first + 2] == "s" and reader.facts.get(tokens.norms[first], 0) & PLACE:
        end = _outlet_end(reader, first + 2)
        if end > first + 2:
            return _outlet_called(reader, first, first + 2, end)  # told Germany's "Bild am Sonntag"
    if (owner := _owner_end(reader, first)) is not None:
        first, beyond = owner  # told a "Reuters" reporter, said in a 2009 "CBC Radio" interview
    behind = skip_network(tokens, _behind_article(tokens, first))
    start = skip_kind(tokens, reader.facts, behind, _SMALL_NAMES)
    start = skip_sorts(tokens, reader.facts, start)
    start, end = _outlet_from(reader, first, start)
    if end == start and (unknown := _unknown_end(reader, first, start)) > start:
        return _outlet_called(reader, first, start, unknown)
    if end == start and _works_behind(reader, beyond):
        # told "Ana Ruiz of" Radio Norvale, told "Ana Ruiz on" CNN, told "Ana Ruiz of rival station" WXTV
        start = skip_kind(tokens, reader.facts, _behind_article(tokens, beyond + 1))
        end = _outlet_end(reader, start)
        first = start if end > start else first
    last = tokens.norms[beyond - 1]
    readers = end < beyond and tokens.classes[beyond - 1] == "w" and last.endswith("s") and last not in SPANS
    heard = readers and tokens.norms[end:beyond] in _AUDIENCES  # told "LMFM" listeners, told "Sun" readers
    if (readers and not heard) or end == start:
        return describe_tokens(reader, first, _apposed_end(reader, beyond))
    told = describe_tokens(reader, first, end)
    plain = tokens.classes[start] == "w" and start == behind  # "the union leader" is no Union Leader
    return told if told.kind is OUTLET or plain else _outlet_called(reader, first, start, end)


def _unknown_end(reader: Reader, first: int, start: int) -> int:
    """Where the name of an outlet ends that no table knows, as what stands ahead of *start* tells; *start* without one.

    So in an essay for "Norvale", told the newspaper "Norvale", told The "Norvale Champion".
    """
    tokens = reader.tokens
    printed = tokens.norms[first - 1] in ("in", "for") and tokens.norms[first - 2] in WRITTEN
    titled = tokens.words[first].form == "The" and first > 0 and tokens.classes[first - 1] == "w"
    lone = tokens.norms[first - 1 : first + 1] == ["told", "the"] and _is_lone_paper(tokens, start)
    lone = lone and not goes_on_over_of(reader, start + 1)
    if not (printed or titled or lone or start > _behind_article(tokens, first)):
        return start
    end = _title_end(reader, start)
    return start if lone and end > start + 1 else end  # the Post Office


def _works_behind(reader: Reader, beyond: int) -> bool:
    """Whether an outlet that the one told works for may follow at *beyond*: "Ana Ruiz of", not "Secretary of"."""
    tokens = reader.tokens
    named = tokens.norms[beyond : beyond + 1] in _WORKING and tokens.classes[beyond - 1] == "W"
    head = tokens.norms[beyond - 1]
    return named and head not in reader.gazetteer.roles and not reader.facts.get(head, 0) & BODY_NOUN


def _outlet_from(reader: Reader, first: int, start: int) -> tuple[int, int]:
    """The tokens of the outlet at *start* or, in "in the" at *first*, behind what describes it; none where none is.

    In the pro-government "Yeni Tarn", but not in the new Guardian office.
    """
    end = _outlet_end(reader, start)
    described = start + _MOST_ADJECTIVES if reader.tokens.norms[first - 1 : first + 1] in _IN_THE else start
    for after in range(start + 1, described + 1 if end == start else start):
        if reader.tokens.classes[after - 1 : after] != "w":
            break
        beyond = _outlet_end(reader, after)
        if beyond > after and reader.tokens.classes[beyond : beyond + 1] != "w":
            return after, beyond
    return start, end


def _owner_end(reader: Reader, first: int) -> tuple[int, int] | None:
    """The tokens of the outlet that has the reporter or the occasion of which the article stands at *first*."""
    tokens, start = reader.tokens, first + 1
    if tokens.norms[first] not in _OWNING:
        return None
    while start < min(first + 3, len(tokens)) and tokens.classes[start] in "w9":
        start += 1
    end = _outlet_end(reader, start)
    return (start, end) if end > start and not _PRESS.isdisjoint(tokens.norms[end : end + 1]) else None


def _told_by_kind(reader: Reader, first: int, beyond: int) -> Mention | None:
    """The outlet told by its kind and perhaps its name: the newspaper "Die Tanne", the local paper, the Tarn Herald."""
    tokens = reader.tokens
    if show := find_show(tokens, first) or find_owned(tokens, first) or find_apposed(tokens, first):
        return _outlet_called(reader, first, *show)
    end = kind_phrase_end(tokens, reader.facts, first, beyond)
    marked = end if end > first else beyond
    title = _marked_title(tokens, marked) if tokens.norms[marked - 1] in KIND_NOUNS else marked
    if title > marked:
        whole = cut(reader.text, tokens.starts[first], tokens.ends[title])
        return evolve(_outlet_called(reader, first, marked + 1, title), spans=(whole,))
    return describe_tokens(reader, first, _apposed_end(reader, end)) if end > first else None


def _marked_title(tokens: Tokens, start: int) -> int:
    """Where the name in quotation marks at *start* ends: told the newspaper "Die Tanne"; *start* without one."""
    end = start + 1
    if tokens.classes[start : start + 1] not in MARKS or tokens.classes[start + 1 : start + 2] != "W":
        return start
    while end < len(tokens) and tokens.classes[end] in "Waw" and end - start < _LONGEST_TOLD:
        end += 1
    if not end < len(tokens) or tokens.classes[end - 1] != "W":
        return start
    closing = end + (tokens.classes[end] in ",.")  # on the podcast “Long Shots.”
    return end if tokens.classes[closing : closing + 1] in MARKS else start


def _apposed_end(reader: Reader, end: int) -> int:
    """Where the outlet ends that stands between commas from *end* on: told the local newspaper, "the Tarn Herald",."""
    tokens = reader.tokens
    start = _behind_article(tokens, end + 1)
    after = _outlet_end(reader, start) if tokens.classes[end : end + 1] == "," else start
    return after if after > start and tokens.classes[after : after + 1] == "," else end


def _behind_article(tokens: Tokens, first: int) -> int:
    return first + 1 if tokens.norms[first : first + 1] == ["the"] else first


def _is_lone_paper(tokens: Tokens, start: int) -> bool:
    """Whether the word at *start* may be a paper's name by itself: told the "Beacon"."""
    return start < len(tokens) and is_paper(tokens.norms[start])


def _outlet_end(reader: Reader, start: int) -> int:
    """Where the outlet's name that stands at *start* ends; *start* where none stands there."""
    tokens = reader.tokens
    if start >= len(tokens) or tokens.classes[start] not in "Wa9wo":
        return start
    if reader.facts.get(tokens.norms[start], 0) & OUTLET_WORD:
        known = reader.registry.match(reader.text, tokens.starts[start], tokens.norms[start])
        end = bisect_left(tokens.starts, tokens.starts[start] + len(known[0].text), start) if known else start
        if known and known[0].mark and (goes_on_over_of(reader, end) or _is_possessor(reader, known[0], end)):
            return start
        if known and tokens.classes[start] == "w" and is_thing(reader, start):
            return start
        if known and tokens.classes[end : end + 1] not in ("W", "9"):
            return end
    outlet = next(iter(read_names(reader, start, min(start + _LONGEST_TOLD, len(tokens)))), None)
    if outlet and outlet.kind is OUTLET and outlet.start == start:
        return outlet.end
    return explained_end(tokens, reader.facts, start)


def _is_possessor(reader: Reader, alias: Alias, end: int) -> bool:
    """Whether an *alias* that ends at *end* belongs to another's name: the "People’s Vote", but "Sky’s Soccer Show"."""
    return alias.outlet.kind != "broadcaster" and owns_name(reader, alias.outlet.name, end)


def _outlet_called(reader: Reader, first: int, start: int, end: int) -> Mention:
    """The outlet that tokens *start* to *end* name, in the source that begins at *first*."""
    tokens, text = reader.tokens, reader.text
    span = cut(text, tokens.starts[first], tokens.ends[end - 1])
    head = cut(text, tokens.starts[start], tokens.ends[end - 1])
    return Mention(spans=(span,), head=head, kind=OUTLET, name=head.text)


def _title_end(reader: Reader, start: int) -> int:
    """Where the capitals at *start* end if they may be the title of what prints an article; *start* otherwise."""
    tokens, end = reader.tokens, start
    while end < len(tokens) and tokens.classes[end] in "Wa":
        end += 1
    if start == end:
        return start
    first = reader.facts.get(tokens.norms[start], 0)
    named = first & (OPENER | TITLE) or (first & FIRST_NAME and tokens.norms[start - 1] != "the")
    alone = end - start == 1 and first & (PLACE | DEMONYM | BODY_NOUN)
    goes_on = tokens.classes[end : end + 1] == "w" and not reader.facts.get(tokens.norms[end], 0) & OPENER
    return start if named or alone or goes_on else end
