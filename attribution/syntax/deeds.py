"""What words of two kinds are beside what somebody does: "cuts" ahead of ", warns", "insulting" ahead of "the town"."""

from __future__ import annotations

import re

from ..tables import words
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.tags import over_tags
from .papers import HANDED_ON, PAPERS, RECORDS
from .predicates import WARNINGS
from .retagging import Text, at_each, at_first, is_finite_ahead, retag, sentence_bounds, with_tag

_MINDING = words("suspect doubt fear hope claim guess reckon")
_DESCRIBING = words("described describes dismissed dismisses rejected branded characterised characterized hailed")
_ON_PAPER, _HANDED_IN = PAPERS | RECORDS, HANDED_ON - words("found discovered disclosed taken made")
"""What is put on paper, and what is done to it, that it does not do itself."""


def _list_deeds(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    return tags if is_finite_ahead(text, tags, token) else retag(text, tags, token, "z")


def _describe_that(text: Text, tags: str, match: re.Match[str]) -> str:
    described = text.norms[match.start() - 1] in _DESCRIBING and text.norms[match.end()] == "as"
    return with_tag(tags, match.start(), "D") if described else tags


def _do_to_somebody(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    return retag(text, tags, token, "g") if text.norms[token].endswith("ing") else tags


def _warn_on_paper(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    says = text.norms[token] in WARNINGS and text.norms[token - 1] in PAPERS
    return with_tag(tags, token, "g") if says and is_finite_ahead(text, tags, token) else tags


def _put_on_paper(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    paper = text.norms[token] in HANDED_ON and text.norms[token - 1] in PAPERS
    return retag(text, tags, token, "n") if paper and is_finite_ahead(text, tags, token - 1) else tags


def _be_handed_in(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    paper = text.norms[token - 1] in _ON_PAPER and text.norms[token] in _HANDED_IN
    return retag(text, tags, token, "n") if paper else tags


def _mind_that(text: Text, tags: str, match: re.Match[str]) -> str:
    token = match.start()
    first, _ = sentence_bounds(text, token)
    several = "S" in tags[first:token] and tags[token - 1] in "SNPRJ"
    minds = several and text.norms[token] in _MINDING and not is_finite_ahead(text, tags, token)
    return retag(text, tags, token, "p") if minds else tags


def _be_somebody(text: Text, tags: str, match: re.Match[str]) -> str:
    person = text.norms[match.end() - 1] in default_gazetteer().roles
    return with_tag(tags, match.start(), "J") if person else tags


DEEDS = (
    at_each(
        "list_deeds",
        "ahead of a comma and a verb without a subject stands another verb",
        "Toolmaker Holm cuts/z outlook, warns of strikes",
        over_tags("S(?<=[NP]S)(?=[DiJNPSCE$'F]{1,12},[zp][^zp])"),
        _list_deeds,
        shapes=(",z", ",p"),
    ),
    at_each(
        "describe_that",
        "what somebody describes as something is no clause",
        "He described that/D report as false.",
        over_tags("T(?<=[dzpn]T)[JN]{0,2}[NS](?=E)"),
        _describe_that,
        words=(_DESCRIBING,),
        shapes=("TN", "TJ", "TS"),
    ),
    at_each(
        "do_to_somebody",
        "an adjective has no article behind it",
        "She denied ever insulting/g the drivers.",
        over_tags("J(?=[Di][JNSP])"),
        _do_to_somebody,
        shapes=("JD", "Ji"),
    ),
    at_each(
        "put_on_paper",
        "behind what somebody did and a paper stands where that was put",
        "The guild warned in a message posted/n at dawn that it would go.",
        over_tags("d(?<=N.)(?=[EtR])"),
        _put_on_paper,
        words=(PAPERS, HANDED_ON),
        shapes=("Nd",),
    ),
    at_each(
        "warn_on_paper",
        "what a paper is doing ahead of “that” it says",
        "The bank sent a notice warning/g that it would close.",
        over_tags("N(?<=[NS]N)(?=T[DiIPNSJCX$])"),
        _warn_on_paper,
        words=(PAPERS, WARNINGS),
        shapes=("NNT", "SNT"),
    ),
    at_each(
        "be_handed_in",
        "what was done to a paper is told ahead of what it does",
        "A report presented/n to the board in June put the cost at £3m.",
        over_tags("d(?<=[<noun>]d)(?=[EtB][DiC]?[JKNPS']{1,5}(?:[EF][DiC]?[JKNPSC']{1,5}){0,2}R?d)"),
        _be_handed_in,
        words=(_ON_PAPER, _HANDED_IN),
    ),
    at_each(
        "mind_that",
        "behind several people and ahead of a clause stands what they think",
        "People close to the bishop suspect/p he would rather go.",
        over_tags("N(?=[Ii]R?[<singular>])"),
        _mind_that,
        words=(_MINDING,),
        shapes=("NI", "Ni"),
    ),
    at_first(
        "be_aware",
        "who is aware of a matter is like who was told of it: both say so",
        "A person aware/n of the talks said so.",
        over_tags("J(?<=[NS]J)(?=[FE][DiJNSP]{1,5}[dz])"),
        "n",
        words("aware privy knowledgeable"),
    ),
    at_each(
        "be_somebody",
        "what somebody is stands behind a name without an article",
        "Ann Lee, emerging/J markets strategist at Hale, said so.",
        over_tags("g(?<=P,g)[NS]{0,2}N(?=[EF,.])"),
        _be_somebody,
        shapes=("P,g",),
    ),
)
