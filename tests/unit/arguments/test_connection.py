"""From a cue to its link: source, content and layout in tokens."""

import pytest

from attribution import analyze
from attribution.arguments.connection import connect, connect_all
from attribution.arguments.continuations import Flow
from attribution.arguments.judges import default_judges
from attribution.arguments.links import cue_tokens, head_of
from attribution.cues.candidates import Candidate
from attribution.syntax.sites import Range
from tests.builders import syntax_of, token_of, words_in

NO_FLOW = Flow(frozenset(), {})


def link_in(text, cue, **more):
    syntax = syntax_of(text)
    return syntax, connect(syntax, NO_FLOW, token_of(syntax, cue), 100, default_judges(), **more)


@pytest.mark.parametrize(
    ("text", "cue", "source", "contents"),
    [
        ("The clerk said the bridge was shut.", "said", "the clerk", ["the bridge was shut"]),
        ("The bridge was shut, the clerk said.", "said", "the clerk", ["the bridge was shut"]),
        ("“We ran,” said Ann Lee, “and nobody came.”", "said", "ann lee", ["“ we ran , ”", "“ and nobody came . ”"]),
        ("It is claimed that the bridge was shut.", "claimed", "", ["that the bridge was shut"]),
        ("The lift had failed twice, an inquest heard.", "heard", "an inquest", ["the lift had failed twice"]),
        ("Nearly half said the bridge was shut.", "said", "nearly half", ["the bridge was shut"]),
    ],
)
def test_a_cue_finds_its_source_and_its_content(text, cue, source, contents):
    syntax, link = link_in(text, cue)
    assert words_in(syntax, link.source) == source
    assert [words_in(syntax, piece) for piece in link.pieces] == contents
    assert syntax.norms[link.head] == cue
    assert link.score == link.leads[0] == 100


def test_a_sentence_without_room_for_a_content_gives_no_link():
    assert link_in("The clerk said.", "said")[1] is None


def test_a_nested_cue_finds_nothing_beyond_its_stretch():
    text = "The Post wrote that the clerk said the bridge was shut."
    syntax, link = link_in(text, "said", within=Range(3, 10))
    assert words_in(syntax, link.source) == "the clerk"
    assert link.pieces == (Range(7, 10),)


def test_links_come_in_the_order_of_the_text():
    syntax = syntax_of("The clerk said it rained. The mayor denied that it rained.")
    chosen = [Candidate(token_of(syntax, word), 100, 100) for word in ("denied", "said")]
    links = connect_all(syntax, NO_FLOW, chosen, default_judges())
    assert [syntax.norms[head_of(link)] for link in links] == ["said", "denied"]
    assert cue_tokens(links) == {link.head for link in links}


@pytest.mark.parametrize(
    ("text", "cue", "group", "content"),
    [
        ("What he has pushed for, though late, fails.", "pushed", "has pushed for", "though late , fails"),
        ("Not asked for was help.", "asked", "asked for", "was help"),
        ("Not asked for on Monday was help.", "asked", "asked", "for"),
    ],
)
def test_a_preposition_left_alone_is_the_cues_unless_it_is_all_the_content(text, cue, group, content):
    syntax, link = link_in(text, cue)
    assert words_in(syntax, link.cue) == group
    assert [words_in(syntax, piece) for piece in link.pieces] == [content]


@pytest.mark.parametrize(
    "text", ["Among those who responded was a reti", "Among those who responded was a retired cook."]
)
def test_no_content_is_empty(text):
    assert [[span.text for span in each.content.spans] for each in analyze(text).attributions] == [["Among those"]]


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("“We act now,” Lee said at a rally, calling on firms to help.", "calling", "Lee", "firms to help"),
        ("“It is over,” said Roe, 44, accusing the firm of lying.", "accusing", "Roe, 44,", "the firm of lying"),
        ("“It is over,” Roe said, asked about the delay.", "asked", "", "the delay"),
        ("“It is over,” Roe said, adding: “For good.”", "adding", "Roe", "“For good.”"),
    ],
)
def test_who_tagged_a_quotation_does_something_else_behind_a_comma(text, cue, source, content):
    told = [each for each in analyze(text).attributions if cue in each.cue.span.text]
    assert [(each.source.text if each.source else "", each.content.text) for each in told] == [(source, content)]
