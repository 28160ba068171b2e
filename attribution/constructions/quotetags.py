"""Quotation tags: who stands behind a quotation and its comma has said it, whatever the verb: “Never,” Lee beams.

Or a noun tells that it is somebody's: “Never,” was his verdict, came the reply; or how somebody put it.

cues/ tries such verbs too, and judges each by the weights or, in the plainest tags, takes it for a cue. What is found
here is the rest: quotations that begin a sentence and that no link has by then.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from attrs import evolve

from ..arguments.links import WORDED, Link, cover, end_content
from ..document import Document
from ..syntax.columns import Syntax
from ..syntax.sites import Range, sentence_end, site_of
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import POINTING
from ..vocabulary.tags import over_tags
from .announcements import WORDS_OF, find_announced
from .complements import holder_of

_ENDING = frozenset(",?!")
"""“We will rebuild.” That was the message from the mayor."""
_CLOSING = POINTING | {",", "was"}
"""What follows a quotation that has a tag, however it ends."""
_VERB = frozenset("dzpn")
"""The tags of the verb; taggers take pasts for participles."""
_SUBJECTS = frozenset("IDCPNSJKi")
_BREAKS = frozenset(",;:.-()«»TUWwbhomt")
_NOBODY = POINTING | words("it there what which who")
_HELD = words("was is were are came comes ran runs went goes")
"""Behind a quotation, with what follows whose it is."""
_NOUN = frozenset("NSv")
_HOW = ("how", "what")
_HOLDERS = words("from of by")
_APPOSED = over_tags(
    r"([DiC]?[JKNPS$']{1,8}),(?:P{1,5},(?=[dz][DIPSE])|[^.;:«»]{2,60}?,(?=[xRh]{0,2}[dzpn][REr]{0,2}[.,]))"
    r"([xRh]{0,2}[dzpn](?:[REr]{1,2}(?=[.,]))?)"
)
"""Who, what tells of them, and the verb: “Never,” Lee, who is 40, beamed; the mayor, Ana Lee, told the BBC."""
_AHEAD = over_tags(r"([dzp][rE]?)([DiC]?[JKNPS$']{1,8})(?:,[^.;:«»]{2,60}(?=\.)|(?=[.,]))")
"""The verb ahead of who: “Never,” countered the firm's lawyer, Ana Lee."""
_TELLING_WHO = over_tags(r"([DiC]?[JKNPS$']{1,8})W[xR]{0,2}[<finite>][^.,;:«»]{1,24}?([xR]{0,2}[dz])(?=[.,])")
"""Who, the clause that tells who it is, and the verb: “Never,” a clerk who asked not to be named complained."""
_HELPED = over_tags(r"(?:[hm]R?[vnd]|(?:b|me)R?ng)(?=R?(?:\.|E[DNPi]))")
"""The verb of who "would ask", "has said" or "can be heard saying", at the end of its clause."""
_LONGEST = 9
"""How many tokens a tag may have up to its verb."""
_SHORTEST = 3
"""How many tokens a quotation has at least within its marks: one of fewer is often a title."""
_GESTURES, _NEAR = words("laugh smil grin sigh shrug chuckl giggl snort"), 4
"""What nobody does to a title, and within how many tokens: “Exciting,” Holm laughed."""


