"""Where clauses begin and end: what "according to" explains, what a clause leaves to the next, what marks enclose."""

from __future__ import annotations

from collections.abc import Iterator

from ..tables import words
from ..vocabulary.grammar import ONLY_OBJECTS, SUBORDINATING
from ..vocabulary.tags import NOUNS, OPENERS, RELATIVES, SINGULAR, over_tags
from .columns import Syntax
from .sites import Range, Site, phrase_before

ACCORDING = "according"
_ASIDE_THAT = over_tags(
    "(?:,(?:[xR]{0,2}(?:[EBt]|Ug)[^<finite>,.;:«»]{1,40}|R{1,2}|U),|-[^.;:«»-]{1,40}-)(?=T[DiIPNSJCXEyU$R-])"
)
_LINKING = frozenset(OPENERS + "&,")
_REDUCED = over_tags("[DiC]?[JKNPSC']{1,6}(?:[EF][<nominal>']{1,6}){0,2}[nd][EFBt]g?")
_SETTING, _LONGEST_SETTING = over_tags("[<nominal>ER$']*"), 8  # tokens
_ASIDES, _CONTRASTS = words("as though although when even after before"), words("but while and yet")
_SUBORDINATE = (SUBORDINATING - words("as")) | words("whilst even whereas until")
_PREMISES = words("given considering now seeing assuming provided")
_MAIN = over_tags(
    ",(?=(?:[<nominal>IX][^<finite><opener>,.;:«»]{0,12}(?:,(?:W[^.;:«»]{2,30}|[^<finite><opener>.;:«»]{1,20}),)?|T)[xR]{0,2}[<finite>])"
)
_LONGEST_SUBJECT = 24
"""How many tokens of the main clause may stand behind what seems to be told."""
_OBJECTS_OF = frozenset(tuple("DiJNSPIC$KgWwTyU"))
_JOINED = over_tags("(?:T(?![DiIP]))?[^<finite><opener>.,;:«»-]{1,20}(?=&[xR]{0,2}(?:[dz](?![JNS])|([bhmo])))")
_LONGEST_JOINED = 22  # tokens up to the conjunction
_BARE = words("have having do doing")
"""What may as well be an infinitive or a participle: vowed "to call a vote and have it soon"."""
_WHATEVER = words("what whatever")
_TELLERS = frozenset("IDiNS")
_OWN_VERBS = frozenset(SINGULAR + "o")  # no "p", which a noun may look like: "he said work tired him"
_SECOND_TELLER = over_tags(
    ";(?:[<nominal>']{1,6}|I)(?:,[^<finite>,.;:«»]{1,12},)?R?([dzp])(?=[TU«]|(?:I|[DiC]?[JKN]{0,3}[NSP])[xR]{0,2}[<finite>])"
)
_LONGEST_TELLER = 16  # tokens of who tells it, behind the mark
_WITH_TELLER = over_tags(
    ",E[<nominal>$']{1,8}(?:[EF][<nominal>I']{1,6})?R?(g)(?=[TU«]|(?:I|[DiC]?[JKN]{0,3}[NSP])[xR]{0,2}[«<finite>])"
)
OPENING = words("until till unless while whilst because although though before")
OPENING_BEHIND_CLAUSE = OPENING | words("after since when once as")
_SAYING_WHEN = OPENING_BEHIND_CLAUSE - words("as")


