"""Whose page it is."""

import pytest

from attribution.markup.publishers import find_publisher


@pytest.mark.parametrize(
    ("raw", "publisher"),
    [
        ('<meta property="og:site_name" content="The Dale Courier">', "The Dale Courier"),
        ("<meta content='Irish Times' property='og:site_name'>", "The Irish Times"),
        ('<meta property="og:site_name" content="Marks &amp; Sons News">', "Marks & Sons News"),
        ('<link rel="canonical" href="https://www.theguardian.com/a/b">', "The Guardian"),
        ('<meta property="og:url" content="https://www.irishexaminer.com/a">', "Irish Examiner"),
        ("<title>Pier to close | Irish Examiner</title>", "Irish Examiner"),
        ("<title>Pier to close - a long day</title>", ""),
        ("LAGOS, March 3 (Reuters) - The pier will close.", "Reuters"),
        ("Harrow (London) - The pier will close.", ""),
        ('<meta property="og:site_name" content="">', ""),
        ("The pier will close, the Irish Times said.", ""),
        ("", ""),
    ],
)
def test_a_page_tells_its_outlet_in_its_head_or_dateline(raw, publisher):
    assert find_publisher(raw, {}) == publisher


@pytest.mark.parametrize(
    ("front_matter", "publisher"),
    [
        ({"outlet": "the Irish Times"}, "The Irish Times"),
        ({"publication": "The Dale Courier"}, "The Dale Courier"),
        ({"url": "https://www.theguardian.com/a"}, "The Guardian"),
        ({"source": "https://www.theguardian.com/a"}, "The Guardian"),
        ({"source": ["a", "b"], "title": "Irish Times"}, ""),
    ],
)
def test_front_matter_may_tell_it(front_matter, publisher):
    assert find_publisher("The pier will close.", front_matter) == publisher
