"""Rows of the lexicon's tables: what is read of them, and what a bad one is told."""

from __future__ import annotations

import pytest

from attribution.errors import LexiconError
from attribution.vocabulary.rows import frames_of, parse_rows


def refusal(rows: str, table: str = "verbs") -> LexiconError:
    with pytest.raises(LexiconError) as caught:
        parse_rows(rows, place="own.tsv", table=table)
    return caught.value


def test_columns_can_be_given_by_the_caller() -> None:
    assert parse_rows("fabulate\tweak", header=("lemma", "strength")) == [{"lemma": "fabulate", "strength": "weak"}]


def test_a_clause_is_a_frame_by_another_name() -> None:
    assert frames_of("clause,quote") == {"that", "quote"}
    assert frames_of("") == frozenset()


def test_a_wrong_stance_is_shown_with_its_place_and_a_remedy() -> None:
    error = refusal("# ours\naver\t\tasertd\tthat\tx")
    assert str(error) == "own.tsv:2:7: unknown stance 'asertd' (did you mean 'asserted'?)"
    assert error.__notes__ == ["aver\t\tasertd\tthat\tx\n    \t\t^"]


@pytest.mark.parametrize(
    ("rows", "table", "message"),
    [
        ("aver\t\tneutral\tthatt", "verbs", "own.tsv:1:15: unknown frame 'thatt' (did you mean 'that'?)"),
        ("lemma\tkind\naver\tbeleif", "verbs", "own.tsv:2:6: unknown kind 'beleif' (did you mean 'belief'?)"),
        ("lemma\tstrength\naver\tstrng", "nouns", "own.tsv:2:6: unknown strength 'strng' (did you mean 'strong'?)"),
        ("per\tphrase\tafer", "phrases", "own.tsv:1:12: unknown position 'afer' (did you mean 'after'?)"),
        ("per\tphrse", "phrases", "own.tsv:1:5: unknown kind 'phrse' (did you mean 'phrase'?)"),
        ("Gen.\trank", "abbreviations", "own.tsv:1:6: unknown kind 'rank'"),
        ("\t\tneutral", "verbs", "own.tsv:1:1: the lemma is empty"),
        ("aver \t\tneutral", "verbs", "own.tsv:1:1: the lemma is empty or has space around it"),
        ("aver  asserted", "verbs", "own.tsv:1:1: the lemma 'aver  asserted' has several spaces together"),
        ("aver\t\t\t\tx\ty", "verbs", "own.tsv:1:11: 1 more value(s) than columns"),
        ("aver", "verb", "own.tsv: unknown table 'verb' (did you mean 'verbs'?)"),
    ],
)
def test_bad_rows_are_refused(rows: str, table: str, message: str) -> None:
    assert message in str(refusal(rows, table))


def test_an_unheard_of_value_lists_the_choices() -> None:
    assert "use one of: neutral, asserted, doubted, factive, denied" in str(refusal("aver\t\tzzz"))


def test_an_unknown_column_is_refused() -> None:
    error = refusal("lemma\tstanse\naver\tneutral")
    assert str(error) == "own.tsv:1:7: unknown column 'stanse' (did you mean 'stance'?)"
