"""Who may be one of those whom a text leaves nameless."""

import pytest

from attribution import analyze
from attribution.rules.draft import Draft
from attribution.rules.members import claim_of, is_represented, is_scholar

CRITICS, EXPERTS, MANY = "Critics say the bridge is unsafe.", "Roof experts say it leaks.", "Many say it leaks."


def represented(text: str) -> bool:
    draft = Draft(analyze(text))
    first = draft.attributions[0]
    assert first.source is not None
    return is_represented(draft, claim_of(draft, first, first.source, first.source.head.text.lower()), 2)


@pytest.mark.parametrize(
    ("claim", "after"),
    [
        (CRITICS, "Lina Roe, who leads the tenants' union, said a bolt was loose."),
        (CRITICS, "“I will not cross it,” said Lina Roe, a potter."),
        (CRITICS, "Lina Roe said it would fall."),
        (CRITICS, "Among them is Lina Roe, a potter."),
        (CRITICS, "Lina Roe, the former mayor, said the bridge had rust."),
        (CRITICS, "“It creaks,” said Lina Roe, the MP for Harrow."),
        (EXPERTS, "Otto Lind, a professor of building at Leeds, said the slates were thin."),
        (EXPERTS, "“The slates are thin,” said Otto Lind."),
        (EXPERTS, "Otto Lind of Slate Partners said the tiles were thin."),
        (MANY, "“I keep a bucket,” said Lina Roe, a potter."),
    ],
)
def test_one_who_may_be_meant(claim, after):
    assert represented(f"{claim} {after}")


@pytest.mark.parametrize(
    ("claim", "after"),
    [
        (CRITICS, "Board clerk Ann Lee said lunch would be at one."),
        (CRITICS, "But Lina Roe, who leads the tenants' union, said the bolts were new."),
        (CRITICS, "Lina Roe, who leads the tenants' union, denied it."),
        (CRITICS, "“It is safe,” said the mayor, Carl Rusk."),
        (CRITICS, "Its engineer, Otto Lind, said a bolt was loose."),
        (CRITICS, "Harrow Council said a bolt was loose."),
        (EXPERTS, "“I keep a bucket,” said Lina Roe, a potter."),
        (EXPERTS, "“It leaks,” said Lina Roe, the MP for Harrow."),
        (EXPERTS, "It was built in May. A school stands beside it. Otto Lind said the slates were thin."),
    ],
)
def test_one_who_is_not_meant(claim, after):
    assert not represented(f"{claim} {after}")


def test_one_of_a_body_that_the_text_has_told_of():
    ahead = "Pell Rail Company will shut the bridge. "
    behind = " “It is old,” said Ann Lee of Pell Rail Company."
    draft = Draft(analyze(ahead + CRITICS + behind))
    found = next(item for item in draft.attributions if item.source and item.source.text == "Critics")
    assert found.source is not None
    assert not is_represented(draft, claim_of(draft, found, found.source, "critics"), 2)


def test_others_join_one_who_was_named_before():
    text = "Dr Ann Lee, a geologist, said the hill was safe. Other experts say the same."
    draft = Draft(analyze(text))
    found = next(item for item in draft.attributions if item.source and item.source.text == "Other experts")
    assert found.source is not None
    assert is_represented(draft, claim_of(draft, found, found.source, "experts"), 2)


def test_who_has_studied_the_matter():
    assert is_scholar("experts")
    assert is_scholar("geologists")
    assert not is_scholar("critics")
