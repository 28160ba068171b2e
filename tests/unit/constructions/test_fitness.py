"""Whether what stands where a source would is one."""

import pytest

from attribution.constructions.fitness import is_known, is_outlet
from attribution.syntax.sites import Range
from tests.builders import reader_in


@pytest.mark.parametrize(
    ("words", "outlet", "known"),
    [("Reuters", True, True), ("Ana Ruiz", False, True), ("the union", False, True), ("the weather", False, False)],
)
def test_what_may_tell_something(words, outlet, known):
    reader = reader_in(words)
    span = Range(0, len(words.split()))
    assert (is_outlet(reader, span), is_known(reader, span)) == (outlet, known)
