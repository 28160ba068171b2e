"""Words inside contents that look like cues and are none, and those beside them that are."""

from __future__ import annotations

import pytest

import attribution


def inner_cues(text):
    """The head words of the cues of the attributions that stand inside another."""
    return [each.cue.head.text for each in attribution.analyze(text).attributions if each.parent is not None]


@pytest.mark.parametrize(
    "text",
    [
        "“The bishop should apologise to the choir,” the organist said.",
        "“The bishop must explain why the roof fell,” the organist said.",
        "“If the tenants complain, we will listen,” the landlord said.",
        "“When the neighbours complained, the band played louder,” the vicar said.",
        "“She showed us the cellar,” the skipper said.",
        "The clerk asked not to be named because he was not authorised to speak to reporters.",
        "The clerk said the baths were unlikely to reopen.",
        "The guide said the visitors were shown the cellar.",
        "“They called a plumber,” the caretaker said.",
        "“He named three streets,” the caretaker said.",
        "The inspector said the dairy added water to its milk.",
        "“They looked at a barn in Kent,” the farmer said.",
        "“She cast a vote and went home,” the skipper said.",
        "“You want to keep the goat on a rope,” the vicar said.",
        "“My aunt saw me climb the fence,” the vicar said.",
        "The chemist said the firm had submitted two forms.",
        "A constable said divers found two coats in the dock.",
        "The captain said the ice posed a threat to the pier.",
        "The clerk said a tenant had written to the council in May.",
        "“He protests every week,” the clerk said.",
        "The clerk said a spare had been ordered in May.",
        "The clerk said the petition had been considered with care.",
        "A sergeant said officers had spoken to two neighbours.",
        "The colonel said his men had pushed the rebels back two miles.",
        "The agent said Bari had also made an offer and that his client would decide in May.",
        "The tutor said the twins had learned their lines.",
        "The tutor said the twins had forgotten their hats.",
        "The nurse said patients had responded well and gone home early.",
        "The curator said the burglars had ignored the paintings.",
        "The inspector said the hotel had passed the test.",
        "A sergeant said the rams had charged at the gate.",
        "The quartermaster said the army had ordered 300 tents.",
        "Officers traced the coins to a shop in Hull, a sergeant said.",
        "The cook said his father mixed that stuff into the oats.",
        "The clerk said the road was so jammed that the coach turned back.",
    ],
)
def test_acts_duties_and_conditions_are_no_attributions(text):
    assert inner_cues(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“Anglers called for a ban on nets,” the vicar said.", "called"),
        ("“The older anglers look askance at nylon,” the vicar said.", "look"),
        ("The organist said the bishop would explain why the roof fell.", "explain"),
        ("The mayor asked if the tenants wanted a lift.", "wanted"),
        ("The dean said the records showed that the chapel was older.", "showed"),
        ("“The locals call it the widow,” the skipper said.", "call"),
        ("The club said the goat was expected on Monday.", "expected"),
        ("The dean said the council was exploring a sale of the chapel.", "exploring"),
        ("“The crew never forgave the owner,” the skipper said.", "forgave"),
        ("“The mayor finds it funny,” the clerk said.", "finds"),
        ("The clerk said the inspectors had found no fault.", "found"),
        ("The clerk said a tenant had written to the council that the roof leaked.", "written"),
        ("“You promised to mend the roof,” the clerk said.", "promised"),
        ("The clerk said the owner had threatened to shut the pier.", "threatened"),
        ("The tutor said the twins had learned that the school was shut.", "learned"),
        ("The clerk said the assembly had passed a law against it.", "passed"),
        ("The clerk said the army had ordered families to leave.", "ordered"),
        ("The warden said the trust had ignored two reports.", "ignored"),
        ("“The Church teaches that the wood is holy,” the dean said.", "teaches"),
    ],
)
def test_what_others_say_want_know_or_call_something_stays_one(text, cue):
    assert inner_cues(text) == [cue]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Detectives are questioning two men.", 0),
        ("Two men were questioned by police.", 0),
        ("Police questioned why the gate was shut.", 1),
        ("Voters questioned the figures.", 1),
    ],
)
def test_police_who_question_somebody_doubt_nothing(text, found):
    assert len(attribution.analyze(text).attributions) == found
