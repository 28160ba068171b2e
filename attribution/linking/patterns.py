"""The named ways in which cue, source and content stand to each other.

One ordered table; the first row whose test holds names the attribution. To add one, write a test and a row with an
example in inline notation: the example runs as a test. A test sees a Shape; what it needs besides becomes a field.
"""

from __future__ import annotations

from collections.abc import Callable

from ..arguments.links import Link, is_passive
from ..cues.formulas import QUOTING
from ..syntax.columns import Syntax
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.tags import ADJECTIVES, COMMON_NOUNS, NOUNS, VERBS

_PASSIVE_AGENT = "B"
_PREPOSITIONS = words("per via")  # at the head of a sentence they look like names
_ACCORDING = "according"
_WORDS = _PREPOSITIONS | {_ACCORDING}
_CAP = 20_000  # shapes kept


class Shape(NamedTuple):
    """What tests see of an attribution: few values, which come again and again.

    ``tag`` is that of the cue's head, ``word`` the head itself where a test asks for it, its stem where it cites.
    ``layout`` is the link's, ``opening`` the tag that the content begins with; ``quoted`` tells whether any piece of it
    opens a quotation. ``source`` is "before" the head or "after" it, "" where there is none; it may be the ``agent``
    behind "by", a ``relative`` pronoun or a ``possessor``. ``passive`` is a passive that names nobody, ``bare`` a head
    without auxiliaries before it.
    """

    tag: str
    word: str
    layout: str
    opening: str
    quoted: bool
    source: str
    agent: bool
    relative: bool
    possessor: bool
    passive: bool
    bare: bool


class Pattern(NamedTuple):
    """A row: its name, the test that an attribution has this shape, and a marked example."""

    name: str
    holds: Callable[[Shape], bool]
    example: str


class _Names(dict[tuple[str | bool, ...], str]):
    """From a shape's values to the name of the first pattern that holds; filled on demand, emptied when full."""

    def __missing__(self, values: tuple[str | bool, ...]) -> str:
        shape = Shape._make(values)
        if len(self) >= _CAP:
            self.clear()
        found = self[values] = next(pattern.name for pattern in PATTERNS if pattern.holds(shape))
        return found


_NAMES = _Names()


def name_pattern(syntax: Syntax, link: Link, parent: Link | None = None) -> str:
    """The name of the first pattern that *link* has the shape of; one that shares its parent's content cites."""
    head, cue, source, pieces, layout = link.head, link.cue, link.source, link.pieces, link.layout
    if parent is not None and pieces == parent.pieces:
        return "citation"
    tags, word = syntax.tags, syntax.norms[head]
    if word not in _WORDS:
        word = syntax.stems[head]
        if word not in QUOTING:
            word = ""
    opening = tags[pieces[0].start]
    quoted = opening == "«" or (len(pieces) > 1 and "«" in [tags[piece.start] for piece in pieces])
    bare = cue.start == head
    if source is None:
        passive = is_passive(syntax, link)
        return _NAMES[tags[head], word, layout, opening, quoted, "", False, False, False, passive, bare]
    start, end = source
    side = "after" if start > head else "before"
    agent, possessor = tags[start - 1] == _PASSIVE_AGENT, tags[end - 1] in "'i"
    relative = syntax.symbols[syntax.chunk_of[start]] in "WwT"
    return _NAMES[tags[head], word, layout, opening, quoted, side, agent, relative, possessor, False, bare]


def _is_phrase(shape: Shape) -> bool:
    return (shape.tag in "EyUTtFB" or shape.word in _PREPOSITIONS) and _has_source(shape)


def _is_by_agent(shape: Shape) -> bool:
    named = shape.tag in COMMON_NOUNS and shape.layout == "right"  # "a warning from the firm that"
    return (shape.agent or named) and _is_inverted(shape)


def _is_inverted(shape: Shape) -> bool:
    return shape.source == "after"


def _is_trailing(shape: Shape) -> bool:
    return shape.layout == "left" and _has_source(shape)


