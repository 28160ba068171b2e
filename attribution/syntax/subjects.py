"""Subjects that grammar settles: whose verb a cue is where other words part the two, and where whose begins."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.calendar import DATES
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import INDEFINITE
from ..vocabulary.tags import FINITE, RELATIVES, over_tags
from .clauses import OPENING, OPENING_BEHIND_CLAUSE
from .columns import Syntax
from .kinds import SURELY_SAID
from .sites import Range, Site, behind_time, phrase_before
from .verbgroups import CLAUSAL

_PLAIN = over_tags("[<nominal>$']{1,12}")
_PLAIN_CLAUSE = over_tags("[<nominal>I$'EF]{1,10}[xR]{0,2}[<predicating>][^WwTU,;:«»]*")
_CLAUSE_AHEAD = re.compile("V[^;]{0,40}(;|,(?=&))&?$")  # over the symbols of chunks
_PARTED = over_tags(
    "[DiC]?[JKNPSC']{1,7}I?,R?[gn][^<finite>«»;:TUW]{0,30},"
    "|[DiC]?[JKNPSC']{1,7},(?:[DiC]?[JKNPSC']{1,7}(?:[EF][<nominal>']{1,6})?,)?W[xR]{0,2}[<finite>][^<finite>«»;:,.TUW]{0,30}(?:T[^«»;:,.UWw]{1,16})?,"
)
_PARTED_BY_QUOTATION = over_tags(
    "[DiC]?[JKNPSC']{1,7},(?:[DiC]?[JKNPSC']{1,7}(?:[EF][<nominal>']{1,6})?,)?W[xR]{0,2}[<finite>][^«»;:.,TUW]{0,30}"
    "«[^«»]{1,30},»"
)
_CLOSING = over_tags(r",([<nominal>'I]{1,10}(?:[EF][<nominal>']{1,6}){0,3})(?:\([^()]{1,8}\))?$")
_JOINING = over_tags("&(?<=[<noun>]&)([DiP][<nominal>']{0,8})$")
_PHRASES, _OWNING = frozenset("NPI"), frozenset("NPIG")
_FRONTING = frozenset("UyEgn")
_COUPLED = over_tags(",((?:[DiC]?[JKNC]{0,4}[NSP]|P{1,5}|I))R?[dz](?:[<nominal>I$'EFRr]{0,12})&$")
"""A subject behind the comma of what opens a sentence, with what it does ahead of what it says."""
_STATEMENT = over_tags("[<nominal>I$'RF]{1,12}(?:,[Ww][^,]{1,40},)?R?[<finite>][^WwTU:;«»,]*")
_WHOLE_STATEMENT = over_tags(
    "(?:U[^,]{2,30},)?[<nominal>I$'RFEx&,]{1,20}(?:[TWw][xR]{0,2}[<finite>][^,;:«»]{1,40}?)?[xR]{0,2}[<finite>][^;:]*"
)
_COUNTED = words("most many some several all half both two three four five each one none few")
_INVERTED = over_tags(
    r"(R?[<nominal>']{1,9})(?:\([^()]{1,8}\))?(?:[,EFBtndR][<nominal>I'EFBt$&]{0,20}){0,3}(?:,?[Wwy].*|;.*)?[.]?"
)
_RELATIVE = over_tags("[Ww][xR]{0,2}[<finite>][^<opener>,;:.«»&-]*(?:,P{1,3},)?")
_DEFINING = over_tags(
    "[<noun>]T[xR]{0,2}[<finite>][exvnR]{0,3}(?:[<nominal>$'I]{1,7}(?:F[<nominal>']{1,5})?|[EBt][<nominal>']{1,5})"
)
"""A noun, and the clause that tells which one: the firm "that owned the ferry"."""
_PUT_FORWARD = words("sta evi bel")
"""The kinds of what is told of others without a word of theirs: “It works, concludes a review”."""
_POLICE = words("police people staff crew")
_NOT_INVOLVED = over_tags("(?<![EF<nominal>])(?:[DC]?[JKNP]{0,4}[<noun>])xR?[dnJ][Et]$")
_TOLD_ITSELF = frozenset(f"{tag}I" for tag in "dzp")
_SOMEBODY = frozenset("PDiI")
_MOMENTS = words("moment day night morning week month year time minute second instant")  # but the Evening Post
_NO_GAP = frozenset("T:;,.«")
_FRAMING = frozenset("-,E")
_OBJECT = over_tags("[Ww][xR]{0,2}[<finite>]{1,2}[ven]?R?(?:[<nominal>'$I]{0,6}R?[EBFt])?")
_ATTACHING = words("for at in from with inside within outside near to on")  # no "after" or "as", which open clauses
_CLAUSE_EDGES = frozenset(",;:»&TU")
_SOME = INDEFINITE | words("every each")
_SHARED = over_tags("D[JKN]{0,3}N(S|P{1,3})")
_ALL_BUT = words("all none no nobody nothing anything anybody anyone everybody everyone every not")
_AMOUNTS = words("dozen hundred thousand million billion")  # "a dozen witnesses"


def parted_subject(syntax: Syntax, site: Site) -> int | None:
    """The chunk of a subject that a participle or "who" parts from its cue: "Lee, prosecuting, said Roe" was ill.

    What who says may end in a quotation with its comma: "Lee, who called it “a mess,” ordered three others".
    """
    start, tags = site.start, syntax.tags
    if tags.startswith(",»", start - 2) and tags[site.cue] in "dz":
        parted = _PARTED_BY_QUOTATION.fullmatch(tags, site.first, start)
        return syntax.chunk_of[site.first] if parted else None
    if start <= site.first + 3 or tags[start - 1] != "," or tags[site.cue] not in "dz":
        return None
    joint = tags.rfind(",&", site.first, start)
    first = joint + 2 if joint > site.first else site.first
    parted = _PARTED.fullmatch(tags, first, start)
    clause = syntax.finite[site.end : site.last].strip()
    return syntax.chunk_of[first] if parted and clause else None


def inverted_subject(syntax: Syntax, site: Site) -> int | None:
    """The chunk of a subject that ends its sentence behind a clause and the cue: "It is a mistake, argues Ann Lee".

    It is a name, somebody, or a paper that tells something: "He got up, said a prayer" has none. Several do what a verb
    of the plural tells: "It is a mistake, say two nurses", but "Rise early, say a prayer".
    """
    start, tags = site.start, syntax.tags
    if site.end != start + 1 or start <= site.first or tags[start - 1 : start + 1] not in (",z", ",d", ",p"):
        return None
    subject = _INVERTED.fullmatch(tags, start + 1, site.last)
    if not subject or not (
        _STATEMENT.fullmatch(tags, site.first, start - 1) or _closes_statement(syntax, site, syntax.norms[start + 1])
    ):
        return None
    head = start + 1 + len(subject[1].rstrip("JK") or subject[1])  # behind the people "close" to them
    gazetteer, noun = default_gazetteer(), syntax.norms[head - 1]
    counted = tags.startswith("F", head) and tags[head - 1] in "JKCDN" and noun in _COUNTED  # most of them
    if tags[start] == "p" and not (counted or tags[head - 1] == "S" or noun in _POLICE):
        return None
    speaks = "P" in subject[1] or gazetteer.calls_source(noun) or counted
    return syntax.chunk_of[start + 1] if speaks else None


def _closes_statement(syntax: Syntax, site: Site, behind: str) -> bool:
    """Whether a verb that surely reports stands behind a whole statement, and no day or hearer *behind* it.

    "There was no sign that it sank, admitted Lee"; but "It sank, Tom Hale, a lawyer, told the BBC", "said Monday".
    """
    kind = syntax.kinds[site.cue]
    said = kind == SURELY_SAID or (syntax.tags[site.cue] in "zp" and kind[:3] in _PUT_FORWARD)
    if not said or site.stem == "tell" or behind in DATES:
        return False
    tags, end = syntax.tags, site.start - 1
    comma = max(tags.rfind(",", site.first, end), site.first)
    return bool(syntax.finite[comma:end].strip()) and _WHOLE_STATEMENT.fullmatch(tags, site.first, end) is not None


def nearest_subject(syntax: Syntax, site: Site) -> int | None:
    """The chunk of a subject that only stands between a whole clause and its cue.

    "The rules were fair, Coun Ann Roe (Con, Wendle) said", "Observers praised the vote and the union said" it was fair;
    or that does something else first, behind what opens the sentence: "When Roe asked why, Lee laughed and said". Or it
    is the pronoun right behind what tells of it: "The Kremlin said it" respected the vote.
    """
    first, start, tags = site.first, site.start, syntax.tags
    end, last = site.end, site.last
    if tags[start - 2 : start] in _TOLD_ITSELF and syntax.stems[start - 2] in CLAUSAL:
        return syntax.chunk_of[start - 1]
    coupled = _COUPLED.search(tags, first, start) if tags[start - 1] == "&" and tags[first] in _FRONTING else None
    if coupled and not syntax.quoted[coupled.start(1)]:
        return syntax.chunk_of[coupled.start(1)]
    closes = end == last or (tags[end] in ".»" and not tags[end:last].strip(".»"))
    if not (closes or "&" in tags[first:start]):
        return None
    match = (_CLOSING if closes else _JOINING).search(tags, first, start)
    ahead = match and syntax.finite[first : match.start()].strip() and not syntax.quoted[match.start(1)]
    return syntax.chunk_of[match.start(1)] if match and ahead else None


def governing_chunk(syntax: Syntax, site: Site) -> int | None:
    """The chunk with the subject of the verb that a participle goes with: "The ruling, which is new, fell, saying".

    A subject is its first noun, "the head" of the union, and not what stands between commas behind it.
    """
    if syntax.tags[site.cue] != "g":
        return None
    symbols, low = syntax.symbols, site.low
    verb = symbols.rfind("V", low, site.chunk)
    if verb < low:
        return None
    if symbols[verb - 1] == ",":
        verb = symbols.rfind(",", low, verb - 1)
    subject = verb - 1
    while subject - 2 >= low and symbols[subject - 1] in "EF" and symbols[subject - 2] in "NP":
        subject -= 2
    return subject if subject >= low else None


def governing_subject(syntax: Syntax, site: Site, chosen: int) -> int | None:
    """The chunk of who does what stands ahead of a participle, where its object was *chosen*: "It hit Lee, saying".

    Or who does the first thing in the sentence, "Lee says it hit; Roe denies that, saying"; but what somebody says
    may be of several clauses: "Lee said it had sunk, and the crew were safe, adding".
    """
    governor, symbols = governing_chunk(syntax, site), syntax.symbols
    verb = symbols.rfind("V", site.low, site.chunk)
    if governor is None or symbols[governor] not in _PHRASES:
        return None  # “It is,” said Lee, adding
    if governor < verb < chosen == site.chunk - 2:
        return governor
    parted = _CLAUSE_AHEAD.search(symbols, chosen, governor) if chosen < governor < verb else None
    if parted is None or "," in symbols[verb : site.chunk - 1]:
        return None
    return governor if parted[1] == ";" or syntax.kinds[syntax.chunk_starts[verb + 1] - 1] else None


def beyond_setting(syntax: Syntax, site: Site, chunk: int) -> int:
    """*chunk*, or the one behind where it belongs to a setting: "In an interview with the BBC" the mayor said.

    Or where something is told of it, whose verb stands behind the cue: "The man" police say killed her.
    """
    symbols = syntax.symbols
    if symbols[chunk] not in _PHRASES:
        return chunk
    set_there = symbols[chunk - 1] == "E" or (chunk + 2 == site.chunk and symbols.startswith("VV", site.chunk))
    # "many of the nurses"
    begins = set_there and (symbols[chunk + 1] in _OWNING or symbols.startswith("JF", chunk + 1))
    return chunk + 1 if begins else chunk


def relative_owner(syntax: Syntax, site: Site, source: Range) -> Range | None:
    """Who speaks instead of "who" where that has a verb of its own: "One of the nurses who came later" wrote."""
    start, end = source.start, site.start
    if start >= end or syntax.symbols[site.chunk] != "V":
        return None
    if syntax.tags[start] not in RELATIVES:  # "The head of the trust which runs the clinics" said
        ahead = syntax.tags[site.first : start]
        if "W" in ahead or "w" in ahead:
            who = max(syntax.tags.rfind("W", site.first, start), syntax.tags.rfind("w", site.first, start))
            ruled = _OBJECT.fullmatch(syntax.tags, who, start) if who > 0 else None
            start = who if ruled and syntax.stems[start - 1] not in CLAUSAL else start
    that = syntax.tags.rfind("T", site.first, start)
    if that > site.first and _DEFINING.fullmatch(syntax.tags, that - 1, end):
        owner = phrase_before(syntax, that, site.low)
        opens = owner and (owner.start == site.first or syntax.tags[owner.start - 1] in _CLAUSE_EDGES)
        return Range(owner.start, end) if owner and opens else None
    if syntax.tags[start] not in RELATIVES or not _RELATIVE.fullmatch(syntax.tags, start, end):
        return None
    owner = phrase_before(syntax, start, site.low)
    return owner and Range(owner.start, end)


def _phrase_around(syntax: Syntax, site: Site, start: int) -> Range | None:
    """The noun phrase that goes on with what begins at *start*: "The head" of the union, "A spokesman" for the firm.

    So does one with what somebody is not: "Experts not affiliated with" the study.
    Other words than "of" may begin what belongs to the verb, unless the phrase opens its clause.
    """
    apart = _NOT_INVOLVED.search(syntax.tags, site.first, start) if "x" in syntax.tags[site.first : start] else None
    if apart:
        return Range(apart.start(), start)
    of = syntax.tags[start - 1] == "F"
    if not of and syntax.norms[start - 1] not in _ATTACHING:
        return None
    whole = phrase_before(syntax, start - 1, site.low)
    first = behind_time(syntax, site.first, start)  # "On Monday a spokesman for the union said"
    if whole and (whole.start <= first < whole.end or _begins_clause(syntax, site, whole.start)):
        return Range(max(first, whole.start), whole.end)
    return phrase_before(syntax, start - 1, site.low, "F'") if of else None


def _begins_clause(syntax: Syntax, site: Site, token: int) -> bool:
    """Whether a clause begins at *token*: that of the site, one behind a mark or "that", or what somebody "claims"."""
    before = syntax.tags[token - 1]
    tells = before in FINITE and syntax.stems[token - 1] in CLAUSAL
    return tells or before in _CLAUSE_EDGES or token == syntax.chunk_starts[site.low]


def own_subject(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without what stands ahead of its clause: heard of the theory until "a neighbour" mentioned it.

    A dateline is no part of it, nor what it tells of: it took a road "officials" say is unsafe; nor when something was:
    the moment "Ann Roe" learned. Of a clause it is the subject: "A nurse, she led the union and has urged a ban". What
    "of" leads to has its head ahead of it, as what opens the clause has: "A spokesman for the union" said. Who has
    somebody stands ahead, too: "the ministry's chief of staff" knew.
    """
    start, end = source
    if start and syntax.tags[start - 1] == "'" and end <= site.start:
        owner = phrase_before(syntax, start - 1, site.low)
        return Range(owner.start, end) if owner else source
    if start and syntax.tags[start - 1] in "FEt" and end == site.start and syntax.finite[end : site.end].strip():
        whole = _phrase_around(syntax, site, start)
        if whole:
            return Range(whole.start, end)
    if end == start + 1 or (end == start + 2 and syntax.tags[start + 1] != ":"):
        return source
    if syntax.norms[start + 1] in _MOMENTS and syntax.tags[start + 2 : end][:1] in _SOMEBODY:
        return Range(start + 2, end)
    some = syntax.norms[start] in _SOME and _AMOUNTS.isdisjoint(syntax.norms[start + 1 : start + 2])
    shared = _SHARED.fullmatch(syntax.tags, start, end) if some else None
    told = shared and (shared[1] == "S" or syntax.tags[start - 1 : start] in _FRAMING)
    if shared and told and syntax.tags[site.end : site.end + 1] not in _NO_GAP:
        return Range(shared.start(1), end)
    joined = syntax.tags.rfind("&", start, end) if end <= site.start else -1
    if joined > 0 and _PLAIN.fullmatch(syntax.tags, joined + 1, end):
        apart = syntax.norms[joined] == "but" and syntax.norms[start] not in _ALL_BUT
        had = apart or syntax.tags[start - 1 : start] == "h"  # has talks and "the guild" believes
        if had or syntax.finite[start:joined].strip():
            return Range(joined + 1, end)  # Lee praised the vote and "the union" said
    if OPENING_BEHIND_CLAUSE.isdisjoint(syntax.norms[start:end]):
        return source
    opening = max(token for token in range(start, end) if syntax.norms[token] in OPENING_BEHIND_CLAUSE)
    ahead = _PLAIN_CLAUSE.fullmatch(syntax.tags, start, opening)
    if not ahead and syntax.norms[opening] in OPENING:
        ahead = _PLAIN.fullmatch(syntax.tags, start, opening)
    parted = ahead and _PLAIN.fullmatch(syntax.tags, opening + 1, end)
    return Range(opening + 1, end) if parted else source
