"""A dictionary: the tags that some 52,000 word forms may have, for words the training articles lack.

The forms are those of WordNet 3.0 that are not rare (data/dictionary-licence.txt); written by training/dictionary.py.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache

from .errors import InputError


@cache
def default_dictionary() -> Mapping[str, str]:
    """The tags of each lower-case form, in the order of the alphabet ("Sz" for "thieves"); read once."""
    content = pkgutil.get_data(__name__, "data/dictionary.txt")
    assert content is not None, "the package lacks data/dictionary.txt"
    return parse_dictionary(content.decode("ascii"))


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
