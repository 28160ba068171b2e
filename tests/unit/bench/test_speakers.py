"""The scorer of bench/: pairing, names, speakers, outlets, relays."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "bench"))

import gold
import scoring
import speakers
from naming import is_proper, same_name

from attribution.errors import InputError

MARKED = (
    "title: A\n\n[content1:[source2=Ana Ruiz:Ana Ruiz] [cue2<1@Daily Express:asked] [content2:for help]], "
    "[source1=Daily Express:Express] [cue1@Daily Express:reported]. [source3=Ana Ruiz:She] [cue3:wept over] "
    "[content3:the delay]."
)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(MARKED, encoding="utf-8")
    (found,) = gold.read_articles(path)
    return found


def perfect(article):
    return [speakers.Predicted(relation, (relation.speaker,)) for relation in article.relations]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("Ana Ruiz", "Ruiz"),
        ("Ana Ruiz", "Ms Ruiz"),
        ("Ana Ruiz", "Ana"),
        ("Sir Hugo Harker", "Hugo Harker"),
        ("Daily Express", "Express"),
        ("The Moorland Trust", "the Moorland Trust"),
        ("two officials briefed on the talks", "the two officials"),
        ("A Midland University survey released Thursday", "Midland University survey"),
        ("his lawyer", "lawyer"),
        ("the BHT", "Bremble Housing Trust (BHT)"),
        ("the B.H.T.", "the Bremble Housing Trust"),
        ("OWA", "Office for Water and the Air"),
        ("TRF", "Tarn Rescue-Fund"),
    ],
)
def test_names_that_agree(one, other):
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Ruiz", "Tom Ruiz"),
        ("Ana Ruiz", "Ana Ortiz"),
        ("two officials", "three officials"),
        ("Reuters", "AFP"),
        ("BHA", "Bremble Housing Trust"),
        ("AR", "Ana Ruiz"),
    ],
)
def test_names_that_differ(one, other):
    assert not same_name(one, other)


def test_a_proper_name_has_capitals():
    assert is_proper("Ana Ruiz")
    assert not is_proper("two officials")


def test_the_gold_is_read_with_positions_for_parents(article):
    outer, inner, last = article.relations
    assert (outer.parent, inner.parent, last.parent) == (None, 0, None)
    assert article.text.startswith("Ana Ruiz asked for help, Express")


def test_a_perfect_prediction_has_every_figure_full(article):
    judgement = speakers.judge(article, perfect(article))
    assert judgement.faults == ()
    assert {measure: ratio.f1 for measure, ratio in judgement.ratios.items()} == dict.fromkeys(speakers.MEASURES, 100)


def test_nothing_found_is_nothing_right(article):
    ratios = speakers.judge(article, []).ratios
    assert ratios["relation"] == scoring.Ratio(0, 0, 3)
    assert ratios["speaker.all"].recall == 0
    assert ratios["speaker"].gold == 0


def test_a_wrong_speaker_is_told(article):
    outer, inner, last = perfect(article)
    judgement = speakers.judge(article, [outer, inner, speakers.Predicted(last.relation, ("Tom Lee",))])
    assert judgement.ratios["speaker"] == scoring.Ratio(2, 3, 3)
    assert "'Ana Ruiz'" in judgement.faults[0]


def test_a_proper_name_is_not_found_among_mentions_of_another(article):
    outer, inner, last = perfect(article)
    mixed = speakers.Predicted(last.relation, ("Tom Lee", "Ana Ruiz"))
    assert speakers.judge(article, [outer, inner, mixed]).ratios["speaker"].hits == 2


def test_an_echo_of_the_parents_speaker_is_no_relay(article):
    outer, inner, last = perfect(article)
    echo = speakers.Predicted(scoring.Relation((), ((0, 3),), ((4, 8),), parent=0), ("Daily Express",), echo=True)
    assert speakers.judge(article, [outer, inner, last, echo]).ratios["relay"] == scoring.Ratio(1, 1, 1)


def test_a_relay_needs_the_right_parent(article):
    outer, inner, last = perfect(article)
    loose = scoring.Relation(inner.relation.source, inner.relation.cue, inner.relation.content)
    ratios = speakers.judge(article, [outer, speakers.Predicted(loose, inner.names), last]).ratios
    assert ratios["relay"] == scoring.Ratio(0, 0, 1)


def test_punctuation_at_the_edges_changes_nothing():
    words = scoring.Words.of("“We will,” said Ruiz.")
    assert words.within([(0, 10)]) == words.within([(1, 8)]) == {0, 1}


def test_a_span_without_a_word_counts_by_characters():
    assert scoring.Words.of("Ruiz: no").within([(4, 5)]) == {-5}


def test_half_of_source_and_content_make_it_right():
    make = scoring.Worded
    whole = make(frozenset({1, 2}), frozenset({3}), frozenset({4, 5, 6}))
    assert scoring.is_right(whole, make(frozenset({2}), frozenset({3}), frozenset({4, 5})))
    assert not scoring.is_right(whole, make(frozenset({2}), frozenset({3}), frozenset({4})))
    assert not scoring.is_right(whole, make(frozenset({2}), frozenset({9}), frozenset({4, 5})))


def test_pairing_takes_the_best_first():
    make = scoring.Worded
    wanted = [make(frozenset(), frozenset({1}), frozenset({2, 3}))]
    found = [make(frozenset(), frozenset({9}), frozenset({2, 3})), make(frozenset(), frozenset({1}), frozenset({2}))]
    assert scoring.pair(wanted, found) == {0: 1}


def test_json_lines_are_read(tmp_path):
    row = {"text": "Ruiz said no", "attributions": [{"source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 12]]}]}
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (found,) = gold.read_articles(path)
    assert found.relations == (scoring.Relation(((0, 4),), ((5, 9),), ((10, 12),)),)
    assert found.has == frozenset()
    assert set(speakers.judge(found, []).ratios) == {"relation"}


@pytest.mark.parametrize("line", ["{", "[]", '{"text": "x"}', '{"text": "x", "attributions": [{"cue": 3}]}'])
def test_a_bad_line_is_named(tmp_path, line):
    path = tmp_path / "gold.jsonl"
    path.write_text("\n" + line, encoding="utf-8")
    with pytest.raises(InputError, match=r"gold\.jsonl:2"):
        list(gold.read_articles(path))


def test_an_empty_folder_is_told(tmp_path, capsys):
    assert speakers.main([str(tmp_path)]) == 2
    assert "no .md or .jsonl file" in capsys.readouterr().err


def test_the_command_prints_the_table(tmp_path, capsys):
    (tmp_path / "a.md").write_text(MARKED, encoding="utf-8")
    assert speakers.main([str(tmp_path), "--worst", "3"]) == 0
    assert "speaker.all" in capsys.readouterr().out
    assert speakers.main([str(tmp_path), "--gold-relations"]) == 0
    assert "relation " not in capsys.readouterr().out
