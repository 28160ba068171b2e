"""Stems: one key for all forms of a word."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from attribution.tables import data_text, packaged
from attribution.vocabulary.stems import stem

PACKAGE = Path(__file__).parents[3] / "attribution"
LOOKED_UP = re.compile(r"\bstem(?:s\[[^\]]*\])?\s+(?:not )?in (_?[A-Z][A-Z_]*)\b")
LISTED = r"^{} = words\("
OF_FORMS = r"\bnorms?(?:\[[^\]]*\])?\s+(?:not )?in {}\b"


@pytest.mark.parametrize(
    "forms",
    [
        "say says said saying",
        "tell tells told telling",
        "deny denies denied denying",
        "plan plans planned planning",
        "label labels labeled labelled labeling labelling",
        "admit admits admitted admitting",
        "announce announces announced announcing",
        "write writes wrote written writing",
        "confess confesses confessed confessing",
        "call calls called calling",
        "be is are was were been being am",
        "think thinks thought thinking",
        "warn warns warned warning",
        "official officials",
        "woman women",
        "agency agencies",
    ],
)
def test_all_forms_of_a_word_share_a_stem(forms):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("reports", "other"), [("plan", "plane"), ("hates", "hats"), ("hoped", "hopped"), ("rates", "rats")]
)
def test_a_word_that_reports_has_its_stem_for_itself(reports, other):
    assert stem(reports) != stem(other)


@pytest.mark.parametrize(("left", "right"), [("said", "sad"), ("meeting", "meat"), ("liar", "lie"), ("report", "port")])
def test_other_words_keep_other_stems(left, right):
    assert stem(left) != stem(right)


@pytest.mark.parametrize("word", ["", "a", "as", "ing", "used", "press", "bus", "’s", "1,122", "--", "émigrés"])
def test_any_word_has_a_stem(word):
    assert isinstance(stem(word), str)
    assert len(stem(word)) <= len(word)


def lists_of_stems():
    """The words of each list that its module looks up nothing but stems in."""
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text("utf-8")
        for name in sorted(set(LOOKED_UP.findall(source))):
            if re.search(LISTED.format(name), source, re.M) and not re.search(OF_FORMS.format(name), source):
                module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
                yield f"{module}.{name}", getattr(import_module(module), name)


def test_lists_of_stems_hold_what_can_be_one():
    texts = [packaged("dictionary.txt").decode("utf-8"), *map(data_text, ("verbs", "nouns", "phrases"))]
    stems = {stem(word) for text in texts for word in re.findall(r"[a-z'-]+", text.lower())}
    lists = dict(lists_of_stems())
    assert len(lists) > 40
    assert {name: words - stems for name, words in lists.items() if words - stems} == {}
