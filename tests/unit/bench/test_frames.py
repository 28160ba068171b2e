"""The lexicon's verbs and sources of all kinds in plain constructions."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "bench"))

from frames import CONSTRUCTIONS, EACH, SOURCES, Construction, count_right, read_cell, sentences

PLAIN = Construction("S V that C", "that", "[source:{S}] [cue:{past}] [content:that {C}].")
FRONTED = Construction("According to S, C", "saying", "[cue:according to] [source:{S}]{comma} [content:{C}].")


def test_a_cell_has_its_sentences_with_sources_by_turns():
    marked = list(sentences(PLAIN, SOURCES["group"]))
    assert len(marked) == EACH
    assert {sentence.split("]")[0] for sentence in marked} == {f"[source:{source}" for source in SOURCES["group"]}


def test_a_comma_closes_a_source_once():
    assert all(",] [content" in sentence for sentence in sentences(FRONTED, SOURCES["appositive"]))


def test_a_sentence_begins_with_a_capital_and_keeps_its_marks():
    read = next(read_cell(PLAIN, "survey"))
    assert read.text.startswith("A survey carried out in February ")
    assert read.wanted[0].source[0].text == "A survey carried out in February"


def test_right_parts_are_counted_for_each_kind_and_in_all():
    counts = count_right(PLAIN._replace(barred=tuple(kind for kind in SOURCES if kind != "name")))
    assert counts["name", "of"] == counts["", "of"] == EACH
    assert counts["name", "all"] <= min(counts["name", part] for part in ("source", "cue", "content"))


def test_every_construction_has_sentences():
    assert all(any(kind not in each.barred for kind in SOURCES) for each in CONSTRUCTIONS)
