"""The plain reading of a text: what typesetting put there is gone, and every character knows where it stood."""

import pytest

from attribution.text.plain import read_plain


def stood(text, plain):
    """The stretches of *text* for which the characters of its plain reading stand."""
    return [text[slice(*plain.source_map.to_raw_range(at, at + 1))] for at in range(len(plain.text))]


@pytest.mark.parametrize(
    "text",
    ["", "The quay is shut.", "“No,” she said. . . “Never.”", "It costs .5 or 5 % …", "a\n\nb c", "»Nein« »Ja«"],
)
def test_most_texts_are_plain(text):
    assert read_plain(text) is None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("the Daily\u00a0Telegraph", "the Daily Telegraph"),
        ("the Tele\u00adgraph", "the Telegraph"),
        ("\u200bAna Ruiz", "Ana Ruiz"),
        ("Ana\u200b Ruiz", "Ana Ruiz"),
        ("One.  Two.\u2003\u2003Three.", "One. Two. Three."),
        ("    indented\n\t  again\n once", "indented\nagain\nonce"),
        ("closed  \n\nagain", "closed\n\nagain"),
        ("Jose\u0301 Nun\u0303ez", "José Nuñez"),
        ("the mayor\u02bcs aunt, O`Hara, don\u00b4t", "the mayor’s aunt, O’Hara, don’t"),
        ('he is 6\u02bc2" tall', 'he is 6’2" tall'),
        ("«\u00a0Non\u00a0», « Oui »", "«Non», «Oui»"),
        ("“\u202fNo\u202f” she said", "“No” she said"),
        ("„\u00a0No“\u00a0she said", "„No“ she said"),
        ("No , she said . Why ? So .", "No, she said. Why? So."),
        ("Wait . . . now", "Wait . . . now"),
        ("\tAna\tRuiz,\tmayor\n\n1.\tNo", "Ana Ruiz, mayor\n\n1. No"),
    ],
)
def test_typesetting_is_not_read(text, read):
    plain = read_plain(text)
    assert (plain.text if plain else text) == read


def test_wrapped_lines_are_joined():
    assert read_plain("the Daily\nTelegraph said", [9]).text == "the Daily Telegraph said"
    assert read_plain("the Daily \n Telegraph\nsaid", [10, 21]).text == "the Daily Telegraph said"


def test_every_character_knows_where_it_stood():
    text = "  Ana\u00a0\u00a0Ru\u00adi\u0301z , no\u200b"
    plain = read_plain(text)
    assert plain.text == "Ana Ruíz, no"
    assert "".join(stood(text, plain)) == "Ana\u00a0\u00a0Rui\u0301z, no"
    starts = [plain.source_map.to_raw(at) for at in range(len(plain.text))]
    assert starts == sorted(set(starts))


@pytest.mark.parametrize("text", ["q\u0301", "1\u0308 a"])
def test_marks_that_do_not_compose_stay(text):
    assert read_plain(text) is None


def test_long_runs_are_read_in_linear_time():
    plain = read_plain("a" + " " * 100_000 + "b")
    assert plain.text.split() == ["a", "b"]
