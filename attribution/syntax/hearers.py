"""Who is told what is said: where they stand, and that they are no part of it."""

from __future__ import annotations

from ..tables import words
from ..vocabulary.grammar import OBJECTS, SUBORDINATING
from ..vocabulary.tags import over_tags
from .columns import Syntax
from .papers import PAPERS
from .sites import Range, Site, bare_end

_HEARERS = over_tags(r"(?:[<nominal>I$']|(?<=P)(?:&(?=P)|F(?=[DP]))){1,10}(?:E[<nominal>$']{1,6}){0,3}[.:»]{0,2}")
_LONGEST_HEARER = 8  # tokens
_IN_SETTING = over_tags(
    f"(?:[<nominal>']{{1,{_LONGEST_HEARER}}}|I)?"
    "(E)[<nominal>$'gn]{1,8}(?:[EF][<nominal>$']{1,6}){0,3},?[TWw][xR]{0,2}[<finite>][^T«»:;]{0,40}"
)
"""Those told, and a setting of which a relative clause tells more: said "in a speech that stunned his party"."""
_DELETED = over_tags("I[hR]{0,4}[dzpn]R?:(?=«)")
_DEED = over_tags(",?&R{0,2}d")
_SETTINGS = words("on in at during last this")
_SPOKEN_IN = words("in on at during after before outside")
_WHERE = words("in on to at via")
_ADDRESSING = words("promis assur remind warn advis ask")
_TALES = words("story stories truth truths lie lies tale tales joke jokes time")


def hearer_chunk(syntax: Syntax, hearer: int) -> int:
    """The chunk with which those that hear begin, whose head is at a token: "Leeds Magistrates' Court"."""
    chunk = syntax.chunk_of[hearer]
    while chunk > 1 and (syntax.symbols[chunk - 1] == "'" or _is_plural_mark(syntax, syntax.chunk_starts[chunk - 1])):
        chunk -= 2
    return chunk


def _is_plural_mark(syntax: Syntax, token: int) -> bool:
    """Whether the mark at a token is the apostrophe of a plural: "magistrates'"."""
    return syntax.norms[token] == "'" and syntax.tags[token - 1] in "SP"


def addresses(syntax: Syntax, site: Site) -> bool:
    """Whether a verb has whom it is told to behind it: "told" anybody, "promised" them."""
    hearer = syntax.norms[site.end : site.end + 1]
    return site.stem == "tell" or (site.stem in _ADDRESSING and not OBJECTS.isdisjoint(hearer))


def tells_behind(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether who tells closes a sentence with those told: "The boy was ill, he told the court on Monday"."""
    start, end = site.end, source.start
    behind = source.end <= site.start and end > site.first + 2 and syntax.tags[end - 1] in ",»"
    deed = behind and _DEED.search(syntax.tags, start, site.last)  # "and left the hall"
    last = deed.start() if deed else site.last
    if not behind or not _HEARERS.fullmatch(syntax.tags, start, last):
        return False
    setting = syntax.tags.find("E", start, last)
    opens = syntax.tags[site.first] in "Uy" or syntax.norms[site.first] in SUBORDINATING  # "As it rained, he told"
    alone = opens and syntax.tags.count(",", site.first, end) < 2
    if alone or (setting > 0 and syntax.norms[setting] not in _SETTINGS):
        return False
    return bool(syntax.finite[site.first : end].strip()) and _TALES.isdisjoint(syntax.norms[start:last])


def ends_in_setting(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether who tells, and where, closes a sentence: "It had lost its way, he said in a speech that hurt many"."""
    start, ahead, end = site.end, source.start, bare_end(syntax, 0, site.last)
    told = source.end == site.start and ahead > site.first + 2 and syntax.tags[ahead - 1] in ",»"
    told = told and not _SPOKEN_IN.isdisjoint(syntax.norms[start : start + _LONGEST_HEARER + 1])
    setting = _IN_SETTING.fullmatch(syntax.tags, start, end) if told else None
    if setting is None or syntax.norms[setting.start(1)] not in _SPOKEN_IN:
        return False
    opens = syntax.tags[site.first] in "Uy" or syntax.norms[site.first] in SUBORDINATING
    alone = opens and syntax.tags.count(",", site.first, ahead) < 2
    return not alone and bool(syntax.finite[site.first : ahead].strip())


def is_address(syntax: Syntax, site: Site, start: int, end: int) -> bool:
    """Whether what runs up to a colon only tells where it was said: "He added in a letter to the board:"."""
    behind = site.end
    told = behind <= start and end == site.last and syntax.tags[end - 1] == ":"
    return told and syntax.norms[behind] in _WHERE and not syntax.finite[behind:end].strip()


def behind_paper(syntax: Syntax, start: int, end: int) -> int:
    """Where the quotation begins behind what tells of its paper: wrote in a post "she later deleted:"; 0 without."""
    deleted = _DELETED.match(syntax.tags, start, end) if syntax.norms[start - 1] in PAPERS else None
    return deleted.end() if deleted else 0


def is_hearer(syntax: Syntax, site: Site, start: int, end: int) -> bool:
    """Whether what ends a sentence behind "told" is but who was told: "Ann Lee told the Gazette." """
    if site.stem != "tell" or start != site.end or bare_end(syntax, start, site.last) > end:
        return False
    return _HEARERS.fullmatch(syntax.tags, start, end) is not None and _TALES.isdisjoint(syntax.norms[start:end])
