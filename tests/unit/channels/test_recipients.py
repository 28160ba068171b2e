"""Who is told, and through which outlet."""

import pytest

from attribution import analyze
from attribution.model import MentionKind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor told Reuters that the pier was for sale.", "Reuters"),
        ("The mayor told a neighbour that the pier was for sale.", "a neighbour"),
        ("The mayor said to reporters that the pier was for sale.", "reporters"),
        ("The mayor said in an interview with the Guardian that the pier was for sale.", "the Guardian"),
        ("The mayor said on CNN that the pier was for sale.", "CNN"),
        ("On CNN, the mayor said the pier was for sale.", "CNN"),
        ("On NBC's “Meet the Press,” the mayor said the pier was for sale.", "NBC"),
        ("The mayor told CNN affiliate WXTV that the pier was for sale.", "CNN affiliate WXTV"),
        ("The mayor told Ana Ruiz on Sky News that the pier was for sale.", "Sky News"),
        ("The mayor wrote in a Guardian column that the pier was for sale.", "Guardian"),
        ("The mayor said in a podcast with the Spectator that the pier was for sale.", "the Spectator"),
        ("On an episode of the podcast Salt Water, the mayor said the pier was for sale.", "the podcast Salt Water"),
        ("The mayor, in an interview with the Guardian, said the pier was for sale.", "the Guardian"),
        ("The mayor, speaking exclusively to Reuters on Friday, said the pier was for sale.", "Reuters"),
        ("The mayor said during a Sky News interview on Monday that the pier was for sale.", "Sky News"),
        ("In a recent Guardian interview, the mayor said the pier was for sale.", "Guardian"),
        ("“The pier was for sale,” the mayor said in May in a BBC Breakfast interview.", "BBC Breakfast"),
        ("The mayor told a CNN town hall that the pier was for sale.", "CNN"),
        ("The mayor said during a long interview on Monday that the pier was for sale.", None),
        ("The mayor said in The Hague that the pier was for sale.", None),
        ("The mayor confided to the publication that the pier was for sale.", "the publication"),
        ("In an interview last week with Vogue, the mayor said the pier was for sale.", "Vogue"),
        ("The mayor told the Beacon that the pier was for sale.", "the Beacon"),
        ("The mayor told the press that the pier was for sale.", "the press"),
        ("The mayor, who gave an interview to Vogue, said the pier was for sale.", None),
        ("An official, who was quoted by AFP, said the pier was for sale.", "AFP"),
        ("Two aides who spoke to Bild on condition of anonymity said the pier was for sale.", "Bild"),
        ("The pier was for sale, according to a clerk who was there and spoke to Bild on Monday.", "Bild"),
        ("The mayor convinced the panel that the pier was for sale.", "the panel"),
        ("The mayor whispered to the Daily Mail that the pier was for sale.", "the Daily Mail"),
        ("The mayor acknowledged to Vogue that the pier was for sale.", "Vogue"),
        ("The mayor confided to the paper that the pier was for sale.", "the paper"),
        ("The mayor told the broadcaster NOS that the pier was for sale.", "the broadcaster NOS"),
        ("In an interview with the Guardian two years ago, the mayor said the pier was for sale.", "the Guardian"),
        ("“The pier was for sale,” the mayor said on the station.", "the station"),
        ("The mayor reacted to the Times report by saying that it was for sale.", None),
        ("The mayor said in an interview in his office that the pier was for sale.", None),
        ("In an interview published on Sunday in Le Monde, the mayor said the pier was for sale.", "Le Monde"),
        ("In an interview that aired on Sunday on CNN, the mayor said the pier was for sale.", "CNN"),
        ("The mayor spoke exclusively to Vogue, saying that the pier was for sale.", "Vogue"),
        ("The mayor spoke to a clerk, saying that the pier was for sale.", None),
        ("Pressed by Sky News about it, the mayor said the pier was for sale.", "Sky News"),
        ("The mayor said in the June issue of Vogue that the pier was for sale.", "Vogue"),
        ("In a post for HuffPost, the mayor said the pier was for sale.", "HuffPost"),
        ("In a chat with Daily Trust, the mayor said the pier was for sale.", "Daily Trust"),
        ("Speaking on condition of anonymity to Bild, an aide said the pier was for sale.", "Bild"),
        ("The mayor told host Al Roe on CNN that the pier was for sale.", "CNN"),
        ("“The pier was for sale,” the mayor said over dzMM.", "dzMM"),
        ("“The pier was for sale,” the mayor said over the phone.", None),
        ("Asked about it by CNN, the mayor said the pier was for sale.", "CNN"),
        ("By Monday, the mayor said the pier was for sale.", None),
        ("Asked later on CNN whether she knew, the mayor said the pier was for sale.", "CNN"),
        ("“The pier was for sale,” the mayor said later on CNN.", "CNN"),
        ("“The pier was for sale,” the mayor said when asked later on CNN.", "CNN"),
        ("Ann left, and in an interview with CNN the mayor said the pier was for sale.", "CNN"),
        ("Ann left, and in a letter to Vogue the mayor warned the pier was for sale.", "Vogue"),
        ("The mayor said the pier was for sale, and in an interview with CNN she warned of rain.", None),
        ("The mayor said that Reuters was for sale.", None),
    ],
)
def test_who_is_told(text: str, told: str | None) -> None:
    found = next(each for each in analyze(text).attributions if each.content.text.strip("“,”").endswith("was for sale"))
    assert (found.recipient.text if found.recipient else None) == told
    assert told is None or told not in found.content.text


