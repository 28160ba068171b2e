"""Regular English inflection: the forms of a verb or a noun from its dictionary form.

Irregular forms stand in the lexicon's rows; only spelling rules live here.
"""

from __future__ import annotations

from ..tables import words

_VOWELS = frozenset("aeiou")
_S_CHANGES = frozenset("shoxyz")

# Verbs of several syllables, stressed on the last, that double their final consonant (admit, admitted).
_DOUBLING = words(
    """
    abet abhor acquit admit allot annul aver begin commit compel concur confer control deadpan defer demur deter dispel
    enrol equip expel extol forbid forget format fulfil incur infer kidnap occur omit outbid outwit overlap patrol
    permit prefer propel rebel rebut recap refer regret remit submit transfer transmit unwrap upset worship
    """
)


def verb_forms(lemma: str, irregular: str = "") -> list[tuple[str, str]]:
    """The (form, tag) pairs of a one-word verb; *irregular* is "past,participle[,third person]", "/" between two.

    British and American spellings both come out: "signalled" beside "signaled", "criticise" beside "criticize".
    """
    past, stem = _past_and_stem(lemma)
    if irregular:
        pasts, participles, third, *_ = [*irregular.split(","), "", ""]
        return [
            (lemma, "VB"),
            (third or third_person(lemma), "VBZ"),
            (stem + "ing", "VBG"),
            *((form, "VBD") for form in pasts.split("/")),
            *((form, "VBN") for form in (participles or pasts).split("/")),
        ]
    forms = [(lemma, "VB"), (third_person(lemma), "VBZ"), (stem + "ing", "VBG")]
    forms += [(past, "VBD"), (past, "VBN")]
    if stem == lemma and lemma[-2:] in ("al", "el", "il") and lemma[-3:-2] not in _VOWELS:
        forms += [(lemma + "led", "VBD"), (lemma + "led", "VBN"), (lemma + "ling", "VBG")]
    if lemma[-3:] == "ize" and len(lemma) > 5:
        forms += [(form.replace("iz", "is"), tag) for form, tag in forms]
    return forms


def noun_forms(lemma: str, irregular: str = "") -> list[tuple[str, str]]:
    """The (form, tag) pairs of a one-word noun; *irregular* is its plural."""
    return [(lemma, "NN"), (irregular or third_person(lemma), "NNS")]


def third_person(lemma: str) -> str:
    """The -s form, alike for verbs and nouns: denies, vetoes, teaches, claims."""
    last = lemma[-1:]
    if last not in _S_CHANGES:
        return lemma + "s"
    if last == "y":
        return lemma + "s" if lemma[-2:-1] in _VOWELS else lemma[:-1] + "ies"
    if last == "z" and doubles(lemma):
        return lemma + "zes"
    if (last == "o" and lemma[-2:-1] in _VOWELS) or (last == "h" and lemma[-2:-1] not in ("c", "s")):
        return lemma + "s"
    return lemma + "es"


def _past_and_stem(lemma: str) -> tuple[str, str]:
    """The regular past, and what stands before -ing."""
    last, before = lemma[-1:], lemma[-2:-1]
    if last == "e":
        if before == "i":
            return lemma + "d", lemma[:-2] + "y"
        return lemma + "d", lemma if before in "eoy" else lemma[:-1]
    if last == "y" and before not in _VOWELS:
        return lemma[:-1] + "ied", lemma
    if last == "c":
        return lemma + "ked", lemma + "k"
    stem = lemma + last if doubles(lemma) else lemma
    return stem + "ed", stem


def doubles(lemma: str) -> bool:
    """Whether the final consonant is doubled before -ed and -ing (drop, admit; not offer, vow, clear)."""
    if lemma in _DOUBLING:
        return True
    if len(lemma) < 3 or lemma[-1] in "aeiouwxy" or lemma[-2] not in _VOWELS:
        return False
    head = lemma[:-2].replace("qu", "q")
    return not any(letter in _VOWELS or letter == "y" for letter in head[1:]) and head[:1] not in _VOWELS
