"""Sources that are an outlet and nothing else."""

import pytest

from attribution.mentions.outletsources import has_article, read_outlet
from tests.builders import reader_in


@pytest.mark.parametrize(
    ("source", "outlet"),
    [
        ("Reuters", "Reuters"),
        ("the Guardian", "Guardian"),
        ("the London-based Guardian", "Guardian"),
        ("the BBC's Russian service", "BBC"),
        ("the Guardian newspaper", "Guardian newspaper"),
        ("radio station 2GB", "2GB"),
        ("the Sun and Mirror", "Mirror"),
        ("the Post and Tribune", "Post and Tribune"),
        ("the Post and others", None),
        ("the website Tarnwire", "Tarnwire"),
        ("the local paper Tarnblatt", "Tarnblatt"),
        ("the company Tarnwire", None),
        ("the channel Lee", None),
        ("the BBC's Ana Ruiz", None),
        ("the union leader", None),
        ("People in the town", None),
        ("Ana Ruiz", None),
    ],
)
def test_an_outlet_alone_or_with_its_kind_is_the_source(source, outlet):
    reader = reader_in(source)
    found = read_outlet(reader, 0, len(reader.tokens))
    text = found and source[reader.tokens.starts[found[0]] : reader.tokens.ends[found[1] - 1]]
    assert text == outlet


@pytest.mark.parametrize(
    ("text", "index", "mark", "has"),
    [
        ("read the Post", 2, "", True),
        ("read The Post", 2, "~", True),
        ("read the Post", 2, "~", False),
        ("the Leeds-based Post", 2, "", True),
        ("a Times report", 1, "", True),
        ("a Times reader", 1, "", False),
        ("Post", 0, "", False),
    ],
)
def test_an_article_may_stand_before_where_the_outlet_is_at_home(text, index, mark, has):
    assert has_article(reader_in(text), index, index + 1, mark) is has
