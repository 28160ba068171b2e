"""Mentions: what names stand in a text, and what a source's words call it by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from ..document import Document
from ..model import Gender, Mention, SectionKind
from ..spans import Span, cut
from ..tables import words
from ..text.tokens import Tokens
from ..vocabulary.gazetteer import FIRST_NAME, SPOKESPEOPLE, gender_of
from ..vocabulary.grammar import POSSESSIVES
from ..vocabulary.lexicon import Lexicon
from .headwords import EMPHASIS, find_core
from .leading import IN_PLACES
from .named import DESCRIPTION, ORGANISATION, PERSONS, PRONOUN, Name, Reader, Reading, Traits
from .names import read_runs, tables_of
from .pronouns import PRONOUNS, UNTOLD, auxiliary_at

_READ = frozenset((SectionKind.BODY, SectionKind.STANDFIRST, SectionKind.PULLQUOTE, SectionKind.QUESTION))
_LONGEST_APPOSED = 14
"""How many tokens behind a name may tell what it is."""
_FOUNDING = words("founded established headquartered listed owned incorporated")
"""What is told of firms behind their names."""
_OWNING = POSSESSIVES | {"'s", "'"}
_HELD = {
    "for": SPOKESPEOPLE,
    "of": words("ceo boss executive chairman chairwoman founder owner director"),
    "in": words("shares stake"),
}
"""What is held in bodies, by the preposition behind it: "shares in" Onyx."""
_PRODUCTS = words("app brand label browser chatbot game")
"""What firms are called by what they make: "Onyx, the notes app,"."""
_ACRONYMS = frozenset(("US", "IT", "WHO"))
"""What is no pronoun in capitals: "US, British and French forces"."""


def find_names(document: Document, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Find every person, organisation and outlet named in the body, in order."""
    reader = reader_of(document, lexicon)
    found: list[tuple[int, Name, Traits]] = []
    starts = document.tokens.starts
    paragraphs = document.paragraph_tokens
    for section in document.sections:
        if section.kind not in _READ:
            continue
        first, beyond = bisect_left(starts, section.span.start), bisect_left(starts, section.span.end)
        inside = paragraphs[bisect_right(paragraphs, first) : bisect_left(paragraphs, beyond)]
        for start, end in pairwise((first, *inside, beyond)):
            found += [
                (base, each.name, each.traits or _read_traits(reader, base, each))
                for base, each in read_runs(reader, start, end)
            ]
    known = {
        traits.last
        for base, name, traits in found
        if traits.lends or (not traits.alone and _is_explained(reader, base + name.start, base + name.end))
    }
    return tuple(
        [
            _mention(reader, base, name, traits.gender)
            for base, name, traits in found
            if traits.alone or traits.last in known
        ]
    )


def _is_explained(reader: Reader, first: int, after: int) -> bool:
    """Whether what stands around tokens *first* to *after* tells what a name is.

    So it is in "Onyx, a maker of lifts,", "Onyx, founded in Oslo,", "the airline, Onyx,", "a stake in Onyx", and of
    somebody in "his grandmother, Kura,".
    """
    norms, classes = reader.tokens.norms, reader.tokens.classes
    if first > 1 and norms[first - 1] in _HELD and norms[first - 2] in _HELD[norms[first - 1]]:
        return True
    if after + 1 >= len(norms) or (classes[after] != "," and norms[after] != "of"):
        return False
    if first and norms[first - 1] in IN_PLACES:
        return False  # "in Oskerby, a town of 900,"
    if first > 2 and classes[first - 2 : first] == "w,":
        head = reader.gazetteer.heads.get(norms[first - 2])
        owned = norms[first - 3] in _OWNING and norms[first - 2] in reader.gazetteer.roles
        return owned or (head is not None and head.kind == "organisation" and not head.plural)
    if classes[after] != ",":
        return False
    if norms[after + 1] in ("which", "whose") or norms[after + 1] in _FOUNDING:
        return True
    end = classes.find(",", after + 1, after + _LONGEST_APPOSED)
    apposed = end > 0 and norms[after + 1] in ("a", "an", "the") and "." not in classes[after:end]
    return apposed and any(reader.gazetteer.calls_source(word) or word in _PRODUCTS for word in norms[after + 2 : end])


def reader_of(document: Document, lexicon: Lexicon) -> Reader:
    """What reading names in *document* takes, the outlets of *lexicon* among it."""
    return Reader(document.text, document.tokens, *tables_of(lexicon.outlets))


def _read_traits(reader: Reader, base: int, reading: Reading) -> Traits:
    """The traits of the name that was read from token *base* on, which *reading* keeps."""
    kind, start, title, proper, end, sure = reading.name
    norms = reader.tokens.norms[base : base + end]
    reading.traits = Traits(
        alone=sure or end - start > 1 or bool(reader.facts.get(norms[start], 0) & FIRST_NAME),
        lends=sure or end - proper > 1,
        last=norms[-1],
        gender=gender_of(reader.gazetteer, norms[title:proper], norms[proper:]) if kind in PERSONS else UNTOLD,
    )
    return reading.traits


def _mention(reader: Reader, base: int, name: Name, gender: Gender) -> Mention:
    """The mention of a *name* whose tokens are counted from *base*."""
    kind, start, title, proper, end, _ = name
    text, starts, ends = reader.text, reader.tokens.starts, reader.tokens.ends
    first, stop = starts[base + proper], ends[base + end - 1]
    head = span = Span(first, stop, text[first:stop])
    called, affiliation = "", None
    if start < proper:
        whole = starts[base + start]
        span = Span(whole, stop, text[whole:stop])
        if start < title:
            affiliation = cut(text, whole, ends[base + title - 1])
        if title < proper:
            called = text[starts[base + title] : ends[base + proper - 1]]
    return Mention(
        spans=(span,), head=head, kind=kind, name=head.text, title=called, affiliation=affiliation, gender=gender
    )


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
        return Mention(spans=pieces, head=head, kind=ORGANISATION, name=head.text)
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
