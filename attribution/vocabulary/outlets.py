"""The registry of news outlets: found by name, by alias in running text, or by web domain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, cached_property

from attrs import field, frozen

from ..errors import LexiconError
from ..expressions import expression
from ..model import Outlet
from ..tables import Lookup, read_table, shipped_lines, words
from ..values import NamedTuple, Value

COLUMNS = ("name", "aliases", "kind", "country", "domains", "example")
KINDS = ("newspaper", "tabloid", "magazine", "journal", "website", "broadcaster", "agency", "state-media")
_KINDS = frozenset(KINDS)
SHORT, DEFAULT, ORDINARY = "?", "*", "~"
"""Marks after an alias, see data/outlets.tsv."""
_MARKS = SHORT + DEFAULT + ORDINARY

# one domain a line
_DOMAINS = expression(r"(?:[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,5}\n)*+")
_DOMAINS_COLUMN = COLUMNS.index("domains")
_LONGEST_ACRONYM = 4  # letters
_TIMES = (" Today", " Now")
"""Last words of names that tell a time in small letters: "Pakistan today"."""
_SECOND_LEVEL = words("ac co com edu gob gov net nic org or ne go msk")
"""Labels under which countries register names: theage.com.au, bbc.co.uk."""


class Alias(NamedTuple):
    """One way to write an outlet's name, without a leading "The", and its mark, "" for none."""

    text: str
    mark: str
    outlet: Outlet
    exact: bool
    """Whether capitals count: they do for a single word ("AS", "Time") and behind a place, "Barbados Today"."""
    folded: str


_Writings = tuple[tuple[str, ...], tuple[tuple[int, Mapping[str, Sequence[Alias]]], ...]]
"""Aliases as they are compared, in small letters; and these aliases by how long they are, the longest first."""


@frozen(slots=False, cache_hash=True, repr=False)
class OutletRegistry(Value):
    """Every outlet, and the ways in."""

    rows: tuple[str, ...] = field(repr=False)
    """The lines of the table; a text names few of the outlets, so that each is read when it is first asked for."""
    aliases: Mapping[str, tuple[Alias, ...]] = field(eq=False, repr=False)
    """First word in small letters → aliases that begin with it, longest first."""

    @cached_property
    def outlets(self) -> tuple[Outlet, ...]:
        """Every outlet, in the order of the table."""
        return tuple([_read(row)[0] for row in self.rows])

    def forms(self) -> list[str]:
        """Every name and alias, without its mark."""
        return [form.rstrip(_MARKS) for row in self.rows for form in _forms(row)]

    @cached_property
    def _by_domain(self) -> Lookup[Outlet]:
        """Registrable domain → the outlets that publish there; a domain that sisters share leads to all of them."""

        def look_up(domain: str) -> tuple[Outlet, ...]:
            likely = [row for row in self.rows if domain in row]
            return tuple([_read(row)[0] for row in likely if domain in _domains_of(row)])

        return Lookup(look_up, lambda: {domain for row in self.rows for domain in _domains_of(row)})

    def match(self, text: str, start: int, word: str) -> tuple[Alias, ...]:
        """The longest alias that stands at *start* of *text*, whose token there is *word* in small letters.

        Several are returned where outlets share it. Without a match, ().
        """
        aliases = self.aliases.get(word)
        if not aliases:
            return ()
        longest = text[start : start + len(aliases[0].text) + 1].replace("’", "'")
        folded = longest.lower()
        written, by_length = self._written(word, aliases)
        if not folded.startswith(written):
            return ()  # "new" begins some thirty names
        for length, named in by_length:
            alike = named.get(folded[:length])
            found = tuple([alias for alias in alike if _stands_in(longest, alias)]) if alike else ()
            if found:
                return _distinct(found, longest) if len(found) > 1 else found
        return ()

    @cached_property
    def _writings(self) -> dict[str, _Writings]:
        return {}

    def _written(self, word: str, aliases: Sequence[Alias]) -> _Writings:
        """The *aliases* that begin with *word* as they are compared; put together when first asked for."""
        written = self._writings.get(word)
        if written is None:
            by_length: dict[int, dict[str, list[Alias]]] = {}
            for alias in aliases:
                by_length.setdefault(len(alias.folded), {}).setdefault(alias.folded, []).append(alias)
            written = self._writings[word] = tuple([alias.folded for alias in aliases]), tuple(by_length.items())
        return written

    def named(self, name: str) -> tuple[Outlet, ...]:
        """The outlets with this name or alias; where one has it as its default, that one alone."""
        bare = strip_article(name)
        found = [alias for alias in self.match(bare, 0, first_word(bare)) if len(alias.text) == len(bare)]
        chosen = [alias for alias in found if alias.mark in ("", DEFAULT)] or found
        return tuple(dict.fromkeys(alias.outlet for alias in chosen))

    def extended(self, rows: str, *, place: str = "<rows>") -> OutletRegistry:
        """This registry with *rows* added: an outlet replaces one of its name, an alias without a mark all others."""
        added = parse_outlets(rows, place=place)
        names = {outlet.name for outlet in added.outlets}
        sure = {alias.folded for found in added.aliases.values() for alias in found if not alias.mark}
        aliases = dict(added.aliases)
        for word, found in self.aliases.items():
            kept = [alias for alias in found if alias.outlet.name not in names and alias.folded not in sure]
            if kept:
                aliases[word] = tuple(sorted([*kept, *aliases.get(word, ())], key=_longest_first))
        others = [row for row in self.rows if row.partition("\t")[0] not in names]
        return OutletRegistry((*others, *added.rows), aliases)

    def of_domain(self, host: str) -> tuple[Outlet, ...]:
        """The outlets that publish on *host*, a host name or a URL."""
        return self._by_domain.get(registrable_domain(host))


