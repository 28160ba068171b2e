"""The graph to be drawn."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from attribution.writers.drawings import render_dot, render_mermaid
from tests.builders import graph_from_marked


def test_drawings_name_who_speaks_and_leave_out_who_does_not():
    marked = "[source1:Ana Ortiz] [cue1:said] [content1:that “Leo \\\\ Vance” of the Daily Mail was <late>]."
    graph = graph_from_marked(marked)
    dot, mermaid = render_dot(graph), render_mermaid(graph)
    assert '[label="Ana Ortiz", shape=box];' in dot
    assert regex.search(r'entity\d+ -> statement0 \[label="said"\];', dot)
    assert '[label="that “Leo \\\\ Vance” of the Daily Mail was <late>", shape=note];' in dot
    assert '("that “Leo #92; Vance” of the Daily Mail was #60;late#62;")' in mermaid
    assert 'Daily Mail"' not in dot


@given(st.text(st.characters(exclude_characters="[]\\"), max_size=90))
def test_no_name_breaks_out_of_a_label(words):
    graph = graph_from_marked(f"[source1:Q{words}Q] [cue1:said] [content1:Q{words}Q].")
    lines = render_mermaid(graph).rstrip("\n").split("\n")[1:]
    assert all(regex.fullmatch(r'  \w+(\["[^"]*"\]|\("[^"]*"\)| -->\|"[^"]*"\| \w+)', line) for line in lines)
    lines = render_dot(graph).rstrip("\n").split("\n")[2:-1]
    quoted = r'"(?:[^"\\]|\\.)*"'
    assert all(regex.fullmatch(rf"  \w+( -> \w+)? \[label={quoted}(, shape=[^;]*)?\];", line) for line in lines)