def _opens_with(shape: Shape, tag: str) -> bool:
    return shape.opening == tag and _has_source(shape)


def _has_source(shape: Shape) -> bool:
    return shape.source != ""


PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "colon", lambda shape: shape.tag == ":", "[source:RUIZ][cue::] [content:I never saw the letter before today.]"
    ),
    Pattern(
        "dash",
        lambda shape: shape.tag in "-(",
        "[content:“The sea gives and the sea takes.”] [cue:—] [source:Ana Ruiz]",
    ),
    Pattern(
        "citation",
        lambda shape: shape.word in QUOTING and _is_inverted(shape),
        "[content1,2:The dam may fail], [source1:the Post] [cue1:reported], [cue2<1:citing] [source2:two engineers].",
    ),
    Pattern(
        "according to",
        lambda shape: shape.word == _ACCORDING,
        "[content:The bridge will reopen in May], [cue:according to] [source:the highways agency].",
    ),
    Pattern("phrase", _is_phrase, "[cue:Per] [source:The Ledger], [content:the club has agreed a fee]."),
    Pattern(
        "hearsay passive",
        lambda shape: shape.passive,
        "[content1:The minister] [cue:is believed] [content:to have left the country].",
    ),
    Pattern("by agent", _is_by_agent, "[content:The plan] [cue:was rejected] by [source:voters]."),
    Pattern(
        "relative",
        lambda shape: shape.relative,
        "The engineer, [source:who] [cue:said] [content:that the dam was safe], has left.",
    ),
    Pattern(
        "split quotation",
        lambda shape: shape.quoted and shape.layout == "both",
        "[content:“We lost,”] [source:she] [cue:said], [content:“and we know why.”]",
    ),
    Pattern(
        "quotation, verb, source",
        lambda shape: shape.quoted and _is_inverted(shape),
        "[content:“We will appeal,”] [cue:said] [source:Ana Ruiz].",
    ),
    Pattern(
        "quotation, source, verb",
        lambda shape: shape.quoted and _is_trailing(shape),
        "[content:“We will appeal,”] [source:Ana Ruiz] [cue:said].",
    ),
    Pattern(
        "split content",
        lambda shape: shape.layout == "both",
        "[content:The road], [source:police] [cue:said], [content:would stay closed].",
    ),
    Pattern(
        "content, verb, source",
        _is_inverted,
        "[content:The road was closed on Monday], [cue:said] [source:Ana Ruiz, the city engineer].",
    ),
    Pattern("content, source, verb", _is_trailing, "[content:The road was closed], [source:police] [cue:said]."),
    Pattern(
        "possessor",
        lambda shape: shape.possessor and shape.tag not in VERBS,
        "In [source:the mayor's] [cue:view] [content:the levy is unfair].",
    ),
    Pattern("noun", lambda shape: shape.tag in NOUNS, "There were [cue:fears] [content:that the dam would fail]."),
    Pattern(
        "adjective",
        lambda shape: shape.tag in ADJECTIVES,
        "[source:Residents] [cue:are adamant] [content:that the cliff will hold].",
    ),
    Pattern(
        "participle",
        lambda shape: shape.tag == "g" and shape.bare,
        "[source:The union] called off the strike, [cue:saying] [content:its demands had been met].",
    ),
    Pattern(
        "source, verb, quotation",
        lambda shape: _opens_with(shape, "«"),
        "[source:She] [cue:said]: [content:“We will appeal.”]",
    ),
    Pattern(
        "source, verb, that",
        lambda shape: _opens_with(shape, "T"),
        "[source:She] [cue:said] [content:that the union would appeal].",
    ),
    Pattern(
        "source, verb, to",
        lambda shape: _opens_with(shape, "t"),
        "[source:The union] [cue:promised] [content:to appeal].",
    ),
    Pattern("source, verb, content", _has_source, "[source:She] [cue:opposed] [content:the levy]."),
    Pattern("sourceless", lambda _: True, "[cue:Reportedly], [content:the club has agreed a fee]."),
)
"""Every pattern, most telling first; the last holds for all."""
