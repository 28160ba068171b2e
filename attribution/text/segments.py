"""Paragraphs and sentences, as indices of their first tokens."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, pairwise
from operator import or_, sub

from ..expressions import expression, over_text
from ..tables import words
from ..vocabulary.calendar import MONTHS, WEEKDAYS
from ..vocabulary.gazetteer import PARTICLES, default_gazetteer
from ..vocabulary.words import BULLETS
from .pagelines import is_heading, is_page_line
from .tokens import Tokens

_CLOSING, _ENDING = "\"'”’»)]", frozenset(".!?…:")
# A list item ("- item", "1. item"); with a colon a speaker's label, in capitals or of one letter, or an item of a form.
_LABELLED_LINE = expression(
    r"(?:[-–—•*·▪●]|\d{1,3}[.)]|(?:[QA]|\p{Lu}[\p{Lu}.'’ -]{1,30}"
    r"|Source|(?:Direct )?[Qq]uote(?: from [^:]{2,40})?|Direct speech|(?:More )?[Dd]etails|Background|Previously):)"
    r"\s{1,8}\S"
)
_TURN = expression(r"\p{Lu}[\w.'’-]{0,20}(?:\ \p{Lu}[\w.'’-]{0,20}){0,3}(?:\ \([^()\n]{1,20}\))?:\s{1,8}\S")
"""A line that begins with somebody's name and a colon: where several of a block do, each is a turn of a talk."""
_LONG_LINE = 100  # characters
LONGEST_SENTENCE = 250
"""Tokens of a sentence. Of 34,000 sentences of news none is so long; those of a page that lacks full stops are cut."""
UNWRAPPED_LINE = 180
"""No hard-wrapped text has lines so long: where they hold half of it, a line break ends a paragraph."""

_OPENING_MARKS = "\"“„«‘'"
_WIDE = bytes(number > 1 for number in range(256))

# A mark that can end a sentence, what may close behind it, and something that can begin one.
_END = over_text(r"""[.eamI][)"'”’»›“q]{0,4}(?=[WIatm9wo(-]|["'“‘„«‹”’»q][\w("'“‘„«‹])""")
_ITEM_MARKS = BULLETS | frozenset("-–—")
_ITEM_ENDS = frozenset('.e!"”’»q')
_LONGEST_SIGNATURE = 8  # tokens, its dash among them
_CLOSERS = frozenset(")\"'”’»›“q")
_OPENERS = frozenset("\"'“‘„«‹(-q”’»o")
_CLOSING_QUOTES = frozenset("\"'”’»›“q")

_STARTERS = words(
    """
    a about according after again all also although among an and another any as asked at back because before both but by
    despite during each earlier either even every few following for from given had has have he her here his how however
    i if in indeed instead is it it's its just last later like many maybe meanwhile more moreover most much my nearly
    neither no nobody none nor not nothing now of officials on once one only or other others our over perhaps police
    rather several she similarly since so some still such that that's the their then there there's these they this those
    though three through thus to today together two under unlike until we well were what when where whether which while
    who why will with without yes yet you your
    """
)
_CALENDAR_LIST = """
    jan feb mar apr jun jul aug sept oct nov dec est edt et pst pdt pt cst cdt ct mst mdt mt gmt bst utc cet eastern
    pacific central mountain
"""
_CALENDAR = WEEKDAYS | MONTHS | words(_CALENDAR_LIST)
_TAG_VERBS = words(
    """
    said says asked asks added adds cried shouted yelled told tells wrote writes tweeted replied replies answered
    wondered warned warns exclaimed continued recalled joked insisted declared noted argued
    """
)
_ADVERBS = words("later then now also once finally angrily quietly simply sarcastically half-jokingly")
"""What may stand between who asks and the verb."""
_TAG_REACH, _LONGEST_KIN = 9, 3  # tokens
_APPOSED = over_text(r",9,(?:[^.,]{1,14},)?|,[^.,]{1,14}(?:,[^.,]{1,8})?,|,[Wa]\.,|\([^()]{1,6}\)")
"""What tells of who asks, up to the verb: Ana Ortiz, 54, the mayor, asked; D-Calif., asked; (Con, Wendle) asked."""
_EXCLAIMING, _BEHIND_EXCLAIMING = words("e ok hello yahoo"), words("news magazine online entertainment finance sports")
"""Names of outlets that end with an exclamation mark, and what may go on with them: "E! News", "OK! Magazine"."""
_NUMBERED = words("no nos vol fig art para ch")
"""Abbreviations, but for a number behind them other words: "fig. 7", but "She ate a fig."."""


