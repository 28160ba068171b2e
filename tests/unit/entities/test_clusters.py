"""What is known of a person or body, and the entity that it grows into."""

from attribution.entities.clusters import BODY, PERSON, UNKNOWN, Cluster, to_entity
from attribution.model import Gender
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import names_in

GAZETTEER = default_gazetteer()


def test_a_title_tells_what_a_cluster_is():
    cluster = Cluster("Ann Lee", PERSON, ("ann", "lee"))
    assert cluster.may_be_body()
    (mention,) = names_in("He met Mayor Ann Lee.")
    cluster.add(mention, GAZETTEER)
    assert cluster.sure
    assert "mayor" in cluster.words
    assert not cluster.may_be_body()


def test_an_entity_has_the_fullest_name_without_article_and_legal_form():
    firm = to_entity(3, Cluster("The Onyx Lifts, Ltd", BODY, ("onyx", "lifts")))
    assert (firm.id, firm.name, firm.kind) == (3, "Onyx Lifts", BODY)
    somebody = to_entity(0, Cluster("Ann Lee", PERSON, ("ann", "lee")))
    assert (somebody.kind, somebody.gender) == (UNKNOWN, Gender.UNKNOWN)
