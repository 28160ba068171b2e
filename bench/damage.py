"""Quotations out of our own transcripts, damaged in eight ways and dressed in four harmless ones; all seeded."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import evolve, frozen

from attribution.transcripts import parse_source
from attribution.verbatim.sources import Source, Turn

FOLDER = Path(__file__).parent / "transcripts"
HARMFUL = (
    *("word changed", "negation dropped", "number changed", "name changed", "unmarked elision", "splice"),
    *("wrong speaker", "invented"),
)
HARMLESS = ("typography", "fillers", "marked ellipsis", "brackets")
FULL_NAMES = {
    "FROST": "Delia Frost", "NAIR": "Raj Nair", "ORTIZ": "Ana Ortiz", "WALCZAK": "Piotr Walczak",
    "ABARA": "Helen Abara", "REILLY": "Tom Reilly", "OSEI": "Kenji Osei", "LINDEN": "Grace Linden",
    "A": "Martin Doyle", "VANCE": "Rosa Vance", "HALPERN": "Luke Halpern", "Quill": "Marta Quill",
    "Strake": "Edmund Strake", "Adeyemi": "Lewis Adeyemi", "Tennant": "Joan Tennant", "Okafor": "Sam Okafor",
    "Solheim": "Ingrid Solheim",
}  # fmt: skip
NAMES = ("Halloran", "Petrova", "Mbeki", "Lindgren", "Castellano", "Whitby", "Dunmore", "Kowalczyk")
WORDS = ("garden", "quickly", "purple", "engine", "borrowed", "teacher", "window", "gently", "market", "wandered")
NUMBERS = ("seven", "27", "fifty-two", "1,350", "eighty", "2.8", "nineteen")
NEGATIONS = ("not", "never")
STEADY = ("no", "nobody", "none", "cent", "seven", "hundred", "thousand", "million", "half", "first", "second")
FILLERS = ("um,", "uh,", "you know,", "I mean,", "er,")
NUMBER = re.compile(
    r"\d[\d,.]*\d|\d|(?:two|three|four|five|six|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|thirty|forty|sixty|ninety)"
    r"(?:-\w+)?"
)


@frozen
class Case:
    """A quotation, whom the draft gives it to, and the kind of damage or dress it has."""

    kind: str
    quote: str
    speaker: str
    source: str


@frozen
class Sentence:
    """One sentence of a transcript and its place among all."""

    text: str
    speaker: str
    source: str
    number: int


def read_sources() -> tuple[Source, ...]:
    """Our transcripts; the court's is Officer Doyle's examination."""
    sources = [parse_source(path.read_text("utf-8"), path.name) for path in sorted(FOLDER.iterdir())]
    return tuple(evolve(each, speaker="Martin Doyle") if each.name == "trial.txt" else each for each in sources)


def with_fillers(source: Source, seed: int = 7) -> Source:
    """The same transcript as a faithful typist would have it: a hesitation or a stutter every dozen words."""
    rng = random.Random(seed)
    turns, text = [], ""
    for turn in source.turns:
        said = " ".join(source.text[start:end].strip() for start, end in turn.pieces)
        hesitant = " ".join(_hesitate(word, rng) for word in said.split())
        label = f"{turn.speaker}: "
        turns.append(Turn(turn.speaker, ((len(text) + len(label), len(text) + len(label) + len(hesitant)),)))
        text += f"{label}{hesitant}\n"
    return evolve(source, text=text, turns=tuple(turns))


def make_cases(sources: tuple[Source, ...], each: int, seed: int) -> dict[str, list[Case]]:
    """*each* cases of every kind, or as many as the transcripts give."""
    rng = random.Random(seed)
    sentences = list(read_sentences(sources))
    makers: dict[str, Callable[[Sentence, list[Sentence], random.Random], str | None]] = {
        "word changed": _change_word, "negation dropped": _drop_negation, "number changed": _change_number,
        "name changed": _change_name, "unmarked elision": _elide, "splice": _splice, "wrong speaker": _keep,
        "typography": _retype, "fillers": _keep, "marked ellipsis": _elide_marked, "brackets": _bracket,
    }  # fmt: skip
    cases: dict[str, list[Case]] = {}
    for kind in (*HARMFUL, *HARMLESS):
        if kind == "invented":
            cases[kind] = [_invent(line, sentences) for line in read_invented()][:each]
            continue
        found: list[Case] = []
        for sentence in rng.sample(sentences, len(sentences)):
            quote = makers[kind](sentence, sentences, rng)
            if quote and len(found) < each:
                speaker = _somebody_else(sentence, sentences, rng) if kind == "wrong speaker" else sentence.speaker
                found.append(Case(kind, quote, speaker, sentence.source))
        cases[kind] = found
    return cases


def read_sentences(sources: tuple[Source, ...]) -> Iterator[Sentence]:
    """The sentences of eight words or more whose speaker has a name."""
    number = 0
    for source in sources:
        for turn in source.turns:
            name = next((full for key, full in FULL_NAMES.items() if re.search(rf"\b{key}\b", turn.speaker)), "")
            said = " ".join(" ".join(source.text[start:end] for start, end in turn.pieces).split())
            for text in re.split(r"(?<=[.?!]) (?=[A-Z])", re.sub(r"\b(Mr|Ms|Dr)\. ", r"\1 ", said)):
                number += 1
                if name and len(text.split()) >= 8:
                    yield Sentence(_without_fillers(text), name, source.name, number)


def read_invented() -> list[str]:
    """Quotations nobody in the transcripts said."""
    return (Path(__file__).parent / "invented.txt").read_text("utf-8").strip().split("\n")


def _without_fillers(text: str) -> str:
    return re.sub(
        r"\b(?:um|uh|er|you know|I mean|Well), ",
        "",
        re.sub(r", (?:um|uh|er|you know),", ",", text, flags=re.I),
        flags=re.I,
    )


def _hesitate(word: str, rng: random.Random) -> str:
    """A hesitation after one word in eleven or so, or the word twice; nobody stammers a number or a "not" here."""
    if rng.random() > 0.09:
        return word
    stammered = word.isalpha() and word not in (*NEGATIONS, *STEADY) and not NUMBER.fullmatch(word)
    return f"{word} {word.lower()}" if stammered and rng.random() < 0.3 else f"{word} {rng.choice(FILLERS)}"


def _keep(sentence: Sentence, _: list[Sentence], __: random.Random) -> str:
    return sentence.text


def _change_word(sentence: Sentence, _: list[Sentence], rng: random.Random) -> str | None:
    words = sentence.text.split()
    plain = [at for at, word in enumerate(words) if word.isalpha() and word.islower() and len(word) > 3]
    if not plain:
        return None
    words[rng.choice(plain)] = rng.choice(WORDS)
    return " ".join(words)


def _drop_negation(sentence: Sentence, _: list[Sentence], __: random.Random) -> str | None:
    for negation in NEGATIONS:
        if f" {negation} " in sentence.text:
            return sentence.text.replace(f" {negation} ", " ", 1)
    if " nobody " in sentence.text:
        return sentence.text.replace(" nobody ", " somebody ", 1)
    return sentence.text.replace(" no ", " a ", 1) if " no " in sentence.text else None


def _change_number(sentence: Sentence, _: list[Sentence], rng: random.Random) -> str | None:
    found = [match for match in NUMBER.finditer(sentence.text) if _whole(sentence.text, match)]
    if not found:
        return None
    match = rng.choice(found)
    other = rng.choice([number for number in NUMBERS if number != match.group()])
    return sentence.text[: match.start()] + other + sentence.text[match.end() :]


def _whole(text: str, match: re.Match[str]) -> bool:
    return not (text[: match.start()][-1:].isalnum() or text[match.end() :][:1].isalnum())


def _change_name(sentence: Sentence, _: list[Sentence], rng: random.Random) -> str | None:
    words = sentence.text.split()
    names = [at for at, word in enumerate(words) if at and re.fullmatch(r"[A-Z][a-z]{2,}[,.?]?", word)]
    if not names:
        return None
    at = rng.choice(names)
    words[at] = rng.choice(NAMES) + (words[at][-1] if not words[at][-1].isalpha() else "")
    return " ".join(words)


def _cut(sentence: Sentence, rng: random.Random) -> tuple[str, str] | None:
    """The sentence's beginning and end, four words or more each, with three to nine words between them gone."""
    words = sentence.text.split()
    if len(words) < 12:
        return None
    gone = rng.randint(3, min(9, len(words) - 8))
    start = rng.randint(4, len(words) - gone - 4)
    return " ".join(words[:start]), " ".join(words[start + gone :])


