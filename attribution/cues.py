"""Which words report: candidates by word type, judged first by their surroundings, then among their rivals.

The first pass asks whether a word would be a cue if nothing else in its sentence were; the second (rivals.py), knowing
the first's answers for the whole sentence, whether it is the cue of an outermost attribution. A word that passes the
first and fails the second inside another's content is a nested cue (relays.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import compress, count
from operator import attrgetter
from typing import NamedTuple

import regex
from attrs import field, frozen

from .lexicon import Form, Lexicon
from .rivals import Scored, score_rivals
from .syntax import Syntax
from .tagging import WordType
from .weights import Table, Weights

VERBS = "dzpvng"
NOUNS = "NSP"
CLASSES: Mapping[str, str] = {**dict.fromkeys(VERBS, "V"), **dict.fromkeys(NOUNS, "N")}
"""The class of a tag whose words report alike."""
NEVER = frozenset(",».«DIi&C('")
"""Tags that no cue has for its head."""
FAINTEST = -90
"""First-pass score below which a word is no candidate any more."""

_OPEN_CLASS = frozenset("dzpvngJ")
AUXILIARIES = "behoxmtR"
_PHRASE_START = frozenset("DiIJKNSPC$«")
_PHRASE = regex.compile("[DiIJKNSPC$'R«»]*+")
_LINKS = frozenset("TtEFBUwWy")
_BUCKETS = "0123456789:"
_LEAST = 3  # rarer cues than one in twenty of a type would cost a third more time for 0.1 points of relation F1
_LEAST_ADJECTIVE = 2  # adjectives are few
_BESIDE_QUOTATION = regex.compile("»[PNIGFE',]{0,6}V")
_SAID_OF = regex.compile("[be][xR]{0,2}[nJ](?=[TtFEB])")
_TAGLINE = regex.compile(  # “My boss told me,” Lee testified. “Was it safe?” asked Lee.
    r",»(?:[DiJKNPSC']*+(?<=[NPSJ])|I)[hR]*[dzpn](?=[.,;-])|[.,]»[dzp](?=(?:[DiJKNPSC']*[NPS]|I)[.,])"
)
_HEARSAY = frozenset("believ think say report understand know alleg rumour rumor fear claim suspect".split())
HEARERS = frozenset("court courts jury jurors inquest tribunal inquiry hearing panel magistrates".split())
_TOLD = frozenset(("hear", "tell"))
_LONGEST_GROUP = 6
_THING = regex.compile("(?![DiJKCNSP']*[INSP][zdpbhmo])[DiIJKNSPCF$]")  # and no clause
_GATHERED = frozenset(("learn", "understand"))
_GATHERER = regex.compile(",»?D?P+h?[dnzp][.,]$")
_FORMULA = 50  # the least score, in hundredths, of "is believed to" and "the court heard"
_UNSEEN = {"V": {"strong": "8", "medium": "6", "weak": "4"}, "N": {"strong": "5", "medium": "3", "weak": "2"}}
_REPORTS = attrgetter("reports")
_NONE = ("", 0)
_NO_REPORTS: Mapping[str, tuple[str, int]] = {}
_EDGE = "#"  # stands for the word beyond a sentence
_CAP = 60_000
_MOST_LEXICONS = 8


class Candidate(NamedTuple):
    """A word that may report: its token, and its scores in the two passes (log-odds in hundredths)."""

    token: int
    first: int
    second: int


class ReportRow:
    """What the first pass knows of a word type.

    ``reports`` holds, for each tag under which it may report, how often it does (a bucket) and what its form weighs;
    ``ahead`` and ``behind`` are what it weighs as the word after a cue and as the word before one.
    """

    __slots__ = ("ahead", "behind", "reports")

    def __init__(self, reports: Mapping[str, tuple[str, int]], ahead: int, behind: int) -> None:
        self.reports = reports
        self.ahead = ahead
        self.behind = behind


class ReportRows(dict[WordType, ReportRow]):
    """The rows of word types by one lexicon; filled on demand, emptied when full."""

    def __init__(self, lexicon: Lexicon, decisions: CueDecisions) -> None:
        super().__init__()
        self._lexicon, self._priors, self._get = lexicon, decisions.priors, decisions.first.get
        self.edge = self._row(_NO_REPORTS, _EDGE)

    def __missing__(self, known: WordType) -> ReportRow:
        if len(self) >= _CAP:
            self.clear()
        tags = [known.tag, *[pair[1] for pair, _ in known.contests]]
        buckets = {tag: self._bucket(known, tag) for tag in tags if tag not in NEVER}
        reports = {tag: (bucket, self.form(known.norm, tag, bucket)) for tag, bucket in buckets.items() if bucket}
        found = self[known] = self._row(reports or _NO_REPORTS, known.norm)
        return found

    def form(self, norm: str, tag: str, bucket: str) -> int:
        """What a word's form weighs under *tag*."""
        return sum([self._get(feature, 0) for feature in form_features(norm, tag, bucket)])

    def _row(self, reports: Mapping[str, tuple[str, int]], norm: str) -> ReportRow:
        return ReportRow(reports, self._get("n" + norm, 0), self._get("p" + norm, 0))

    def _bucket(self, known: WordType, tag: str) -> str:
        """How often the type reports under *tag*, as one character; "" where it never does."""
        bucket = self._priors.get(known.stem + CLASSES.get(tag, tag), 0)
        if bucket >= (_LEAST_ADJECTIVE if tag == "J" else _LEAST):
            return _BUCKETS[bucket]
        forms = () if bucket or tag not in _OPEN_CLASS else self._lexicon.forms.get(known.norm, ())
        return _unseen_prior(forms, tag)


