"""Handling: things and people given, offered, put, sent, shown or taken somewhere, of which nothing is said."""

from __future__ import annotations

from ..arguments.links import Link, is_passive
from ..cues.estimates import is_estimate
from ..cues.formulas import is_formula
from ..syntax.columns import Syntax
from ..syntax.sites import chunk_end
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import COMMON_NOUNS, OPENERS, over_tags
from .acts import last_noun, takes_thing, token_behind
from .objects import GIVEN, PAPERS_GIVEN, TO_SOMEBODY, WORKS, is_wordless, thing_behind, told_tags

_PEOPLE = words("people residents men women children families passengers patients prisoners employees")
_FLYING = words(
    """
    aircraft balloon balloons drone drones helicopter helicopters jet jets missile missiles plane planes rocket rockets
    """
)
_WHITHER = words("to into onto above below past over up down towards off")
_FOR_SALE = words("for as at in")
_FIGURE = over_tags("E[$P]?C(?!P)")
_SCREENS = words("on at in")
_TIMED = words("for since on at under")
_ROUND = words("out around round by")
_SHOWY = words("off up")
_MINDED = words(
    """
    admiration anger complaints contempt criticism doubt doubts enthusiasm fear fears gratitude hope hopes joy praise
    pride promises regret regrets remorse scorn tributes
    """
)
_WRITTEN = WORKS | words("letter letters note notes card postcard email message list diary cheque check will")
"""Works, and mail and papers of which nothing is told."""
_ONLOOKERS = words("reporter reporters jury jurors court visitors card cards")


def gives_out(syntax: Syntax, link: Link) -> bool:
    """Whether so many things are given out: "issued 46 citations", "delivered 300 parcels", "issued a permit"."""
    thing = thing_behind(syntax, link)
    counted = syntax.tags[token_behind(syntax, link.head)] == "C"
    return thing in PAPERS_GIVEN or (counted and is_wordless(thing))


def orders_things(syntax: Syntax, link: Link) -> bool:
    """Whether so many things are ordered: "ordered 300 tents", not "ordered 300 people from their homes"."""
    if is_passive(syntax, link) and syntax.norms[link.head + 1 : link.head + 2] == ["for"]:
        return True  # "drinks were ordered for noon"
    thing = thing_behind(syntax, link)
    people = thing in _PEOPLE or thing in default_gazetteer().roles
    return not people and syntax.tags[token_behind(syntax, link.head)] == "C" and bool(thing)


def pushes_thing(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is pushed somewhere: "pushed yields to their highest since May", not "pushed him to go"."""
    place = token_behind(syntax, link.head)
    start, end = link.pieces[0]
    behind = chunk_end(syntax, place)
    moved = start == place == link.head + 1 and behind < end and syntax.norms[behind] in _WHITHER
    return moved and takes_thing(syntax, link)


def shoots_down(syntax: Syntax, link: Link) -> bool:
    """Whether aircraft are shot down, not a plan."""
    return not _FLYING.isdisjoint(syntax.norms[link.head + 1 : link.pieces[0].end])


def lists_thing(syntax: Syntax, link: Link) -> bool:
    """Whether something stands in a list: "The hearing is listed for eight days", "listed the flat for sale"."""
    place = token_behind(syntax, link.head)
    return syntax.norms[place] in _TIMED or "sale" in syntax.norms[place : link.pieces[-1].end]


def passes_round(syntax: Syntax, link: Link) -> bool:
    """Whether something is handed out: "passed out bottles", or somebody passes by."""
    return not is_passive(syntax, link) and not _ROUND.isdisjoint(syntax.norms[link.head + 1 : link.head + 2])


def shows_thing(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is shown to somebody: "showed reporters a photograph", "was shown a drawing", or shown off."""
    if not _SHOWY.isdisjoint(syntax.norms[link.head + 1 : link.head + 2]):
        return True
    if is_passive(syntax, link):
        return takes_thing(syntax, link) or not _SCREENS.isdisjoint(syntax.norms[link.head + 1 : link.head + 2])
    place = token_behind(syntax, link.head)
    end = chunk_end(syntax, place)
    asked = end < len(syntax.tags) and syntax.tags[end] in OPENERS  # "showed the jury how"
    return last_noun(syntax, place) in _ONLOOKERS and not asked and takes_thing(syntax, link)


def puts_thing(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is put somewhere: "put a guard at 22 Mill Street", not "put it bluntly", "put the toll at 22"."""
    if syntax.tags[link.head + 1 : link.head + 2] not in ("D", "C", "i", "S") or is_formula(syntax, link.head):
        return False
    return not _FIGURE.search(syntax.tags, link.head, link.pieces[-1].end) and takes_thing(syntax, link)


def takes_somebody(syntax: Syntax, link: Link) -> bool:
    """Whether somebody is taken somewhere: "took him for a walk"."""
    return syntax.tags[link.head + 1 : link.head + 2] == "I" and not is_estimate(syntax, link.head)


def is_posted(syntax: Syntax, link: Link) -> bool:
    """Whether guards are posted, or words without more on them: "were posted on roads"."""
    said = syntax.tags[link.pieces[0].start] == "T" or "«" in told_tags(syntax, link)
    return is_passive(syntax, link) and not said


def is_offered(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is to be had, or somebody's to have: "offered for 500 naira", "offered to two buyers"."""
    behind = slice(link.head + 1, link.head + 3)
    sold = not _FOR_SALE.isdisjoint(syntax.norms[behind][:1]) or TO_SOMEBODY.match(syntax.tags[behind])
    return bool(sold) and is_passive(syntax, link)


def gives_thing(syntax: Syntax, link: Link) -> bool:
    """Whether a thing is given: "gave the buyer a lead of two weeks"."""
    return last_noun(syntax, link.pieces[0].start) in GIVEN and not is_formula(syntax, link.head)


def fills(syntax: Syntax, link: Link) -> bool:
    """Whether something is full of things: "a drawer full of forms", not "full of praise"."""
    content = syntax.norms[link.head + 1 : link.pieces[-1].end]
    return content[:1] == ["of"] and _MINDED.isdisjoint(content)


def writes_thing(syntax: Syntax, link: Link) -> bool:
    """Whether a work is written, or mail that tells nothing: "wrote a song", "wrote it", "sat and wrote a letter".

    No letter writes, so that it is none of the sources.
    """
    source, behind = link.source, link.head + 1
    if (
        source
        and source.start == behind
        and syntax.tags[behind] in "Di"
        and syntax.tags[source.end - 1] in COMMON_NOUNS
    ):
        return syntax.norms[source.end - 1] in _WRITTEN
    if syntax.norms[behind : behind + 1] == ["down"]:
        return syntax.tags[link.pieces[0].start] not in OPENERS  # not "wrote down what he said"
    return thing_behind(syntax, link) in WORKS
