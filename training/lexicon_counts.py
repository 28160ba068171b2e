"""Count how often each verb, noun and adjective of a corpus heads a cue, and which frames follow it.

usage: python training/lexicon_counts.py --corpus FOLDER [--tag v|n|j] [--least N] [--lexicon]

FOLDER holds train.jsonl (articles with "id", "text" and "attributions") and train_parses.jsonl.gz (their sentences as
lists of [start, end, tag, lemma, entity, head, dependency]). A word counts as an occurrence where it stands outside
every content, for only outermost relations are annotated. Printed by lemma, tab-separated: cues, occurrences, the
share in per cent, the strength that share suggests, and the frames by frequency. The counts inform the strength and
frames columns of the lexicon; words absent from the corpus are judged by hand. --lexicon prints only rows whose
strength in the lexicon differs from the suggestion.
"""

from __future__ import annotations

import argparse
import gzip
import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attribution.vocabulary.lexicon import default_lexicon

FRAME_WORDS = {"that": "that", "whether": "whether", "if": "whether", "to": "to"}
PREPOSITIONS = ("for", "of", "on", "about", "as", "against", "at", "with", "in", "over", "from", "into", "by")
PARTICLES = {*PREPOSITIONS, "out", "up", "down", "off", "back", "away", "forward", "along", "through", "aside", "to"}
QUOTES = "\"“”‘'`"
Token = list[Any]
"""[start, end, tag, lemma, entity, head, dependency]."""
TAGS = {"v": "V", "n": "NN", "j": "JJ", "r": "RB"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--tag", choices=sorted(TAGS), default="v")
    parser.add_argument("--least", type=int, default=3, help="fewest cues a lemma must have")
    parser.add_argument("--lexicon", action="store_true")
    arguments = parser.parse_args()
    cues, occurrences, frames = count(arguments.corpus, TAGS[arguments.tag])
    written = _written_strengths() if arguments.lexicon else {}
    for lemma, found in sorted(cues.items(), key=_frequency):
        if found < arguments.least:
            continue
        share = 100 * found / occurrences[lemma]
        row = [lemma, str(found), str(occurrences[lemma]), f"{share:.0f}", strength(share)]
        row.append(" ".join(f"{frame}:{number}" for frame, number in frames[lemma].most_common(8)))
        if not arguments.lexicon or written.get(lemma, row[4]) != row[4]:
            print("\t".join([*row, written.get(lemma, "")]))


def strength(share: float) -> str:
    """The strength column for a lemma that is a cue in *share* per cent of its occurrences."""
    return "strong" if share >= 65 else "medium" if share >= 30 else "weak" if share >= 8 else "rare"


def count(corpus: Path, tag: str) -> tuple[Counter[str], Counter[str], dict[str, Counter[str]]]:
    """Cues, occurrences and frames by lemma, of words whose tag begins with *tag*; lemmas with particles too."""
    cues: Counter[str] = Counter()
    occurrences: Counter[str] = Counter()
    frames: dict[str, Counter[str]] = defaultdict(Counter)
    for article, sentences in _articles(corpus):
        text = article["text"]
        contents = sorted((span[0], span[1]) for relation in article["attributions"] for span in relation["content"])
        heads = {
            position: relation
            for relation in article["attributions"]
            for start, end in relation["cue"]
            for position in range(start, end)
        }
        for sentence in sentences:
            for index, token in enumerate(sentence):
                if not token[2].startswith(tag) or (tag == "NN" and token[2].startswith("NNP")):
                    continue
                relation = heads.get(token[0])
                if relation is None and _inside(contents, token[0]):
                    continue
                if token[6] in ("aux", "auxpass") or (relation and not _is_head(sentence, token, relation)):
                    continue
                for lemma in _lemmas(sentence, index):
                    occurrences[lemma] += 1
                    if relation:
                        cues[lemma] += 1
                        frames[lemma].update(_frame(text, sentence, index, relation))
    return cues, occurrences, frames


def _articles(corpus: Path) -> Iterator[tuple[dict[str, Any], list[list[Token]]]]:
    with open(corpus / "train.jsonl", encoding="utf-8") as lines:
        articles = {article["id"]: article for article in map(json.loads, lines)}
    with gzip.open(corpus / "train_parses.jsonl.gz", "rt", encoding="utf-8") as lines:
        for parse in map(json.loads, lines):
            if parse["id"] in articles:
                yield articles[parse["id"]], parse["sentences"]


def _inside(ranges: list[tuple[int, int]], position: int) -> bool:
    index = bisect_right(ranges, (position, float("inf"))) - 1
    return any(start <= position < end for start, end in ranges[max(0, index - 3) : index + 1])


def _is_head(sentence: list[Token], token: Token, relation: dict[str, Any]) -> bool:
    """Whether no word of the cue governs *token*."""
    head = sentence[token[5]]
    return head is token or not any(start <= head[0] < end for start, end in relation["cue"])


def _lemmas(sentence: list[Token], index: int) -> Iterator[str]:
    lemma = sentence[index][3].lower()
    yield lemma
    following = [token[3].lower() for token in sentence[index + 1 : index + 3]]
    if following and following[0] in PARTICLES:
        yield f"{lemma} {following[0]}"
        if len(following) > 1 and following[1] in PARTICLES:
            yield f"{lemma} {following[0]} {following[1]}"


def _frame(text: str, sentence: list[Token], index: int, relation: dict[str, Any]) -> Iterator[str]:
    """How the content begins: its complementiser, a quotation, an object; "before" where it precedes the cue."""
    if any(token[5] == index and token[6] == "auxpass" for token in sentence):
        yield "passive"
    end = max(span[1] for span in relation["cue"])
    after = [span for span in sorted(relation["content"]) if span[0] >= end]
    if not after:
        first = min(relation["content"])
        yield "quote-before" if text[first[0]] in QUOTES else "before"
        return
    start = after[0][0]
    last_word = text[:end].rsplit(None, 1)[-1].lower()
    if last_word in PREPOSITIONS:
        yield last_word
    elif text[start] in QUOTES:
        yield "quote"
    else:
        first_word = text[start : start + 40].split()[0].lower()
        tag = next((token[2] for token in sentence if token[0] == start), "")
        yield FRAME_WORDS.get(first_word, "ing" if tag == "VBG" else f"prep-{first_word}" if tag == "IN" else "object")


def _written_strengths() -> dict[str, str]:
    return {entry.lemma: entry.strength for entry in default_lexicon().entries if entry.table == "verbs"}


def _frequency(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


if __name__ == "__main__":
    main()
