"""Whom a role or an office means."""

import pytest

from attribution.entities.clusters import Cluster
from attribution.entities.officeholders import (
    find_called_so_later,
    find_named_later,
    find_officeholder,
    find_told_of,
    role_of,
)
from attribution.entities.places import Layout
from attribution.entities.unnamed import new_nameless
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, known_in, mentioned, moved, person

GAZETTEER = default_gazetteer()
AHEAD = "It rained. " * 20


def find(
    source: str,
    clusters: tuple[Cluster, ...] = (),
    earlier: tuple[Cluster, ...] = (),
    speaker: Cluster | None = None,
) -> tuple[Cluster, ...]:
    """Whom *source* means behind a long text."""
    known = known_in(AHEAD + source, clusters, earlier, speaker)
    return find_officeholder(moved(described(source), len(AHEAD)), [*earlier], known)


def test_who_has_the_office_is_meant_and_nobody_with_another() -> None:
    mayor, captain = mentioned("Ann Lee", "mayor"), mentioned("Bo Ray", "captain")
    assert find("the mayor", (mayor, captain)) == (mayor,)
    assert find("the bishop", (mayor, captain)) == ()


def test_an_earlier_source_of_the_same_words_goes_on() -> None:
    clerk = new_nameless(described("a clerk"), GAZETTEER)
    assert find("the clerk", earlier=(clerk,)) == (clerk,)


def test_of_several_who_fit_the_speaker_is_meant_unless_they_were_named_last_in_one_sentence() -> None:
    one, other = mentioned("Ann Lee", "singer"), mentioned("Bo Ray", "singer")
    assert find("the singer", (one, other), speaker=other) == (one, other)
    assert set(find("the singer", (one, other))) == {one, other}
    known = known_in(AHEAD + "the singer", (one, other), (), other)
    known = known._replace(layout=Layout([0, 11], [0], [], []))
    other.mentions, other.starts = [moved(described("Bo Ray"), 11)], ()
    assert find_officeholder(moved(described("the singer"), len(AHEAD)), [], known) == (other,)


def test_an_office_with_its_complement_means_nobody_never_called_so() -> None:
    singer = mentioned("Bo Ray", "singer")
    assert find("the head of the Tarn Union", (singer,), speaker=singer) == ()


@pytest.mark.parametrize(("source", "role"), [("the ex-sheriff", "sheriff"), ("the former mayor", "mayor")])
def test_a_role_is_told_by_its_last_word(source: str, role: str) -> None:
    assert role_of(described(source), GAZETTEER) == role


def test_the_text_goes_on_about_who_has_spoken() -> None:
    singer = mentioned("Ann Lee", "singer")
    mention = moved(described("the Norwegian"), len(AHEAD))
    assert find_told_of(mention, singer, known_in(AHEAD)) == (singer,)
    assert find_told_of(mention, None, known_in(AHEAD)) == ()


def test_in_the_words_of_a_speaker_nobody_is_named_later() -> None:
    text = "“A nurse wept,” he said. Ana Ruiz, 34, left."
    named = person("Ana Ruiz", "nurse")
    named.mentions.append(moved(described("Ana Ruiz"), text.index("Ana")))
    known = known_in(text, (named,))
    mention = moved(described("A nurse"), 1)
    quoted = Layout([0], [0], [0], [15])
    assert find_named_later(mention, known._replace(layout=quoted)) == ()
    assert find_called_so_later(mention, known_in(text)) == ()