@cache
def default_registry() -> OutletRegistry:
    """The registry this library ships, read once."""
    return _index(shipped_lines("outlets"))


def parse_outlets(text: str, *, place: str = "<rows>") -> OutletRegistry:
    """Read a registry from tab-separated *text*.

    LexiconError names what is wrong: a name that stands there twice, an unknown kind, a bad domain.
    """
    registry = _index(["\t".join(row) for row in read_table(text, COLUMNS, place=place)])
    _check(registry.outlets, place)
    return registry


def _index(rows: Sequence[str]) -> OutletRegistry:
    """The registry of *rows*, each with all columns."""
    numbers: dict[str, dict[int, None]] = {}
    for number, row in enumerate(rows):
        for form in _forms(row):
            numbers.setdefault(_leading(form), {})[number] = None

    def look_up(word: str) -> tuple[Alias, ...]:
        aliases = [alias for number in numbers.get(word, ()) for alias in _read(rows[number])[1]]
        return tuple(sorted([alias for alias in aliases if _leading(alias.text) == word], key=_longest_first))

    return OutletRegistry(tuple(rows), Lookup(look_up, numbers.keys))


@cache
def _read(row: str) -> tuple[Outlet, tuple[Alias, ...]]:
    """The outlet of a row, and the ways to write its name."""
    name, written, kind, country, domains, _ = row.split("\t")
    bare, marks = _marks(name, written)
    outlet = Outlet(name, bare, kind, country, _split(domains))
    aliases = [
        Alias(alias, mark, outlet, " " not in alias or alias.endswith(_TIMES), alias.lower())
        for alias, mark in marks.items()
    ]
    return outlet, tuple(aliases)


