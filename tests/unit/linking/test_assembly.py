from __future__ import annotations

import pytest

import attribution
from attribution.drafts import analyze_source
from attribution.errors import InputError
from attribution.readers import parse


def test_two_citations_in_one_sentence():
    text = "The Ledger reported that the club was sold, citing the Courier, citing two aides."
    graph = attribution.analyze(text, leaning="recall")
    (outer,) = [each for each in graph.attributions if each.parent is None]
    assert outer.cue.lemma == "report"
    assert {each.parent for each in graph.attributions} <= {None, *range(len(graph.attributions))}


@pytest.mark.parametrize("leaning", ["precision", "recall"])
def test_a_leaning_changes_how_many_are_found(leaning):
    text = "He said no. The crew watched the dam. Voters want change. The union fears cuts. Ruiz called it a farce."
    balanced = attribution.analyze(text)
    leaning_so = attribution.analyze(text, leaning=leaning)
    more, fewer = (leaning_so, balanced) if leaning == "recall" else (balanced, leaning_so)
    assert len(more.attributions) >= len(fewer.attributions)
    cues = {each.cue.head for each in more.attributions}
    assert {each.cue.head for each in fewer.attributions} <= cues


def test_attributions_less_sure_than_asked_for_are_left_out():
    text = "Ana Ruiz said the road was closed. Voters want change."
    sure = attribution.analyze(text, min_confidence=0.8)
    assert sure.attributions
    assert all(each.confidence >= 0.8 for each in sure.attributions)
    assert [each.id for each in sure.attributions] == list(range(len(sure.attributions)))


def test_an_unknown_leaning_is_refused():
    with pytest.raises(attribution.errors.InputError, match="balanced, precision, recall"):
        attribution.analyze("He said no.", leaning="bold")


@pytest.mark.parametrize("least", [-0.1, 1.1, float("nan")])
def test_a_confidence_that_cannot_be_one_is_refused(least):
    with pytest.raises(InputError, match=r"min_confidence .* is not from 0 to 1"):
        attribution.analyze("He said no.", min_confidence=least)


@pytest.mark.parametrize(
    "aside",
    [
        "“We are ruined,” say traders.",
        "Sold as seen, says Moss.",
        "A claim by Moss that the pier was unsafe has been denied by Roe.",
        "Moss told the BBC: “It is a shame.”",
    ],
)
def test_what_the_page_puts_beside_the_article_is_told_by_nobody(aside):
    body = "<p>The quay is shut, the mayor said.</p>"
    graph = analyze_source(parse(f"{body}<aside>{aside}</aside>{body}", "page.html"))
    assert [each.cue.span.text for each in graph.attributions] == ["said", "said"]
    assert analyze_source(parse(f"<p>{aside}</p>", "page.html")).attributions
