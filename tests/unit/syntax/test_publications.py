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


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Emails obtained by the Post show that it sank.", "obtained", "n"),
        ("Emails obtained by the Post under a new law show that it sank.", "show", "p"),
        ("Documents tabled at the hearing show inspectors had left.", "show", "p"),
        ("A petition with 9,200 names demands that it stay open.", "demands", "z"),
        ("A post shared 40,000 times claimed the city had sunk.", "shared", "n"),
        ("A survey of 900 tenants released the same day suggests that few knew.", "released", "n"),
        ("The report mentioned claims that the firm had lied.", "claims", "S"),
        ("The inquiry found records that the firm had hidden.", "records", "S"),
        ("Emails obtained by the Post show that it sank.", "show", "p"),
        ("A petition launched by parents demands that it stay open.", "demands", "z"),
        ("A report published on Tuesday paints a bleak picture.", "paints", "z"),
        ("Papers to be considered by the board on Thursday recommend that it is shut.", "recommend", "p"),
        ("The plan backed by rights groups that the mayor leads fell.", "groups", "S"),
        ("The town stood by claims that it was safe.", "claims", "S"),
    ],
)
def test_what_somebody_brought_out_shows_something(text, word, tag):
    assert tag_of(text, word) == tag
