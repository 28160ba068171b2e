"""Print how often quotations are read whole as news sets them: ``python bench/quotation_frames.py [--worst N]``.

Who speaks stands ahead of a quotation and a colon, or behind it in a tag; the quotation is one sentence or several, in
the same paragraph, in the next or over two, closed or parted, or a block of Markdown without marks. A text counts as
right where one attribution has exactly that source, and all of the quotation and no other words for its content.
``--worst N`` shows N that are not, of those whose row or layout has ``--only TEXT`` in its name.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution.drafts import analyze_source
from attribution.model import Attribution
from attribution.readers import parse

SOURCES = (
    "Lee",
    "Ana Ruiz",
    "the mayor",
    "he",
    "residents",
    "Ruiz and Lee",
    "the 54-year-old",
    "the Tarn Courier",
    "Prime Minister Ana Ruiz",
    "the Rev. Omar Lee",
    "the union's Lee",
    "Lee (Con, Wendle)",
    "a spokesman for the council",
    "a senior official at the Ministry of Health",
    "those who lost their homes",
    "Ruiz, 54, a former harbour master,",
    "Ruiz, who has led the board since 2011,",
    "Ruiz, a nurse from Hull who lost two sons in the flood,",
    "Lee, 61, whose brother drowned,",
    "the board’s chairman, Omar Lee,",
    "Sarah Ruiz, executive director of the Tarn Valley Housing Association,",
)
AHEAD = (
    "{S} said:",
    "{S} said in a statement:",
    "{S} said on Monday night:",
    "{S} told the Mirror:",
    "{S} told reporters after the vote:",
    "{S} wrote on Facebook:",
    "{S} tweeted:",
    "{S} added:",
    "{S} went on:",
    "{S} replied:",
    "{S} warned:",
    "{S} reported:",
    "{S} shouted:",
    "{S} joked:",
    "{S} began:",
    "{S} had this to say:",
    "{S} put it this way:",
    "{S} captioned the picture:",
    "{S} is quoted as saying:",
    "In a statement {S} said:",
    "In a statement, {S} said:",
    "In an interview with the BBC {S} said:",
    "Asked about the delay, {S} said:",
)
BEHIND = (
    "{S} said.",
    "said {S}.",
    "recalled {S}.",
    "{S} asked.",
    "{S} sighed.",
    "{S} told the Mirror.",
    "{S} told reporters after the vote.",
    "{S} wrote on Facebook.",
    "{S} said in a statement.",
    "{S} said with a smile.",
    "{S} shouted to the crowd.",
    "{S} said as the vote was counted.",
    "{S} said when asked about the delay.",
    "{S} said, pointing at the crowd.",
    "{S} said, referring to the delay.",
)
LAYOUTS_BEHIND_COLON = {
    "in the paragraph": " “{A}. {B}.”",
    "in the next": "\n\n“{A}. {B}.”",
    "over two": "\n\n“{A}.\n\n“{B}.”",
    "over two, straight marks": '\n\n"{A}.\n\n"{B}."',
    "as a block": "\n\n> {A}. {B}.",
    "as a block of two": "\n\n> {A}.\n>\n> {B}.",
}
LAYOUTS_AHEAD_OF_TAG = {
    "one sentence": "“{A},” {tag}",
    "question": "“Why? {A}?” {tag}",
    "exclamation": "“{A}!” {tag} “{B}.”",
    "going on": "“{A},” {tag} “{B}.”",
    "going on, single marks": "‘{A},’ {tag} ‘{B}.’",
    "parted": "“{A},” {bare}, “and {b}.”",
}
QUOTED = (
    ("We have spent more than we earned in four years", "Without a loan we will have to sell two quays"),
    ("The board cannot go on like this", "We will fight it in the courts"),
    ("Nobody told us that the road would close", "They should be ashamed of themselves"),
    ("It was the worst night of my life", "I will never forget it"),
)
_AROUND = "The board met twice on Tuesday. The ferry was late again.\n\n{}\n\nThe board meets again on Friday."
_WORD = re.compile(r"\w+")


class Case(NamedTuple):
    """A text, its row and layout, who speaks in it, and what is quoted."""

    row: str
    layout: str
    text: str
    source: str
    quoted: str


def cases() -> Iterator[Case]:
    """Every source in every row and layout, with the quotations in turn."""
    for number, source in enumerate(SOURCES):
        for turn, row in enumerate(AHEAD):
            one, other = QUOTED[(number + turn) % len(QUOTED)]
            head, who = _put(row, source)
            for name, layout in LAYOUTS_BEHIND_COLON.items():
                yield Case(row, name, head + layout.format(A=one, B=other), who, f"{one} {other}")
        for turn, row in enumerate(BEHIND):
            one, other = QUOTED[(number + turn) % len(QUOTED)]
            tag, who = _put(row, source, opens=False)
            for name, layout in LAYOUTS_AHEAD_OF_TAG.items():
                small = other[0].lower() + other[1:]
                text = layout.format(A=one, B=other, b=small, tag=tag, bare=tag[:-1])
                yield Case(row, name, text, who, _told(layout, one, other, small))


def _put(row: str, source: str, *, opens: bool = True) -> tuple[str, str]:
    """*row* with *source* in it, and that as it stands there: a comma ahead of another mark is left out."""
    who = source.rstrip(",") if re.search(r"\{S\}[:.,]", row) else source
    who = who[0].upper() + who[1:] if opens and row.startswith("{S}") else who
    return row.format(S=who), who


def _told(layout: str, one: str, other: str, small: str) -> str:
    """The words of a quotation in a *layout*, in their order."""
    why = "Why " if "Why" in layout else ""
    return why + one + (f" {other}" if "{B}" in layout else f" and {small}" if "{b}" in layout else "")


def is_right(case: Case) -> bool:
    """Whether one attribution of the text of *case* is what it should be."""
    wanted = _WORD.findall(case.quoted)
    return any(
        each.source is not None
        and each.source.text.rstrip(",") == case.source.rstrip(",")
        and _WORD.findall(each.content.text) == wanted
        for each in _read(case)
    )


def _read(case: Case) -> tuple[Attribution, ...]:
    return analyze_source(parse(_AROUND.format(case.text), "draft.md")).attributions


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worst", type=int, default=0, help="show this many that are not right")
    parser.add_argument("--only", default="", help="rows and layouts with this in their names")
    arguments = parser.parse_args()
    totals: Counter[str] = Counter()
    right: Counter[str] = Counter()
    shown = 0
    for case in cases():
        if arguments.only not in case.row and arguments.only not in case.layout:
            continue
        found = is_right(case)
        for name in (case.row, case.layout, "all"):
            totals[name] += 1
            right[name] += found
        if not found and shown < arguments.worst:
            shown += 1
            print(case.text.replace("\n\n", " / "))
            for each in _read(case):
                print(f"    {each.source.text if each.source else '-'} | {each.cue.span.text} | {each.content.text}")
    for name in [*AHEAD, *BEHIND, *LAYOUTS_BEHIND_COLON, *LAYOUTS_AHEAD_OF_TAG, "all"]:
        if totals[name]:
            print(f"{100 * right[name] / totals[name]:6.1f} % of {totals[name]:4}  {name}")


if __name__ == "__main__":
    main()
