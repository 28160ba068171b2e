"""Citations: what an outlet says to have from others, "citing two officials"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from attrs import evolve

from ..arguments.links import CITED, Link, head_of, start_content
from ..cues.candidates import Candidate
from ..cues.formulas import QUOTING
from ..model import AttributionKind
from ..syntax.columns import Syntax, places_of
from ..syntax.sites import Range, bare_end, phrase_before, sentence_around, sentence_end, sentence_start
from ..tables import words
from ..vocabulary.calendar import DATES
from ..vocabulary.tags import FINITE, RELATIVES, over_tags
from .cited import find_cited, is_paper_seen, may_speak

_RELAYING = words("report accord writ reveal per")
CITING = words("citing quoting")
_REFERRING = "referring"
_LEADING: Mapping[str, str] = {
    "quoting": "from",
    "drawing": "on",
    "relying": "on",
    **dict.fromkeys(("attributing", "attributes", "attributed"), "to"),
    _REFERRING: "to",
    **dict.fromkeys(("crediting", "credits", "credited"), "to"),
}
"""With what participles lead to whom they cite: "drawing on court papers", "attributing the claim to two aides"."""
_COUNTING, _OF_THEM = words("both each all"), ["of", "them"]
_MOST_LED = 5  # tokens from "attributing" to "to"
_CLAUSE = over_tags("[<predicating>TtW]")
_SIGNS = (",g", "Wd", "Wz", "wd", "wz")
"""What "citing" needs ahead of it: a comma, or "which" of the one who cites."""
_FARTHEST_SAYING = 15  # tokens from "quoted" to "as saying"
_PARTING = over_tags("g[^<finite>.;:«»TU]{1,16},[xR]{0,2}[<singular>]")
_PHRASE = frozenset("DiJKNPSC$'F")
_SAYING = words("say tell claim alleg believ think argu insist maintain testif")
_DOING = frozenset((AttributionKind.DECREE, AttributionKind.ATTITUDE, AttributionKind.INTENTION))
"""The kinds of attribution whose source does or feels something and gives a reason for it."""
_MINDS = frozenset((AttributionKind.BELIEF, AttributionKind.ATTITUDE, AttributionKind.INTENTION))
_NOT = words("without not never despite")
_MOST_LOOKS = 30
"""How many links after "citing" are looked at for one whose source stands before it."""
_MARKED, _LONGEST_MARKED = over_tags("(?:[DiC][JKN]{0,3})?«[<nominal>$'EFtR]{1,8}»$"), 14
"""What somebody is called between marks: a “club insider”."""


def end_before_citations(syntax: Syntax, links: list[Link]) -> list[Link]:
    """*links* with each content ended before the citation behind it: "the Post said X, quoting the ministry".

    The citation's own link is left out where its content would be all that: turn_citations makes it from the Post's.
    """
    tokens = _find_citing(syntax)
    if not tokens:
        return links
    citing, heads = sorted(tokens), sorted([link.head for link in links if link.source])
    ended = []
    for link in links:
        start, end = link.pieces[-1]
        if link.head in tokens and bisect_left(heads, start) < bisect_left(heads, end):
            continue
        behind = bisect_left(citing, start + 2)
        if behind < len(citing) and citing[behind] < end and link.head < start:
            link = _end_before(link, _counted_start(syntax, citing[behind]) - 1, citing[behind])
        ended.append(link)
    return ended


def turn_citations(
    syntax: Syntax, candidates: Sequence[Candidate], links: Sequence[Link]
) -> tuple[list[Link], list[Link]]:
    """Turn "The Post reported X, citing two officials" round: *links* without it, and the links of the officials.

    The officials speak, with the content of what the Post reports. The citation's own link goes, and the main one ends
    before it. Who does or decides something only gives a reason: "It closed the pit, citing a survey".
    """
    quoting = {
        token
        for token, _, _ in candidates
        if syntax.stems[token] in QUOTING and not (_parts_subject(syntax, token) or _quotes_saying(syntax, token))
    }
    citing = sorted(quoting | _find_citing(syntax))
    if not citing:
        return list(links), []
    ordered = sorted(_with_clauses(syntax, citing, candidates, links), key=head_of)
    heads = [link.head for link in ordered]
    live: list[Link | None] = [*ordered]
    turned = [_turn(syntax, token, live, heads) for token in citing]
    return [link for link in live if link], [link for link in turned if link]


def _quotes_saying(syntax: Syntax, token: int) -> bool:
    """Whether a finite verb tells what it quotes itself: according to the Post, which "quoted Lee as saying" so."""
    told = syntax.tags.find("Eg", token, token + _FARTHEST_SAYING) if syntax.tags[token] in FINITE else -1
    return told >= 0 and syntax.norms[told : told + 2] == ["as", "saying"]


def _turn(syntax: Syntax, token: int, live: list[Link | None], heads: Sequence[int]) -> Link | None:
    """The link of whom "citing" at *token* cites; of *live*, ordered by *heads*, it takes what is theirs."""
    first, cited = _citation_start(syntax, token), find_cited(syntax, _lead(syntax, token))
    if cited is None or (syntax.norms[token] == _REFERRING and not is_paper_seen(syntax, cited)):
        return None  # he said, "referring to the mayor"
    place, own = _main_place(syntax, token, live, heads), bisect_left(heads, token)
    main = None if place is None else live[place]
    alone = own == len(heads) or heads[own] != token
    speaks = may_speak(syntax, cited, syntax.norms[token]) and (main is None or _tells(syntax, main))
    if not alone and not speaks:
        live[own] = _with_reason(syntax, live[own], main, cited)
    if first is None or place is None or main is None:
        return None
    if syntax.tags[first] in RELATIVES and not _is_told_of(main, first):
        return None
    cue = Range(token, _lead(syntax, token) + 1)
    if syntax.stems[main.head] not in _RELAYING and not speaks:
        return Link(token, cue, main.source, (cited,), "right", main.score) if alone and first == token else None
    shortened = _begin_behind(syntax, main, token, cited) or _end_ahead(syntax, main, first, token)
    if any(start <= token < end for start, end in shortened.pieces):
        return None  # the main one tells nothing but the citation
    if not alone:
        live[own] = None
    live[place] = shortened
    return Link(token, cue, cited, shortened.pieces, CITED, main.score)


def give_citing(syntax: Syntax, link: Link) -> Link:
    """The nested *link* of "citing" with who cites and what: She said the bank, "citing privacy", had refused."""
    cited = find_cited(syntax, _lead(syntax, link.head)) if syntax.norms[link.head] in CITING else None
    if cited is None or syntax.tags[link.head - 1 : link.head + 1] != ",g":
        return link
    who = phrase_before(syntax, link.head - 1, syntax.chunk_of[sentence_start(syntax, link.head)])
    return evolve(link, source=who, pieces=(cited,), layout="right") if who else link


def _with_clauses(
    syntax: Syntax, citing: Sequence[int], candidates: Sequence[Candidate], links: Sequence[Link]
) -> list[Link]:
    """*links* in which a verb before "citing" has the clause behind it: "CNBC reported, citing aides, that X"."""
    found = {link.head: link for link in links}
    tried = {candidate.token: candidate for candidate in candidates}
    for token in citing:
        verb, cited = token - 2, find_cited(syntax, _lead(syntax, token))
        while verb > 0 and syntax.norms[verb] in DATES:
            verb -= 1
        if verb not in tried or cited is None or syntax.tags[cited.end : cited.end + 2] != ",T":
            continue
        clause = Range(cited.end + 1, bare_end(syntax, cited.end + 1, sentence_end(syntax, token)))
        own, source = found.get(verb), subject_before(syntax, syntax.chunk_starts[syntax.chunk_of[verb]])
        if own and own.pieces[0].start < clause.start:
            found[verb] = evolve(own, pieces=(clause,), layout="right")
        elif own is None and source:
            _, first, second = tried[verb]
            cue = Range(source.end, verb + 1)
            found[verb] = Link(verb, cue, source, (clause,), "right", max(first, second), (second, 0, 0))
    return list(found.values())


def _begin_behind(syntax: Syntax, main: Link, token: int, cited: Range) -> Link | None:
    """*main* with the clause behind whom it cites: "According to the Post, citing two aides, the ferry sank"."""
    start, end = main.pieces[0]
    if start == token and end <= cited.end and len(main.pieces) == 1:
        end = bare_end(syntax, start, sentence_end(syntax, token))
        main = evolve(main, pieces=(Range(start, end),))
    comma = syntax.tags.find(",", cited.end, end)
    if start != token or comma < 0 or not _CLAUSE.search(syntax.tags, comma, end):
        return None
    return start_content(main, comma + 1)


def _end_ahead(syntax: Syntax, main: Link, first: int, token: int) -> Link:
    """*main* ended before the citation that begins with *first* and has "citing" at *token*."""
    ended = _end_before(main, first - 1 if syntax.tags[first - 1] == "," else first, token)
    return _turn_left(syntax, ended) if main.head < token else ended


def _is_told_of(main: Link, relative: int) -> bool:
    """Whether "which" tells more of who speaks: "Puck, which cited a friend", not "the story, which cited a friend"."""
    return main.source is not None and main.source.start < relative <= main.source.end + 1


def _with_reason(syntax: Syntax, own: Link | None, main: Link | None, cited: Range) -> Link | None:
    """The link of "citing a bad back" with the reason as its content: who does or says what stands ahead gives it."""
    if own is None or own.source is None or own.source.start < cited.start:
        return own
    start = own.pieces[0].start
    subject = Range(start, syntax.chunk_starts[syntax.chunk_of[start] + 1])
    return evolve(own, source=main.source if main else subject, pieces=(cited,), layout="right")


def _tells(syntax: Syntax, main: Link) -> bool:
    """Whether *main* says or shows something; who vetoes or endorses it, citing a report, does not."""
    return syntax.kinds.report(main.head) not in _DOING


def _find_citing(syntax: Syntax) -> set[int]:
    """The tokens of "citing" and the like behind a comma, which need no other sign."""
    return {
        token
        for token in places_of(CITING | _LEADING.keys(), syntax)
        if syntax.tags[_counted_start(syntax, token) - 1] + syntax.tags[token] in _SIGNS
        if not _parts_subject(syntax, token)
        if syntax.norms[token] in CITING or _lead(syntax, token) > token
    }


def _counted_start(syntax: Syntax, token: int) -> int:
    """Where "citing" at *token* begins, with the word ahead that counts who cites: "both citing", "each of them"."""
    start = token - 2 * (syntax.norms[token - 2 : token] == _OF_THEM)
    counted = syntax.norms[start - 1] in _COUNTING and syntax.tags[start - 2 : start - 1] == ","
    return start - 1 if counted else token


def _lead(syntax: Syntax, token: int) -> int:
    """The last token of what leads to whom "citing" at a token cites: of "drawing on", of "attributing it to"."""
    word = _LEADING.get(syntax.norms[token])
    ahead = syntax.norms[token + 1 : token + 1 + (1 if word != "to" else _MOST_LED)]
    return token + 1 + ahead.index(word) if word in ahead else token


def _parts_subject(syntax: Syntax, token: int) -> bool:
    """Whether "citing" at *token* stands between a subject and its verb, "He said the bank, citing privacy, left".

    It is not for who says so that something is cited.
    """
    if not _PARTING.match(syntax.tags, token):
        return False
    start = token - 1
    while syntax.tags[start - 1] in _PHRASE:
        start -= 1
    return start < token - 1 and syntax.stems[start - 1 - (syntax.tags[start - 1] == "T")] in _SAYING


def _citation_start(syntax: Syntax, token: int) -> int | None:
    """Where "citing" or "which cited" begins; None where the word at *token* is another's verb."""
    tag = syntax.tags[token]
    if tag == "g":
        return _counted_start(syntax, token) if syntax.norms[token - 1] not in _NOT else None
    relative = tag in "dz" and token and syntax.tags[token - 1] in RELATIVES
    return token - 1 if relative else None


