"""Where a text first says more of its sources."""

import pytest

from attribution.document import build_document
from attribution.rules.heads import find_descriptions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sources said so. Sources close to the mayor said so.", {"sources": 17}),
        ("Harrow officials said so.", {"officials": 7}),
        ("City officials and a source said so.", {"officials": 5}),
        ("Officials said so.", {}),
    ],
)
def test_the_first_description(text, found):
    assert find_descriptions(build_document(text).tokens, text) == found
