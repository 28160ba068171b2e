"""Sources without a name: whom they mean, and what they are called."""

import pytest

from attribution.entities.antecedents import Layout
from attribution.entities.bodies import key_words
from attribution.entities.clusters import BODY, GROUP, PERSON, UNKNOWN, Cluster
from attribution.entities.descriptions import Known, display_name, new_nameless, place_nameless, place_other
from attribution.model import EntityKind, Gender
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, moved

GAZETTEER = default_gazetteer()


def person(name, *roles):
    cluster = Cluster(name, PERSON, tuple(name.lower().split()))
    cluster.mentions.append(described(name))
    for role in roles:
        cluster.learn(role, GAZETTEER)
    return cluster


def place(source, clusters=(), nameless=(), speaker=None):
    """Whom *source* means at the end of a long text."""
    text = "It rained. " * 20
    mention = moved(described(source), len(text))
    return place_nameless(mention, known(text + source, clusters, nameless, speaker))


def known(text, clusters=(), nameless=(), speaker=None):
    layout = Layout([0], [0], [], [])
    return Known(text, [*clusters], [*nameless], lambda _: speaker, frozenset(), layout, GAZETTEER)


def test_a_role_means_the_one_who_has_it():
    mayor, captain = person("Ann Lee", "mayor"), person("Bo Ray", "captain")
    assert place("the mayor", [mayor, captain]) == (mayor,)
    assert place("the bishop", [mayor, captain]) == ()


def test_an_earlier_source_goes_on_in_its_own_words():
    lawyer = new_nameless(described("a lawyer for the port"), GAZETTEER)
    assert place("the lawyer", nameless=[lawyer]) == (lawyer,)
    assert place("the attorney", nameless=[lawyer]) == (lawyer,)
    assert place("the clerk", nameless=[lawyer]) == ()


def test_one_of_several_officials_stays_nobody():
    officials = new_nameless(described("two officials"), GAZETTEER)
    assert place("the official", nameless=[officials]) == ()
    assert place("the officials", nameless=[officials]) == (officials,)


def test_a_demonym_means_who_has_just_spoken():
    singer = person("Ann Lee", "singer")
    assert place("the Norwegian", [singer], speaker=singer) == (singer,)
    assert place("this Norwegian", [singer], speaker=singer) == ()


def test_an_office_is_no_other():
    mayor = person("Ann Lee", "mayor")
    assert place("the governor", [mayor], speaker=mayor) == ()


@pytest.mark.parametrize(
    ("source", "kind", "plural"),
    [
        ("two officials", GROUP, True),
        ("a spokesman", PERSON, False),
        ("the ministry", BODY, False),
        ("a report", EntityKind.DOCUMENT, False),
        ("a gladdler", UNKNOWN, False),
    ],
)
def test_whom_nothing_explains_is_new(source, kind, plural):
    cluster = new_nameless(described(source), GAZETTEER)
    assert (cluster.kind, cluster.plural) == (kind, plural)
    assert cluster.said == key_words(described(source))


def test_a_role_tells_the_gender():
    assert new_nameless(described("a spokeswoman"), GAZETTEER).gender is Gender.FEMININE


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the officials, who wept,", "officials"),
        ("two officials", "two officials"),
        ("a spokesman for the port,", "spokesman for the port"),
    ],
)
def test_a_name_for_the_nameless_leaves_article_and_clause(source, name):
    assert display_name(described(source)) == name


def test_who_tells_of_a_captain_means_another():
    one, other = person("Ann Lee", "captain"), person("Bo Ray", "capt.")
    mention = moved(described("the captain"), 20)
    assert place_other(mention, known("It rained. " * 2, [one, other]), one) == (other,)
    assert place_other(mention, known("It rained. " * 2, [one]), one) == ()


def test_a_former_speaker_is_none_who_speaks_now():
    one, other = person("Ann Lee", "speaker"), person("Bo Ray", "columnist")
    assert place("the former speaker", [one, other], speaker=other) == (other,)
    assert place("the speaker", [one, other], speaker=other) == (one,)