def find_quotation_tags(document: Document, syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """Link the quotations that begin a sentence, have a tag behind them, and stand in no content of *links*."""
    quotations, announced = list(_find_quotations(syntax)), list(find_announced(syntax))
    if not quotations and not announced:
        return []
    covered = cover(syntax, [link for link in links if not _breaks_out(syntax, link)])
    paragraphs = set(document.paragraph_tokens)
    quotations = [each for each in quotations if each.end not in paragraphs]  # whose next line is no tag
    found = [_link(syntax, quotation) for quotation in quotations if not any(covered[slice(*quotation)])]
    found += [link for link in announced if not covered[link.pieces[0].start]]
    kept = [link for link in found if link and not any(covered[slice(*link.cue)])]
    return [_go_on(syntax, paragraphs, link, covered) for link in kept]


def end_with_quotations(syntax: Syntax, links: Sequence[Link], tagged: Sequence[Link]) -> list[Link]:
    """*links*, those read over the end of a quotation that one of *tagged* tells cut there, without its marks."""
    ends = {syntax.quoted[link.pieces[0].start]: link.pieces[0].end for link in tagged}
    return [
        end_content(link, _before_marks(syntax, link, ends[syntax.quoted[link.head]]))
        if syntax.quoted[link.head] in ends and _breaks_out(syntax, link)
        else link
        for link in links
    ]


def _before_marks(syntax: Syntax, link: Link, end: int) -> int:
    """The token at which what *link* tells ends within a quotation that ends at *end*."""
    while end > link.pieces[-1].start + 1 and syntax.tags[end - 1] in ",.»":
        end -= 1
    return end


def _breaks_out(syntax: Syntax, link: Link) -> bool:
    """Whether what somebody tells inside a quotation was read over its end: “I left. He said it was fine,” Lee beamed.

    Only within a sentence is it known where a quotation of several ends.
    """
    number, end = syntax.quoted[link.head], link.pieces[-1].end
    return number > 0 and link.layout == "right" and end > link.head and syntax.quoted[end - 1] != number


def hold_quotations(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links*, and those of quotations of which a noun tells whose they are, instead of what was misread there."""
    held = [link for quotation in _find_quotations(syntax) if (link := _link_held(syntax, quotation))]
    if not held:
        return list(links)
    tags = [(link.pieces[0].end, max(link.cue.end, link.source.end if link.source else 0)) for link in held]
    rest = [link for link in links if not any(start <= link.head < end for start, end in tags)]
    covered = cover(syntax, rest)
    return [*rest, *[link for link in held if not any(covered[slice(*link.pieces[0])])]]


def _go_on(syntax: Syntax, paragraphs: Container[int], link: Link, covered: bytearray) -> Link:
    """*link* with the quotation that begins the next sentence of the paragraph."""
    start = sentence_end(syntax, link.head)
    own = link.pieces[-1].start == start  # "Her advice? “Wait.”"
    if own or syntax.tags[start : start + 1] != "«" or start in paragraphs or covered[start]:
        return link
    end = syntax.tags.find("»", start) + 1
    following = syntax.tags[end : end + 1]
    if end <= start or (following and not _begins_sentence(syntax, end) and syntax.norms[end - 2] in _ENDING):
        return link  # a tag of its own follows
    return evolve(link, pieces=(*link.pieces, Range(start, end)))


def _find_quotations(syntax: Syntax) -> Iterator[Range]:
    """The tokens of each closed quotation that begins a sentence and ends as one that a tag follows."""
    tags, quoted = syntax.tags, syntax.quoted
    at = tags.find("»")
    while at >= 0:
        start = tags.rfind("«", 0, at)
        begins = start >= 0 and quoted[start] == quoted[at] and _begins_sentence(syntax, start)
        behind = syntax.norms[at + 1] if at + 1 < len(tags) else ""
        closed = syntax.norms[at - 1] in _ENDING or behind in _CLOSING
        least = _SHORTEST - (not _GESTURES.isdisjoint(syntax.stems[at + 1 : at + _NEAR]))
        if begins and at - start > least and closed:
            yield Range(start, at + 1)
        at = tags.find("»", at + 1)


def _begins_sentence(syntax: Syntax, token: int) -> bool:
    return token == 0 or syntax.sentence_of[token - 1] != syntax.sentence_of[token]


def _link_held(syntax: Syntax, quotation: Range) -> Link | None:
    """The link of a tag that says whose *quotation* is: "was his verdict", "came the reply", "was how she put it"."""
    tags, norms = syntax.tags, syntax.norms
    first = _behind(syntax, quotation)
    if not POINTING.isdisjoint(norms[first : first + 1]):
        first += 1
    start, limit = first + 1, min(first + _LONGEST, len(tags))
    if start >= limit or norms[first] not in _HELD:
        return None
    if norms[start] in _HOW:
        verb = next((token for token in range(start + 2, limit) if tags[token] in _VERB), -1)
        after = verb + 1 + (norms[verb + 1 : verb + 2] == ["it"])
        source = Range(start + 1, verb)
        return Link(verb, Range(verb, after), source, (quotation,), "left", WORDED) if verb > 0 else None
    noun = next((token for token in range(start, limit) if norms[token] in WORDS_OF and tags[token] in _NOUN), -1)
    if noun < 0 or not _BREAKS.isdisjoint(tags[start:noun]):
        return None
    return Link(noun, Range(noun, noun + 1), _holder(syntax, noun), (quotation,), "left", WORDED)


def _holder(syntax: Syntax, noun: int) -> Range | None:
    """Whose a *noun* behind a quotation is: "his", "the mayor's", "from the club"."""
    owner = holder_of(syntax, site_of(syntax, noun, ()))
    if owner is None and noun + 2 < len(syntax.tags) and syntax.norms[noun + 1] in _HOLDERS:
        first = last = syntax.chunk_of[noun + 2]
        while syntax.symbols.startswith("G'", last) and last + 2 < len(syntax.symbols):
            last += 2  # from the stadium's owners
        owner = Range(syntax.chunk_starts[first], syntax.chunk_starts[last + 1])
    return owner


def _behind(syntax: Syntax, quotation: Range) -> int:
    """Where the tag of *quotation* begins: behind its comma."""
    return quotation.end + (syntax.tags[quotation.end : quotation.end + 1] == ",")


def _link(syntax: Syntax, quotation: Range) -> Link | None:
    """The link of the tag behind *quotation*: who and a verb, "the 61-year-old shrugs", or a verb and who."""
    tags, norms = syntax.tags, syntax.norms
    first = _behind(syntax, quotation)
    limit = min(first + _LONGEST, len(tags))
    end = next((token for token in range(first, limit) if tags[token] in _BREAKS), limit)
    if end - first < 2 or norms[first] in _NOBODY or tags[first] not in _SUBJECTS:
        return _link_described(syntax, quotation, first)
    verb = next((token for token in range(first + 1, end) if tags[token] in _VERB), -1)
    helped = _HELPED.match(tags, end) if verb < 0 else None
    if helped:  # “Never!” Lee has said before
        return Link(helped.end() - 1, Range(*helped.span()), Range(first, end), (quotation,), "left", WORDED)
    if verb < 0 and norms[end - 1].endswith(("s", "ed")) and tags[end - 1 : end + 1] in ("S.", "N."):
        verb = end - 1  # after an apposition there is a comma
    if verb < 0:
        return _link_described(syntax, quotation, first)
    last = verb + 1
    while last < end and tags[last] in "RE":
        last += 1
    who = first + len(tags[first:verb].rstrip("R"))
    return Link(verb, Range(who, last), Range(first, who), (quotation,), "left", WORDED)


def _link_described(syntax: Syntax, quotation: Range, first: int) -> Link | None:
    """The link of a tag at *first* that tells more about who speaks, or begins with its verb; no work speaks so."""
    tags = syntax.tags
    apposed = _APPOSED.match(tags, first) or _TELLING_WHO.match(tags, first)
    if apposed and _is_somebody(syntax, *apposed.span(1)):
        source, cue = Range(first, apposed.start(2)), Range(*apposed.span(2))
    else:
        turned = _AHEAD.match(tags, first)
        if turned is None or not _is_somebody(syntax, *turned.span(2)):
            return None
        cue, source = Range(*turned.span(1)), Range(turned.start(2), turned.end())
    verb = next(token for token in range(*cue) if tags[token] in _VERB)
    return Link(verb, cue, source, (quotation,), "left", WORDED)


def _is_somebody(syntax: Syntax, start: int, end: int) -> bool:
    """Whether a noun phrase is a full name, ends with what somebody is, or has "who" behind it."""
    if syntax.tags[end - 1] == "P":
        return end - start > 1 and syntax.tags[start] not in "Di"
    return syntax.norms[end - 1] in default_gazetteer().roles or syntax.norms[end] == "who"
