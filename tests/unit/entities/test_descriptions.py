"""Sources without a name: whom they mean, and what they are called."""

import pytest

from attribution.entities.descriptions import place_nameless, place_other
from attribution.entities.unnamed import new_nameless
from attribution.vocabulary.gazetteer import default_gazetteer
from tests.builders import described, known_in, mentioned, moved

GAZETTEER = default_gazetteer()


def place(source, clusters=(), nameless=(), speaker=None):
    """Whom *source* means at the end of a long text."""
    text = "It rained. " * 20
    mention = moved(described(source), len(text))
    return place_nameless(mention, known_in(text + source, clusters, nameless, speaker))


def test_a_role_means_the_one_who_has_it():
    mayor, captain = mentioned("Ann Lee", "mayor"), mentioned("Bo Ray", "captain")
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
    singer = mentioned("Ann Lee", "singer")
    assert place("the Norwegian", [singer], speaker=singer) == (singer,)
    assert place("this Norwegian", [singer], speaker=singer) == ()


def test_an_office_is_no_other():
    mayor = mentioned("Ann Lee", "mayor")
    assert place("the governor", [mayor], speaker=mayor) == ()


def test_who_tells_of_a_captain_means_another():
    one, other = mentioned("Ann Lee", "captain"), mentioned("Bo Ray", "capt.")
    mention = moved(described("the captain"), 20)
    assert place_other(mention, known_in("It rained. " * 2, [one, other]), one) == (other,)
    assert place_other(mention, known_in("It rained. " * 2, [one]), one) == ()


def test_a_former_speaker_is_none_who_speaks_now():
    one, other = mentioned("Ann Lee", "speaker"), mentioned("Bo Ray", "columnist")
    assert place("the former speaker", [one, other], speaker=other) == (other,)
    assert place("the speaker", [one, other], speaker=other) == (one,)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mayor of Dale wept. ", "the mayor of Hull"),
        ("The head of the bank wept. ", "the head of the school"),
        ("The president of the Bakers' Union wept. ", "the president of the Tram Union"),
    ],
)
def test_who_has_the_same_office_elsewhere_is_another(text, source):
    earlier = new_nameless(described(text.removesuffix(" wept. ")), GAZETTEER)
    mention = moved(described(source), len(text))
    assert place_nameless(mention, known_in(text, unnamed=[earlier])) == ()
