"""What counts in a source: the words that say who it is, and the kind of source it is."""

from __future__ import annotations

from ..model import Gender, MentionKind
from ..values import NamedTuple
from .mastheads import AIRERS, AIRING
from .named import ANONYMOUS, COLLECTIVE, DOCUMENT, ORGANISATION, OUTLET
from .pronouns import UNTOLD
from .scholarship import PAPERWORK

KINDS = {kind.value: kind for kind in (ANONYMOUS, COLLECTIVE, ORGANISATION, OUTLET, DOCUMENT)}
"""What the gazetteer calls a kind."""


class Core(NamedTuple):
    """What counts in a source, each as its first token and the one behind it; and what kind of source it is.

    ``named`` tells that the head is a name; where ``title`` is ``title_end`` there is none.
    """

    kind: MentionKind
    head: int
    head_end: int
    named: bool = False
    title: int = 0
    title_end: int = 0
    affiliation: tuple[int, int] | None = None
    plural: bool = False
    gender: Gender = UNTOLD


def kind_of_thing(norms: list[str], opening: str, head: int, kind: str) -> MentionKind:
    """The kind of a source that is nobody: "a paper" is a document, "the news agency" an outlet."""
    word = norms[head]
    dated = norms[head - 1].isdecimal() or opening in ("a", "an", "one")
    dated = dated or ["published"] in (norms[head + 1 : head + 2], norms[head + 2 : head + 3])
    if word == "paper" and (dated or norms[head - 1] in PAPERWORK):
        return DOCUMENT
    if word in AIRERS and norms[head - 1] in AIRING:
        return OUTLET
    return KINDS[kind]
