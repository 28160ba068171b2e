"""The texts a draft is checked against."""

from attribution.verbatim.sources import PROSE, WRITTEN, Source, SourceKind, Turn


def test_what_somebody_wrote_for_himself_is_prose():
    assert WRITTEN < PROSE
    assert {SourceKind.ARTICLE} == PROSE - WRITTEN
    assert SourceKind.TRANSCRIPT not in PROSE


def test_a_source_is_told_apart_by_all_that_it_holds():
    source = Source(name="a.txt", text="No.", kind=SourceKind.POST)
    assert source == Source(name="a.txt", text="No.", kind=SourceKind("post"))
    assert source != Source(name="a.txt", text="No.", kind=SourceKind.POST, turns=(Turn("A", ((0, 3),)),))
