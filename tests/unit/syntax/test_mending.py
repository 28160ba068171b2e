"""Steps that mend tags: each gives its example the tags that it is there for, and nothing else does."""

import re
from functools import partial

import pytest

from attribution.syntax import columns
from attribution.syntax.mending import TAG_STEPS, mend
from attribution.syntax.retagging import TagStep
from attribution.vocabulary.tags import TAGS
from tests.builders import document_and_syntax

NAMES = [step.name for step in TAG_STEPS]


def read_example(example: str) -> tuple[str, dict[int, str]]:
    """The text of an example without the tags that slashes set apart, and these by where their words end."""
    text, *parts = re.split(r"(?<=\S)/(?=\S)", example)
    wanted = {}
    for part in parts:
        wanted[len(text)] = part[0]
        text += part[1:]
    return text, wanted


def tags_by(steps: tuple[TagStep, ...], text: str, monkeypatch: pytest.MonkeyPatch) -> dict[int, str]:
    """The tags of a text that *steps* alone mend, by where their words end."""
    monkeypatch.setattr(columns, "mend", partial(mend, steps=steps))
    document, syntax = document_and_syntax(text)
    return dict(zip(document.tokens.ends, syntax.tags, strict=True))


def test_each_step_has_a_name_and_a_reason_of_its_own():
    assert len(set(NAMES)) == len(NAMES) > 70
    assert len({step.reason for step in TAG_STEPS}) == len(TAG_STEPS)


@pytest.mark.parametrize("step", TAG_STEPS, ids=NAMES)
def test_a_step_is_what_gives_its_example_the_tags(step, monkeypatch):
    text, wanted = read_example(step.example)
    assert wanted
    assert set(wanted.values()) <= set(TAGS)
    assert tags_by(TAG_STEPS, text, monkeypatch).items() >= wanted.items()
    others = tuple(other for other in TAG_STEPS if other is not step)
    assert not tags_by(others, text, monkeypatch).items() >= wanted.items()


@pytest.mark.parametrize("step", TAG_STEPS, ids=NAMES)
def test_a_look_that_is_spared_would_find_nothing(step, monkeypatch):
    text, _ = read_example(step.example)
    unguarded = tuple(each._replace(words=(), shapes=()) for each in TAG_STEPS)
    assert tags_by(unguarded, text, monkeypatch) == tags_by(TAG_STEPS, text, monkeypatch)


def test_nothing_is_mended_of_nothing(monkeypatch):
    assert tags_by(TAG_STEPS, "", monkeypatch) == {}
