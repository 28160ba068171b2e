"""A dictionary: the tags that some 52,000 word forms may have, for words the training articles lack.

The forms are those of WordNet 3.0 that are not rare (data/dictionary-licence.txt); written by training/dictionary.py.
"""

from __future__ import annotations

from functools import cache

from attrs import frozen

from ..tables import packaged
from .inflection import verb_forms
from .stems import IRREGULAR_STEMS

# Endings of verb forms, with what stands there in the dictionary form: smiles, goes, tries, tried, smiled, laughing.
_ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ied", "y"), ("d", ""), ("ed", ""), ("ing", ""), ("ing", "e"))


@frozen(eq=False, repr=False)
class Dictionary:
    """Lines of a lower-case form, a tab and its tags, in the order of the forms; the last line ends, too.

    A text asks for some forty forms, so that they are looked for by halving: to read all would cost ten milliseconds.
    """

    lines: str

    def tags(self, form: str) -> str:
        """The tags of *form*, in the order of the alphabet ("Sz" for "thieves"); "" if it is unknown."""
        lines, low, high = self.lines, 0, len(self.lines)
        while low < high:
            start = lines.rfind("\n", low, (low + high) // 2) + 1 or low
            end = lines.index("\n", start)
            known, _, tags = lines[start:end].partition("\t")
            if known == form:
                return tags
            if known < form:
                low = end + 1
            else:
                high = start
        return ""

    def __contains__(self, form: str) -> bool:
        return self.tags(form) != ""


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