def _marks(name: str, written: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """The aliases *written* without their marks; and with them, the outlet's own name among them.

    An alias may restate the name with a mark.
    """
    aliases, marks = [], {}
    for alias in _split(written):
        bare = alias.rstrip(_MARKS)
        aliases.append(bare)
        marks[strip_article(bare)] = alias[-1] if bare != alias else ""
    marks.setdefault(strip_article(name), "")
    return tuple(aliases), marks


def _split(value: str) -> tuple[str, ...]:
    return tuple(value.split("|")) if value else ()


def _check(outlets: Sequence[Outlet], place: str) -> None:
    """Refuse a registry with a name twice, an unknown kind or a bad domain; all at once, for this runs at start-up."""
    names = [outlet.name for outlet in outlets]
    if len(set(names)) < len(names):
        twice = next(name for index, name in enumerate(names) if name in names[:index])
        raise LexiconError(f"outlet {twice!r} stands twice", place=place, remedy="join the two rows")
    if not _KINDS.issuperset([outlet.kind for outlet in outlets]):
        odd = next(outlet for outlet in outlets if outlet.kind not in _KINDS)
        remedy = f"use one of {', '.join(KINDS)}"
        raise LexiconError(f"unknown kind {odd.kind!r} of outlet {odd.name!r}", place=place, remedy=remedy)
    domains = [(f"{domain}\n", outlet) for outlet in outlets for domain in outlet.domains]
    if not _DOMAINS.fullmatch("".join([line for line, _ in domains])):
        line, outlet = next(each for each in domains if not _DOMAINS.fullmatch(each[0]))
        message = f"{line[:-1]!r} of outlet {outlet.name!r} is no domain"
        raise LexiconError(message, place=place, remedy="write it like example.co.uk")


def _longest_first(alias: Alias) -> tuple[int, str, str]:
    return -len(alias.text), alias.text, alias.outlet.name


def strip_article(name: str) -> str:
    """*name* without a leading "The" or "the"."""
    return name[4:] if name[:4] in ("The ", "the ") else name


def _forms(row: str) -> Sequence[str]:
    """The name and the aliases of a row as they are written, with their marks."""
    name, aliases, _ = row.split("\t", 2)
    return (name, *aliases.split("|")) if aliases else (name,)


def _domains_of(row: str) -> list[str]:
    """The registrable domains of a row."""
    return [registrable_domain(domain) for domain in _split(row.split("\t")[_DOMAINS_COLUMN])]


def _leading(form: str) -> str:
    """The word under which a name or an alias is found, as it is written with its mark or without; most are plain."""
    word = form.partition(" ")[0]
    plain = word.isalnum() and word not in ("The", "the")
    return word.lower() if plain else first_word(strip_article(form.rstrip(_MARKS)))


def first_word(text: str) -> str:
    """The first token of *text* in small letters, as the tokeniser cuts it."""
    word = text.split(" ", 1)[0].replace("’", "'").lower()
    if word.endswith(("'s", "s'")):
        word = word[: word.rindex("'")]
    if word and not word[0].isalnum():
        return word[0]
    return word.rstrip("!") or word


def _distinct(found: Sequence[Alias], text: str) -> tuple[Alias, ...]:
    """Those of the aliases *found* that *text* has with their capitals, else all; one for an outlet."""
    written = [alias for alias in found if text.startswith(alias.text)] or found
    return tuple({alias.outlet.name: alias for alias in reversed(written)}.values())[::-1]


def _stands_in(text: str, alias: Alias) -> bool:
    """Whether *text* begins with *alias*, capitals too where they count, and a word ends there.

    Where they count, all may be: "THE GUARDIAN", but for words so short that they are abbreviations then, "MINT".
    """
    name = alias.text
    if text[len(name) :][:1].isalnum():
        return False
    return not alias.exact or text.startswith(name) or (len(name) > _LONGEST_ACRONYM and text.startswith(name.upper()))


def registrable_domain(host: str) -> str:
    """The part of a host name or URL that is registered: "news.bbc.co.uk/sport" → "bbc.co.uk"."""
    host = host.lower().rsplit("//", 1)[-1].split("/", 1)[0].split("?", 1)[0].rsplit("@", 1)[-1].split(":", 1)[0]
    labels = host.strip(".").split(".")
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])