def _elide(sentence: Sentence, _: list[Sentence], rng: random.Random) -> str | None:
    parts = _cut(sentence, rng)
    return " ".join(parts) if parts else None


def _elide_marked(sentence: Sentence, _: list[Sentence], rng: random.Random) -> str | None:
    parts = _cut(sentence, rng)
    return rng.choice((" … ", " ... ", " […] ", "... ", " . . . ")).join(parts) if parts else None


def _splice(sentence: Sentence, sentences: list[Sentence], rng: random.Random) -> str | None:
    others = [
        other for other in sentences
        if other.speaker == sentence.speaker and abs(other.number - sentence.number) > 6
    ]  # fmt: skip
    words = sentence.text.rstrip(".?!").split()
    if not others or len(words) < 10:
        return None
    return " ".join(words[: rng.randint(6, len(words) - 2)] + rng.choice(others).text.split()[-7:])


def _somebody_else(sentence: Sentence, sentences: list[Sentence], rng: random.Random) -> str:
    names = {other.speaker for other in sentences if other.source == sentence.source} - {sentence.speaker}
    return rng.choice(sorted(names))


def _invent(line: str, sentences: list[Sentence]) -> Case:
    name, _, quote = line.partition(": ")
    source = next(sentence.source for sentence in sentences if sentence.speaker == name)
    return Case("invented", quote, name, source)


def _retype(sentence: Sentence, _: list[Sentence], rng: random.Random) -> str:
    text = sentence.text
    for plain, typed in (("I will ", "I’ll "), ("do not ", "don’t "), ("cannot ", "can’t "), ("I have ", "I’ve "),
                         ("is not ", "isn’t "), ("forty per cent", "40%"), ("would not", "wouldn't")):  # fmt: skip
        if rng.random() < 0.7:
            text = text.replace(plain, typed)
    if rng.random() < 0.5:
        text = text.replace(", and ", " — and ").replace("per cent", "percent")
    if rng.random() < 0.5:
        text = text[0].lower() + text[1:].rstrip(".") + ","
    return text.replace("'", "’") if rng.random() < 0.5 else text.replace(", but", "; but")


def _bracket(sentence: Sentence, _: list[Sentence], rng: random.Random) -> str | None:
    words = sentence.text.split()
    if rng.random() < 0.3:
        return f"[{words[0][0].swapcase()}]{words[0][1:]} {' '.join(words[1:])}" if len(words[0]) > 1 else None
    pronouns = [at for at, word in enumerate(words) if word.lower() in ("it", "they", "he", "she", "that", "we")]
    if not pronouns:
        return None
    at = rng.choice(pronouns)
    words[at] = rng.choice(("[the company]", "[the council]", "[the captain]", "[the whole crew]"))
    return " ".join(words)
