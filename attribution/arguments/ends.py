"""Where what is attributed ends to the right of a cue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..learned.decisions import MOST_LEAD, SETTLED_LEAD, Ranking
from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site, bare_end, nearness, squeeze
from ..syntax.verbgroups import CLAUSAL
from ..tables import words
from ..vocabulary.tags import COMMON_NOUNS, OPENERS, over_tags

_MOST_ENDS = 40  # places where a content may end that are scored
_LONGEST_TAIL = 9  # linking words and marks to the end of the sentence of which a precedent may tell
# What a content may end before; of 8,000 gold contents to the right of their cue 1 % end elsewhere.
_CUT_BEFORE = frozenset(",.;:-&EBURTwWyzpbdghm)(")
_FRAMES = frozenset("TtwWyUEFB")
_CONJUNCTIONS = frozenset("TUy")
_ACCORDING = "according"
_STATED = over_tags("(?:[DiC]?[JKNPSC$']{0,8}[NPSC]|I)R{0,2}[<singular>o]")
_SUBJUNCTIVE = over_tags("T(?:[<nominal>']{1,8}|I)x?e")
"""The demand "that the guard be" sacked, whose verb is not finite."""
_MAIN = over_tags("U[^,;:]{2,40},[<nominal>I$']{1,8}R?(?=[<finite>])")
_ASKING = words("ask wonder know see question doubt car decid check")
"""Stems of verbs behind which "if" and "whether" open what is asked."""
_CONNECTIVES = frozenset(OPENERS)
_LINKING = words("after as before once since until")
"""What leads to a verb that is none of the sentence's own."""
_LONGEST_PARTED = 10  # tokens of a subject that commas or dashes part from its verb, and the mark
_PARTED = over_tags(
    "T?[^<finite>,.;:&-]{1,8}(?:-[WwE][^-]{1,40}-|,(?:[Ww][^,]{1,40}|[DJNCx][^<finite>,]{0,30}),)R?(?=[<finite>])"
)


def propose_ends(syntax: Syntax, site: Site, start: int) -> list[int]:
    """The tokens before which a content that starts at *start* may end."""
    starts, chunk_of, tags = syntax.chunk_starts, syntax.chunk_of, syntax.tags
    first, last = chunk_of[start], site.high - 1
    ends = [
        token
        for token in starts[first + 1 : last + 1]
        if (tags[token] in _CUT_BEFORE or tags[token - 1] == "»") and tags[token - 1] not in ",;:&"
    ]
    ends = [token for token in ends if tags[token - 1] != "e" or tags[token] not in "EFB"]  # to be "in hiding"
    predicate = find_predicate(syntax, site, start)
    verb = find_clause_verb(syntax, site, start)
    if predicate:
        return [token for token in ends if verb < token <= predicate] or [predicate]
    ends = [token for token in ends if token > verb]
    bare = bare_end(syntax, start, site.last)
    if bare not in ends:
        ends.append(bare)
    return ends[:_MOST_ENDS]


def find_clause_verb(syntax: Syntax, site: Site, start: int) -> int:
    """The finite verb up to which a content that opens a clause must run; *start* where it need not.

    "That the pier, built in 1900, is safe" has its first one behind two commas; "that if it rains, play will stop"
    needs the second. "The man, who is 41, had fled" needs that behind what commas or dashes tell of its subject. A noun
    phrase behind a verb with its own subject needs one, too: she claimed "Peter Hale knowingly lied".
    """
    stated = _STATED.match(syntax.tags, start, site.last) if syntax.tags[site.cue] in "dzpg" else None
    if stated and start >= site.cue:
        clausal = site.stem in CLAUSAL and stated.end() <= find_predicate(syntax, site, start)
        if clausal or (syntax.tags[site.cue] != "g" and syntax.tags[site.start - 1] not in "WwT"):
            return stated.end() - 1
    subject = syntax.tags[start : start + _LONGEST_PARTED]
    parted = _PARTED.match(syntax.tags, start, site.last) if "," in subject or "-" in subject else None
    if parted:
        return parted.end()
    if syntax.norms[site.cue] == _ACCORDING and syntax.tags[start] == "E":  # in May, with two players gone, "they won"
        comma = syntax.tags.find(",", start, site.last)
        return site.last - len(syntax.finite[comma : site.last].lstrip()) if comma > 0 else start
    opening, following = syntax.tags[start], syntax.tags[start + 1 : start + 3].lstrip("R")[:1]
    if opening not in _CONJUNCTIONS or following == "t":
        return start
    subordinate = opening == "T" and following in ("U", "y")  # "that even if"
    asked = site.stem in _ASKING or syntax.norms[start] == "whether"
    main = _MAIN.match(syntax.tags, start, site.last) if opening == "U" and not asked else None
    if main:
        return main.end()  # "although sales fell, profit" rose
    ahead = syntax.finite[start : site.last]
    verb = ahead.lstrip()
    if subordinate:
        comma = syntax.tags.find(",", start, site.last)
        verb = syntax.finite[comma : site.last].lstrip() if comma > 0 else verb.partition(" ")[2].lstrip()
    return start + len(ahead) - len(verb) if verb else start


