"""The dictionary: its tags, how its file is read and how it is written."""

import pytest

from attribution.errors import InputError
from attribution.learned.tagging import TAGS
from attribution.vocabulary.dictionary import default_dictionary, parse_dictionary, verb_lemma
from training.dictionary import LEAST, forms_of, render


@pytest.mark.parametrize(
    ("form", "tags"), [("thieves", "Sz"), ("hermit", "N"), ("fled", "dn"), ("architects", "S"), ("harvests", "Sz")]
)
def test_a_form_has_the_tags_of_every_lemma_it_belongs_to(form, tags):
    assert default_dictionary()[form] == tags


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


def test_every_tag_is_one_of_the_taggers():
    assert set("".join(default_dictionary().values())) <= set(TAGS)


def test_a_line_without_tags_is_named():
    with pytest.raises(InputError, match="spam:2"):
        parse_dictionary("N\thermit\nhermit\n", place="spam")


def test_an_irregular_past_drives_out_the_regular_one():
    lemmas = {"verb": ["flee"], "noun": ["thief"], "adj": ["bold"], "adv": ["boldly"]}
    irregular = {"verb": {"fled": ["flee"]}, "noun": {"thieves": ["thief"]}, "adj": {"bolder": ["bold"]}}
    forms = set(forms_of(lemmas, irregular))
    assert forms >= {("fled", "dn"), ("flees", "z"), ("fleeing", "g"), ("thieves", "S"), ("bolder", "K")}
    assert not {form for form, tag in forms if form != "fled" and set(tag) & set("dn")}


def test_what_is_written_is_read_again_without_what_is_rare():
    written = render({"hermit": {"N"}, "harvests": {"z", "S"}, "zugzwang": {"N"}}, {"hermit": -12.0, "harvests": -14.0})
    assert parse_dictionary(written) == {"hermit": "N", "harvests": "Sz"}
    assert render({"hermit": {"N"}}, {"hermit": LEAST}) == ""
