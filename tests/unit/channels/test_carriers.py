"""Outlets that stand beside an attribution which they carried."""

import pytest

from attribution import analyze


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("On CNN, the mayor said that the pier was lost.", "CNN"),
        ("Speaking to Al Roe for BBC Breakfast, the mayor said that the pier was lost.", "BBC"),
        ("Appearing with Al Roe on Newstalk, the mayor said that the pier was lost.", "Newstalk"),
        ("Speaking to Al Roe for an hour, the mayor said that the pier was lost.", None),
        ("During an MSNBC interview, the mayor said that the pier was lost.", "MSNBC"),
        ("Der Spiegel published a letter in which the mayor said that the pier was lost.", "Der Spiegel"),
        ("The mayor on Sky Sports said that the pier was lost.", "Sky Sports"),
        ("The mayor appeared on “Fox News Sunday,” where she said that the pier was lost.", "Fox News"),
        ("The mayor was on CNN’s State of the Union, where she said that the pier was lost.", "CNN"),
        ("The mayor was on holiday, where she said that the pier was lost.", None),
        ("The mayor works at CNN, where she said that the pier was lost.", None),
        ("On her podcast, Second Helpings, the mayor said that the pier was lost.", "Second Helpings"),
        ("One caller to talkSPORT said that the pier was lost.", "talkSPORT"),
        ("“The pier was lost,” said a listener to BBC Radio Kent.", "BBC"),
        ("One caller to the helpline said that the pier was lost.", None),
        ("Two aides who spoke to Bild said that the pier was lost.", "Bild"),
        ("The mayor spoke to Vogue on Monday, saying that the pier was lost.", "Vogue"),
        ("The mayor spoke to Vogue on Monday and said that the pier was lost.", "Vogue"),
        ("The mayor spoke on Monday and said that the pier was lost.", None),
        ("The mayor, who was a guest on Newstalk, said that the pier was lost.", "Newstalk"),
        ("The mayor, who spoke on the phone, said that the pier was lost.", None),
        ("“The pier was lost,” the mayor said when the Guardian phoned.", "The Guardian"),
        ("“The pier was lost,” the mayor said when police knocked.", None),
        ("In comments relayed by Anadolu, the mayor said that the pier was lost.", "Anadolu Agency"),
        ("“The pier was lost,” the mayor said in remarks picked up by TASS.", "TASS"),
        ("“The pier was lost,” the mayor said in a claim backed up by TASS.", None),
        ("The mayor, asked about it on Fox News, said that the pier was lost.", "Fox News"),
        ("The mayor said that the pier was lost; she wept in a letter to The Times.", None),
        ("The mayor said that the pier was lost, but the vicar told a reporter from The Times to wait.", None),
    ],
)
def test_the_outlet_that_carried_it(text: str, outlet: str | None) -> None:
    graph = analyze(text)
    (found,) = [each for each in graph.attributions if each.cue.lemma == "say"]
    told = graph.outlet_told(found)
    assert (told.name if told else None) == outlet
