"""What newspapers, letters and banners say."""

import pytest

from tests.builders import tag_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The Norvalian military rejects claims that it fired.", "rejects", "z"),
        ("The Norvalian daily claims he is ill.", "daily", "N"),
        ("The Norvalian weekly reports that it fired.", "reports", "z"),
        ("The Norvalian daily reports were late.", "reports", "S"),
        ("The firm’s website states “our aim is to serve”.", "states", "z"),
        ("The lock will close, per the business daily.", "daily", "N"),
        ("The ferry leaves the island daily.", "daily", "R"),
        ("Reuters reports, citing two aides, that it sank.", "reports", "z"),
        ("The pact is off, ESPN’s Al Roe and Ann Lee report.", "report", "p"),
        ("Bild report that the keeper is ill.", "report", "p"),
        ("Roe said on the BBC show “Early Doors” that it sank.", "show", "N"),
        ("Figures from the BBC show “a slump”.", "show", "p"),
        ("The Sun claim Ann Lee will leave in May.", "claim", "p"),
        ("A banner in the away end read: “Go home”.", "read", "d"),
    ],
)
def test_what_a_paper_does_is_a_verb(text, word, tag):
    assert tag_of(text, word) == tag
