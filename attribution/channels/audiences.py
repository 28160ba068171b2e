"""Audiences: a noun phrase that is two, who was told and of what: told "reporters in Leeds" fares would rise."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ..arguments.links import Link, start_content
from ..mentions.mastheads import KIND_NOUNS
from ..syntax.columns import Syntax
from ..syntax.sites import Range, sentence_end
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.grammar import ANYBODY
from ..vocabulary.tags import NOMINAL, NOUNS, over_tags
from ..vocabulary.verbs import TELLING

_WARNING = (TELLING - {"ask"}) | {"promis"}
"""Verbs whose content may stand right behind them, too: there a preposition ahead tells that somebody was warned."""
_INFORMING = _WARNING - words("warn promis advis")
_AUDIENCE = over_tags("([<nominal>'EFR]{1,20}[<nominal>I])[xR]{0,2}[<finite>]")
_PHRASE = NOMINAL + "I"
_LONGEST_PLACE = 3
_NOBODY = ANYBODY | words("nothing everything something")


def part_audiences(syntax: Syntax, links: Sequence[Link]) -> list[Link]:
    """*links* whose contents begin with what is told, and none of which has the end of an audience in its source."""
    parted = [part_audience(syntax, link) for link in links]
    subjects = {new.pieces[0].start for new, old in zip(parted, links, strict=True) if new is not old}
    return [_begin_at_subject(link, subjects) for link in parted] if subjects else parted


def _begin_at_subject(link: Link, subjects: set[int]) -> Link:
    """*link* with a source that begins where the last of the *subjects* within it does."""
    within = subjects.intersection(range(*link.source)) if link.source else ()
    return begin_source(link, max(within)) if within else link


def begin_source(link: Link, start: int) -> Link:
    """*link* with a source of which nothing stands ahead of *start*, where what is told begins."""
    source = link.source
    return evolve(link, source=Range(start, source.end)) if source and source.start < start < source.end else link


def part_audience(syntax: Syntax, link: Link) -> Link:
    """*link* whose content begins with what is told, not with who was: told a crowd in Leeds "fares rose"."""
    stem, cue = syntax.stems[link.head], link.cue
    if stem not in _WARNING or syntax.tags[cue.end : cue.end + 1] in "T«:,":
        return link
    start, end = link.pieces[0]
    inside = start > cue.end + 1 and syntax.tags[start - 1] in "EF"
    if not inside and start != cue.end:
        return link
    found = _AUDIENCE.match(syntax.tags, cue.end, sentence_end(syntax, link.head))
    if found is None or not start < found.end() <= end:
        return link
    subject = _subject_within(syntax, cue.end, found.end(1))
    sure = inside or stem in _INFORMING or (subject and _is_behind_place(syntax, subject))
    return start_content(link, subject) if subject and sure else link


def _is_behind_place(syntax: Syntax, subject: int) -> bool:
    """Whether a *subject* stands behind where those are who were told: promised a crowd in Leeds "fares" would fall."""
    first = next((at for at in range(subject - 1, subject - _LONGEST_PLACE - 1, -1) if syntax.tags[at] == "E"), subject)
    return " ".join(syntax.norms[first + 1 : subject]) in default_gazetteer().places


def _subject_within(syntax: Syntax, start: int, end: int) -> int | None:
    """Where the subject that a verb at *end* has begins, in one noun phrase with the end of an audience."""
    for chunk in range(syntax.chunk_of[start], syntax.chunk_of[end - 1] + 1):
        first, last = max(start, syntax.chunk_starts[chunk]), min(end, syntax.chunk_starts[chunk + 1])
        if last == end and syntax.tags[first] in "DiI" and _is_behind_place(syntax, first):
            return first
        if last - first > 1 and not syntax.tags[first:last].strip(_PHRASE):
            parted = _part(syntax, first, last, last == end)
            if parted:
                return parted
    return None


def _part(syntax: Syntax, first: int, end: int, closing: bool) -> int | None:
    """Where the second of two noun phrases in one begins: "the depot" nobody, "Leeds" fares.

    Only what is *closing* the words ahead of the verb is parted by its common nouns: "the committee" fares.
    """
    tags, norms, gazetteer = syntax.tags, syntax.norms, default_gazetteer()
    if tags[end - 1] == "I" or norms[end - 1] in _NOBODY:
        return end - 1
    kinds = [token + 1 for token in range(first, end - 1) if norms[token] in KIND_NOUNS and tags[token + 1] in NOUNS]
    if kinds:
        return kinds[-1]  # told the Today programme "ministers had known"
    places = range(min(first + _LONGEST_PLACE, end - 1), first, -1)
    placed = next((at for at in places if " ".join(norms[first:at]) in gazetteer.places), None)
    if placed or not closing:
        return placed
    if tags[first] in "Di":
        noun = next((token for token in range(first, end) if tags[token] in "NSP"), end)
        return noun + 1 if noun + 1 < end and tags[noun] == "N" and tags[noun + 1] in "SP" else None
    named = first + len(tags[first:end]) - len(tags[first:end].lstrip("P"))
    if first < named:
        return named if named < end else None
    return first + 1 if tags[first:end] == "SS" and gazetteer.calls_source(norms[first]) else None
