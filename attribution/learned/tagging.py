"""Part-of-speech tags, one character a token, from word types, shapes and a greedy left-to-right choice.

Most word types have one tag; only the others are decided in context, by a linear model over the two tags before, the
likely tags of the two words after and the neighbouring word types (an averaged perceptron, Collins 2002). What the tags
are is told in vocabulary/tags.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import Factory, field, frozen

from ..expressions import over_text
from ..vocabulary.dictionary import default_dictionary
from ..vocabulary.stems import stem
from ..vocabulary.tags import TAGS, VERBS
from ..vocabulary.words import BULLETS, CAPITAL, Word

Scores = Mapping[str, int]
Row = Sequence[int]
"""The score of every tag, in the order of TAGS: to index a row is twice as quick as to look a tag up."""

VOICED = "NP"
"""The classes of words that have a voice: common nouns and names."""

_TYPES_CAP = 60_000  # word types kept
_START, _END = "<", ">"
_CLOSED = frozenset("DIWEFBTUwyt&mhbo")
"""The classes of which every word is known: "Teesside" is none like "inside"."""
_COMMON = frozenset("NJS")
_STRANGE = 150
"""By how much less a capitalised word that no dictionary has is a common noun or an adjective."""
_LIKE_ADJECTIVES = ("an", "ish", "ese", "i", "ic", "al", "ous", "ive")
_DASH: Scores = {"-": 0}
_ASIDE: Scores = {"R": 0}
_FIRST_PICTURE = "\u2600"
"""The first of the pictographs; the signs before it, of money and of lists, have tags of their own."""
_MONEY: Scores = {"$": 0}
_CURRENCIES = frozenset("£€¥₹₦₱₽₩₪₫₴₺")
_NUMBER: Scores = {"C": 0}
_SHORT_NUMBER = over_text(r"\d[\d.,]{0,12}(?:bn|m|mn|tn|k|bln|mln|cr)")  # £3bn
_NAME: Scores = {"P": 0}
_ACRONYMS = frozenset(("as^^", "who^^", "it^^"))  # a daily, a health body, computing; but for pages in capitals
_DEFINED = "="  # before the tags that the dictionary gives

_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}
_SILENT: Row = (0,) * len(TAGS)  # shared by all words that say nothing of their neighbours


class WordType:
    """What is known of a word by its form alone.

    ``tag`` is its likeliest tag, ``number`` that of TAGS. ``contests`` are the others it may have, each with its number
    and by how much it is preferred without a context. ``after`` and ``before`` are what the word adds to the scores of
    the word behind it and of the word before it. ``voice`` tells how often a noun phrase that ends with the word is the
    source of an attribution, from "0" to "9": first as a common noun, then as a name.
    """

    __slots__ = ("after", "before", "contests", "norm", "number", "stem", "tag", "voice")

    def __init__(self, norm: str, scores: Scores, after: Row, before: Row, voices: Scores) -> None:
        self.norm = norm
        self.stem = stem(norm)
        self.voice = voice_of(self.stem, voices)
        self.tag = best = max(scores, key=scores.__getitem__)
        self.number = _NUMBERS[best]
        self.contests = tuple(
            [(rival, _NUMBERS[rival], scores[rival] - scores[best]) for rival in scores if rival != best]
        )
        self.after = after
        self.before = before


def voice_of(key: str, voices: Scores) -> str:
    """The voice of a stem: what *voices* have of it as a noun and as a name, or of all strangers to them."""
    noun, name = [voices.get(key + kind, voices.get(kind, 0)) for kind in VOICED]
    return f"{noun}{name}"


_EDGE = WordType("", {".": 0}, _SILENT, _SILENT, {})


@frozen(eq=False, repr=False)
class TagModel:
    """What was learned of words: tag scores by word-type key, by shape, and by context feature; voices by stem."""

    types: Mapping[str, Scores]
    shapes: Mapping[str, Scores]
    contexts: Mapping[str, Scores]
    voices: Scores = field(factory=dict)
    rows: WordTypes = field(
        init=False, eq=False, repr=False, default=Factory(lambda self: WordTypes(self), takes_self=True)
    )
    windows: tuple[_Windows, ...] = field(
        init=False,
        eq=False,
        repr=False,
        default=Factory(lambda self: tuple(_Windows(self.contexts, place) for place in range(3)), takes_self=True),
    )


class WordTypes(dict[Word, WordType]):
    """The types of words, by the rows of words.WordTable; filled on demand, emptied when full."""

    def __init__(self, model: TagModel) -> None:
        super().__init__()
        self._model = model

    def __missing__(self, word: Word) -> WordType:
        model, key = self._model, type_key(word.form)
        named = key in _ACRONYMS or (word.cls == CAPITAL and word.form[0].islower())  # "el-Sayed"
        scores = _DASH if key in BULLETS else _NAME if named else _money_of(key) or _picture_of(key)
        scores = scores or model.types.get(key) or self._of_stranger(key)
        if len(self) >= _TYPES_CAP:
            self.clear()
        after, before = self._context(_START + key), self._context(_END + key)
        found = self[word] = WordType(word.norm, scores, after, before, model.voices)
        return found

    def _of_stranger(self, key: str) -> Scores:
        """The tags of a word type the articles lack, by its shape; a capitalised one's by its small letters too.

        "Harding" is no participle, but "Rebutting" may be, as "rebutting" is one; "Courier" is a name, whatever a
        courier is in the dictionary.
        """
        model, shapes = self._model, shape_keys(key)
        if key[-1] != "^":
            return next(filter(None, map(model.shapes.get, shapes)), {"N": 0})
        undefined = [shape for shape in shapes if shape[:1] != _DEFINED]
        scores = next(filter(None, map(model.shapes.get, undefined)), {"N": 0})
        names = {tag: score for tag, score in scores.items() if tag not in VERBS and tag not in _CLOSED} or scores
        norm = key.rstrip("^")
        if "P" in names and norm not in default_dictionary() and not norm.endswith(_LIKE_ADJECTIVES):
            names = {tag: score - (tag in _COMMON) * _STRANGE for tag, score in names.items()}
        return {**names, **model.types.get(norm, {})}

    def _context(self, feature: str) -> Row:
        scores = self._model.contexts.get(feature)
        return _row_of(scores) if scores else _SILENT


def _money_of(key: str) -> Scores | None:
    """The tag of a sign or an amount of money, which the articles have in dollars alone: "£" and "3bn"."""
    if key in _CURRENCIES:
        return _MONEY
    return _NUMBER if key[0].isdigit() and key[-1].isalpha() and _SHORT_NUMBER.fullmatch(key) else None


def _picture_of(key: str) -> Scores | None:
    """The tag of a pictograph, which belongs to no name beside it; none of a letter of any script."""
    return _ASIDE if key[0] >= _FIRST_PICTURE and not key[0].isalnum() else None


def _row_of(scores: Scores) -> Row:
    row = [0] * len(TAGS)
    for tag, score in scores.items():
        row[_NUMBERS[tag]] = score
    return row


class _Windows(dict[str, Row]):
    """The scores by a pair of neighbouring tags: those before a word, beside it (place 1) or behind it."""

    def __init__(self, contexts: Mapping[str, Scores], place: int) -> None:
        super().__init__()
        self._contexts = contexts
        self._place = place

    def __missing__(self, pair: str) -> Row:
        total: dict[str, int] = {}
        for feature in _pair_features(pair, self._place):
            for tag, score in self._contexts.get(feature, {}).items():
                total[tag] = total.get(tag, 0) + score
        row = self[pair] = _row_of(total)
        return row


def type_key(form: str) -> str:
    """The word type of *form*: lower-case, with "^" behind a capitalised word and "^^" behind one all in capitals."""
    norm = form.lower().replace("’", "'")
    if not form[0].isupper():
        return norm
    return norm + ("^^" if len(form) > 1 and form.isupper() else "^")


def shape_keys(key: str) -> tuple[str, ...]:
    """The shapes of a word type, most telling first: the tags the dictionary gives it, or its last part; its last
    three letters, its last two characters, its case alone.
    """
    norm = key.rstrip("^")
    case = key[len(norm) :]
    hyphen = "-" if "-" in norm else ""
    dictionary = default_dictionary()
    known = dictionary.tags(norm) or hyphen + dictionary.tags(norm.rpartition("-")[2])
    told = (f"{_DEFINED}{known}{case}",) if len(known) > len(hyphen) else ()
    if any(character.isdigit() for character in norm):
        full = "#" + hyphen + (norm[-2:] if norm[-1].isalpha() else "")
    else:
        full = hyphen + norm[-3:] + case
    return *told, full, full[-2:], "^" if case else ""


def tag(types: Sequence[WordType], model: TagModel) -> list[str]:
    """The tag of each word of a text, given their types in order."""
    likely = "".join([word.tag for word in types]) + _END * 2
    around = [_EDGE, *types, _EDGE]  # so that the type of word i stands at i + 1, and its tag at i + 2
    tags = [_START, _START, *likely[:-2]]
    before, beside, behind = [window.__getitem__ for window in model.windows]  # a subscript would look that up
    for i, word in enumerate(types):
        if not word.contests:
            continue
        here, there = i + 1, i + 2
        previous, following, best = tags[here], likely[here], word.number
        left, across, right = (
            before(tags[i] + previous),
            beside(previous + following),
            behind(following + likely[there]),
        )
        after, ahead = around[i].after, around[there].before
        top = left[best] + across[best] + right[best] + after[best] + ahead[best]
        for tag, number, margin in word.contests:
            total = left[number] + across[number] + right[number] + after[number] + ahead[number] + margin
            if total > top:
                top = total
                tags[there] = tag
    return tags[2:]


def context_features(window: str) -> tuple[str, ...]:
    """The features of a window of tags: two before a word, and the likely ones of the two words after it.

    Training learns by these; ``tag`` adds up each pair's by itself.
    """
    return tuple([feature for place in range(3) for feature in _pair_features(window[place : place + 2], place)])


def _pair_features(pair: str, place: int) -> tuple[str, ...]:
    """The features of the pair of tags at *place* in a window."""
    return (("p" + pair[1], "q" + pair), ("m" + pair,), ("N" + pair[0], "n" + pair))[place]
