"""Classes of tags: their names in patterns, and what each of them is made of."""

import ast
import re
from pathlib import Path

import pytest

import attribution
from attribution.vocabulary import tags
from attribution.vocabulary.tags import over_tags

PACKAGE = Path(attribution.__file__).parent
CLASSES = (
    tags.COMMON_NOUNS,
    tags.NOUNS,
    tags.NOMINAL,
    tags.VERBS,
    tags.FINITE,
    tags.PREDICATING,
    tags.SINGULAR,
    tags.ADJECTIVES,
    tags.AUXILIARIES,
    tags.RELATIVES,
    tags.QUESTION_WORDS,
    tags.OPENERS,
)


@pytest.mark.parametrize("members", CLASSES)
def test_a_class_has_each_tag_once_and_no_sign_that_a_pattern_would_misread(members):
    assert len(set(members)) == len(members)
    assert set(members) <= set(tags.TAGS) - set("-^]\\")


def test_no_tag_stands_twice():
    assert len(set(tags.TAGS)) == len(tags.TAGS)


@pytest.mark.parametrize(
    ("pattern", "within", "without"),
    [
        ("[<finite>]", "dzpbhmo", "vnge"),
        ("[^<finite>,]", "vngDN", "d,"),
        ("[<predicating>]", "dzpbhm", "ov"),
        ("[<singular>o]", "dzbhmo", "pv"),
        ("[<nominal>']", "DiJKNPSC'", "$IF"),
        ("[<noun><opener>]", "NSPTUWwy", "tI"),
        ("(?P<on>[<verb>])", "dzpvng", "bo"),
    ],
)
def test_names_stand_for_classes(pattern, within, without):
    compiled = over_tags(pattern)
    assert all(compiled.fullmatch(tag) for tag in within)
    assert not any(compiled.fullmatch(tag) for tag in without)


def test_patterns_are_compiled_when_something_is_asked_of_them_and_keep_their_flags():
    pattern = over_tags("[<noun>] d  # who said", re.VERBOSE)
    assert [found.start() for found in pattern.finditer("DNdSd")] == [1, 3]
    assert pattern.flags & re.VERBOSE
    unknown = over_tags("[<nowhere>]")
    with pytest.raises(KeyError, match="nowhere"):
        unknown.search("N")


def patterns():
    """Every pattern over tags of the package, its flags and where it stands."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "over_tags"
            if called and isinstance(node.args[0], ast.Constant):
                yield node.args[0].value, re.VERBOSE if len(node.args) > 1 else 0, f"{path.name}:{node.lineno}"


def test_every_pattern_of_the_package_compiles():
    assert [place for pattern, flags, place in patterns() if over_tags(pattern, flags).groups < 0] == []
    assert len(list(patterns())) > 200


def test_classes_of_finite_verbs_go_by_their_names():
    named = [set(tags.FINITE), set(tags.PREDICATING), set(tags.SINGULAR)]
    spelt = [(each[0], place) for pattern, _, place in patterns() for each in re.finditer(r"\[\^?(\w+)\]", pattern)]
    assert [each for each in spelt if set(each[0].strip("[^]")) in named] == []
