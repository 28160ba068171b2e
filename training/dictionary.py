"""Writes attribution/data/dictionary.txt: the tags of the word forms of WordNet 3.0 that are not rare.

usage: python training/dictionary.py [-o attribution/data/dictionary.txt]

Needs the package spacy-lookups-data, which has WordNet's words by part of speech, their irregular forms, and how
probable a word is in a large collection of English texts. Regular forms come from attribution.inflection.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from attribution.vocabulary.inflection import noun_forms, verb_forms

LEAST = -17.0
"""The log-probability that a form must have in any spelling: three in a hundred million words."""
TAGS = {"VB": "pv", "VBZ": "z", "VBD": "d", "VBN": "n", "VBG": "g", "NN": "N", "NNS": "S"}
FORM = re.compile(r"[a-z]+(?:[-'][a-z]+)*")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--output", type=Path, default=Path("attribution/data/dictionary.txt"))
    output = parser.parse_args().output
    lemmas, irregular = lookups("lemma_index"), lookups("lemma_exc")
    tags: dict[str, set[str]] = defaultdict(set)
    for form, tag in forms_of(lemmas, irregular):
        if FORM.fullmatch(form):
            tags[form].update(tag)
    output.write_text(render(tags, probabilities()), encoding="ascii")


def lookups(name: str) -> Any:
    """One of the package's English tables."""
    data = files("spacy_lookups_data") / "data" / f"en_{name}.json.gz"
    return json.loads(gzip.decompress(data.read_bytes()))


def probabilities() -> dict[str, float]:
    """The log-probability of each lower-case form in its commonest spelling."""
    found: dict[str, float] = {}
    for word, probability in lookups("lexeme_prob").items():
        norm = word.lower()
        found[norm] = max(probability, found.get(norm, probability))
    return found


def forms_of(
    lemmas: Mapping[str, list[str]], irregular: Mapping[str, Mapping[str, list[str]]]
) -> Iterator[tuple[str, str]]:
    """Every form with the tags it may have as one of its lemma's; irregular pasts drive out regular ones."""
    pasts = {lemma for form, heads in irregular["verb"].items() for lemma in heads if irregular_tags(form) == "dn"}
    for lemma in lemmas["verb"]:
        for form, tag in verb_forms(lemma):
            if tag not in ("VBD", "VBN") or lemma not in pasts:
                yield form, TAGS[tag]
    for form in irregular["verb"]:
        yield form, irregular_tags(form)
    for lemma in lemmas["noun"]:
        for form, tag in noun_forms(lemma):
            yield form, TAGS[tag]
    for form in irregular["noun"]:
        yield form, "S"
    for form in lemmas["adj"]:
        yield form, "J"
    for form in irregular["adj"]:
        yield form, "K"
    for form in lemmas["adv"]:
        yield form, "R"


def irregular_tags(form: str) -> str:
    """The tags of an irregular form of a verb, by its ending."""
    if form.endswith("ing"):
        return "g"
    return "z" if form.endswith("s") and not form.endswith("ss") else "dn"


def render(tags: Mapping[str, set[str]], known: Mapping[str, float]) -> str:
    """A line for each form, in their order."""
    forms = [form for form in sorted(tags) if known.get(form, LEAST - 1) > LEAST]
    return "".join(f"{form}\t{''.join(sorted(tags[form]))}\n" for form in forms)


if __name__ == "__main__":
    main()
