"""Subjects that grammar settles."""

import pytest

from attribution.syntax.sites import Range, site_of
from attribution.syntax.subjects import inverted_subject, nearest_subject, own_subject, parted_subject, relative_owner
from tests.builders import syntax_and_places


def test_what_stands_ahead_of_a_clause_is_not_its_subject():
    syntax, place = syntax_and_places("He had not heard of the theory until a neighbour mentioned it.")
    beyond = place("mentioned")
    site = site_of(syntax, beyond)
    assert own_subject(syntax, site, Range(place("the"), beyond)) == Range(place("until") + 1, beyond)
    assert own_subject(syntax, site, Range(beyond - 2, beyond)) == Range(beyond - 2, beyond)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("He drove a road officials say is unsafe.", "officials"),
        ("It runs the plant -- a factory Iran says it needs.", "iran"),
        ("Then a Harbour Post poll said it fell.", "a"),
    ],
)
def test_a_subject_begins_behind_what_it_tells_of(text, subject):
    syntax, place = syntax_and_places(text)
    says = next(token for token, stem in enumerate(syntax.stems) if stem == "say")
    start = place("a")
    site = site_of(syntax, says)
    assert own_subject(syntax, site, Range(start, says)) == Range(place(subject), says)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The coach, who called it “a mess,” praised his team.", 0),
        ("“No,” praised his team.", None),
    ],
)
def test_who_parts_a_subject_from_its_verb(text, subject):
    syntax, place = syntax_and_places(text)
    assert parted_subject(syntax, site_of(syntax, place("praised"))) == subject


def test_a_subject_is_parted_from_its_cue_behind_another_clause():
    syntax, place = syntax_and_places("The fans booed, and Ann Lee herself, smiling broadly, said it was late.")
    assert parted_subject(syntax, site_of(syntax, place("said"))) == syntax.chunk_of[place("ann")]


def test_a_subject_with_who_and_a_verb_speaks_itself():
    syntax, place = syntax_and_places("One of the nurses who came later wrote that it rained.")
    site = site_of(syntax, place("wrote"))
    assert relative_owner(syntax, site, Range(place("who"), place("came"))) == Range(0, place("wrote"))
    site = site_of(syntax, place("came"))
    assert relative_owner(syntax, site, Range(place("who"), place("came"))) is None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Rook is not a bad man, argues the sculptor Rhona Eden.", "the"),
        ("Rook is not a bad man, argues Rhona Eden, a sculptor from Hull.", "rhona"),
        ("Rook, who is here, left it, argues Rhona Eden.", "rhona"),
        ("He got up, argues the point.", None),
        ("Rook, a bad man, argues the point.", None),
        ("Rook, who is here, argues the point.", None),
        ("Rook is here, argues the point and leaves.", None),
    ],
)
def test_a_subject_behind_its_cue_ends_the_sentence(text, subject):
    syntax, place = syntax_and_places(text)
    found = inverted_subject(syntax, site_of(syntax, place("argues")))
    assert (None if found is None else syntax.norms[syntax.chunk_starts[found]]) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Rook left after he lost the vote, say two people close to him.", "two"),
        ("Rook was fired because he asked, say colleagues; the firm denies it.", "colleagues"),
        ("A drug that is old may help, say doctors.", "doctors"),
        ("He could leave the place, say a week later.", None),
        ("Rook, who is here, and others, say doctors are late.", None),
    ],
)
def test_several_behind_their_cue_end_the_sentence(text, subject):
    syntax, place = syntax_and_places(text)
    found = inverted_subject(syntax, site_of(syntax, place("say")))
    assert (None if found is None else syntax.norms[syntax.chunk_starts[found]]) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The rules were fair, Coun Ann Roe (Con, Wendle) said.", "coun"),
        ("Observers praised the vote and the union said it was fair.", "the"),
        ("The vote and the union said it was fair.", None),
        ("If so, the union said it was fair.", None),
    ],
)
def test_the_nearest_subject_behind_a_whole_clause_speaks(text, subject):
    syntax, place = syntax_and_places(text)
    found = nearest_subject(syntax, site_of(syntax, place("said")))
    assert (None if found is None else syntax.norms[syntax.chunk_starts[found]]) == subject


@pytest.mark.parametrize("source", ["The Senate", "Brell", "A nurse"])
def test_a_pronoun_behind_what_tells_of_it_is_who_does_what_follows(source):
    syntax, place = syntax_and_places(f"{source} said it respected the vote.")
    site = site_of(syntax, place("respected"))
    assert nearest_subject(syntax, site) == syntax.chunk_of[place("it")]


@pytest.mark.parametrize(
    ("text", "first", "start"),
    [
        ("Workers at the north mine said it was late.", "the", "workers"),
        ("On Friday at the north mine men said it was late.", "the", "the"),
        ("The clubs have had talks and the owners said it was late.", "talks", "the"),
        ("She blamed the rain but the owners said it was late.", "the", "the"),
        ("All but two said it was late.", "all", "all"),
        ("Experts not tied to the trial said it was late.", "the", "experts"),
    ],
)
def test_a_subject_has_its_head_and_no_object_of_another_verb(text, first, start):
    syntax, place = syntax_and_places(text)
    said = place("said")
    found = own_subject(syntax, site_of(syntax, said), Range(place(first), said))
    assert syntax.norms[found.start] == start
    assert found.start == place("owners") - 1 if "owners" in text else found.start == place(start)