def find_paragraphs(text: str, tokens: Tokens) -> list[int]:
    """The first token of each paragraph, and the number of tokens at the end.

    A blank line ends a paragraph. A single line break does so where lines are paragraphs (long ones that end their
    sentences, or where half of the text stands in lines that nobody wrapped), after a heading, and before a list item
    or a speaker's label; never in hard-wrapped text.
    """
    starts, ends, size = tokens.starts, tokens.ends, len(tokens.starts)
    if not starts:
        return [0]
    firsts, block = [0], starts[0]
    wrapped = 2 * sum(length for length in map(len, text.split("\n")) if length >= UNWRAPPED_LINE) < len(text)
    wide = tokens.gaps.translate(_WIDE)
    last = wide.find(1, 0, size - 1)  # the last token before a gap that may be a blank line
    while last >= 0:
        end, following = ends[last], starts[last + 1]
        if text.count("\n", end, following) > 1:
            if text.find("\n", block, end) >= 0:
                firsts += [bisect_left(starts, start) for start in _line_paragraphs(text, block, end, wrapped)]
            firsts.append(last + 1)
            block = following
        last = wide.find(1, last + 1, size - 1)
    if text.find("\n", block, ends[-1]) >= 0:
        firsts += [bisect_left(starts, start) for start in _line_paragraphs(text, block, ends[-1], wrapped)]
    firsts.append(size)
    return firsts


def _line_paragraphs(text: str, start: int, end: int, wrapped: bool) -> list[int]:
    """Where further paragraphs start in a block of several lines without a blank one."""
    lines = text[start:end].split("\n")
    stripped = [line.strip() for line in lines]
    breaks = _breaks(stripped) if wrapped else [_starts_anew(*pair) for pair in pairwise(stripped)]
    offsets: list[int] = []
    for line, broken in zip(lines, breaks, strict=False):
        start += len(line) + 1
        if broken:
            offsets.append(start)
    return offsets


def _starts_anew(line: str, following: str) -> bool:
    """Whether what follows a line that nobody wrapped begins a paragraph: no small letter, nor a tag's quotation."""
    return not following[:1].islower() and not (line[-1:] == "," and following[:1] in _OPENING_MARKS)


