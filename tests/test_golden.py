"""The golden files: marked texts that the analyzer must find exactly so.

``pytest tests/test_golden.py --update-golden`` writes the analyzer's own marks into the blocks that differ, for people
to read and to accept or to mend; ``git diff`` shows them. A title that begins with "not yet:" marks a known miss.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

import attribution
from attribution import inline
from attribution.writers import marked

FOLDER = Path(__file__).parent / "golden"
FILES = sorted(FOLDER.glob("*.md"))
BLOCKS = [(path, block) for path in FILES for block in inline.parse_blocks(path.read_text("utf-8"))]


def shape(relation):
    """What makes two relations the same: their spans."""
    return relation.source, relation.cue, relation.content


def differences(expected, found):
    """What was marked and is not found, and the other way round; then parents, speakers and outlets where marked."""
    marks = {shape(each): each for each in expected}
    finds = {shape(each): each for each in found}
    lines = [f"missing: {told(each)}" for key, each in marks.items() if key not in finds]
    lines += [f"not marked: {told(each)}" for key, each in finds.items() if key not in marks]
    by_id = {each.id: shape(each) for each in expected}
    found_by_id = {each.id: shape(each) for each in found}
    for key in marks.keys() & finds.keys():
        wanted, got = marks[key], finds[key]
        if wanted.parent is not None and by_id.get(wanted.parent) != found_by_id.get(got.parent):
            lines.append(f"another parent: {told(wanted)}")
        for what in ("speaker", "outlet"):
            if getattr(wanted, what) is not None and getattr(wanted, what) != getattr(got, what):
                lines.append(f"another {what}, {getattr(got, what)!r}: {told(wanted)}")
    return lines


def told(relation):
    parts = (relation.source, (relation.cue,) if relation.cue else (), relation.content)
    return " | ".join(" … ".join(repr(span.text) for span in part) or "-" for part in parts)


@pytest.mark.parametrize(
    ("path", "block"), BLOCKS, ids=[f"{path.stem}:{block.line} {block.title}" for path, block in BLOCKS]
)
def test_golden(path, block, request):
    if block.title.startswith("not yet:"):
        request.applymarker(pytest.mark.xfail(strict=False, reason="a known miss"))
    wanted = inline.parse(block.marked)
    graph = attribution.analyze(wanted.text, name=path.name)
    lines = differences(wanted.relations, marked.relations_of(graph, every_speaker=True))
    if lines and request.config.getoption("--update-golden"):
        page = path.read_text("utf-8")
        path.write_text(page.replace(f"\n.\n{block.marked}\n.\n", f"\n.\n{marked.render(graph)}\n.\n", 1), "utf-8")
    assert not lines, "\n".join(["", *lines, "", "the analyzer's own marks:", marked.render(graph)])


def test_there_are_golden_files():
    assert BLOCKS, f"no blocks in {FOLDER}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_may_break_off_behind_any_word(path):
    for block in inline.parse_blocks(path.read_text("utf-8")):
        words = inline.parse(block.marked).text.split(" ")
        for end in range(1, len(words)):
            attribution.audit(attribution.analyze(" ".join(words[:end])))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_may_go_on_as_another_does(path):
    texts = [inline.parse(block.marked).text.split(" ") for block in inline.parse_blocks(path.read_text("utf-8"))]
    for number, (one, other) in enumerate(pairwise(texts)):
        for turn in (3, 5):
            cut = [*one[: 1 + number * turn % len(one)], *other[number * 7 % len(other) :]]
            attribution.audit(attribution.analyze(" ".join(cut)))
