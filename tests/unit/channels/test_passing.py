"""The outlet of what somebody says further."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The mayor told Sky News that he was ill and urged voters to rest.", "Sky News"),
        ("The mayor told Sky News that he was ill and declined to say more.", None),
        ("Writing in the Scotsman, Al Roe mocked the levy. “It taxes rain,” he wrote.", "The Scotsman"),
        ("Writing in the Scotsman, Al Roe mocked the levy. “It taxes rain,” Roe wrote.", "The Scotsman"),
        ("Writing in the Scotsman, Al Roe mocked the levy. Ann Lee laughed. “It does,” Lee wrote.", None),
        ("Writing in the Scotsman, Al Roe mocked the levy. Ann Lee said it was fair. “It is,” she wrote.", None),
        ("In an interview with the Scotsman, Al Roe mocked the levy. “It taxes rain,” he wrote later.", None),
        ("In a letter to the Scotsman, Al Roe mocked the levy. “It taxes rain,” he wrote.", None),
        ("“It taxes rain,” writes Al Roe in the Scotsman. The columnist believes it is unfair.", "The Scotsman"),
        ("Al Roe came back, in comments carried by TASS. “It is ours,” he said.", "TASS"),
        ("Al Roe came back, in a boat carried by TASS. “It is ours,” he said.", None),
        ("Al Roe came back, in comments carried by the wind. “It is ours,” he said.", None),
        ("Al Roe came back, in comments carried by TASS. “It is ours,” Ann Lee said.", None),
    ],
)
def test_what_is_told_before_shows_the_outlet(text: str, outlet: str | None) -> None:
    graph = analyze(text)
    told = graph.outlet_told(graph.attributions[-1])
    assert (told.name if told else None) == outlet


@pytest.mark.parametrize("text", ["“Ours,” he said.", "by TASS. “Ours,” he said.", "Carried by. “Ours,” he said."])
def test_a_text_may_begin_with_a_quotation(text: str) -> None:
    graph = analyze(text)
    assert graph.outlet_told(graph.attributions[-1]) is None or "TASS" in text
