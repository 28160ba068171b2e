"""Chunks: noun phrases and verb groups over tags."""

import pytest

from attribution.syntax.chunks import find_chunks


def cut(tags, sentences=None):
    chunks = find_chunks(tags, sentences or (0, len(tags)))
    pieces = [tags[start:end] for start, end in zip(chunks.starts, chunks.starts[1:], strict=False)]
    return list(zip(chunks.symbols, pieces, strict=True))


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("DJN", [("N", "DJN")]),  # the new plan
        ("PPd", [("P", "PP"), ("V", "d")]),  # Ana Ruiz said
        ("DNPP", [("P", "DNPP")]),  # the engineer Ana Ruiz
        ("P'N", [("G", "P"), ("'", "'"), ("N", "N")]),  # Ruiz's plan
        ("DN'N", [("G", "DN"), ("'", "'"), ("N", "N")]),  # the mayor's plan
        ("mxen", [("V", "mxen")]),  # would not be expected
        ("heRn", [("V", "heRn")]),  # has been widely expected
        ("tv", [("v", "tv")]),  # to comment
        ("g", [("g", "g")]),
        ("n", [("p", "n")]),
        ("Iz", [("I", "I"), ("V", "z")]),  # she says
        ("iN", [("N", "iN")]),  # her plan
        ("EDN.", [("E", "E"), ("N", "DN"), (".", ".")]),
        ("D", [("I", "D")]),
        ("R", [("R", "R")]),
        ("«PPd»", [("«", "«"), ("P", "PP"), ("V", "d"), ("»", "»")]),
    ],
)
def test_chunks(tags, expected):
    assert cut(tags) == expected


def test_no_chunk_crosses_a_sentence():
    assert cut("PPPP", (0, 2, 4)) == [("P", "PP"), ("P", "PP")]
    assert cut("mv", (0, 1, 2)) == [("V", "m"), ("p", "v")]


def test_the_chunk_of_each_token():
    chunks = find_chunks("DJNmvT", (0, 6))
    assert chunks.symbols == "NVT"
    assert chunks.starts == [0, 3, 5, 6]
    assert chunks.of == [0, 0, 0, 1, 1, 2]


def test_nothing_has_no_chunks():
    chunks = find_chunks("", (0,))
    assert (chunks.symbols, chunks.starts, chunks.of) == ("", [0], [])
