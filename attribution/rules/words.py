"""Word lists the rules turn on, from data/audit_words.tsv: one row per list and entry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from ..tables import data_text

_FIRST = tuple(
    f"{word} "
    for word in "a an the one two three four some several many another both his her its their most all".split()
)


@cache
def words(name: str) -> frozenset[str]:
    """The entries of list *name*, to look a word or a lemma up."""
    return frozenset(_lists().get(name, ()))


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The entries of list *name* in order, to look for them in a text."""
    return tuple(_lists().get(name, ()))


def lowered(text: str) -> str:
    """*text* in small letters with straight apostrophes, as the lists have them."""
    return text.lower().replace("’", "'")


def any_phrase(name: str, lowered: str) -> str:
    """The first entry of list *name* that stands in *lowered* between word boundaries, or ""."""
    for entry in phrases(name):
        start = lowered.find(entry)
        while start >= 0:
            end = start + len(entry)
            if not lowered[start - 1 : start].isalnum() and not lowered[end : end + 1].isalnum():
                return entry
            start = lowered.find(entry, end)
    return ""


def quoted(name: str) -> str:
    """What a source is called, for a message: in quotation marks, without what follows a comma."""
    return f"“{name.strip(' ,').partition(',')[0]}”"


def called(name: str, *, nameless: bool = False) -> str:
    """What a source is called, for a message within a sentence: "the Harrow Post", "two aides", "Ann Lee"."""
    plain = name.strip(" ,").partition(",")[0]
    return plain[:1].lower() + plain[1:] if nameless or plain.lower().startswith(_FIRST) else plain


def listed(names: Sequence[str]) -> str:
    """*names* as a sentence lists them: "Roe, Lee or Dunn"."""
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else "".join(names)


def find_all(text: str, wanted: str) -> Iterator[int]:
    """Every place at which *wanted* stands in *text*."""
    place = text.find(wanted)
    while place >= 0:
        yield place
        place = text.find(wanted, place + 1)


def plain_name(name: str) -> str:
    """An outlet's *name* in small letters, without its article and a possessive's ending, to compare it."""
    return name.lower().replace("’", "'").removeprefix("the ").removesuffix("'s").strip()


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    for line in data_text("audit_words").split("\n"):
        name, _, entry = line.partition("\t")
        if entry and not line.startswith("#") and name != "list":
            lists.setdefault(name, []).append(entry)
    return lists
