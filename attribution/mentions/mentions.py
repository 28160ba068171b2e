"""Mentions: what names stand in a text, and what a source's words call it by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from attrs import evolve

from ..document import Document
from ..model import Mention, MentionKind, SectionKind
from ..spans import Span, cut
from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.calendar import SPANS, WEEKDAYS
from ..vocabulary.gazetteer import DEMONYM, FIRST_NAME, OPENER, ORGANISATION, PLACE, TITLE, gender_of
from ..vocabulary.lexicon import Lexicon
from ..vocabulary.outlets import Alias
from ..vocabulary.words import MARKS
from .cores import DESCRIPTION
from .headwords import EMPHASIS, find_core
from .mastheads import (
    AIRTIME,
    KIND_NOUNS,
    explained_end,
    find_show,
    is_paper,
    kind_phrase_end,
    skip_kind,
    skip_network,
)
from .named import BODY, OUTLET, PAPER, PERSONS, Parts, Reader, Reading
from .names import read_names, read_runs, tables_of
from .outletsources import goes_on_over_of, owns_name
from .pronouns import PRONOUNS, UNTOLD, auxiliary_at

_PRESS = AIRTIME | words("reporter journalist correspondent interviewer photographer crew host anchor presenter")
_READ = frozenset((SectionKind.BODY, SectionKind.STANDFIRST, SectionKind.PULLQUOTE, SectionKind.QUESTION))
PRONOUN = MentionKind.PRONOUN
_LONGEST_TOLD = 10
"""How many tokens an outlet's name is looked for in."""
_WRITTEN = words("writing article column essay op-ed piece editorial")
_FOUNDING = words("founded established headquartered listed owned incorporated")
"""What is told of firms behind their names."""
_OWNING = words("a an his her their")
_WORKING = (["of"], ["from"], ["on"])
_ACRONYMS = frozenset(("US", "IT", "WHO"))
"""What is no pronoun in capitals: "US, British and French forces"."""


