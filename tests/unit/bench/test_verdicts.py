"""What is said of a source whose right answer is known."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "bench"))

from verdicts import Question, judge, show_tables

TEXT = "Ann Lee said it was shut. Nurses left. She said it was late."


@pytest.mark.parametrize(
    ("meant", "others", "verdict"),
    [
        (("Ann Lee",), (), "right"),
        (("Bo Roe",), (), "merged"),
        ((None,), (), "merged"),
        ((), ("Ann Lee",), "merged"),
        ((), ("Bo Roe",), "right"),
    ],
)
def test_a_source_is_judged(meant, others, verdict):
    assert judge(Question(TEXT, TEXT.index("She"), meant, others, {})) == (verdict, "Ann Lee")


def test_where_nothing_is_said_it_is_lost():
    assert judge(Question(TEXT, TEXT.index("Nurses"), ("nurses",), (), {}))[0] == "lost"


def test_a_noun_is_enough_for_whom_nothing_else_is_told():
    text = "Two old nurses left. They said it was late."
    assert judge(Question(text, text.index("They"), ("nurses",), (), {}))[0] == "right"


def test_a_table_has_a_row_for_all():
    lines = show_tables({"row": {"he": Counter(right=3, merged=1)}}).splitlines()
    assert lines[1].split() == ["he", "4", "75.0", "1"]
    assert lines[2].split() == ["all", "4", "75.0", "1"]
