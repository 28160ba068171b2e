"""What kind of piece a draft is, where that tells which rules have nothing to say to it."""

from __future__ import annotations

from ..expressions import over_text
from .draft import Draft

# "‘The Glass Orchard’ review: a quiet novel", "Lark review – a loud film", "Book review: …", but no "ordered a review"
_REVIEW = over_text(
    r"(?:^|\n)\s{0,4}[Rr]eview\s?[:–—|]|[’”'\"»*_]\s(?:[a-z]{2,10}\s){0,2}review\b|\breview\s?[:–—|]"
    r"|\b(?:[Aa]lbum|[Bb]ook|[Cc]oncert|[Dd]ance|[Ee]xhibition|[Ff]ilm|[Gg]ame|[Gg]ig|[Oo]pera|[Tt]heat(?:re|er)|TV)\sreview\b"
)
_ARTS = frozenset(
    """actor actors actress album albums audience author ballet band cast chapter chapters characters choreography
    comedy concert director documentary drama ensemble episode episodes exhibition fiction film heroine hero libretto
    lyrics memoir movie narrator novel novelist novels opera orchestra painter paintings playwright plot plots poems
    producer prose protagonist score screenplay script sequel series singer soloist songs soprano stage staging thriller
    tracks trilogy""".split()
)
_FEWEST = 2
"""How many of these a review has at least; a review of pensions has none."""
_OF_THE_WORK = frozenset(
    ("ATT104", "ATT105", "ATT106", "ATT206", "ATT401", "ATT403", "ATT404", "ATT405", "ATT703", "ATT706")
)
"""Rules about what is told as true, of which a plot has nothing."""


def why_unfit(draft: Draft, code: str) -> str:
    """Why what the rule *code* finds is no finding in a piece of this kind, "" for no reason."""
    if code in _OF_THE_WORK and is_review(draft):
        return "it is a review, which tells what happens in a work"
    return ""


def is_review(draft: Draft) -> bool:
    """Whether a draft reviews a work of art: its headline says so, and the text has the words for works."""
    called = any("eview" in headline.text and _REVIEW.search(headline.text) for headline in draft.headlines)
    return called and len(_ARTS & draft.words) >= _FEWEST