def find_names(document: Document, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Find every person, organisation and outlet named in the body, in order."""
    reader = reader_of(document, lexicon)
    found: list[tuple[int, Parts, int, int]] = []
    starts = document.tokens.starts
    paragraphs = document.paragraph_tokens
    for section in document.sections:
        if section.kind not in _READ:
            continue
        first, beyond = bisect_left(starts, section.span.start), bisect_left(starts, section.span.end)
        inside = paragraphs[bisect_right(paragraphs, first) : bisect_left(paragraphs, beyond)]
        for start, end in pairwise((first, *inside, beyond)):
            found += [
                (
                    starts[base],
                    each.parts or _take_apart(reader, base, each),
                    base + each.name.start,
                    base + each.name.end,
                )
                for base, each in read_runs(reader, start, end)
            ]
    known = {
        parts.last
        for _, parts, first, after in found
        if parts.lends or (not parts.alone and _is_explained(reader, first, after))
    }
    return tuple([_mention(offset, parts) for offset, parts, *_ in found if parts.alone or parts.last in known])


def _is_explained(reader: Reader, first: int, after: int) -> bool:
    """Whether what stands around tokens *first* to *after* tells what a name is.

    So it is in "Onyx, a maker of lifts,", "Onyx, which", "Onyx, founded in Oslo,", "the airline, Onyx,".
    """
    norms, classes = reader.tokens.norms, reader.tokens.classes
    if after + 1 >= len(norms) or (classes[after] != "," and norms[after] != "of"):
        return False
    if first > 2 and classes[first - 2 : first] == "w,":
        head = reader.gazetteer.heads.get(norms[first - 2])
        return head is not None and head.kind == "organisation" and not head.plural
    if classes[after] != ",":
        return False
    if norms[after + 1] in ("which", "whose") or norms[after + 1] in _FOUNDING:
        return True
    end = classes.find(",", after + 1, after + _LONGEST_TOLD)
    apposed = end > 0 and norms[after + 1] in ("a", "an", "the") and "." not in classes[after:end]
    return apposed and any(
        word in reader.gazetteer.roles or word in reader.gazetteer.heads for word in norms[after + 2 : end]
    )


def reader_of(document: Document, lexicon: Lexicon) -> Reader:
    """What reading names in *document* takes, the outlets of *lexicon* among it."""
    return Reader(document.text, document.tokens, *tables_of(lexicon.outlets))


def _take_apart(reader: Reader, base: int, reading: Reading) -> Parts:
    """The parts of the name that was read from token *base* on, which *reading* keeps."""
    name = reading.name
    kind, start, title, proper, end, sure = name
    text, norms = reader.text, reader.tokens.norms[base : base + end]
    starts, ends = reader.tokens.starts[base : base + end], reader.tokens.ends[base : base + end]
    offset, stop = starts[0], ends[-1]
    whole = affiliation = None
    if start < proper:
        whole = starts[start] - offset, text[starts[start] : stop]
        if start < title:
            affiliation = starts[start] - offset, ends[title - 1] - offset, text[starts[start] : ends[title - 1]]
    reading.parts = Parts(
        alone=sure or end - start > 1 or bool(reader.facts.get(norms[start], 0) & FIRST_NAME),
        lends=sure or end - proper > 1,
        last=norms[-1],
        kind=kind,
        start=starts[proper] - offset,
        end=stop - offset,
        text=text[starts[proper] : stop],
        title=text[starts[title] : ends[proper - 1]] if title < proper else "",
        gender=gender_of(reader.gazetteer, norms[title:proper], norms[proper:]) if kind in PERSONS else UNTOLD,
        whole=whole,
        affiliation=affiliation,
    )
    return reading.parts


def _mention(offset: int, parts: Parts) -> Mention:
    """The mention that a name of *parts* is in the run at *offset*."""
    _, _, _, kind, start, end, text, title, gender, whole, belongs = parts
    head = span = Span(offset + start, offset + end, text)
    affiliation = None
    if whole:
        span = Span(offset + whole[0], offset + end, whole[1])
        if belongs:
            affiliation = Span(offset + belongs[0], offset + belongs[1], belongs[2])
    return Mention(spans=(span,), head=head, kind=kind, name=text, title=title, affiliation=affiliation, gender=gender)


def describe(document: Document, lexicon: Lexicon, spans: tuple[tuple[int, int], ...]) -> Mention:
    """Classify the source that stands at *spans*: its kind, head, name, title, number and gender.

    It never raises: spans outside the text are clipped, and none or empty ones give an empty description.
    """
    text, tokens = document.text, document.tokens
    pieces = tuple([_clip(text, start, end) for start, end in spans]) or (Span(0, 0, ""),)
    first = bisect_left(tokens.ends, pieces[0].start + 1)
    beyond = bisect_left(tokens.starts, pieces[0].end, first)
    return _describe(reader_of(document, lexicon), pieces, first, beyond)


def describe_tokens(reader: Reader, first: int, beyond: int) -> Mention:
    """Classify the source of tokens *first* to *beyond*, as describe does: the quick way for many of one document."""
    start, end = reader.tokens.starts[first], reader.tokens.ends[beyond - 1]
    return _describe(reader, (Span(start, end, reader.text[start:end]),), first, beyond)


def describe_told(reader: Reader, first: int, beyond: int) -> Mention:
    """Classify the one told in tokens *first* to *beyond*: of "the BBC's Ana Ruiz" the outlet, with its whole name."""
    tokens = reader.tokens
    if beyond - first > 1 and tokens.norms[beyond - 1] in WEEKDAYS and tokens.norms[beyond - 2] != "sheffield":
        beyond -= 1  # told "jurors" Monday
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
    start = skip_kind(tokens, reader.facts, skip_network(tokens, _behind_article(tokens, first)))
    end = _outlet_end(reader, start)
    printed = tokens.norms[first - 1] in ("in", "for") and tokens.norms[first - 2] in _WRITTEN
    titled = tokens.words[first].form == "The" and first > 0 and tokens.classes[first - 1] == "w"
    lone = tokens.norms[first - 1 : first + 1] == ["told", "the"] and _is_lone_paper(tokens, start)
    lone = lone and not goes_on_over_of(reader, start + 1)
    if end == start and (printed or titled or lone or start > _behind_article(tokens, first)):
        # an essay for "Norvale", told the newspaper "Norvale", told The "Norvale Champion"
        end = _title_end(reader, start)
        if lone and end > start + 1:
            end = start  # the Post Office
        if end > start:
            return _outlet_called(reader, first, start, end)
    if end == start and tokens.norms[beyond : beyond + 1] in _WORKING and tokens.classes[start] == "W":
        # told "Ana Ruiz of" Radio Norvale, told "Ana Ruiz on" CNN
        start = _behind_article(tokens, beyond + 1)
        end = _outlet_end(reader, start)
        first = start if end > start else first
    last = tokens.norms[beyond - 1]
    readers = end < beyond and tokens.classes[beyond - 1] == "w" and last.endswith("s") and last not in SPANS
    if readers or end == start:
        return describe_tokens(reader, first, _apposed_end(reader, beyond))
    told = describe_tokens(reader, first, end)
    plain = tokens.classes[start] == "w"  # "the union leader" is no Union Leader
    return told if told.kind is PAPER or plain else _outlet_called(reader, first, start, end)


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
    if show := find_show(tokens, first):
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
    named = end < len(tokens) and tokens.classes[end] in MARKS and tokens.classes[end - 1] == "W"
    return end if named else start


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
    if reader.facts.get(tokens.norms[start], 0) & OUTLET:
        known = reader.registry.match(reader.text, tokens.starts[start], tokens.norms[start])
        end = bisect_left(tokens.starts, tokens.starts[start] + len(known[0].text), start) if known else start
        if known and known[0].mark and (goes_on_over_of(reader, end) or _is_possessor(reader, known[0], end)):
            return start
        if known and tokens.classes[end : end + 1] not in ("W", "9"):
            return end
    outlet = next(iter(read_names(reader, start, min(start + _LONGEST_TOLD, len(tokens)))), None)
    if outlet and outlet.kind is PAPER and outlet.start == start:
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
    return Mention(spans=(span,), head=head, kind=PAPER, name=head.text)


def _title_end(reader: Reader, start: int) -> int:
    """Where the capitals at *start* end if they may be the title of what prints an article; *start* otherwise."""
    tokens, end = reader.tokens, start
    while end < len(tokens) and tokens.classes[end] in "Wa":
        end += 1
    if start == end:
        return start
    first = reader.facts.get(tokens.norms[start], 0)
    named = first & (OPENER | TITLE) or (first & FIRST_NAME and tokens.norms[start - 1] != "the")
    alone = end - start == 1 and first & (PLACE | DEMONYM | ORGANISATION)
    goes_on = tokens.classes[end : end + 1] == "w" and not reader.facts.get(tokens.norms[end], 0) & OPENER
    return start if named or alone or goes_on else end


def _describe(reader: Reader, pieces: tuple[Span, ...], first: int, beyond: int) -> Mention:
    """The source of *pieces*, of which the first holds tokens *first* to *beyond*."""
    if first >= beyond:
        return Mention(spans=pieces, head=pieces[0], kind=DESCRIPTION)
    text, tokens = reader.text, reader.tokens
    pronoun = PRONOUNS.get(tokens.norms[first])
    if pronoun is not None and tokens.words[first].form not in _ACRONYMS and _is_alone(tokens, first, beyond):
        head = _head(reader, pieces[0], first, first + 1)
        mark = auxiliary_at(tokens.norms[first])
        if mark and beyond - first == 1:
            head = cut(text, head.start, head.start + mark)
            pieces = (head,)
        return Mention(spans=pieces, head=head, kind=PRONOUN, plural=pronoun.plural, gender=pronoun.gender)
    if tokens.words[beyond - 1].form == "WHO" and first < beyond - 1 < first + 2:
        head = _head(reader, pieces[0], beyond - 1, beyond)  # "the WHO", which no pronoun is
        return Mention(spans=pieces, head=head, kind=BODY, name=head.text)
    core = find_core(reader, first, beyond)
    head, body = _head(reader, pieces[0], core.head, core.head_end), core.affiliation
    titled = core.title < core.title_end
    return Mention(
        spans=pieces,
        head=head,
        kind=core.kind,
        name=head.text if core.named else "",
        title=text[tokens.starts[core.title] : tokens.ends[core.title_end - 1]] if titled else "",
        affiliation=body and cut(text, tokens.starts[body[0]], tokens.ends[body[1] - 1]),
        plural=core.plural,
        gender=core.gender,
    )


def _head(reader: Reader, piece: Span, first: int, beyond: int) -> Span:
    """The span of tokens *first* to *beyond*; *piece* itself where that is the same."""
    start, end = reader.tokens.starts[first], reader.tokens.ends[beyond - 1]
    return piece if piece.start == start and piece.end == end else Span(start, end, reader.text[start:end])


def _clip(text: str, start: int, end: int) -> Span:
    """The span of *text* from *start* to *end* as far as they lie within it."""
    if 0 <= start <= end <= len(text):
        return Span(start, end, text[start:end])
    return cut(text, max(0, start), max(0, start, min(end, len(text))))


def _is_alone(tokens: Tokens, first: int, beyond: int) -> bool:
    """Whether the pronoun at *first* is the whole source, but for a possessive mark, a clause or "himself"."""
    if beyond - first == 1 or tokens.classes[first + 1] in "s,-e'’":
        return True
    return beyond - first == 2 and tokens.norms[first + 1] in EMPHASIS
