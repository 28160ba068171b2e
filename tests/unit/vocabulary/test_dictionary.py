"""The dictionary: its tags, how its file is read and how it is written."""

import pytest

from attribution.vocabulary.dictionary import Dictionary, default_dictionary, verb_lemma
from attribution.vocabulary.tags import TAGS
from training.dictionary import LEAST, forms_of, render


@pytest.mark.parametrize(
    ("form", "tags"), [("thieves", "Sz"), ("hermit", "N"), ("fled", "dn"), ("architects", "S"), ("harvests", "Sz")]
)
def test_a_form_has_the_tags_of_every_lemma_it_belongs_to(form, tags):
    assert default_dictionary().tags(form) == tags


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("grinned", "grin"),
        ("smiles", "smile"),
        ("cried", "cry"),
        ("wept", "weep"),
        ("took", "take"),
        ("shrugging", "shrug"),
        ("eyed", "eye"),
        ("hopped", "hop"),
        ("hoped", "hope"),
        ("goes", "go"),
        ("zugzwanged", "zugzwanged"),
        ("ed", "ed"),
        ("", ""),
    ],
)
def test_a_verb_form_has_its_dictionary_form(form, lemma):
    assert verb_lemma(form, default_dictionary()) == lemma


def test_the_shipped_lines_are_in_order_and_every_tag_is_one_of_the_taggers():
    lines = default_dictionary().lines
    assert lines.endswith("\n")
    forms, tags = zip(*[line.split("\t") for line in lines.splitlines()], strict=True)
    assert list(forms) == sorted(set(forms))
    assert set("".join(tags)) <= set(TAGS)
    assert all(tags)


@pytest.mark.parametrize("count", range(6))
def test_every_form_is_found_and_none_between(count):
    forms = ["bark", "barn", "cap", "cape", "dam"][:count]
    dictionary = Dictionary("".join(f"{form}\tN\n" for form in forms))
    for form in ["", "a", "bark", "barks", "barn", "cap", "capa", "cape", "capes", "dam", "dame", "é", "cap\tN", "N\n"]:
        assert dictionary.tags(form) == ("N" if form in forms else "")
        assert (form in dictionary) == (form in forms)


def test_a_form_is_found_in_whatever_stretch_it_stands():
    forms = [f"w{number:04}" for number in range(2000)]
    dictionary = Dictionary("".join(f"{form}\tN\n" for form in forms))
    assert {dictionary.tags(form) for form in forms} == {"N"}
    assert {dictionary.tags(form + "-") for form in forms} == {""}


def test_an_irregular_past_drives_out_the_regular_one():
    lemmas = {"verb": ["flee"], "noun": ["thief"], "adj": ["bold"], "adv": ["boldly"]}
    irregular = {"verb": {"fled": ["flee"]}, "noun": {"thieves": ["thief"]}, "adj": {"bolder": ["bold"]}}
    forms = set(forms_of(lemmas, irregular))
    assert forms >= {("fled", "dn"), ("flees", "z"), ("fleeing", "g"), ("thieves", "S"), ("bolder", "K")}
    assert not {form for form, tag in forms if form != "fled" and set(tag) & set("dn")}


def test_what_is_written_is_read_again_without_what_is_rare():
    written = render({"hermit": {"N"}, "harvests": {"z", "S"}, "zugzwang": {"N"}}, {"hermit": -12.0, "harvests": -14.0})
    assert written == "harvests\tSz\nhermit\tN\n"
    assert render({"hermit": {"N"}}, {"hermit": LEAST}) == ""
