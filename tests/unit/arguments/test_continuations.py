"""Contents that go on in later sentences: only quotations do."""

import pytest

from attribution.arguments.continuations import (
    Flow,
    announced,
    continue_content,
    is_exchange,
    may_continue,
    measure_flow,
    quoted_behind,
    tail_sign,
)
from attribution.arguments.judges import default_judges
from attribution.cues.candidates import Candidate
from attribution.document import build_document
from attribution.syntax.sites import Range, site_of
from tests.builders import document_and_syntax, syntax_of, token_of, words_in

QUOTED = "“We ran,” said Ann Lee. “Nobody came.” The pier was shut."


def read(text):
    document, syntax = document_and_syntax(text)
    return syntax, measure_flow(document, syntax, [])


def further(text, flow=None):
    """The sentences that go on with the quotation which begins *text*."""
    syntax, measured = read(text)
    site = site_of(syntax, token_of(syntax, "said"))
    source = Range(site.cue + 1, site.cue + 3)
    found = continue_content(syntax, flow or measured, site, source, [Range(0, 5)], default_judges().continuation)
    return [words_in(syntax, piece) for piece in found]


def test_a_quotation_goes_on_until_somebody_else_writes():
    assert further(QUOTED) == ["“ nobody came . ”"]


def test_a_sentence_with_a_cue_of_its_own_ends_it():
    assert further(QUOTED, Flow(frozenset(), {}, frozenset({1}))) == []


def test_nothing_goes_on_without_quotation_marks():
    assert further("“We ran,” said Ann Lee. Nobody came.") == []


def test_at_most_a_dozen_sentences_follow():
    assert len(further("“We ran,” said Ann Lee. " + "“Nobody came.” " * 20)) <= 12


@pytest.mark.parametrize(("text", "may"), [("“It rained.”", True), ("Then “it rained”.", True), ("It rained.", False)])
def test_a_sentence_goes_on_if_a_quotation_opens_it(text, may):
    assert may_continue(syntax_of(text), 0) is may


def test_a_colon_at_the_end_of_a_paragraph_announces_the_next():
    syntax, flow = read("The club wrote:\n\nWe regret it. It will not recur.\n\nFees rise in May.")
    site = site_of(syntax, token_of(syntax, "wrote"))
    assert [words_in(syntax, piece) for piece in announced(syntax, flow, site)] == [
        "we regret it .",
        "it will not recur .",
    ]


@pytest.mark.parametrize(
    "text", ["The club wrote. We regret it.", "The club wrote: We regret it.", "The club wrote:\n\n“We regret it.”"]
)
def test_nothing_is_announced_without_a_colon_or_where_marks_tell(text):
    syntax, flow = read(text)
    assert announced(syntax, flow, site_of(syntax, token_of(syntax, "wrote"))) == []


def test_the_sign_of_a_tail_tells_the_side_and_what_is_left():
    syntax = syntax_of(QUOTED)
    site = site_of(syntax, token_of(syntax, "said"))
    source = Range(site.cue + 1, site.cue + 3)
    assert tail_sign(syntax, site, source, [Range(0, 5)]) == "0L"
    syntax = syntax_of("Ann Lee said it rained, and the pier was shut.")
    site = site_of(syntax, token_of(syntax, "said"))
    assert tail_sign(syntax, site, Range(0, 2), [Range(3, 5)]) == "1VR"


def test_a_quotation_goes_on_until_its_mark_and_ahead_of_what_is_added():
    assert further("“We ran,” said Ann Lee. “Nobody came. The pier was shut,” adding that it rained.")[-1] == (
        "the pier was shut , ”"
    )


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Lee told the Gazette. “It is a shame.” He left.", "“ it is a shame . ”"),
        ("Lee told the Gazette. It is a shame.", None),
        ("Lee told the Gazette.\n\n“It is a shame.”", None),
    ],
)
def test_a_quotation_follows_who_was_told(text, quoted):
    syntax, flow = read(text)
    found = quoted_behind(syntax, flow, site_of(syntax, token_of(syntax, "told")))
    assert [words_in(syntax, each) for each in found] == ([quoted] if quoted else [])


def test_the_flow_knows_paragraphs_rivals_and_claimed_sentences():
    document = build_document("“Yes,” the clerk said. It rained.\n\nThe mayor denied it.")
    syntax = syntax_of(document.text)
    said, denied = token_of(syntax, "said"), token_of(syntax, "denied")
    candidates = [Candidate(1, 0, 999), Candidate(said, 0, 80), Candidate(denied, 0, 60)]
    flow = measure_flow(document, syntax, candidates, [denied], [said, denied])
    assert flow.opens == {0, 2}
    assert flow.rivals == {0: 80, 2: 60}  # what stands in quotation marks is no rival
    assert flow.claimed == {2}
    assert flow.heads == [said, denied]


@pytest.mark.parametrize(
    ("text", "exchange"),
    [
        ("“Where were you?” Lee said. “At home.”", True),
        ("“We ran,” Lee said. “Nobody came.”", False),
    ],
)
def test_a_question_has_an_answer_of_somebody_else(text, exchange):
    syntax = syntax_of(text)
    assert is_exchange(syntax, syntax.tags.index("»") + 1, 0) is exchange


def test_whoever_asked_goes_on_behind_an_answer():
    syntax = syntax_of("“Where were you?” Lee said. “At home,” Roe said.")
    first = syntax.tags.rindex("«")
    assert is_exchange(syntax, syntax.tags.rindex("»") + 1, first)
    assert not is_exchange(syntax, syntax.tags.rindex("»") + 1, 0)
