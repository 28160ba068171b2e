"""Sources made ready to search."""

from attribution.transcripts import parse_source
from attribution.verbatim.normalising import DEFAULT_FOLDING
from attribution.verbatim.readings import build_library
from attribution.verbatim.sources import Source, SourceKind

HEARING = parse_source("ANA ORTIZ: We will appeal.\nRAJ NAIR: The mill lost money.\n", "hearing.txt")
STORY = Source(
    name="story.txt",
    text="“We will appeal,” Ana Ortiz said. Two officials said the mill was broke. The mill is old.",
    kind=SourceKind.ARTICLE,
)


def test_each_turn_has_the_voice_of_its_speaker():
    library = build_library([HEARING], DEFAULT_FOLDING)
    assert [voice.label for voice in library.voices] == ["ANA ORTIZ", "RAJ NAIR"]
    place = library.index.words.norms.index("mill")
    assert library.voices[library.index.voice_at(place)].label == "RAJ NAIR"


def test_prose_is_indexed_by_what_it_quotes_and_as_it_runs():
    library = build_library([HEARING, STORY], DEFAULT_FOLDING)
    assert library.origins == (0, 1, 1)
    assert library.source_of(2).name == "story.txt"
    assert library.sources[1].turns[0].speaker == "Ana Ortiz"


def test_who_is_not_named_is_anonymous():
    library = build_library([STORY], DEFAULT_FOLDING)
    assert [voice.label for voice in library.voices if voice.anonymous] == ["Two officials"]


def test_what_an_unnamed_source_tells_of_others_is_that_sources():
    text = "The army has ordered people to stay indoors until Sunday, an aide said."
    story = Source(name="story.txt", text=text, kind=SourceKind.ARTICLE)
    library = build_library([story], DEFAULT_FOLDING)
    assert [voice.label for voice in library.voices if voice.label] == ["aide"]


def test_who_goes_on_without_a_name_is_anonymous_still():
    text = "The army left, a person in the room said. The army had no fuel, the person said."
    story = Source(name="story.txt", text=text, kind=SourceKind.ARTICLE)
    library = build_library([story], DEFAULT_FOLDING)
    assert {voice.anonymous for voice in library.voices if voice.label} == {True}


def test_no_sources_make_an_empty_library():
    assert len(build_library([], DEFAULT_FOLDING).index.words) == 0


def test_a_spokeswoman_is_labelled_with_the_body_she_speaks_for():
    text = "“We will appeal,” said Eastgrid spokeswoman Ann Lee. “No,” said Bob Roe, a spokesman for Brandl Metals."
    library = build_library([Source(name="story.txt", text=text, kind=SourceKind.ARTICLE)], DEFAULT_FOLDING)
    assert [voice.label for voice in library.voices if voice.label] == ["Ann Lee (Eastgrid)", "Bob Roe (Brandl Metals)"]


def test_what_an_outlet_understands_is_an_unnamed_sources():
    text = "Bloomberg understands that the mill was sold. It is understood that it is old."
    library = build_library([Source(name="story.txt", text=text, kind=SourceKind.ARTICLE)], DEFAULT_FOLDING)
    assert [voice.anonymous for voice in library.voices if voice.label] == [True]
