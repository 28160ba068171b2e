"""Fold words so that a transcriber's spelling and an editor's compare equal; every folded word keeps its own span."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import takewhile

from attrs import frozen

from ..expressions import expression
from ..tables import words
from ..vocabulary.grammar import NUMERALS

# "don't", "1,122", "U.S.", "%"; a hyphen parts two words, because transcribers hyphenate as they please
_TOKEN = expression(
    r"(?:\p{L}\.){2,8}+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,80}+"
    r"(?:['’ʼ][\p{L}\p{M}]{1,20}+|(?<=\p{N})[.,]\p{N}{1,40}+\p{L}{0,3}+){0,20}+|[%&$£€]"
)
_MAGNITUDE = expression(r"(\p{N}{1,40}(?:\.\p{N}{1,40})?)(k|m|mn|bn|tn)")
_FILLERS = (
    "you know",
    "you see",
    "i mean",
    "sort of",
    "kind of",
    "like",
    "well",
    "so",
    "right",
    "okay",
    "ok",
    "actually",
    "look",
)


_HESITATIONS = words("um umm uh uhh er erm ah ahh eh hm hmm mm mmm mhm huh uhm")

_IRREGULAR = {
    "can't": (("can", 2), ("not", 5)), "won't": (("will", 2), ("not", 5)), "shan't": (("shall", 3), ("not", 6)),
    "ain't": (("is", 2), ("not", 5)), "cannot": (("can", 3), ("not", 6)), "let's": (("let", 3), ("us", 5)),
    "gonna": (("going", 3), ("to", 5)), "wanna": (("want", 3), ("to", 5)), "gotta": (("got", 3), ("to", 5)),
    "dunno": (("do", 1), ("not", 3), ("know", 5)), "em": (("them", 2),), "til": (("until", 3),),
    "cos": (("because", 3),), "cuz": (("because", 3),), "ok": (("okay", 2),), "alright": (("all", 2), ("right", 7)),
}  # fmt: skip
_ENDINGS = {"n't": "not", "'ll": "will", "'re": "are", "'ve": "have", "'m": "am", "'d": "'d"}
_HOSTS = words("it that this he she there here what who where when how why everybody everyone")
_PARTICIPLES = words("been got had become gone done taken come made seen given said told written lost won")

_BEHIND_IS = frozenset(("a", "an", "the", "not", "been"))
_ORDINALS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_NUMERALS = {
    **{word: str(value) for word, value in NUMERALS.items()},
    **{word: f"{value}{'rd' if value == 3 else 'th'}" for value, word in enumerate(_ORDINALS, 3)},
}
_ROUND = frozenset(map(str, range(20, 100, 10)))
_DIGITS = frozenset("123456789")
_LAST_OF_ORDINALS = {
    "first": "1st",
    "second": "2nd",
    "3rd": "3rd",
    **{f"{number}th": f"{number}th" for number in range(4, 10)},
}
_MAGNITUDES = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_CURRENCIES = {"$": "dollars", "£": "pounds", "€": "euros"}
_SYMBOLS = {"%": "percent", "&": "and"}
_FRACTIONS = {"a": "", "half": "5", "quarter": "25"}
_POWERS = {12: "trillion", 9: "billion", 6: "million", 3: "thousand"}
_PAUSES = (["you", "know"], ["you", "see"], ["i", "mean"], ["sort", "of"])
_UNSETTLED = _ROUND | {"'d", "'s", "cent", "half", "quarter", "point", "hundred", *_CURRENCIES}
_CACHE_LIMIT = 50_000  # rows

_Row = tuple[tuple[str, int, int], ...]


@frozen
class Folding:
    """Which differences between a draft and a source are only a matter of writing down.

    Typography (quote marks, apostrophes, dashes, punctuation) is always folded. ``fillers`` are the phrases a draft may
    leave out; hesitations ("um", "er") fall under ``drop_fillers`` too.
    """

    case: bool = True
    contractions: bool = True
    numerals: bool = True
    spelling: bool = True
    drop_fillers: bool = True
    fillers: tuple[str, ...] = _FILLERS


@frozen(eq=False)
class Words:
    """Folded words as columns: word i stands for ``text[starts[i]:ends[i]]``."""

    starts: list[int]
    ends: list[int]
    norms: list[str]

    def __len__(self) -> int:
        return len(self.norms)


DEFAULT_FOLDING = Folding()


def fold_words(text: str, ranges: Iterable[tuple[int, int]], folding: Folding = DEFAULT_FOLDING) -> Words:
    """The folded words of the given ranges of *text*, in their order."""
    starts: list[int] = []
    ends: list[int] = []
    norms: list[str] = []
    rows = _rows(folding)
    for begin, stop in ranges:
        for match in _TOKEN.finditer(text, begin, stop):
            form = match.group()
            row = rows.get(form)
            if row is None:
                row = _remember(rows, form, folding)
            offset = match.start()
            for norm, start, end in row:
                starts.append(offset + start)
                ends.append(offset + end)
                norms.append(norm)
    return _settle(Words(starts, ends, norms), folding)


def fold_word(form: str, folding: Folding = DEFAULT_FOLDING) -> str:
    """The folded form of one word, its parts joined by a blank."""
    return " ".join(fold_words(form, ((0, len(form)),), folding).norms)


@lru_cache(maxsize=16)
def _rows(_: Folding) -> dict[str, _Row]:
    """The per-type rows known so far under a folding."""
    return {}


def _remember(rows: dict[str, _Row], form: str, folding: Folding) -> _Row:
    if len(rows) > _CACHE_LIMIT:
        rows.clear()
    row = rows[form] = _expand(form, folding)
    return row


def _expand(form: str, folding: Folding) -> _Row:
    low = form.replace("’", "'").replace("ʼ", "'")
    # lower() may lengthen a word ("İ"); spans come from the form itself, so only the norm changes
    low = low.lower() if folding.case else low
    plain = low.lower()
    if folding.drop_fillers and plain in _HESITATIONS:
        return ()
    if plain in _SYMBOLS:
        return ((_SYMBOLS[plain], 0, len(form)),)
    if folding.contractions:
        row = _expand_contraction(low, len(form))
        if row:
            return row
    if folding.numerals and form[0].isdigit():
        return _expand_number(plain, len(form))
    return ((_fold_one(low, folding), 0, len(form)),)


def _expand_contraction(low: str, length: int) -> _Row:
    if low in _IRREGULAR:
        starts = (0, *(end for _, end in _IRREGULAR[low]))
        return tuple((norm, start, end) for (norm, end), start in zip(_IRREGULAR[low], starts, strict=False))
    for ending, norm in _ENDINGS.items():
        if low.endswith(ending) and len(low) > len(ending) and len(low) == length:
            cut = length - len(ending)
            return ((low[:cut], 0, cut), (norm, cut, length))
    if low.endswith("'s") and len(low) == length:
        return ((low[:-2], 0, length - 2), ("'s", length - 2, length))
    return ()


def _expand_number(plain: str, length: int) -> _Row:
    bare = plain.replace(",", "").replace("½", ".5").replace("¼", ".25").replace("¾", ".75")
    match = _MAGNITUDE.fullmatch(bare)
    if match:
        cut = length - len(match[2])
        return ((match[1], 0, cut), (_MAGNITUDES[match[2]], cut, length))
    if bare.isdigit() and (bare != plain or len(bare) > 4) and bare.endswith("000"):  # "50,000", but not "2000"
        return _in_powers(bare, length)
    return ((bare, 0, length),)


def _in_powers(digits: str, length: int) -> _Row:
    """A round figure as it is spoken: 50 thousand, 4.5 million."""
    for zeros, power in _POWERS.items():
        whole, part = digits[:-zeros], digits[-zeros:].rstrip("0")
        if whole and len(part) < 3:
            cut = length - 3  # the last zeros stand for the power
            return ((f"{whole}.{part}" if part else whole, 0, cut), (power, cut, length))
    return ((digits, 0, length),)


def _fold_one(low: str, folding: Folding) -> str:
    if "." in low and low[-1] == ".":
        low = low.replace(".", "")
    if folding.numerals:
        low = _NUMERALS.get(low, low)
    if folding.spelling and len(low) > 5:
        low = _fold_spelling(low)
    return low


def _fold_spelling(low: str) -> str:
    """British and American spelling to one form; the form need not be a word, only the same for both."""
    for british, american in (("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"),
                              ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"), ("tre", "ter"),
                              ("ogue", "og"), ("elled", "eled"), ("elling", "eling"), ("amme", "am")):  # fmt: skip
        if low.endswith(british):
            return low[: -len(british)] + american
    return low


def _settle(folded: Words, folding: Folding) -> Words:
    """Decide what only the neighbours tell: "he's gone", "he'd better", "per cent", "twenty-five", "$4 million"."""
    if _UNSETTLED.isdisjoint(folded.norms):
        return folded
    rows = list(zip(folded.starts, folded.ends, folded.norms, strict=True))
    settled: list[tuple[int, int, str]] = []
    index = 0
    while index < len(rows):
        index = _settle_one(rows, index, settled, folding)
    if folding.numerals:
        settled = list(_join_hundreds(settled))
    return Words([row[0] for row in settled], [row[1] for row in settled], [row[2] for row in settled])


def _settle_one(
    rows: list[tuple[int, int, str]], index: int, settled: list[tuple[int, int, str]], folding: Folding
) -> int:
    """Append what the row at *index* stands for; the index of the next row to settle."""
    start, end, norm = rows[index]
    after = rows[index + 1][2] if index + 1 < len(rows) else ""
    if norm == "'s" and settled and settled[-1][2] not in _HOSTS and not _goes_on(after):
        settled[-1] = (settled[-1][0], end, f"{settled[-1][2]}'s")  # "the mayor's hat"
    elif norm in ("'d", "'s"):
        done = after == "better" or _is_participle(after)
        settled.append((start, end, ("had" if done else "would") if norm == "'d" else ("has" if done else "is")))
    elif norm == "cent" and settled and settled[-1][2] == "per":
        settled[-1] = (settled[-1][0], end, "percent")
    elif folding.numerals and settled and settled[-1][2].isdigit() and (length := _fraction_at(rows, index)):
        fraction = "".join(_FRACTIONS.get(row[2], row[2]) for row in rows[index + 1 : index + length])
        settled[-1] = (settled[-1][0], rows[index + length - 1][1], f"{settled[-1][2]}.{fraction}")
        return index + length
    elif norm in _CURRENCIES and after[:1].isdigit():
        stop = index + 2 + (index + 2 < len(rows) and rows[index + 2][2] in _MAGNITUDES.values())
        settled.extend(rows[index + 1 : stop])
        settled.append((start, end, _CURRENCIES[norm]))
        return stop
    elif folding.numerals and norm in _ROUND and (after in _DIGITS or after in _LAST_OF_ORDINALS):
        settled.append((start, rows[index + 1][1], norm[0] + _LAST_OF_ORDINALS.get(after, after)))
        return index + 2
    else:
        settled.append(rows[index])
    return index + 1


def _goes_on(after: str) -> bool:
    """Whether the word behind a noun's "'s" makes it "is" or "has": "the mayor's asked", "the clerk's not"."""
    return after in _BEHIND_IS or (after.endswith("ing") and len(after) > len("bring")) or _is_participle(after)


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or (word.endswith("ed") and len(word) > len("need"))


