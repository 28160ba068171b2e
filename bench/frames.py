"""Print how often plain sentences are read exactly, by construction and kind of source: ``python bench/frames.py``.

Each construction is a sentence in the inline notation, into which sources of different kinds and the lexicon's verbs
are put by turns. A cell is the percentage of its sentences in which source, cue and content are all exactly as marked.
``python bench/frames.py "S V that" document`` prints what goes wrong in the cells of rows (and of a column) that begin
so.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from attribution.document import build_document
from attribution.inline import Relation, parse, render
from attribution.linking.assembly import link
from attribution.model import AttributionKind
from attribution.vocabulary.lexicon import LexiconEntry, default_lexicon, inflect

EACH = 12
"""Sentences a cell."""

SOURCES = {
    "name": ("Ann Lee", "Omar Tal"),
    "titled": ("Mayor Ann Lee", "Police Chief Omar Tal", "Ms Orwin"),
    "pronoun": ("she", "they"),
    "plural": ("residents", "two ministers", "critics of the plan"),
    "group": ("the players’ association", "Harrow Council", "the environment ministry"),
    "acronym": ("the FAA", "Unison", "the NUT"),
    "document": ("a lawsuit unsealed on Friday in federal court", "a report published this week by the county"),
    "survey": (
        "a survey carried out in February",
        "the poll of 1,200 voters",
        "a 2019 study in the journal Marine Botany",
    ),
    "cache": ("a cache of invoices and messages", "internal emails from the firm"),
    "quantified": ("eight in ten tenants", "more than half of the members", "one of the two officials"),
    "modified": (
        "a spokesman for Governor Bo Roe",
        "the wife of a Leeds lawyer, Bo Roe,",
        "the head of the FAA, Bo Roe,",
    ),
    "appositive": ("Ann Lee, the plant’s safety chief,", "Omar Tal, a lawyer for Acme and two other firms,"),
    "long": (
        "Ann Lee, who chairs the Fishing, Farming and Forestry Committee and sits on the board,",
        "the Friends of Yar Wood, a group of 60 mostly retired residents,",
        "Omar Tal, an analyst at Bernes Securities in Paris, France,",
    ),
}
CLAUSES = (
    "the plan was dead",
    "ministers had known of the leak",
    "the town needs a second bridge",
    "Bo Roe would lose his seat",
    "fares would rise by a tenth",
    "nobody at the depot had been told",
)
QUOTED = (
    "We were never asked",
    "It is a stain on this city",
    "Nobody will sign that",
    "The bridge should have been shut",
)
INFINITIVES = ("to close the depot", "to sell the land behind the school", "to meet the families")
OBJECTS = ("the plan", "the sale of the land", "a ban on lead shot", "that claim")
GERUNDS = ("closing the depot", "selling the land behind the school")
TIMES = ("on Monday", "last week", "within the hour", "over the weekend", "on May 3", "the next day")
SEVERAL = ("residents", "two", "critics", "internal", "eight", "more", "they", "the Friends")
"""How sources of several begin, which have the verb's plural."""
FILLERS = {"C": CLAUSES, "Q": QUOTED, "I": INFINITIVES, "O": OBJECTS, "G": GERUNDS, "T": TIMES}

SAYING = ("say", "claim", "insist", "warn", "report", "argue", "believe", "add", "confirm", "admit", "think", "predict")
TELLING = ("tell", "warn", "remind", "assure", "inform", "notify", "advise", "promise")
URGING = (
    "urge",
    "ask",
    "order",
    "press",
    "beg",
    "direct",
    "instruct",
    "advise",
    "warn",
    "implore",
    "invite",
    "encourage",
)
DECREES = ("approve", "ban", "halt", "veto", "reject", "repeal", "back", "scrap", "block", "cap", "overturn", "suspend")
DECIDING = ("vote", "resolve", "agree", "decide", "opt", "choose")
TAGS = ("say", "add", "claim", "warn", "argue", "recall", "explain", "insist", "joke", "write", "note", "reply")
VERBS = {
    "saying": SAYING, "telling": TELLING, "urging": URGING, "decrees": DECREES, "deciding": DECIDING, "tags": TAGS,
}  # fmt: skip
PARTS = ("source", "cue", "content")
_OPENING = re.compile(r"^((?:\[[a-z0-9,]{1,12}:)?“?)([a-z])")


