"""Figures of speech: verbs of plain deeds that tell what somebody thinks, by what stands around them.

"Not everyone is buying it", "Lee is weighing a run for governor", "requesting anonymity", "Pressed on whether he knew",
"the study linked the fever to a well".
"""

from __future__ import annotations

from ..syntax.columns import Syntax, places_of
from ..syntax.papers import RECORDS
from ..syntax.sites import sentence_around
from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import VERBS, over_tags
from ..vocabulary.verbs import ASKED

_BUYING = words("buy buys buying bought")
_BOUGHT = words("it that this idea argument theory explanation excuse line story claim claims calm hype logic premise")
"""What one buys who believes it."""
_DOUBTING = words("not n't never nobody none few hardly neither no")
_OBJECT = over_tags("(I|D(?![JKN])|D[JN]{0,2}[NS])(?=[.,;»&U-]|$|T)")
_WEIGHING = words("weighing")
_WEIGHS = over_tags("(?<=[be])g(?:[Di]|J?[NS](?=[.,;»&EU]))|(?<=[be]R)g[Di]")
_WEIGHTS = words("kg lb lbs pound pounds kilo kilos kilograms gram grams ounce ounces stone ton tons tonne tonnes")
_ASKING = words("request requests requested requesting plead pleads pleaded pleading")
_PRESSING = ASKED | words("told")
_ABOUT = words("on about over whether if that")
_NEAR = 6  # tokens from "not everyone" to "buys", and from "the study" to "linked"
_RIPPING = words("rip rips ripped")
_RIPPED = over_tags("(?:[dzp]|(?<=h)n)(?:P{1,6}|[Di][JNP]{0,4}([<noun>]))(?=[.,;»EUy&]|$)")
"""Somebody, or a body, that one attacks in words: "ripped the senator", "ripped Lee"."""
_LINKING = words("link links linked tie ties tied")
_LINKED = over_tags("(?:[dzp]|(?<=h)n|(?<=hR)n)(?:[DiC]?[JKNPSC'«»]{1,6}(?:[EF][<nominal>']{1,5}){0,2}|I)t[DiJKNPSCg]")
_BUT_FINDS = frozenset("dzpTWw,")
"""What parts who found something out from the verb: "the study found it tied him to" nothing."""
_RESEARCH = RECORDS | words("researchers scientists investigators epidemiologists economists")
FIGURATIVE = words("buy weigh request plead press quiz grill challeng tell link tie rip")
"""Stems of verbs that may stand for a thought."""


def find_figurative(syntax: Syntax) -> list[int]:
    """The verbs that tell what somebody thinks in a figure of speech."""
    vocabulary = syntax.vocabulary
    asking = _ASKING if "anonymity" in vocabulary else frozenset()
    linking = frozenset() if _RESEARCH.isdisjoint(vocabulary) else _LINKING
    words_there = (_BUYING | _WEIGHING | _PRESSING | _RIPPING | asking | linking) & vocabulary
    return [token for token in places_of(words_there, syntax) if is_figurative(syntax, token)]


def is_figurative(syntax: Syntax, token: int) -> bool:
    """Whether a verb stands for a thought: "isn't buying it", "is weighing a run", "requested anonymity"."""
    norm, tags = syntax.norms[token], syntax.tags
    if norm in _PRESSING:
        return _is_pressed(syntax, token)
    if tags[token] not in VERBS:
        return False
    if norm in _BUYING:
        bought = _OBJECT.match(tags, token + 1)
        believed = bought is not None and syntax.norms[bought.end(1) - 1] in _BOUGHT
        return believed and _is_doubted(syntax, token)
    if norm in _RIPPING:
        ripped = _RIPPED.match(tags, token)
        whom = syntax.norms[ripped.start(1)] if ripped and ripped[1] else ""
        return ripped is not None and (not whom or default_gazetteer().calls_source(whom))
    if norm in _LINKING:
        low = max(sentence_around(syntax, token)[0], token - _NEAR)
        found_out = _LINKED.match(tags, token) is not None and not _RESEARCH.isdisjoint(syntax.norms[low:token])
        bound = norm[0] == "t" and tags[token + 1 : token + 2] == "I"  # "tied him to" a chair
        return found_out and not bound and _BUT_FINDS.isdisjoint(tags[low:token])
    if norm in _WEIGHING:
        return _WEIGHS.match(tags, token) is not None and _WEIGHTS.isdisjoint(syntax.norms[token + 1 : token + 4])
    return norm in _ASKING and syntax.norms[token + 1 : token + 2] == ["anonymity"]


def _is_pressed(syntax: Syntax, token: int) -> bool:
    """Whether a sentence opens with what somebody is asked or told, and goes on with what they do then."""
    if _ABOUT.isdisjoint(syntax.norms[token + 1 : token + 2]):
        return False
    first, end = sentence_around(syntax, token)
    return token == first and syntax.tags.find(",", token, end) > 0


def _is_doubted(syntax: Syntax, token: int) -> bool:
    """Whether somebody is said not to do what the verb at *token* tells."""
    ahead = syntax.norms[max(token - _NEAR, 0) : token]
    return not _DOUBTING.isdisjoint(ahead) or any(norm.endswith("n't") for norm in ahead)
