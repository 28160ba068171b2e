"""The outlet that somebody told, among them the one whose own text it is."""

import pytest

from attribution import analyze
from attribution.model import EntityKind


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The firm knew, the BBC has learned. A clerk told us that it did.", "BBC"),
        ("The firm knew, the BBC can reveal. A clerk told our correspondent that it did.", "BBC"),
        ("The Guardian wrote of it. The firm knew, the Sun can reveal. A clerk told this newspaper so.", "The Sun"),
        ("The firm knew, the BBC reported. A clerk told us that it did.", None),
        ("The firm knew, the BBC has learned. It has left, the Sun can reveal. A clerk told us that it did.", None),
        ("The firm knew, the BBC reported. A clerk told the broadcaster that it did.", "BBC"),
        ("The firm knew, the BBC has learned. “They told us that it did,” a clerk said.", None),
        ("Two clerks spoke to The Verge on condition of anonymity. It leaked, one of them told me.", "The Verge"),
        ("The firm did not answer a request for comment from Politico. It leaked, a clerk told me.", "Politico"),
        ("The firm ignored the BBC. It leaked, a clerk told me.", None),
        ("It was late, Le Monde wrote. A clerk told it that it leaked.", "Le Monde"),
        ("It was late, Le Monde wrote. The Tarn Council left. A clerk told it that it leaked.", None),
        ("Le Monde was late, Ann Lee wrote. A clerk told it that it leaked.", None),
        ("Sky Sports said he had left. It was late, he told the club's website.", None),
        ("Al Jazeera said he had left. It was late, the minister told state radio.", None),
        ("Tarnby Times said he had left. It was late, the minister told the portal.", "Tarnby Times"),
    ],
)
def test_who_was_told(text: str, outlet: str | None) -> None:
    graph = analyze(text)
    told = [each.recipient for each in graph.attributions if each.cue.lemma == "tell" and each.recipient]
    entity = graph.entity_of(told[-1])
    assert (entity.name if entity and entity.kind is EntityKind.OUTLET else None) == outlet


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("It sank, the Guardian’s Tom Roe wrote. A clerk told Roe that it had leaked.", "The Guardian"),
        ("It sank, the minister’s aide Tom Roe wrote. A clerk told Roe that it had leaked.", None),
        ("It sank, Bild reported. The tabloid’s Jan Roth wrote that it had leaked.", "Bild"),
        ("Punchbowl News’ Jan Roth disagrees. It sank, he writes.", "Punchbowl News"),
        ("It sank, Bild reported. The ministry’s Jan Roth wrote that it had leaked.", None),
        (
            "The Portuguese newspaper Record wrote of it. The Record in Glasgow did not. Ann Lee told Record so.",
            "Record Portugal",
        ),
        ("Bild ran the picture. “It sank,” she told the presenter.", "Bild"),
        ("Newsnight had her on. “It sank,” she told the presenter.", "BBC"),
        ("Ed Cole left, the Guardian’s Tom Roe reports. Ann Lee followed Ed Holt, he writes.", "The Guardian"),
    ],
)
def test_whom_an_outlet_employs(text: str, outlet: str | None) -> None:
    graph = analyze(text)
    last = graph.attributions[-1]
    found = graph.outlet_told(last) or graph.employer(last)
    assert (found.name if found else None) == outlet


def test_who_wrote_before_another_spoke_does_not_go_on() -> None:
    graph = analyze("Ed Cole left, the Guardian’s Tom Roe reports. Al Holt denied it. Ann Lee stayed, he adds.")
    speaker = graph.speaker(graph.attributions[-1])
    assert speaker is not None
    assert speaker.name == "Al Holt"


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The vote was lost, the BBC’s Al Roe reports. Two clerks told him that the mayor slept.", "BBC"),
        ("The vote was lost, the BBC’s Al Roe reports. Tom Hale wept. Two clerks told him that the mayor slept.", None),
        ("The vote was lost, the BBC’s Al Roe reports. Two clerks told her that the mayor slept.", None),
        ("The vote was lost, Al Roe says. Two clerks told him that the mayor slept.", None),
        ("The vote was lost, the BBC’s Al Roe reports. His lawyer told him that the mayor slept.", None),
    ],
)
def test_a_journalist_who_is_told_something_is_told_it_for_his_outlet(text, outlet):
    graph = analyze(text)
    (told,) = [one for one in graph.attributions if one.cue.span.text == "told"]
    found = graph.outlet_told(told)
    assert (found.name if found else None) == outlet