class Construction(NamedTuple):
    """A sentence with places for a source ({S}, at its end {s}, with a {comma}), a verb ({past} …) and what it brings.

    *verbs* is one of VERBS, or a frame, for the lexicon's strong verbs that have it; *barred* are the kinds of source
    that it does not go with, or with which it does not change.
    """

    name: str
    verbs: str
    sentence: str
    barred: tuple[str, ...] = ()


class Read(NamedTuple):
    """A sentence with what is marked in it, and the outermost attributions found there."""

    text: str
    wanted: tuple[Relation, ...]
    found: tuple[Relation, ...]


_S, _N, _SV = "[source:{S}]", "[content:that {C}]", "[source:{S}] [cue:{past}]"
_BOTH = "[source1,2:{S}] [cue1:{past}] [content1:that {C}]"
_PAPERS = ("document", "survey", "cache")
_BEHIND = (*_PAPERS, "pronoun")
_ONE = tuple(kind for kind in SOURCES if kind != "name")
CONSTRUCTIONS = (
    Construction("S V that C", "that", f"{_SV} {_N}."),
    Construction("S Vs that C", "that", f"{_S} [cue:{{present}}] {_N}."),
    Construction("S V C", "saying", f"{_SV} [content:{{C}}]."),
    Construction("S has V-ed that C", "that", f"{_S} [cue:{{has}} {{participle}}] {_N}."),
    Construction("S did not V that C", "that", f"{_S} [cue:did not {{base}}] {_N}."),
    Construction("S will V that C", "that", f"{_S} [cue:will {{base}}] {_N}."),
    Construction("S refused to V that C", "that", f"{_S} [cue:refused] [content:to {{base}} that {{C}}].", _PAPERS),
    Construction("C, S V", "saying", f"[content:{{C}}], {_SV}."),
    Construction("C, S Vs", "saying", f"[content:{{C}}], {_S} [cue:{{present}}]."),
    Construction("C, V S", "saying", "[content:{C}], [cue:{past}] [source:{s}].", _BEHIND),
    Construction("C, according to S", "saying", "[content:{C}], [cue:according to] [source:{s}].", ("pronoun",)),
    Construction("According to S, C", "saying", "[cue:according to] [source:{S}]{comma} [content:{C}].", ("pronoun",)),
    Construction("“Q,” S V", "tags", f"[content:“{{Q}},”] {_SV}.", _PAPERS),
    Construction("“Q,” V S", "tags", "[content:“{Q},”] [cue:{past}] [source:{s}].", _BEHIND),
    Construction("S V: “Q”", "quote", "[source:{S}] [cue:{past}:] [content:“{Q}.”]", _PAPERS),
    Construction("S V, “Q”", "quote", f"{_SV}, [content:“{{Q}}.”]", _PAPERS),
    Construction("S V to do", "to", f"{_SV} [content:{{I}}].", _PAPERS),
    Construction("S V O", "object", f"{_SV} [content:{{O}}]."),
    Construction("S V doing", "ing", f"{_SV} [content:{{G}}].", _PAPERS),
    Construction("S decreed O", "decrees", f"{_SV} [content:{{O}}].", _PAPERS),
    Construction("S resolved to", "deciding", f"{_SV} [content:{{I}}].", _PAPERS),
    Construction("S resolved T to", "deciding", f"{_SV} on Monday [content:{{I}}].", _PAPERS),
    Construction("O was V-ed by S", "decrees", "[content:{O}] [cue:was {participle}] by [source:{s}].", _BEHIND),
    Construction("S told R that C", "telling", f"{_SV} reporters {_N}."),
    Construction("S told R C", "telling", f"{_SV} a crowd in Leeds [content:{{C}}]."),
    Construction("S urged R to", "urging", f"{_SV} [content:ministers {{I}}]."),
    Construction("S put X at", "saying", f"{_S} [cue:put] [content:the toll at 22]."),
    Construction("S puts X at", "saying", f"{_S} [cue:{{puts}}] [content:the cost of the repairs at $2.4 million]."),
    Construction("S has put X at", "saying", f"{_S} [cue:{{has}} put] [content:the chances of a deal at 60 per cent]."),
    Construction(
        "S, V-ing that, did", "that", f"{_S}{{comma}} [cue:{{gerund}}] {_N}, left the room.", ("long", *_PAPERS)
    ),
    Construction("S did, V-ing that C", "that", f"{_S} left the room, [cue:{{gerund}}] {_N}.", _PAPERS),
    Construction("S V T that C", "that", f"{_SV} on Monday {_N}."),
    Construction("S V in a letter that", "that", f"{_SV} in a letter to the board {_N}."),
    Construction("S V in a talk C", "saying", f"{_SV} in an interview on Friday {_N}."),
    Construction("S V O T", "object", f"{_SV} [content:{{O}}] {{T}}."),
    Construction("S V that, and V O", "that", f"{_BOTH} and [cue2:accused] [content2:officials of lying]."),
    Construction("S V that, and V that", "that", f"{_BOTH} and [cue2:insisted] [content2:that nobody would wait]."),
    Construction("S V that, but V to", "that", f"{_BOTH} but [cue2:declined] [content2:to name the firm]."),
    Construction("On T S V that C", "that", f"On Monday {_SV} {_N}."),
    Construction("In court S V that C", "that", f"In court {_SV} {_N}."),
    Construction("In a letter S V that C", "that", f"In a letter to staff {_SV} {_N}."),
    Construction("At O in P S V that C", "that", f"At a rally in Leeds {_SV} {_N}."),
    Construction("Later S V O", "object", f"Two days later {_SV} [content:{{O}}]."),
    Construction("S also V that C", "that", f"{_S} also [cue:{{past}}] {_N}."),
    Construction("S V at the time C", "saying", f"{_SV} at the time [content:{{C}}]."),
    Construction("C, S V T", "saying", f"[content:{{C}}], {_SV} on Monday."),
    Construction(
        "No sign that C, V S", "saying", "[content:There was no sign that {C}], [cue:{past}] [source:{s}].", _BEHIND
    ),
    Construction("At O, S V that C", "that", f"At a hearing in Leeds, {_SV} {_N}."),
    Construction("When C, S V that C", "that", f"When the vote was lost, {_SV} {_N}."),
    Construction("After O, S V O", "object", f"After a meeting with the owners, {_SV} [content:{{O}}]."),
    Construction("Asked, S V that C", "that", f"[cue2:asked] [content2:whether {{C}}], {_SV} [content:that it had]."),
    Construction(
        "R, who V that C", "that", "Bo Roe’s sister, [source:who] [cue:{past}] [content:that {C}], left.", _ONE
    ),
    Construction("It was V-ed that C", "passive", "It [cue:was {participle}] [content:that {C}].", _ONE),
)