def _breaks(lines: list[str]) -> list[bool]:
    """Whether the break after each line but the last ends a paragraph."""
    inner = lines[:-1]
    if len(lines) > 2 and sum(len(line) >= _LONG_LINE for line in lines) * 2 > len(lines):
        closed = sum(1 for line in inner if len(line) < _LONG_LINE // 2 or _is_closed(line))
        if closed * 10 >= len(inner) * 8:
            return [True] * len(inner)
    pages = {line: is_page_line(line) for line in set(lines)}
    apart = [pages[line] for line in lines]
    breaks = [
        apart[number] or apart[number + 1] or _LABELLED_LINE.match(line) is not None
        for number, line in enumerate(lines[1:])
    ]
    if lines[1][:1].isupper() and is_heading(lines[0]):
        breaks[0] = True
    if ":" in lines[0] and _TURN.match(lines[0]):
        turns = [_is_closed(line) and _TURN.match(following) is not None for line, following in pairwise(lines)]
        breaks = list(map(or_, breaks, turns))
    return breaks


def _is_closed(line: str) -> bool:
    """Whether *line* ends with a mark and at most four quotation marks or brackets behind it."""
    bare = line.rstrip(_CLOSING)
    return bare[-1:] in _ENDING and len(line) - len(bare) <= 4


def find_sentences(tokens: Tokens, paragraphs: list[int]) -> list[int]:
    """The first token of each sentence, and the number of tokens at the end; no sentence leaves its paragraph.

    Where LONGEST_SENTENCE tokens go by without an end, one is set: what is decided about a word looks at its sentence.
    """
    firsts = {*paragraphs, *_behind_bullets(tokens, paragraphs)}
    gaps, classes = tokens.gaps, tokens.classes
    for mark in "eamI":
        at = classes.find(mark)
        while at >= 0:
            _try(tokens, at, firsts)
            at = classes.find(mark, at + 1)
    pieces = classes.split(".")
    at = len(pieces[0])
    for before, behind in pairwise(pieces):
        if behind[:1] == "W" and before[-1:] != "9" and gaps[at]:
            firsts.add(at + 1)  # by far the most frequent case
        else:
            _try(tokens, at, firsts)
        at += len(behind) + 1
    ordered = sorted(firsts.difference(_within_names(tokens.norms)) if "!" in tokens.norms else firsts)
    if max(map(sub, ordered[1:], ordered), default=0) > LONGEST_SENTENCE:
        ordered = [*chain.from_iterable(map(_in_parts, ordered, ordered[1:])), ordered[-1]]
    return ordered


def _behind_bullets(tokens: Tokens, paragraphs: list[int]) -> Iterator[int]:
    """Where the items of a list begin that are whole sentences: "– According to the Post, the quay is shut."

    A name behind a dash signs what stands above it.
    """
    for first, beyond in pairwise(paragraphs):
        marked = tokens.norms[first] in _ITEM_MARKS and tokens.gaps[first]
        if marked and beyond - first > _LONGEST_SIGNATURE and tokens.classes[beyond - 1] in _ITEM_ENDS:
            yield first + 1


def _within_names(norms: list[str]) -> list[int]:
    """The tokens behind the exclamation marks that belong to names: E! "News"."""
    marks = [at for at, norm in enumerate(norms[:-1]) if norm == "!" and at]
    return [at + 1 for at in marks if norms[at - 1] in _EXCLAIMING and norms[at + 1] in _BEHIND_EXCLAIMING]


def _in_parts(first: int, beyond: int) -> range:
    """The first tokens of the parts of a sentence that are no longer than LONGEST_SENTENCE."""
    return range(first, beyond, LONGEST_SENTENCE)


def _try(tokens: Tokens, at: int, firsts: set[int]) -> None:
    """Add to *firsts* what follows the mark *at*, if that ends a sentence."""
    gaps, classes = tokens.gaps, tokens.classes
    near = at + 1 if gaps[at] or classes[at + 1] not in _CLOSERS else at + 2
    if near in firsts and gaps[near - 1]:
        return  # most often a paragraph's end
    match = _END.match(classes, at)
    if match:
        following = _first_beyond(gaps, at, match.end())
        if following not in firsts and _ends(tokens, at, following, firsts):
            firsts.add(following)


def _first_beyond(gaps: bytes, at: int, following: int) -> int:
    """The first token behind the terminator *at* and the marks that touch it."""
    for index in range(at, following - 1):
        if gaps[index]:
            return index + 1
    return following


def _ends(tokens: Tokens, at: int, following: int, firsts: set[int]) -> bool:
    """Whether a sentence ends with the mark *at*, the next beginning at *following*."""
    classes, norms = tokens.classes, tokens.norms
    if not tokens.gaps[following - 1]:
        return classes[at - 1 : at + 2] == "w.W" and at > 0 and norms[at] == "."
    first = following
    while first < len(classes) - 1 and first < following + 3 and classes[first] in _OPENERS:
        first += 1
    mark, quoted = classes[at], classes[following - 1] in _CLOSING_QUOTES
    if classes[first] == "w":
        return _begins_small(tokens, at, following, first)
    if classes[following] == "-":
        return False  # a dateline's dash, or a signature's
    if mark in "aI":
        return norms[first] in _STARTERS and not (following > at + 1 and classes[at + 1] == ")")
    if mark == "m":
        return norms[first].rstrip(".") not in _CALENDAR
    if quoted and _tags_on(tokens, first, norms[at] == "."):
        return False
    if mark == "e":
        return quoted or (norms[first] in _STARTERS and norms[first] != "i")
    return not _numbers(tokens, at, following, firsts)


def _begins_small(tokens: Tokens, at: int, following: int, first: int) -> bool:
    """Whether a small letter begins a sentence: in "de Blasio", in "iPhone", and inside a new quotation."""
    if tokens.norms[at] not in (".", "!", "?") or following > at + 1:
        return False
    if first > following:
        opens = first == following + 1 and tokens.classes[following] in '"“‘„«q'
        return opens and not tokens.gaps[following]
    form = tokens.words[first].form
    return not form.islower() or (tokens.norms[first] in PARTICLES and tokens.classes[first + 1 : first + 2] == "W")


def _tags_on(tokens: Tokens, first: int, ended: bool) -> bool:
    """Whether a name and a reporting verb follow, as in “Will it hold?” Ana Ortiz, the mayor, asked.

    Behind a quotation that has *ended* with its full stop nothing else may: “It will.” Ana Ortiz said.
    """
    for index in range(first, min(first + _TAG_REACH, len(tokens))):
        if tokens.norms[index] in _TAG_VERBS:
            closes = not ended or tokens.classes[index + 1 : index + 2] == "."
            return index > first and tokens.norms[first] not in _STARTERS and closes
        apposed = _APPOSED.match(tokens.classes, index) if first < index else None
        if apposed:
            return not ended and not _TAG_VERBS.isdisjoint(tokens.norms[apposed.end() : apposed.end() + 1])
        if tokens.classes[index] not in "WItas" and not _tells_who(tokens, first, index):
            return False
    return False


def _tells_who(tokens: Tokens, first: int, index: int) -> bool:
    """Whether a small word at *index* belongs to who asks: Lee's "older sister", Union "chairwoman" Roe "and" Lee."""
    if tokens.classes[index] != "w" or index == first:
        return False
    if tokens.norms[index] in _ADVERBS:
        return not _TAG_VERBS.isdisjoint(tokens.norms[index + 1 : index + 2])
    owned = "s" in tokens.classes[max(first, index - _LONGEST_KIN) : index] or tokens.norms[index] == "and"
    return owned or (tokens.classes[index + 1 : index + 2] == "W" and tokens.norms[index] in default_gazetteer().roles)


def _numbers(tokens: Tokens, at: int, following: int, firsts: set[int]) -> bool:
    """Whether the full stop belongs to "no. 3" or "fig. 3", or to the number of a list item."""
    if tokens.norms[at] != "." or at == 0:
        return False
    before = tokens.classes[at - 1]
    if before == "9":
        return at - 1 in firsts and len(tokens.norms[at - 1]) <= 2
    return tokens.norms[at - 1] in _NUMBERED and tokens.classes[following] == "9"
