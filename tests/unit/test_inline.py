from __future__ import annotations

import pytest

from attribution import inline
from attribution.errors import InputError
from attribution.inline import Relation
from attribution.spans import cut


def test_a_marked_sentence_gives_its_text_and_spans():
    marked = inline.parse("[content1:“We will appeal,”] [cue1:said] [source1:Ana Ortiz], who leads the union.")
    assert marked.text == "“We will appeal,” said Ana Ortiz, who leads the union."
    (relation,) = marked.relations
    assert [span.text for span in relation.content] == ["“We will appeal,”"]
    assert relation.cue == cut(marked.text, 18, 22)
    assert [span.text for span in relation.source] == ["Ana Ortiz"]


def test_the_id_may_be_left_out():
    (relation,) = inline.parse("[source:Ruiz] [cue:said] [content:so].").relations
    assert relation.id == 1


def test_attributes_are_read():
    marked = inline.parse("[source2=Petro Kuzyk:He] [cue2<1@The Scottish Sun:detailed] [content2:the effort]")
    (relation,) = marked.relations
    assert (relation.id, relation.parent, relation.outlet, relation.speaker) == (
        2,
        1,
        "The Scottish Sun",
        "Petro Kuzyk",
    )


def test_one_span_of_two_relations():
    first, second = inline.parse(
        "[source1,2:Ruiz] [cue1:said] [content1:no] and [cue2:denied] [content2:it]."
    ).relations
    assert first.source == second.source


def test_the_same_label_twice_is_one_discontinuous_span():
    (relation,) = inline.parse("[content:“A,”] [source:she] [cue:said], [content:“B.”]").relations
    assert [span.text for span in relation.content] == ["“A,”", "“B.”"]


def test_pieces_that_touch_are_one_span():
    relations = inline.parse("[cue1:a][content1:b][cue2:[content1:c]d]").relations
    assert [span.text for span in relations[0].content] == ["bc"]
    assert relations[1].cue is not None
    assert relations[1].cue.text == "cd"


def test_brackets_and_backslashes_are_written_with_a_backslash():
    assert inline.parse(r"He \[the mayor\] \\ [cue:said]").text == r"He [the mayor] \ said"


def test_crossing_spans_are_cut_into_pieces():
    text = "abcdef"
    relations = (Relation(1, content=(cut(text, 0, 4),)), Relation(2, content=(cut(text, 2, 6),)))
    marked = inline.render(text, relations)
    assert marked == "[content1:ab[content2:cd]][content2:ef]"
    assert inline.parse(marked).relations == relations


def test_names_may_hold_any_character():
    text = "x said"
    relation = Relation(1, cue=cut(text, 2, 6), outlet=r"A: [B] =@<\ C", speaker="D:E", source=(cut(text, 0, 1),))
    assert inline.parse(inline.render(text, [relation])).relations == (relation,)


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("a [b", "line 1, column 3: '[' belongs to no label"),
        ("a\nb]", "line 2, column 2: ']' belongs to no label"),
        ("[cue:said", "the cue is not closed"),
        ("[verb:said]", "belongs to no label"),
        ("[cue1:a] b [cue1:c]", "a cue in pieces: 'a … c'"),
        ("[cue1<2:a] [content1<3:b]", "more than one parent: 2, 3"),
    ],
)
def test_a_bad_mark_is_named_with_its_place(marked, told):
    with pytest.raises(InputError) as error:
        inline.parse(marked)
    assert told in str(error.value)


def test_blocks_of_a_golden_file():
    page = "# Topic\n\nProse.\n\ninverted verb\n.\n[cue:said] so\n\nmore\n.\n\nnext\n.\nx\n.\n"
    first, second = inline.parse_blocks(page)
    assert (first.title, first.marked, first.line) == ("inverted verb", "[cue:said] so\n\nmore", 5)
    assert (second.title, second.marked) == ("next", "x")


def test_a_block_left_open_is_an_error():
    with pytest.raises(InputError, match="line 2: the block is not closed"):
        list(inline.parse_blocks("title\n.\ntext"))