def main(row: str = "", column: str = "") -> None:
    if row:
        print_faults(row, column)
        return
    print(f"{'':22}{'all':>5}{'src':>5}{'cue':>5}{'con':>5}" + "".join(f"{kind[:6]:>7}" for kind in SOURCES))
    total: Counter[tuple[str, str]] = Counter()
    for construction in CONSTRUCTIONS:
        counts = count_right(construction)
        total.update(counts)
        print(line(construction.name, counts), flush=True)
    print(line("all", total))


def count_right(construction: Construction) -> Counter[tuple[str, str]]:
    """How many relations of a construction are right in each part, for each kind of source and for all."""
    counts: Counter[tuple[str, str]] = Counter()
    for kind in SOURCES:
        for read in read_cell(construction, kind):
            for wanted in read.wanted:
                right = right_parts(wanted, read.found)
                for key in ("of", *right, *(("all",) if len(right) == len(PARTS) else ())):
                    counts[kind, key] += 1
                    counts["", key] += 1
    return counts


def line(name: str, counts: Counter[tuple[str, str]]) -> str:
    """The percentage of relations that are all right, those of their parts, and that of each kind of source."""
    cells = [("", "all"), *[("", part) for part in PARTS], *[(kind, "all") for kind in SOURCES]]
    shares = [f"{100 * counts[cell] / counts[cell[0], 'of']:.0f}" if counts[cell[0], "of"] else "" for cell in cells]
    return (
        f"{name:22}{''.join(f'{share:>5}' for share in shares[:4])}  {''.join(f'{share:>7}' for share in shares[4:])}"
    )


