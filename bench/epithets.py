"""Print how often it is seen whom an epithet means: ``python bench/epithets.py [--every N] [--worst FAMILY]``.

Short articles are put together from an introduction of a person or a body (``epithets.tsv``), others who come before,
between or beside, and a later statement by "the midfielder", "the Leeds-based firm". Who is meant is known from how
the text was made: the one introduced; nobody, where two fit who were named last together; somebody else, where the
words tell what nobody is.

What the columns tell stands in verdicts.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

from verdicts import Question, run

CLAUSES = (
    "the plan was dead",
    "the deal would be signed in May",
    "nobody had been told",
    "the costs would rise by a tenth",
    "there was no way back",
    "the decision was wrong",
)
QUOTED = (
    "We were never asked",
    "It will be over by Friday",
    "Nobody will sign that",
    "That was a mistake",
)
PERSON_INTRODUCTIONS = {
    "R N": "{Ahead} {name} told reporters on Monday that {C}.",
    "the R, N,": "The {ahead}, {name}, said on Monday that {C}.",
    "N, a R,": "{Name}, {told}, told reporters on Monday that {C}.",
    "N, who is a R,": "{Name}, who is {told}, said on Monday that {C}.",
    "N. N is a R": "{Name} said on Monday that {C}. {Last} is {told}.",
    "“Q,” said N, a R": "“{Q},” said {name}, {told}.",
    "“Q,” said R N": "“{Q},” said {ahead} {name}.",
    "according to N, a R": "{C}, according to {name}, {told}.",
    "met N, a R,": "Reporters met {name}, {told}, at the gates on Monday.",
    "spoke to R N": "Reporters spoke to {ahead} {name} on Monday.",
    "N, a R, was seen": "{Name}, {told}, was seen at the town hall on Monday.",
    "headline": "{Ahead} says {C}\n\n{Name} told reporters on Monday that {D}.",
    "lede": "{Told} has said that {C}.\n\n{Name} told reporters on Monday that {D}.",
    "A R, N said": "{Told}, {name} said on Monday that {C}.",
    "two on": "{Name} told reporters on Monday that {C}. The hall was full and the doors were shut. {Last} has been"
    " {told} for six years.",
}
BODY_INTRODUCTIONS = {
    "R N": "{Ahead} {name} said on Monday that {C}.",
    "the R N": "The {ahead} {name} said on Monday that {C}.",
    "the R, N,": "The {ahead}, {name}, said on Monday that {C}.",
    "N, a R,": "{Name}, {told}, said on Monday that {C}.",
    "N, which is a R,": "{Name}, which is {told}, said on Monday that {C}.",
    "N. N is a R": "{Name} said on Monday that {C}. {Name} is {told}.",
    "“Q,” said N, a R": "“{Q},” said {name}, {told}.",
    "according to N, a R": "{C}, according to {name}, {told}.",
    "spokesman for N, a R": "“{Q},” said a spokesman for {name}, {told}.",
    "left N, a R,": "Three people left {name}, {told}, on Monday.",
    "left R N": "Three people left {ahead} {name} on Monday.",
    "headline": "{Ahead} says {C}\n\n{Name} said on Monday that {D}.",
    "lede": "{Told} has said that {C}.\n\n{Name} announced on Monday that {D}.",
    "two on": "{Name} said on Monday that {C}. The hall was full and the doors were shut. {Name} has been {told} for"
    " six years.",
}
STATEMENTS = (
    "The {e} said that {S}.",
    "“{T},” the {e} added.",
    "“{T},” said the {e}.",
    "{S}, according to the {e}.",
    "On Tuesday the {e} told a crowd in Leeds that {S}.",
    "The {e} warned that {S}.",
)
BETWEEN = {
    "alone": "",
    "a pause": "The talks went on for two hours.",
    "another after": "{Rival}, {rival_told}, said that the road was shut.",
    "another before": "{Rival}, {rival_told}, said that the road was shut.",
    "another beside": "The talks with {rival}, {rival_told}, went on for two hours.",
    "one alike before": "{Rival}, {rival_told}, said that the road was shut.",
    "one alike after": "{Rival}, {rival_told}, said that the road was shut.",
    "two alike": "{Rival}, {rival_told}, said that the road was shut. {Last} and {rival_last} will meet on Friday.",
    "somebody else": "The talks went on for two hours.",
}
"""What stands between the introduction and the epithet, or "before" both."""
OTHER_PEOPLE = (("Omar Tal", "a beekeeper from Kent"), ("Ruth Anker", "a florist in Hove"))
OTHERS_OF_FIRMS = (("the Gardeners’ Union", "a trade union"), ("Wexcombe Council", "the local authority"))
OTHERS_OF_BODIES = (("Glasswork", "a maker of windows"), ("Omar Tal", "a beekeeper from Kent"))
FIRMS = ("shop", "air", "tech", "finance", "industry", "media")
"""Families of bodies that are companies."""
NO_NOUN = ("who ", "whose ", "which ", *"0123456789")
"""How what is told of somebody begins that can stand behind a name alone."""
_SENTENCE = re.compile(r"(?:^|(?<=\.\ )|(?<=\.”\ )|(?<=\n\n))“?[a-z]")


class Subject(NamedTuple):
    """A row of epithets.tsv."""

    kind: str
    family: str
    name: str
    ahead: str
    told: str
    alike: tuple[str, str]
    epithets: tuple[str, ...]
    strangers: tuple[str, ...]


class Case(NamedTuple):
    """A text, its last source, who may be meant (None: nobody is certain; with *others*, anybody but these)."""

    family: str
    introduction: str
    between: str
    epithet: str
    text: str
    meant: tuple[str | None, ...]
    others: tuple[str, ...] = ()


def main() -> None:
    run(__doc__ or "", lambda every: map(ask, make_cases(every)), every=10)


def ask(case: Case) -> Question:
    """Whom the epithet of a *case* means."""
    kind = case.family.partition(" ")[0]
    introduction = f"{kind}: {case.introduction}"
    rows = {"family": case.family, "introduction": introduction, "beside": f"{kind}: {case.between}"}
    return Question(case.text, case.text.rindex(case.epithet), case.meant, case.others, rows)


def make_cases(every: int) -> Iterator[Case]:
    """One case in *every* of those that can be made, by turns."""
    number = count()
    for subject in read_subjects():
        introductions = PERSON_INTRODUCTIONS if subject.kind == "person" else BODY_INTRODUCTIONS
        for name, introduction in introductions.items():
            for between in BETWEEN:
                if _can_stand(subject, introduction, between):
                    phrases = subject.strangers if between == "somebody else" else subject.epithets
                    for phrase in phrases:
                        if (turn := next(number)) % every == 0:
                            yield _make(subject, name, introduction, between, phrase, turn // every)


def _can_stand(subject: Subject, introduction: str, between: str) -> bool:
    """Whether the *subject* can be introduced so, and others stand there."""
    if not subject.ahead and "{ahead}" in introduction.lower():
        return False
    noun = any(words in introduction for words in ("{Told}", "been {told}", "is {told}"))
    if noun and subject.told.startswith(NO_NOUN) and not ("is {told}" in introduction and subject.told.isdecimal()):
        return False
    if "\n" in introduction:  # whoever comes between would be the one described
        return between not in ("another before", "one alike before")
    return True


def _make(subject: Subject, name: str, introduction: str, between: str, phrase: str, turn: int) -> Case:
    rival, told = _rival(subject, between, turn)
    person = subject.kind == "person"
    values = {
        "name": subject.name, "last": subject.name.split()[-1] if person else subject.name,
        "ahead": subject.ahead, "told": subject.told,
        "rival": rival, "rival_told": told, "rival_last": rival.split()[-1] if person else rival,
        "C": CLAUSES[turn % 6], "D": CLAUSES[(turn + 1) % 6], "S": CLAUSES[(turn + 2) % 6],
        "Q": QUOTED[turn % 4], "T": QUOTED[(turn + 1) % 4],
    }  # fmt: skip
    sure = phrase.startswith("!")
    epithet = phrase.removeprefix("!")
    statement = STATEMENTS[turn % len(STATEMENTS)]
    if between == "somebody else":
        statement = statement.replace("The {e}", "{e}").replace("the {e}", "{e}")
    parts = [introduction, BETWEEN[between], statement]
    if between.endswith("before"):
        parts = [BETWEEN[between], introduction, statement]
    written = " ".join(part for part in parts if part)
    text = fill(written, values | {"e": epithet})
    epithet = epithet.removeprefix("the ") if between == "somebody else" else epithet
    epithet = epithet if epithet in text else epithet[0].upper() + epithet[1:]
    family = f"{subject.kind} {subject.family}"
    if between == "somebody else":
        return Case(family, name, between, epithet, text, (), (subject.name,))
    alike = {"one alike before": (subject.name, None), "one alike after": (rival, None), "two alike": (None,)}
    meant = (subject.name,) if sure else alike.get(between, (subject.name,))
    return Case(family, name, between, epithet, text, meant)


def fill(written: str, values: dict[str, str]) -> str:
    """The text with its *values*, its sentences beginning with capitals."""
    return _SENTENCE.sub(
        lambda first: first[0].upper(), re.sub(r"\{(\w+)\}", lambda place: _value(place[1], values), written)
    )


def _value(place: str, values: dict[str, str]) -> str:
    value = values.get(place)
    if value is None:
        value = values[place.lower()]
        value = value[:1].upper() + value[1:]
    return value


def _rival(subject: Subject, between: str, turn: int) -> tuple[str, str]:
    if "alike" in between:
        return subject.alike
    if subject.kind == "person":
        return OTHER_PEOPLE[turn // 7 % 2]
    return (OTHERS_OF_FIRMS if subject.family in FIRMS else OTHERS_OF_BODIES)[turn // 7 % 2]


def read_subjects() -> list[Subject]:
    """The rows of epithets.tsv."""
    lines = Path(__file__).with_suffix(".tsv").read_text("utf-8").splitlines()
    subjects = []
    for line in lines:
        if line and not line.startswith(("#", "kind\t")):
            kind, family, name, ahead, told, alike, epithets, strangers = line.split("\t")
            other, _, its = alike.partition("|")
            lists = [tuple(phrases.split("; ")) for phrases in (epithets, strangers)]
            subjects.append(Subject(kind, family, name, ahead, told, (other, its), *lists))
    return subjects


if __name__ == "__main__":
    main()
