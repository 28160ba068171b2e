"""Whom a pronoun means."""

import pytest

from attribution import analyze
from attribution.entities.antecedents import choose_body, choose_person, find_guest
from attribution.entities.clusters import BODY, PERSON, UNKNOWN
from attribution.mentions.pronouns import read_pronoun
from attribution.model import Gender
from tests.builders import described, moved, scene

TEXT = "Ann Lee met Bo Ray at the pier. Then she left."


@pytest.mark.parametrize(
    ("pronoun", "genders", "name"),
    [
        ("she", {}, "Ann Lee"),
        ("she", {"Ann Lee": Gender.MASCULINE, "Bo Ray": Gender.FEMININE}, "Bo Ray"),
        ("he", {"Ann Lee": Gender.FEMININE}, "Bo Ray"),
    ],
)
def test_the_subject_is_meant_unless_its_gender_forbids(pronoun, genders, name):
    page, clusters = scene(TEXT, genders=genders)
    chosen = choose_person(read_pronoun(pronoun), TEXT.index("she"), page, None, None)
    assert chosen.clusters == (clusters[name],)


def test_who_speaks_the_quotation_does_not_call_himself_he():
    page, clusters = scene(TEXT)
    chosen = choose_person(read_pronoun("she"), TEXT.index("she"), page, None, clusters["Ann Lee"])
    assert chosen.clusters == (clusters["Bo Ray"],)


def test_nobody_is_meant_before_anybody_is_named():
    page, _ = scene(TEXT)
    chosen = choose_person(read_pronoun("she"), 0, page, None, None)
    assert chosen == ((), "nobody it can mean is named before")


def test_it_means_a_body_and_no_person():
    text = "The Treasury met Ann Lee. Then it left."
    page, clusters = scene(text, kind=BODY)
    clusters["Ann Lee"].kind = PERSON
    chosen = choose_body(read_pronoun("it"), text.index("it left"), page, None)
    assert chosen.clusters == (clusters["Treasury"],)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A source told the Daily Mirror it was late. They wept.", "source"),
        ("A spokesperson for Tarn Council said it was late. They wept.", "spokesperson for Tarn Council"),
        ("A nurse told the Daily Mirror it was late. They wept.", "nurse"),
        ("Two nurses told the Daily Mirror it was late. They wept.", "Two nurses"),
        ("A spokeswoman told the Daily Mirror it was late. They wept.", ""),
    ],
)
def test_they_may_be_one_without_a_name_who_has_just_spoken(text, name):
    analysis = analyze(text.replace("wept", "said it rained"))
    speaker = analysis.speaker(analysis.attributions[-1])
    assert (speaker.name if speaker else "") == name


def test_the_guest_is_whom_the_words_before_the_interview_name():
    text = "Ann Lee sings. Ann Lee paints. Bo Ray asks.\n\nA: Yes."
    page, clusters = scene(text)
    label = described("A")
    assert find_guest(page.places, label) == ()  # nobody is named before the label
    assert find_guest(page.places, moved(label, text.index("A:"))) == (clusters["Ann Lee"],)


@pytest.mark.parametrize("other", ["Her sister thinks she is right", "A senator asked about her", "Residents fear her"])
def test_the_guest_is_named_where_others_are_not(other):
    graph = analyze(f"Ann Lee counts geese. {other}.\n\nQ: Is it true?\n\nA: My staff say so.\n\nQ: Does Senator Ray?")
    assert [graph.speaker(one).name for one in graph.attributions if one.source and one.source.head.text == "A"] == [
        "Ann Lee"
    ]


def test_what_has_no_name_at_all_is_meant_by_nobody():
    """As a comma that was taken for a source."""
    page, clusters = scene(TEXT, UNKNOWN)
    for cluster in clusters.values():
        cluster.name, cluster.parts = "", ()
    chosen = choose_person(read_pronoun("she"), TEXT.index("she"), page, None, None)
    assert chosen.clusters == ()


def test_a_quotation_in_two_parts_goes_on_about_whom_it_names():
    text = "“Jo Fry wept,” said Bo Ray. “He left.”"
    page, clusters = scene(text)
    found = choose_person(read_pronoun("he"), text.index("He"), page, None, None)
    assert found.clusters == (clusters["Jo Fry"],)


def test_it_goes_on_about_the_name_that_spoke():
    graph = analyze(
        "Lee left Northmere. In a note, Northmere rejected this and said the Food and Drug Administration had twice"
        " found no fault with the lamp. It vowed to fight on."
    )
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == "Northmere"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tom Lee said it was late. It was built by Bo Ray in 1911. He said it would fall.", "Tom Lee"),
        ("Tom Lee said it was late. Bo Ray built it in 1911. He said it would fall.", "Bo Ray"),
        ("A spokeswoman said that Ann Lee was ill. She said no more.", "spokeswoman"),
    ],
)
def test_a_name_behind_by_or_a_cue_is_less_of_a_subject(text, name):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Two clerks told the BBC their bosses forbade it. “They feared the cost,” one said.",
            "their bosses",
        ),
        ("Ann Lee told the BBC that the franchise never liked it. “They feared the cost,” she said.", "franchise"),
        ("Anglers told the BBC that it was cold. “They feared the cost,” said the BBC.", "Anglers"),
    ],
)
def test_they_are_those_of_whom_the_speaker_has_told(text, speaker):
    graph = analyze(text)
    (fears,) = [each for each in graph.attributions if each.cue.lemma == "fear"]
    found = graph.speaker(fears)
    assert found is not None
    assert found.name == speaker


def test_it_goes_on_about_what_the_sentence_before_begins_with():
    text = "A study of meals found that Tarn Academy had saved money. It said that children were calmer."
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name.startswith("study")


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("Tom Lee accused the minister of theft. He hopes to lead a Lee government.", "hopes", "Tom Lee"),
        ("Tom Lee left. A source close to the mayor wept, an insider said. He hopes to return.", "hopes", "Tom Lee"),
        ("Ann Hale feared for her son. “He fears it,” she said. Tom Hale left.", "fears", "Tom Hale"),
        ("“My mama called me because she feared it,” said Bo Ray. Ann Lee wept.", "feared", "My mama"),
    ],
)
def test_whom_he_and_she_mean(text, cue, speaker):
    graph = analyze(text)
    found = [graph.speaker(each) for each in graph.attributions if each.cue.span.text == cue][-1]
    assert found is not None
    assert found.name == speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Business leaders would prefer almost anyone, the Norvale Times wrote, but they doubt it will last.",
            "Business leaders",
        ),
        ("Norvale Rovers have agreed terms, per the Daily Record, and they hope to play him.", "Norvale Rovers"),
        ("Many farmers want a dam, the Daily Mirror reported, and they believe it will come.", "Many farmers"),
        ("The Guardian said it had seen the memo. They plan to print it.", "The Guardian"),
    ],
)
def test_they_are_those_of_whom_an_outlet_tells(text: str, name: str) -> None:
    graph = analyze(text)
    (they,) = (each for each in graph.attributions if each.source and each.source.text.lower() == "they")
    speaker = graph.speaker(they)
    assert speaker is not None
    assert speaker.name == name
