"""Print how often the lexicon's verbs are tagged as verbs: ``python bench/verb_tags.py``.

Each verb stands behind plain subjects ("The union", "Critics of the plan") with what its frames let follow, in the past
and in the present, in a sentence of its own and behind "He said that". A verb whose tag is no finite verb's is no cue.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution.arguments.judges import default_judges
from attribution.document import build_document
from attribution.syntax.columns import analyse_syntax
from attribution.vocabulary.lexicon import LexiconEntry, default_lexicon, inflect
from attribution.vocabulary.tags import FINITE

SINGLE = ("she", "the union", "the players’ association", "Ann Lee", "Harrow Council")
SEVERAL = ("they", "ministers", "the unions", "critics of the plan", "Ann Lee and Bo Roe")
TENSES = {"VBD": ("past", (*SINGLE, *SEVERAL)), "VBZ": ("present, one", SINGLE), "VB": ("present, several", SEVERAL)}
REST = {
    "that": "that the plan was dead",
    "whether": "whether the plan was dead",
    "to": "to leave the city",
    "object": "the plan",
    "ing": "leaving the city",
    "for": "for a vote",
    "of": "of a plot",
    "on": "on the mayor to go",
    "about": "about the plan",
    "as": "as a mistake",
}


def main() -> None:
    counts: Counter[tuple[str, str, bool]] = Counter()
    for entry in default_lexicon().entries:
        if entry.table == "verbs":
            for tense, place, text, verb in sentences(entry):
                counts[tense, place, is_verb(text, verb)] += 1
    print(f"{'tense':18}{'place':12}{'sentences':>10}{'tagged %':>10}")
    for tense, place in sorted({(tense, place) for tense, place, _ in counts}):
        right, wrong = counts[tense, place, True], counts[tense, place, False]
        print(f"{tense:18}{place:12}{right + wrong:>10}{100 * right / (right + wrong):>10.1f}")


def sentences(entry: LexiconEntry) -> Iterator[tuple[str, str, str, int]]:
    """Tense, place, text and the offset of the verb of each sentence."""
    forms = {tag: form for form, tag in reversed(inflect(entry))}
    for tag, (tense, subjects) in TENSES.items():
        for frame in sorted(entry.frames & REST.keys()):
            for subject in subjects:
                for place, ahead in (("alone", ""), ("he said", "He said that ")):
                    start = ahead + subject + " "
                    start = start[0].upper() + start[1:]
                    yield tense, place, f"{start}{forms[tag]} {REST[frame]}.", len(start)


def is_verb(text: str, offset: int) -> bool:
    """Whether the word at *offset* is tagged as a finite verb."""
    document = build_document(text)
    syntax = analyse_syntax(document, default_judges().weights)
    return syntax.tags[document.tokens.starts.index(offset)] in FINITE


if __name__ == "__main__":
    main()
