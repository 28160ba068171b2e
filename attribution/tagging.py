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

from collections.abc import Mapping

from attrs import field, frozen

_MEMO_CAP = 60_000
_EDGE = ">"


@frozen
class TagModel:
    """What the tagger learned: tag scores by word-type key, by shape, and by context feature."""

    types: Mapping[str, Mapping[str, int]]
    shapes: Mapping[str, Mapping[str, int]]
    contexts: Mapping[str, Mapping[str, int]]
    rows: dict[str, _TagRow] = field(factory=dict, eq=False, repr=False)
    memo: dict[str, dict[str, int]] = field(factory=dict, eq=False, repr=False)


class _TagRow:
    """What the tagger knows of one word type."""

    __slots__ = ("after", "before", "best", "options")

    def __init__(self, scores: Mapping[str, int], after: Mapping[str, int], before: Mapping[str, int]) -> None:
        self.best = max(scores, key=scores.__getitem__)
        self.options = tuple(scores.items()) if len(scores) > 1 else ()
        self.after = after
        self.before = before


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


def tag(forms: list[str], model: TagModel) -> list[str]:
    """The tag of each of *forms*, the words of a text in order."""
    rows = [model.rows.get(form) or _row(form, model) for form in forms]
    tags = [row.best for row in rows]
    likely = [*tags, _EDGE, _EDGE]
    memo = model.memo
    last = len(rows) - 1
    for index, row in enumerate(rows):
        if not row.options:
            continue
        near = (tags[index - 1] if index else "<") + likely[index + 1]
        window = (tags[index - 2] if index > 1 else "<") + near + likely[index + 2]
        context = memo.get(window)
        if context is None:
            context = _context(window, model)
        following = rows[index + 1].before if index < last else {}
        preceding = rows[index - 1].after if index else {}
        top = -1_000_000
        for option, score in row.options:
            total = score + context.get(option, 0) + following.get(option, 0) + preceding.get(option, 0)
            if total > top:
                top = total
                tags[index] = option
    return tags


def _row(form: str, model: TagModel) -> _TagRow:
    key = type_key(form)
    scores = model.types.get(key)
    if scores is None:
        shapes = (model.shapes.get(shape) for shape in shape_keys(key))
        scores = next((found for found in shapes if found), {"N": 0})
    row = _TagRow(scores, model.contexts.get("<" + key, {}), model.contexts.get(">" + key, {}))
    if len(model.rows) >= _MEMO_CAP:
        model.rows.clear()
    model.rows[form] = row
    return row


def _context(window: str, model: TagModel) -> dict[str, int]:
    """The summed scores of a window: two tags before, the likely tags of the two words after."""
    total: dict[str, int] = {}
    for feature in context_features(window):
        for option, score in model.contexts.get(feature, {}).items():
            total[option] = total.get(option, 0) + score
    if len(model.memo) >= _MEMO_CAP:
        model.memo.clear()
    model.memo[window] = total
    return total


def context_features(window: str) -> tuple[str, str, str, str]:
    """The features of a window of tags: the one before, the two before, the two after, all but the first."""
    return "p" + window[1], "q" + window[:2], "n" + window[2:], "m" + window[1:]
