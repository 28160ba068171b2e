"""What is known of a text's people while its sources are placed."""

import pytest
from attrs.exceptions import FrozenInstanceError

from attribution.document import build_document
from attribution.entities.story import (
    add_nameless,
    begin,
    find_owner,
    leave_open,
    note,
    read_relation,
    speak,
    tell_until,
    teller_at,
)
from attribution.linking.assembly import link
from attribution.mentions.mentions import find_names, reader_of
from attribution.vocabulary.lexicon import default_lexicon
from tests.builders import described, moved, person

TEXT = "Ann Lee said the pier was shut. Bo Ray met his wife, Eve Ray. “My sister saw it,” Ann Lee said."


def story_of(text):
    lexicon = default_lexicon()
    document = build_document(text, lexicon=lexicon)
    return begin(document, reader_of(document, lexicon), link(document, lexicon), find_names(document, lexicon))


def named(story):
    return {cluster.name: cluster for cluster in story.known.clusters}


def test_it_begins_with_whom_the_text_names_and_how_they_are_related():
    story = story_of(TEXT)
    people = named(story)
    assert set(people) == {"Ann Lee", "Bo Ray", "Eve Ray"}
    assert people["Eve Ray"].kin == (("spouse", people["Bo Ray"]),)
    assert not any((story.speakers, story.placed, story.nameless, story.unresolved))
    with pytest.raises(FrozenInstanceError):
        story.speakers = {}


def test_who_speaks_goes_on_speaking_but_not_before():
    story = story_of(TEXT)
    said, ann = story.attributions[0], named(story)["Ann Lee"]
    speak(story, said, said.source, ann)
    assert story.speakers == {said.id: ann}
    assert story.placed == {(said.source.span.start, said.source.span.end): ann}
    start = TEXT.index("the pier")
    assert teller_at(story, start) is ann
    assert story.known.focus(start) is ann
    earlier = tell_until(story, said.source.head.start)
    assert earlier.spoken.last(start) is None
    assert earlier.speakers is story.speakers


def test_one_without_a_name_is_known_and_can_be_reached():
    story, nurse = story_of(TEXT), person("nurse")
    add_nameless(story, nurse)
    assert (story.nameless, list(story.known.nameless)) == ([nurse], [nurse])
    mention = moved(described("a nurse"), TEXT.index("the pier"))
    assert note(story, mention, nurse) in story.page.places


def test_whose_relative_somebody_is_is_told_by_who_speaks():
    story = story_of(TEXT)
    last, ann = story.attributions[-1], named(story)["Ann Lee"]
    speak(story, last, last.source, ann)
    mention = moved(described("My sister"), TEXT.index("My sister"))
    told, owner, relative = read_relation(story, mention)
    assert (told.word, owner, relative) == ("sister", ann, None)
    assert find_owner(story, told) is ann


def test_what_stays_open_names_those_it_may_be():
    story = story_of(TEXT)
    leave_open(story, story.attributions[0], "several fit", named(story).values())
    (left,) = story.unresolved
    assert (left.attribution, left.reason) == (story.attributions[0].id, "several fit")
    assert set(left.candidates) == {"Ann Lee", "Bo Ray", "Eve Ray"}
