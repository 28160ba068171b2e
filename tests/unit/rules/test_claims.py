"""What the text says in its own voice."""

import pytest

from attribution import analyze
from attribution.rules import bare_allegation, hearsay_passive
from attribution.rules.claims import bare_allegations
from attribution.rules.draft import Draft
from tests.builders import hits_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The minister is understood to be considering it.", "is understood"),
        ("The minister reportedly left.", "reportedly"),
        ("It has since emerged that the minister left.", "It has since emerged"),
        ("The minister has understood that he left.", None),
        ("“The minister reportedly left,” Ann Lee said.", None),
    ],
)
def test_hearsay_hides_who_says_it(text, words):
    assert [hit.span.text for hit in hits_of(hearsay_passive, text)] == ([words] if words else [])


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("It has since emerged that the minister left.", "“It has since emerged” from whom?"),
        ("The minister is understood to be considering it.", "“is understood” by whom?"),
        ("The minister supposedly left.", "“supposedly”: who says so?"),
    ],
)
def test_an_editor_asks(text, question):
    assert [hit.message for hit in hits_of(hearsay_passive, text)] == [question]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Councillor Pat Hale stole the funds.", "stole"),
        ("The man, named locally as Pat Hale, set the fire to hide a theft.", "set the fire"),
        ("The teller, identified as Pat Hale, stole the cash.", "stole"),
        ("Councillor Pat Hale has been stealing from the fund.", "been stealing"),
        ("Councillor Pat Hale has been robbed.", None),
        ("The driver, known to Pat Hale, stole the cash.", None),
        ("Councillor Pat Hale has not stolen the funds.", None),
        ("Councillor Pat Hale murdered nobody.", None),
        ("The court heard that Councillor Pat Hale stole the funds.", None),
    ],
)
def test_a_wrong_is_laid_to_somebody_named(text, word):
    hits = hits_of(bare_allegation, text)
    assert [hit.span.text for hit in hits] == ([word] if word else [])


def test_who_did_it_and_where_the_wrong_stands():
    draft = Draft(analyze("Councillor Pat Hale stole the funds."))
    ((mention, wrong),) = bare_allegations(draft)
    assert mention.name == "Pat Hale"
    assert draft.graph.document.tokens.norms[wrong.start] == "stole"
