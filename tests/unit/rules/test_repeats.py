"""Words quoted twice."""

import pytest

from attribution import readers
from attribution.drafts import analyze_source
from attribution.rules import quote_varies
from tests.builders import hits_of

SAID = "“We never signed the letter that they showed you,” Tom Cole said."


@pytest.mark.parametrize(
    ("again", "message"),
    [
        ("“We never signed the paper that they showed you,” Cole said again.", "“paper” instead of “letter”"),
        ("“We never signed letter that they showed you,” Cole said again.", "“the” is missing"),
        ("“We never signed the old letter that they showed you,” Cole said again.", "“old” is added"),
        ("“We never signed the letter,” Cole said again.", None),
        ("“We never signed … that they showed you,” Cole said again.", None),
        ("“We never signed the paper that they showed you,” Ann Lee said.", None),
    ],
)
def test_what_is_quoted_twice_is_quoted_in_the_same_words(again, message):
    hits = hits_of(quote_varies, f"{SAID} It rained.\n\n{again}")
    assert [hit.message for hit in hits] == ([f"not the words quoted elsewhere: {message}"] if message else [])


@pytest.mark.parametrize(
    "head", ["# ‘We never signed the paper that they showed you’", "# Cole: ‘We never signed paper they showed you’"]
)
def test_a_headline_is_held_against_the_story_and_may_be_cut_short(head):
    graph = analyze_source(readers.parse(f"{head}\n\n{SAID} It rained.", "draft.md"))
    hits = hits_of(quote_varies, graph, min_score=0.8)
    assert [hit.message.partition(": ")[2] for hit in hits] == ["“paper” instead of “letter”"][: "the paper" in head]


def test_a_quotation_of_many_words_is_a_document():
    long = "word " * 200
    assert hits_of(quote_varies, f"“{long}ends,” Tom Cole said. It rained. “{long}stops,” Cole said.") == []
