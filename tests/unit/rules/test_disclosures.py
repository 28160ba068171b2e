"""What the publication itself says that it has learned."""

import pytest

from attribution.rules import we_understand
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Courier understands that the mayor will resign.", "The Courier understands"),
        ("The mayor will resign, we understand.", "we understand"),
        ("The Courier has been told that the mayor will resign.", "The Courier has been told"),
        ("It is our understanding that the mayor will resign.", "It is our understanding"),
        ("Two councillors told The Courier that the mayor will resign.", None),
        ("The Courier learned from two engineers that the mayor will resign.", None),
        ("The mayor understands that she must resign.", None),
    ],
)
def test_it_is_never_enough_to_have_learned(text, words):
    assert [hit.span.text for hit in hits_of(we_understand, text)] == ([words] if words else [])


def test_another_papers_knowledge_is_not_ours():
    text = "The Courier understands that the mayor will resign."
    assert hits_of(we_understand, text, publication="The Gazette") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Chronicle has learned that the sale is off.", "The Chronicle has learned"),
        ("BBC News can exclusively reveal that the pier was sold.", "BBC News can exclusively reveal"),
        ("The Chronicle has learned that it must pay the fine.", None),
        ("The Chronicle has learned that the sale is off, according to two directors.", None),
        ("The Chronicle reported the sale. The Chronicle has learned that it is off.", None),
        ("The council has learned that the bridge will be shut.", None),
        ("The Chronicle told us that it has learned that the sale is off.", None),
    ],
)
def test_only_an_outlet_itself_says_that_it_has_learned_where_no_publication_is_set(text, words):
    assert [hit.span.text for hit in hits_of(we_understand, text, publication="")] == ([words] if words else [])


@pytest.mark.parametrize(
    ("publication", "found"),
    [("The Harrow Ledger", True), ("The Harrow Times", False), ("The Harrow Gazette", False)],
)
def test_a_publication_may_call_itself_by_its_last_word(publication, found):
    text = f"The {'Times' if 'Times' in publication else 'Ledger'} has learned that the mayor will resign."
    hits = hits_of(we_understand, text, publication=publication)
    assert bool(hits) is found
