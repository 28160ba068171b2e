"""Subjects without a name: what the next pronoun means by them."""

import pytest

from attribution import analyze
from tests.builders import lone_speaker


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The report runs to nine pages. It says the dam leaked.", "The report"),
        ("On Tuesday a letter came. It says the dam leaked.", "a letter"),
        ("On the table a letter lay. It says the dam leaked.", "a letter"),
        ("The auditor lost his keys. “The dam leaked,” he said.", "The auditor"),
        ("The report runs to nine pages.\n\nIt says the dam leaked.", "The report"),
        ("Ann Lee paid for the report. It says the dam leaked.", None),
        ("The dam was old. “It will last,” she said.", None),
        ("When soldiers took the town, they said the dam had leaked.", "soldiers"),
        ("After the mayor met a teacher, she said the dam had leaked.", "the mayor"),
        ("When the dam broke, she said it had leaked.", None),
        ("State fire officials met. The dam had leaked in the night, they said.", "State fire officials"),
        ("Residents met in a hall. The dam had leaked in the night, they said.", "Residents"),
        ("The bank, which says the dam leaked, will appeal.", "The bank"),
        ("One person who says the dam leaked is Tom Roe.", "One person"),
        ("Officials who said the dam had leaked were sacked.", "Officials"),
        ("Ann Lee met dozens of residents who said the dam leaked.", "dozens of residents"),
        ("Ann Lee met 70 voters who said the dam leaked.", "70 voters"),
        ("Ann Lee saw cats who said nothing.", None),
        ("A cat, which said nothing, sat on the dam.", None),
        ("The auditor came and he said the dam leaked.", "The auditor"),
        ("My Barry is a patient man and he says the dam leaked.", "Barry"),
        ("The dam of the officials is old. It had leaked in the night, he said.", None),
    ],
)
def test_a_pronoun_may_mean_the_subject_of_the_sentence_before(text: str, subject: str | None) -> None:
    assert lone_speaker(text) == subject


def test_it_is_no_outlet_that_was_told_sentences_ago():
    text = "Roe told Reuters he was tired. He slept. The bank, Norland, has a till. It said the till was empty."
    (said,) = [one for one in analyze(text).attributions if one.source and one.source.text == "It"]
    found = analyze(text).speaker(said)
    assert found is None or found.name != "Reuters"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“I asked a boy in uniform. He told me to sit down,” Ann Lee said.", "boy"),
        ("Ann Lee said the suspect had been held. “He told us it was a joke,” she said.", "suspect"),
        ("Ann Lee said the suspect and the guard had left. “He told us it was a joke,” she said.", None),
        ("A man with a map came. “He told us it was a joke,” Ann Lee said.", "man"),
    ],
)
def test_a_quotation_goes_on_about_the_one_of_whom_the_sentence_before_told(text: str, told: str | None) -> None:
    graph = analyze(text)
    (attribution,) = [one for one in graph.attributions if one.source and one.source.text == "He"]
    found = graph.speaker(attribution)
    assert (found.name if found else None) == told


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("“The guard came at nine,” Ann Lee said. “He said the dam would leak.”", "guard"),
        ("“I came and asked a nurse why,” Ann Lee said. “She said the dam had leaked.”", "nurse"),
        ("“It was Tom,” one technician said. “He said the dam had leaked.”", "Tom"),
        ("“The rules are clear,” Ann Lee said.\n\n“They say the dam may not leak.”", None),
    ],
)
def test_a_quotation_in_two_parts_goes_on_about_its_subject(text: str, second: str | None) -> None:
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert (found.name if found else None) == second


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Somebody has stuck a notice to the door. It said the cat was lost.", "notice"),
        ("In an email read to the court, Ann Lee wept for her clerk. It said the cat was lost.", "email"),
        ("Ann Lee wrote a letter and a memo. It said the cat was lost.", None),
        ("The Dale Council has sent a letter. It said the cat was lost.", "Dale Council"),
    ],
)
def test_it_is_the_one_letter_that_is_told_of(text, name):
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“I asked a steward for the gate and he said it was shut,” said Ann Lee.", "steward"),
        ("“We sat with these people and they said it was shut,” said Ann Lee.", "these people"),
        ("When she raised it with her steward, he said it was shut.", "her steward"),
        ("As for her old steward, he said it was shut.", "her old steward"),
        ("“Tom asked a steward for the gate and he said it was shut,” said Ann Lee.", "Tom"),
        ("“He asked a steward for the gate and he said it was shut,” said Ann Lee.", None),
        ("After meeting a steward, he said it was shut.", None),
        ("“I asked a steward and a guard and he said it was shut,” said Ann Lee.", None),
    ],
)
def test_whom_a_clause_tells_of_goes_on_where_nobody_else_can_be_meant(text: str, told: str | None) -> None:
    graph = analyze(text)
    pronouns = [one for one in graph.attributions if one.source and one.source.text in ("he", "they")]
    found = graph.speaker(pronouns[-1])
    assert (found.name if found else None) == told


def test_whom_a_noun_means_is_among_those_a_pronoun_may_mean() -> None:
    text = "Norland Bank fell. Tom Hale, a baker, saw Onyx Fund. In its note the bank left. It said food was dear."
    assert lone_speaker(text) == "Norland Bank"
