"""Surnames that tables know for something else: of Dawn French "French" is no people, of Paris Hill "Hill" no paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from ..expressions import expression
from ..mentions.named import NAMED, PERSONS
from ..mentions.pronouns import UNTOLD
from ..model import Attribution, Mention, MentionKind
from ..spans import cut
from ..vocabulary.gazetteer import BODY_NOUN, DEMONYM, FIRST_NAME, OPENER, PLACE, Gazetteer

_FULL = expression(r"(?<![\p{Lu}-])\b(\p{Lu}\p{Ll}{1,15})\ (\p{Lu}\p{Ll}{2,20})\b(?!\ \p{Lu}|-|['’]s?\ \p{Lu})")
"""How two words stand that may be somebody's first name and last name."""
_NEITHER = DEMONYM | OPENER
"""What is no first name of somebody called by an odd last name."""
_SPEAKING = frozenset(("police", "council"))
"""Bodies that speak without an article, and whose towns may be called like people: "Victoria Police … Police said"."""


def find_surnames(
    attributions: Iterable[Attribution], names: Mapping[int, Mention], text: str, gazetteer: Gazetteer
) -> list[Mention]:
    """The sources that are last names though other words, too, and the names in full that show it.

    The full ones are among *names*, by their offsets, as people's, or nothing yet shows that they are: "Sara Bank".
    """
    bare = [one.source for one in attributions if one.source is not None and _is_bare(one.source, text)]
    if not bare:
        return []
    lasts = {name.name.rpartition(" ")[2] for name in names.values() if name.kind in PERSONS and " " in name.name}
    found = [_to_surname(source) for source in bare if not source.name and source.text in lasts]
    headline = text.find("\n")  # has no articles: "Bank says sorry"
    odd = [one for one in bare if one.text not in lasts and one.text.lower() not in _SPEAKING]
    odd = [one for one in odd if one.head.start > headline]
    if not odd:
        return found
    whole = [*_find_full({one.text for one in odd}, names, text, gazetteer)]
    first = {name.name.partition(" ")[2]: name.head.start for name in reversed(whole)}
    found += [_to_surname(one) for one in odd if first.get(one.text, one.head.start) < one.head.start]
    shown = {one.name for one in found}
    return found + [name for name in whole if name.name.partition(" ")[2] in shown]


def _to_surname(source: Mention) -> Mention:
    return evolve(source, kind=NAMED, name=source.text, plural=False, gender=UNTOLD, affiliation=None)


def _is_bare(source: Mention, text: str) -> bool:
    """Whether a *source* is one word with a capital and no article, which some table takes for no person's name."""
    if source.kind is MentionKind.PRONOUN or source.kind in PERSONS:
        return False
    span = source.spans[0]
    alone = span.text.istitle() and source.text.isalpha()
    return alone and not text.endswith(("the ", "The "), 0, span.start)


def _find_full(lasts: set[str], names: Mapping[int, Mention], text: str, gazetteer: Gazetteer) -> Iterator[Mention]:
    """The names in full, of two words, that end in one of *lasts* and are no outlet's among *names*.

    "Paris Hill" is somebody, but "Paris Bank" a bank.
    """
    for found in _FULL.finditer(text):
        if found[2] not in lasts:
            continue
        first, last = (gazetteer.facts.get(word.lower(), 0) for word in found.groups())
        known = names.get(found.start())
        if known is not None and (known.kind is MentionKind.OUTLET or known.name != found[0]):
            continue
        if first & (FIRST_NAME | PLACE) and not first & _NEITHER and not (first & PLACE and last & BODY_NOUN):
            span = cut(text, *found.span())
            gender = gazetteer.genders.get(found[1].lower(), UNTOLD)
            yield Mention(spans=(span,), head=span, kind=NAMED, name=span.text, gender=gender)
