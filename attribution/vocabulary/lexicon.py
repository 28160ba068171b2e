"""The lexicon: which verbs, nouns and phrases report, and how; parsed from tab-separated text, ours or a newsroom's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar

from attrs import Factory, evolve, field, frozen

from ..errors import LexiconError, expect
from ..model import AttributionKind, CueKind, Stance
from ..tables import data_text
from .calendar import WEEKDAYS
from .inflection import noun_forms, verb_forms
from .outlets import OutletRegistry, default_registry
from .words import WordTable

FRAMES = ("that", "whether", "to", "object", "quote", "ing", "for", "of", "on", "about", "as", "passive")
STRENGTHS = ("strong", "medium", "weak")
POSITIONS = ("before", "after", "both", "inside", "none")
ABBREVIATION_KINDS = ("title", "month", "day", "org", "latin", "place", "unit", "number", "time", "name")

TABLES: Mapping[str, tuple[str, ...]] = {
    "verbs": ("lemma", "forms", "stance", "kind", "frames", "strength", "example"),
    "nouns": ("lemma", "forms", "stance", "kind", "frames", "strength", "example"),
    "phrases": ("phrase", "kind", "position", "stance", "reports", "example"),
    "abbreviations": ("abbreviation", "kind", "example"),
}
"""The columns of each table; the first is its key."""

SLOTS: Mapping[str, frozenset[str]] = {
    "one's": frozenset("my your his her its our their".split()),
    "oneself": frozenset("myself yourself himself herself itself ourselves yourselves themselves".split()),
    "someone": frozenset("me you him her it us them".split()),
}
"""Words of a row of several words that stand for others, as in a dictionary: "set one's heart on"."""

_SHORT = ("lemma", "forms", "stance", "frames", "example")
_DEFAULT_COLUMNS: Mapping[str, tuple[str, ...]] = {**TABLES, "verbs": _SHORT, "nouns": _SHORT}

_STANCES = {stance.value: stance for stance in Stance}
_REPORTS = {kind.value: kind for kind in AttributionKind}
_PHRASE_KINDS = {kind.value: kind for kind in (CueKind.PHRASE, CueKind.ADVERB, CueKind.ADJECTIVE)}
_PHRASE_TAGS = {CueKind.PHRASE: "", CueKind.ADVERB: "RB", CueKind.ADJECTIVE: "JJ"}
_WORD_KINDS = {"verbs": CueKind.VERB, "nouns": CueKind.NOUN}
_WORD_CHOICES: Mapping[str, Iterable[str]] = {"stance": _STANCES, "kind": _REPORTS, "strength": STRENGTHS}
_CHOICES: Mapping[str, Mapping[str, Iterable[str]]] = {
    "verbs": _WORD_CHOICES,
    "nouns": _WORD_CHOICES,
    "phrases": {"kind": _PHRASE_KINDS, "position": POSITIONS, "stance": _STANCES, "reports": _REPORTS},
    "abbreviations": {"kind": ABBREVIATION_KINDS},
}
_Problem = tuple[str, str, str]  # column, message, remedy
_FRAME_ALIASES = {"clause": "that"}
_MOST_KEPT = 8
_Made = TypeVar("_Made")
_Row = TypeVar("_Row", bound="tuple[Sequence[str], Any] | Phrase")


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


class _Openings(dict[str, Mapping[str, Sequence[Phrase]]]):
    """The phrases of each first word by their second, put together when first asked for."""

    def __init__(self, phrases: Mapping[str, Sequence[Phrase]]) -> None:
        super().__init__()
        self._phrases = phrases

    def __missing__(self, word: str) -> Mapping[str, Sequence[Phrase]]:
        found = self[word] = by_second_word(self._phrases[word])
        return found


@frozen
class Lexicon:
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
        if norms[token] not in self.phrases or token + 1 == len(norms):
            return None
        for phrase in self._openings[norms[token]].get(norms[token + 1], ()):
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
            extended = build_lexicon((*self.entries, *(_entry(table, row) for row in parsed)), self.abbreviations)
        return evolve(extended, outlets=self.outlets) if self.outlets else extended


@cache
def default_lexicon() -> Lexicon:
    """The lexicon this library ships, read once."""
    entries: list[LexiconEntry] = []
    for table in ("verbs", "nouns", "phrases"):
        entries += [_entry(table, row) for row in parse_rows(data_text(table), place=f"{table}.tsv", table=table)]
    rows = parse_rows(data_text("abbreviations"), place="abbreviations.tsv", table="abbreviations")
    return build_lexicon(entries, {row["abbreviation"].lower(): row["kind"] for row in rows})


def build_lexicon(entries: Iterable[LexiconEntry], abbreviations: Mapping[str, str]) -> Lexicon:
    """Index *entries*; of two with one id the later stands, and their order does not matter otherwise."""
    by_id = {entry.id: entry for entry in entries}
    ordered = tuple(by_id[key] for key in sorted(by_id))
    forms: dict[str, tuple[Form, ...]] = {}
    for entry in [entry for entry in ordered if " " not in entry.lemma]:
        for form, tag in _inflect_word(entry, entry.lemma.lower()):
            forms[form] = forms.get(form, ()) + (Form(entry, tag),)  # noqa: RUF005  (twice as fast at start-up)
    phrases: dict[str, list[Phrase]] = {}
    longest_first = sorted([entry for entry in ordered if " " in entry.lemma], key=_count_words, reverse=True)
    for entry in longest_first:
        for words, tag in _inflect_phrase(entry):
            phrases.setdefault(words[0], []).append(Phrase(words, entry, tag))
    by_word = {word: tuple(found) for word, found in phrases.items()}
    return Lexicon(ordered, abbreviations, forms, by_word, WordTable(abbreviations))


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
    if " " in entry.lemma:
        return [(" ".join(words), tag) for words, tag in _inflect_phrase(entry)]
    return list(_inflect_word(entry, entry.lemma.lower()))


def _inflect_word(entry: LexiconEntry, word: str) -> Sequence[tuple[str, str]]:
    if entry.table == "phrases":
        return [(word, _PHRASE_TAGS[entry.kind])]
    return _forms_of(entry.table, word, entry.forms)


@cache
def _forms_of(table: str, word: str, irregular: str) -> Sequence[tuple[str, str]]:
    """The forms of a verb or a noun; kept, for many rows begin with one verb: "give voice to", "give notice of"."""
    return tuple(verb_forms(word, irregular) if table == "verbs" else noun_forms(word, irregular))


def _inflect_phrase(entry: LexiconEntry) -> list[tuple[tuple[str, ...], str]]:
    """The words and tag of each form of an entry of several words."""
    lemma = entry.lemma.lower()
    words = tuple(lemma.split(" "))
    if entry.table == "phrases":
        return [(words, _PHRASE_TAGS[entry.kind])]
    if entry.table == "verbs":
        after = words[1:]
        return [((form, *after), tag) for form, tag in _forms_of("verbs", words[0], entry.forms)]
    head = (words.index("of") if "of" in words else len(words)) - 1
    before, after = words[:head], words[head + 1 :]
    return [((*before, form, *after), tag) for form, tag in _forms_of("nouns", words[head], entry.forms)]


def _count_words(entry: LexiconEntry) -> int:
    return entry.lemma.count(" ") + 1


def parse_rows(
    text: str, *, place: str = "<rows>", table: str = "verbs", header: tuple[str, ...] | None = None
) -> list[dict[str, str]]:
    """Read tab-separated *text* into one mapping a row, column name to value, values checked.

    The first line may name the columns; without it they are *header*, or the table's short form. Blank lines and
    lines that begin with "#" are skipped. LexiconError names the line, the column and the remedy.
    """
    if table not in TABLES:
        raise LexiconError(f"unknown table {table!r}", place=place, remedy=_did_you_mean(table, (*TABLES, "outlets")))
    key = TABLES[table][0]
    columns = header or _DEFAULT_COLUMNS[table]
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip() and line[0] != "#"]
    if lines and lines[0][1].split("\t", 1)[0] == key:
        number, line = lines.pop(0)
        columns = tuple(line.rstrip("\r").split("\t"))
        for column in columns:
            if column not in TABLES[table]:
                remedy = _did_you_mean(column, TABLES[table])
                raise _located((column, f"unknown column {column!r}", remedy), place, number, line, columns)
    rows = []
    for number, line in lines:
        values = line.rstrip("\r").split("\t")
        if len(values) > len(columns):
            surplus = f"{len(values) - len(columns)} more value(s) than columns"
            raise _located(("", surplus, "put one tab between two columns"), place, number, line, columns)
        rows.append(dict(zip(columns, values, strict=False)))
    for index, problem in _problems(table, key, rows):
        raise _located(problem, place, *lines[index], columns)
    return rows


def _problems(table: str, key: str, rows: list[dict[str, str]]) -> Iterator[tuple[int, _Problem]]:
    """The index and the problem of each bad value; whole columns are compared at once, for this runs at start-up."""
    keys = [row[key] for row in rows]
    if keys != list(map(str.strip, keys)) or "" in keys:
        index = next(index for index, written in enumerate(keys) if not written or written != written.strip())
        yield index, (key, f"the {key} is empty or has space around it", "write the word alone")
    for column, known in _CHOICES[table].items():
        for value in {row.get(column, "") for row in rows}.difference(known, ("",)):
            index = next(index for index, row in enumerate(rows) if row.get(column) == value)
            yield index, (column, f"unknown {column} {value!r}", _did_you_mean(value, known))
    for value in {row.get("frames", "") for row in rows}:
        for frame in _frames(value).difference(FRAMES):
            index = next(index for index, row in enumerate(rows) if row.get("frames") == value)
            yield index, ("frames", f"unknown frame {frame!r}", _did_you_mean(frame, FRAMES))


@cache
def _frames(written: str) -> frozenset[str]:
    """The frames of a comma list."""
    return frozenset(_FRAME_ALIASES.get(frame, frame) for frame in written.split(",")) if written else frozenset()


def _did_you_mean(value: str, known: Iterable[str]) -> str:
    import difflib

    names = list(known)
    close = difflib.get_close_matches(value.lower(), names, 1, 0.5)
    return f"did you mean {close[0]!r}?" if close else f"use one of: {', '.join(names)}"


def _located(problem: _Problem, place: str, number: int, line: str, columns: tuple[str, ...]) -> LexiconError:
    """The error for *problem*, with the line and a caret under the value as a note."""
    name, message, remedy = problem
    index = columns.index(name) if name in columns else len(columns)
    column = sum(len(value) + 1 for value in line.split("\t")[:index])
    error = LexiconError(message, place=f"{place}:{number}:{column + 1}", remedy=remedy)
    padding = "".join("\t" if character == "\t" else " " for character in line[:column])
    error.add_note(f"{line}\n{padding}^")
    return error


def _entry(table: str, row: Mapping[str, str]) -> LexiconEntry:
    """The entry of a checked row."""
    lemma = row[TABLES[table][0]]
    phrases = table == "phrases"
    return LexiconEntry(
        id=f"{table}:{lemma}",
        table=table,
        lemma=lemma,
        kind=_PHRASE_KINDS[row.get("kind") or "phrase"] if phrases else _WORD_KINDS[table],
        stance=_STANCES[row.get("stance") or "neutral"],
        reports=_REPORTS[row.get("reports" if phrases else "kind") or "statement"],
        frames=_frames(row.get("frames", "")),
        strength=row.get("strength") or "strong",
        position=row.get("position") or "before",
        forms=row.get("forms", ""),
        example=row.get("example", ""),
    )