def find_predicate(syntax: Syntax, site: Site, start: int) -> int:
    """The last finite verb of a sentence whose subject is the cue with its content; 0 where it is not.

    "The claim that fees rose surprised many": the sentence needs a verb of its own besides that of the clause. So does
    that of "A petition demanding a recount has drawn 2,000 names".
    """
    tags, symbols, cue = syntax.tags, syntax.symbols, site.cue
    first = syntax.chunk_of[start]
    if tags[cue] in COMMON_NOUNS:
        clause = start == cue + 1 and tags[start] in "Tt"
        if not clause and not (start == cue + 2 and tags[start - 1] in "EFt"):
            return 0
        low = site.low
    else:
        low = _tells_of_subject(syntax, site, start)
    ahead = symbols.rfind("V", low, first) if low >= 0 else -1
    if low < 0 or (ahead >= 0 and ahead != site.chunk and not _is_told_subject(syntax, ahead, syntax.chunk_of[cue])):
        return 0
    if tags[cue] not in COMMON_NOUNS:
        return _find_free_verb(syntax, site, start)
    needed = 2 if tags[start] == "T" and _SUBJUNCTIVE.match(tags, start) is None else 1
    if symbols.count("V", first, site.high) < needed:
        return 0
    return syntax.chunk_starts[symbols.rfind("V", first, site.high)]


def _tells_of_subject(syntax: Syntax, site: Site, start: int) -> int:
    """Where a subject begins, in chunks, of which the verb at *site* tells: "A petition demanding", "One who asked".

    -1 where it tells of none.
    """
    symbols, chunk = syntax.symbols, site.chunk
    if start < site.cue:
        return -1
    if syntax.tags[site.cue] == "g":
        return site.low if symbols[chunk - 1] in "NP" and site.start == site.cue else -1
    if symbols[chunk - 1] != "W" or syntax.tags[site.cue] not in "dzp" or symbols[chunk - 2] not in "NP":
        return -1
    low = chunk - 2
    while symbols[low - 1] == "F" and low - 2 > site.low and symbols[low - 2] in "NP":
        low -= 2
    return low if low == site.low or symbols[low - 1] in ",»" else -1


def _find_free_verb(syntax: Syntax, site: Site, start: int) -> int:
    """The last finite verb behind *start* that no word leads to and no marks part from the cue; 0 where none does.

    Behind a verb that has a clause without "that" there are two: "The man who said he knew has left".
    """
    found, before, symbols = [0], start, syntax.symbols
    chunk = symbols.find("V", syntax.chunk_of[start], site.high)
    while chunk >= 0:
        verb = syntax.chunk_starts[chunk]
        opened = syntax.tags[verb - 1] in "&«" or not _CONNECTIVES.isdisjoint(syntax.tags[before:verb])
        parted = opened or syntax.quoted[verb] != syntax.quoted[site.cue]
        if not parted and _LINKING.isdisjoint(syntax.norms[before:verb]):
            found.append(verb)
        before, chunk = verb, symbols.find("V", chunk + 1, site.high)
    own = site.stem in CLAUSAL and syntax.tags[start] not in "Tt"
    return 0 if own and len(found) == 2 else found[-1]


def _is_told_subject(syntax: Syntax, verb: int, chunk: int) -> bool:
    """Whether a noun is the subject of what the *verb* ahead tells: She said "the claim" that it sank was untrue."""
    between = syntax.symbols[verb + 1 : chunk]
    return syntax.stems[syntax.chunk_starts[verb + 1] - 1] in CLAUSAL and not between.strip("NPGI'EFT")


End = tuple[int, int, str, str, str, str]
"""A token before which a content may end; its chunk; the tag of the token before it; the chunks from it on; how many
verbs the content has; "1" where nothing but marks is left of the sentence."""


def view_ends(syntax: Syntax, site: Site, start: int, ends: list[int]) -> list[End]:
    """What all that is asked about the ends goes by."""
    tags, chunk_of, last, final = syntax.tags, syntax.chunk_of, site.last, site.high
    first = chunk_of[start]
    symbols = syntax.symbols[first:final]
    tail_start = start + len(tags[start:last].rstrip(".»)"))
    views = []
    for token in ends:
        chunk = chunk_of[token] if token < last else final
        held = chunk - first
        rest = symbols[held : held + 3] or "$"
        verbs = symbols.count("V", 0, held)
        closing = "1" if token >= tail_start else "0"
        views.append((token, chunk, tags[token - 1], rest, "012"[verbs] if verbs < 3 else "3", closing))
    return views


