"""Print how often nested attributions are read exactly: ``python bench/nested_frames.py [--each N] [--worst N]``.

Somebody says, or an outlet reports, that somebody else said, wanted or was told something: each way to put the one
stands with each way to put the other (``nested_frames.tsv``), and some of them as a whole. A text counts as right where
every attribution marked in it is found with exactly that source, cue, content and parent, and no other is. For each row
it also prints how often those that have a parent are right, and those that have none. ``--worst N`` shows N that are
not, of those whose frames have ``--only TEXT`` in them; ``--each N`` puts every pair of frames together N times.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution import analyze
from attribution.inline import Relation, parse, render
from attribution.model import Attribution
from attribution.spans import Span

FRAMES = Path(__file__).with_suffix(".tsv")
OUTLETS = (
    *("the Mirror", "Reuters", "The Washington Post", "the BBC", "the Tarn Courier", "Le Monde", "Bloomberg News"),
    *("the Financial Times", "Sky News", "the newspaper", "local media"),
)
PEOPLE = (
    *("Ana Ruiz", "the captain", "police", "she", "Ms. Ruiz", "prosecutors", "one resident", "the judge"),
    *("a spokeswoman for the harbour board", "a former aide to the governor", "Ana Ruiz, a nurse from Hull,"),
    *("Ruiz, who owns the quay,", "Rep. Ana Ruiz (D-Ohio)"),
)
SOURCES = (
    *("Lee", "Omar Tal", "the mayor", "two officials", "residents", "the company", "Norland", "the FAA", "the man"),
    *("Mayor Omar Tal", "Tal’s lawyer", "the ministry’s chief of staff", "a senior official at the ministry"),
    *("members of the board", "the head of the harbour police", "his brother", "some of the tenants", "the council"),
    *("Omar Tal, the harbour master,", "the union’s leader, Omar Tal,", "Prime Minister Omar Tal"),
    *("the firm that owned the ferry", "at least three of the guards", "the Fishermen’s Association"),
)
_SEVERAL = ("two", "residents", "members", "some", "at least")
CLAUSES = (
    *("the plan was dead", "the ferry would sail on Friday", "the bank had no money left", "there was no way back"),
    *("the dam could burst within days", "the money had never arrived", "it would take two years to mend the quay"),
    *("the yard was full of armed men", "the company had broken the law", "fares would rise by a tenth"),
)
INFINITIVES = (
    *("to leave the town", "to sell the quay", "to pay the fine", "to resign by the end of the month"),
    *("to send two ships to the island", "to shut the depot"),
)
FILLERS = {
    "O": OUTLETS,
    "P": PEOPLE,
    "B": tuple(each for each in PEOPLE if each != "she"),
    "S": SOURCES,
    "Y": tuple(each for each in SOURCES if not each.startswith(_SEVERAL) and not each.endswith(",")),
    "R": ("the board", "his staff", "officers", "the committee", "her", "Parliament", "his wife", "two colleagues"),
    "Z": ("driver", "owner", "pilot", "old man"),
    "C": CLAUSES,
    "E": CLAUSES[::-1],
    "I": INFINITIVES,
    "G": ("taking the money", "selling the quay", "any link to the fire"),
    "K": ("the plan", "the new law", "the sale of the depot"),
    "Q": ("Nobody will sign that", "We were never asked", "It is a stain on this city"),
    "X": ("said", "claimed", "recalled", "added", "confirmed", "testified", "explained"),
    "V": ("said", "claimed", "warned", "admitted", "complained", "suggested", "insisted", "confirmed", "announced"),
    "W": ("argued", "acknowledged", "alleged", "predicted", "maintained", "conceded"),
    "T": ("told", "warned", "assured", "informed", "reminded"),
    "M": ("believed", "feared", "knew", "thought", "hoped", "suspected"),
    "D": ("refused", "promised", "agreed", "threatened", "vowed", "offered", "declined", "decided", "planned"),
    "L": ("opposed", "supported", "rejected", "welcomed", "criticised"),
    "A": ("concerned", "worried", "convinced", "confident", "aware"),
}
"""What the places of the frames are filled with."""
AROUND = "The board met twice on Tuesday. The ferry was late again.\n\n{}\n\nThe board meets again on Friday."
PLACE = re.compile(r"\{([A-Z])\}")
_COMMA = re.compile(r",(?=\]+[.,:])")
_MARKS = re.compile(r"\[(?:source|cue|content)[0-9,<]{0,8}:|\]")
_CAPITAL = re.compile(r"\^((?:\[[a-z0-9,<]{1,16}:)*)([a-z])|\^")


class Case(NamedTuple):
    """A marked text, and the frames it is made of."""

    rows: tuple[str, ...]
    marked: str


class Read(NamedTuple):
    """A text, what is marked in it, and what is found there."""

    text: str
    wanted: tuple[Relation, ...]
    found: tuple[Relation, ...]


@cache
def frames(part: str) -> tuple[str, ...]:
    """The frames of a *part* of the table: outer, inner or whole."""
    with FRAMES.open(encoding="utf-8") as table:
        rows = csv.DictReader((line for line in table if not line.startswith("#")), dialect="excel-tab")
        return tuple(row["frame"] for row in rows if row["part"] == part)


def cases(each: int = 2) -> Iterator[Case]:
    """Every inner frame in every outer one, *each* times, and every whole one with each of the sources."""
    turn = 0
    for outer in frames("outer"):
        for inner in frames("inner"):
            for _ in range(each):
                yield Case((outer, inner), fill(outer.replace("{N}", inner), turn))
                turn += 1
    for whole in frames("whole"):
        for turn, _ in enumerate(SOURCES):
            yield Case((whole,), fill(whole, turn))


def fill(frame: str, turn: int) -> str:
    """*frame* with its places filled by *turn*; a comma at a source's end yields to other marks."""
    text = PLACE.sub(lambda place: _choose(place[1], f"{frame}{turn}"), frame)
    return _CAPITAL.sub(lambda start: (start[1] or "") + (start[2] or "").upper(), "^" + _COMMA.sub("", text))


