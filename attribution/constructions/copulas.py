"""Forms of "be" with what may attribute behind them, as the lexicon tells: adjectives, participles and phrases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import AttributionKind, CueKind, Stance
from ..syntax.columns import Syntax
from ..tables import words
from ..values import NamedTuple
from ..vocabulary.lexicon import SLOTS, Form, Lexicon, LexiconEntry, inflect, once_a_lexicon
from ..vocabulary.tags import over_tags
from .participles import PASSIVES

_ATTITUDE, _BELIEF, _INTENTION = AttributionKind.ATTITUDE, AttributionKind.BELIEF, AttributionKind.INTENTION
_PREPOSITIONS = words("of to at")
"""What ends a phrase of intention that is an attribution; "in an effort to" seldom is one."""
_COMMON = words("a an and any every for from in into it no not of on out over that the to up with")
"""What does not tell a phrase: of "have no time for" only "time" does."""
_BEHIND_BE = over_tags(
    "[bezpd](?:(?<=[be])|(?<=[INPS].))[xR]{0,3}(?:[Jn](?=[<opener>EtBFR]|P[EtT]|[DiIJNPSC$]{1,6}R?[dbhmo]|I[vegzn])|[EF](?=[DNSCJp]))"
)
LINKING_VERBS = words("is are was were be been being remain remains remained seem seems feel feels felt become became")
EMPTY_VERBS = words("have has had plead pleads pleaded pled pleading")
"""Verbs that report only with the words behind them."""
IDIOM_STARTS = words("all cooler dead fed firmly fully having mostly no not squarely up")
"""What adjectives of several words begin with that no adjective does: "was dead set against", "are fed up with"."""
_BROUGHT_UP = words("claimed flagged floated mooted proposed spotted suggested")
"""What "by" tells who did by saying so: a plan was floated, an attack claimed."""
_BANNED = words("banned blocked")
"""Participles of weak verbs that decree wherever "by" names who did it."""
OPEN_QUESTIONS = words("unclear clear unknown uncertain known unsure immediately")
"""What "it" is before a question."""


class PredicateIndex(NamedTuple):
    """Of a lexicon, the adjectives that may take a clause, those with more words by their first, and the nouns.

    ``feelings`` are the adjectives for what somebody feels, ``behind`` the words that may attribute behind "be", all
    but participles.

    ``rare`` are phrases by their longest word, and its place in them: those behind a whole clause, "in support of", and
    verbs of several words that mean nothing alone, "has no plans" and "pleaded guilty to", each kind the longest first.
    """

    adjectives: frozenset[str]
    feelings: frozenset[str]
    behind: frozenset[str]
    longer: Mapping[str, Sequence[tuple[str, ...]]]
    nouns: frozenset[str]
    claims: frozenset[str]
    rare: Mapping[str, Sequence[tuple[int, tuple[str, ...]]]]
    forms: Mapping[str, Sequence[Form]]

    def is_done(self, word: str) -> bool:
        """Whether *word* is a participle behind which "by" names a source: who is angered feels, not what angers."""
        rows = self.forms.get(word, ()) if word not in self.feelings else ()
        return word in _BROUGHT_UP or any(
            tag == "VBN" and entry.strength != "weak" and _is_done_by(entry) for entry, tag in rows
        )

    def is_decreed(self, word: str) -> bool:
        """Whether *word* is a participle that tells what somebody has decided: "was vetoed by the governor"."""
        return word in _BANNED or any(
            tag == "VBN" and entry.strength != "weak" and entry.reports is AttributionKind.DECREE
            for entry, tag in self.forms.get(word, ())
        )

    def has_doer(self, word: str) -> bool:
        """Whether "by" behind the participle *word* tells who said or decided so."""
        return self.is_done(word) or self.is_decreed(word)

    def is_reporting(self, word: str) -> bool:
        """Whether *word* is a participle of a verb that reports, "denying"."""
        return any(tag == "VBG" and entry.strength != "weak" for entry, tag in self.forms.get(word, ()))


@once_a_lexicon
def _index_of(lexicon: Lexicon) -> PredicateIndex:
    """What predicates are found by."""
    rows = [entry for entry in lexicon.entries if entry.table == "phrases" and entry.position == "before"]
    adjectives = {row.lemma: row.reports in (_ATTITUDE, _BELIEF) for row in rows if " " not in row.lemma}
    longer: dict[str, list[tuple[str, ...]]] = {}
    rare: dict[str, list[tuple[str, ...]]] = {}
    for row in rows:
        phrase = tuple(row.lemma.split())
        if len(phrase) > 1 and row.kind is CueKind.ADJECTIVE and phrase[0] in IDIOM_STARTS:
            rare.setdefault(max(phrase[1:], key=len), []).append(phrase)
        elif len(phrase) > 1 and (row.kind is CueKind.ADJECTIVE or phrase[0] in ("of", "under")):
            longer.setdefault(phrase[0], []).append(phrase)
        elif len(phrase) > 1 and (row.reports is not _INTENTION or phrase[-1] in _PREPOSITIONS):
            rare.setdefault(max(phrase[1:], key=len), []).append(phrase)
    for verb in EMPTY_VERBS:
        for form in lexicon.phrases.get(verb, ()):
            telling = [word for word in form.words[1:] if word not in SLOTS and word not in _COMMON]
            if telling:
                rare.setdefault(max(telling, key=len), []).append(form.words)
    for phrases in (*longer.values(), *rare.values()):
        phrases.sort(key=len, reverse=True)
    feelings = [word for word, feels in adjectives.items() if feels]
    single = [entry for entry in lexicon.entries if entry.table == "nouns" and " " not in entry.lemma]
    nouns = [(form, entry) for entry in single for form, _ in inflect(entry)]
    claims = {form for form, entry in nouns if "that" in entry.frames and entry.strength != "weak"}
    return PredicateIndex(
        frozenset(adjectives),
        frozenset(feelings),
        frozenset((*adjectives, *longer, *PASSIVES, *OPEN_QUESTIONS)),
        longer,
        frozenset(dict(nouns)),
        frozenset(claims),
        {word: [(row.index(word), row) for row in phrases] for word, phrases in rare.items()},
        lexicon.forms,
    )


def _is_done_by(entry: LexiconEntry) -> bool:
    """Whether "by" behind a participle tells who feels or says so: "was praised by fans", "was denied by a firm"."""
    if entry.reports is AttributionKind.STATEMENT:
        return entry.stance is Stance.DENIED or (entry.stance is Stance.FACTIVE and "passive" in entry.frames)
    return entry.reports is _ATTITUDE


class Copulas(NamedTuple):
    """The ``places`` of the forms of "be", each with the word behind it that may attribute or begins such a phrase."""

    table: PredicateIndex
    places: list[tuple[int, int]]


def find_copulas(syntax: Syntax) -> Copulas:
    """Look once for all that is asked about predicates, of whole sentences and of what stands inside a content."""
    norms, index = syntax.norms, _index_of(syntax.lexicon)
    found = [(match.start(), match.end() - 1) for match in _BEHIND_BE.finditer(syntax.tags)]
    linked = [each for each in found if norms[each[0]] in LINKING_VERBS]
    telling = [each for each in linked if norms[each[1]] in index.behind or index.has_doer(norms[each[1]])]
    return Copulas(index, telling)
