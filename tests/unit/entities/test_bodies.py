"""Bodies and documents without a name."""

import pytest

from attribution import analyze
from attribution.entities.bodies import find_body, find_same_body, find_same_words
from attribution.entities.clusters import BODY, GROUP, PAPER, PERSON, Cluster
from attribution.entities.publishers import find_outlet
from tests.builders import described, moved, named, nameless

FAR = 50  # an offset behind all of these names


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bild and Le Figaro had it first. The French paper said that it sank.", "Le Figaro"),
        ("Reuters and Bild had it first. The agency said that it sank.", "Reuters"),
        ("The Herald and The Scotsman had it first. The Glasgow paper said that it sank.", "The Herald"),
        ("Bild and Le Figaro had it first. The paper said that it sank.", None),
    ],
)
def test_nation_town_or_kind_picks_one_of_two_outlets_named_together(text, speaker):
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert (found.outlet.name if found and found.outlet else None) == speaker


@pytest.mark.parametrize(
    ("source", "names", "meant"),
    [
        ("the council", ["Harwick Council", "Tarn Union"], "Harwick Council"),
        ("the ministry", ["Department of Health"], "Department of Health"),
        ("the firm", ["Harwick Council", "Onyx Lifts"], "Onyx Lifts"),
        ("the ministry", ["Tarn Union"], None),
        ("the group", ["Tarn Union", "Elm School"], "Tarn Union"),
        ("his campaign", ["Tarn Union"], None),
    ],
)
def test_a_body_is_meant_by_a_word_of_its_name_or_what_it_is(source, names, meant):
    clusters = {name: named(name) for name in names}
    found = find_body(described(source), [*clusters.values()], FAR)
    assert found == ((clusters[meant],) if meant else ())


def test_who_is_named_only_later_is_meant_if_nobody_else_is_called_so():
    council = named("Harwick Council")
    assert find_body(described("the council"), [council], 0) == (council,)
    assert find_body(described("the council"), [council, named("Dale Council")], 0) == ()
    assert find_body(described("the firm"), [council], 0) == ()


def test_of_firms_the_one_is_meant_that_has_spoken():
    spoke = named("Velharbour", PERSON)
    spoke.sure = True
    assert find_body(described("the company"), [spoke, named("Onyx Group")], FAR) == (spoke,)


def test_a_legal_form_tells_which_is_the_firm():
    spoke = named("Velharbour", PERSON)
    spoke.sure = True
    firm = named("Onyx Pvt. Ltd.")
    assert find_body(described("the company"), [spoke, firm], FAR) == (firm,)


def test_where_nobody_near_is_a_firm_the_only_one_that_has_spoken_is_meant():
    firm, other = named("Velora Heating"), named("Norla Heating")
    firm.sure = True
    assert find_body(described("the company"), [firm, other], 4000) == (firm,)
    other.sure = True
    assert find_body(described("the company"), [firm, other], 4000) == ()


def test_of_several_the_one_named_right_before_is_a_firm_of_some_sort():
    text = "the venture firm"
    assert find_body(described(text), [named("Onyx Capital"), named("Velora Group")], FAR) == ()


@pytest.mark.parametrize(
    ("source", "meant"),
    [("the British newspaper", "Guardian"), ("the broadcaster", "BBC"), ("the French daily", "Le Monde")],
)
def test_an_outlet_is_meant_by_its_kind_and_country(source, meant):
    papers = {name: named(name, PAPER) for name in ("BBC", "Le Monde", "Guardian")}
    assert find_body(described(source), [*papers.values()], FAR) == (papers[meant],)
    assert find_outlet(described(source), [*papers.values()], FAR) == (papers[meant],)


def test_who_is_told_may_be_called_by_the_last_word_of_an_outlet():
    paper = Cluster("Harwick Driftwood", PAPER, ("harwick", "driftwood"))
    assert find_outlet(described("the Driftwood"), [paper], FAR) == (paper,)
    assert find_outlet(described("Driftwood"), [paper], FAR) == ()


def test_the_same_body_has_words_that_hold_the_others():
    court = nameless("the appeal court in Leeds", BODY)
    assert find_same_body(described("the court"), [court]) == (court,)
    assert find_same_body(described("the court in York"), [court]) == ()
    assert find_same_body(described("the crown court"), [court]) == ()


def test_where_a_body_is_listed_tells_no_other_name():
    trust = named("Tarn Logistics Trust")
    assert find_body(moved(described("the Oslo-listed trust"), FAR // 2), [trust], FAR // 2) == (trust,)
    assert find_body(moved(described("the Oslo trust"), FAR // 2), [trust], FAR // 2) == ()


def test_a_source_in_the_same_words_is_the_same():
    two, three = nameless("two senior officials", GROUP), nameless("three clerks", GROUP)
    known = [two, three]
    assert find_same_words(described("two senior officials"), known) == (two,)
    assert find_same_words(described("the officials"), known) == (two,)
    assert find_same_words(described("two officials"), known) == ()
    assert find_same_words(described("the official"), known) == ()


@pytest.mark.parametrize(
    ("earlier", "source", "same"),
    [
        ("his supporters", "her supporters", False),
        ("his supporters", "his supporters", True),
        ("majorities in five states", "majorities in nine states", False),
        ("officials", "officials in Dale", True),
    ],
)
def test_those_of_others_are_others(earlier, source, same):
    one = nameless(earlier, GROUP)
    assert find_same_words(described(source), [one]) == ((one,) if same else ())


def test_a_foundations_website_is_no_paper():
    paper, body = named("Reuters", PAPER), named("Tarn Foundation")
    mention = moved(described("the Tarn Foundation website"), FAR)
    assert find_body(mention, [paper, body], FAR) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bild said the pier would close. Nobody had asked, according to the report.", "Bild"),
        ("Bild said the pier would close. Auditors wrote a report. According to their report, it is late.", "report"),
        ("Nobody had asked, according to the report.", "report"),
    ],
)
def test_the_report_is_that_of_the_outlet_that_reported_last(text, speaker):
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name.endswith(speaker)


@pytest.mark.parametrize(
    ("first", "then", "speaker"),
    [
        ("Keeper to leave, Spanish paper says", "The keeper will leave, El País reported.", "El País"),
        ("Keeper to leave, Spanish paper says", "The keeper will leave, Le Monde reported.", "Spanish paper"),
        ("A local newspaper says the mill is shut.", "The Tarnby Gazette reported that it was.", "Tarnby Gazette"),
        ("The paper says the mill is shut.", "The Tarnby Gazette reported that it was.", "paper"),
    ],
)
def test_an_outlet_told_of_before_it_is_named(first, then, speaker):
    graph = analyze(f"{first}\n\n{then}")
    found = graph.speaker(graph.attributions[0])
    assert found is not None
    assert found.name == speaker
