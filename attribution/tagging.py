"""Part-of-speech tags, one character a token, from word types, shapes and a greedy left-to-right choice.

Most word types have one tag; only the others are decided in context, by a linear model over the two tags before, the
likely tags of the two words after and the neighbouring word types (an averaged perceptron, Collins 2002). The tags are
the Penn Treebank's, one character each, with function words told apart where attribution turns on them:

N NN  S NNS  P NNP(S)  I PRP  i PRP$  D DT/PDT  J JJ  K JJR/JJS  C CD  R RB*  x not/never  r RP  X EX  ' POS
d VBD  z VBZ  p VBP  v VB  n VBN  g VBG  m MD  b is/are/was/were  e be/been/being  h have/has/had  o do/does/did
T that  w WDT/WP$  W WP  y WRB  t to  E IN  F of  B by  U if/because/although/while/whether  & CC
, ; : . - ( ) themselves  « » opening and closing quotation marks  " a mark left undecided  * anything else
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from itertools import compress

from attrs import Factory, field, frozen

TAGS = "NSPIiDJKC$RxrX'dzpvngmbehoTwWytEFBU&,;:.-()«»\"*"
"""Every tag."""

_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}
_TYPES_CAP = 60_000
_WINDOWS_CAP = 20_000
_START, _END = "<", ">"

Scores = Mapping[str, int]
_Vector = Sequence[int]  # a score for every tag, by its number; arrays, being a quarter of a list's size
_Row = tuple[str, tuple[tuple[str, int, int], ...], _Vector, _Vector]
_NOTHING: _Vector = array("i", [0] * len(TAGS))


@frozen
class TagModel:
    """What the tagger learned: tag scores by word-type key, by shape, and by context feature."""

    types: Mapping[str, Scores]
    shapes: Mapping[str, Scores]
    contexts: Mapping[str, Scores]
    rows: _Rows = field(init=False, eq=False, repr=False, default=Factory(lambda self: _Rows(self), takes_self=True))
    windows: _Windows = field(
        init=False, eq=False, repr=False, default=Factory(lambda self: _Windows(self.contexts), takes_self=True)
    )


class _Rows(dict[str, _Row]):
    """What the tagger knows of a word, by its form; filled on demand, emptied when full.

    A row is the likeliest tag, the tags to choose from with their numbers and scores (none where there is no choice),
    and what the word adds to the scores of the word behind it and of the word before it.
    """

    def __init__(self, model: TagModel) -> None:
        super().__init__()
        self._types, self._shapes, self._contexts = model.types, model.shapes, model.contexts

    def __missing__(self, form: str) -> _Row:
        key = type_key(form)
        scores = self._types.get(key) or next(filter(None, map(self._shapes.get, shape_keys(key))), {"N": 0})
        options = tuple((tag, _NUMBERS[tag], score) for tag, score in scores.items()) if len(scores) > 1 else ()
        best = max(scores, key=scores.__getitem__)
        if len(self) >= _TYPES_CAP:
            self.clear()
        row = self[form] = best, options, self._vector(_START + key), self._vector(_END + key)
        return row

    def _vector(self, feature: str) -> _Vector:
        scores = self._contexts.get(feature)
        return _add((scores,)) if scores else _NOTHING


class _Windows(dict[str, _Vector]):
    """The summed scores of windows of tags; filled on demand, emptied when full.

    Two tags are those before a word; three are the tag before it and the likely tags of the two words after it.
    """

    def __init__(self, contexts: Mapping[str, Scores]) -> None:
        super().__init__()
        self._contexts = contexts

    def __missing__(self, window: str) -> _Vector:
        features = _features_before(window) if len(window) == 2 else _features_around(window)
        if len(self) >= _WINDOWS_CAP:
            self.clear()
        found = self[window] = _add(tuple(filter(None, map(self._contexts.get, features))))
        return found


def _add(rows: Sequence[Scores]) -> _Vector:
    total = [0] * len(TAGS)
    for scores in rows:
        for tag, score in scores.items():
            total[_NUMBERS[tag]] += score
    return array("i", total)


def type_key(form: str) -> str:
    """The word type of *form*: lower-case, with "^" behind a capitalised word and "^^" behind one all in capitals."""
    norm = form.lower().replace("’", "'")
    if not form[0].isupper():
        return norm
    return norm + ("^^" if len(form) > 1 and form.isupper() else "^")


def shape_keys(key: str) -> tuple[str, str, str]:
    """The shapes of a word type, most telling first: last three letters, last two characters, case alone."""
    norm = key.rstrip("^")
    case = key[len(norm) :]
    hyphen = "-" if "-" in norm else ""
    if any(character.isdigit() for character in norm):
        full = "#" + hyphen + (norm[-2:] if norm[-1].isalpha() else "")
    else:
        full = hyphen + norm[-3:] + case
    return full, full[-2:], "^" if case else ""


def tag(forms: Sequence[str], model: TagModel) -> list[str]:
    """The tag of each of *forms*, the words of a text in order."""
    if not forms:
        return []
    best, options, after, before = zip(*map(model.rows.__getitem__, forms), strict=True)
    windows = model.windows
    likely = "".join(best) + _END * 2
    after, before = (_NOTHING, *after), (*before[1:], _NOTHING)
    tags = [_START, _START, *best]  # so that the tag of word i stands at i + 2
    for index in compress(range(len(best)), options):
        previous = tags[index + 1]
        left, around = windows[tags[index] + previous], windows[previous + likely[index + 1 : index + 3]]
        preceding, following = after[index], before[index]
        top = -1_000_000
        for option, number, score in options[index]:
            total = score + left[number] + around[number] + preceding[number] + following[number]
            if total > top:
                top = total
                tags[index + 2] = option
    return tags[2:]


def context_features(window: str) -> tuple[str, ...]:
    """The features of a window of tags: two before a word, and the likely ones of the two words after it."""
    return *_features_before(window[:2]), *_features_around(window[1:])


def _features_before(pair: str) -> tuple[str, str]:
    return "p" + pair[1], "q" + pair


def _features_around(three: str) -> tuple[str, str]:
    return "n" + three[1:], "m" + three
