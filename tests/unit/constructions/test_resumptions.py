"""What goes on behind who speaks."""

import pytest

from attribution.arguments.links import Link
from attribution.constructions.resumptions import had_done
from attribution.syntax.sites import Range
from tests.builders import syntax_of, token_of


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("and one bank has asked for its money", True),
        ("and the owner was demanding a vote", True),
        ("and the council has said it will reopen", False),
        ("but one bank has asked for its money", False),
        ("and the council asked for more", False),
    ],
)
def test_what_somebody_had_done_is_told_by_who_speaks_ahead(clause, told):
    syntax = syntax_of(f"The pier is shut, aides said, {clause}.")
    start = token_of(syntax, clause.split()[0])
    cue = next(token for token in range(start, len(syntax.tags)) if syntax.tags[token] in "hbd")
    head = cue + (syntax.tags[cue] in "hb")
    assert had_done(syntax, start, Link(head, Range(cue, head + 1), None, (), "right", 0)) is told
