"""Whom something was told."""

import pytest

from attribution.mentions.recipients import describe_told
from attribution.model import MentionKind
from tests.builders import reader_in


@pytest.mark.parametrize(
    ("text", "told", "kind", "name"),
    [
        ("He told Reuters that", (2, 3), MentionKind.OUTLET, "Reuters"),
        ("He told the BBC's Ana Ruiz that", (2, 7), MentionKind.OUTLET, "BBC"),
        ("He told the newspaper “Die Tanne” that", (2, 8), MentionKind.OUTLET, "Die Tanne"),
        ("He told Ana Ruiz that", (2, 4), MentionKind.NAMED, "Ana Ruiz"),
        ("He told jurors Monday that", (2, 4), MentionKind.COLLECTIVE, ""),
        ("He told the Tarn Herald that", (2, 5), MentionKind.OUTLET, "Tarn Herald"),
        ("He told Ana Ruiz of rival station WXTV that", (2, 4), MentionKind.OUTLET, "WXTV"),
        ("He told Ana Ruiz’s Long Off podcast that", (2, 8), MentionKind.OUTLET, "Long Off"),
    ],
)
def test_the_outlet_counts_whose_reporter_was_told(text, told, kind, name):
    mention = describe_told(reader_in(text), *told)
    assert (mention.kind, mention.name) == (kind, name)
