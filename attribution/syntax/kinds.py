"""What kind of report the lexicon makes of each word, and what kind of source a noun is the head of."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import AttributionKind
from ..vocabulary.gazetteer import default_gazetteer
from ..vocabulary.lexicon import Lexicon
from ..vocabulary.tags import CLASSES

_SHORT = 3
"""How many letters of a kind of attribution the weights know it by."""
_REPORTS = {kind[:_SHORT]: kind for kind in AttributionKind}
SURELY_SAID = "stas"
"""The kind of words that the lexicon calls strong, for statements: "said", "announced"."""


class Kinds(dict[int, str]):
    """The kind of attribution that a *lexicon* has for a token, with the first letter of how surely it is one.

    That is "stas" for "said" and "" for a word the lexicon lacks. A verb of several words goes before one alone:
    "turned down", "rooting for". Looked up when first asked for: a text has few words that may report.
    """

    def __init__(self, lexicon: Lexicon, norms: Sequence[str], tags: str) -> None:
        super().__init__()
        self.lexicon, self._norms, self._tags = lexicon, norms, tags

    def __missing__(self, token: int) -> str:
        found = self[token] = self._look_up(token)
        return found

    def report(self, token: int) -> AttributionKind | None:
        """What kind of report the lexicon makes of *token*; None where it makes none."""
        return _REPORTS.get(self[token][:_SHORT])

    def _look_up(self, token: int) -> str:
        tag, lexicon = self._tags[token], self.lexicon
        wanted = CLASSES.get(tag, tag)
        phrase = lexicon.longest_at(self._norms, token, wanted)
        if phrase:
            return phrase.entry.reports[:_SHORT] + phrase.entry.strength[:1]
        forms = lexicon.forms.get(self._norms[token], ())
        said_of = tag == "n" and self._tags[max(token - 3, 0) : token].rstrip("xR")[-1:] in ("b", "e")
        for fitting in ("J", "V") if said_of else (wanted,):
            for entry, form in forms:
                if form[:1] == fitting:
                    return entry.reports[:_SHORT] + entry.strength[:1]
        return ""


def source_kind(noun: str) -> str:
    """What kind of source *noun* is the head of, as one letter: that of its kind, "r" for a role, "-" for none."""
    gazetteer = default_gazetteer()
    head = gazetteer.heads.get(noun)
    return head.kind[0] if head else "r" if noun in gazetteer.roles else "-"
