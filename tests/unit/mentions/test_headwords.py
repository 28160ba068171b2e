"""Which words of a source say who or what it is."""

import pytest

from attribution.mentions.headwords import find_core
from attribution.model import Gender, MentionKind
from tests.builders import reader_in


def core_of(source):
    reader = reader_in(source)
    tokens = reader.tokens
    core = find_core(reader, 0, len(tokens))

    def words(start, end):
        return source[tokens.starts[start] : tokens.ends[end - 1]] if end > start else ""

    return core, words


@pytest.mark.parametrize(
    ("source", "kind", "head"),
    [
        ("Ana Ruiz, the plant's safety chief,", MentionKind.NAMED, "Ana Ruiz"),
        ("the safety chief, Ana Ruiz,", MentionKind.NAMED, "Ana Ruiz"),
        ("its chairman, the retired surveyor Ana Ruiz,", MentionKind.NAMED, "Ana Ruiz"),
        ("the panel's chair, retired judge Ana Ruiz,", MentionKind.NAMED, "Ana Ruiz"),
        ("its chairman, a friend of Ana Ruiz,", MentionKind.DESCRIPTION, "chairman"),
        ("chief of police Ana Ruiz", MentionKind.NAMED, "Ana Ruiz"),
        ("Ana Ruiz and Tom Lee", MentionKind.NAMED, "Ana Ruiz and Tom Lee"),
        ("a lawyer for Ana Ruiz", MentionKind.ANONYMOUS, "lawyer"),
        ("one civil servant", MentionKind.ANONYMOUS, "servant"),
        ("a donor", MentionKind.ANONYMOUS, "donor"),
        ("donors", MentionKind.COLLECTIVE, "donors"),
        ("a crowd", MentionKind.COLLECTIVE, "crowd"),
        ("a spokesman for the port", MentionKind.DESCRIPTION, "spokesman"),
        ("senior figures in the party", MentionKind.COLLECTIVE, "figures"),
        ("official figures", MentionKind.DOCUMENT, "figures"),
        ("the news agency", MentionKind.OUTLET, "agency"),
        ("a paper", MentionKind.DOCUMENT, "paper"),
        ("Onyx, a charity for cats,", MentionKind.ORGANISATION, "Onyx"),
        ("Culture, Media and Sport Secretary Ana Ruiz", MentionKind.TITLED, "Ana Ruiz"),
        ("Health and Human Services Secretary Ana Ruiz", MentionKind.TITLED, "Ana Ruiz"),
        ("Superintendent of Police (Rural) Ana Ruiz", MentionKind.NAMED, "Ana Ruiz"),
        ("The IGP, Ana Ruiz,", MentionKind.NAMED, "Ana Ruiz"),
        ("The NFU, a union led by Ana Ruiz,", MentionKind.ORGANISATION, "NFU"),
        ("the Vermonter", MentionKind.DESCRIPTION, "Vermonter"),
    ],
)
def test_the_head_tells_the_kind(source, kind, head):
    core, words = core_of(source)
    assert core.kind is kind
    assert words(core.head, core.head_end) == head


@pytest.mark.parametrize(
    ("source", "title", "affiliation"),
    [
        ("BBC correspondent Ana Ruiz", "correspondent", "BBC"),
        ("Mayor Ana Ruiz", "Mayor", ""),
        ("Ana Ruiz", "", ""),
        ("a Treasury official", "", "Treasury"),
    ],
)
def test_title_and_affiliation_are_told_apart(source, title, affiliation):
    core, words = core_of(source)
    assert words(core.title, core.title_end) == title
    assert words(*(core.affiliation or (0, 0))) == affiliation


def test_number_and_gender_are_told_by_the_head():
    assert core_of("two officials")[0].plural
    assert not core_of("one of the officials")[0].plural
    assert core_of("a spokeswoman for the port")[0].gender is Gender.FEMININE


def test_marks_before_the_words_do_not_count():
    core, words = core_of(", — the clerk")
    assert words(core.head, core.head_end) == "clerk"
