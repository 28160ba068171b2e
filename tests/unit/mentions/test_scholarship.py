"""Whether "the paper" is what scientists wrote."""

import pytest

from attribution import analyze
from attribution.model import MentionKind

STUDY = "A study by researchers at Norvale University looked at crows. "


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (STUDY + "The paper says crows hold grudges.", MentionKind.DOCUMENT),
        ("The council met on Monday. The paper says crows hold grudges.", MentionKind.OUTLET),
        (STUDY + "The Guardian wrote of it. The paper says crows hold grudges.", MentionKind.OUTLET),
        (STUDY + "The Tarn Herald wrote of it. The paper says crows hold grudges.", MentionKind.OUTLET),
        (STUDY + "A newspaper wrote of it. The paper says crows hold grudges.", MentionKind.OUTLET),
    ],
)
def test_the_paper(text: str, kind: MentionKind) -> None:
    said = [each for each in analyze(text).attributions if each.source and each.source.head.text == "paper"]
    assert [each.source.kind for each in said if each.source] == [kind]


def test_whoever_is_told_is_no_study() -> None:
    (said,) = analyze(STUDY + "“They do,” the dean told the paper.").attributions[-1:]
    assert said.recipient is not None
    assert said.recipient.kind is MentionKind.OUTLET
