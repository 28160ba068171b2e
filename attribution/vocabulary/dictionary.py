"""A dictionary: the tags that some 52,000 word forms may have, for words the training articles lack.

The forms are those of WordNet 3.0 that are not rare (data/dictionary-licence.txt); written by training/dictionary.py.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from attrs import Factory, field, frozen

from ..tables import packaged
from .inflection import verb_forms
from .stems import IRREGULAR_STEMS

# Endings of verb forms, with what stands there in the dictionary form: smiles, goes, tries, tried, smiled, laughing.
_ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ied", "y"), ("d", ""), ("ed", ""), ("ing", ""), ("ing", "e"))

_STRETCH = 2048  # letters


@frozen(eq=False, repr=False)
class Dictionary:
    """Lines of a lower-case form, a tab and its tags, in the order of the forms; the last line ends, too.

    A text asks for some forty forms, so that only the first form of each stretch is read beforehand, and the others are
    looked for in theirs: to read all would cost ten milliseconds.
    """

    lines: str
    _starts: Sequence[int] = field(
        init=False, default=Factory(lambda self: _starts_of_stretches(self.lines), takes_self=True)
    )
    _firsts: Sequence[str] = field(
        init=False,
        default=Factory(
            lambda self: [self.lines[start : self.lines.index("\t", start)] for start in self._starts[:-1]],
            takes_self=True,
        ),
    )

    def tags(self, form: str) -> str:
        """The tags of *form*, in the order of the alphabet ("Sz" for "thieves"); "" if it is unknown."""
        number = bisect_right(self._firsts, form) - 1
        if number < 0:
            return ""
        start, end = self._starts[number : number + 2]
        if form != self._firsts[number]:
            start = self.lines.find(f"\n{form}\t", start, end) + 1
            if not start:
                return ""
        return self.lines[start + len(form) + 1 : self.lines.index("\n", start)]

    def __contains__(self, form: str) -> bool:
        return self.tags(form) != ""


def _starts_of_stretches(lines: str) -> list[int]:
    """Where every stretch of *lines* begins, and where the last ends."""
    return [*sorted({lines.rfind("\n", 0, offset) + 1 for offset in range(0, len(lines), _STRETCH)}), len(lines)]


@cache
def default_dictionary() -> Dictionary:
    """The dictionary this library ships."""
    return Dictionary(packaged("dictionary.txt").decode("ascii"))


def verb_lemma(form: str, dictionary: Dictionary) -> str:
    """The dictionary form of a verb's *form*, if *dictionary* has one as a verb ("v"); the form itself otherwise."""
    irregular = IRREGULAR_STEMS.get(form, "")
    for lemma in (irregular, irregular + "e"):  # a stem has no "e" at its end
        if "v" in dictionary.tags(lemma):
            return lemma
    for ending, plain in _ENDINGS:
        lemma = form.removesuffix(ending) + plain if form.endswith(ending) else ""
        if "v" in dictionary.tags(lemma) and any(form == known for known, _ in verb_forms(lemma)):
            return lemma
    bare = form.removesuffix("ed").removesuffix("ing")
    doubled = bare != form and bare[-1:] == bare[-2:-1] and "v" in dictionary.tags(bare[:-1])
    return bare[:-1] if doubled else form
