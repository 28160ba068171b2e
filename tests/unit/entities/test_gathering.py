"""Names put together: whose they are, and where they stand."""

import pytest

from attribution import analyze
from attribution.document import build_document
from attribution.entities.gathering import Gathered, fuller, gather_names
from attribution.entities.places import lay_out
from attribution.mentions.mentions import find_names
from attribution.model import EntityKind
from attribution.vocabulary.gazetteer import default_gazetteer
from attribution.vocabulary.lexicon import default_lexicon
from attribution.vocabulary.outlets import default_registry
from tests.builders import described, names_in

TEXT = "Ann Lee met Bo Ray in Oslo. Lee said the Harwick Gazette was shut. The Gazette and Ray agreed."


def gather(text: str) -> Gathered:
    """The names of *text*, with what is attributed to them."""
    lexicon = default_lexicon()
    document = build_document(text, lexicon=lexicon)
    attributions = analyze(text).attributions
    names = find_names(document, lexicon)
    return gather_names(document, default_gazetteer(), lay_out(document), attributions, names, default_registry())


def test_each_name_has_one_cluster_with_all_that_it_is_called() -> None:
    found = {cluster.name: [mention.head.text for mention in cluster.mentions] for cluster in gather(TEXT).clusters}
    assert found["Ann Lee"] == ["Ann Lee", "Lee"]
    assert found["Bo Ray"] == ["Bo Ray", "Ray"]
    assert found["Harwick Gazette"] == ["Harwick Gazette", "Gazette"]


def test_places_stand_in_the_order_of_the_text_with_the_owners_of_their_names() -> None:
    found = gather(TEXT)
    starts = [place.start for place in found.places]
    assert starts == sorted(starts)
    assert all(found.owners[place.start] == (place.cluster,) for place in found.places)


def test_sources_are_the_names_to_whom_something_is_attributed() -> None:
    found = gather(TEXT)
    assert [TEXT[start:].split()[0] for start in sorted(found.sources)] == ["Lee"]


def test_several_named_as_one_source_are_an_entity_of_their_own() -> None:
    graph = analyze("Ann Lee and Bo Ray said the crane was safe.")
    entity = graph.speaker(graph.attributions[0])
    assert entity is not None
    assert (entity.name, entity.kind) == ("Ann Lee and Bo Ray", EntityKind.GROUP)


def test_a_last_name_that_is_a_word_for_people_is_still_a_name():
    graph = analyze("It is cold, Sheriff Ann King said. Cal Lee was not.\n\n“They had elk,” King told reporters.")
    (told,) = [one for one in graph.attributions if one.cue.lemma == "tell"]
    assert graph.speaker(told).name == "Ann King"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It rained. Employers said it was late.", EntityKind.GROUP),
        ("It rained. Sanders said it was late.", EntityKind.PERSON),
    ],
)
def test_a_noun_for_many_at_the_head_of_a_sentence_is_nobody(text, kind):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[0]).kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tarnby are late. Tarnby said it was.", EntityKind.ORGANISATION),
        ("Tarn Vale have won. Tarn Vale said it was late.", EntityKind.ORGANISATION),
        ("Ann Lee and Tarnby are late. Tarnby said it was.", EntityKind.PERSON),
        ("Ann Lee have won. Ann Lee said it was late.", EntityKind.PERSON),
        ("Mr Tarnby are late. Tarnby said it was.", EntityKind.PERSON),
    ],
)
def test_a_verb_for_many_tells_that_a_name_is_a_clubs(text, kind):
    graph = analyze(text)
    (said,) = [one for one in graph.attributions if one.cue.lemma == "say"]
    assert graph.speaker(said).kind is kind


@pytest.mark.parametrize(
    ("text", "wife"),
    [
        ("Dez Marsh has died. He was 71. He leaves his wife, Maureen. Mrs Marsh wept.", ["Maureen", "Marsh"]),
        ("Dez Marsh has died. He was 71. He leaves his widow, Maureen Roe. Mrs Marsh wept.", None),
        ("Winnie Marsh came. She is 79. Tom Roe and his wife, Maureen, left. Mrs Marsh wept.", ["Maureen"]),
        ("Dez Marsh has died. He leaves his wife, Maureen, and his wife, Jo. Mrs Marsh wept.", ["Maureen"]),
    ],
)
def test_a_mans_wife_has_his_last_name(text: str, wife: list[str] | None) -> None:
    named = [[each.name for each in one.mentions] for one in gather(text).clusters if one.parts == ("maureen",)]
    assert named == ([wife] if wife else [])
    owners = [one.mentions[0].name for one in gather(text).clusters if one.parts == ("dez", "marsh")]
    assert owners == (["Dez Marsh"] if "Dez" in text else [])


def test_a_name_read_with_its_title_is_the_fuller_one() -> None:
    bare, (titled,) = described("Lee"), names_in("He met Mayor Lee.")
    assert fuller(bare, titled) is titled
    assert fuller(titled, bare) is titled
    assert fuller(bare, None) is bare