@frozen
class CueDecisions:
    """The weights of the two passes, and how often each stem and class reports."""

    priors: Table
    first: Table
    second: Table
    rows: dict[int, tuple[Lexicon, ReportRows]] = field(factory=dict, eq=False, repr=False)

    @classmethod
    def of(cls, weights: Weights) -> CueDecisions:
        """The decisions by *weights*."""
        return cls(weights.table("cue prior"), weights.table("cue first"), weights.table("cue second"))

    def rows_by(self, lexicon: Lexicon) -> ReportRows:
        """The rows of word types by *lexicon*, made once for each."""
        known = self.rows.get(id(lexicon))
        if known is None:
            if len(self.rows) >= _MOST_LEXICONS:
                self.rows.clear()
            known = self.rows[id(lexicon)] = lexicon, ReportRows(lexicon, self)
        return known[1]


def find_candidates(syntax: Syntax, lexicon: Lexicon, decisions: CueDecisions) -> list[Candidate]:
    """Every word that may be a cue, in order of the text."""
    found: list[Candidate] = []
    taglines = {match.end() - 1 for match in _TAGLINE.finditer(syntax.tags)}
    for scored in _score_first(syntax, decisions.rows_by(lexicon), decisions):
        seconds = score_rivals(syntax, scored, decisions.second)
        for (token, first), second in zip(scored, seconds, strict=True):
            if token in taglines or is_formula(syntax, token):
                first, second = max(first, _FORMULA), max(second, _FORMULA)
            found.append(Candidate(token, first, second))
    return found


def _score_first(syntax: Syntax, rows: ReportRows, decisions: CueDecisions) -> Iterator[list[Scored]]:
    """The candidates of each sentence that has some, with their scores."""
    tags, norms, sentences = syntax.tags, syntax.norms, syntax.sentences
    columns = list(map(rows.__getitem__, syntax.types))
    beside = find_beside_quotations(syntax)
    tokens: Sequence[int] = list(compress(count(), map(_REPORTS, columns)))
    if beside:
        tokens = sorted({*tokens, *beside})
    get, edge = decisions.first.get, rows.edge
    scored: list[Scored] = []
    start = end = 0
    for token in tokens:
        tag = tags[token]
        prior, total = columns[token].reports.get(tag, _NONE)
        if not prior:
            if token not in beside:
                continue
            prior, total = "0", rows.form(norms[token], tag, "0")
        if token >= end:
            if scored:
                yield scored
                scored = []
            sentence = syntax.sentence_of[token]
            start, end = sentences[sentence], sentences[sentence + 1]
        total += (columns[token - 1] if token > start else edge).behind
        total += (columns[token + 1] if token + 1 < end else edge).ahead
        total += _score_surroundings(syntax, prior, token, start, end, get)
        if total > FAINTEST or is_formula(syntax, token):
            scored.append(Scored(token, total))
    if scored:
        yield scored


def score_within(syntax: Syntax, rows: ReportRows, decisions: CueDecisions, start: int, end: int) -> list[Scored]:
    """The words that may report from *start* to *end*, each by itself, as if nothing stood around them.

    What is said of somebody may, too, whatever it means: "is used to", "were frightened of".
    """
    get, edge, tags = decisions.first.get, rows.edge, syntax.tags
    columns = [*map(rows.__getitem__, syntax.types[start:end]), edge]
    found: list[Scored] = []
    places: Iterable[int] = compress(count(), map(_REPORTS, columns))
    said: set[int] = set()
    if _SAID_OF.search(tags, start, end):
        said = {match.end() - 1 - start for match in _SAID_OF.finditer(tags, start, end)}
        places = sorted({*places, *said})
    for place in places:
        token = start + place
        prior, total = columns[place].reports.get(tags[token], _NONE)
        if not prior and place in said:
            prior, total = "0", rows.form(syntax.norms[token], tags[token], "0")
        if prior:
            total += (columns[place - 1] if place else edge).behind + columns[place + 1].ahead
            found.append(Scored(token, total + _score_surroundings(syntax, prior, token, start, end, get)))
    return found


