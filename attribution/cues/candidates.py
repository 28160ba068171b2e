"""Which words report: candidates by word type, judged first by their surroundings, then among their rivals.

The first pass asks whether a word would be a cue if nothing else in its sentence were; the second (rivals.py), knowing
the first's answers for the whole sentence, whether it is the cue of an outermost attribution. A word that stands
inside another's content is judged anew, by itself (nested.py).

What stands around a word may settle it whatever the passes say: "is believed to", "the court heard", "was quoted as
saying" (formulas.py), and the plainest tags of quotations (_TAGLINES).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import repeat

from attrs import field, frozen

from ..learned.weights import Table, Weights
from ..model import AttributionKind
from ..syntax.clauses import find_second_tellers
from ..syntax.columns import Syntax, places_of, voice_at
from ..syntax.sites import chunk_start, sentence_end
from ..syntax.times import LEADS_PARTING, OPENS_TIME, past_time
from ..syntax.verbgroups import growth_start
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.lexicon import Lexicon, once_a_lexicon
from ..vocabulary.tags import AUXILIARIES, CLASSES, VERBS, over_tags
from .formulas import HEARERS, QUOTING, find_hearer, is_formula, reports_alone
from .reporting import Reporting, ReportRows, form_features
from .rivals import Scored, score_rivals

FAINTEST = -90
"""First-pass score below which a word is no candidate any more."""

AHEAD_OF_VERB = AUXILIARIES + "t"
_PHRASE_START = frozenset("DiIJKNSPC$«")
_PHRASE = "DiIJKNSPC$'R«»"
_NOTHING = repeat(0)
_LINKS = frozenset("TtEFBUwWy")
_BE, _LONGEST_BE = frozenset("be"), 3  # "be", and two words that may follow it
_EDGE = "#"  # stands for the word beyond a sentence
_TO_BLAME = over_tags("[be][xR]{0,2}t$")
_BLAME = "blam"
_DESCRIBING = QUOTING | {_BLAME}
"""Stems of verbs that may only tell who or what somebody is."""
_QUOTED_IN = over_tags("[nd]E[^<finite>,.;:«»]{1,16}[dz]")
# Tried, and weighed: “Lovely,” she smiled; she smiled: “Lovely.” But a title is no quotation: “Home” won.
_BESIDE_QUOTATION = (
    over_tags("»(?:[PNIGFE',]{1,6}V|(?<=[,.]»)V)"),
    over_tags("V(?=[rREPN]{0,3}[:,]«)"),
)

_FORMULA = 50  # the least score, in hundredths, of what is settled by what stands around it
# Settled: “My boss told me,” Lee testified. “Was it safe?” asked Lee. Lee smiled: “Nobody asked.” Tags with more to
# them are found by quotetags.py.
_TAGLINES = (
    over_tags(
        "»(?:(?<=,»)(?:[<nominal>']*[NPSJ]|I)[hR]*[dzpn](?=[.,;-])|(?<=[.,]»)[dzp](?=(?:[<nominal>']*[<noun>]|I)[.,]))"
    ),
    over_tags("[dzp](?=:«|,«[^»]{4,60}[.,]»)(?:(?<=[NPSI].)|(?<=[NPSI][hR].))"),
)
_TOLD_OF = -70
"""The least score of a mind told of in passing, "a nurse who wants hearings": tried, and weighed."""
_TOLD_MIND = over_tags(",(?:[<nominal>F']{1,12})?W[xR]{0,2}(?:h[xR]{0,2}n|[dzp])(?=[<nominal>tTEI])")
_HEARING = words("heard hears")
_MARKED = over_tags("«(?<=[<noun>]«)[dzp](?=[^»]{1,30}»(?<![.,?!]»))")
_SCARED = 0
"""The score of a headline's verb that marks set apart as if it were a quotation: tried, and kept by its wording."""
_LEADING = over_tags("[<verb>][Er]?t(?=v)")
_KNOWN_FROM, _KNOWN = -150, ("strong",)
"""From what score verbs of such strength in the lexicon are tried, where they stand as it says, and weighed."""
_ACTIVE = over_tags("(?<=[NSPI,R])[dzp]$|[xR]*(?:h[xR]*n|[mo][xR]*v|[bm][eR]*[xR]*g|he[xR]*g)$")
"""A verb behind its subject, or at the end of its group, that is no passive."""
_LONGEST_GROUP = 5  # tokens
_COMPLEMENTS = words("about as for of on whether")
_FRAMES = {"T": "that", "t": "to", "g": "ing", **dict.fromkeys("DiJKNSPIC$", "object")}
"""The frame of a verb by the tag behind it."""
_BARE_ADJECTIVE = over_tags("J(?![<nominal>&,])")  # pleaded guilty
_MINDS = frozenset((AttributionKind.ATTITUDE, AttributionKind.INTENTION))


