"""The plain data tables."""

from pathlib import Path

import pytest

import attribution
from attribution.errors import LexiconError
from attribution.tables import (
    Lookup,
    data_text,
    packaged,
    packaged_lines,
    read_table,
    shipped_lines,
    shipped_rows,
    words,
)

COLUMNS = ("word", "kind", "note")
DATA = Path(attribution.__file__).parent / "data"


def test_rows_are_values_for_each_column():
    text = "word\tkind\tnote\n# a comment\n\na\tb\tc\r\nd\n   \n"
    assert read_table(text, COLUMNS, place="x.tsv") == [["a", "b", "c"], ["d", "", ""]]
    assert read_table("", COLUMNS, place="x.tsv") == []
    assert read_table("word\tkind\na\tb", COLUMNS, place="x.tsv") == [["a", "b", ""]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a\nb\tc\td\te", "x.tsv:2: 4 values, the first 'b'"),
        ("# no\n\tc", "x.tsv:2: 2 values, the first ''"),
        ("word\tnote\na\tb", "x.tsv: the columns are word, note (put them in this order: word, kind, note)"),
        ("kind\tword\na\tb", "x.tsv: the columns are kind, word (put"),
    ],
)
def test_a_line_that_is_no_row_is_named(text, told):
    with pytest.raises(LexiconError) as caught:
        read_table(text, COLUMNS, place="x.tsv")
    assert str(caught.value).startswith(told)


def test_shipped_files_are_read_by_name():
    assert packaged("verbs.tsv").decode("utf-8") == data_text("verbs")
    with pytest.raises(OSError, match="no_such"):
        packaged("no_such.tsv")


def test_words_are_parted_by_white_space():
    assert words(" a b\n  a ") == {"a", "b"}
    assert words("") == frozenset()


def test_what_is_looked_up_is_kept_and_what_leads_nowhere_is_absent() -> None:
    asked: list[str] = []

    def look_up(word: str) -> tuple[int, ...]:
        asked.append(word)
        return (len(word),) if word in ("one", "three") else ()

    lookup = Lookup(look_up, lambda: ["one", "three"])
    assert (lookup.get("one"), lookup["one"], lookup.get("two"), "two" in lookup) == ((3,), (3,), (), False)
    assert asked == ["one", "two"]
    assert dict(lookup) == {"one": (3,), "three": (5,)}
    assert len(lookup) == 2


def test_a_packaged_file_is_read_line_by_line() -> None:
    assert list(packaged_lines("places.tsv")) == data_text("places").split("\n")[:-1]


@pytest.mark.parametrize("name", sorted(path.stem for path in DATA.glob("*.tsv")))
def test_shipped_rows_have_all_columns(name: str) -> None:
    text = data_text(name)
    header = next(line for line in text.split("\n") if line and line[0] != "#")
    assert shipped_rows(name) == read_table(text, tuple(header.split("\t")), place=name)
    assert ["\t".join(row) for row in shipped_rows(name)] == shipped_lines(name)
    assert {len(row) for row in shipped_rows(name)} == {header.count("\t") + 1}
