"""Which candidates are taken for cues."""

from attribution.cues.candidates import Candidate
from attribution.cues.selection import select
from tests.builders import syntax_of, token_of


def test_one_candidate_a_chunk_is_selected_the_best_first():
    syntax = syntax_of("The clerk had said that the mayor denied it.")
    had, said, denied = (token_of(syntax, word) for word in ("had", "said", "denied"))
    candidates = [Candidate(had, 0, 10), Candidate(said, 0, 90), Candidate(denied, 0, 95), Candidate(0, 0, -300)]
    assert [each.token for each in select(syntax, candidates, -70)] == [denied, said]
