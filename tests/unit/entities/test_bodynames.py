"""Names of bodies: which of them are one body's."""

import pytest

from attribution import analyze
from attribution.entities.bodynames import (
    claim_acronyms,
    claim_initials,
    claim_nicknames,
    claim_written_out,
    cluster_bodies,
)
from attribution.entities.clusters import BODY, PERSON, Cluster
from tests.builders import described, moved


def bodies(*names):
    clusters, owners = cluster_bodies([described(name) for name in names], "")
    assert len(owners) == 1  # all of these stand at 0
    return [(cluster.name, len(cluster.mentions)) for cluster in clusters]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["Ministry of Health", "MoH"], [("Ministry of Health", 2)]),
        (["Barclays Bank", "Barclays"], [("Barclays Bank", 2)]),
        (["Tarn Union", "Tarn Council", "TU"], [("Tarn Council", 1), ("Tarn Union", 2)]),
        (["Tarn Union", "Tarn Council", "Tarn"], [("Tarn Council", 1), ("Tarn Union", 1), ("Tarn", 1)]),
    ],
)
def test_a_body_has_its_acronym_and_the_short_name_that_only_it_has(names, found):
    assert bodies(*names) == found


def test_letters_in_brackets_behind_a_body_are_its_own():
    text = "The Bank of Dale (BXN) met the Tarn Union. BXN wept."
    names = ("Bank of Dale", "BXN", "Tarn Union")
    mentions = [moved(described(name), text.index(name)) for name in names]
    mentions.append(moved(described("BXN"), text.rindex("BXN")))
    clusters, _ = cluster_bodies(mentions, text)
    assert [(one.name, len(one.mentions)) for one in clusters] == [("Bank of Dale", 3), ("Tarn Union", 1)]


@pytest.mark.parametrize(("word", "ones"), [("Dorra", 1), ("Henrik", 2)])
def test_a_word_in_brackets_behind_a_body_is_its_own_if_they_begin_alike(word, ones):
    text = f"The Department for Road Safety ({word}) wept."
    names = ("Department for Road Safety", word)
    clusters, _ = cluster_bodies([moved(described(name), text.index(name)) for name in names], text)
    assert len(clusters) == ones


def test_initials_are_the_one_person_who_has_them():
    marek, label = Cluster("Marek Dudek", PERSON, ("marek", "dudek")), described("MD")
    owners = {}
    claim_initials([label], [marek], owners)
    assert owners == {0: (marek,)}
    claim_initials([label], [marek, Cluster("Mia Dale", PERSON, ("mia", "dale"))], owners := {})
    assert owners == {}


def test_an_acronym_tells_that_a_name_is_a_bodys():
    plan, label = Cluster("Tarn Food Plan", PERSON, ("tarn", "food", "plan")), described("TFP")
    claim_acronyms([label], [plan], owners := {})
    assert (owners, plan.kind) == ({0: (plan,)}, BODY)
    ann = Cluster("Ann Mary Lee", PERSON, ("ann", "mary", "lee"))
    ann.human = True
    claim_acronyms([described("AML")], [ann], owners := {})
    assert (owners, ann.kind) == ({}, PERSON)


@pytest.mark.parametrize(("name", "taken"), [("Tnfa", True), ("Tnfas", False), ("Tar", False)])
def test_an_acronym_may_be_written_as_a_word(name, taken):
    body = Cluster("Tarn National Farms Authority", BODY, ("tarn", "national", "farms", "authority"))
    word = Cluster(name, PERSON, (name.lower(),))
    word.mentions.append(described(name))
    claim_written_out(persons := [word], [body], owners := {})
    assert persons == ([] if taken else [word])
    assert owners == ({0: (body,)} if taken else {})


def test_what_looks_like_a_body_may_be_a_nickname():
    person, label = Cluster("Jo “Guild” Lee", PERSON, ("jo", "lee")), described("The Guild")
    person.nickname = "guild"
    claim_nicknames([label], [person], owners := {})
    assert owners == {4: (person,)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Inspector General of Police, Kayode Egbe, left. The IGP wept.", "Kayode Egbe"),
        ("The Inspector General, Kayode Egbe, left. The IGP wept.", "IGP"),
    ],
)
def test_the_initials_of_an_office_are_its_holder(text, name):
    graph = analyze(text + " The IGP said no.")
    assert [graph.speaker(one).name for one in graph.attributions if one.cue.lemma == "say"] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dale City said it won. City added that it was late.", ["Dale City", "Dale City"]),
        ("Dale City said it won. The Dale City Trust said it was late.", ["Dale City", "Dale City Trust"]),
        ("The Tarn Trust said it won. Tarn added that it was late.", ["Tarn Trust", "Tarn Trust"]),
    ],
)
def test_whose_a_short_name_is(text: str, names: list[str]) -> None:
    graph = analyze(text)
    found = [graph.speaker(one) for one in graph.attributions]
    assert [one.name if one else None for one in found] == names
