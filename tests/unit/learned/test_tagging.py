"""Tags: ambiguous words, told apart by what stands around them."""

import pytest

from attribution.arguments.judges import default_judges
from attribution.document import build_document
from attribution.learned.tagging import TagModel, context_features, shape_keys, tag, type_key, voice_of
from attribution.vocabulary.tags import TAGS
from attribution.vocabulary.words import Word


def tags_by(model, forms):
    rows = [Word(form, form.lower().replace("’", "'"), "w") for form in forms]
    return tag(list(map(model.rows.__getitem__, rows)), model)


def tags_of(text):
    forms = [word.form for word in build_document(text).tokens.words]
    return dict(zip(forms, tags_by(default_judges().weights.tagger, forms), strict=True))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The council said that the bridge was safe.", "that", "T"),
        ("Officials claim the fund is empty.", "claim", "p"),
        ("The claim was false.", "claim", "N"),
        ("The mayor reports a loss every year.", "reports", "z"),
        ("The reports were late.", "reports", "S"),
        ("She has denied the charge.", "denied", "n"),
        ("She denied the charge.", "denied", "d"),
        ("The plan was rejected by voters.", "rejected", "n"),
        ("They want to answer the question.", "answer", "v"),
        ("The answer came late.", "answer", "N"),
        ("She will appeal the ruling.", "appeal", "v"),
        ("He did not comment.", "not", "x"),
        ("He pointed out the error.", "out", "r"),
        ("The union's lawyer spoke.", "'s", "'"),
        ("AS say the keeper will leave.", "AS", "P"),
        ("The WHO said it was late.", "WHO", "P"),
        ("Corvaste shot down the plan.", "Corvaste", "P"),
    ],
)
def test_an_ambiguous_word_is_decided_by_its_context(text, word, expected):
    assert tags_of(text)[word] == expected


def test_no_words_have_no_tags():
    assert tags_by(default_judges().weights.tagger, []) == []


def test_the_tags_of_a_text_do_not_depend_on_what_was_tagged_before():
    weights = default_judges().weights.tagger
    fresh = TagModel(weights.types, weights.shapes, weights.contexts)
    forms = "Officials claim that the plan to cut the fund will not pass , a report said .".split()
    tags_by(weights, ["Reports", "claim", "plan"])
    assert tags_by(fresh, forms) == tags_by(weights, forms) == tags_by(fresh, forms)


def test_full_caches_are_emptied_without_effect(monkeypatch):
    weights = default_judges().weights.tagger
    forms = "Officials claim that the plan to cut the fund will not pass , a report said .".split()
    expected = tags_by(weights, forms)
    monkeypatch.setattr("attribution.learned.tagging._TYPES_CAP", 2)
    small = TagModel(weights.types, weights.shapes, weights.contexts)
    assert tags_by(small, forms) == expected
    assert len(small.rows) <= 2


def test_a_model_that_knows_nothing_calls_all_nouns():
    assert tags_by(TagModel({}, {}, {}), ["Ruiz", "said"]) == ["N", "N"]


def test_context_scores_decide_between_the_tags_of_a_type():
    types = {"the": {"D": 1}, "claim": {"N": 10, "v": 9}, "to": {"t": 1}}
    model = TagModel(types, {}, {"pt": {"v": 5}, "<the": {"N": 1}})
    assert tags_by(model, ["the", "claim"]) == ["D", "N"]
    assert tags_by(model, ["to", "claim"]) == ["t", "v"]


@pytest.mark.parametrize(
    ("form", "key", "shapes"),
    [
        ("Said", "said^", ("=Jdn^", "aid^", "d^", "^")),
        ("Qaid", "qaid^", ("aid^", "d^", "^")),
        ("part-harvests", "part-harvests", ("=-Sz", "-sts", "ts", "")),
        ("USA", "usa^^", ("=N^^", "usa^^", "^^", "^")),
        ("don’t", "don't", ("n't", "'t", "")),
        ("7th", "7th", ("#th", "th", "")),
        ("F-16s", "f-16s^", ("#-6s", "6s", "^")),
        ("1,122", "1,122", ("#", "#", "")),
    ],
)
def test_word_types_and_shapes(form, key, shapes):
    assert type_key(form) == key
    assert shape_keys(key) == shapes


def test_context_features_name_the_tags_they_look_at():
    assert context_features("DNdT") == ("pN", "qDN", "mNd", "Nd", "ndT")


def test_every_tag_is_named_once():
    assert len(set(TAGS)) == len(TAGS)


def test_a_stem_has_a_voice_as_a_noun_and_as_a_name_and_strangers_that_of_their_class():
    voices = {"N": 1, "P": 4, "pilotN": 8}
    assert [voice_of(key, voices) for key in ("pilot", "lamp")] == ["84", "14"]
    assert voice_of("lamp", {}) == "00"