class Candidate(NamedTuple):
    """A word that may report: its token, and its scores in the two passes (log-odds in hundredths)."""

    token: int
    first: int
    second: int


@frozen(eq=False, repr=False)
class CueDecisions:
    """The weights of the two passes, how often each type of word reports, and the rows of word types by a lexicon."""

    priors: Table
    first: Table
    second: Table
    rows_by: Callable[[Lexicon], ReportRows] = field(init=False, eq=False, repr=False)

    @rows_by.default
    def _rows_by(self) -> Callable[[Lexicon], ReportRows]:
        return once_a_lexicon(lambda lexicon: ReportRows(lexicon, self.priors, self.first))

    @classmethod
    def of(cls, weights: Weights) -> CueDecisions:
        """The decisions by *weights*."""
        return cls(weights.table("cue prior"), weights.table("cue first"), weights.table("cue second"))


def find_candidates(syntax: Syntax, reporting: Reporting, decisions: CueDecisions) -> list[Candidate]:
    """Every word that may be a cue, in order of the text."""
    found: list[Candidate] = []
    stems = syntax.stems
    told_of = _minds_told_of(syntax)
    marked = [match.end() - 1 for match in _MARKED.finditer(syntax.tags)]
    scared = {token for token in marked if opens_marks(syntax, token)}
    apart = set(find_second_tellers(syntax, 0, len(syntax.tags)))
    taglines = {match.end() - 1 for tagline in _TAGLINES for match in tagline.finditer(syntax.tags)}
    for scored in _score_first(syntax, reporting, decisions):
        seconds = score_rivals(syntax, scored, decisions.second)
        for (token, first), second in zip(scored, seconds, strict=True):
            if stems[token] in _DESCRIBING and (_is_to_blame(syntax, token) or _is_quoted_in(syntax, token)):
                continue
            if _only_leads(syntax, token):
                continue
            if token in taglines or is_formula(syntax, token):
                first, second = max(first, _FORMULA), max(second, _FORMULA)
            elif token in told_of or (len(scored) == 1 and reports_alone(syntax, token)):
                second = max(second, _TOLD_OF)
            elif _KNOWN_FROM <= second < _TOLD_OF and _is_known(syntax, token):
                second = _TOLD_OF
            elif reports_behind_verb(syntax, token) or (token in apart and first >= _TOLD_OF):
                second = max(second, _TOLD_OF)
            elif token in scared:
                second = max(second, _SCARED)
            found.append(Candidate(token, first, second))
    return found


def opens_marks(syntax: Syntax, token: int) -> bool:
    """Whether a verb opens marks behind its subject, where no full stop ends: "Boss ‘knew of leak’ before sale"."""
    if syntax.tags[token - 1] != "«" or not _MARKED.match(syntax.tags, token - 1):
        return False
    return syntax.norms[sentence_end(syntax, token) - 1] != "."


def _minds_told_of(syntax: Syntax) -> set[int]:
    """The verbs by which a relative clause tells what somebody thinks: "Ann Roe, a nurse who opposes the plan, said".

    Their sentence has a likelier cue, but that holds none of it.
    """
    ends = [match.end() for match in _TOLD_MIND.finditer(syntax.tags)]
    return {end - 1 for end in ends if tells_mind(syntax, end - 1)}


def tells_mind(syntax: Syntax, token: int) -> bool:
    """Whether the lexicon surely has a verb for a wish or an attitude."""
    entries = [form.entry for form in syntax.lexicon.forms.get(syntax.norms[token], ()) if form.tag[:1] == "V"]
    return any(entry.reports in _MINDS and entry.strength == "strong" for entry in entries)


def _is_known(syntax: Syntax, token: int) -> bool:
    """Whether the lexicon knows a verb behind its subject and what stands behind it: "The minister scorns" it."""
    active = _ACTIVE.search(syntax.tags, max(token - _LONGEST_GROUP, 0), token + 1)
    return active is not None and stands_as_known(syntax, token, _KNOWN)


