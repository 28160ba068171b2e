"""The lexicon: parsing rows, indexing them, extending them, and what a bad row is told."""

from __future__ import annotations

import random

import pytest

from attribution import tables
from attribution.errors import LexiconError
from attribution.model import AttributionKind, CueKind, Stance
from attribution.vocabulary.lexicon import (
    Lexicon,
    LexiconEntry,
    build_lexicon,
    default_lexicon,
    fits,
    inflect,
    once_a_lexicon,
)
from attribution.vocabulary.rows import TABLES

AVER = "fabulate\t\tasserted\tclause,quote\tHe fabulated that it was so."


def entry(entry_id: str) -> LexiconEntry:
    found = default_lexicon().entry(entry_id)
    assert found is not None
    return found


def phrase_words(lexicon: Lexicon, first: str) -> list[tuple[str, ...]]:
    return [phrase.words for phrase in lexicon.phrases[first]]


def test_a_form_leads_to_its_entry_and_tag() -> None:
    assert {(form.entry.id, form.tag) for form in default_lexicon().forms["said"]} == {
        ("verbs:say", "VBD"),
        ("verbs:say", "VBN"),
    }
    assert {(form.entry.id, form.tag) for form in default_lexicon().forms["claims"]} == {
        ("nouns:claim", "NNS"),
        ("verbs:claim", "VBZ"),
    }
    assert [(form.entry.id, form.tag) for form in default_lexicon().forms["reportedly"]] == [
        ("phrases:reportedly", "RB")
    ]


def test_an_entry_has_every_column() -> None:
    claim = entry("verbs:claim")
    assert (claim.kind, claim.stance, claim.reports) == (CueKind.VERB, Stance.DOUBTED, AttributionKind.STATEMENT)
    assert {"that", "to"} <= claim.frames
    assert claim.strength == "strong"
    per = entry("phrases:per")
    assert (per.kind, per.position) == (CueKind.PHRASE, "after")


def test_an_unknown_id_has_no_entry() -> None:
    assert default_lexicon().entry("verbs:frobnicate") is None


def test_phrases_stand_under_their_first_word_longest_first() -> None:
    words = phrase_words(default_lexicon(), "lashed")
    assert words == [("lashed", "out", "at"), ("lashed", "out", "at"), ("lashed", "out"), ("lashed", "out")]
    assert phrase_words(default_lexicon(), "according") == [("according", "to")]
    for phrases in default_lexicon().phrases.values():
        lengths = [len(phrase.words) for phrase in phrases]
        assert lengths == sorted(lengths, reverse=True)


def test_a_noun_of_several_words_inflects_its_head() -> None:
    lexicon = default_lexicon().extended("nouns", "press release\npoint of view")
    assert ("press", "releases") in phrase_words(lexicon, "press")
    assert ("points", "of", "view") in phrase_words(lexicon, "points")


def test_the_default_lexicon_is_read_once() -> None:
    assert default_lexicon() is default_lexicon()


def test_a_row_without_header_has_the_short_columns() -> None:
    lexicon = default_lexicon().extended("verbs", AVER)
    added = lexicon.entry("verbs:fabulate")
    assert added is not None
    assert (added.stance, added.frames, added.strength) == (Stance.ASSERTED, {"that", "quote"}, "strong")
    assert [form.tag for form in lexicon.forms["fabulated"]] == ["VBD", "VBN"]


def test_a_header_names_the_columns() -> None:
    rows = "# ours\nlemma\tkind\n\nfabulate\tbelief\r\n"
    added = default_lexicon().extended("verbs", rows).entry("verbs:fabulate")
    assert added is not None
    assert added.reports is AttributionKind.BELIEF


def test_adding_twice_is_adding_once() -> None:
    once = default_lexicon().extended("verbs", AVER)
    assert once.extended("verbs", AVER) == once
    assert default_lexicon().extended("verbs", AVER + "\n" + AVER) == once
    assert once.forms == once.extended("verbs", AVER).forms


def test_row_order_does_not_matter() -> None:
    entries = list(default_lexicon().entries)
    random.Random(7).shuffle(entries)
    shuffled = build_lexicon(entries, default_lexicon().abbreviations)
    assert shuffled == default_lexicon()
    assert shuffled.forms == default_lexicon().forms
    assert shuffled.phrases == default_lexicon().phrases


def test_extending_leaves_the_default_alone() -> None:
    before = default_lexicon().entries
    default_lexicon().extended("verbs", AVER)
    assert default_lexicon().entries == before
    assert "fabulated" not in default_lexicon().forms


def test_an_own_row_replaces_ours() -> None:
    lexicon = default_lexicon().extended("verbs", "say\tsaid,said\tdoubted\tthat\tShe said so.")
    said = lexicon.forms["said"]
    assert {form.entry.stance for form in said} == {Stance.DOUBTED}
    assert len(said) == 2


