"""Who was told, and where: the recipient of what a cue tells, and the outlet that heard or published it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from .cues import QUOTING
from .links import Link
from .sites import Range
from .syntax import Syntax
from .tables import words
from .wording import overlaps

_TELLING = words("tell ask inform remind warn assur urg advis order notify brief show convinc persuad")
_TALKING = words(
    """
    say speak writ complain confirm explain confess admit talk boast announc declar insist suggest claim argu disclos
    reveal alleg quot hint joke repeat deny insinuat comment cit
    """
)
_QUOTED = words("quoted cited interviewed")
OCCASIONS = {
    "interview": ("with", "to", "on", "for", "by", "in"),
    **dict.fromkeys(("statement", "comments", "remarks", "speaking", "talking"), ("to",)),
    "interviewed": ("by", "on"),
    **dict.fromkeys(("call", "message", "email", "e-mail", "texts", "letter"), ("to", "with")),
}
"""Words for an occasion to speak, and what stands between them and the one told: "in comments to Reuters"."""
VENUES = {
    **dict.fromkeys(("writing", "article", "column", "essay", "op-ed", "piece", "editorial"), ("in", "for", "by")),
    "published": ("in", "for", "by"),
    **dict.fromkeys(("broadcast", "aired", "carried", "appearing", "appearance", "programme", "program"), ("on", "by")),
    **dict.fromkeys(("speaking", "talking", "podcast", "newsletter"), ("on", "for", "from")),
    **dict.fromkeys(
        ("reporter", "journalist", "correspondent", "interviewer", "reporters", "journalists"),
        ("from", "for", "at", "with", "of"),
    ),
    **dict.fromkeys(("viewers", "listeners", "readers"), ("of",)),
    **dict.fromkeys(("shared", "given", "provided", "issued", "released"), ("to", "with")),
}
"""The same for what an outlet alone may follow: "in a column for the Post", "told a reporter from Reuters"."""
_AT, _INSIDE = frozenset(("on", "in", "for", "by")), frozenset(("on", "in", "for"))
PLACES = frozenset((*OCCASIONS, *VENUES))


def find_occasions(syntax: Syntax, links: Sequence[Link]) -> frozenset[int]:
    """The sentences of *links* with a word for an occasion to speak, or for what an outlet has that may be told."""
    bounds, norms = syntax.sentences, syntax.norms
    home = {syntax.sentence_of[link.head] for link in links}
    return frozenset([one for one in home if not PLACES.isdisjoint(norms[bounds[one] : bounds[one + 1]])])


def find_recipient(syntax: Syntax, link: Link, occasions: Container[int]) -> Range | None:
    """The one told: "told Reuters", "said to reporters", "said in an interview with The Post", "Speaking to X, …"."""
    stem = syntax.stems[link.head]
    sentence_end = syntax.sentences[syntax.sentence_of[link.head] + 1]
    if link.cue.end >= sentence_end:
        return None
    chunk = syntax.chunk_of[link.cue.end]
    last = syntax.chunk_of[sentence_end - 1]
    symbols = syntax.symbols
    if symbols[chunk] in "PNIG" and stem in _TELLING:
        return _free(syntax, link, chunk)
    if chunk < last and symbols[chunk + 1] in "PNIG" and stem in _TALKING and syntax.norms[link.cue.end] == "to":
        return _free(syntax, link, chunk + 1)
    return _after_occasion(syntax, link, OCCASIONS) if syntax.sentence_of[link.head] in occasions else None


def find_venue(syntax: Syntax, link: Link, occasions: Container[int]) -> Range | None:
    """Where an outlet may stand that was told or used: "said on Sky News", "in a column for the Post", "told Bild"."""
    start, norms = link.cue.end, syntax.norms
    stem = syntax.stems[link.head]
    if stem in _TALKING and start < len(norms) and norms[start] in _AT:
        start += 1
    elif stem in QUOTING and "by" in norms[start : start + 3]:
        start = norms.index("by", start) + 1
    elif stem in _TALKING and norms[start - 1] in _INSIDE:  # of the cue itself
        pass
    elif stem not in _TELLING:
        start = len(norms)  # an outlet stands only beside an occasion
    if syntax.tags[start : start + 1] == "«":
        start += 1  # told “Good Morning Norvale”
    after = _after_occasion(syntax, link, VENUES) if syntax.sentence_of[link.head] in occasions else None
    after = after or _quoter(syntax, link)
    if after or start >= len(norms) or overlaps(_claimed(link), start, start + 1):
        return after
    told = stem in _TELLING and syntax.symbols[syntax.chunk_of[start]] in "PNG"
    return None if told else Range(start, start + 1)


def find_fronted(syntax: Syntax, link: Link) -> Range | None:
    """What opens the sentence behind "on" or "in": "On CNN, the governor said"."""
    first = syntax.sentences[syntax.sentence_of[link.head]]
    if syntax.norms[first] not in _INSIDE or link.source is None or link.source.start < first + 3:
        return None
    last = syntax.chunk_of[link.source.start] - 1
    chunk = syntax.chunk_of[first] + 1
    while chunk < last and syntax.symbols[chunk] == "G":
        chunk += 2
    start, end = first + 1, syntax.chunk_starts[min(chunk, last) + 1]
    fits = syntax.symbols[chunk] == "P" and syntax.tags[end : end + 1] == "," and end < link.source.start
    return Range(start, end) if fits and not overlaps(_claimed(link), start, end) else None


def _quoter(syntax: Syntax, link: Link) -> Range | None:
    """Who quotes the source where its own words tell: "an official quoted by AFP"."""
    if link.source is None or link.source.end - link.source.start < 4:
        return None
    norms = syntax.norms[link.source.start : link.source.end]
    for place, word in enumerate(norms[:-2]):
        if word in _QUOTED and norms[place + 1] == "by":
            return Range(link.source.start + place + 2, link.source.end)
    return None


def _after_occasion(syntax: Syntax, link: Link, occasions: Mapping[str, Sequence[str]]) -> Range | None:
    """What follows one of *occasions* soon after the cue or, before the source, at the sentence's head."""
    sentence, chunk_of = syntax.sentence_of[link.head], syntax.chunk_of
    symbols, starts, norms = syntax.symbols, syntax.chunk_starts, syntax.norms
    first, last = chunk_of[syntax.sentences[sentence]], chunk_of[syntax.sentences[sentence + 1] - 1]
    chunk = chunk_of[link.cue.end - 1]
    places: Iterable[int] = range(chunk, min(chunk + 6, last - 1))
    stop = link.pieces[0].end
    if chunk < chunk_of[stop - 1] < last:  # "denied it in an interview with"
        places = (*places, *range(chunk_of[stop - 1], min(chunk_of[stop - 1] + 6, last - 1)))
    if link.source and chunk_of[link.source.start] > first + 2:
        places = (*places, *range(first, first + 3))
    for place in places:
        if symbols[place + 2] in "PNG":
            after = starts[place + 1]
            word = norms[after - 1]
            if word.endswith("ly"):  # "speaking exclusively to"
                word = norms[after - 2]
            leads = occasions.get(word)
            if leads and norms[after] in leads:
                return _free(syntax, link, place + 2)
    return None


