"""Regular inflection against the forms people write."""

from __future__ import annotations

import pytest

from attribution.vocabulary.inflection import doubles, noun_forms, third_person, verb_forms

REGULAR = [
    "say says sayed saying",
    "deny denies denied denying",
    "drop drops dropped dropping",
    "admit admits admitted admitting",
    "vow vows vowed vowing",
    "quip quips quipped quipping",
    "advise advises advised advising",
    "agree agrees agreed agreeing",
    "tie ties tied tying",
    "echo echoes echoed echoing",
    "veto vetoes vetoed vetoing",
    "boo boos booed booing",
    "radio radios radioed radioing",
    "preach preaches preached preaching",
    "push pushes pushed pushing",
    "laugh laughs laughed laughing",
    "stress stresses stressed stressing",
    "mimic mimics mimicked mimicking",
    "quiz quizzes quizzed quizzing",
    "offer offers offered offering",
    "clear clears cleared clearing",
    "tout touts touted touting",
    "focus focuses focused focusing",
    "relay relays relayed relaying",
    "refer refers referred referring",
    "act acts acted acting",
    "aver avers averred averring",
]


def forms(lemma: str, tag: str, irregular: str = "") -> list[str]:
    return [form for form, its in verb_forms(lemma, irregular) if its == tag]


@pytest.mark.parametrize("line", REGULAR)
def test_regular_verbs(line: str) -> None:
    lemma, third, past, gerund = line.split()
    assert forms(lemma, "VB") == [lemma]
    assert forms(lemma, "VBZ") == [third]
    assert forms(lemma, "VBD") == forms(lemma, "VBN") == [past]
    assert forms(lemma, "VBG") == [gerund]


def test_irregular_forms_replace_the_regular_ones() -> None:
    assert forms("say", "VBD", "said,said") == ["said"]
    assert forms("prove", "VBN", "proved,proven/proved") == ["proven", "proved"]
    assert forms("tell", "VBN", "told") == ["told"]
    assert forms("put", "VBG", "put,put") == ["putting"]
    assert forms("have", "VBZ", "had,had,has") == ["has"]


def test_both_spellings_of_a_final_l() -> None:
    assert forms("signal", "VBD") == ["signaled", "signalled"]
    assert forms("label", "VBG") == ["labeling", "labelling"]
    assert forms("reveal", "VBD") == ["revealed"]
    assert forms("recall", "VBD") == ["recalled"]


def test_both_spellings_of_ize() -> None:
    assert forms("criticize", "VBD") == ["criticized", "criticised"]
    assert forms("criticize", "VB") == ["criticize", "criticise"]
    assert forms("seize", "VBD") == ["seized"]
    assert forms("prize", "VBD") == ["prized"]


@pytest.mark.parametrize("lemma", ["a", "al", "x", "e", "y", "o", "ize", "qu"])
def test_short_words_have_forms(lemma: str) -> None:
    assert (lemma, "VB") in verb_forms(lemma)
    assert all(form for form, _ in verb_forms(lemma))


def test_nouns() -> None:
    assert noun_forms("allegation") == [("allegation", "NN"), ("allegations", "NNS")]
    assert noun_forms("testimony") == [("testimony", "NN"), ("testimonies", "NNS")]
    assert noun_forms("speech") == [("speech", "NN"), ("speeches", "NNS")]
    assert noun_forms("hypothesis", "hypotheses") == [("hypothesis", "NN"), ("hypotheses", "NNS")]


def test_third_person_after_a_vowel_keeps_its_y() -> None:
    assert [third_person(word) for word in ("survey", "reply", "story")] == ["surveys", "replies", "stories"]


def test_only_stressed_final_consonants_double() -> None:
    assert [word for word in ("offer", "admit", "plan", "look", "vow", "fix", "occur", "open") if doubles(word)] == [
        "admit",
        "plan",
        "occur",
    ]
