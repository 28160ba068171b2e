"""Where clauses begin and end: what "according to" ends, whose subject a source is, what marks enclose."""

from __future__ import annotations

from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import NOUNS, OPENERS, RELATIVES, over_tags
from .columns import Syntax
from .sites import Range, Site, bare_end, phrase_before
from .verbgroups import CLAUSAL

_ACCORDING = "according"
_PLAIN = over_tags("[<nominal>$']{1,12}")
_PLAIN_CLAUSE = over_tags("[<nominal>I$'EF]{1,10}[xR]{0,2}[dzpbhm][^WwTU,;:«»]*")
_LINKING, _WHERE = frozenset(OPENERS + "&,"), words("in on to at via")
_PARTED = over_tags(
    "[DiC]?[JKNPSC']{1,7},R?[gn][^<finite>«»;:TUW]{0,30},"
    "|[DiC]?[JKNPSC']{1,7},(?:[DiC]?[JKNPSC']{1,7}(?:[EF][<nominal>']{1,6})?,)?W[xR]{0,2}[<finite>][^<finite>«»;:,.TUW]{0,30},"
)
_CLOSING = over_tags(r",([<nominal>'I]{1,10}(?:[EF][<nominal>']{1,6}){0,3})(?:\([^()]{1,8}\))?$")
_JOINING = over_tags("&(?<=[<noun>]&)([DiP][<nominal>']{0,8})$")
_STATEMENT = over_tags("[<nominal>I$'RF]{1,12}(?:,[Ww][^,]{1,40},)?R?[<finite>][^WwTU:;«»,]*")
_INVERTED = over_tags("([<nominal>']{1,9})(?:[,EF][<nominal>'EF$&]{1,20}){0,3}(?:,[Ww].*)?[.]")
_REDUCED = over_tags("[DiC]?[JKNPSC']{1,6}(?:[EF][<nominal>']{1,6}){0,2}[nd][EFBt]g?")
_SETTING, _LONGEST_SETTING = over_tags("[<nominal>ER$']*"), 8
_ASIDES, _CONTRASTS = words("as though although when even after before"), words("but while and yet")
_SUBORDINATE = words("while whilst although though because since after before when if once even whereas until")
_PREMISES = words("given considering now seeing assuming provided")
_MAIN = over_tags(
    ",(?=(?:[<nominal>IX][^<finite><opener>,.;:«»]{0,12}(?:,(?:W[^.;:«»]{2,30}|[^<finite><opener>.;:«»]{1,20}),)?|T)[xR]{0,2}[<finite>])"
)
_LONGEST_SUBJECT = 24
"""How many tokens of the main clause may stand behind what seems to be told."""
_RELATIVE = over_tags("[Ww][xR]{0,2}[<finite>][^<opener>,;:.«»&-]*(?:,P{1,3},)?")
_DATELINE = over_tags("P{1,3}:")
_HEARERS = over_tags(r"(?:[<nominal>I$']|(?<=P)(?:&(?=P)|F(?=[DP]))){1,10}(?:E[<nominal>$']{1,6}){0,3}[.»]{0,2}")
_DEED = over_tags(",?&R{0,2}d")
_SETTINGS = words("on in at during last this")
_TALES = words("story stories truth truths lie lies tale tales joke jokes time")
_OBJECTS_OF = frozenset(tuple("DiJNSPIC$KgWwTyU"))
_SOMEBODY = frozenset("PDiI")
_MOMENTS = words("moment day night morning week month year time minute second instant")  # but the Evening Post
_DESCRIBED = over_tags("D[^<opener>«»dzpbhm,]{1,20},(I)[xR]{0,2}[dzpbhm]")
_NO_GAP = frozenset("T:;,.«")
_FRAMING = frozenset("-,E")
_JOINED = over_tags("(?:T(?![DiIP]))?[^<finite><opener>.,;:«»-]{1,20}(?=&[xR]{0,2}[dz](?![JNS]))")
_WHATEVER = words("what whatever")
_INFINITIVE, _LONGEST_INFINITIVE = over_tags("[NS]tR?v$"), 4
_OBJECT = over_tags("[Ww][xR]{0,2}[<finite>]{1,2}[ven]?R?")
_SOME = words("a an another every each one")
_SHARED = over_tags("D[JKN]{0,3}N(S|P{1,3})")
_AMOUNTS = words("dozen hundred thousand million billion")  # "a dozen witnesses"
_OBJECTS = words("him them me us")
_OPENING = words("until till unless while whilst because although though before")
_OPENING_BEHIND_CLAUSE = _OPENING | words("after since when once as")
_SAYING_WHEN = _OPENING_BEHIND_CLAUSE - words("as")