def trim_recipient(syntax: Syntax, link: Link) -> tuple[Range, ...]:
    """The content of *link* without the one told at its head: "convinced" the panel "that the dam was safe"."""
    pieces = link.pieces
    if syntax.stems[link.head] not in _TELLING or pieces[0].start != link.cue.end:
        return pieces
    start, end = pieces[0]
    chunk = syntax.chunk_of[start]
    after = syntax.chunk_starts[chunk + 1]
    told = syntax.symbols[chunk] in "PNI" and after < end
    if told and (syntax.tags[after] == "T" or syntax.norms[after] == "whether"):
        return Range(after, end), *pieces[1:]
    return pieces


def _free(syntax: Syntax, link: Link, chunk: int) -> Range | None:
    """The tokens of *chunk*, with what its possessor has, unless the source or the content has them."""
    last = chunk
    while syntax.symbols[last] == "G" and syntax.symbols[last + 2 : last + 3] in ("P", "N", "G"):
        last += 2
    start, end = syntax.chunk_starts[chunk], syntax.chunk_starts[last + 1]
    if start == link.cue.end < link.pieces[0].start < end:
        end = link.pieces[0].start  # told "the paper" riders had stopped
    found = Range(start, end)
    return None if overlaps(_claimed(link), *found) else found


def _claimed(link: Link) -> tuple[Range, ...]:
    return (*link.pieces, link.source) if link.source else link.pieces
