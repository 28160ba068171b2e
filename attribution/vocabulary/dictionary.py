"""A dictionary: the tags that some 52,000 word forms may have, for words the training articles lack.

The forms are those of WordNet 3.0 that are not rare (data/dictionary-licence.txt); written by training/dictionary.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ..errors import InputError
from ..tables import packaged
from .inflection import verb_forms
from .stems import IRREGULAR_STEMS

# Endings of verb forms, with what stands there in the dictionary form: smiles, goes, tries, tried, smiled, laughing.
_ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ied", "y"), ("d", ""), ("ed", ""), ("ing", ""), ("ing", "e"))


@cache
def default_dictionary() -> Mapping[str, str]:
    """The tags of each lower-case form, in the order of the alphabet ("Sz" for "thieves"); read once."""
    return parse_dictionary(packaged("dictionary.txt").decode("ascii"))


def parse_dictionary(text: str, *, place: str = "dictionary") -> dict[str, str]:
    """Read lines of tags, a tab and the forms that have them, a space between two; InputError names a bad line."""
    tags_of: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        tags, tab, forms = line.partition("\t")
        if not tab or not tags:
            raise InputError(
                f"{line[:40]!r} has no tags", place=f"{place}:{number}", remedy="write tags, a tab, and their forms"
            )
        tags_of.update(dict.fromkeys(forms.split(" "), tags))
    return tags_of


def verb_lemma(form: str, tags_of: Mapping[str, str]) -> str:
    """The dictionary form of a verb's *form*, if *tags_of* knows one as a verb ("v"); the form itself otherwise."""
    irregular = IRREGULAR_STEMS.get(form, "")
    for lemma in (irregular, irregular + "e"):  # a stem has no "e" at its end
        if "v" in tags_of.get(lemma, ""):
            return lemma
    for ending, plain in _ENDINGS:
        lemma = form.removesuffix(ending) + plain if form.endswith(ending) else ""
        if "v" in tags_of.get(lemma, "") and any(form == known for known, _ in verb_forms(lemma)):
            return lemma
    bare = form.removesuffix("ed").removesuffix("ing")
    doubled = bare != form and bare[-1:] == bare[-2:-1] and "v" in tags_of.get(bare[:-1], "")
    return bare[:-1] if doubled else form
