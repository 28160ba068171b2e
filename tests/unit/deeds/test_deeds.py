"""Deeds: what verbs tell that anybody did, wherever they stand."""

from __future__ import annotations

import pytest

from attribution.arguments.links import Link
from attribution.deeds.deeds import is_deed
from attribution.syntax.sites import Range
from tests.builders import syntax_of


def linked(text, head):
    """The syntax of a sentence and the link of its word *head*, which has all that stands behind for its content."""
    syntax = syntax_of(text)
    place = list(syntax.norms).index(head)
    start = next((token for token in range(place) if syntax.tags[token] in "bhx"), place)
    content = Range(place + 1, len(syntax.tags) - 1)
    return syntax, Link(place, Range(start, place + 1), Range(0, start), (content,), "right", 0)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The singer accepted the award in slippers.", "accepted"),
        ("The twins tell it differently.", "tell"),
        ("The twins gave another account.", "gave"),
        ("Shell added 2% in London.", "added"),
        ("Banks added about 2% each.", "added"),
        ("The boy called his father.", "called"),
        ("Mr Draper has called a mass meeting.", "called"),
        ("Neighbours answered the door.", "answered"),
        ("Two clerks gave evidence by video link.", "gave"),
        ("The widow showed reporters a photograph.", "showed"),
        ("Jurors were shown a message.", "shown"),
        ("Tarn Bridge signed a striker.", "signed"),
        ("The shop signed a lease.", "signed"),
        ("A guard called 999.", "called"),
        ("The index declined 1.2 per cent.", "declined"),
        ("The firm has recalled 40,000 vans.", "recalled"),
        ("The draw snapped a losing streak.", "snapped"),
        ("The studio cast a newcomer.", "cast"),
        ("Mr Hart is charged with theft.", "charged"),
        ("Mr Hart has never been charged with theft.", "charged"),
        ("Voters were choosing a mayor.", "choosing"),
        ("The driver was cited for speeding.", "cited"),
        ("The firm delivered 300 sofas.", "delivered"),
        ("The police issued fines.", "issued"),
        ("The sack was full of letters.", "full"),
        ("You know the ones.", "know"),
        ("The hearing is listed for May.", "listed"),
        ("The widow listed the flat for sale.", "listed"),
        ("Ms Tui negotiates for Samoa.", "negotiates"),
        ("Helmets are offered for 500 naira.", "offered"),
        ("The camp ordered 200 tents.", "ordered"),
        ("Mr Rudge painted a board.", "painted"),
        ("Stewards passed out bottles.", "passed"),
        ("The army released a video of the raid.", "released"),
        ("The storm pushed a barge into the pier.", "pushed"),
        ("The clerk was reading a novel.", "reading"),
        ("The army shot down two drones.", "shot"),
        ("The coach showed off a hat.", "showed"),
        ("A teacher typed it up.", "typed"),
        ("The guard wrote a song.", "wrote"),
        ("The branch snapped a cable.", "snapped"),
        ("The guard wrote it, longhand, in a van.", "wrote"),
    ],
)
def test_what_is_done_to_a_thing_is_a_deed(text, head):
    syntax, link = linked(text, head)
    assert is_deed(syntax, link)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The singer accepted the findings.", "accepted"),
        ("The mayor added a caveat.", "added"),
        ("The mayor added that it was late.", "added"),
        ("The boy called his father a fool.", "called"),
        ("The mayor answered the question.", "answered"),
        ("The clerk gave evidence that it was late.", "gave"),
        ("The clerk showed the jury how it was done.", "showed"),
        ("The minister signed an order.", "signed"),
        ("The boy called his father “a fool”.", "called"),
        ("The union called for a ban.", "called"),
        ("The report cast doubt on it.", "cast"),
        ("Mr Hart was charged with theft.", "charged"),
        ("The board was choosing to wait.", "choosing"),
        ("The report cited two officials.", "cited"),
        ("The mayor delivered a blunt warning.", "delivered"),
        ("The police issued two warnings.", "issued"),
        ("The teacher was full of praise for them.", "full"),
        ("Many know the truth.", "know"),
        ("The site listed three reasons.", "listed"),
        ("The unions negotiated for a rise.", "negotiated"),
        ("The firm offered to pay.", "offered"),
        ("The mayor ordered 300 people from their homes.", "ordered"),
        ("The mayor ordered an inquiry.", "ordered"),
        ("Critics painted him as a crook.", "painted"),
        ("The house passed the bill.", "passed"),
        ("The army released a statement on the raid.", "released"),
        ("The union pushed the firm to pay.", "pushed"),
        ("The bank pushed back its forecast to April.", "pushed"),
        ("The clerk read the notice to the court.", "read"),
        ("The mayor shot down the plan.", "shot"),
        ("The poll showed a lead of two points.", "showed"),
        ("The guard wrote that it was late.", "wrote"),
        ("The guard wrote it was late.", "wrote"),
        ("The guard wrote a letter.", "wrote"),
        ("The mayor called a halt to the race.", "called"),
        ("The note adds weight to that theory.", "adds"),
        ("The judge reserved judgment on the claim.", "reserved"),
    ],
)
def test_what_tells_of_words_is_none(text, head):
    syntax, link = linked(text, head)
    assert not is_deed(syntax, link)
