"""Attributions between a subject and its verb."""

import pytest
from attrs import evolve

from attribution.arguments.links import Link
from attribution.constructions.interposed import complete_interposed, part_interposed, read_opened, read_parted
from attribution.cues.nested import stretches_of
from attribution.syntax.sites import Range
from tests.builders import syntax_of, token_of, words_in

TEXT = "The mayor, the Times reported, wants a recount."


def link_in(text, pieces, layout="right", cue="reported"):
    syntax = syntax_of(text)
    head = token_of(syntax, cue)
    source = Range(head - 2, head)
    return syntax, Link(head, Range(head, head + 1), source, tuple(Range(*piece) for piece in pieces), layout, 0)


def test_the_subject_and_its_verb_are_one_content():
    syntax, link = link_in(TEXT, [(7, 10)])
    (whole,) = complete_interposed(syntax, [link])
    assert [words_in(syntax, piece) for piece in whole.pieces] == ["the mayor", "wants a recount"]
    assert whole.layout == "both"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor wept, the Times reported, and left.",  # a whole clause ahead
        "On Monday, the Times reported, fees rose.",  # a time ahead
        "The Times reported fees rose.",
    ],
)
def test_others_stay_as_they_are(text):
    syntax, link = link_in(text, [(7, 8)])
    assert complete_interposed(syntax, [link]) == [link]


def test_without_a_source_nothing_is_put_together():
    syntax, link = link_in(TEXT, [(7, 10)])
    hearsay = evolve(link, source=None)
    assert complete_interposed(syntax, [hearsay]) == [hearsay]


@pytest.mark.parametrize(
    ("ahead", "told"),
    [("Lee rejected the offer", "the union"), ("The rain had stopped", "the rain had stopped , and the union")],
)
def test_who_speaks_in_the_second_clause_tells_no_report_ahead(ahead, told):
    syntax = syntax_of(f"{ahead}, and the union, she said, would strike.")
    said = token_of(syntax, "said")
    whole = Link(
        said, Range(said, said + 1), Range(said - 1, said), (Range(0, said - 2), Range(said + 2, said + 4)), "both", 0
    )
    (parted,) = part_interposed(syntax, [whole])
    assert [words_in(syntax, piece) for piece in parted.pieces] == [told, "would strike"]


def test_two_sides_are_read_as_one_sentence():
    syntax, link = link_in(TEXT, [(0, 2), (7, 10)], "both")
    (parted,) = read_parted(syntax, [link])
    assert parted.syntax.norms == ["the", "mayor", "wants", "a", "recount"]
    assert parted.gaps == [2]
    found = Link(2, Range(2, 3), Range(0, 2), (Range(3, 5),), "right", 0)
    restored = parted.restore(found)
    assert (restored.head, restored.cue, restored.source) == (7, Range(7, 8), Range(0, 2))
    assert words_in(syntax, restored.pieces[0]) == "a recount"


def test_what_does_not_reach_over_the_gap_is_not_restored():
    syntax, link = link_in(TEXT, [(0, 2), (7, 10)], "both")
    (parted,) = read_parted(syntax, [link])
    assert parted.restore(Link(3, Range(3, 4), Range(2, 3), (Range(4, 5),), "right", 0)) is None
    assert parted.restore(Link(2, Range(2, 3), None, (Range(3, 5),), "right", 0)) is None


def test_two_whole_sentences_are_no_parted_one():
    syntax, link = link_in("“We ran,” the Times reported. “Nobody came.”", [(0, 5), (9, 13)], "both")
    assert read_parted(syntax, [link]) == []


def test_a_quotation_that_begins_with_a_verb_is_read_without_its_marks():
    syntax, link = link_in("Then she said the board “refused to listen” to staff.", [(3, 12)], cue="said")
    (opened,) = read_opened(syntax, stretches_of(syntax, link.head, link.pieces, link.source))
    assert opened.syntax.norms == ["the", "board", "refused", "to", "listen", "to", "staff"]
    assert opened.gaps == [2, 5]


def test_a_quotation_that_begins_with_a_noun_is_left():
    syntax, link = link_in("Then she said the board called it “a mess” in May.", [(3, 12)], cue="said")
    assert read_opened(syntax, stretches_of(syntax, link.head, link.pieces, link.source)) == []