@pytest.mark.parametrize("told", ["in an interview with NPR's Ana Ruiz", "speaking on Sky News", "writing in Vogue"])
def test_where_it_was_said_is_no_part_of_who_said_it(told: str) -> None:
    (found,) = analyze(f"The mayor, {told}, said the pier was for sale.").attributions
    assert found.source is not None
    assert found.source.text == "The mayor"


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        ("The goalkeeper on Sky Sports said the pier was for sale.", "The goalkeeper", "Sky Sports"),
        ("“It is for sale,” wrote the actor in Vogue.", "the actor", "Vogue"),
        ("“It is for sale,” said the younger on BBC Breakfast.", "the younger", "BBC Breakfast"),
        ("The host on Sky Sports said the pier was for sale.", "The host on Sky Sports", None),
        ("A report in the Guardian said the pier was for sale.", "A report in the Guardian", None),
        ("“It is for sale,” said the minister in Oslo.", "the minister in Oslo", None),
    ],
)
def test_where_somebody_spoke_is_no_part_of_who_it_is(text: str, source: str, told: str | None) -> None:
    (found,) = analyze(text).attributions
    assert found.source is not None
    assert found.source.text == source
    assert (found.recipient.text if found.recipient else None) == told


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("in an interview with the Guardian", "the Guardian"),
        ("on Sky News", "Sky News"),
        ("speaking to Sky News", "Sky News"),
    ],
)
def test_who_is_told_behind_a_source_that_follows(told: str, outlet: str) -> None:
    (found,) = analyze(f"“It is for sale,” said Owen Pike, the club's owner, {told}.").attributions
    assert found.recipient is not None
    assert found.recipient.text == outlet


def test_a_title_whose_quotation_marks_never_close_leaves_the_content_in_its_sentence():
    graph = analyze('Rain fell, Ann said. She told the BBC’s "Today the dam was safe and that it held.')
    (told,) = [each for each in graph.attributions if each.cue.lemma == "tell"]
    assert told.content.text.endswith("the dam was safe and that it held")
    assert "Rain" not in told.content.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor told CNN that it was late and urged the board to sell.", ["CNN", "CNN"]),
        ("The mayor told the board that it was late and urged it to sell.", [None, None]),
        ("The mayor told CNN “it was late” and refused to go.", ["CNN", None]),
        ("The mayor told the paper that it was late and urged the board to sell.", ["the paper", "the paper"]),
        ("The mayor told CNN that it was late. She urged the board to sell.", ["CNN", None]),
    ],
)
def test_a_second_verb_goes_through_the_outlet_that_the_first_told(text: str, told: list[str | None]) -> None:
    found = [one for one in analyze(text).attributions if one.parent is None]
    papers = [one.recipient for one in found]
    outlets = [one.text if one and one.kind is MentionKind.OUTLET else None for one in papers]
    assert outlets == told


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("“It is late,” wrote the Guardian’s Ana Ruiz in a newsletter.", None),
        ("“It is late,” he wrote in the newspaper.", "the newspaper"),
        ("Bild has the story. The owner confirmed the sale to the agency.", "the agency"),
        ("The owner declined to comment to Reuters.", "Reuters"),
        ("The owner refused to hand her notes to Reuters.", None),
        ("The Guardian was told by two clerks that the pier was for sale.", "The Guardian"),
        ("The BBC was told by two judges to pay.", None),
        ("Contacted by Le Monde, the owner said the pier was for sale.", "Le Monde"),
        ("The owner, reached by Reuters, said the pier was for sale.", "Reuters"),
        ("On Sunday's edition of Newsnight, the owner said the pier was for sale.", "Newsnight"),
    ],
)
def test_the_outlet_reached(text: str, outlet: str | None) -> None:
    found = analyze(text).attributions[-1].recipient
    assert (found.text if found else None) == outlet
