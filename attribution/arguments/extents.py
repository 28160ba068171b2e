"""How far a subject runs: with whom and what it hangs on, without how it speaks."""

from __future__ import annotations

from ..syntax.columns import Syntax
from ..syntax.sites import Range, Site, phrase_before
from ..tables import words
from ..vocabulary.calendar import DATES, MONTHS
from ..vocabulary.gazetteer import SITTING
from ..vocabulary.tags import over_tags
from ..vocabulary.verbs import ASKED

WHEN = DATES | {"weekend"}
TIMES = WHEN | MONTHS | words("in on the at of earlier later early late for") | {str(day) for day in range(1, 32)}
_TELLING = words(
    """
    including excluding representing leading playing managing acting ranking founding presiding chairing running
    overseeing heading working living specialising specializing covering concerning comprising serving hailing
    prosecuting defending mitigating appearing
    """
)
"""Participles that tell who somebody is or who is among them."""
_ASIDES = (["by", "contrast"], ["of", "course"])
_LOOKING = over_tags("R?[Jn](?:,?&?R?[Jn]){0,2}")
_LOOKS = words(
    """
    tearful calm tired angry furious emotional pale frail defiant upbeat jubilant exhausted dejected shaken frustrated
    irritated exasperated subdued beaming smiling sombre somber stern breathless hoarse relaxed bruised barefoot
    unshaven dishevelled disheveled weary composed nervous agitated animated
    """
)
_LOOKED = words("looked seemed appeared sounded wore sat stood wept smiled cried wearing sitting standing visibly")
_SEEN = words("dressed clad surrounded flanked seated perched accompanied wrapped draped slumped hunched propped")
_BODY = words("hands arms eyes tears")
_HOLDER = over_tags("(?:[,»T]|^)([DiC]?[JKNPC]{0,4}[<noun>])E$")
"""Who stands ahead of a preposition at an end."""

_LONGEST_COMPARISON = 7  # tokens from "are" to "than"
_AMONG = over_tags(",EI[<nominal>$'F]{1,12}(?:,?&[<nominal>$'F]{1,8})?,$")
_ONE = words("one another other them those us")
_NAMED = over_tags(
    ",P{1,5}(?:'|,C|,[DiJNPC]{1,5}(?:[EF][<nominal>']{1,6})?)?(?:,(?:W|w[NS])[^,.;:«»]{1,24})?(?=[.»;]|$)"
)


def without_manner(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* without the adverb ahead of its verb: "A source close to the player" repeatedly said."""
    start, end = source
    adverb = (
        end == site.start and end - start > 1 and syntax.tags[end - 1] == "R" and syntax.norms[end - 1].endswith("ly")
    )
    return Range(start, end - 1) if adverb else source


def without_looks(syntax: Syntax, source: Range) -> Range:
    """*source* without how somebody looks or what they do as they speak: "The guard", shivering in the cold, said."""
    tags, start = syntax.tags, source.start
    end = source.end - (tags[source.end - 1] == ",")
    comma = tags.rfind(",", start + 1, end)
    if comma < 0 or not _is_incidental(syntax, Range(comma + 1, end)):
        return source
    return Range(start, comma + (tags.find(",", start + 1, comma) > 0))


def _is_incidental(syntax: Syntax, aside: Range) -> bool:
    """Whether an aside tells nothing of who somebody is: "smiling", "visibly shaken", "who looked tired"."""
    start, end = aside
    told, tags = syntax.norms[start:end], syntax.tags[start:end]
    if told in _ASIDES:
        return True
    if tags[:1] == "g":
        return told[0] not in _TELLING
    if _LOOKING.fullmatch(tags):
        return told[0].endswith("ly") or not _LOOKS.isdisjoint(told)
    if not ASKED.isdisjoint(told[told[:1] == ["when"] :][:1]) and tags.lstrip("y")[:1] == "n":
        return True  # "when asked about it", "pressed by a reporter"
    if told[:1] == ["who"]:
        return any(word in _LOOKED for word in told[1:3])
    return (tags[:2] == "nE" and told[0] in _SEEN) or (told[:1] != [] and told[0] in _BODY)


def with_holder(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with those who have it: "It will close, two people with knowledge of the plan" said."""
    start = source.start
    if source.end != site.start or syntax.norms[start - 1] != "with" or syntax.tags[start] not in "NJ":
        return source
    holder = _HOLDER.search(syntax.tags, site.first, start)
    return Range(holder.start(1), source.end) if holder else source


def with_head(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source*, which adverbs part from its verb, with what it hangs on: "The Ministry of Health" also warned."""
    start = source.start
    if syntax.tags[source.end : site.start].strip("Rx") or syntax.tags[start - 1] != "F":
        return source
    head = syntax.chunk_of[start] - 2
    return Range(syntax.chunk_starts[head], source.end) if head >= site.low and syntax.symbols[head] in "PN" else source


def with_those_among(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with some that are told to be among them: "Two judges, among them the chief," said."""
    start, end = source
    if end + 4 > site.start or syntax.norms[end + 1 : end + 3] != ["among", "them"]:
        return source
    return Range(start, site.start) if _AMONG.fullmatch(syntax.tags, end, site.start) else source


def with_name(syntax: Syntax, source: Range) -> Range:
    """*source*, one of several behind the verb, with its name: said "one of them, Ann Lee, whose son was hurt"."""
    start, end = source
    if syntax.norms[end - 1] not in _ONE:
        return source
    named = _NAMED.match(syntax.tags, end)
    return Range(start, named.end()) if named else source


def compared(syntax: Syntax, site: Site, source: Range) -> Range:
    """Who is more likely to say it than *source*: "Women" are more likely than men to say so."""
    start = source.start
    if syntax.norms[start - 2 : start] != ["likely", "than"] or source.end > site.start:
        return source
    verb = syntax.tags.rfind("b", max(site.first, start - _LONGEST_COMPARISON), start)
    who = phrase_before(syntax, verb, site.low) if verb > site.first else None
    return who or source


def with_comma(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source*, which a comma parts from what it is apposed to, with the other: "The envoy to Oslo, Ann Lee (SAN),"."""
    start, end = source
    apposed = site.first < start and syntax.tags[start - 1] == syntax.tags[end] == "," and end + 1 == site.start
    return Range(start, end + 1) if apposed else source


def with_subject_matter(syntax: Syntax, site: Site, source: Range) -> Range:
    """*source* with what a body ahead of its verb sits on: "The Council on Foreign Relations" said."""
    end, start = source.end, site.start
    sits = end > 0 and syntax.norms[end] == "on" and syntax.norms[end - 1] in SITTING
    dated = sits and not TIMES.isdisjoint(syntax.norms[end + 1 : start])
    return (
        Range(source.start, start) if sits and not dated and not syntax.tags[end + 1 : start].strip("PN&") else source
    )
