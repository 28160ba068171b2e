"""What ``attribution show`` prints."""

from attribution.model import AttributionKind
from attribution.spans import LineIndex
from attribution.writers.people import render
from tests.builders import graph_from_marked
from tests.reports import MARKED, RELAYED


def test_a_statement_has_its_place_source_cue_and_content():
    lines = render(graph_from_marked("[source:Ana Ortiz] [cue:said] [content:no].", name="a.txt")).splitlines()
    assert lines[0].startswith("a.txt   4 words · 1 statement")
    assert lines[3] == "{0 Ana Ortiz} <said 0> [0 no]."
    assert lines[4] == "  0  1:11  Ana Ortiz · said   [statement 0.90]"


def test_a_relay_stands_beneath_what_it_is_told_by():
    written = render(graph_from_marked(RELAYED))
    outer, inner = written.index("the Daily Express · reported"), written.index("Leo Vance · wants")
    assert outer < inner
    assert "    ↳  " in written
    assert "via the Daily Express" in written


def test_what_the_words_do_not_tell_is_noted():
    written = render(graph_from_marked(MARKED))
    assert "= Ana Ortiz" in written
    assert "nobody named" in written
    assert "anonymous" in written


def test_quotations_nobody_has_come_last():
    written = render(graph_from_marked(MARKED))
    assert written.index("quotations nobody is credited with") > written.index("nobody named")


def test_lines_may_be_those_of_an_original():
    class Lines:
        def line_column(self, offset):
            return 7, offset

    assert "7:10  Ana" in render(graph_from_marked("[source:Ana Ortiz] [cue:said] [content:no]."), lines_of=Lines())


def test_a_mark_is_closed_before_the_one_it_stands_in():
    written = render(
        graph_from_marked("[content1:[source2:Bo] [cue2<1:wants] [content2:it]], [source1:Ana] [cue1:said].")
    )
    assert "[0 {1 Bo} <wants 1> [1 it]], {0 Ana} <said 0>." in written


def test_every_paragraph_is_shown():
    written = render(graph_from_marked("It rained.\n\n[source:Ana Ortiz] [cue:said] [content:no].\n\nIt went on."))
    assert written.index("It rained.") < written.index("{0 Ana Ortiz}") < written.index("It went on.")


def test_a_line_of_two_characters_ends_once():
    marked = "[source1:Ana Ortiz] [cue1:said] [content1:it was\r\nshut].\r\n"
    assert "[0 it was shut]" in render(graph_from_marked(marked))


def test_a_text_without_statements_is_told_so():
    told = render(graph_from_marked("The harbour was shut on Monday.")).splitlines()
    assert told[1] == "no statement was found"


def test_brackets_of_the_draft_are_told_from_marks():
    graph = graph_from_marked(r"[source:Ana Ortiz] [cue:said] [content:it \[the quay\] is <shut> {sic} \\ ]now.")
    lines = render(graph).splitlines()
    assert lines[1].endswith(r"\[ a bracket of the draft itself")
    assert lines[3] == r"{0 Ana Ortiz} <said 0> [0 it \[the quay\] is \<shut\> \{sic\} \\ ]now."


def test_the_count_is_that_of_the_list():
    marked = "[source1:Ana Ortiz] [cue1:said] [content1:no]. [source2:Bo Lee] [cue2:believes] [content2:it]."
    graph = graph_from_marked(marked, kinds={2: AttributionKind.BELIEF})
    assert render(graph).splitlines()[0].startswith("<text>   8 words · 2 attributions (1 statement) · ")


def test_numbers_are_those_of_the_graph():
    graph = graph_from_marked(MARKED)
    told = [line.replace("↳", "").split() for line in render(graph).splitlines()]
    numbers = {int(line[0]): line[1] for line in told if line and line[0].isdigit()}
    lines = LineIndex.of(graph.document.text)
    assert numbers == {each.id: "{}:{}".format(*lines.line_column(each.cue.span.start)) for each in graph.attributions}