def _turn_left(syntax: Syntax, link: Link) -> Link:
    """*link* with the clause ahead for its content, where behind its cue stands but a time: "X, it said on Friday"."""
    source, (start, end) = link.source, link.pieces[0]
    if link.layout != "right" or source is None or source.start > link.head or _CLAUSE.search(syntax.tags, start, end):
        return link
    first = sentence_start(syntax, link.head)
    if source.start <= first + 2 or syntax.tags[source.start - 1] != ",":
        return link
    if not _CLAUSE.search(syntax.tags, first, source.start - 1):
        return link  # "Earlier on Tuesday, Reuters reported such plans, citing an aide"
    return evolve(link, pieces=(Range(first, source.start - 1),), layout="left")


def _main_place(syntax: Syntax, token: int, live: Sequence[Link | None], heads: Sequence[int]) -> int | None:
    """Where in *live*, ordered by *heads*, the link is to whose content "citing" at *token* refers.

    It is the nearest of the sentence with a source, before it if there is one; after "Citing aides," the next. Who
    only thinks or plans something that another reports cites nobody: "CNBC reported that he was weighing it, citing".
    """
    first, beyond = sentence_around(syntax, token)
    after, begin = bisect_left(heads, token), bisect_left(heads, first)
    for place in range(after - 1, begin - 1, -1):
        link = live[place]
        if link and link.source:
            outer = _teller_place(syntax, live, max(begin, place - _MOST_LOOKS), place)
            return place if outer is None else outer
    for place in range(after, min(bisect_left(heads, beyond), after + _MOST_LOOKS)):
        link = live[place]
        if link is None or link.head == token or link.source is None:
            continue
        if link.source.start < token < link.head or token == first < link.source.start:
            return place
    return None


