"""Several sources that become one."""

import pytest

from attribution import analyze
from attribution.rules import plural_singular_sources
from attribution.rules.draft import Draft
from attribution.rules.groups import chain_of
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sources at the bank said he quit. The source said he wept.", "The source"),
        ("Two former guards said he left. The former guard said he ran.", "The former guard"),
        ("Two former guards said he left. A former guard said he ran.", None),
        ("Nurses on the ward said shifts were long. The nurse said she had slept in her car.", "The nurse"),
        ("Sources at the bank said he quit. One of the sources said he wept.", None),
        ("Nurses on the ward said shifts were long. The nurse, Ann Lee, said she had slept in her car.", None),
        ("The nurse, Ann Lee, was hurt. Nurses said shifts were long. The nurse said she had slept.", None),
    ],
)
def test_several_become_one(text, words):
    assert [hit.span.text for hit in hits_of(plural_singular_sources, text)] == ([words] if words else [])


def test_whose_statement_it_is():
    draft = Draft(analyze("Ann Lee said it rained. It is said that it snowed. “It did,” Lee said."))
    first, *_, last = draft.statements
    assert chain_of(draft, first) == chain_of(draft, last) >= 0
