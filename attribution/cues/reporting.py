"""How often the words of a type report, by what they are followed by, and what their form weighs as a cue.

"Claims that" reports nearly always, "claims" seldom; "holds" hardly ever, "holds that" mostly. A verb of several words
("took issue with") is a type of its own and stands at its first word: "took" alone tells nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import repeat

from ..learned.tagging import WordType
from ..learned.weights import Table
from ..syntax.columns import Syntax
from ..syntax.times import LEADS_PARTING, OPENS_TIME, past_time
from ..values import NamedTuple
from ..vocabulary.lexicon import Lexicon, Phrase, by_second_word, fits, is_cut_by_day
from ..vocabulary.tags import CLASSES, VERBS, over_tags
from .estimates import find_estimates
from .figurative import find_figurative
from .ratings import find_ratings

COMPLEMENTS: Mapping[str, str] = {"T": "T", "t": "t", **dict.fromkeys("EFUB", "E")}
"""What a following tag announces: a that-clause, an infinitive, or what a preposition or conjunction brings."""
NEVER = frozenset(",».«DIi&C('")
"""Tags that no cue has for its head."""
UNSEEN = "?"
"""Before a strength and a class: how often the lexicon's words report that the training articles lack."""
EVERY_COMPLEMENT = ("", *dict.fromkeys(COMPLEMENTS.values()))
BUCKETS = "0123456789:"
"""The character that features have for each bucket of shares that report."""

_OPEN_CLASSES = frozenset("VJ")
_SAID_OF = over_tags("[be][xR]{0,2}[nJ](?=[TtFEB])")
_LEAST = 4  # types of which fewer than one in ten report cost a tenth more time and bring nothing
_LEAST_ADJECTIVE = 3  # adjectives are few
_TAGS_OF = {"VB": "vp", "VBZ": "z", "VBD": "dn", "VBN": "dn", "VBG": "g"}
"""The tags that the first word of a verb of several may have, by the form it is."""
_NONE, _NOTHING = ("", 0), repeat(0)
_NO_PHRASES: Mapping[str, Sequence[Phrase]] = {}  # most words begin none
_CAP = 60_000  # rows kept

Reports = Mapping[str, tuple[str, int]]
"""For each tag and complement with which a type may report, how often it does (a bucket) and what its form weighs."""


class ReportRow:
    """What is known of a word type.

    ``phrases`` are the verbs of several words that begin with it, by the second of these and the longest first; *weigh*
    gives the reports of one, when it is first met: "take" begins a hundred, of which a text has one. ``tags`` are those
    under which it or one of these may report; ``ahead`` and ``behind`` are what the word weighs as the one after a cue
    and as the one before it.
    """

    __slots__ = ("_known", "_weigh", "ahead", "behind", "phrases", "reports", "tags")

    def __init__(
        self,
        reports: Reports,
        phrases: Sequence[Phrase],
        weigh: Callable[[Phrase], Reports],
        ahead: int,
        behind: int,
    ) -> None:
        self.reports = reports
        self.phrases = by_second_word(phrases) if phrases else _NO_PHRASES
        self._weigh = weigh
        self._known: dict[Sequence[str], Reports] = {}
        self.tags = "".join([key[0] for key in reports]) + (VERBS if phrases else "")
        self.ahead = ahead
        self.behind = behind

    def at(self, syntax: Syntax, token: int) -> tuple[str, int, int]:
        """The bucket, the weight and the end of the verb of several words that begins at a token, or of the word."""
        tags = syntax.tags
        if self.phrases and tags[token] in VERBS:
            second = syntax.norms[token + 1] if token + 1 < len(tags) else ""
            for phrase in self.phrases.get(second, ()):
                if fits(phrase.words, syntax.norms, token):
                    end = token + len(phrase.words)
                    if not is_cut_by_day(syntax.norms, end):
                        return *self._of(phrase).get(tags[token] + complement_at(syntax, end), _NONE), end
        after = token + 1
        return *self.reports.get(tags[token] + complement_at(syntax, after), _NONE), after

    def _of(self, phrase: Phrase) -> Reports:
        """The reports of one of the phrases; where two have the same words, the first stands for both."""
        found = self._known.get(phrase.words)
        if found is None:
            found = self._known[phrase.words] = self._weigh(phrase)
        return found


def complement_at(syntax: Syntax, token: int) -> str:
    """With what a verb is complemented that ends before *token*: one of EVERY_COMPLEMENT."""
    tags = syntax.tags
    if token >= len(tags):
        return ""
    tag = tags[token]
    if tag in LEADS_PARTING or syntax.norms[token] in OPENS_TIME:
        token = past_time(tags, syntax.norms, token)
        tag = tags[token] if token < len(tags) else ""
    return COMPLEMENTS.get(tag, "")


