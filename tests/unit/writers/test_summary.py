from __future__ import annotations

from attribution import analyze
from attribution.writers.summary import kind_of, source_rows, summarise
from attribution.writers.text import describe
from tests.builders import graph_from_marked

MARKED = (
    "[source1:Ana Ortiz] [cue1:said] [content1:that it was late]. [source2=Ana Ortiz:She] [cue2:denied] [content2:it]. "
    "[source3:Two officials] [cue3:said] [content3:no]. [source4:the master] [cue4:said] [content4:yes]. "
    "[source5:the Daily Express] [cue5:reported] [content5:both]. It [cue6:is said] [content6:that rain fell]."
)


def test_the_counts_of_a_text():
    graph = graph_from_marked(MARKED)
    told = describe(summarise(graph))
    assert told == "29 words · 6 statements · 4 sources (2 named, 1 anonymous, 1 only described) · 1 outlet"


def test_a_row_for_each_source_with_its_words():
    rows = source_rows(graph_from_marked(MARKED))
    told = [(row.name, row.kind, len(row.attributions), row.words) for row in rows]
    assert told == [
        ("Ana Ortiz", "person", 2, 5),
        ("Two officials", "anonymous", 1, 1),
        ("the master", "unresolved", 1, 1),
        ("the Daily Express", "outlet", 1, 1),
    ]


def test_an_attribution_without_a_source_is_nobodys():
    graph = graph_from_marked(MARKED)
    assert kind_of(graph, graph.attributions[5]) == "none"


def test_a_text_that_is_not_english_says_so():
    german = "Der Minister sagte, die Brücke sei seit Montag gesperrt und bleibe es bis zum Ende des Jahres. " * 5
    told = describe(summarise(analyze(german)))
    assert told.endswith(" · 0 outlets · hardly a word of English, and nothing else can be checked")
    assert not summarise(graph_from_marked(MARKED)).foreign


def test_nobody_is_no_source():
    rows = source_rows(
        graph_from_marked("[source1:Nobody] [cue1:knew] [content1:it]. [source2:Ana] [cue2:said] [content2:so].")
    )
    assert [row.name for row in rows] == ["Ana"]