def is_described(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether a relative clause follows a source behind a clause: "…, according to the Post, which quoted a clerk"."""
    if syntax.norms[site.cue] != ACCORDING or site.cue < site.first + 3:
        return False
    return syntax.tags[source.end : source.end + 2] in (",W", ",w")


def with_clause(syntax: Syntax, site: Site, left: Range) -> Range:
    """*left* with the clause ahead that it explains: "It paid Ana Ruiz, its former chief, according to Reuters"."""
    start, first, tags = left.start, site.first, syntax.tags
    if syntax.norms[site.cue] != ACCORDING or start <= first or tags[start - 1] != ",":
        return left
    if syntax.finite[start : left.end].strip() or "«" in tags[first : left.end]:
        return left
    return Range(first, left.end) if syntax.finite[first:start].strip() else left


def antecedent(syntax: Syntax, site: Site, source: Range | None, left: Range) -> Range:
    """*left* cut to what the clause tells of that its source and cue part: "It hit a man he said was ill".

    A preposition may be left over: it accused the guild "he relies on".
    """
    (start, end), behind = left, site.end
    if source is None or source.start != end or source.end != site.start or syntax.tags[end - 1] not in NOUNS:
        return left
    parts = behind < site.last and syntax.tags[source.start] in _TELLERS and syntax.finite[start:end].strip()
    stranded = syntax.tags[behind : behind + 1] == "E" and syntax.tags[behind + 1 : behind + 2] not in _OBJECTS_OF
    if not parts or (syntax.tags[behind] not in _OWN_VERBS and not stranded):
        return left
    return phrase_before(syntax, end, syntax.chunk_of[start], "'") or left


def closes_clause(syntax: Syntax, site: Site, source: Range) -> bool:
    """Whether who speaks ends the clause that is told, as the next one is the writer's: "It sank, he said, as I left".

    In 48 of 52 such sentences of the training articles, more with "although" and "when", fewer with "but" and "while".
    """
    start, behind = source
    start = start if start < site.start else site.start
    if start <= site.first + 1 or syntax.tags[start - 1] not in ",»":
        return False
    behind = behind if behind > site.end else site.end
    comma = syntax.tags.find(",", behind, site.last)
    if not behind <= comma <= behind + _LONGEST_SETTING:
        return False
    if not _SETTING.fullmatch(syntax.tags, behind, comma) or not syntax.finite[site.first : start].strip():
        return False
    opening = syntax.norms[comma + 1] if comma + 1 < site.last else ""
    if opening in _ASIDES:
        return syntax.norms[comma + 2 : comma + 3] not in (["well"], ["if"])
    return opening in _CONTRASTS and any(comma < head < site.last for head in site.heads)


def that_behind_aside(syntax: Syntax, end: int, last: int) -> int:
    """Where "that" stands behind an aside from *end* on, 0 without it: claimed, "with some justice," that it sank."""
    aside = _ASIDE_THAT.match(syntax.tags, end, last) if syntax.tags[end : end + 1] in (",", "-") else None
    return aside.end() if aside else 0


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

    "He accused the state of haste and called for patience", "She promised to write but had not done so".
    """
    last = min(end, start + _LONGEST_JOINED)
    joined = _JOINED.match(syntax.tags, start, end) if syntax.tags.find("&", start, last) >= 0 else None
    if joined is None or syntax.quoted[joined.end()]:
        return end
    return end if joined[1] and syntax.norms[joined.start(1)] in _BARE else joined.end()


def find_second_tellers(syntax: Syntax, start: int, end: int) -> Iterator[int]:
    """Where somebody else tells a clause behind a semicolon: It was sound, one said; "another thought" it was not.

    Or behind "with": It was sound, one said, "with another claiming" that it was not.
    """
    if "with" in syntax.vocabulary and "with" in syntax.norms[start:end]:
        for teller in _WITH_TELLER.finditer(syntax.tags, start, end):
            verb = teller.start(1)
            if syntax.norms[teller.start() + 1] == "with" and syntax.kinds[verb] and not syntax.quoted[verb]:
                yield verb
    if ";" in syntax.tags[start:end]:
        for teller in _SECOND_TELLER.finditer(syntax.tags, start, end):
            verb = teller.end(1) - 1
            if syntax.kinds[verb] and syntax.norms[teller.start() + 1] != "it" and not syntax.quoted[verb]:
                yield verb


def end_before_second(syntax: Syntax, start: int, end: int) -> int:
    """Where a content ends ahead of the semicolon, or the ", with", behind which somebody else tells something."""
    second = next(find_second_tellers(syntax, start, end + _LONGEST_TELLER), None)
    if second is None:
        return end
    mark = syntax.tags.rindex(",E" if syntax.tags[second] == "g" else ";", start, second)
    return min(mark, end)


def is_reduced(syntax: Syntax, start: int, end: int) -> bool:
    """Whether a subject stands there of which a participle tells: "a man accused of robbing" a shop."""
    return _REDUCED.fullmatch(syntax.tags, start, end) is not None


def is_fronted_what(syntax: Syntax, site: Site, left: Range) -> bool:
    """Whether all that is told is the "what" of a clause that a comma ends: "Whatever critics say, the plan works"."""
    alone = left.end - left.start == 1 and syntax.tags[left.start] in RELATIVES
    return alone and syntax.norms[left.start] in _WHATEVER and syntax.tags[site.end : site.end + 1] == ","


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
    if not clause:
        return None  # "Another who requested was thrown out" has asked for nothing
    verbs = [place for place, symbol in enumerate(clause) if symbol == "V"]
    if clause[0] in "TUWwy«" or not verbs:
        verbs = verbs[1:]
    if len(verbs) > 1 and not _LINKING.isdisjoint(clause[: verbs[0]]):
        verbs = verbs[1:]
    if len(verbs) < least:
        return None
    thing = clause.lstrip("xR")[:1] == "v" or (clause[0] == "I" and syntax.norms[start] in ONLY_OBJECTS)
    own = verbs[0] if thing or len(verbs) == 1 else verbs[1] if len(verbs) == 2 else None
    if own is None or not _LINKING.isdisjoint(clause[verbs[0] : own]):
        return None
    while own > 1 and clause[own - 1] == "R":
        own -= 1
    return syntax.chunk_starts[first + own]