class ReportRows(dict[WordType, ReportRow]):
    """The rows of word types by one lexicon; filled on demand, emptied when full."""

    def __init__(self, lexicon: Lexicon, priors: Table, first: Table) -> None:
        super().__init__()
        self.lexicon, self._priors, self._get = lexicon, priors, first.get
        self._strangers: dict[str, list[int]] = {}  # the numbers of words the articles lack, which are alike
        self.edge = self._row({}, (), lambda _: {}, "#")  # stands for the word beyond a sentence

    def __missing__(self, word: WordType) -> ReportRow:
        if len(self) >= _CAP:
            self.clear()
        tags = [word.tag, *[tag for tag, *_ in word.contests]]
        if "n" in tags and "J" not in tags:
            tags.append("J")  # syntax/adjectives.py takes the participle of "is determined to" for an adjective
        if "n" in tags and "d" not in tags:
            tags.append("d")  # "The mayor convinced the panel", of which the articles know but the participle
        if "S" in tags and "z" not in tags:
            tags.append("z")  # and "projects" before "that" for a verb
        if "p" not in tags and ("v" in tags or "N" in tags):
            tags.append("p")  # "Critics dispute it", of which the articles know but the infinitive and the noun
        verbal = "".join([tag for tag in tags if tag in VERBS])
        phrases = [phrase for phrase in self.lexicon.phrases.get(word.norm, ()) if phrase.entry.table == "verbs"]

        def weigh(phrase: Phrase) -> Reports:
            told = dict.fromkeys(verbal + _TAGS_OF[phrase.tag])
            return self._reports(" ".join(phrase.words), phrase.entry.lemma, told, phrase.entry.strength)

        found = self[word] = self._row(self._reports(word.norm, word.stem, tags), phrases, weigh, word.norm)
        return found

    def _reports(self, form: str, key: str, tags: Iterable[str], strength: str = "") -> Reports:
        """The reports of a word, or of a verb of several with its *strength* in the lexicon, under each of *tags*."""
        alike: dict[str, list[str]] = {}
        for tag in tags:
            if tag not in NEVER:
                alike.setdefault(CLASSES.get(tag, tag), []).append(tag)
        return {
            tag + complement: (bucket, self.weigh_form(form, tag, bucket))
            for kind, its_tags in alike.items()
            for complement, bucket in self._buckets(form, key, kind, strength)
            for tag in its_tags
        }

    def _buckets(self, form: str, key: str, kind: str, strength: str) -> list[tuple[str, str]]:
        """The complements with which words of a class report often enough, and how often, as one character.

        The lexicon speaks for types the training articles lack: neither a share nor -1, "seen and never reporting".
        """
        get, known = self._priors.get, key + kind
        numbers = [get(known + complement, 0) for complement in EVERY_COMPLEMENT]
        if kind in _OPEN_CLASSES and not numbers[0]:
            unseen = UNSEEN + (strength or strength_of(self.lexicon, form, kind)) + kind
            likes = self._strangers.get(unseen)
            if likes is None:
                likes = self._strangers[unseen] = [get(unseen + each, 0) for each in EVERY_COMPLEMENT]
            numbers = [number or like for number, like in zip(numbers, likes, strict=True)]
        least = _LEAST_ADJECTIVE if kind == "J" else _LEAST
        found = zip(EVERY_COMPLEMENT, numbers, strict=True)
        return [(complement, BUCKETS[number]) for complement, number in found if number >= least]

    def weigh_form(self, form: str, tag: str, bucket: str) -> int:
        """What a form weighs under *tag* if it reports as often as *bucket* tells."""
        return sum(map(self._get, form_features(form, tag, bucket), _NOTHING))

    def _row(
        self, reports: Reports, phrases: Sequence[Phrase], weigh: Callable[[Phrase], Reports], norm: str
    ) -> ReportRow:
        return ReportRow(reports, phrases, weigh, self._get("n" + norm, 0), self._get("p" + norm, 0))


class Reporting(NamedTuple):
    """The words of a document that may report, by their forms and the tags after them.

    ``columns`` are the rows of all its tokens, ``edge`` stands for the word beyond a sentence; ``tokens`` are those
    that may report, in order, ``found`` the bucket, the weight and the end of each. ``said_of`` are participles that
    may report whatever they mean, as things are said of somebody: "is used to", "were frightened of"; ``estimates`` are
    verbs that tell how much something is or how it stands.
    """

    rows: ReportRows
    columns: list[ReportRow]
    edge: ReportRow
    tokens: list[int]
    found: dict[int, tuple[str, int, int]]
    said_of: list[int]
    estimates: list[int]


def find_reporting(syntax: Syntax, rows: ReportRows) -> Reporting:
    """Look up once for a document which of its words may report."""
    columns = list(map(rows.__getitem__, syntax.types))
    tags = syntax.tags
    looked = [token for token, row in enumerate(columns) if row.tags and tags[token] in row.tags]
    found = {token: report for token in looked if (report := columns[token].at(syntax, token))[0]}
    said_of = [match.end() - 1 for match in _SAID_OF.finditer(tags)]
    estimates = sorted((*find_estimates(syntax), *find_ratings(syntax), *find_figurative(syntax)))
    return Reporting(rows, columns, rows.edge, list(found), found, said_of, estimates)


def strength_of(lexicon: Lexicon, form: str, kind: str) -> str:
    """How strongly a word reports by the lexicon, if it is of the class *kind*; "" where the lexicon lacks it."""
    return next((each.entry.strength for each in lexicon.forms.get(form, ()) if each.tag[:1] == kind), "")


def form_features(form: str, tag: str, prior: str) -> tuple[str, ...]:
    """The features of a word's form alone, or of that of a verb of several words."""
    return "w" + form + tag, "b" + tag + prior, "="