def reports_behind_verb(syntax: Syntax, token: int) -> bool:
    """Whether an infinitive that the lexicon knows is what its subject does: "went on to accuse", "used to shun"."""
    if syntax.tags[token] != "v":
        return False
    first = chunk_start(syntax, token)
    verb = growth_start(syntax, first)
    if verb == first or syntax.tags[first] != "t" or not stands_as_known(syntax, token, _KNOWN):
        return False
    phrase = syntax.lexicon.longest_at(syntax.norms, verb, "V")
    return phrase is None or verb + len(phrase.words) <= token  # but "went on to say" is one verb


def _only_leads(syntax: Syntax, token: int) -> bool:
    """Whether a verb only leads to what its subject does: "went on to" accuse somebody."""
    leads = _LEADING.match(syntax.tags, token)
    return leads is not None and reports_behind_verb(syntax, leads.end())


def stands_as_known(syntax: Syntax, token: int, strengths: Container[str]) -> bool:
    """Whether a verb has a row of one of these *strengths* in the lexicon, and behind it what a frame of that says."""
    phrase = syntax.lexicon.longest_at(syntax.norms, token, "V")
    if phrase and phrase.entry.strength in strengths:
        return _frame_at(syntax, token + len(phrase.words)) in phrase.entry.frames
    frame = _frame_at(syntax, token + 1)
    rows = [form.entry for form in syntax.lexicon.forms.get(syntax.norms[token], ()) if form.tag[:1] == "V"]
    return any(row.strength in strengths and frame in row.frames for row in rows)


def _frame_at(syntax: Syntax, token: int) -> str | None:
    """The frame of what begins at a token, behind a verb: that of "to" for "voted not to strike"."""
    token += syntax.tags.startswith("xt", token)
    tags, word = syntax.tags[token : token + 2], syntax.norms[token] if token < len(syntax.norms) else ""
    if word in _COMPLEMENTS:
        return word
    return None if _BARE_ADJECTIVE.match(tags) else _FRAMES.get(tags[:1])


def _is_to_blame(syntax: Syntax, token: int) -> bool:
    """Whether a verb is that of "the weather is to blame", which nobody says."""
    return syntax.stems[token] == _BLAME and _TO_BLAME.search(syntax.tags, max(token - 4, 0), token) is not None


def _is_quoted_in(syntax: Syntax, token: int) -> bool:
    """Whether a participle tells who somebody is: "A witness quoted in the report described it", who did."""
    if syntax.stems[token] not in QUOTING or syntax.tags[token - 1 : token] not in ("N", "S"):
        return False
    return _QUOTED_IN.match(syntax.tags, token, sentence_end(syntax, token)) is not None


def _score_first(syntax: Syntax, reporting: Reporting, decisions: CueDecisions) -> Iterator[list[Scored]]:
    """The candidates of each sentence that has some, with their scores."""
    tags, norms, sentences = syntax.tags, syntax.norms, syntax.sentences
    rows, columns, edge, tokens, found, _, estimates = reporting
    tried = find_tried(syntax)
    if tried or estimates:
        tokens = sorted({*tokens, *tried, *estimates})
    get = decisions.first.get
    scored: list[Scored] = []
    start = end = 0
    for token in tokens:
        tag = tags[token]
        prior, total, after = found.get(token) or columns[token].at(syntax, token)
        if not prior:
            prior, total = "0", rows.weigh_form(" ".join(norms[token:after]), tag, "0")
        if token >= end:
            if scored:
                yield scored
                scored = []
            sentence = syntax.sentence_of[token]
            start, end = sentences[sentence], sentences[sentence + 1]
        total += (columns[token - 1] if token > start else edge).behind
        total += (columns[after] if after < end else edge).ahead
        total += _score_surroundings(syntax, prior, (token, after), start, end, get)
        if total > FAINTEST or is_formula(syntax, token):
            scored.append((token, total))
    if scored:
        yield scored


def score_within(
    syntax: Syntax, reporting: Reporting, decisions: CueDecisions, start: int, end: int, taken: Container[int] = ()
) -> list[Scored]:
    """The words that may report from *start* to *end*, each by itself, as if nothing stood around them.

    Those *taken* are left out.
    """
    rows, columns, edge, reports, found, said_of, estimates = reporting
    get, tags, stems = decisions.first.get, syntax.tags, syntax.stems
    tokens = reports[bisect_left(reports, start) : bisect_left(reports, end)]
    said = said_of[bisect_left(said_of, start) : bisect_left(said_of, end - 1)] if said_of else []
    said = [token for token in said if not _BE.isdisjoint(tags[start:token][-_LONGEST_BE:])] if said else []
    rated = estimates[bisect_left(estimates, start) : bisect_left(estimates, end)] if estimates else []
    if said or rated:
        tokens = sorted({*tokens, *said, *rated})
    scored: list[Scored] = []
    for token in tokens:
        if token in taken or (stems[token] in QUOTING and _is_quoted_in(syntax, token)):
            continue
        prior, total, after = found.get(token) or columns[token].at(syntax, token)
        if not prior:
            prior, total = "0", rows.weigh_form(syntax.norms[token], tags[token], "0")
        if after <= end:
            total += (columns[token - 1] if token > start else edge).behind
            total += (columns[after] if after < end else edge).ahead
            total += _score_surroundings(syntax, prior, (token, after), start, end, get)
            scored.append((token, total))
    return scored


