"""Who signs a quotation or a headline."""

import pytest

from attribution.constructions.signatures import find_quoted, find_signatures, find_tails
from tests.builders import document_and_syntax, words_in


def signed(find, text):
    """Who signs in *text*, with what they sign."""
    document, syntax = document_and_syntax(text)
    return [(words_in(syntax, link.source), words_in(syntax, link.pieces[0])) for link in find(document, syntax)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We lost.” — Ana Ruiz", [("ana ruiz", "“ we lost . ”")]),
        ("“We lost.” — Ana Ruiz, mayor of Leeds", [("ana ruiz , mayor of leeds", "“ we lost . ”")]),
        ("We lost — Ana Ruiz", []),
        ("“Late” – and he said so.", []),
    ],
)
def test_a_quotation_is_signed_by_the_name_behind_its_dash(text, found):
    assert signed(find_signatures, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mayor to quit – report\n\nShe will go in May.", [("report", "mayor to quit")]),
        ("Mayor to quit – in May\n\nShe will go then.", []),
        ("Fire: mayor to quit – report\n\nShe will go in May.", [("report", "mayor to quit")]),
        ("Fire: – report\n\nShe will go in May.", [("report", "fire :")]),
        ("Mayor to quit report\n\nShe will go in May.", []),
        ("Three hurt in crash: police\n\nShe will go in May.", [("police", "three hurt in crash")]),
        ("Vaccine is safe: WHO\n\nShe will go in May.", [("who", "vaccine is safe")]),
        ("Mayor to quit - BBC News\n\nShe will go in May.", []),  # whose page it is
        ("Transfer news: United\n\nShe will go in May.", []),
    ],
)
def test_a_headline_names_who_said_it_behind_a_dash_or_a_colon(text, found):
    assert signed(find_tails, text) == found


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("‘I lost the lot’: Ana Ruiz opens up on fire", [("ana ruiz", "‘ i lost the lot '")]),
        ("‘We ran’ - Dale nurse recalls fire", [("dale nurse", "‘ we ran '")]),
        ("‘We ran’: why families leave", []),
        ("‘The end’: Ana Ruiz recalls fire", []),
    ],
)
def test_a_headline_may_quote_somebody_ahead_of_what_they_do(headline, found):
    assert signed(find_quoted, f"{headline}\n\nIt rained.") == found
