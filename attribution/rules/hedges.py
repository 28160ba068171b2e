"""The rule about doubts that a headline leaves out, and what shows that one is kept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from ..expressions import over_text
from ..graph import AttributionGraph
from ..model import Severity
from ..spans import Span
from .base import Context, Hit, rule
from .draft import Draft
from .overlaps import WORD, content_words, share, stem
from .words import any_phrase, lowered, phrases

_OPENING = 12
"""How many sentences of a text may still be those that a headline sums up."""
_BEFORE_PLANS = frozenset("about against amid any for her his its my no of on our over the their these to with".split())
_PLANNED = ("plans to", "planning to", "set to", "expected")
"""Hedges that headlines put as a bare "to": "Lumen to cut jobs"."""
# what tells that "May" is the month and no doubt
_MONTH = over_text(r"\b(?:in|on|by|from|since|until|till|before|after|of|early|late|this|last|next|\d{1,2})\smay\b")
_TO_DO = over_text(r"\bto\s[a-z]")
_COMPARED = (["more"], ["less"], ["as"])  # "more likely to fall" is a finding
_NEARLY = ("close to", "on the brink of", "on the verge of")  # doing something
_HEDGED = 5
"""How many words behind a hedge it may be about: "is mulling whether to ban"."""
_ANOTHER = frozenset(("and", "but", "because", "that", "which", "while", "who"))
"""What begins another clause, to which a hedge does not reach."""


@rule(
    "ATT603",
    name="headline-upgrade",
    severity=Severity.INFO,
    guideline="IPSO and SPJ: a headline is no surer than its story.",
    bad=["# Premier will quit post\n\nThe premier may quit the post, an adviser to the premier said."],
    good=["# Premier may quit post\n\nThe premier may quit the post, an adviser to the premier said."],
    profiles=("wire",),
    options={"min_overlap": 0.5},
)
def headline_upgrade(_graph: AttributionGraph, context: Context) -> Iterator[Hit]:
    """The headline is sure of what the story only thinks possible."""
    draft, least = context.draft, context.options["min_overlap"]
    for headline in draft.headlines[:1]:
        wanted = content_words(headline.text)
        if is_hedged(headline.text) or len(wanted) < 2 or "?" in headline.text:
            continue
        sentences = draft.graph.document.sentences[:_OPENING]
        near = [span for span in sentences if draft.in_body(span.end - 1)]  # the first may stand behind a dateline
        stated = content_words(_unquoted(draft, headline))  # marks show that a word is somebody's
        hedges = [_hedge(span.text, stated) for span in near if share(wanted, span.text) >= least]
        planned = _TO_DO.search(headline.text) is not None and not set(hedges).isdisjoint(_PLANNED)
        if hedges and all(hedges) and not planned:
            hedge = hedges[0]
            yield Hit(first_line(draft, headline), f"the story says “{hedge}”", "keep the doubt in the headline")


def first_line(draft: Draft, headline: Span) -> Span:
    """A headline once: a title in the front matter stands again over the story."""
    return draft.span(headline.start, headline.start + len(headline.text.partition("\n")[0]))


def is_hedged(headline: str) -> bool:
    """Whether a headline shows a doubt."""
    told = _MONTH.sub(" ", lowered(headline))
    return bool(any_phrase("hedge", told) or any_phrase("headline-hint", told))


def _unquoted(draft: Draft, headline: Span) -> str:
    """A headline without what stands in quotation marks there."""
    text = headline.text
    for quotation in draft.quotations:
        if headline.contains(quotation.span):
            text = text.replace(quotation.span.text, " ")
    return text


def _hedge(text: str, wanted: set[str]) -> str:
    """What in *text* makes doubtful one of the words *wanted*, which it stands close before; "May" is a month."""
    told = [word.lower() for word in WORD.findall(text.replace(" May", ""))]
    for hedge in phrases("hedge"):
        said = hedge.split()
        for place in range(len(told)):
            before = told[place - 1 : place] if place else []
            behind = told[place + len(said) :][:_HEDGED]
            if told[place : place + len(said)] == said and not _is_sure(hedge, before, behind):
                behind = [*takewhile(lambda word: word not in _ANOTHER, behind)]
                if not wanted.isdisjoint(map(stem, behind)):
                    return hedge
    return ""


def _is_sure(hedge: str, before: list[str], behind: list[str]) -> bool:
    """Whether the words of a *hedge* doubt nothing: "more likely to", "over plans to sell", "close to the river"."""
    nearly = hedge in _NEARLY and not "".join(behind[:1]).endswith("ing")
    return nearly or before in _COMPARED or (hedge == "plans to" and not _BEFORE_PLANS.isdisjoint(before))
