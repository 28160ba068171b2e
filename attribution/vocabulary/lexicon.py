"""The lexicon: which verbs, nouns and phrases report, and how; parsed from tab-separated text, ours or a newsroom's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Generic, TypeVar

from attrs import Factory, evolve, field, frozen

from ..errors import expect
from ..model import AttributionKind, CueKind, Stance
from ..tables import Lookup, data_text, shipped_rows
from ..values import NamedTuple, Value
from .calendar import WEEKDAYS
from .grammar import OBJECTS, POSSESSIVES, REFLEXIVES
from .inflection import noun_forms, verb_forms
from .outlets import OutletRegistry, default_registry
from .rows import PHRASE_KINDS, REPORTS, STANCES, TABLES, frames_of, parse_rows
from .words import WordTable

SLOTS: Mapping[str, frozenset[str]] = {
    "one's": POSSESSIVES,
    "oneself": REFLEXIVES,
    "someone": OBJECTS | {"it"},
}
"""Words of a row of several words that stand for others, as in a dictionary: "set one's heart on"."""

_PHRASE_TAGS = {CueKind.PHRASE: "", CueKind.ADVERB: "RB", CueKind.ADJECTIVE: "JJ"}
_WORD_KINDS = {"verbs": CueKind.VERB, "nouns": CueKind.NOUN}
_LONGEST_CHANGE = 2  # letters at a word's end that regular forms lack: "dying", "denies"
_LONGEST_ENDING = 6  # letters of a regular form behind those that all have: "st|opping"
_MOST_KEPT, _MOST_OPENINGS = 8, 20_000  # lexicons, and first words of phrases
_Made = TypeVar("_Made")
_Row = TypeVar("_Row", bound="tuple[Sequence[str], Any] | Phrase")
_Found = TypeVar("_Found")


class LexiconEntry(NamedTuple):
    """One row. ``id`` is "verbs:say"; ``forms`` the irregular forms as written; ``position`` is for phrases alone."""

    id: str
    table: str
    lemma: str
    kind: CueKind
    stance: Stance = Stance.NEUTRAL
    reports: AttributionKind = AttributionKind.STATEMENT
    frames: frozenset[str] = frozenset()
    strength: str = "strong"
    position: str = "before"
    forms: str = ""
    example: str = ""


class Form(NamedTuple):
    """An inflected one-word form of an entry; ``tag`` is VB VBZ VBD VBN VBG NN NNS JJ or RB."""

    entry: LexiconEntry
    tag: str


class Phrase(NamedTuple):
    """A sequence of lower-case words that stands for an entry; ``tag`` is the tag of its inflected word, or ""."""

    words: tuple[str, ...]
    entry: LexiconEntry
    tag: str


_NO_PHRASES: Mapping[str, Sequence[Phrase]] = {}


class _Openings(dict[str, Mapping[str, Sequence[Phrase]]]):
    """The phrases of each first word by their second, put together when first asked for; none for most words."""

    def __init__(self, phrases: Mapping[str, Sequence[Phrase]]) -> None:
        super().__init__()
        self._phrases = phrases

    def __missing__(self, word: str) -> Mapping[str, Sequence[Phrase]]:
        if len(self) >= _MOST_OPENINGS:
            self.clear()
        phrases = self._phrases.get(word, ())
        found = self[word] = by_second_word(phrases) if phrases else _NO_PHRASES
        return found


_Head = tuple[str, str, str]
"""The word a row begins with: the table by which it is inflected, if it is, the word, its irregular forms."""


class _Rows(Generic[_Found]):
    """Rows by the word they begin with, and these words by what their regular forms keep and by their irregular ones.

    *find* gives what a row leads to from a word that is a form of its first one, with these tags.
    """

    def __init__(
        self, entries: Sequence[LexiconEntry], find: Callable[[LexiconEntry, str, Sequence[str]], Iterable[_Found]]
    ) -> None:
        self._entries, self._find = entries, find
        self._numbers: dict[_Head, list[int]] = {}
        for number, entry in enumerate(entries):
            self._numbers.setdefault(_head_of(entry), []).append(number)
        self._heads: dict[str, list[_Head]] = {}
        for head in self._numbers:
            _, word, irregular = head
            forms = irregular.replace("/", ",").split(",") if irregular else ()
            for beginning in (word[: max(1, len(word) - _LONGEST_CHANGE)], *forms):
                self._heads.setdefault(beginning, []).append(head)

    def look_up(self, word: str) -> tuple[_Found, ...]:
        """What *word* leads to, in the order of the rows."""
        found: dict[int, list[str]] = {}
        for size in range(max(1, len(word) - _LONGEST_ENDING), len(word) + 1):
            for head in self._heads.get(word[:size], ()):
                tags = [tag for form, tag in _forms_of(*head) if form == word]
                if tags:
                    found.update(dict.fromkeys(self._numbers[head], tags))
        if not found:
            return ()  # as for most words
        return tuple([row for each in sorted(found) for row in self._find(self._entries[each], word, found[each])])

    def words(self) -> Iterable[str]:
        """All words that rows begin with, inflected."""
        return dict.fromkeys([form for head in self._numbers for form, _ in _forms_of(*head)])


@frozen(eq=False, repr=False)
class Lexicon(Value):
    """Every row, and the ways in: by one-word form, by a phrase's first word (longest phrases first), by word type.

    ``abbreviations`` maps lower-case abbreviations to their kind, ``outlets`` is None for those that are shipped.
    """

    entries: tuple[LexiconEntry, ...]
    abbreviations: Mapping[str, str] = field(hash=False)
    forms: Mapping[str, tuple[Form, ...]] = field(eq=False, repr=False)
    phrases: Mapping[str, tuple[Phrase, ...]] = field(eq=False, repr=False)
    words: WordTable = field(eq=False, repr=False)
    outlets: OutletRegistry | None = field(default=None, repr=False)
    _openings: _Openings = field(
        init=False, eq=False, repr=False, default=Factory(lambda self: _Openings(self.phrases), takes_self=True)
    )

    def entry(self, entry_id: str) -> LexiconEntry | None:
        """The entry with this id ("verbs:say"), if there is one."""
        return next((entry for entry in self.entries if entry.id == entry_id), None)

    def longest_at(self, norms: Sequence[str], token: int, kind: str = "") -> Phrase | None:
        """The longest row of several words that begins at a token; of a *kind*, those whose inflected word is one.

        *kind* is the first letter of its tag, "V" or "N", or "J" for an adjective.
        """
        opened = self._openings[norms[token]]
        if not opened or token + 1 == len(norms):
            return None
        for phrase in opened.get(norms[token + 1], ()):
            words, _, tag = phrase
            if (not kind or tag[:1] == kind) and fits(words, norms, token):
                return None if is_cut_by_day(norms, token + len(words)) else phrase
        return None

    def extended(self, table: str, rows: str, *, place: str = "<rows>") -> Lexicon:
        """This lexicon with *rows* added to a table; a row whose key is already there replaces it.

        *table* is "verbs", "nouns", "phrases", "abbreviations" or "outlets"; LexiconError names a row that is wrong.
        """
        expect(table, str, "table")
        expect(rows, str, "rows", "lines of columns with tabs between them")
        if table == "outlets":
            return evolve(self, outlets=(self.outlets or default_registry()).extended(rows, place=place))
        parsed = parse_rows(rows, place=place, table=table)
        if table == "abbreviations":
            added = {row["abbreviation"].lower(): row["kind"] for row in parsed}
            extended = build_lexicon(self.entries, {**self.abbreviations, **added})
        else:
            filled = [[row.get(column, "") for column in TABLES[table]] for row in parsed]
            extended = build_lexicon((*self.entries, *[_entry(table, row) for row in filled]), self.abbreviations)
        return evolve(extended, outlets=self.outlets) if self.outlets else extended


@cache
def default_lexicon() -> Lexicon:
    """The lexicon this library ships, read once."""
    *tables, abbreviations = TABLES
    entries = [entry for table in tables for entry in _shipped_entries(table)]
    return build_lexicon(entries, {row[0].lower(): row[1] for row in shipped_rows(abbreviations)})


def build_lexicon(entries: Iterable[LexiconEntry], abbreviations: Mapping[str, str]) -> Lexicon:
    """Index *entries*; of two with one id the later stands, and their order does not matter otherwise."""
    by_id = {entry.id: entry for entry in entries}
    ordered = tuple([by_id[key] for key in sorted(by_id)])
    single = [entry for entry in ordered if " " not in entry.lemma]
    longest_first = sorted([entry for entry in ordered if " " in entry.lemma], key=_count_words, reverse=True)
    forms, phrases = _Rows(single, _forms_as), _Rows(longest_first, _phrases_from)
    return Lexicon(
        entries=ordered,
        abbreviations=abbreviations,
        forms=Lookup(forms.look_up, forms.words),
        phrases=Lookup(phrases.look_up, phrases.words),
        words=WordTable(abbreviations),
    )


def by_second_word(rows: Iterable[_Row]) -> Mapping[str, Sequence[_Row]]:
    """*rows*, each of which begins with its words, by the second of these, or by all that fill it if it is a slot."""
    found: dict[str, list[_Row]] = {}
    for row in rows:
        second = row[0][1]
        for word in (second, *SLOTS.get(second, ())):
            found.setdefault(word, []).append(row)
    return found


def fits(phrase: Sequence[str], norms: Sequence[str], token: int) -> bool:
    """Whether the words of a row stand at a token: "one's" is any possessive, and what follows it may be a plural."""
    if token + len(phrase) > len(norms):
        return False
    ahead = ""
    for place, word in enumerate(phrase, token):
        norm = norms[place]
        if word != norm and (ahead != "one's" or norm != word + "s") and norm not in SLOTS.get(word, ()):
            return False
        ahead = word
    return True


def is_cut_by_day(norms: Sequence[str], end: int) -> bool:
    """Whether the last word of a row that ends at a token tells the day instead: "ruled on Monday that"."""
    return norms[end - 1] == "on" and end < len(norms) and norms[end] in WEEKDAYS


def once_a_lexicon(make: Callable[[Lexicon], _Made]) -> Callable[[Lexicon], _Made]:
    """Keep what *make* makes of the last few lexicons, told apart by identity: to compare two would cost more."""
    kept: dict[int, tuple[Lexicon, _Made]] = {}

    def find(lexicon: Lexicon) -> _Made:
        known = kept.get(id(lexicon))
        if known is None:
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            known = kept[id(lexicon)] = lexicon, make(lexicon)  # which keeps the number from being given again
        return known[1]

    return find


def inflect(entry: LexiconEntry) -> list[tuple[str, str]]:
    """Every (form, tag) of *entry*; of several words one is inflected: a verb's first, a noun's head."""
    return [(" ".join(words), tag) for words, tag in _inflect(entry)]


def _inflect(entry: LexiconEntry) -> list[tuple[tuple[str, ...], str]]:
    """The words and tag of each form of an entry."""
    words = tuple(entry.lemma.lower().split(" "))
    if entry.table == "phrases":
        return [(words, _PHRASE_TAGS[entry.kind])]
    # a verb's first word is inflected, a noun's last, but for what stands behind "of"
    at = 0 if entry.table == "verbs" else (words.index("of") if "of" in words else len(words)) - 1
    before, after = words[:at], words[at + 1 :]
    return [((*before, form, *after), tag) for form, tag in _forms_of(entry.table, words[at], entry.forms)]


def _head_of(entry: LexiconEntry) -> _Head:
    table, (word, _, behind) = entry.table, entry.lemma.lower().partition(" ")
    if table == "phrases" or (table == "nouns" and behind and not f"{behind} ".startswith("of ")):
        return "", word, ""
    return table, word, entry.forms


@cache
def _forms_of(table: str, word: str, irregular: str) -> Sequence[tuple[str, str]]:
    """The forms of a verb or a noun; kept, for many rows begin with one verb: "give voice to", "give notice of"."""
    if not table:
        return ((word, ""),)
    return tuple(verb_forms(word, irregular) if table == "verbs" else noun_forms(word, irregular))


def _forms_as(entry: LexiconEntry, _: str, tags: Sequence[str]) -> list[Form]:
    """The forms of an entry of one word that a word is."""
    return [Form(entry, tag) for tag in ((_PHRASE_TAGS[entry.kind],) if entry.table == "phrases" else tags)]


def _phrases_from(entry: LexiconEntry, word: str, tags: Sequence[str]) -> list[Phrase]:
    """The phrases of an entry of several words that begin with a word."""
    if entry.table == "verbs":  # most are
        behind = entry.lemma.lower().split(" ")[1:]
        return [Phrase((word, *behind), entry, tag) for tag in tags]
    return [Phrase(words, entry, tag) for words, tag in _inflect(entry) if words[0] == word]


def _count_words(entry: LexiconEntry) -> int:
    return entry.lemma.count(" ") + 1


def _shipped_entries(table: str) -> list[LexiconEntry]:
    """The entries of a shipped *table*; only if one cannot be made is every line checked, and the wrong one named."""
    try:
        return [_entry(table, row) for row in shipped_rows(table)]
    except (KeyError, ValueError) as error:
        wrong = error
    parse_rows(data_text(table), table=table, header=TABLES[table], place=f"{table}.tsv")
    raise wrong


def _entry(table: str, row: Sequence[str]) -> LexiconEntry:
    """The entry of a checked *row* of all columns."""
    if table == "phrases":
        lemma, kind, position, stance, reports, example = row
        forms = frames = strength = ""
    else:
        lemma, forms, stance, reports, frames, strength, example = row
        position = ""
    return LexiconEntry(
        f"{table}:{lemma}",
        table,
        lemma,
        _WORD_KINDS.get(table) or PHRASE_KINDS[kind or "phrase"],
        STANCES[stance or "neutral"],
        REPORTS[reports or "statement"],
        frames_of(frames),
        strength or "strong",
        position or "before",
        forms,
        example,
    )
