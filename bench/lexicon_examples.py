"""Print how many of the lexicon's own examples are found exactly: ``python bench/lexicon_examples.py [--inside]``.

Each example is analysed by itself, or with ``--inside`` in each of FRAMES, where somebody else says it. It is found
when an attribution meets its cue (inside: one that stands in the content of another), exact when source and content
are the marked ones too. The examples are trained on; those of rare words show how well the analysis gets on without
counts.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution import inline
from attribution.pipeline import analyze
from attribution.vocabulary.lexicon import LexiconEntry, default_lexicon

ALONE = "{whole}"
FRAMES = (
    "The warden said that {clause}.",
    "“{sentence},” the warden said.",
    "Lopez told the Post: “{sentence}.”",
    "{sentence}, the Herald reported.",
    "“It rained all day,” Lopez said. “{sentence}.”",
    "According to Lopez, {clause}.",
)
_OPENING = frozenset("The A An Two Few Most No Nobody Rival It He She They His Her Their Three Some Both".split())


def main() -> None:
    frames = FRAMES if "--inside" in sys.argv else (ALONE,)
    counts: Counter[tuple[str, str]] = Counter()
    for entry in default_lexicon().entries:
        for frame in frames if fits_in(entry) or frames == (ALONE,) else ():
            row = entry.table if frame == ALONE else f"{entry.table}: {frame}"
            counts[row, "examples"] += 1
            counts[row, judge(entry, frame)] += 1
    print(f"{'':60}{'examples':>10}{'found':>8}{'exact':>8}{'exact %':>9}")
    for row in sorted({row for row, _ in counts}):
        number, exact = counts[row, "examples"], counts[row, "exact"]
        found = exact + counts[row, "found"]
        print(f"{row:60}{number:>10}{found:>8}{exact:>8}{100 * exact / number:>9.1f}")


def fits_in(entry: LexiconEntry) -> bool:
    """Whether an example can be said by another: it has a source, who is not "I", and no quotation."""
    marked = inline.parse(entry.example)
    source = marked.relations[0].source
    return bool(source) and "“" not in marked.text and source[0].text not in ("I", "We")


def judge(entry: LexiconEntry, frame: str) -> str:
    """Whether the example's attribution is "exact" in a *frame*, merely "found", or "missed"."""
    marked = inline.parse(entry.example)
    (relation,) = marked.relations
    sentence = marked.text.removesuffix(".")
    small = sentence[:1].lower() + sentence[1:] if sentence.split(" ", 1)[0] in _OPENING else sentence
    text = frame.format(whole=marked.text, sentence=sentence, clause=small)
    ahead = frame.index("{")
    cue = relation.cue
    for each in analyze(text).attributions:
        met = cue and each.cue.span.start < cue.end + ahead and cue.start + ahead < each.cue.span.end
        if met and (frame == ALONE or each.parent is not None):
            source = [(span.start - ahead, span.end - ahead) for span in each.source.spans] if each.source else []
            content = [(span.start - ahead, span.end - ahead) for span in each.content.spans]
            same = source == [(span.start, span.end) for span in relation.source]
            same = same and content == [(span.start, span.end) for span in relation.content]
            return "exact" if same else "found"
    return "missed"


if __name__ == "__main__":
    main()
