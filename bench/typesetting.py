"""Score the same articles as differently typeset pages have them.

usage: python bench/typesetting.py FOLDER_OF_MD_OR_JSONL

Each row rewrites every article of the gold (see bench/speakers.py) as a page or a wire may have it, with hard spaces,
say, or wrapped at 72 characters, moves the gold marks along, and prints the figures of bench/speakers.py.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable
from pathlib import Path

from attrs import evolve

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold import Article, read_articles
from scoring import Relation
from speakers import judge, read_graph, total

from attribution import analyze
from attribution.errors import InputError

Change = tuple[int, int, str]
"""What stands from start to end is written so instead."""
Dress = Callable[[str], Iterable[Change]]
Spans = tuple[tuple[int, int], ...]
LINE = 72
SHOWN = ("relation", "relay", "speaker", "outlet")


def rewritten(pattern: str, written: str | Callable[[re.Match[str]], str]) -> Dress:
    """Every match of *pattern* is *written* so."""
    found = re.compile(pattern)

    def dress(text: str) -> Iterable[Change]:
        return [
            (match.start(), match.end(), written if isinstance(written, str) else written(match))
            for match in found.finditer(text)
        ]

    return dress


def marked(opening: str, closing: str) -> Dress:
    """Curly marks become *opening* and *closing*."""
    return rewritten("[“”]", lambda match: opening if match[0] == "“" else closing)


def every(number: int, pattern: str, written: str) -> Dress:
    """Matches of *pattern* are *written* so where their offset is a multiple of *number*."""
    return rewritten(pattern, lambda match: match[0] if match.start() % number else written)


def wrap(text: str) -> Iterable[Change]:
    """Lines of at most LINE characters."""
    column, space = 0, -1
    for at, character in enumerate(text):
        column = 0 if character == "\n" else column + 1
        if character in " \n":
            space = at
        if column > LINE and text[space] == " ":
            yield space, space + 1, "\n"
            column = at - space


def decompose(text: str) -> Iterable[Change]:
    """Accents apart from their letters."""
    for at, character in enumerate(text):
        if (parts := unicodedata.normalize("NFD", character)) != character:
            yield at, at + 1, parts


DRESSES: dict[str, Dress] = {
    "as it is": rewritten("$^", ""),
    "straight marks": rewritten("[“”]", '"'),
    "single marks": marked("‘", "’"),
    "« marks » with hard spaces": marked("«\u00a0", "\u00a0»"),
    "„low“ marks": marked("„", "“"),
    "thin spaces beside marks": rewritten(r"(?<=“)|(?=”)", "\u202f"),
    "hard spaces": every(7, r"(?<=\w) (?=\w)", "\u00a0"),
    "two spaces after a full stop": rewritten(r"(?<=[.!?”]) (?=[\w“])", "  "),
    "spaces before commas and stops": rewritten(r"(?<=\w)(?=[,.](?:\s|$))", " "),
    "soft hyphens": every(3, "(?<=[a-z]{3})(?=[a-z]{4})", "\u00ad"),
    "zero-width spaces before paragraphs": rewritten(r"(?<=\n\n)", "\u200b"),
    "accents apart": decompose,
    "modifier apostrophes": rewritten(r"(?<=\w)[’'](?=\w)", "\u02bc"),
    f"wrapped at {LINE}": wrap,
    "indented": rewritten(r"(?<=\n\n)", "    "),
    "no blank lines": rewritten(r"\n\n", "\n"),
    "carriage returns": rewritten(r"\n", "\r\n"),
    "numbered paragraphs": rewritten(r"(?<=\n\n)", "12. "),
    "bullets": rewritten(r"(?<=\n\n)", "• "),
    "double hyphens for dashes": rewritten(r"\s?[—–]\s?", " -- "),
    "commas outside marks": rewritten(",”", "”,"),
    "ALL CAPITALS": rewritten(
        r"\w+", lambda match: match[0].upper() if len(match[0].upper()) == len(match[0]) else match[0]
    ),
    "no capitals": rewritten(r"\w+", lambda match: match[0].lower()),
}


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        articles = list(read_articles(Path(sys.argv[1])))
    except InputError as error:
        sys.exit(str(error))
    print(f"{'':36}" + "".join(f"{measure:>10}" for measure in SHOWN))
    for name, dress in DRESSES.items():
        dressed = [put_on(article, dress) for article in articles]
        figures = total([judge(article, read_graph(analyze(article.text))) for article in dressed])
        print(f"{name:36}" + "".join(f"{figures[measure].f1:>10.1f}" for measure in SHOWN if measure in figures))


def put_on(article: Article, dress: Dress) -> Article:
    """*article* in that *dress*, its marks where they belong."""
    pieces: list[str] = []
    befores, afters, done, size = [0], [0], 0, 0
    for start, end, written in dress(article.text):
        pieces += (article.text[done:start], written)
        size += start - done + len(written)
        done = end
        befores.append(end)
        afters.append(size)
    pieces.append(article.text[done:])

    def move(offset: int) -> int:
        number = bisect_right(befores, offset) - 1
        return afters[number] + offset - befores[number]

    def placed(spans: Spans) -> Spans:
        return tuple([(move(start), move(end)) for start, end in spans])

    relations = [_moved(relation, placed) for relation in article.relations]
    return evolve(article, text="".join(pieces), relations=tuple(relations))


def _moved(relation: Relation, placed: Callable[[Spans], Spans]) -> Relation:
    return evolve(relation, source=placed(relation.source), cue=placed(relation.cue), content=placed(relation.content))


if __name__ == "__main__":
    main()
