"""By what else who has just spoken is called."""

import pytest

from attribution.entities.clusters import PERSON, UNKNOWN, Cluster
from attribution.entities.epithets import agree, find_continued, find_himself
from attribution.model import Gender
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, moved, nameless, person, scene

GAZETTEER = default_gazetteer()


def continued(source, speaker, text=""):
    mention = described(source)
    return find_continued(mention, mention.head.text.lower(), speaker, text, GAZETTEER)


@pytest.mark.parametrize(
    ("source", "roles", "fits"),
    [
        ("the Norwegian", (), True),
        ("this Norwegian", (), False),
        ("the 34-year-old", (), True),
        ("the mother of three", (), True),
        ("the singer", (), True),
        ("the governor", ("mayor",), False),
        ("the leader", ("senator",), True),
        ("the interviewer", (), False),
        ("the host", (), False),
    ],
)
def test_what_only_goes_on_about_a_speaker(source, roles, fits):
    speaker = person("Kit Lee", *roles)
    assert continued(source, speaker) == ((speaker,) if fits else ())


def test_what_nobody_knows_to_be_a_person_is_no_nominee():
    assert continued("the nominee", Cluster("new financial documents", UNKNOWN)) == ()
    one = Cluster("one of them", UNKNOWN)
    assert continued("the nominee", one) == (one,)
    assert continued("the nominee", None) == ()


def test_gender_office_and_party_must_agree():
    mayor = person("Kit Lee", "mayor", "democrat")
    mayor.gender = Gender.FEMININE
    roles = GAZETTEER.roles
    assert agree(mayor, "mayor", roles["mayor"])
    assert not agree(mayor, "governor", roles["governor"])
    assert not agree(mayor, "republican", roles["republican"])
    assert not agree(mayor, "fisherman", roles["father"])


def test_no_minister_is_called_a_source():
    for called, fits in (("a government source", False), ("a former clerk", True)):
        speaker = nameless(called, PERSON)
        assert continued("the minister", speaker) == ((speaker,) if fits else ()), called


def test_who_is_meant_himself_was_named_last():
    text = "Kit Marsh, the manager, sat down. Bo Hale, a striker, did not. Ann Lee left."
    _, clusters = scene(text, genders={"Ann Lee": Gender.FEMININE})
    clusters["Bo Hale"].learn("striker", GAZETTEER)
    clusters["Kit Marsh"].learn("manager", GAZETTEER)

    def meant(source):
        mention = moved(described(source), len(text))
        return find_himself(mention, mention.head.text, [*clusters.values()], GAZETTEER)

    assert meant("the captain himself") == (clusters["Bo Hale"],)
    assert meant("the manager himself") == (clusters["Kit Marsh"],)
    assert meant("the captain") == ()


def test_no_doctor_is_a_boy():
    doctor = Cluster("Bo Ray", PERSON, ("bo", "ray"))
    boy = default_gazetteer().roles["boy"]
    assert agree(doctor, "boy", boy)
    doctor.learn("surgeon", default_gazetteer())
    assert not agree(doctor, "boy", boy)
