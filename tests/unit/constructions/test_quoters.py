"""Whom others quote."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "source", "content", "outlet"),
    [
        ("Mr Lee was quoted by Reuters as saying that it was shut.", "Mr Lee", "that it was shut", "Reuters"),
        ("“It is shut,” Mr Lee was quoted by Reuters as saying.", "Mr Lee", "“It is shut,”", "Reuters"),
        ("“It is shut,” Mr Lee was quoted as saying by Reuters.", "Mr Lee", "“It is shut,”", "Reuters"),
        ("The lock was shut, Mr Lee was quoted by the BBC as saying.", "Mr Lee", "The lock was shut", "the BBC"),
        ("“It is shut,” Mr Lee was quoted as telling the crew.", "Mr Lee", "“It is shut,”", None),
        ("Mr Lee was quoted as saying the lock was shut.", "Mr Lee", "the lock was shut", None),
        ("On Monday, Mr Lee was cited by Bild as saying it was shut.", "Mr Lee", "it was shut", "Bild"),
        (
            "The head of the union was quoted by Bild as saying it was shut.",
            "The head of the union",
            "it was shut",
            "Bild",
        ),
        ("After a vote in parliament the envoy was quoted as saying it was shut.", "the envoy", "it was shut", None),
        (
            "The harbour’s chief, Ana Ruiz, was quoted by the Press and Journal as saying it was shut.",
            "The harbour’s chief, Ana Ruiz,",
            "it was shut",
            "the Press and Journal",
        ),
        (
            "Ana Ruiz, whose tractor sank, was quoted by Bild as saying it was shut.",
            "Ana Ruiz, whose tractor sank,",
            "it was shut",
            "Bild",
        ),
    ],
)
def test_who_is_quoted_speaks(text: str, source: str, content: str, outlet: str | None) -> None:
    (attribution,) = analyze(text).attributions
    assert attribution.source is not None
    assert attribution.source.text == source
    assert attribution.content.text == content
    assert (attribution.recipient.text if attribution.recipient else None) == outlet


@pytest.mark.parametrize(
    "quoted",
    [
        *(
            "a nurse, who gave no name,",
            "the envoy, in whose car the goat was found,",
            "Ana Ruiz, the harbour's chief,",
        ),
        *("a source close to the club", "officials briefed on the plan", "a man who knows the owner"),
        *("a lawyer representing the owner", "two people familiar with the matter"),
    ],
)
def test_a_clause_may_stand_between_who_is_quoted_and_what_is(quoted: str) -> None:
    graph = analyze(f"The paper Le Monde quoted {quoted} as saying that the lock was shut.")
    found = next(each for each in graph.attributions if each.cue.span.text == "as saying")
    assert found.source is not None
    assert found.source.text == quoted
    assert found.content.text == "that the lock was shut"
    assert found.parent is not None


def test_who_quotes_somebody_speaks_himself() -> None:
    outer, inner = analyze("Reuters quoted Mr Lee as saying the lock was shut.").attributions
    assert (outer.source and outer.source.text, inner.source and inner.source.text) == ("Reuters", "Mr Lee")
    assert inner.parent == outer.id


@pytest.mark.parametrize(
    ("text", "source", "outlet"),
    [
        ("A pilot, quoted by Reuters, said it was shut.", "A pilot", "Reuters"),
        ("Two clerks cited by Bild claimed that it was shut.", "Two clerks", "Bild"),
        ("“It is shut,” a clerk quoted by Bild said.", "a clerk", "Bild"),
        ("“It is shut,” said the clerk, quoted by Bild.", "the clerk", "Bild"),
        ("“It is shut,” the clerk said, cited by the newspaper Bild.", "the clerk", "the newspaper Bild"),
    ],
)
def test_an_outlet_holds_whom_it_quotes(text: str, source: str, outlet: str) -> None:
    graph = analyze(text)
    said = next(each for each in graph.attributions if each.cue.lemma in ("say", "claim"))
    assert said.source is not None
    assert said.source.text == source
    assert said.parent is not None
    around = graph.attributions[said.parent]
    assert around.source is not None
    assert around.source.text == outlet


def test_who_is_cited_by_police_has_no_holder() -> None:
    (found,) = analyze("Drivers cited by police said it was shut.").attributions
    assert found.source is not None
    assert found.source.text == "Drivers cited by police"