def test_own_phrases_and_abbreviations() -> None:
    lexicon = default_lexicon().extended("phrases", "in the telling of\tphrase\tafter\tdoubted\tstatement\tx")
    assert phrase_words(lexicon, "in")
    assert ("in", "the", "telling", "of") in phrase_words(lexicon, "in")
    assert default_lexicon().extended("abbreviations", "Comdr.\ttitle").abbreviations["comdr."] == "title"


def test_abbreviations_have_kinds() -> None:
    known = default_lexicon().abbreviations
    assert (known["dr."], known["sept."], known["a.m."], known["inc."]) == ("title", "month", "time", "org")


def test_inflecting_a_phrase_keeps_its_words() -> None:
    assert inflect(entry("phrases:in the words of")) == [("in the words of", "")]
    assert ("making clear", "VBG") in inflect(entry("verbs:make clear"))


@pytest.mark.parametrize(
    ("text", "kind", "lemma"),
    [
        ("took issue with it", "", "take issue with"),
        ("took issue with it", "V", "take issue with"),
        ("took issue with it", "N", None),
        ("took a walk", "", None),
        ("pleaded not guilty to theft", "V", "plead not guilty to"),
        ("pleaded not guilty today", "V", "plead not guilty"),
        ("set her heart on Nora", "V", "set one's heart on"),
        ("set their hearts on Nora", "V", "set one's heart on"),
        ("set the heart on Nora", "V", None),
        ("prides itself on pies", "V", "pride oneself on"),
        ("talked him into it", "V", "talk someone into"),
    ],
)
def test_the_longest_row_of_several_words_is_found(text: str, kind: str, lemma: str | None) -> None:
    found = default_lexicon().longest_at(text.split(), 0, kind)
    assert (found and found.entry.lemma) == lemma


@pytest.mark.parametrize(
    ("norms", "fitting"),
    [
        ("changed its mind about", True),
        ("changed their minds about", True),
        ("changed the mind about", False),
        ("changed its mind", False),
    ],
)
def test_a_row_may_leave_open_whose_something_is(norms: str, fitting: bool) -> None:
    assert fits(("changed", "one's", "mind", "about"), norms.split(), 0) is fitting


def test_what_is_made_of_a_lexicon_is_made_once() -> None:
    made: list[Lexicon] = []
    rows = once_a_lexicon(lambda lexicon: made.append(lexicon) or len(lexicon.entries))
    own = default_lexicon().extended("verbs", AVER)
    assert [rows(default_lexicon()), rows(own), rows(own), rows(default_lexicon())] == [
        len(each.entries) for each in (default_lexicon(), own, own, default_lexicon())
    ]
    assert made == [default_lexicon(), own]
    for _ in range(20):
        assert rows(default_lexicon().extended("verbs", AVER)) == len(own.entries)


def test_words_are_found_one_by_one_as_in_all_forms() -> None:
    ours = default_lexicon()
    expected: dict[str, list[tuple[str, str]]] = {}
    for row in ours.entries:
        for form, tag in inflect(row):
            expected.setdefault(form.partition(" ")[0], []).append((row.id, tag))
    assert set(ours.forms) | set(ours.phrases) == expected.keys()
    for word, rows in expected.items():
        found = [*ours.forms.get(word), *ours.phrases.get(word)]
        assert sorted((each.entry.id, each.tag) for each in found) == sorted(rows)


def test_a_word_without_a_row_leads_nowhere() -> None:
    assert default_lexicon().forms.get("xylophone") == ()
    assert "xylophone" not in default_lexicon().forms
    with pytest.raises(KeyError):
        default_lexicon().forms["xylophone"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("gruffle\t\tasertd\tstatement\tthat\tstrong\tx", "3:10: unknown stance 'asertd' (did you mean 'asserted'?)"),
        ("gruffle\t\tasserted\tbeleif\tthat\tstrong\tx", "3:19: unknown kind 'beleif' (did you mean 'belief'?)"),
        ("gruffle\t\tasserted\tbelief\tthat\tstrong\tx\ty", "3:40: 1 more value(s) than columns"),
    ],
)
def test_a_wrong_row_of_a_shipped_table_is_told_by_its_line(
    row: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = "# Verbs.\n" + "\t".join(TABLES["verbs"])
    monkeypatch.setattr(tables, "packaged", lambda _: f"{header}\n{row}\n".encode())
    with pytest.raises(LexiconError) as error:
        default_lexicon.__wrapped__()
    assert str(error.value).startswith(f"verbs.tsv:{told}")


def test_a_short_row_of_a_shipped_table_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "packaged", lambda _: b"# Verbs.\nlemma\tforms\ngruffle\t\n")
    with pytest.raises(ValueError, match="not enough values"):
        default_lexicon.__wrapped__()