def _fraction_at(rows: list[tuple[int, int, str]], index: int) -> int:
    """How many words from *index* on turn the number before them into a fraction: "and a half", "point two"; or 0."""
    near = [row[2] for row in rows[index : index + 6]]
    if near[0] == "and" and near[1:2] == ["a"] and near[2:3] in (["half"], ["quarter"]):
        return 3
    digits = takewhile(_DIGITS.__contains__, near[1:] if near[0] == "point" else ())
    length = sum(1 for _ in digits)
    return length and 1 + length


def _join_hundreds(rows: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The rows with every number of hundreds in words as one figure: "a hundred", "two hundred and six"."""
    index = 0
    while index < len(rows):
        start, end, norm = rows[index]
        hundreds = "1" if norm == "a" else norm
        if index + 1 < len(rows) and rows[index + 1][2] == "hundred" and hundreds.isdigit() and len(hundreds) < 3:
            rest, beyond = _rest_of_hundred([row[2] for row in rows[index + 2 : index + 9]])
            norm, end = str(100 * int(hundreds) + rest), rows[index + 1 + beyond][1]
            index += 1 + beyond
        yield start, end, norm
        index += 1


def _rest_of_hundred(after: list[str]) -> tuple[int, int]:
    """What the words behind "hundred" add, and how many they are: "and six", "and, you know, sixty", "fifty"."""
    index = 2 * (after[:2] in _PAUSES)
    index += after[index : index + 1] == ["and"]
    index += 2 * (after[index : index + 2] in _PAUSES)
    rest = after[index] if index < len(after) else ""
    added = rest.isdigit() and len(rest) < 3 and after[index + 1 : index + 2] != ["hundred"]
    return (int(rest), index + 1) if added else (0, 0)
