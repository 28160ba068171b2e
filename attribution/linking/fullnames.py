"""Full names of sources that stop short of a first or last name which looks like none: "Will Power", "Ray Best"."""

from __future__ import annotations

from attrs import evolve

from ..arguments.links import Link
from ..mentions.named import PERSONS, Reader
from ..mentions.names import read_names
from ..syntax.columns import Syntax
from ..syntax.sites import Range, overlap
from ..vocabulary.gazetteer import FIRST_NAME


def complete_person(syntax: Syntax, reader: Reader, link: Link) -> Link:
    """*link* with the whole name of who speaks, if its first or last word was left out of the source."""
    source = link.source
    if source is None:
        return link
    start, end = source
    classes, facts, norms = reader.tokens.classes, reader.facts, reader.tokens.norms
    if start and classes[start - 1 : start + 1] == "WW" and facts.get(norms[start - 1], 0) & FIRST_NAME:
        whole = Range(start - 1, end)  # but "Will Hale say so?"
        fits = syntax.tags[link.head] in "dz"
    elif link.cue.start == end + 1 and classes[end - 1 : end + 1] == "WW" and facts.get(norms[end - 1], 0) & FIRST_NAME:
        whole = Range(start, end + 1)
        fits = syntax.tags[end] not in "Rx"  # but "Ana Just Said It", in a headline
    else:
        return link
    if not fits or syntax.sentence_of[whole.start] != syntax.sentence_of[whole.end - 1]:
        return link
    free = not overlap((link.cue, *link.pieces), *whole)
    named = [name for name in read_names(reader, *whole) if (name.start, name.end) == whole] if free else ()
    return evolve(link, source=whole) if named and named[0].kind in PERSONS else link
