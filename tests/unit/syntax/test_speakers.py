"""Who speaks, by what looks like something else."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("“It is late,” said lead author Ann Lee.", "lead", "N"),
        ("“It is late”, says lead author Ann Lee.", "lead", "N"),
        ("“It is late,” he said, and will lead Ann Lee out.", "lead", "v"),
    ],
)
def test_who_is_called_a_lead_author_leads_nobody(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Murder accused Ann Lee said she was ill.", "accused", "N"),
        ("Die Tarnpost said that it sank.", "die", "P"),
        ("Many die Monday on that road.", "die", "p"),
    ],
)
def test_a_word_of_a_name_is_read_by_the_name(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("She said on a sales call that it was late.", "call", "N"),
        ("It is a levy bosses call unfair.", "call", "p"),
        ("She said those bosses call on Mondays.", "call", "p"),
    ],
)
def test_one_sales_call_calls_nobody(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Her former co-host Ana Ruiz said so.", "co-host", "N"),
        ("The man was said by a passer-by to limp.", "passer-by", "N"),
        ("The two co-host the show.", "co-host", "p"),
        ("He wrote in his programme notes that it was late.", "notes", "S"),
        ("A paper in the programme notes that it was late.", "notes", "z"),
    ],
)
def test_who_somebody_is_and_what_they_write_are_no_verbs(text, word, tag):
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Unite has rejected the offer.", "unite", "P"),
        ("Relate told the panel that it was late.", "relate", "P"),
        ("Unite against it, she said.", "unite", "v"),
        ("It began with a pan of oil.", "pan", "N"),
        ("It began with an unattended pan of oil.", "pan", "N"),
        ("The poor think of it as theirs.", "think", "p"),
        ("“It is late,” said churchwarden Ann Lee.", "churchwarden", "N"),
        ("He came, helped save Ann Lee.", "save", "v"),
    ],
)
def test_a_body_and_a_thing_are_no_verbs(text, word, tag):
    assert tag_of(text, word) == tag
