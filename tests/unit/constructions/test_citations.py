"""Who is cited: "citing two officials"."""

import pytest

from attribution import analyze


def test_what_is_cited_as_proof_is_no_speaker() -> None:
    (attribution,) = analyze("The report has been cited by lawyers as proof that the bridge is weak.").attributions
    assert attribution.source is not None
    assert attribution.source.text == "lawyers"


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The Post said the envoy would resign, quoting a relative.", "a relative", "the envoy would resign"),
        ("The envoy had fled, El País said on Friday, quoting a relative.", "a relative", "The envoy had fled"),
        ("The envoy refused to attend, citing a bad back.", "The envoy", "a bad back"),
        ("The company said it would close, citing rising costs.", "The company", "rising costs"),
        ("The Post said the inn had shut, citing the owner's age.", "The Post", "the owner's age"),
        ("The Post said the inn had shut, citing the owner's aides.", "the owner's aides", "the inn had shut"),
        ("The Mirror said she was tired, quoting a pal.", "a pal", "she was tired"),
        ("The governor vetoed the bill, citing a survey of voters.", "The governor", "a survey of voters"),
        ("Mr Roe said the council, citing safety, had banned the march.", "the council", "safety"),
        ("The senator endorsed her, citing two officials.", "The senator", "two officials"),
        ("The Post said the inn had shut, citing an aide close to Lee.", "an aide close to Lee", "the inn had shut"),
        ("The Post said the inn had shut, citing law enforcement.", "law enforcement", "the inn had shut"),
        ("The Post said the inn had shut, citing council minutes.", "council minutes", "the inn had shut"),
        ("The paper, citing minutes of the talks, said the inn had shut.", "minutes of the talks", "the inn had shut"),
        ("Bild reports, citing two aides, that the inn had shut.", "two aides", "that the inn had shut"),
        ("The Sun and the Post said the inn had shut, both citing an aide.", "an aide", "the inn had shut"),
        ("The Sun and the Post said the inn had shut, each of them quoting Reuters.", "Reuters", "the inn had shut"),
        ("The Sun and the Post, all citing an aide, said the inn had shut.", "an aide", "the inn had shut"),
    ],
)
def test_people_are_cited_and_reasons_are_not_heard(text: str, source: str, content: str) -> None:
    citing = next(each for each in analyze(text).attributions if each.cue.span.text in ("citing", "quoting"))
    assert citing.source is not None
    assert (citing.source.text, citing.content.text) == (source, content)


def test_who_cites_nobody_has_no_citation() -> None:
    graph = analyze("It will close, the Post said, without citing sources.")
    assert [each.cue.span.text for each in graph.attributions] == ["said"]


def test_each_citation_goes_to_the_outlet_before_it() -> None:
    graph = analyze("The Post said it was shut, citing two aides. Bild said it was open, citing a clerk.")
    cited = {each.source.text: each.parent for each in graph.attributions if each.source and each.cue.lemma == "cite"}
    above = {name: graph.attributions[parent].source for name, parent in cited.items() if parent is not None}
    names = {name: source.text for name, source in above.items() if source}
    assert names == {"two aides": "The Post", "a clerk": "Bild"}


def test_a_citation_that_is_all_somebody_tells_is_no_content_of_its_own() -> None:
    for each in analyze("citing two aides Ana Ortiz was quoted by Reuters as saying.").attributions:
        assert not any(each.cue.span.overlaps(span) for span in each.content.spans)


def test_a_story_that_cites_others_is_no_source():
    graph = analyze("He said the paper's story, which cited three aides, was false.")
    assert "cited" not in [one.cue.span.text for one in graph.attributions]


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        (
            "The inn shut, says Bild, which attributes the claim to two aides.",
            "attributes the claim to",
            "two aides",
        ),
        ("The inn shut, Bild reported, referring to a memo of the chain.", "referring to", "a memo of the chain"),
    ],
)
def test_other_ways_to_cite(text: str, cue: str, source: str) -> None:
    cited = next(each for each in analyze(text).attributions if each.cue.span.text == cue)
    assert cited.source is not None
    assert cited.source.text == source
    assert cited.content.text == "The inn shut"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("“It was a mistake,” she said, referring to the memo.", "the memo"),
        ("The police reported that he had fled, referring to a woman.", "a woman"),
        ("He reported the loss with reference to the contract.", "the contract"),
        ("The team, which attributed the fall to ice, said the road was shut.", "ice"),
    ],
)
def test_what_is_only_meant_is_not_cited(text: str, meant: str) -> None:
    found = analyze(text).attributions
    assert all(each.source and each.source.text != meant for each in found)
    assert all(each.parent is None for each in found)


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("Ana Ruiz, the bank's head of retail", "Ana Ruiz, the bank's head of retail"),
        ("Ana Ruiz, who runs the shops", "Ana Ruiz, who runs the shops"),
        ("Ana Ruiz, a move that surprised the market", "Ana Ruiz"),
        ("a memo, the first of its kind", "a memo"),
    ],
)
def test_what_tells_who_is_cited_belongs_to_them(behind: str, source: str) -> None:
    cited = analyze(f"The bank will close, Reuters reported, citing {behind}.").attributions[-1]
    assert cited.source is not None
    assert cited.source.span.text == source


def test_who_is_cited_tells_what_the_outermost_one_reports() -> None:
    found = analyze("Bild reported that the fund Karst Partners was weighing a bid, citing two aides.").attributions
    assert found[-1].content.text == "that the fund Karst Partners was weighing a bid"
    assert found[-1].parent == 0
