"""Papers that were brought, shared or put out by somebody."""

import pytest

from tests.builders import tag_of


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


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("A leaflet pushed through doors by Fans First, a club, named him.", "pushed", "n"),
        ("A banner hung from the mill by weavers read: “Never.”", "read", "d"),
        ("A mob pushed through doors by the mill and named him.", "pushed", "d"),
        ("The report found by a majority that it sank.", "found", "d"),
    ],
)
def test_a_paper_put_out_by_somebody_tells_something(text, word, tag):
    assert tag_of(text, word) == tag
