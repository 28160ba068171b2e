"""The road from a text to its graph."""

import pytest

from attribution.document import build_document
from attribution.pipeline import analyze, analyze_document
from attribution.vocabulary.lexicon import default_lexicon

TEXT = "“We will appeal,” Ana Ruiz said. She denied that the dam was unsafe. Perhaps, some whisper, it rained."


def test_a_text_becomes_a_graph_of_who_said_what():
    graph = analyze(TEXT, name="dam.txt")
    assert graph.document.name == "dam.txt"
    said, denied = graph.attributions[:2]
    assert (said.source.text, said.content.text) == ("Ana Ruiz", "“We will appeal,”")
    assert graph.speaker(said) == graph.speaker(denied)


def test_a_document_already_built_gives_the_same():
    assert analyze_document(build_document(TEXT)).attributions == analyze(TEXT).attributions


def test_less_sure_attributions_may_be_left_out():
    every = analyze(TEXT, leaning="recall").attributions
    sure = analyze(TEXT, leaning="recall", min_confidence=0.9).attributions
    assert len(sure) <= len(every)
    assert all(each.confidence >= 0.9 for each in sure)
    assert analyze(TEXT, min_confidence=1).attributions == ()


def test_a_lean_towards_precision_finds_no_more():
    assert len(analyze(TEXT, leaning="precision").attributions) <= len(analyze(TEXT).attributions)


@pytest.mark.parametrize("text", ["", " \n", "It rained."])
def test_where_nobody_speaks_nothing_is_found(text):
    assert analyze(text).attributions == ()


def test_a_lexicon_of_ones_own_holds():
    lexicon = default_lexicon().extended("verbs", "gruffle\t\tneutral\tthat\tHe gruffled that it was so.")
    text = "The mayor gruffled that the dam was safe."
    assert [each.cue.entry for each in analyze(text).attributions] == ["weights"]
    assert [each.cue.entry for each in analyze(text, lexicon=lexicon).attributions] == ["verbs:gruffle"]


def test_a_tab_between_words_is_a_space():
    spaced = "Ana Ruiz, the mayor, told Reuters that it rained. The mayor denied the rest."
    plain, tabbed = analyze(spaced), analyze(spaced.replace(" ", "\t"))
    assert [entity.name for entity in tabbed.entities] == [entity.name for entity in plain.entities]
    assert tabbed.speakers == plain.speakers
