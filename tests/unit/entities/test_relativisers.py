"""Whom "who" and "which" mean."""

import pytest

from attribution.entities.clusters import BODY, PERSON
from attribution.entities.relativisers import choose_before
from attribution.mentions.pronouns import read_pronoun
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import scene

ROLES = default_gazetteer().roles


def chosen(text, pronoun="who", bodies=()):
    """The names of those whom the *pronoun* in *text* means, of which *bodies* are no people."""
    page, clusters = scene(text)
    for name, cluster in clusters.items():
        cluster.kind = BODY if name in bodies else PERSON
    found = choose_before(read_pronoun(pronoun), text.index(pronoun), page, ROLES)
    return [cluster.name for cluster in found.clusters]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He met Ann Lee, who left.", ["Ann Lee"]),
        ("He met Ann Lee of Leeds, who left.", ["Ann Lee"]),
        ("He met Ann Lee (D-La.), the first to speak, who left.", ["Ann Lee"]),
        ("He met Ann Lee, 43. Men who left wept.", []),
        ("He met Ann Lee. The man who left wept.", []),
        ("He met Ann Lee with seven men who left.", []),
        ("Ann Lee, a nurse, met strangers who left.", []),
        ("Ann Lee, a nurse, met anyone who left.", []),
        ("He met Ann Lee, a nurse who left.", ["Ann Lee"]),
    ],
)
def test_who_means_the_name_right_before_it(text, names):
    assert chosen(text) == names


@pytest.mark.parametrize(
    "telling",
    [
        ", the head of the Tarn Union",
        " of the Tarn Union",
        " (34), of the Tarn Union",
        ", 34, a medic with the Tarn Union in Norvale’s north",
        ", the Tarn Union's leader",
        ", Tarn Union boss",
        ", deputy head of policy at the Tarn Union",
    ],
)
def test_a_body_that_tells_of_a_person_is_passed_over(telling):
    assert chosen(f"They met Ann Lee{telling}, who left.", bodies=("Tarn Union",)) == ["Ann Lee"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee wrote to the Tarn Union, who left.", ["Tarn Union"]),
        ("Ann Lee works for the Tarn Union, who left.", ["Tarn Union"]),
        ("They met the Tarn Union, who left.", ["Tarn Union"]),
        ("They met the head of the Tarn Union, who left.", []),
        ("They met the Tarn Union boss, who left.", []),
    ],
)
def test_a_body_is_meant_where_it_tells_of_nobody(text, names):
    assert chosen(text, bodies=("Tarn Union",)) == names


def test_which_means_the_body():
    assert chosen("They met Ann Lee of the Tarn Union, which left.", "which", ("Tarn Union",)) == ["Tarn Union"]
