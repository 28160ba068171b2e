"""Sightings: what an outlet's people saw, "an AFP crew saw", and what papers show, "emails seen by the Post show"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..arguments.links import WORDED, Link
from ..mentions.mentions import describe_tokens
from ..mentions.named import Reader
from ..mentions.press import speaks_for_outlet
from ..syntax.columns import Syntax, places_of
from ..syntax.papers import SEEN
from ..syntax.sites import Range, bare_end, chunk_start, sentence_around, sentence_end, sentence_start
from ..tables import words
from ..vocabulary.tags import over_tags

_WITNESSES = words("reporter reporters journalist journalists correspondent correspondents photographer team crew")
_SAW = words("saw heard witnessed watched counted")
_SHOWING = words("show shows showed reveal reveals revealed suggest suggests suggested indicate indicates indicated")
_SEEN = SEEN | words("leaked published")
_PLACE = over_tags(r"(?:,?[EFn][<nominal>',]{1,8}){0,3},?(?=d)")
"""What may stand between who saw and the verb: "at the scene", "in Tarn"."""
_PAPERS = over_tags(r"(?<=,)((?:[DiC]?[JKN]{0,2}[<noun>])n[BE][DJKNPS',]{1,8}?)([zpdvNS])(?=[.]|$)")
"""Papers that somebody has seen, behind all that they show: "Nurses had to wait, emails seen by the Post show"."""


def find_sightings(reader: Reader, syntax: Syntax, links: Sequence[Link]) -> Iterator[Link]:
    """Link what no cue of *links* tells: what the people of an outlet saw, and what papers they have seen show."""
    norms, vocabulary = syntax.norms, syntax.vocabulary
    heads = {link.head for link in links}
    if not vocabulary.isdisjoint(_WITNESSES) and not vocabulary.isdisjoint(_SAW):
        for noun in places_of(_WITNESSES, syntax):
            verb = _PLACE.match(syntax.tags, noun + 1, sentence_end(syntax, noun))
            if verb and norms[verb.end()] in _SAW and verb.end() not in heads:
                start = chunk_start(syntax, noun)
                if speaks_for_outlet(describe_tokens(reader, start, noun + 1)):
                    yield from _link(syntax, Range(start, verb.end()), Range(verb.end(), verb.end() + 1))
    if not vocabulary.isdisjoint(_SEEN) and not vocabulary.isdisjoint(_SHOWING):
        for papers in _PAPERS.finditer(syntax.tags):
            source, cue = Range(*papers.span(1)), Range(*papers.span(2))
            seen = not _SEEN.isdisjoint(norms[source.start : source.end])
            ahead = Range(sentence_start(syntax, cue.start), source.start - 1)
            clause = ahead.start < ahead.end and syntax.finite[slice(*ahead)].strip()
            if seen and clause and norms[cue.start] in _SHOWING and cue.start not in heads:
                yield Link(cue.start, cue, source, (ahead,), "left", WORDED)


def _link(syntax: Syntax, source: Range, cue: Range) -> Iterator[Link]:
    """The link with the rest of its sentence for its content, outside quotations."""
    bounds = sentence_around(syntax, cue.start)
    content = Range(cue.end, bare_end(syntax, cue.end, bounds.end))
    if bounds.start <= source.start and content.start < content.end and not syntax.quoted[cue.start]:
        yield Link(cue.start, cue, source, (content,), "right", WORDED)
