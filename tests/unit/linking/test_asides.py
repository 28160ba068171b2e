"""What somebody tells between commas is no part of a source."""

import pytest

from attribution.linking.asides import leave_asides
from tests.builders import link, syntax_of, token_of, words_in


@pytest.mark.parametrize(
    ("text", "verb", "who", "source"),
    [
        ("Tom Roe, who backs Lee, said it sank.", "backs", (3, 4), "tom roe"),
        ("A guard, who backs Lee, said it sank.", "backs", (3, 4), "a guard , who backs lee ,"),
        ("Tom Roe, who requested anonymity, said it sank.", "requested", (3, 4), "tom roe , who requested anonymity ,"),
        ("A guard, citing Lee, said it sank.", "citing", (0, 2), "a guard"),
        ("A guard from Hull who backs Lee said it sank.", "backs", (4, 5), "a guard from hull who backs lee"),
    ],
)
def test_a_source_ends_ahead_of_what_it_tells_between_commas(text, verb, who, source):
    syntax = syntax_of(text)
    aside, said = token_of(syntax, verb), token_of(syntax, "said")
    links = [link(aside, who, (aside + 1, said - 1)), link(said, (0, said), (said + 1, said + 3))]
    (left,) = [each for each in leave_asides(syntax, links) if each.head == said]
    assert words_in(syntax, left.source) == source
