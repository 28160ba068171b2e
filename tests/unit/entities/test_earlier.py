"""Whom a pronoun means of whom a sentence further back tells by a noun."""

import pytest

from tests.builders import lone_speaker


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Nurses walked out. The hall was full. They said the dam leaked.", "Nurses"),
        ("A woman came to the gates.\n\nOn Tuesday she said the dam leaked.", "A woman"),
        ("Ann Lee met residents on Monday. The hall was full. They said the dam leaked.", "residents"),
        ("Ann Lee met residents and clerks on Monday. It was full. They said the dam leaked.", None),
        ("A woman came to the gates. He said the dam leaked.", None),
        ("The hall was full. They said the dam leaked.", None),
        ("Tarnell Steel has sacked Ann Lee. They said the dam leaked.", "Tarnell Steel"),
    ],
)
def test_sentences_back_somebody_is_told_of(text: str, meant: str | None) -> None:
    assert lone_speaker(text) == meant