def _choose(place: str, key: str) -> str:
    """One of the fillers of a *place*, the same for the same *key*."""
    return FILLERS[place][crc32(f"{place}{key}".encode()) % len(FILLERS[place])]


def read(case: Case) -> Read:
    """What is marked in the text of *case*, and what is found in it among other paragraphs."""
    marked = parse(case.marked)
    graph = analyze(AROUND.format(marked.text))
    shift = AROUND.index("{")
    found = tuple(_relation(each, shift) for each in graph.attributions)
    return Read(marked.text, marked.relations, found)


def _relation(found: Attribution, shift: int) -> Relation:
    """What is *found*, as marks tell it, at places *shift* earlier."""
    source = tuple(_earlier(span, shift) for span in found.source.spans) if found.source else ()
    content = tuple(_earlier(span, shift) for span in found.content.spans)
    return Relation(found.id, source, _earlier(found.cue.span, shift), content, found.parent)


def _earlier(span: Span, shift: int) -> Span:
    return Span(span.start - shift, span.end - shift, span.text)


def rights(read: Read) -> dict[int, bool]:
    """Of each marked relation whether it is found exactly, with its parent."""
    parts = {each.id: _parts(each) for each in read.wanted}
    found = {each.id: each for each in read.found}
    heard = {(_parts(each), _parts(found[each.parent])[1] if each.parent is not None else None) for each in read.found}
    return {
        each.id: (parts[each.id], None if each.parent is None else parts[each.parent][1]) in heard
        for each in read.wanted
    }


def _parts(relation: Relation) -> tuple[object, ...]:
    """Where source, cue and content of a *relation* stand, a comma at the end of the source left out."""
    source = tuple((span.start, span.start + len(span.text.rstrip(","))) for span in relation.source)
    cue = relation.cue and (relation.cue.start, relation.cue.end)
    return source, cue, tuple((span.start, span.end) for span in relation.content)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=2, help="put every pair of frames together so often")
    parser.add_argument("--worst", type=int, default=0, help="show this many that are not right")
    parser.add_argument("--only", default="", help="those whose frames have this in them")
    arguments = parser.parse_args()
    counts: Counter[tuple[str, str]] = Counter()
    for case in cases(arguments.each):
        if not any(arguments.only in plain(row) for row in case.rows):
            continue
        told = read(case)
        right = rights(told)
        whole = all(right.values()) and len(right) == len(told.found)
        for row in (*case.rows, "all"):
            counts[row, "of"] += 1
            counts[row, "right"] += whole
            for each in told.wanted:
                kind = "outer" if each.parent is None else "inner"
                counts[row, f"of {kind}"] += 1
                counts[row, kind] += right[each.id]
        if not whole and arguments.worst:
            arguments.worst -= 1
            print(f"want {case.marked}\ngot  {render(told.text, told.found)}\n")
    print("  whole   outer   inner")
    for row in [*frames("outer"), *frames("inner"), *frames("whole"), "all"]:
        if counts[row, "of"]:
            shares = [("right", "of"), ("outer", "of outer"), ("inner", "of inner")]
            figures = "  ".join(f"{100 * counts[row, part] / counts[row, of]:6.1f}" for part, of in shares)
            print(f" {figures}  of {counts[row, 'of']:4}  {plain(row)}")


def plain(frame: str) -> str:
    """*frame* without its marks."""
    return _MARKS.sub("", frame).replace("^", "")


if __name__ == "__main__":
    main()
