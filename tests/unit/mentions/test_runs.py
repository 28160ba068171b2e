"""The name that a run of capitalised words is, and how far it was read."""

import pytest

from attribution.mentions.runs import read_run
from attribution.model import MentionKind
from tests.builders import reader_in


@pytest.mark.parametrize(
    ("text", "run", "kind", "name", "read"),
    [
        ("He met Ana Ruiz today.", (2, 4), MentionKind.NAMED, (2, 4), 4),
        ("He met Ana Ruiz KC today.", (2, 5), MentionKind.NAMED, (2, 4), 5),
        ("He met Det Con Ana Ruiz today.", (2, 6), MentionKind.TITLED, (2, 6), 6),
        ("He rang the Ministry of Defence.", (3, 4), MentionKind.ORGANISATION, (3, 6), 6),
        ("On Monday Ana Ruiz wept.", (1, 4), MentionKind.NAMED, (2, 4), 4),
        ("He met Fifth-grader Ana Ruiz today.", (2, 5), MentionKind.NAMED, (3, 5), 5),
        ("He met Co-founder Ana Ruiz today.", (2, 5), MentionKind.NAMED, (3, 5), 5),
        ("He joined Norvale AB today.", (2, 4), MentionKind.ORGANISATION, (2, 4), 4),
        ("He read the Clarion-Dispatch today.", (3, 4), MentionKind.OUTLET, (3, 4), 4),
    ],
)
def test_a_run_is_read_as_far_as_its_name_goes(text, run, kind, name, read):
    reader = reader_in(text)
    found, position = read_run(reader, *run, len(reader.tokens))
    assert (found.kind, (found.start, found.end), position) == (kind, name, read)


@pytest.mark.parametrize(
    ("text", "run"), [("He left on Monday.", (3, 4)), ("He lives in Leeds.", (3, 4)), ("He swam in Lake Mere.", (3, 5))]
)
def test_days_and_places_are_nobody_but_read(text, run):
    reader = reader_in(text)
    assert read_run(reader, *run, len(reader.tokens)) == (None, run[1])
