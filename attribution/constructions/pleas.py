"""Pleas: what somebody asks for or thinks of, told by a noun beside them: "Calls by unions for reform have grown".

The passes of cues/ see no content behind such a noun, for whose it is stands between, or they take both for one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from ..arguments.ends import choose_end
from ..arguments.holders import Holders
from ..arguments.judges import Judges
from ..arguments.links import WORDED, Link
from ..syntax.clauses import own_verb
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, Site, bare_end, sentence_start, site_of
from ..tables import words
from ..vocabulary.tags import COMMON_NOUNS, FINITE, over_tags
from .complements import HOLDERS, holder_of
from .participles import is_somebody

_ASKING = words("call calls demand demands plea pleas appeal appeals request requests")
_JUDGING: Mapping[str, AbstractSet[str]] = {
    **dict.fromkeys(words("opposition objection objections resistance hostility"), words("to")),
    **dict.fromkeys(words("support praise enthusiasm"), words("for")),
    **dict.fromkeys(words("criticism condemnation denunciation rejection"), words("of")),
    **dict.fromkeys(words("complaint complaints concern concerns anger outrage"), words("about over at")),
}
"""Nouns for what somebody thinks, with what leads to of what."""
_MINDING = words(
    """
    fear fears hope hopes belief beliefs feeling feelings suspicion suspicions worry worries doubt doubts speculation
    consensus conviction scepticism skepticism alarm dismay unease confidence optimism expectation expectations
    perception frustration relief concern concerns anger outrage agreement
    """
)
"""Nouns for what several think or feel, with "that" behind who they are."""
_WHO = "(?P<who>[<nominal>$'-]{1,12}(?:F[<nominal>$']{1,8}){0,2}|I)"
_HELD = over_tags(f".[BE]{_WHO}(?P<lead>[EFtT])(?=[DiIJKNSPCv$gX])")
"""The noun, whose it is, and what leads to its content: "demands from tenants for"."""
_TURNED = over_tags(f".(?P<lead>[EFt])(?P<what>[<nominal>$']{{1,8}}(?:F[<nominal>$']{{1,8}})?)[BE]{_WHO}")
"""The noun, its content, and whose it is: "opposition to the runway from villagers"."""
_OWN = over_tags(".(?P<lead>[EFt])(?=[DiJKNSPCv$g])")
_LEADING = "DiJKC"


def tell_pleas(syntax: Syntax, heads: Sequence[int], judges: Judges, links: Sequence[Link]) -> list[Link]:
    """*links*, and those of nouns that tell who asks for something or what they think of it."""
    tokens = [token for token in places_of(_ASKING | _JUDGING.keys() | _MINDING, syntax) if _is_noun(syntax, token)]
    if not tokens:
        return list(links)
    known = {link.head for link in links}
    contents = Holders.of([link.pieces for link in links])
    found: dict[int, Link] = {}
    for token in tokens:
        around = [piece for piece, _ in contents.around(token, token + 1)]
        if syntax.quoted[token] and not around:
            continue
        site = site_of(syntax, token, heads)
        plea = _held(syntax, site, judges, around) or _turned(syntax, site)
        if plea is None and token not in known and not around:
            plea = _own(syntax, site)
        if plea:
            found[token] = plea
    return [*[link for link in links if link.head not in found], *found.values()]


def _is_noun(syntax: Syntax, token: int) -> bool:
    """Whether a word is a noun, or may be one with its capital at the start of a sentence: "Appeals from pilots"."""
    return syntax.tags[token] in COMMON_NOUNS or token == sentence_start(syntax, token)


def _held(syntax: Syntax, site: Site, judges: Judges, around: Sequence[Range]) -> Link | None:
    """The link of a noun with whose it is right behind: "calls by unions for reform"."""
    match = _HELD.match(syntax.tags, site.cue, site.last)
    if match is None or syntax.norms[site.cue + 1] not in HOLDERS:
        return None
    start, source = _start_behind(syntax, site, match.start("lead")), Range(*match.span("who"))
    several = syntax.tags[source.end - 1] == "S"
    if start is None or not (several or is_somebody(syntax, source)):
        return None
    first = max([site.first, *[piece.start for piece in around]])
    end = _end_of_subject(syntax, site, start, first) or choose_end(syntax, site, start, None, judges.end)[0]
    end = min([end, *[piece.end for piece in around]])
    return _link(site, source, Range(start, end), site.cue + 1) if end > start else None


def _turned(syntax: Syntax, site: Site) -> Link | None:
    """The link of a noun with whose it is behind its content: "opposition to the runway from villagers".

    Not so of what is asked for, which may come from others: "calls for help from soldiers".
    """
    match = None if syntax.norms[site.cue] in _ASKING else _TURNED.match(syntax.tags, site.cue, site.last)
    if match is None or syntax.norms[match.end("what")] not in HOLDERS:
        return None
    start, source = _start_behind(syntax, site, match.start("lead")), Range(*match.span("who"))
    if start is None or syntax.tags[source.end - 1] != "S" or not is_somebody(syntax, source):
        return None
    return _link(site, source, Range(start, match.end("what")), start)


def _own(syntax: Syntax, site: Site) -> Link | None:
    """The link of a noun with its possessor that is the subject of its sentence: "His plea for mercy failed"."""
    source = holder_of(syntax, site)
    match = _OWN.match(syntax.tags, site.cue, site.last) if source else None
    start = _start_behind(syntax, site, match.start("lead")) if match else None
    end = _end_of_subject(syntax, site, start, site.first) if start else None
    return _link(site, source, Range(start, end), start) if source and start and end else None


def _start_behind(syntax: Syntax, site: Site, lead: int) -> int | None:
    """Where the content begins whose preposition or "to" is at *lead*; None where that leads to none."""
    word, infinitive = syntax.norms[lead], syntax.tags[lead : lead + 2] == "tv"
    if syntax.tags[lead] == "T":
        return lead if syntax.norms[site.cue] in _MINDING else None
    if syntax.norms[site.cue] in _ASKING:
        wanted = word == "for" and (syntax.norms[site.cue] != "demand" or syntax.tags[lead + 1] in "Di")
        return lead if infinitive else lead + 1 if wanted else None
    return lead + 1 if not infinitive and word in _JUDGING.get(syntax.norms[site.cue], ()) else None


def _end_of_subject(syntax: Syntax, site: Site, start: int, first: int) -> int | None:
    """Where the verb stands whose subject is the noun with its content, if it is one, in a clause from *first* on."""
    if syntax.tags[start] == "T":
        ahead = syntax.finite[first : site.cue].strip()
        return None if ahead else own_verb(syntax, start, bare_end(syntax, start, site.last), 1)
    verb = next((token for token in range(start, site.last) if _may_be_verb(syntax, token)), site.last)
    if verb >= site.last or verb == start or syntax.finite[first : site.cue].strip():
        return None
    while syntax.tags[verb - 1] in "Rx":
        verb -= 1
    return verb


def _may_be_verb(syntax: Syntax, token: int) -> bool:
    """Whether a word is finite, and no noun mistaken for that behind what leads to one: "the smell"."""
    return syntax.tags[token] in FINITE and syntax.tags[token - 1] not in _LEADING


def _link(site: Site, source: Range, content: Range, end: int) -> Link:
    """The link of a noun whose cue ends before token *end*, or where its content begins."""
    cue = Range(site.start if source.end <= site.start else site.cue, min(end, content.start))
    return Link(site.cue, cue, source, (content,), "right", WORDED, (WORDED,) * 3)
