"""When and how something is said is apart from the noun phrase behind it."""

from __future__ import annotations

import pytest

from tests.builders import syntax_of, token_of


@pytest.mark.parametrize(
    ("text", "word", "start"),
    [
        ("On Monday Mr Tal said so.", "tal", "mr"),
        ("Late on Sunday night police said so.", "police", "police"),
        ("They said on Friday night 91 pupils fled.", "pupils", "91"),
        ("In May Nordline said so.", "nordline", "nordline"),
        ("In March 2020 Nordline said so.", "nordline", "nordline"),
        ("In 2019 Nordline said so.", "nordline", "nordline"),
        ("On 12 May Nordline said so.", "nordline", "nordline"),
        ("On May 12 Nordline said so.", "nordline", "nordline"),
        ("Officials said Tuesday Norvalia had sunk it.", "norvalia", "norvalia"),
        ("He told the Sunday Herald so.", "herald", "the"),
        ("He left with June Smith.", "smith", "june"),
        ("They met on Friday 12 May.", "may", "12"),
        ("In a letter to staff Ann Lee said so.", "lee", "ann"),
        ("In court Ann Lee said so.", "lee", "ann"),
        ("At a rally in Leeds Ann Lee said so.", "lee", "ann"),
        ("With coach Ann Lee gone, they lost.", "lee", "coach"),
        ("Two days later ministers said so.", "ministers", "ministers"),
    ],
)
def test_a_date_or_a_setting_is_a_chunk_by_itself(text, word, start):
    syntax = syntax_of(text)
    assert syntax.norms[syntax.chunk_starts[syntax.chunk_of[token_of(syntax, word)]]] == start