def _score_surroundings(
    syntax: Syntax, prior: str, token: int, start: int, end: int, get: Callable[[str, int], int]
) -> int:
    """What the surroundings of a word weigh, but for the forms of its neighbours."""
    total, after, tag = 0, token + 1, syntax.tags[token]
    if after < end:
        total = get("N" + syntax.stems[token] + CLASSES.get(tag, tag) + syntax.norms[after], 0)
    for feature in surrounding_features(syntax, prior, token, start, end):
        total += get(feature, 0)
    return total


def is_formula(syntax: Syntax, token: int) -> bool:
    """Whether a word is a cue by what stands around it alone.

    "is believed to", "the court heard", "…, the Guardian understands."
    """
    if syntax.stems[token] in _GATHERED:
        start = syntax.sentences[syntax.sentence_of[token]]
        return _GATHERER.search(syntax.tags, start, token + 2) is not None or is_hearsay_formula(syntax, token)
    return is_hearsay_formula(syntax, token) or find_hearer(syntax, token) is not None


def is_hearsay_formula(syntax: Syntax, token: int) -> bool:
    """Whether a participle is that of "is believed to": a form of "be" before it, a to-infinitive after it."""
    if syntax.tags[token : token + 2] != "nt" or syntax.stems[token] not in _HEARSAY:
        return False
    start = syntax.chunk_starts[syntax.chunk_of[token]]
    return "b" in syntax.tags[start:token] or "e" in syntax.tags[start:token]


def find_hearer(syntax: Syntax, token: int) -> int | None:
    """The "court" of "a court heard" and "the court was told", where the cue is at *token* and no thing was heard."""
    stem = syntax.stems[token]
    if stem not in _TOLD or syntax.tags[token] not in "dn":
        return None
    heard = stem == "hear"
    if heard and _THING.match(syntax.tags, token + 1):
        return None
    first = max(token - _LONGEST_GROUP, 0)
    before = syntax.tags[first:token].rstrip("hbeR")
    hearer = first + len(before) - 1
    passive = not {"b", "e"}.isdisjoint(syntax.tags[hearer + 1 : token])
    return hearer if before and passive != heard and syntax.norms[hearer] in HEARERS else None


def find_beside_quotations(syntax: Syntax) -> list[int]:
    """The verbs next to a closing quotation mark, whatever they mean: “Lovely,” she smiled."""
    starts = syntax.chunk_starts
    verbs = [starts[match.end()] - 1 for match in _BESIDE_QUOTATION.finditer(syntax.symbols)]
    return [token for token in verbs if syntax.tags[token] in VERBS]


def _unseen_prior(forms: Sequence[Form], tag: str) -> str:
    """The bucket of a word the training texts do not have: by its strength in the lexicon, if its tag fits."""
    wanted = "V" if tag in VERBS else "N" if tag in NOUNS else tag
    for form in forms:
        if form.tag[:1] == wanted:
            return _UNSEEN.get(wanted, _UNSEEN["N"])[form.entry.strength]
    return ""


def form_features(norm: str, tag: str, prior: str) -> tuple[str, ...]:
    """The features of a word's form alone."""
    return "w" + norm + tag, "b" + tag + prior, "="


def surrounding_features(syntax: Syntax, prior: str, token: int, start: int, end: int) -> tuple[str, ...]:
    """The features of what stands around a word in its sentence, from *start* to *end*."""
    tags = syntax.tags
    before = tags[start:token]
    bare = before.rstrip(AUXILIARIES)
    subject, group, tag = bare[-1:] or "#", before[len(bare) :], tags[token]
    quotes = ("1" if "«" in before else "0") + ("1" if tags.find("«", token, end) >= 0 else "0")
    return (
        "V" + bare[-2:],
        "v" + subject + group + tag + prior,
        "H" + quotes + prior + ("1" if syntax.quoted[token] else "0"),
        "f" + frame_of(tags, syntax.norms, token, end),
    )


def first_features(syntax: Syntax, prior: str, token: int, start: int, end: int) -> list[str]:
    """All that training learns from about a word as a cue, seen by itself in its sentence."""
    tags, norms = syntax.tags, syntax.norms
    tag, after = tags[token], token + 1
    features = [
        *form_features(norms[token], tag, prior),
        *surrounding_features(syntax, prior, token, start, end),
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
    if after >= end:
        return "#"
    tag = tags[after]
    if tag in _LINKS:
        return norms[after]
    if tag not in _PHRASE_START:
        return tag
    phrase = _PHRASE.match(tags, after, end)
    after = phrase.end() if phrase else end
    if after >= end:
        return "NP#"
    return "NP" + tags[after] + (norms[after] if tags[after] in "TtEFBU" else "")


def prior_bucket(share: float) -> int:
    """The bucket, from 1, of the *share* of a word type's occurrences that report; 0 below one in forty."""
    bounds = (0.033, 0.042, 0.05, 0.1, 0.17, 0.27, 0.4, 0.55, 0.7, 0.85)
    return sum(share >= bound for bound in bounds)
