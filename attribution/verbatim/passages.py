"""An index of folded words over many texts: where a run of words stands, and where something like it might."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise

from attrs import define, field, frozen

from ..spans import merge
from .guards import is_negation
from .normalising import DEFAULT_FOLDING, Folding, Words, fold_word, fold_words

_PAIR_LIMIT = 60  # places of a pair of words that are looked at
_SINGLE_LIMIT = 8  # places of a single word
_LAST_RESORT = 300  # places of the rarest word where nothing else is found
_SLACK = 8  # words around a window
_MOST_WINDOWS = 3  # in which a quotation is looked for
_JOINT = 4  # characters between two pieces
_FILLER_WORDS = 8  # words of a stretch whose fillers are dropped
_FENCE = "\x00"


@frozen
class Stretch:
    """A range of the text numbered ``text``, spoken by the voice numbered ``voice``."""

    text: int
    voice: int
    start: int
    end: int


@define(eq=False, slots=False)
class Index:
    """The words of all texts in one row of columns; nothing in it changes once built.

    ``bounds`` are the first words of the texts, ``turns`` the first words of the turns, ``voices`` who speaks in them.
    A fence stands between two texts, so that no run of words crosses from one to the next.
    """

    words: Words
    texts: tuple[str, ...]
    bounds: list[int]
    turns: list[int]
    voices: list[int]
    folding: Folding = field(default=DEFAULT_FOLDING)

    @cached_property
    def singles(self) -> dict[str, list[int]]:
        """Where each word stands."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, norm in enumerate(self.words.norms):
            places[norm].append(place)
        return dict(places)

    @cached_property
    def pairs(self) -> dict[tuple[str, str], list[int]]:
        """Where each two neighbouring words stand."""
        places: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        norms = self.words.norms
        for place, pair in enumerate(pairwise(norms)):
            places[pair].append(place)
        return dict(places)

    @cached_property
    def common(self) -> frozenset[str]:
        """The words that some text prints with a small letter."""
        starts, norms = self.words.starts, self.words.norms
        found: set[str] = set()
        for number, text in enumerate(self.texts):
            for place in range(*self.text_range(number)):
                if text[starts[place]].islower():
                    found.add(norms[place])
        return frozenset(found)

    @cached_property
    def joined(self) -> str:
        """All words between blanks, for searches at C speed."""
        return " " + " ".join(self.words.norms) + " "

    @cached_property
    def offsets(self) -> list[int]:
        """Where in ``joined`` the blank before each word stands."""
        return list(accumulate((len(norm) + 1 for norm in self.words.norms), initial=0))

    def text_range(self, number: int) -> tuple[int, int]:
        """The first word of a text and the one after its last."""
        following = self.bounds[number + 1] - 1 if number + 1 < len(self.bounds) else len(self.words)
        return self.bounds[number], following

    def text_at(self, place: int) -> int:
        """The number of the text the word at *place* belongs to."""
        return bisect_right(self.bounds, place) - 1

    def voice_at(self, place: int) -> int:
        """The voice that speaks the word at *place*."""
        return self.voices[bisect_right(self.turns, place) - 1]

    def turn_start(self, place: int) -> int:
        """The first word of the turn the word at *place* belongs to."""
        return self.turns[bisect_right(self.turns, place) - 1]

    def turn_end(self, place: int) -> int:
        """The first word after *place* that another turn or text owns."""
        turn = bisect_right(self.turns, place)
        return self.turns[turn] if turn < len(self.turns) else len(self.words)


def build_index(texts: Sequence[str], stretches: Sequence[Stretch], folding: Folding = DEFAULT_FOLDING) -> Index:
    """Index the stretches, which must come in the order of their texts; a text without stretches gets no words."""
    starts: list[int] = []
    ends: list[int] = []
    norms: list[str] = []
    bounds: list[int] = []
    turns: list[int] = []
    voices: list[int] = []
    for number, text in enumerate(texts):
        if number:
            _extend(starts, ends, norms, Words([0], [0], [_FENCE]))
        bounds.append(len(norms))
        for voice, ranges in _group_turns([stretch for stretch in stretches if stretch.text == number]):
            turns.append(len(norms))
            voices.append(voice)
            _extend(starts, ends, norms, fold_words(text, ranges, folding))
    if not turns or turns[0]:
        turns.insert(0, 0)
        voices.insert(0, -1)
    return Index(Words(starts, ends, norms), tuple(texts), bounds, turns, voices, folding)


def find_exact(index: Index, norms: Sequence[str], limit: int = 40) -> list[int]:
    """The places where exactly these words stand, in order, at most *limit*."""
    needle = f" {' '.join(norms)} "
    places: list[int] = []
    found = index.joined.find(needle) if norms else -1
    while found >= 0 and len(places) < limit:
        places.append(bisect_right(index.offsets, found) - 1)
        found = index.joined.find(needle, found + 1)
    return places


