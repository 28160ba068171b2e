"""What a draft, in its own voice, shares word for word with a source."""

import pytest

from attribution.transcripts import parse_source
from attribution.verbatim.copies import MIN_COPIED, describe_passage, find_copies
from attribution.verbatim.normalising import DEFAULT_FOLDING
from attribution.verbatim.readings import build_library
from attribution.verbatim.sources import SourceKind
from tests.builders import graph_from_marked

COPIED = "the new bridge over the river will cost twice as much as the county planned"
RELEASE = parse_source(f"FOR IMMEDIATE RELEASE\n\nWe regret that {COPIED} in May.\n", "release.txt", outlet="Reuters")
HEARING = parse_source("ANA ORTIZ: We will appeal the ruling.\nRAJ NAIR: The mill lost money.\n", "hearing.txt")


def copies(marked, *sources):
    return find_copies(graph_from_marked(marked), build_library(sources or (RELEASE,), DEFAULT_FOLDING))


def test_a_long_run_of_the_same_words_is_a_copy():
    (copy,) = copies(f"It rained and {COPIED}, they said.")
    assert copy.span.text == COPIED
    assert copy.words == len(COPIED.split())
    assert copy.passage.source == "release.txt"
    assert not copy.credited


def test_the_copy_is_as_long_as_it_is_whatever_stands_ahead():
    for ahead in range(8):
        (copy,) = copies("Rain " * ahead + COPIED + ".")
        assert copy.span.text == COPIED


@pytest.mark.parametrize(
    "marked",
    [
        f"He said: “{COPIED}”.",
        " ".join(COPIED.split()[: MIN_COPIED - 1]) + ".",
        COPIED.replace("cost", "take"),
        "",
    ],
)
def test_quotations_and_short_runs_are_none(marked):
    assert copies(marked) == ()


def test_naming_the_outlet_credits_it():
    (copy,) = copies(f"[content:{COPIED}], [source:Reuters] [cue:said].")
    assert copy.credited


def test_a_passage_has_the_speaker_of_its_turn():
    library = build_library([HEARING], DEFAULT_FOLDING)
    place = library.index.words.norms.index("mill")
    passage = describe_passage(library, place, place + 2)
    assert (passage.words, passage.speaker, passage.kind) == ("mill lost", "RAJ NAIR", SourceKind.TRANSCRIPT)
    assert describe_passage(library, place, place + 2, anchor=0).speaker == "ANA ORTIZ"
