"""What is known of a person or body, and the entity that it grows into."""

from attribution.entities.clusters import (
    BODY,
    GROUP,
    PERSON,
    UNKNOWN,
    Cluster,
    fits_gender,
    is_near,
    last_before,
    mentioned_last,
    only,
    same_head,
    to_entity,
)
from attribution.model import Gender
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, moved, named, nameless, names_in

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


def test_who_is_near_was_mentioned_before():
    council = named("Harwick Council")
    assert is_near(council, 5, 5)
    assert not is_near(council, 6, 5)
    assert not is_near(council, 0, 5)


def test_of_several_one_is_mentioned_last():
    council, clerk = named("Harwick Council"), Cluster("Ann Lee", PERSON, ("ann", "lee"))
    assert mentioned_last((clerk, council), 5) == (council,)
    assert mentioned_last((), 5) == ()


def test_one_is_the_only_one():
    assert only(["council"]) == ("council",)
    assert only(["council", "clerk"]) == only([]) == ()


def test_an_untold_gender_fits_any():
    assert fits_gender(Gender.FEMININE, Gender.FEMININE)
    assert fits_gender(Gender.UNKNOWN, Gender.MASCULINE)
    assert not fits_gender(Gender.FEMININE, Gender.MASCULINE)


def test_the_last_mention_before_an_offset():
    council = named("Harwick Council")
    assert (last_before(council, 0), last_before(council, 1)) == (-1, 0)


def test_a_head_may_be_told_in_the_plural():
    assert same_head(nameless("two officials", GROUP), "official")
    assert not same_head(nameless("two officials", GROUP), "clerk")


def test_where_somebody_was_mentioned_last_is_kept_up_to_date():
    cluster = Cluster("Ann Lee", PERSON)
    assert last_before(cluster, 99) == -1
    for at, last in ((40, 40), (10, 40), (70, 70)):
        cluster.mentions.append(moved(described("Ann Lee"), at))
        assert last_before(cluster, 99) == last
    assert [last_before(cluster, at) for at in (10, 11, 41, 71)] == [-1, 10, 40, 70]
