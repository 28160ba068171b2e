"""Ratings: verbs by which analysts, polls and bookmakers tell how something stands, by what they do it to.

"Cut its price target to $40", "kept a “buy” rating", "downgraded the stock", "trimmed its growth forecast", "the poll
had Roe ahead", "bookmakers make Roe favourite".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count

from ..syntax.columns import Syntax
from ..syntax.sites import sentence_around
from ..tables import words
from ..vocabulary.tags import VERBS, over_tags
from .estimates import POLLS

_CHANGING = words("affirm cut downgrad hik keep lift lower maintain nudg rais reiterat retain slash trim upgrad")
"""Stems of what an analyst does to a rating."""
_HAVING, _MAKING = words("has had have"), words("make makes made")
RATING = _CHANGING | words("hav mak")
"""Stems of verbs that may rate."""
_RATINGS = words("rating outlook recommendation target")
_RATED = over_tags("(?:[Di]|P{1,3}')[JNC«»\"v-]{0,5}[NS](?=[.,;EFtU&»]|$)")
"""A rating: an “overweight” rating, its price target."""
_FORECASTS = words("forecast forecasts estimate estimates projection projections outlook guidance")
"""What whoever makes it may change, whatever it is of: "cut its growth forecast"."""
_REGRADING = words("downgrad upgrad")
_GRADED = words("stock shares bonds debt company notes")
"""What is moved from one grade to another: "upgraded the shares to buy"."""
_OTHERWISE = words("growth inflation sales profit revenue earnings savings fundraising emissions budget")
"""What other targets are of."""
_FINANCE = words("analyst analysts broker brokers broker's bond bonds stock shares fitch moody's s&p debt")
"""What a text tells of that has ratings: a school has some, too."""
_STANDS = over_tags("(?:P{1,3}|I|[Di][JN]{0,3}[<noun>]|DC)(?:[RgEnrJ](?=[BCEFDPI$,.])|E(?=[CR]))")
_STANDING, _SHARING = words("ahead behind level leading trailing tied up down even within"), words("on at")
_BOOKMAKERS = words("bookmaker bookmakers bookies oddsmakers")
_FAVOURITES = words("favourite favourites favorite favorites underdog underdogs outsider outsiders")
_MADE = over_tags("[<nominal>$'*\"/-]{2,12}")
_FARTHEST = 12  # tokens from who rates to the verb
_RELATIVE = frozenset("TWw")


def find_ratings(syntax: Syntax) -> list[int]:
    """The verbs by which somebody rates something."""
    return sorted({token for token in _propose(syntax) if is_rating(syntax, token)})


def is_rating(syntax: Syntax, token: int) -> bool:
    """Whether a verb rates something: "lowered its outlook", "had Roe ahead", "make Roe a 4-6 favourite"."""
    norm, vocabulary = syntax.norms[token], syntax.vocabulary
    if syntax.stems[token] in _CHANGING:
        return _changes(syntax, token)
    if norm in _HAVING and not vocabulary.isdisjoint(POLLS):
        stands = _STANDS.match(syntax.tags, token + 1)
        how = syntax.norms[stands.end() - 1] if stands else ""
        shared = how in _SHARING and stands is not None and syntax.tags[stands.end()] == "C"
        ill = stands is not None and syntax.norms[stands.end() : stands.end() + 1] == ["with"]  # "down with flu"
        return (shared or (how in _STANDING and not ill)) and _tells(syntax, token, POLLS)
    if norm in _MAKING and not vocabulary.isdisjoint(_BOOKMAKERS):
        made = _MADE.match(syntax.tags, token + 1)
        favoured = made is not None and not _FAVOURITES.isdisjoint(syntax.norms[made.start() : made.end()])
        return favoured and _tells(syntax, token, _BOOKMAKERS)
    return False


def _propose(syntax: Syntax) -> Iterator[int]:
    """The verbs that may rate, in a text that has what it takes."""
    if not syntax.vocabulary.isdisjoint(_FORECASTS | _FINANCE):
        yield from compress(count(), map(_CHANGING.__contains__, syntax.stems))
    for who, verbs in ((POLLS, _HAVING), (_BOOKMAKERS, _MAKING)):
        if not syntax.vocabulary.isdisjoint(who):
            for verb in verbs & syntax.vocabulary:
                yield from syntax.places[verb]


def _changes(syntax: Syntax, token: int) -> bool:
    """Whether a verb tells what somebody does to a rating or a forecast, not to a growth target."""
    rated = _RATED.match(syntax.tags, token + 1) if syntax.tags[token] in VERBS else None
    if rated is None:
        return False
    what = syntax.norms[rated.end() - 1]
    if what in _FORECASTS:
        minded = syntax.norms[rated.end() : rated.end() + 1] == ["in"]  # "kept its guidance in mind"
        return syntax.tags[rated.start()] != "D" and not minded  # its own: "kept the outlook bleak"
    if syntax.vocabulary.isdisjoint(_FINANCE):
        return False
    if what in _GRADED:
        return syntax.stems[token] in _REGRADING
    return what in _RATINGS and _OTHERWISE.isdisjoint(syntax.norms[rated.start() : rated.end()])


def _tells(syntax: Syntax, token: int, who: frozenset[str]) -> bool:
    """Whether one of *who* stands ahead of a verb in its clause."""
    low = max(sentence_around(syntax, token)[0], token - _FARTHEST)
    return not who.isdisjoint(syntax.norms[low:token]) and _RELATIVE.isdisjoint(syntax.tags[low:token])
