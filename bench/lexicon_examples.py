"""Print how many of the lexicon's own examples are found exactly: ``python bench/lexicon_examples.py``.

Each example is analysed by itself. It is found when an attribution meets its cue, exact when source and content are the
marked ones too. The examples are trained on; those of rare words show how well the analysis gets on without counts.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution import inline
from attribution.pipeline import analyze
from attribution.vocabulary.lexicon import LexiconEntry, default_lexicon


def main() -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for entry in default_lexicon().entries:
        counts[entry.table, "examples"] += 1
        counts[entry.table, judge(entry)] += 1
    print(f"{'table':10}{'examples':>10}{'found':>8}{'exact':>8}{'exact %':>9}")
    for table in sorted({table for table, _ in counts}):
        number, exact = counts[table, "examples"], counts[table, "exact"]
        found = exact + counts[table, "found"]
        print(f"{table:10}{number:>10}{found:>8}{exact:>8}{100 * exact / number:>9.1f}")


def judge(entry: LexiconEntry) -> str:
    """Whether the example's attribution is "exact", merely "found", or "missed"."""
    marked = inline.parse(entry.example)
    (relation,) = marked.relations
    cue = relation.cue
    for each in analyze(marked.text).attributions:
        if cue and each.cue.span.start < cue.end and cue.start < each.cue.span.end:
            source = each.source.text if each.source else ""
            same = source == " ".join(span.text for span in relation.source)
            same = same and each.content.text == " … ".join(span.text for span in relation.content)
            return "exact" if same else "found"
    return "missed"


if __name__ == "__main__":
    main()
