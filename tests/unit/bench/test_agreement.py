"""Two readers of the same articles."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "bench"))

from agreement import agree

from attribution.errors import InputError

HEAD = "title: A\ndesk: world\nstyle: wire\n\n"
FIRST = "[source1=Ana Ruiz:Ana Ruiz] [cue1:said] [content1:clerks hoped for rain].\n"
INNER = "[source2=clerks:clerks] [cue2<1:hoped for] [content2:rain]"
SECOND = f"[source1=Ana Ruiz:Ana Ruiz] [cue1:said] [content1:{INNER}].\n"


@pytest.fixture
def readings(tmp_path):
    for name, text in (("one", FIRST), ("two", SECOND), ("other", "Nobody left.\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.md").write_text(HEAD + text, "utf-8")
    return tmp_path


def test_what_one_reader_left_out_costs_precision(readings):
    figures = agree(readings / "one", readings / "two")
    assert (figures["relation"].hits, figures["relation"].predicted, figures["relation"].gold) == (1, 2, 1)
    assert agree(readings / "two", readings / "one")["relay"].recall == 0


def test_a_reading_of_another_text_is_refused(readings):
    with pytest.raises(InputError, match="has another text"):
        agree(readings / "one", readings / "other")
