"""Print how often it is seen whom "she" or "the pair" means: ``python bench/pronouns.py [--every N] [--worst ROW]``.

Scenes (``pronouns.tsv``) tell of somebody or some body; then "she", "they", "the pair", "the regulator" says something,
at once or behind a pause, a paragraph's end, somebody else or a quotation. Who is meant is known from how the text was
made: one, a pair, a group, nobody for certain, or somebody whom the text has not told of yet.

What the columns tell stands in verdicts.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import NamedTuple

from epithets import CLAUSES, QUOTED, fill
from verdicts import Question, run

MEN = ("Tom Arkley", "Carl Voss", "Peter Dunn", "Omar Tal", "Jack Penrose", "Luis Ortega")
WOMEN = ("Ana Ruiz", "Helen Marsh", "Ruth Odell", "Dora Quist", "Maria Olsen", "Grace Holloway")
FIRMS = ("Kelso Marine", "Onyx Freight", "Dalby Foods", "Harker Motors", "Tarn Steel", "Corvane Homes")
WORDS = ("Onyx", "Velora", "Brackett", "Kestrel", "Norvale", "Tarnix")
"""Firms of one word that nobody knows."""
RIVALS = (("Ida Lund", "a florist in Hove"), ("Brian Wexley", "a beekeeper in Kent"))
OBJECTS = {"he": "him", "she": "her", "they": "them"}
STATEMENTS = {
    "P said": "{P} said that {S}.",
    "P told": "{P} told reporters that {S}.",
    "“T,” P said": "“{T},” {p} said.",
    "“T,” said P": "“{T},” said {p}.",
    "S, P said": "{S}, {p} said.",
    "according to P": "{S}, according to {o}.",
    "on Tuesday P": "On Tuesday {p} warned that {S}.",
    "asked, P": "Asked about the costs, {p} said {S}.",
    "but P": "But {p} insisted that {S}.",
    "P, “T”": "{P} added: “{T}.”",
}
INVERTED, OBJECT = "“T,” said P", "according to P"
MIDDLES = {
    "alone": " ",
    "a pause": " The hall was full and the doors were shut. ",
    "a paragraph": "\n\n",
    "a pause, a paragraph": " The talks went on for two hours.\n\n",
    "another beside": " The talks with {rival}, {told}, went on for two hours. ",
    "another’s": " The road past {rival}’s house was shut. ",
    "told on": " {P} had waited for a year. ",
    "a quotation": " “{Q}.” ",
    "own": "",
}
"""What stands between a scene and the statement: where it has a statement of its "own", nothing."""
_MARKED = re.compile(r"\[([^\]]+)\]")


class Scene(NamedTuple):
    """A line of pronouns.tsv."""

    row: str
    source: str
    meant: str
    text: str


def main() -> None:
    run(__doc__ or "", make_questions, every=1)


def make_questions(every: int) -> Iterator[Question]:
    """One question in *every* of those that can be made, by turns."""
    number = count()
    for scene in read_scenes():
        for between in MIDDLES:
            for statement in _fitting(scene, between, next(number)):
                turn = next(number)
                if turn % every == 0:
                    yield _ask(scene, between, statement, turn // every)


def _fitting(scene: Scene, between: str, turn: int) -> tuple[str, ...]:
    """The two statements that the *scene* ends with this *turn*; none where nothing can stand *between*."""
    if (between == "own") == ("@" in scene.text):
        return ()
    if between == "own":
        return ("own",) * 4
    pronoun = scene.source in (*OBJECTS, "it")
    if (between == "told on" and not pronoun) or (between == "a quotation" and "{C}" not in scene.text):
        return ()
    barred = {INVERTED} if pronoun else set()
    barred |= {OBJECT} if scene.source in ("it", "both") else set()
    able = [one for one in STATEMENTS if one not in barred]
    return able[turn % len(able)], able[(turn + len(able) // 2) % len(able)]


def _ask(scene: Scene, between: str, statement: str, turn: int) -> Question:
    source = scene.source
    values = _choose_names(turn) | {
        "P": source[0].upper() + source[1:], "p": source, "o": OBJECTS.get(source, source),
        "C": CLAUSES[turn % 6], "D": CLAUSES[(turn + 1) % 6], "S": CLAUSES[(turn + 2) % 6],
        "Q": QUOTED[turn % 4], "T": QUOTED[(turn + 1) % 4],
    }  # fmt: skip
    female = source in ("he", "they") or (source != "she" and turn % 2 == 0)
    values["rival"], values["told"] = RIVALS[not female]
    said = STATEMENTS.get(statement, "")
    said = re.sub(r"\{[Ppo]\}", lambda place: f"[{place[0]}]", said)
    text = fill(scene.text.replace("\\n", "\n").replace(" @", MIDDLES[between] + said), values)
    marked = _MARKED.search(text)
    if marked is None:
        raise ValueError(f"no source in {scene}")
    meant, others = _read_meant(scene.meant, values)
    rows = {"row": scene.row, "between": between, "statement": statement}
    return Question(_MARKED.sub(r"\1", text), marked.start(), meant, others, rows)


def _choose_names(turn: int) -> dict[str, str]:
    """The names of this *turn*, by what stands for them in the scenes."""
    names = {}
    for kind, every in (("man", MEN), ("woman", WOMEN), ("firm", FIRMS), ("word", WORDS)):
        for place, mark in enumerate(("", "2")):
            names[f"{kind}{mark}"] = every[(turn + place) % len(every)]
    return names


def _read_meant(told: str, values: Mapping[str, str]) -> tuple[tuple[str | None, ...], tuple[str, ...]]:
    """Who is meant, and who is not, as the table tells it."""
    if told == "open":
        return (None,), ()
    names = tuple([name.format_map(values) for name in told.removeprefix("!").split("|")])
    return ((), names) if told.startswith("!") else (names, ())


def read_scenes() -> list[Scene]:
    """The rows of pronouns.tsv."""
    lines = Path(__file__).with_suffix(".tsv").read_text("utf-8").splitlines()
    return [Scene(*line.split("\t")) for line in lines if line and not line.startswith(("#", "row\t"))]


if __name__ == "__main__":
    main()