def find_windows(index: Index, norms: Sequence[str]) -> list[tuple[int, int]]:
    """Ranges of words that share the most rare words with *norms*, best first; none with less than half of the best."""
    hits = sorted(_hits(index, norms))
    reach = len(norms) + 40
    ranked: list[tuple[float, int, int]] = []
    inside: Counter[int] = Counter()
    total, tail = 0.0, 0
    for head, (place, number, weight) in enumerate(hits):
        total += 0.0 if inside[number] else weight
        inside[number] += 1
        earliest = max(place - reach, index.bounds[index.text_at(place)])
        while hits[tail][0] < earliest:
            inside[hits[tail][1]] -= 1
            total -= 0.0 if inside[hits[tail][1]] else hits[tail][2]
            tail += 1
        ranked.append((total, tail, head))
    ranked.sort(key=lambda row: (-row[0], row[1]))
    chosen: list[tuple[int, int]] = []
    for weight, first, last in ranked:
        if len(chosen) == _MOST_WINDOWS or weight < ranked[0][0] / 2:
            break
        if all(last < low or first > high for low, high in chosen):
            chosen.append((first, last))
    return [_widen(index, hits[first], hits[last], len(norms)) for first, last in chosen]


def read_words(index: Index, start: int, end: int) -> str:
    """The words from *start* to *end* as printed, a single blank for line breaks, time codes and other layout."""
    if start >= end:
        return ""
    text = index.texts[index.text_at(start)]
    # "£30m" is folded into several words, the last of which stands first
    pieces = merge(zip(index.words.starts[start:end], index.words.ends[start:end], strict=True))
    said = [text[slice(*pieces[0])]]
    for before, piece in pairwise(pieces):
        between = text[before[1] : piece[0]]
        said += [between if len(between) <= _JOINT and "\n" not in between else " ", text[slice(*piece)]]
    return "".join(said)


def is_filler(index: Index, start: int, end: int) -> bool:
    """Whether the words are filler phrases, or only say again what stands beside them ("and we, and we need").

    A negation or a figure is never one: "no, no" may be meant, "five, five" may be fifty-five.
    """
    if not index.folding.drop_fillers or end - start > _FILLER_WORDS:
        return False
    norms = index.words.norms
    if any(norms[at][0] in "023456789" or is_negation(norms[at]) for at in range(start, end)):
        return False
    run = _without_fillers(norms[start:end], _filler_phrases(index.folding))
    before, after = norms[max(start - 3, 0) : start], norms[end : end + 3]
    return not run or _collapse([*before, *run, *after]) == _collapse([*before, *after])


@lru_cache(maxsize=16)
def _filler_phrases(folding: Folding) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold_word(phrase, folding).split()) for phrase in folding.fillers)


def _without_fillers(run: list[str], phrases: frozenset[tuple[str, ...]]) -> list[str]:
    kept: list[str] = []
    while run:
        length = next((n for n in (3, 2, 1) if len(run) >= n and tuple(run[:n]) in phrases), 0)
        kept += run[:1] if not length else []
        run = run[length or 1 :]
    return kept


def _collapse(words: list[str]) -> list[str]:
    """The words with each run of up to three that follows itself said once."""
    kept: list[str] = []
    for word in words:
        kept.append(word)
        for length in (1, 2, 3):
            if len(kept) >= 2 * length and kept[-length:] == kept[-2 * length : -length]:
                del kept[-length:]
    return kept


def _hits(index: Index, norms: Sequence[str]) -> Iterator[tuple[int, int, float]]:
    """(place, which word of *norms*, weight) for its rare words (counted back from -1) and pairs of words."""
    found = False
    for number, pair in enumerate(pairwise(norms)):
        places = index.pairs.get(pair, ())
        if 0 < len(places) <= _PAIR_LIMIT:
            found = True
            yield from ((place, number, 1.0 + 1.0 / len(places)) for place in places)
    for number, norm in enumerate(norms):
        places = index.singles.get(norm, ())
        if 0 < len(places) <= _SINGLE_LIMIT:
            found = True
            yield from ((place, -number - 1, 1.0 / len(places)) for place in places)
    if found:
        return
    rarest = min(((len(index.singles.get(norm, ())), number) for number, norm in enumerate(norms)), default=(0, 0))
    if 0 < rarest[0] <= _LAST_RESORT:
        yield from ((place, rarest[1], 0.1) for place in index.singles[norms[rarest[1]]])


def _widen(index: Index, first: tuple[int, int, float], last: tuple[int, int, float], length: int) -> tuple[int, int]:
    """The range from where the words before the first hit should stand to where those after the last should."""
    low, high = index.text_range(index.text_at(first[0]))
    return max(low, first[0] - _item(first) - _SLACK), min(high, last[0] + length - _item(last) + _SLACK)


def _item(hit: tuple[int, int, float]) -> int:
    """Which word of the query a hit is of; single words are numbered backwards from -1."""
    return hit[1] if hit[1] >= 0 else -hit[1] - 1


def _group_turns(stretches: Sequence[Stretch]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Neighbouring stretches of one voice together."""
    voice, ranges = -1, list[tuple[int, int]]()
    for stretch in stretches:
        if stretch.voice != voice and ranges:
            yield voice, ranges
            ranges = []
        voice = stretch.voice
        ranges.append((stretch.start, stretch.end))
    if ranges:
        yield voice, ranges


def _extend(starts: list[int], ends: list[int], norms: list[str], words: Words) -> None:
    starts += words.starts
    ends += words.ends
    norms += words.norms
