"""Which gold relations are missed, class by class, and how many predicted ones are invented.

usage: python bench/misses.py GOLD.jsonl PREDICTED.jsonl

PREDICTED.jsonl is written by bench/accuracy.py from the same gold articles. A relation whose cue is found is missed for
its source or its content; of those whose cue is not, the cue's wording and the lexicon tell the class.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from reliability import read_lines, worded
from scoring import WORD, Worded, Words, is_right, overlap, pair, share_cue

from attribution.vocabulary.lexicon import Lexicon, default_lexicon

VERBS = {
    "strong": "strong reporting verbs lost",
    "medium": "verbs that are cues only sometimes",
    "weak": "verbs that rarely are cues",
}
RARE = "verbs that the lexicon lacks, and cues of other words"
NOMINAL = "nouns, adjectives and phrases lost"
SOURCELESS, FORMULA = "relations without a source lost", "formula cues lost (colons, “according to”)"
SOURCE, EARLY, LATE, ELSEWHERE = (
    "wrong source",
    "contents that stop early",
    "contents that run on",
    "contents that stand elsewhere",
)
INVENTED = "(invented relations)"
CLASSES = (*VERBS.values(), RARE, NOMINAL, SOURCELESS, FORMULA, SOURCE, EARLY, LATE, ELSEWHERE, INVENTED)


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    gold, predicted = (read_lines(Path(name)) for name in sys.argv[1:])
    lexicon, counts, total = default_lexicon(), Counter[str](), 0
    for name, article in gold.items():
        text, words = article["text"], Words.of(article["text"])
        theirs, ours = (
            [worded(raw, words) for raw in rows] for rows in (article["attributions"], predicted[name]["attributions"])
        )
        pairs = pair(theirs, ours)
        total += len(theirs)
        for number, raw in enumerate(article["attributions"]):
            cue = " ".join(text[start:end] for start, end in raw["cue"])
            found = ours[pairs[number]] if number in pairs else None
            if found is None or not share_cue(theirs[number], found):
                counts[class_of_lost(cue, bool(raw["source"]), lexicon)] += 1
            elif not is_right(theirs[number], found):
                counts[class_of_wrong(theirs[number], found)] += 1
        met = {other for number, other in pairs.items() if share_cue(theirs[number], ours[other])}
        counts[INVENTED] += len(ours) - len(met)
    print(f"{total} relations")
    for kind in CLASSES:
        print(f"{counts[kind]:6d}  {kind}")


def class_of_lost(cue: str, sourced: bool, lexicon: Lexicon) -> str:
    """The class of a relation whose *cue* is not found."""
    if not sourced:
        return SOURCELESS
    forms = WORD.findall(cue.lower())
    if not forms or cue.rstrip().endswith(":") or "according" in forms:
        return FORMULA
    known = [found.entry for form in forms for found in lexicon.forms.get(form, ())]
    verbs = [entry.strength for entry in known if entry.table == "verbs"]
    for strength, kind in VERBS.items():
        if strength in verbs:
            return kind
    return NOMINAL if known else RARE


def class_of_wrong(gold: Worded, predicted: Worded) -> str:
    """The class of a relation whose cue is found, and whose source or content is another."""
    if overlap(gold.source, predicted.source) < 0.5:
        return SOURCE
    if predicted.content < gold.content:
        return EARLY
    return LATE if predicted.content > gold.content else ELSEWHERE


if __name__ == "__main__":
    main()
