"""Several outlets with one source."""

import pytest

from attribution.rules import false_corroboration
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("The Sun and the Daily Mirror both reported the sale, citing Reuters.", True),
        ("The Sun reported the sale, citing Reuters. The Daily Mirror reported the sale, citing Reuters.", True),
        ("The Sun reported the sale, citing Reuters.", False),
        ("Reuters reported the sale.", False),
        ("The Sun and the Daily Mirror carried the sale, and both credited Reuters.", True),
        ("The Sun and the Daily Mirror reported the sale. Both cited Reuters.", True),
        ("The Sun reported the sale.\n\nThe Daily Mirror did not. Both cited Reuters.", False),
    ],
)
def test_two_outlets_with_one_source_are_one(text, fires):
    assert bool(hits_of(false_corroboration, text)) is fires
