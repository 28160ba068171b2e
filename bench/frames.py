"""Print how often plain sentences are read exactly, by construction and kind of source: ``python bench/frames.py``.

Each construction is a sentence in the inline notation, into which sources of different kinds and the lexicon's verbs
are put by turns. A cell is the percentage of its sentences in which source, cue and content are all exactly as marked.
``python bench/frames.py "S V that" document`` prints what goes wrong in the cells of rows (and of a column) that begin
so.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from constructions import CONSTRUCTIONS, FILLERS, OWNERS, PARTED, SEVERAL, SOURCES, VERBS, WORDS, Construction

from attribution.document import build_document
from attribution.inline import Relation, parse, render
from attribution.linking.assembly import link
from attribution.model import AttributionKind
from attribution.vocabulary.lexicon import LexiconEntry, default_lexicon, inflect

EACH = 12
"""Sentences a cell."""

AGREEING = (
    {"has": "has", "puts": "puts", "was": "was", "be": "is"},
    {"has": "have", "puts": "put", "was": "were", "be": "are"},
)
"""Forms of helping verbs with one subject and with several."""
PARTS = ("source", "cue", "content")
_OPENING = re.compile(r"^((?:\[[a-z0-9,]{1,12}:)?“?)([a-z])")


class Read(NamedTuple):
    """A sentence with what is marked in it, and the outermost attributions found there."""

    text: str
    wanted: tuple[Relation, ...]
    found: tuple[Relation, ...]


def main(row: str = "", column: str = "") -> None:
    if row:
        print_faults(row, column)
        return
    print(f"{'':22}{'all':>5}{'src':>5}{'cue':>5}{'con':>5}" + "".join(f"{kind[:6]:>7}" for kind in SOURCES))
    total: Counter[tuple[str, str]] = Counter()
    for construction in CONSTRUCTIONS:
        counts = count_right(construction)
        total.update(counts)
        print(line(construction.name, counts), flush=True)
    print(line("all", total))


def count_right(construction: Construction) -> Counter[tuple[str, str]]:
    """How many relations of a construction are right in each part, for each kind of source and for all."""
    counts: Counter[tuple[str, str]] = Counter()
    for kind in SOURCES:
        for read in read_cell(construction, kind):
            for wanted in read.wanted:
                right = right_parts(wanted, read.found)
                for key in ("of", *right, *(("all",) if len(right) == len(PARTS) else ())):
                    counts[kind, key] += 1
                    counts["", key] += 1
    return counts


def line(name: str, counts: Counter[tuple[str, str]]) -> str:
    """The percentage of relations that are all right, those of their parts, and that of each kind of source."""
    cells = [("", "all"), *[("", part) for part in PARTS], *[(kind, "all") for kind in SOURCES]]
    shares = [f"{100 * counts[cell] / counts[cell[0], 'of']:.0f}" if counts[cell[0], "of"] else "" for cell in cells]
    return (
        f"{name:22}{''.join(f'{share:>5}' for share in shares[:4])}  {''.join(f'{share:>7}' for share in shares[4:])}"
    )


def print_faults(row: str, column: str) -> None:
    cells = [(each, kind) for each in CONSTRUCTIONS for kind in SOURCES if kind.startswith(column)]
    for construction, kind in cells:
        if construction.name.startswith(row):
            for text, wanted, found in read_cell(construction, kind):
                if any(len(right_parts(each, found)) < len(PARTS) for each in wanted):
                    print(f"{kind}:\n  want {render(text, wanted)}\n  got  {render(text, found)}")


def right_parts(wanted: Relation, found: Sequence[Relation]) -> list[str]:
    """Which parts of a marked relation are exactly so in the one found whose cue it shares words with."""
    best = next((each for each in found if each.cue and wanted.cue and each.cue.overlaps(wanted.cue)), None)
    return [part for part in PARTS if best and getattr(best, part) == getattr(wanted, part)]


def read_cell(construction: Construction, kind: str) -> Iterator[Read]:
    """What is marked and what is found in each sentence of a cell."""
    if kind in construction.barred:
        return
    for sentence in sentences(construction, SOURCES[kind]):
        marked = parse(_OPENING.sub(lambda first: first[1] + first[2].upper(), sentence, count=1))
        links = link(build_document(marked.text), default_lexicon())
        found = [
            Relation(each.id, each.source.spans if each.source else (), each.cue.span, each.content.spans)
            for each in links
            if each.parent is None
        ]
        yield Read(marked.text, marked.relations, tuple(found))


def sentences(construction: Construction, sources: Sequence[str]) -> Iterator[str]:
    """The marked sentences of a cell: each verb once, or EACH of them, with the sources and clauses by turns."""
    entries = WORDS.get(construction.verbs) or verbs_of(construction.verbs)
    for number in range(EACH):
        source = sources[number % len(sources)]
        entry = entries[(number * len(entries)) // EACH]
        several = source.startswith(SEVERAL)
        fillers = {letter: texts[(number * 5 + 1) % len(texts)] for letter, texts in FILLERS.items()}
        fillers["a"], fillers["b"] = PARTED[number % len(PARTED)]
        yield construction.sentence.format(
            S=source,
            s=source.rstrip(","),
            owner=OWNERS.get(source) or source + ("’" if source.endswith("s") else "’s"),
            comma="" if source.endswith(",") else ",",
            **(AGREEING[several]),
            **forms_of(entry, several),
            **fillers,
        )


@cache
def verbs_of(name: str) -> tuple[LexiconEntry, ...]:
    """The lexicon's rows of one of VERBS, or its strong verbs with a frame, of which some only stand before "to".

    Hearsay has no source: nobody "seemed that".
    """
    rows = [entry for entry in default_lexicon().entries if entry.table == "verbs"]
    rows = [entry for entry in rows if name == "passive" or entry.reports is not AttributionKind.HEARSAY]
    if name in VERBS:
        return tuple(entry for entry in rows if entry.lemma in VERBS[name])
    framed = [entry for entry in rows if entry.strength == "strong" and name in entry.frames]
    return tuple(entry for entry in framed if name != "to" or "[content:to " in entry.example)


def forms_of(entry: LexiconEntry | str, several: bool) -> dict[str, str]:
    """The forms of a verb by name; the present is that of *several* or of one. Any other word has but one form."""
    if isinstance(entry, str):
        return {"word": entry, "words": entry.removesuffix("s") if several else entry}
    forms = {tag: form.replace("one's", "their") for form, tag in reversed(inflect(entry))}
    named = {"base": "VB", "present": "VB" if several else "VBZ", "past": "VBD", "participle": "VBN", "gerund": "VBG"}
    return {name: forms[tag] for name, tag in named.items()}


if __name__ == "__main__":
    main(*sys.argv[1:3])
