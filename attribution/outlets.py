"""The registry of news outlets: found by name, by alias in running text, or by web domain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import NamedTuple

import regex
from attrs import field, frozen

from .errors import LexiconError
from .model import Outlet
from .tables import data_text, read_table

COLUMNS = ("name", "aliases", "kind", "country", "domains", "example")
KINDS = ("newspaper", "tabloid", "magazine", "journal", "website", "broadcaster", "agency", "state-media")
SHORT, DEFAULT, ORDINARY = "?", "*", "~"
"""Marks after an alias, see data/outlets.tsv."""

_DOMAIN = regex.compile(r"[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,5}")
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gob", "gov", "net", "nic", "org", "or", "ne", "go", "msk"))
"""Labels under which countries register names: theage.com.au, bbc.co.uk."""


class Alias(NamedTuple):
    """One way to write an outlet's name, without a leading "The", and its mark, "" for none."""

    text: str
    mark: str
    outlet: Outlet
    exact: bool
    """Whether capitals count: they do for a single word ("AS", "Time")."""
    folded: str


@frozen(slots=False)
class OutletRegistry:
    """Every outlet, and the ways in."""

    outlets: tuple[Outlet, ...]
    aliases: Mapping[str, tuple[Alias, ...]] = field(eq=False, repr=False)
    """First word in small letters → aliases that begin with it, longest first."""

    @cached_property
    def domains(self) -> Mapping[str, tuple[Outlet, ...]]:
        """Registrable domain → outlets; a domain that sisters share leads to all of them."""
        found: dict[str, tuple[Outlet, ...]] = {}
        for outlet in self.outlets:
            for domain in {registrable_domain(domain): None for domain in outlet.domains}:
                found[domain] = (*found.get(domain, ()), outlet)
        return found

    def match(self, text: str, start: int, word: str) -> tuple[Alias, ...]:
        """The longest alias that stands at *start* of *text*, whose token there is *word* in small letters.

        Several are returned where outlets share it. Without a match, ().
        """
        aliases = self.aliases.get(word)
        if aliases is None:
            return ()
        longest = text[start : start + len(aliases[0].text) + 1].replace("’", "'")
        folded = longest.lower()
        found: tuple[Alias, ...] = ()
        for alias in aliases:
            if folded.startswith(alias.folded) and _stands_in(longest, alias):
                if found and len(alias.text) < len(found[0].text):
                    break
                found += (alias,)
        return found

    def named(self, name: str) -> tuple[Outlet, ...]:
        """The outlets with this name or alias; where one has it as its default, that one alone."""
        bare = strip_article(name)
        found = [alias for alias in self.match(bare, 0, first_word(bare)) if len(alias.text) == len(bare)]
        chosen = [alias for alias in found if alias.mark in ("", DEFAULT)] or found
        return tuple(dict.fromkeys(alias.outlet for alias in chosen))

    def of_domain(self, host: str) -> tuple[Outlet, ...]:
        """The outlets that publish on *host*, a host name or a URL."""
        return self.domains.get(registrable_domain(host), ())


@cache
def default_registry() -> OutletRegistry:
    """The registry this library ships, read once."""
    return parse_outlets(data_text("outlets"), place="outlets.tsv")


def parse_outlets(text: str, *, place: str = "<rows>") -> OutletRegistry:
    """Read a registry from tab-separated *text*; a name twice, an unknown kind or a bad domain is an error."""
    outlets: list[Outlet] = []
    aliases: dict[str, list[Alias]] = {}
    seen: set[str] = set()
    for name, written, kind, country, domains, _ in read_table(text, COLUMNS, place=place):
        if name in seen:
            raise LexiconError(f"outlet {name!r} stands twice", place=place, remedy="join the two rows")
        seen.add(name)
        outlet = Outlet(name, _unmarked(written), kind, country, _split(domains))
        _check(outlet, place)
        outlets.append(outlet)
        for alias in _aliases(outlet, _split(written)):
            aliases.setdefault(first_word(alias.text), []).append(alias)
    ordered = {
        word: tuple(found) if len(found) == 1 else tuple(sorted(found, key=_longest_first))
        for word, found in aliases.items()
    }
    return OutletRegistry(tuple(outlets), ordered)


def _aliases(outlet: Outlet, written: tuple[str, ...]) -> Iterable[Alias]:
    """The outlet's aliases, its own name among them unless an alias restates it with a mark."""
    marks = {strip_article(alias.rstrip("?*~")): alias[-1] if alias[-1] in "?*~" else "" for alias in written}
    marks.setdefault(strip_article(outlet.name), "")
    return [Alias(text, mark, outlet, " " not in text, text.lower()) for text, mark in marks.items()]


def _unmarked(written: str) -> tuple[str, ...]:
    return tuple(alias.rstrip("?*~") for alias in _split(written))


def _split(value: str) -> tuple[str, ...]:
    return tuple(value.split("|")) if value else ()


def _check(outlet: Outlet, place: str) -> None:
    if outlet.kind not in KINDS:
        raise LexiconError(
            f"unknown kind {outlet.kind!r} of outlet {outlet.name!r}",
            place=place,
            remedy=f"use one of {', '.join(KINDS)}",
        )
    for domain in outlet.domains:
        if not _DOMAIN.fullmatch(domain):
            raise LexiconError(
                f"{domain!r} of outlet {outlet.name!r} is no domain", place=place, remedy="write it like example.co.uk"
            )


def _longest_first(alias: Alias) -> tuple[int, str, str]:
    return -len(alias.text), alias.text, alias.outlet.name


def strip_article(name: str) -> str:
    """*name* without a leading "The" or "the"."""
    return name[4:] if name[:4] in ("The ", "the ") else name


def first_word(text: str) -> str:
    """The first token of *text* in small letters, as the tokeniser cuts it."""
    word = text.split(" ", 1)[0].replace("’", "'").lower()
    if word.endswith(("'s", "s'")):
        word = word[: word.rindex("'")]
    if word and not word[0].isalnum():
        return word[0]
    return word.rstrip("!") or word


def _stands_in(text: str, alias: Alias) -> bool:
    """Whether *text* begins with *alias*, capitals too where they count, and a word ends there."""
    return not text[len(alias.text) :][:1].isalnum() and (not alias.exact or text.startswith(alias.text))


def registrable_domain(host: str) -> str:
    """The part of a host name or URL that is registered: "news.bbc.co.uk/sport" → "bbc.co.uk"."""
    host = host.lower().rsplit("//", 1)[-1].split("/", 1)[0].split("?", 1)[0].rsplit("@", 1)[-1].split(":", 1)[0]
    labels = host.strip(".").split(".")
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])