def print_faults(row: str, column: str) -> None:
    cells = [(each, kind) for each in CONSTRUCTIONS for kind in SOURCES if kind.startswith(column)]
    for construction, kind in cells:
        if construction.name.startswith(row):
            for text, wanted, found in read_cell(construction, kind):
                if any(len(right_parts(each, found)) < len(PARTS) for each in wanted):
                    print(f"{kind}:\n  want {render(text, wanted)}\n  got  {render(text, found)}")


def right_parts(wanted: Relation, found: Sequence[Relation]) -> list[str]:
    """Which parts of a marked relation are exactly so in the one found whose cue it shares words with."""
    best = next((each for each in found if each.cue and wanted.cue and each.cue.overlaps(wanted.cue)), None)
    return [part for part in PARTS if best and getattr(best, part) == getattr(wanted, part)]


def read_cell(construction: Construction, kind: str) -> Iterator[Read]:
    """What is marked and what is found in each sentence of a cell."""
    if kind in construction.barred:
        return
    for sentence in sentences(construction, SOURCES[kind]):
        marked = parse(_OPENING.sub(lambda first: first[1] + first[2].upper(), sentence, count=1))
        links = link(build_document(marked.text), default_lexicon())
        found = [
            Relation(each.id, each.source.spans if each.source else (), each.cue.span, each.content.spans)
            for each in links
            if each.parent is None
        ]
        yield Read(marked.text, marked.relations, tuple(found))


def sentences(construction: Construction, sources: Sequence[str]) -> Iterator[str]:
    """The marked sentences of a cell: each verb once, or EACH of them, with the sources and clauses by turns."""
    entries = verbs_of(construction.verbs)
    for number in range(EACH):
        source = sources[number % len(sources)]
        entry = entries[(number * len(entries)) // EACH]
        several = source.startswith(SEVERAL)
        fillers = {letter: texts[(number * 5 + 1) % len(texts)] for letter, texts in FILLERS.items()}
        yield construction.sentence.format(
            S=source,
            s=source.rstrip(","),
            comma="" if source.endswith(",") else ",",
            has="have" if several else "has",
            puts="put" if several else "puts",
            **forms_of(entry, several),
            **fillers,
        )


@cache
def verbs_of(name: str) -> tuple[LexiconEntry, ...]:
    """The lexicon's rows of one of VERBS, or its strong verbs with a frame, of which some only stand before "to".

    Hearsay has no source: nobody "seemed that".
    """
    rows = [entry for entry in default_lexicon().entries if entry.table == "verbs"]
    rows = [entry for entry in rows if name == "passive" or entry.reports is not AttributionKind.HEARSAY]
    if name in VERBS:
        return tuple(entry for entry in rows if entry.lemma in VERBS[name])
    framed = [entry for entry in rows if entry.strength == "strong" and name in entry.frames]
    return tuple(entry for entry in framed if name != "to" or "[content:to " in entry.example)


def forms_of(entry: LexiconEntry, several: bool) -> dict[str, str]:
    """The forms of a verb by name; the present is that of *several* or of one."""
    forms = {tag: form.replace("one's", "their") for form, tag in reversed(inflect(entry))}
    named = {"base": "VB", "present": "VB" if several else "VBZ", "past": "VBD", "participle": "VBN", "gerund": "VBG"}
    return {name: forms[tag] for name, tag in named.items()}


if __name__ == "__main__":
    main(*sys.argv[1:3])
