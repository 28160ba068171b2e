"""Whether who is cited speaks."""

import pytest

from attribution.constructions.cited import is_paper_seen, may_speak
from attribution.syntax.sites import Range
from tests.builders import syntax_of


@pytest.mark.parametrize(
    ("cited", "speaks"),
    [
        ("two officials", True),
        ("the mayor's aides", True),
        ("Reuters", True),
        ("police and prosecutors", True),
        ("a bad back", False),
        ("two children and a debt", False),
    ],
)
def test_people_bodies_and_papers_speak(cited, speaks):
    syntax = syntax_of(f"The Post reported it, citing {cited}.")
    assert may_speak(syntax, Range(6, len(syntax.norms) - 1), "citing") is speaks


@pytest.mark.parametrize(("paper", "seen"), [("a memo", True), ("the memo", False), ("a dog", False)])
def test_a_paper_is_seen_when_it_is_first_told_of(paper, seen):
    syntax = syntax_of(f"The Post reported it, referring to {paper}.")
    assert is_paper_seen(syntax, Range(7, 9)) is seen