def _score_surroundings(
    syntax: Syntax, prior: str, word: tuple[int, int], start: int, end: int, get: Callable[[str, int], int]
) -> int:
    """What the surroundings of a word weigh, but for the forms of its neighbours."""
    token, after = word
    total, tag = 0, syntax.tags[token]
    if after < end:
        total = get(f"N{syntax.stems[token]}{CLASSES.get(tag, tag)}{syntax.norms[after]}", 0)
    return total + sum(map(get, _surrounding_features(syntax, prior, word, start, end), _NOTHING))


def find_tried(syntax: Syntax) -> list[int]:
    """The verbs that are tried whatever their type.

    They stand next to a quotation (“Lovely,” she smiled; she smiled: “Lovely”), or tell what a court heard.
    """
    starts, symbols = syntax.chunk_starts, syntax.symbols
    verbs = [starts[match.end()] - 1 for beside in _BESIDE_QUOTATION for match in beside.finditer(symbols)]
    found = [token for token in verbs if syntax.tags[token] in VERBS]
    if not syntax.vocabulary.isdisjoint(_HEARING) and not syntax.vocabulary.isdisjoint(HEARERS):
        found += [token for token in places_of(_HEARING, syntax) if find_hearer(syntax, token) is not None]
    return found


def _surrounding_features(syntax: Syntax, prior: str, word: tuple[int, int], start: int, end: int) -> tuple[str, ...]:
    """The features of what stands around a word, or a verb of several, in its sentence from *start* to *end*."""
    tags, (token, after) = syntax.tags, word
    place, tag = token - 1, tags[token]
    while place >= start and tags[place] in AHEAD_OF_VERB:
        place -= 1
    subject = voice = "#"
    if place >= start:
        subject, voice = tags[place], voice_at(syntax, place)
    quotes = ("1" if tags.find("«", start, token) >= 0 else "0") + ("1" if tags.find("«", token, end) >= 0 else "0")
    return (
        "V" + tags[place - 1 if place > start else start : place + 1],
        f"v{subject}{tags[place + 1 : token]}{tag}{prior}",
        f"A{voice}{prior}",
        f"H{quotes}{prior}{'1' if syntax.quoted[token] else '0'}",
        "f" + frame_of(tags, syntax.norms, after - 1, end),
    )


def first_features(syntax: Syntax, prior: str, word: tuple[int, int], start: int, end: int) -> list[str]:
    """All that training learns from about a word, or a verb of several, as a cue, seen by itself in its sentence.

    The first pass adds up the same from rows of word types, which is quicker.
    """
    tags, norms = syntax.tags, syntax.norms
    token, after = word
    tag = tags[token]
    features = [
        *form_features(" ".join(norms[token:after]), tag, prior),
        *_surrounding_features(syntax, prior, word, start, end),
        "n" + (norms[after] if after < end else _EDGE),
        "p" + (norms[token - 1] if token > start else _EDGE),
    ]
    if after < end:
        features.append("N" + syntax.stems[token] + CLASSES.get(tag, tag) + norms[after])
    return features


def frame_of(tags: str, norms: Sequence[str], token: int, end: int) -> str:
    """What follows a word: a linking word, or a noun phrase and what follows it."""
    after = token + 1
    while after < end and tags[after] in "Rr":
        after += 1
    if after < end and (tags[after] in LEADS_PARTING or norms[after] in OPENS_TIME):
        after = past_time(tags, norms, after)
    if after >= end:
        return "#"
    tag = tags[after]
    if tag in _LINKS:
        return norms[after]
    if tag not in _PHRASE_START:
        return tags[after : after + 2] if tag in ",:" else tag
    after = end - len(tags[after:end].lstrip(_PHRASE))
    if after >= end:
        return "NP#"
    return "NP" + tags[after] + (norms[after] if tags[after] in "TtEFBU" else "")
