"""Quotation marks come in pairs."""

import pytest

from attribution import readers
from attribution.drafts import analyze_source
from attribution.rules import unbalanced_quote
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("“We lost, he said, and went home.", "“"),
        ("We lost,” he said, and went home.", "”"),
        ("“We lost,” he said, and went home.", None),
        ("“We lost.\n\n“We went home,” he said.", None),
        ("He said: “We lost. We lost it all, and nobody has\n“told us why. Nobody.”\nIt rained.", None),  # lines
        ("‘No,’ he said. ‘No,’ she said. We lost,” he said.", "”"),
        ('"We lost," he said. We went home," he said.', '"'),
        ("” … we lost,” he said.", "”"),  # one turned round, and its partner
        ("“He is 6’2”,” she said.", None),
    ],
)
def test_every_mark_has_its_partner(text, mark):
    assert [hit.span.text for hit in hits_of(unbalanced_quote, text)] == ([mark] if mark else [])


@pytest.mark.parametrize(
    ("headline", "mark"),
    [
        ("Pier is ‘a wreck, mayor says", "‘"),
        ("Pier is “a wreck, mayor says", "“"),
        ("Pier is ‘a wreck’, mayor says", None),
        ("Rock ‘n’ roll of the ‘90s", None),
    ],
)
def test_those_of_a_headline_too(headline, mark):
    graph = analyze_source(readers.parse(f"# {headline}\n\nThe pier is a wreck.\n", "draft.md"))
    assert [hit.span.text for hit in hits_of(unbalanced_quote, graph)] == ([mark] if mark else [])


def test_inches_excuse_no_other_mark():
    text = "The pipe was 6’2” long. It burst” and leaked.\n\nThe hall was shut. We lost,” he said, and went home."
    assert [hit.span.start for hit in hits_of(unbalanced_quote, text)] == [text.index("burst”") + 5, text.rindex("”")]