def end_glances(syntax: Syntax, site: Site, start: int, ends: list[End]) -> list[list[str]]:
    """The features at a glance of each end of a content that starts at *start*."""
    tags, quoted, heads, last = syntax.tags, syntax.quoted, site.heads, site.last
    mark = "1" if tags[start] == "«" else "0"
    ahead = tags[start - 1 : start] + ("F" if site.start == site.first else "")
    passed = bisect_left(heads, start)
    lonely = passed == len(heads) or heads[passed] >= last
    stops = syntax.stops[start:last]
    rows = []
    for token, chunk, before, rest, verbs, closing in ends:
        symbol, size = rest[0], token - start
        inside = "1" if quoted[token - 1] and before != "»" else "0"
        goes_on = "1" if token < last and quoted[token] and tags[token] != "«" else "0"
        around = "0-" if lonely else _heads_around(syntax, heads, passed, token, chunk, last)
        passed_stops = stops[:size].replace(" ", "")
        rows.append(
            [
                f"V{verbs}{rest}",
                f"h{around}{symbol}",
                f"q{inside}{goes_on}{mark}{closing}{before}",
                f"E{symbol}{passed_stops[-3:]}",
                f"u{ahead}{verbs}{symbol}",
            ]
        )
    return rows


def end_looks(syntax: Syntax, site: Site, start: int, ends: list[End], source: Range | None) -> list[list[str]]:
    """The other features of each end of a content that starts at *start*."""
    tags, norms, symbols, chunk_of = syntax.tags, syntax.norms, syntax.symbols, syntax.chunk_of
    finite, stem, last = syntax.finite, site.stem, site.last
    opening, cue_tag = tags[start], tags[site.cue]
    frame = norms[start] if opening in _FRAMES else opening
    first = chunk_of[start]
    limit = source.start if source and source.start >= start else last + 1
    kind = cue_tag + (symbols[site.chunk - 1] if site.chunk > site.low else "^")
    rows = []
    for token, chunk, before, rest, verbs, closing in ends:
        size, symbol, word = token - start, rest[0], norms[token] if token < last else "$"
        commas = symbols.count(",", first, chunk)
        features = [
            f"s{stem}{symbol}",
            f"A{word}{norms[token + 1] if token + 1 < last else '$'}",
            f"B{word}{verbs}{'1' if word in norms[start:token] else '0'}",
            f"C{symbol}{finite[token:last].lstrip()[:1]}{cue_tag}",
            f"v{verbs}{closing}{opening}",
            "n" + rest,
            f"c{'012'[commas] if commas < 3 else '3'}{symbol}{before}",
            f"d{nearness(size)}{symbol}",
            f"g{frame}{squeeze(syntax.outline[first : chunk_of[token - 1] + 1])[:6]}{symbol}",
        ]
        if token > limit:
            features.append("o" + symbol)
        if symbol == "V":
            features.append(f"r{kind}{verbs}")
        rows.append(features)
    return rows


def _heads_around(syntax: Syntax, heads: Sequence[int], passed: int, end: int, chunk: int, last: int) -> str:
    """How many cues a content holds, from the one numbered *passed* up to *end*, and how near the next is in chunks."""
    beyond = bisect_left(heads, end, passed)
    held = "0" if beyond == passed else "1" if beyond - passed == 1 else "2"
    if beyond == len(heads) or heads[beyond] >= last:
        return held + "-"
    return held + "01234"[min(syntax.chunk_of[heads[beyond]] - chunk, 4)]


def end_case(syntax: Syntax, site: Site, start: int, source: Range | None) -> str:
    """What a precedent for the end of a content goes by: its opening, and all that could end it; "" where too much."""
    stops = syntax.stops[start + 1 : site.last].replace(" ", "")
    if len(stops) > _LONGEST_TAIL:
        return ""
    held = bisect_left(site.heads, site.last) - bisect_left(site.heads, start)
    return f"{held if held < 2 else 2}{'S' if source and source.start >= start else ''}{syntax.tags[start]}{stops}"


def choose_end(syntax: Syntax, site: Site, start: int, source: Range | None, ranking: Ranking) -> tuple[int, int]:
    """Where the content that starts at *start* ends, with its lead over the second best in hundredths."""
    if end_case(syntax, site, start, source) in ranking.precedents and not find_predicate(syntax, site, start):
        return bare_end(syntax, start, site.last), SETTLED_LEAD
    proposed = propose_ends(syntax, site, start)
    if len(proposed) == 1:
        return proposed[0], MOST_LEAD
    ends = view_ends(syntax, site, start, proposed)
    best, lead = ranking.choose(
        end_glances(syntax, site, start, ends),
        lambda near: end_looks(syntax, site, start, [ends[number] for number in near], source),
    )
    return proposed[best], lead
