"""Words a second of the whole analysis and audit, and their time as a multiple of a reference tokenizer's.

usage: python bench/speed.py [FOLDER_OF_TXT | FILE.jsonl] [--limit N] [--stages] [--fresh]

Without an argument the texts are generated (bench/generator.py). A .jsonl file has a "text" field on each line. The
reference, re.findall(r"\\w+|[^\\w\\s]", text), runs in the same process, in turn with what is measured; each figure is
the median of the rounds; with --fresh every text is read once, after as many others. The last line is
`ratio R words_per_second W`.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from generator import generate

import attribution
from attribution.document import build_document
from attribution.entities.resolution import resolve
from attribution.linking.assembly import link
from attribution.mentions.mentions import find_names
from attribution.vocabulary.lexicon import default_lexicon

ROUNDS = 5
REFERENCE = re.compile(r"\w+|[^\w\s]")


def main() -> None:
    gc.set_threshold(300_000)  # as the command does
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="?", type=Path)
    parser.add_argument("--limit", type=int, default=200, help="measure on this many texts at most (default 200)")
    parser.add_argument("--stages", action="store_true", help="print the ratio of each stage too")
    parser.add_argument("--fresh", action="store_true", help="measure on texts that were not analysed before")
    arguments = parser.parse_args()
    texts = read_texts(arguments.texts)[: arguments.limit]
    if arguments.fresh:
        run(texts[::2])
        texts = texts[1::2]
    words = sum(len(re.findall(r"\w+", text)) for text in texts)
    print(f"{len(texts)} texts, {words} words")
    if arguments.stages:
        print_stages(texts)
    reference, whole = (measure_once if arguments.fresh else measure)(lambda: read(texts), lambda: run(texts))
    milliseconds = [f"{1000 * seconds / len(texts):.3f}" for seconds in (reference, whole)]
    print(f"reference {milliseconds[0]} ms a text, analysis and audit {milliseconds[1]}")
    print(f"ratio {whole / reference:.1f} words_per_second {words / whole:.0f}")


def run(texts: list[str]) -> None:
    """What is measured: analysis and audit of every text."""
    for text in texts:
        attribution.audit(attribution.analyze(text))


def read(texts: list[str]) -> None:
    """The reference."""
    for text in texts:
        REFERENCE.findall(text)


def read_texts(path: Path | None) -> list[str]:
    """The texts of a folder, of a .jsonl file, or of the generator."""
    if path is None:
        return generate(200)
    if path.is_dir():
        return [file.read_text("utf-8") for file in sorted(path.glob("*.txt"))]
    return [json.loads(line)["text"] for line in path.read_text("utf-8").split("\n") if line.strip()]


def measure(reference: Callable[[], object], subject: Callable[[], object]) -> tuple[float, float]:
    """The median seconds of each, run in turn after one round of warming up."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for round_number in range(ROUNDS + 1):
        for kept, action in zip(seconds, (reference, subject), strict=True):
            begin = time.perf_counter()
            action()
            if round_number:
                kept.append(time.perf_counter() - begin)
    return statistics.median(seconds[0]), statistics.median(seconds[1])


def measure_once(reference: Callable[[], object], subject: Callable[[], object]) -> tuple[float, float]:
    """The seconds of *subject*'s only run, and the median of the reference's before and after it."""
    seconds: list[float] = []
    for action in (reference, reference, subject, reference, reference):
        begin = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - begin)
    return statistics.median(seconds[:2] + seconds[3:]), seconds[2]


def print_stages(texts: list[str]) -> None:
    """The ratio of each stage of the road."""
    lexicon = default_lexicon()
    documents = [build_document(text, lexicon=lexicon) for text in texts]
    links = [link(document, lexicon) for document in documents]
    names = [find_names(document, lexicon) for document in documents]
    graphs = [attribution.analyze(text) for text in texts]
    stages: dict[str, Callable[[], object]] = {
        "document": lambda: [build_document(text, lexicon=lexicon) for text in texts],
        "linking": lambda: [link(document, lexicon) for document in documents],
        "names": lambda: [find_names(document, lexicon) for document in documents],
        "entities": lambda: [resolve(a, lexicon, b, c) for a, b, c in zip(documents, links, names, strict=True)],
        "audit": lambda: [attribution.audit(graph) for graph in graphs],
    }
    for name, stage in stages.items():
        reference, seconds = measure(lambda: read(texts), stage)
        print(f"{name:<10} ratio {seconds / reference:.1f}")


if __name__ == "__main__":
    main()