def _teller_place(syntax: Syntax, live: Sequence[Link | None], begin: int, place: int) -> int | None:
    """Where from *begin* on the link is that tells what somebody at *place* thinks or plans; None where none does."""
    inner = live[place]
    if inner is None or syntax.kinds.report(inner.head) not in _MINDS:
        return None
    for outer in range(place - 1, begin - 1, -1):
        link = live[outer]
        tells = link is not None and link.source is not None and syntax.kinds.report(link.head) not in _MINDS
        if link and tells and any(start <= inner.head < end for start, end in link.pieces):
            return outer
    return None


def _end_before(link: Link, end: int, token: int) -> Link:
    """*link* with its content, or the source that runs over *token*, cut at *end*; its own content if none is left."""
    pieces = tuple(
        Range(piece.start, end) if piece.start < end and piece.end > token else piece
        for piece in link.pieces
        if not end <= piece.start <= token
    )
    source = link.source
    if source and source.start < end < source.end:
        source = Range(source.start, end)
    return evolve(link, pieces=pieces or link.pieces, source=source)


def subject_before(syntax: Syntax, cue: int) -> Range | None:
    """The noun phrase before *cue*, with what stands between commas behind it: "Ana Ruiz, who leads the union,"."""
    first = sentence_start(syntax, cue)
    if syntax.tags[cue - 1] == "»":
        marked = _MARKED.search(syntax.tags, max(first, cue - _LONGEST_MARKED), cue)
        return Range(marked.start(), cue) if marked else None
    starts, low = syntax.chunk_starts, syntax.chunk_of[first]
    chunk = syntax.chunk_of[cue]
    if chunk > low and syntax.symbols[chunk - 1] == ",":
        chunk = max(syntax.symbols.rfind(",", low, chunk - 1), low)
    phrase = phrase_before(syntax, starts[chunk], low)
    return Range(phrase.start, cue) if phrase else None