def is_described(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether a relative clause follows a source behind a clause: "…, according to the Post, which quoted a clerk"."""
    if syntax.norms[site.cue] != _ACCORDING or site.cue < site.first + 3:
        return False
    return syntax.tags[source.end : source.end + 2] in (",W", ",w")


def with_clause(syntax: Syntax, site: Site, left: Range) -> Range:
    """*left* with the clause ahead that it explains: "It paid Ana Ruiz, its former chief, according to Reuters"."""
    start, first, tags = left.start, site.first, syntax.tags
    if syntax.norms[site.cue] != _ACCORDING or start <= first or tags[start - 1] != ",":
        return left
    if syntax.finite[start : left.end].strip() or "«" in tags[first : left.end]:
        return left
    return Range(first, left.end) if syntax.finite[first:start].strip() else left


def parted_subject(syntax: Syntax, site: Site) -> int | None:
    """The chunk of a subject that a participle or "who" parts from its cue: "Lee, prosecuting, said Roe" was ill."""
    start, tags = site.start, syntax.tags
    if start <= site.first + 3 or tags[start - 1] != "," or tags[site.cue] not in "dz":
        return None
    parted = _PARTED.fullmatch(tags, site.first, start)
    clause = syntax.finite[site.end : site.last].strip()
    return syntax.chunk_of[site.first] if parted and clause else None


def inverted_subject(syntax: Syntax, site: Site) -> int | None:
    """The chunk of a subject that ends its sentence behind a clause and the cue: "It is a mistake, argues Ann Lee".

    It is a name, or somebody in an office: "He got up, said a prayer" has none.
    """
    start, tags = site.start, syntax.tags
    if site.end != start + 1 or start <= site.first or tags[start - 1 : start + 1] not in (",z", ",d"):
        return None
    subject = _INVERTED.fullmatch(tags, start + 1, site.last)
    if not subject or not _STATEMENT.fullmatch(tags, site.first, start - 1):
        return None
    roles = default_gazetteer().roles
    speaks = "P" in subject[1] or syntax.norms[subject.end(1) - 1] in roles
    return syntax.chunk_of[start + 1] if speaks else None


def nearest_subject(syntax: Syntax, site: Site) -> int | None:
    """The chunk of a subject that only stands between a whole clause and its cue.

    "The rules were fair, Coun Ann Roe (Con, Wendle) said", "Observers praised the vote and the union said" it was fair.
    """
    first, start, tags = site.first, site.start, syntax.tags
    closes = not tags[site.end : site.last].strip(".»")
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
    symbols, starts, finite, low = syntax.symbols, syntax.chunk_starts, syntax.finite, site.low
    verb = symbols.rfind("V", low, site.chunk)
    while verb >= low and not finite[starts[verb] : starts[verb + 1]].strip():
        verb = symbols.rfind("V", low, verb)
    if verb < low:
        return None
    if symbols[verb - 1] == ",":
        verb = symbols.rfind(",", low, verb - 1)
    subject = verb - 1
    while subject - 2 >= low and symbols[subject - 1] in "EF" and symbols[subject - 2] in "NP":
        subject -= 2
    return subject if subject >= low else None


def relative_owner(syntax: Syntax, site: Site, source: Range) -> Range | None:
    """Who speaks instead of "who" where that has a verb of its own: "One of the nurses who came later" wrote."""
    start, end = source.start, site.start
    if start >= end or syntax.symbols[site.chunk] != "V":
        return None
    if syntax.tags[start] not in RELATIVES:  # "The head of the trust which runs the clinics" said
        who = max(syntax.tags.rfind("W", site.first, start), syntax.tags.rfind("w", site.first, start))
        ruled = _OBJECT.fullmatch(syntax.tags, who, start) if who > 0 else None
        start = who if ruled and syntax.stems[start - 1] not in CLAUSAL else start
    infinitive = start > site.first and syntax.tags[start - 1] == "v"
    planned = infinitive and _INFINITIVE.search(syntax.tags, max(start - _LONGEST_INFINITIVE, site.first), start)
    if planned and not syntax.finite[site.first : end].strip():
        owner = phrase_before(syntax, planned.start() + 1, site.low)  # "The decision to sell the mill" raised
        return owner and Range(owner.start, end)
    if syntax.tags[start] not in RELATIVES or not _RELATIVE.fullmatch(syntax.tags, start, end):
        return None
    owner = phrase_before(syntax, start, site.low)
    return owner and Range(owner.start, end)


def hearer_chunk(syntax: Syntax, hearer: int) -> int:
    """The chunk with which those that hear begin, whose head is at a token: "Leeds Magistrates' Court"."""
    chunk = syntax.chunk_of[hearer]
    while chunk > 1 and (syntax.symbols[chunk - 1] == "'" or _is_plural_mark(syntax, syntax.chunk_starts[chunk - 1])):
        chunk -= 2
    return chunk


def _is_plural_mark(syntax: Syntax, token: int) -> bool:
    """Whether the mark at a token is the apostrophe of a plural: "magistrates'"."""
    return syntax.norms[token] == "'" and syntax.tags[token - 1] in "SP"


def ahead_of_hearer(syntax: Syntax, left: Range, hearer: int | None) -> Range:
    """*left* without those told behind it: "The boy was healthy," Leeds Coroner's Court was told."""
    start = left.end if hearer is None else syntax.chunk_starts[hearer_chunk(syntax, hearer)]
    if start >= left.end:
        return left
    start -= syntax.tags[start - 1] == ","
    return Range(left.start, start) if start > left.start else left


def antecedent(syntax: Syntax, site: Site, source: Range | None, left: Range) -> Range:
    """*left* cut to what the clause tells of that its source and cue part: "It hit a man he said was ill".

    A preposition may be left over: it accused the guild "he relies on".
    """
    (start, end), behind = left, site.end
    if source is None or source.start != end or source.end != site.start or syntax.tags[end - 1] not in NOUNS:
        return left
    parts = behind < site.last and syntax.tags[source.start] in "IDi" and syntax.finite[start:end].strip()
    stranded = syntax.tags[behind : behind + 1] == "E" and syntax.tags[behind + 1 : behind + 2] not in _OBJECTS_OF
    if not parts or (syntax.tags[behind] not in "dzbhmo" and not stranded):
        return left
    return phrase_before(syntax, end, syntax.chunk_of[start], "'") or left


def tells_behind(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether who tells closes a sentence with those told: "The boy was ill, he told the court on Monday"."""
    start, end = site.end, source.start
    behind = source.end <= site.start and end > site.first + 2 and syntax.tags[end - 1] in ",»"
    deed = behind and _DEED.search(syntax.tags, start, site.last)  # "and left the hall"
    last = deed.start() if deed else site.last
    if not behind or not _HEARERS.fullmatch(syntax.tags, start, last):
        return False
    setting = syntax.tags.find("E", start, last)
    alone = syntax.tags[site.first] in "UyE" and syntax.tags.count(",", site.first, end) < 2  # "As it rained, he told"
    if alone or (setting > 0 and syntax.norms[setting] not in _SETTINGS):
        return False
    return bool(syntax.finite[site.first : end].strip()) and _TALES.isdisjoint(syntax.norms[start:last])


def is_address(syntax: Syntax, site: Site, start: int, end: int) -> bool:
    """Whether what runs up to a colon only tells where it was said: "He added in a letter to the board:"."""
    behind = site.end
    told = behind <= start and end == site.last and syntax.tags[end - 1] == ":"
    return told and syntax.norms[behind] in _WHERE and not syntax.finite[behind:end].strip()


def is_hearer(syntax: Syntax, site: Site, start: int, end: int) -> bool:
    """Whether what ends a sentence behind "told" is but who was told: "Ann Lee told the Gazette." """
    if site.stem != "tell" or start != site.end or bare_end(syntax, start, site.last) > end:
        return False
    return _HEARERS.fullmatch(syntax.tags, start, end) is not None and _TALES.isdisjoint(syntax.norms[start:end])


def closes_clause(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether who speaks ends the clause that is told, as the next one is the writer's: "It sank, he said, as I left".

    In 48 of 52 such sentences of the training articles, more with "although" and "when", fewer with "but" and "while".
    """
    start, behind = min(source.start, site.start), max(source.end, site.end)
    if start <= site.first + 1 or syntax.tags[start - 1] not in ",»":
        return False
    comma = syntax.tags.find(",", behind, site.last)
    if not behind <= comma <= behind + _LONGEST_SETTING:
        return False
    if not _SETTING.fullmatch(syntax.tags, behind, comma) or not syntax.finite[site.first : start].strip():
        return False
    opening = syntax.norms[comma + 1] if comma + 1 < site.last else ""
    if opening in _ASIDES:
        return syntax.norms[comma + 2 : comma + 3] not in (["well"], ["if"])
    return opening in _CONTRASTS and any(comma < head < site.last for head in site.heads)


def opens_subordinate(syntax: Syntax, source: Range) -> bool:
    """Whether the clause of *source* only says when, so that what is ahead is not told: "until the court decides"."""
    before = source.start - 1
    return syntax.norms[before] in _SAYING_WHEN and syntax.sentence_of[before] == syntax.sentence_of[source.start]


def main_clause(syntax: Syntax, site: Site, source: Range | None, start: int, end: int) -> int:
    """Where the content of a clause ends that "while" or the like opens, ahead of the main clause; *end* if nowhere.

    "Although police said the road was safe, drivers avoided it", "Given that police said it was safe, few did". A
    participle opens one, too: "Noting that the road was safe, police" left, "Asked if it was safe, the mayor" left.
    """
    first, tags, norms = site.first, syntax.tags, syntax.norms
    first += tags[first] in "&«"
    opening = source.start - 1 if source else first
    if opening == first:
        led = norms[opening] in _SUBORDINATE
    else:
        led = opening == first + 1 and tags[opening] == "T" and norms[first] in _PREMISES
    if not led and (site.start != site.first or not (tags[site.cue] == "g" or site.stem == "ask")):
        return end
    clause = _MAIN.search(tags, start, min(end + _LONGEST_SUBJECT, site.last))
    ahead = clause is not None and clause.start() < end and syntax.finite[start : clause.start()].strip()
    return clause.start() if clause and ahead else end


def end_before_joined(syntax: Syntax, start: int, end: int) -> int:
    """Where a content without a verb of its own ends, ahead of the second verb of who speaks.

    "He accused the state of haste and called for patience", "She praised the crew and left".
    """
    joined = _JOINED.match(syntax.tags, start, end) if syntax.tags.find("&", start, end) >= 0 else None
    return joined.end() if joined and not syntax.quoted[joined.end()] else end


def is_reduced(syntax: Syntax, start: int, end: int) -> bool:
    """Whether a subject stands there of which a participle tells: "a man accused of robbing" a shop."""
    return _REDUCED.fullmatch(syntax.tags, start, end) is not None


def is_fronted_what(syntax: Syntax, site: Site, left: Range) -> bool:
    """Whether all that is told is the "what" of a clause that a comma ends: "Whatever critics say, the plan works"."""
    alone = left.end - left.start == 1 and syntax.tags[left.start] in RELATIVES
    return alone and syntax.norms[left.start] in _WHATEVER and syntax.tags[site.end : site.end + 1] == ","


def own_subject(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without what stands ahead of its clause: heard of the theory until "a neighbour" mentioned it.

    A dateline is no part of it, nor what it tells of: it took a road "officials" say is unsafe; nor when something was:
    the moment "Ann Roe" learned. Of a clause it is the subject: "A nurse, she led the union and has urged a ban". What
    "of" leads to has its head ahead of it: "The head of the union" said.
    """
    start, end = source
    if start and syntax.tags[start - 1] == "F" and end == site.start and syntax.finite[end : site.end].strip():
        whole = phrase_before(syntax, start - 1, site.low, "F'")
        if whole:
            return Range(whole.start, end)
    if end == start + 1:
        return source
    described = _DESCRIBED.match(syntax.tags, start, end) if syntax.tags[start] == "D" else None
    if described:
        return Range(*described.span(1))
    if syntax.norms[start + 1] in _MOMENTS and syntax.tags[start + 2 : end][:1] in _SOMEBODY:
        return Range(start + 2, end)
    dateline = _DATELINE.match(syntax.tags, start, end) if start == site.first else None
    if dateline:
        start = dateline.end()
    some = syntax.norms[start] in _SOME and _AMOUNTS.isdisjoint(syntax.norms[start + 1 : start + 2])
    shared = _SHARED.fullmatch(syntax.tags, start, end) if some else None
    told = shared and (shared[1] == "S" or syntax.tags[start - 1 : start] in _FRAMING)
    if shared and told and syntax.tags[site.end : site.end + 1] not in _NO_GAP:
        return Range(shared.start(1), end)
    joined = syntax.tags.rfind("&", start, end)
    if joined > 0 and syntax.finite[start:joined].strip() and _PLAIN.fullmatch(syntax.tags, joined + 1, end):
        return Range(joined + 1, end)  # Lee praised the vote and "the union" said
    if _OPENING_BEHIND_CLAUSE.isdisjoint(syntax.norms[start:end]):
        return Range(start, end)
    opening = max(token for token in range(start, end) if syntax.norms[token] in _OPENING_BEHIND_CLAUSE)
    ahead = _PLAIN_CLAUSE.fullmatch(syntax.tags, start, opening)
    if not ahead and syntax.norms[opening] in _OPENING:
        ahead = _PLAIN.fullmatch(syntax.tags, start, opening)
    parted = ahead and _PLAIN.fullmatch(syntax.tags, opening + 1, end)
    return Range(opening + 1, end) if parted else Range(start, end)


def within_quotation(syntax: Syntax, token: int, start: int, end: int) -> Range:
    """The tokens from *start* to *end*, or of them those between the marks of the quotation *token* stands in."""
    number = syntax.quoted[token]
    if number:
        while syntax.quoted[start] != number or syntax.tags[start] == "«":
            start += 1
        while syntax.quoted[end - 1] != number or syntax.tags[end - 1] in ",.»":
            end -= 1
    return Range(start, end)


def own_verb(syntax: Syntax, start: int, end: int, least: int) -> int | None:
    """Where the verb of a subject stands whose relative clause has its content at tokens *start* to *end*, if it does.

    "The men who knew him told police he had left", "The woman who said she saw the ship sink has died". It has *least*
    verbs or more.
    """
    first = syntax.chunk_of[start]
    clause = syntax.symbols[first : syntax.chunk_of[end - 1] + 1]
    verbs = [place for place, symbol in enumerate(clause) if symbol == "V"]
    if clause[0] in "TUWwy«" or not verbs:
        verbs = verbs[1:]
    if len(verbs) > 1 and not _LINKING.isdisjoint(clause[: verbs[0]]):
        verbs = verbs[1:]
    if len(verbs) < least:
        return None
    thing = clause.lstrip("xR")[:1] == "v" or (clause[0] == "I" and syntax.norms[start] in _OBJECTS)
    own = verbs[0] if thing or len(verbs) == 1 else verbs[1] if len(verbs) == 2 else None
    if own is None or not _LINKING.isdisjoint(clause[verbs[0] : own]):
        return None
    while own > 1 and clause[own - 1] == "R":
        own -= 1
    return syntax.chunk_starts[first + own]
