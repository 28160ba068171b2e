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
