"""Verdicts on the source of a short article whose right answer is known, and the tables that count them.

merged          given to somebody who is not meant: the worst fault
apart           taken for somebody of its own
open            left unresolved, though one is meant; where two are meant, this is right
lost            no statement found there
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution import analyze
from attribution.model import Entity
from attribution.vocabulary.outlets import strip_article

FAULTS = ("merged", "apart", "open", "lost")


class Question(NamedTuple):
    """A text and where its source stands, who may be meant, and in which row of each table it counts.

    None among *meant* is nobody for certain; with *others*, anybody but these is right.
    """

    text: str
    at: int
    meant: tuple[str | None, ...]
    others: tuple[str, ...]
    rows: Mapping[str, str]


def run(description: str, ask: Callable[[int], Iterator[Question]], every: int) -> None:
    """Print the tables of the questions that *ask* makes, one of so many, and the faults that the command asks for."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=every, metavar="N", help=f"one text of N ({every})")
    parser.add_argument("--worst", default="", metavar="ROW", help="print the texts of the rows that begin so")
    options = parser.parse_args()
    tables: defaultdict[str, defaultdict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for question in ask(options.every):
        verdict, found = judge(question)
        rows = question.rows
        for table, row in rows.items():
            tables[table][row][verdict] += 1
        if options.worst and verdict != "right" and any(row.startswith(options.worst) for row in rows.values()):
            meant = " or ".join(str(one) for one in question.meant) or "somebody else"
            print(f"{' · '.join(rows.values())} · {verdict}\n  {question.text!r}\n  meant {meant}, given {found}")
    print(show_tables(tables))


def judge(question: Question) -> tuple[str, str]:
    """How well the source of a *question* is understood, and whom it was given to."""
    text, at, meant, others, _ = question
    graph = analyze(text)
    placed = [one for one in graph.attributions if one.source and one.source.span.start <= at < one.source.span.end]
    if not placed:
        return "lost", "no statement"
    entity = graph.speaker(placed[-1])
    return _judge(entity, at, meant, others), entity.name if entity else "nobody"


def _judge(entity: Entity | None, at: int, meant: Sequence[str | None], others: Sequence[str]) -> str:
    if others:
        return "merged" if entity and any(_is_called(entity, name) for name in others) else "right"
    if entity is None:
        return "right" if None in meant else "open"
    if any(name and _is_called(entity, name) for name in meant):
        return "right"
    own = all(mention.span.start >= at - 5 for mention in entity.mentions)
    return "apart" if own or not any(mention.name for mention in entity.mentions) else "merged"


def _is_called(entity: Entity, name: str) -> bool:
    mentions = entity.mentions
    names = {entity.name, *[each.name for each in mentions], *[each.text for each in mentions]}
    if name.islower():  # of whom nothing but a noun is told
        names |= {each.head.text for each in mentions}
    return _plain(name) in {_plain(one) for one in names}


def _plain(name: str) -> str:
    return strip_article(name).removesuffix("’s").lower()


def show_tables(tables: Mapping[str, Mapping[str, Counter[str]]]) -> str:
    """The *tables*, each with its rows, and a last row for all texts."""
    lines = []
    for table, counts in tables.items():
        lines.append(f"{table:30}{'texts':>7}{'right %':>9}" + "".join(f"{fault:>8}" for fault in FAULTS))
        lines += [_line(row, each) for row, each in counts.items()]
    every = next(iter(tables.values()), {})
    return "\n".join([*lines, _line("all", sum(every.values(), Counter()))])


def _line(row: str, verdicts: Counter[str]) -> str:
    share = 100 * verdicts["right"] / max(verdicts.total(), 1)
    return f"{row:30}{verdicts.total():>7}{share:>9.1f}" + "".join(f"{verdicts[fault] or '':>8}" for fault in FAULTS)
