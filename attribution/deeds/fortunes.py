"""Fortunes: what prices, matches and products go through, of which nobody says anything: "declined 3 per cent"."""

from __future__ import annotations

from ..arguments.links import Link, is_passive
from ..syntax.columns import Syntax
from ..syntax.sites import chunk_end
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import COMMON_NOUNS, over_tags
from .acts import last_noun, noun_behind, takes_thing, token_behind
from .objects import is_wordless

_AMOUNT = frozenset("$C")
_WHITHER = frozenset("EBt.,;&")
_UNITS = words("% per percent pc point points pence penny cent cents paise basis")
_INFINITIVE = over_tags("t[xR]{0,2}v")
_DOING = ("g", "v")  # "recalled cars racing past"
_COUNTS = words("dozens hundreds thousands millions scores")
_PRODUCTS = words(
    """
    bars batteries bicycles bikes bottles buses cans cars chargers cots cribs drug drugs heaters helmets jars kettles
    lorries medicine medicines model models packs phones product products scooters sedans toys trucks units van vans
    vehicle vehicles
    """
)
_ENVOYS = words("ambassador ambassadors diplomat diplomats envoy envoys parliament mps lawmakers troops")
"""Whom somebody calls home, or back to their work."""
_SQUADS = words("fold lineup side squad team xi")
_PEOPLE = words("people men women children boys girls")
_WINS = words(
    """
    chance consolation crown double draw equaliser equalizer glory goal goals hat-trick hattrick lead medal opener
    penalty place point points record spot title treble trophy try victory win winner
    """
)
_SOMEBODY = words("him her me us")
_PRICED = words(
    """
    bonds crude currency demand dollar euro exports franc gold growth index krona krone lira market markets oil peso
    pound price prices rally rand rouble ruble rupee sales sentiment shares sterling stocks unit yen yields yuan zloty
    """
)
"""What goes up and down, and who holds it is not asked."""
_ENDED = ("", ".", ",", "E", "&")
_GIVEN_UP = over_tags(
    "(?:I|[DiC]?[JKNPS]{1,4})(?:D[JKN]{0,3}[NSvp](?![<nominal>I'<finite>])|(?<=[IPS])[NS])|[DiC]?[JKNPS]{0,3}S[NS]"
)
"""Two objects of one verb: "the visitors a win", "him victory"."""
_ABOUTS = words("in on at near since for outside around leaving entering")
_AS = words("as like")


def declines(syntax: Syntax, link: Link) -> bool:
    """Whether something grows less: "declined 3 per cent", "prices declined in May", not "declined for now to say"."""
    place = token_behind(syntax, link.head)
    if syntax.tags[place] in _AMOUNT:
        return _measures(syntax, link, place)
    refused = _INFINITIVE.search(syntax.tags, place, link.pieces[-1].end)
    return syntax.tags[place] in "EB" and not refused and _is_thing(syntax, link)


def appreciates(syntax: Syntax, link: Link) -> bool:
    """Whether something is worth more: "appreciated 11 paise", "appreciated to $1.30", not "appreciated the work"."""
    place = token_behind(syntax, link.head)
    if is_passive(syntax, link):
        return False
    if syntax.tags[place] in _AMOUNT:
        return _measures(syntax, link, place)
    return syntax.tags[place] in _WHITHER and _is_thing(syntax, link)


def recalls(syntax: Syntax, link: Link) -> bool:
    """Whether products, or people, are called back: "recalled 40,000 vans", "recalled her to the squad"."""
    place, end = token_behind(syntax, link.head), link.pieces[-1].end
    last = last_noun(syntax, place)
    counted = syntax.tags[place] == "C" or last in _COUNTS
    if last in _COUNTS and (of := syntax.norms.index(last, place)) + 2 < len(syntax.norms):
        last = last_noun(syntax, of + 2)
    if last in _PRODUCTS or last in _ENVOYS:
        after = chunk_end(syntax, place)
        known = syntax.tags[place] == "D" and last in _PRODUCTS and _is_named(syntax, link)  # "Lowe recalled the van"
        return _is_body(syntax, link) and not known and syntax.tags[after : after + 1] not in _DOING
    if syntax.norms[end - 1] in _SQUADS and "t" in syntax.tags[place:end]:
        return True
    people = last in _PEOPLE or last in default_gazetteer().roles
    return counted and not people and _is_body(syntax, link) and is_wordless(last) and takes_thing(syntax, link)


def denies_win(syntax: Syntax, link: Link) -> bool:
    """Whether somebody is kept from winning or scoring: "denied Rovers a point", "denied the striker"."""
    place = token_behind(syntax, link.head)
    objects = _GIVEN_UP.match(syntax.tags, place)
    if objects and syntax.norms[objects.end() - 1] in _WINS and objects.end() - place > 1:
        return True
    last = last_noun(syntax, place)
    whole = syntax.norms[place] in _SOMEBODY and syntax.tags[place + 1 : place + 2] in _ENDED  # not "him a call"
    return whole or (last in default_gazetteer().roles and takes_thing(syntax, link))


def supports_price(syntax: Syntax, link: Link) -> bool:
    """Whether a thing keeps a price up: "firm exports supported the pound", not "the union supports the index"."""
    last = noun_behind(syntax, link.head)
    return last in _PRICED and _is_thing(syntax, link)


def sighs(syntax: Syntax, link: Link) -> bool:
    """Whether somebody sighs at or with something, and no words are told."""
    told = "«" in syntax.tags[link.head : link.pieces[-1].end]
    return link.pieces[0].start > link.head and not told and syntax.tags[link.head + 1 : link.head + 2] in ("E", "F")


def is_seen_somewhere(syntax: Syntax, link: Link) -> bool:
    """Whether it is told where or when somebody was seen: "has not been seen in public", not "is seen as a threat"."""
    place, end = token_behind(syntax, link.head), link.pieces[-1].end
    judged = not _AS.isdisjoint(syntax.norms[place : max(end, place + 1)])
    return is_passive(syntax, link) and syntax.norms[place] in _ABOUTS and not judged


def _measures(syntax: Syntax, link: Link, place: int) -> bool:
    """Whether the number at *place* tells by how much: not "declined 12 requests"."""
    return not _UNITS.isdisjoint(syntax.norms[place : place + 3]) or _is_thing(syntax, link)


def _is_named(syntax: Syntax, link: Link) -> bool:
    return link.source is not None and syntax.tags[link.source.end - 1] == "P"


def _is_thing(syntax: Syntax, link: Link) -> bool:
    """Whether the source is no person and no body: prices, a currency."""
    if link.source is None:
        return False
    last = link.source.end - 1
    return syntax.tags[last] in COMMON_NOUNS and not _calls_somebody(syntax.norms[last])


def _is_body(syntax: Syntax, link: Link) -> bool:
    """Whether the source may be a firm: a name, or a noun that is no person's."""
    if link.source is None or syntax.tags[link.source.end - 1] == "I":
        return False
    return syntax.norms[link.source.end - 1] not in default_gazetteer().roles


def _calls_somebody(norm: str) -> bool:
    return default_gazetteer().calls_source(norm) or norm in default_gazetteer().roles
