"""What tells who a source without a name is."""

import pytest

from attribution.mentions.nameless import read_nameless
from attribution.mentions.names import read_names
from attribution.mentions.nounphrases import find_phrase
from attribution.model import Gender, MentionKind
from tests.builders import reader_in


def core_of(source):
    """The core of a *source* in which no name speaks, and its head and affiliation in words."""
    reader = reader_in(source)
    tokens = reader.tokens
    names = read_names(reader, 0, len(tokens))
    core = read_nameless(reader, 0, *find_phrase(reader, 0, len(tokens), names), names)
    head, beyond = core.affiliation or (0, 0)
    return core, " ".join(tokens.norms[core.head : core.head_end]), " ".join(tokens.norms[head:beyond])


@pytest.mark.parametrize(
    ("source", "kind", "head"),
    [
        ("two officials", MentionKind.ANONYMOUS, "officials"),
        ("many residents", MentionKind.COLLECTIVE, "residents"),
        ("the spokesman", MentionKind.DESCRIPTION, "spokesman"),
        ("a teacher", MentionKind.ANONYMOUS, "teacher"),
        ("the teacher", MentionKind.DESCRIPTION, "teacher"),
        ("those close to the mayor", MentionKind.ANONYMOUS, "those"),
        ("those who were there", MentionKind.COLLECTIVE, "those"),
        ("public figures", MentionKind.COLLECTIVE, "figures"),
        ("new figures", MentionKind.DOCUMENT, "figures"),
        ("the agency", MentionKind.ORGANISATION, "agency"),
        ("a crane operator", MentionKind.ORGANISATION, "operator"),
        ("a crane operator who wept", MentionKind.ANONYMOUS, "operator"),
        ("a Norwegian", MentionKind.DESCRIPTION, "norwegian"),
        ("the French", MentionKind.COLLECTIVE, "french"),
        ("Norway", MentionKind.ORGANISATION, "norway"),
    ],
)
def test_the_head_tells_the_kind(source, kind, head):
    core, words, _ = core_of(source)
    assert (core.kind, words) == (kind, head)


@pytest.mark.parametrize(
    ("source", "affiliation"),
    [("a Treasury official", "treasury"), ("an official at the Treasury", "treasury"), ("an official", "")],
)
def test_a_body_beside_the_head_is_whom_the_source_belongs_to(source, affiliation):
    assert core_of(source)[2] == affiliation


def test_one_of_several_is_one_and_nobody_known():
    core = core_of("one of the nurses")[0]
    assert (core.kind, core.plural, core.gender) == (MentionKind.ANONYMOUS, False, Gender.UNKNOWN)
    assert core_of("the nurses")[0].plural
