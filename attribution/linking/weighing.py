"""How likely a whole link is right: its cue, source and content seen together, and beside the other links."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from ..arguments.links import Link, head_of
from ..constructions.citations import CITING
from ..cues.candidates import opens_marks, reports_behind_verb, stands_as_known, tells_mind
from ..cues.formulas import is_formula, reports_alone
from ..learned.decisions import MOST_LEAD, weigh
from ..learned.weights import Table
from ..syntax.columns import Syntax, voice_at
from ..syntax.kinds import SURELY_SAID, source_kind
from ..syntax.sites import Range, clamp
from ..tables import words
from ..vocabulary.tags import COMMON_NOUNS, FINITE, over_tags

_VERBS = frozenset(FINITE)
_FINITE, _AHEAD = frozenset("dzp"), frozenset("NSPI,R")
_CITED = words("say report writ announc claim")
_CLOSING = over_tags(r",[dzp][<nominal>$']{1,8}\.")
_SUBJECT_AHEAD, _LONGEST_SUBJECT = over_tags("(?:[.;:,»TU&]|^)(?:[<nominal>']{1,8}|I)R?$"), 10
_LEADS = tuple([clamp(lead, 100, 0, 4) for lead in range(MOST_LEAD + 1)])
"""How sure a choice was, by its lead."""
_LONG = 25  # tokens of a content
_SIZES = tuple([str(length if length < 5 else 5 + length // 5) for length in range(_LONG + 1)])
_ALONE = -1000  # the score of what holds a link that nothing holds


def weigh_links(syntax: Syntax, links: Sequence[Link], firsts: Mapping[int, int], table: Table) -> list[Link]:
    """*links* with their scores; *firsts* are the first-pass scores of their cues, where they differ from the last."""
    scores = weigh(link_rows(syntax, links, firsts), table)
    return [
        with_score(link, max(whole, link.score) if _is_worded(syntax, link) else whole)
        for link, whole in zip(links, scores, strict=True)
    ]


def with_score(link: Link, score: int) -> Link:
    """*link* with this *score*: so many get one that ``evolve`` would be felt."""
    return Link(link.head, link.cue, link.source, link.pieces, link.layout, score, link.leads)


def keep_probable(syntax: Syntax, links: Sequence[Link], least: int, known: int) -> list[Link]:
    """Those of *links* with a score of *least*, or of *known* where the lexicon calls the verb of the cue strong.

    So it is where it tells somebody to do something. What stands inside another's content is left to the second look.
    """
    sure = [link for link in links if link.score >= least]
    doubtful = [link for link in links if known <= link.score < least and _is_strong_verb(syntax, link.head)]
    if not doubtful:
        return sure
    told = {token for link in sure for piece in link.pieces for token in range(*piece)}
    return sorted([*sure, *[link for link in doubtful if link.head not in told]], key=head_of)


def _is_strong_verb(syntax: Syntax, head: int) -> bool:
    """Whether a strong verb of the lexicon stands behind a subject and ahead of what one of its frames says.

    Between a subject that opens its clause and "that" a verb that is a cue only sometimes is as strong.
    """
    tags = syntax.tags
    if tags[head - 1] == "W":
        return tells_mind(syntax, head)  # "a nurse who wants hearings", not "who called the police"
    ahead = head - 2 if tags.startswith("hn", head - 1) else head - 1  # "has denied"
    if syntax.quoted[head] or (tags[head] not in _FINITE and ahead == head - 1) or tags[ahead] not in _AHEAD:
        return not syntax.quoted[head] and reports_behind_verb(syntax, head)
    plain = tags.startswith("T", head + 1) and _SUBJECT_AHEAD.search(tags, max(head - _LONGEST_SUBJECT, 0), head)
    return reports_alone(syntax, head) or stands_as_known(syntax, head, ("strong", "medium") if plain else ("strong",))


def _is_worded(syntax: Syntax, link: Link) -> bool:
    """Whether the wording alone makes a link of it: a formula, "Reuters said X, citing the ministry".

    So it is in "The arrest, first reported by the Post,", and in "The deal is off, say reports.".
    """
    if is_formula(syntax, link.head) or (link.source and opens_marks(syntax, link.head)):
        return True
    if syntax.tags.startswith("nB", link.head) and syntax.norms[link.head - 1] == "first":
        return link.source is not None
    if syntax.stems[link.head] == "say" and _CLOSING.match(syntax.tags, link.head - 1):
        return link.source is not None and link.source.start == link.cue.end
    if _closes_sentence(syntax, link):
        return True
    end = link.pieces[-1].end
    cited = syntax.tags.startswith(",g", end) and syntax.norms[end + 1] in CITING
    return cited and link.source is not None and syntax.stems[link.head] in _CITED


def _closes_sentence(syntax: Syntax, link: Link) -> bool:
    """Whether a sure verb of saying ends a sentence behind a clause and its subject: "It sank, Lee, 44, warned"."""
    source, pieces = link.source, link.pieces
    if source is None or source.end != link.cue.start or link.layout != "left" or len(pieces) > 1:
        return False
    closes = syntax.kinds[link.head] == SURELY_SAID and syntax.tags.startswith(".", link.cue.end)
    apart = pieces[0].end + 1 == source.start and syntax.tags[pieces[0].end] == ","
    return closes and apart and bool(syntax.finite[slice(*pieces[0])].strip())


def link_rows(syntax: Syntax, links: Sequence[Link], firsts: Mapping[int, int]) -> list[list[str]]:
    """The features of each of *links*."""
    above = _best_around(links, [link.head for link in links])
    heads = sorted([link.head for link in links])
    rows = []
    for link, best in zip(links, above, strict=True):
        held = 0
        for start, end in link.pieces:
            held += bisect_left(heads, end) - bisect_left(heads, start)
        row = _features(syntax, link, firsts.get(link.head, link.leads[0]), best, held)
        rows.append(row + _source_features(syntax, link, syntax.kinds[link.head]))
    return rows


def _source_features(syntax: Syntax, link: Link, kind: str) -> list[str]:
    """What *kind* of report the lexicon makes of the cue, who its source is, and what stands ahead of that."""
    source, own = link.source, "H" + kind + link.layout[0]
    if source is None:
        return [own + "0", "I" + kind[:3], "N#"]
    start = source.start
    last = syntax.chunk_starts[syntax.chunk_of[start] + 1] - 1
    ahead = syntax.norms[start - 1] if start > syntax.sentences[syntax.sentence_of[link.head]] else "#"
    who = source_kind(syntax.norms[last]) if syntax.tags[last] in COMMON_NOUNS else ""
    return [own + "1", "I" + who + kind[:3], "N" + ahead]


def _best_around(links: Sequence[Link], heads: Sequence[int]) -> list[int]:
    """For each of *links* the best score of the cues in whose contents its own stands, which is one of *heads*."""
    order = sorted(range(len(links)), key=heads.__getitem__)
    places = sorted(heads)
    above = [_ALONE] * len(links)
    for number, link in enumerate(links):
        score = link.leads[0]
        for start, end in link.pieces:
            for inner in order[bisect_left(places, start) : bisect_left(places, end)]:
                if inner != number and score > above[inner]:
                    above[inner] = score
    return above


def _features(syntax: Syntax, link: Link, first: int, above: int, held: int) -> list[str]:
    tags, quoted, norms, symbols, chunk_of = syntax.tags, syntax.quoted, syntax.norms, syntax.symbols, syntax.chunk_of
    head, cue, source, pieces, layout = link.head, link.cue, link.source, link.pieces, link.layout
    second, source_lead, end_lead = link.leads
    stem, tag, chunk = syntax.stems[head], tags[head], chunk_of[cue.start]
    if source:
        first_token, last_token = source[0], source[1] - 1
        low, high = chunk_of[first_token], chunk_of[last_token]
        apart = abs(high - chunk)
        from_cue = "012345"[apart] if apart < 5 else "5"
        place = _place(source, cue)
        ends = symbols[low] + symbols[high]
        named, opening = "1", norms[first_token]
        voice = voice_at(syntax, syntax.chunk_starts[low + 1] - 1)
    else:
        from_cue = place = ends = opening = voice = "-"
        named = "0"
    begin, stop = pieces[0]
    length, outside = stop - begin, quoted[begin:stop].count(0)
    for start, end in pieces[1:]:
        length += end - start
        outside += quoted[start:end].count(0)
    quotation = "0" if outside == length else "1" if outside < 3 else "2"
    verb = "0" if _VERBS.isdisjoint(tags[begin:stop]) else "1"
    size = _SIZES[length if length < _LONG else _LONG]
    best = _LEADS[end_lead]
    return [
        "1" + clamp(first, 50, -4, 14),
        f"c{clamp(second, 100, -1, 6)}{best}",
        f"s{named}{_LEADS[source_lead]}{best}",
        "i" + clamp(above, 100, -3, 5),
        f"h{'01'[held] if held < 2 else '2'}{tag}",
        f"T{tag}{layout[0]}{verb}{size}",
        f"a{place}{from_cue}",
        f"S{ends}{place}",
        "A" + opening,
        "v" + voice,
        f"V{voice}{tag}",
        f"q{'1' if quoted[head] else '0'}{quotation}",
        f"L{stem}{layout[0]}{named}",
        f"g{tag}{tags[stop : stop + 1]}",
        "P" + (symbols[chunk - 2 : chunk + 1] if chunk > 1 else "." + symbols[: chunk + 1]),
        "=",
    ]


def _place(source: Range, cue: Range) -> str:
    """Where a source stands: beside its cue or apart, before or after it."""
    if source.end == cue.start:
        return "a"
    if source.start == cue.end:
        return "b"
    return "l" if source.end < cue.start else "r"
