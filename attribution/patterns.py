"""The named ways in which cue, source and content stand to each other.

One ordered table; the first row whose test holds names the attribution. To add one, write a test and a row with an
example in inline notation: the example runs as a test.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from .links import Link
from .syntax import Syntax
from .wording import is_passive

_PASSIVE_AGENT = "B"
_PREPOSITIONS = frozenset(("per", "via"))  # at the head of a sentence they look like names


@frozen
class Pattern:
    """A row: its name, the test that a link has this shape, and a marked example."""

    name: str
    holds: Callable[[Syntax, Link], bool]
    example: str


def name_pattern(syntax: Syntax, link: Link, parent: Link | None = None) -> str:
    """The name of the first pattern that *link* has the shape of; one that shares its parent's content cites."""
    if parent is not None and link.pieces == parent.pieces:
        return "citation"
    for pattern in PATTERNS[:-1]:
        if pattern.holds(syntax, link):
            return pattern.name
    return PATTERNS[-1].name


def _tag(syntax: Syntax, link: Link) -> str:
    return syntax.tags[link.head]


def _is_verb(syntax: Syntax, link: Link) -> bool:
    return _tag(syntax, link) in "dzpvng"


def _inverted(link: Link) -> bool:
    return link.source is not None and link.source.start > link.head


def _quoted(syntax: Syntax, link: Link) -> bool:
    return any(syntax.tags[piece.start] == "«" for piece in link.pieces)


def _is_colon(syntax: Syntax, link: Link) -> bool:
    return _tag(syntax, link) == ":"


def _is_dash(syntax: Syntax, link: Link) -> bool:
    return _tag(syntax, link) == "-"


def _is_citation(syntax: Syntax, link: Link) -> bool:
    return syntax.stems[link.head] in ("cit", "quot") and _inverted(link)


def _is_according_to(syntax: Syntax, link: Link) -> bool:
    return syntax.norms[link.head] == "according"


def _is_phrase(syntax: Syntax, link: Link) -> bool:
    preposition = _tag(syntax, link) in "EyUTtFB" or syntax.norms[link.head] in _PREPOSITIONS
    return preposition and link.source is not None


def _is_hearsay_passive(syntax: Syntax, link: Link) -> bool:
    return link.source is None and is_passive(syntax, link)


def _is_by_agent(syntax: Syntax, link: Link) -> bool:
    source = link.source
    return _inverted(link) and source is not None and syntax.tags[source.start - 1] == _PASSIVE_AGENT


def _is_relative(syntax: Syntax, link: Link) -> bool:
    return link.source is not None and syntax.symbols[syntax.chunk_of[link.source.start]] in "WwT"


def _is_split_quotation(syntax: Syntax, link: Link) -> bool:
    return link.layout == "both" and _quoted(syntax, link)


def _is_split_content(_: Syntax, link: Link) -> bool:
    return link.layout == "both"


def _is_inverted_quotation(syntax: Syntax, link: Link) -> bool:
    return _inverted(link) and _quoted(syntax, link)


def _is_inverted(_: Syntax, link: Link) -> bool:
    return _inverted(link)


def _is_trailing_quotation(syntax: Syntax, link: Link) -> bool:
    return link.source is not None and link.layout == "left" and _quoted(syntax, link)


def _is_trailing(_: Syntax, link: Link) -> bool:
    return link.source is not None and link.layout == "left"


def _is_possessor(syntax: Syntax, link: Link) -> bool:
    return not _is_verb(syntax, link) and link.source is not None and syntax.tags[link.source.end - 1] in "'i"


def _is_noun(syntax: Syntax, link: Link) -> bool:
    return _tag(syntax, link) in "NSP"


def _is_adjective(syntax: Syntax, link: Link) -> bool:
    return _tag(syntax, link) in "JK"


def _is_participle(syntax: Syntax, link: Link) -> bool:
    return _tag(syntax, link) == "g" and link.cue.start == link.head


def _opens_with(*tags: str) -> Callable[[Syntax, Link], bool]:
    def holds(syntax: Syntax, link: Link) -> bool:
        return link.source is not None and syntax.tags[link.pieces[0].start] in tags

    return holds


def _has_source(_: Syntax, link: Link) -> bool:
    return link.source is not None


def _any(_: Syntax, __: Link) -> bool:
    return True


PATTERNS: tuple[Pattern, ...] = (
    Pattern("colon", _is_colon, "[source:RUIZ][cue::] [content:I never saw the letter before today.]"),
    Pattern("dash", _is_dash, "[content:“The sea gives and the sea takes.”] [cue:—] [source:Ana Ruiz]"),
    Pattern(
        "citation",
        _is_citation,
        "[content1,2:The dam may fail], [source1:the Post] [cue1:reported], [cue2<1:citing] [source2:two engineers].",
    ),
    Pattern(
        "according to",
        _is_according_to,
        "[content:The bridge will reopen in May], [cue:according to] [source:the highways agency].",
    ),
    Pattern("phrase", _is_phrase, "[cue:Per] [source:The Ledger], [content:the club has agreed a fee]."),
    Pattern(
        "hearsay passive",
        _is_hearsay_passive,
        "[content1:The minister] [cue:is believed] [content:to have left the country].",
    ),
    Pattern("by agent", _is_by_agent, "[content:The plan] [cue:was rejected] by [source:voters]."),
    Pattern(
        "relative",
        _is_relative,
        "The engineer, [source:who] [cue:said] [content:that the dam was safe], has left.",
    ),
    Pattern(
        "split quotation",
        _is_split_quotation,
        "[content:“We lost,”] [source:she] [cue:said], [content:“and we know why.”]",
    ),
    Pattern(
        "quotation, verb, source",
        _is_inverted_quotation,
        "[content:“We will appeal,”] [cue:said] [source:Ana Ruiz].",
    ),
    Pattern(
        "quotation, source, verb",
        _is_trailing_quotation,
        "[content:“We will appeal,”] [source:Ana Ruiz] [cue:said].",
    ),
    Pattern(
        "split content",
        _is_split_content,
        "[content:The road], [source:police] [cue:said], [content:would stay closed].",
    ),
    Pattern(
        "content, verb, source",
        _is_inverted,
        "[content:The road was closed on Monday], [cue:said] [source:Ana Ruiz, the city engineer].",
    ),
    Pattern("content, source, verb", _is_trailing, "[content:The road was closed], [source:police] [cue:said]."),
    Pattern("possessor", _is_possessor, "In [source:the mayor's] [cue:view] [content:the levy is unfair]."),
    Pattern("noun", _is_noun, "There were [cue:fears] [content:that the dam would fail]."),
    Pattern("adjective", _is_adjective, "[source:Residents] [cue:are adamant] [content:that the cliff will hold]."),
    Pattern(
        "participle",
        _is_participle,
        "[source:The union] called off the strike, [cue:saying] [content:its demands had been met].",
    ),
    Pattern("source, verb, quotation", _opens_with("«"), "[source:She] [cue:said]: [content:“We will appeal.”]"),
    Pattern("source, verb, that", _opens_with("T"), "[source:She] [cue:said] [content:that the union would appeal]."),
    Pattern("source, verb, to", _opens_with("t"), "[source:The union] [cue:promised] [content:to appeal]."),
    Pattern("source, verb, content", _has_source, "[source:She] [cue:opposed] [content:the levy]."),
    Pattern("sourceless", _any, "[cue:Reportedly], [content:the club has agreed a fee]."),
)
"""Every pattern, most telling first; the last holds for all."""
