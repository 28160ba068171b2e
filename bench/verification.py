"""How well quotation checking tells damage from dress: ``python bench/verification.py [--each N] [--seed S]``.

Prints, for each of twelve kinds, how often this library, rapidfuzz and difflib flag a quotation (the last two at the
threshold that serves them best on these very cases), and the time for 50 quotations and a 10,000-word transcript.
"""

from __future__ import annotations

import argparse
import difflib
import random
import re
import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from damage import HARMFUL, HARMLESS, Case, make_cases, read_sources, with_fillers

from attribution.document import build_document
from attribution.graph import AttributionGraph
from attribution.model import (
    Attribution,
    AttributionKind,
    Content,
    ContentKind,
    Cue,
    CueKind,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
)
from attribution.spans import cut
from attribution.transcripts import parse_source
from attribution.verbatim.sources import Source
from attribution.verification import Verdict, verify

PASSED = (Verdict.EXACT, Verdict.BRACKETED)
EXPECTED = {
    "word changed": (Verdict.ALTERED,), "negation dropped": (Verdict.ALTERED,), "number changed": (Verdict.ALTERED,),
    "name changed": (Verdict.ALTERED,), "unmarked elision": (Verdict.ELIDED, Verdict.ALTERED),
    "splice": (Verdict.SPLICED,), "wrong speaker": (Verdict.WRONG_SPEAKER,), "invented": (Verdict.NOT_FOUND,),
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print every case judged wrong")
    options = parser.parse_args()
    sources = read_sources()
    cases = make_cases(sources, options.each, options.seed)
    ours = {kind: judge(found, sources) for kind, found in cases.items()}
    if options.show:
        show_wrong(cases, ours)
    rivals = {"rapidfuzz": rapidfuzz_score, "difflib": difflib_score}
    flags = {name: flag_at_best(score, cases, sources) for name, score in rivals.items()}
    print_table(cases, ours, flags)
    print_time(sources, cases)


def judge(cases: Sequence[Case], sources: tuple[Source, ...]) -> list[tuple[Verdict, ...]]:
    """Our verdicts on the cases, in their order."""
    return [check.verdicts for check in verify(build_graph(cases), suited(cases, sources)).checks]


def suited(cases: Sequence[Case], sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """Clean quotations are held against transcripts full of hesitations, all others against the plain ones."""
    return tuple(map(with_fillers, sources)) if cases and cases[0].kind == "fillers" else sources


def build_graph(cases: Sequence[Case]) -> AttributionGraph:
    """A draft that quotes every case in a paragraph of its own, with its attributions as they should be found."""
    text, marks = "", []
    for case in cases:
        marks.append((len(text), len(text) + len(case.quote) + 2))
        text += f"“{case.quote}” {case.speaker} said.\n\n"
    names = list(dict.fromkeys(case.speaker for case in cases))
    attributions, mentions = [], dict[str, list[Mention]]()
    for number, (case, (start, end)) in enumerate(zip(cases, marks, strict=True)):
        name = cut(text, end + 1, end + 1 + len(case.speaker))
        said = cut(text, name.end + 1, name.end + 5)
        mention = Mention(spans=(name,), head=name, kind=MentionKind.NAMED, name=case.speaker)
        mentions.setdefault(case.speaker, []).append(mention)
        attributions.append(
            Attribution(
                id=number,
                cue=Cue(span=said, head=said, kind=CueKind.VERB, lemma="say"),
                source=mention,
                content=Content((cut(text, start, end),), ContentKind.DIRECT),
                kind=AttributionKind.STATEMENT,
                pattern="bench",
                confidence=1.0,
            )
        )
    entities = [
        Entity(id=number, name=name, kind=EntityKind.PERSON, mentions=tuple(mentions[name]))
        for number, name in enumerate(names)
    ]
    speakers = [names.index(case.speaker) for case in cases]
    return AttributionGraph.build(build_document(text), attributions, entities, speakers)


def plain(text: str) -> str:
    """What a careful user of a string matcher would compare: small letters, straight marks, single blanks."""
    return " ".join(re.sub(r"[^\w\s']", " ", text.lower().replace("’", "'")).split())


def rapidfuzz_score(quotes: list[str], texts: list[str]) -> list[float]:
    try:
        from rapidfuzz.fuzz import partial_ratio_alignment
    except ImportError:
        sys.exit('bench/verification.py compares with rapidfuzz, which is not installed: pip install -e ".[bench]"')
    return [max(partial_ratio_alignment(quote, text).score for text in texts) for quote in quotes]


def difflib_score(quotes: list[str], texts: list[str]) -> list[float]:
    scores = [0.0] * len(quotes)
    for text in texts:
        matcher = difflib.SequenceMatcher(autojunk=False)
        matcher.set_seq2(text.split())
        for number, quote in enumerate(quotes):
            words = quote.split()
            matcher.set_seq1(words)
            matched = sum(block.size for block in matcher.get_matching_blocks())
            scores[number] = max(scores[number], matched / max(len(words), 1))
    return scores


def flag_at_best(
    score: Callable[[list[str], list[str]], list[float]], cases: dict[str, list[Case]], sources: tuple[Source, ...]
) -> dict[str, float]:
    """How often each kind falls under the threshold that best parts harmful from harmless, all kinds weighing alike."""
    scores = {}
    for kind, found in cases.items():
        texts = [plain(_speech(source)) for source in suited(found, sources)]
        scores[kind] = score([plain(case.quote) for case in found], texts)
    tried = sorted({value + 1e-9 for each in scores.values() for value in each})

    def rates(threshold: float) -> dict[str, float]:
        return {kind: sum(value < threshold for value in each) / len(each) for kind, each in scores.items()}

    def merit(threshold: float) -> float:
        rate = rates(threshold)
        caught = sum(rate[kind] for kind in HARMFUL) / len(HARMFUL)
        return caught - sum(rate[kind] for kind in HARMLESS) / len(HARMLESS)

    return rates(max(tried, key=merit))


def _speech(source: Source) -> str:
    return " ".join(source.text[start:end] for turn in source.turns for start, end in turn.pieces)


def print_table(
    cases: dict[str, list[Case]], ours: dict[str, list[tuple[Verdict, ...]]], flags: dict[str, dict[str, float]]
) -> None:
    print(f"{'kind':18} {'cases':>5} {'flagged':>8} {'named':>7}" + "".join(f"{name:>11}" for name in flags))
    for kind, found in cases.items():
        verdicts = ours[kind]
        flagged = sum(each[0] not in PASSED for each in verdicts) / len(found)
        named = sum(bool(set(EXPECTED.get(kind, PASSED)) & set(each)) for each in verdicts) / len(found)
        print(
            f"{kind:18} {len(found):5} {flagged:8.1%} {named:7.1%}"
            + "".join(f"{f[kind]:11.1%}" for f in flags.values())
        )
    for title, kinds in (("detection", HARMFUL), ("false alarms", HARMLESS)):
        total = sum(len(cases[kind]) for kind in kinds)
        caught = sum(each[0] not in PASSED for kind in kinds for each in ours[kind]) / total
        others = (sum(f[kind] * len(cases[kind]) for kind in kinds) / total for f in flags.values())
        print(f"{title:18} {total:5} {caught:8.1%} {'':7}" + "".join(f"{other:11.1%}" for other in others))


def show_wrong(cases: dict[str, list[Case]], ours: dict[str, list[tuple[Verdict, ...]]]) -> None:
    for kind, found in cases.items():
        for case, verdicts in zip(found, ours[kind], strict=True):
            if not set(EXPECTED.get(kind, PASSED)) & set(verdicts):
                print(f"{kind}: {[verdict.value for verdict in verdicts]} {case.speaker}: {case.quote}")


def print_time(sources: tuple[Source, ...], cases: dict[str, list[Case]]) -> None:
    rng = random.Random(3)
    text = "".join(
        f"{turn.speaker}: {' '.join(source.text[a:b] for a, b in turn.pieces)}\n"
        for source in sources
        for turn in source.turns
    )
    text = pad(text, 10_000, rng)
    mixed = rng.sample([case for found in cases.values() for case in found], 50)
    graph = build_graph(mixed)
    best = min(_timed(lambda: verify(graph, [parse_source(text, "long.txt")])) for _ in range(7))
    print(f"50 quotations, {len(text.split()):,} words: {best * 1000:.0f} ms of processor time")


def pad(text: str, size: int, rng: random.Random) -> str:
    """*text* followed by speech of the same words in another order, to *size* words."""
    words = text.split()
    following: dict[str, list[str]] = {}
    for word, after in pairwise(words):
        following.setdefault(word, []).append(after)
    said = [words[0]]
    while len(words) + len(said) < size:
        said.append(rng.choice(following.get(said[-1], words)).rstrip(":"))
    turns = (" ".join(said[at : at + 80]) for at in range(0, len(said), 80))
    return text + "\n".join(f"SPEAKER {number % 9}: {turn}" for number, turn in enumerate(turns))


def _timed(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


if __name__ == "__main__":
    main()
