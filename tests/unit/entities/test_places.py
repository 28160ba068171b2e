"""Where people stand in a text."""

import pytest

from attribution.document import build_document
from attribution.entities.clusters import PERSON, Cluster, last_before
from attribution.entities.places import (
    MODIFIES,
    Place,
    before,
    find_at,
    hand_over,
    insert,
    lay_out,
    place_source,
    unless_named,
)
from tests.builders import described, moved, scene


def test_who_comes_before_comes_the_last_first():
    entries = [(0, "a"), (4, "b"), (9, "c")]
    assert [name for _, name in before(entries, 9)] == ["b", "a"]
    assert [*before(entries, 0)] == []


def test_an_entry_is_put_in_behind_others_of_its_offset():
    entries = []
    for entry in ((4, "b"), (9, "d"), (4, "c"), (0, "a")):
        insert(entries, entry)
    assert [name for _, name in entries] == ["a", "b", "c", "d"]


def test_a_name_is_handed_over():
    text = "Ann Lee met Bo Ray."
    page, clusters = scene(text)
    ann, bo = clusters["Ann Lee"], clusters["Bo Ray"]
    assert last_before(bo, len(text)) == text.index("Bo")
    hand_over(bo.mentions[0], bo, ann, page.places)
    assert [place.cluster for place in page.places] == [ann, ann]
    assert (len(ann.mentions), bo.mentions) == (2, [])
    assert (last_before(ann, len(text)), last_before(bo, len(text))) == (text.index("Bo"), -1)


def test_offsets_belong_to_the_quotation_around_or_right_before_them():
    text = "“We ran,” he said. “No.”"
    layout = lay_out(build_document(text))
    assert (layout.quotation(3), layout.quotation(text.index("he"))) == (0, -1)
    assert (layout.quotation_before(text.index("he")), layout.quotation_before(text.index("said"))) == (0, -1)


def test_a_source_stands_out_less_inside_a_quotation_or_what_others_tell():
    text = "“We ran,” he said. “No.”"
    layout, cluster, outside = lay_out(build_document(text)), Cluster("he", PERSON), text.index("he")
    weights = [
        place_source(moved(described("he"), start), cluster, layout, inner=inner).weight
        for start, inner in ((outside, False), (outside, True), (3, False))
    ]
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == 3


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("“We lost,” he said. “It rained.”", 0),
        ("“We lost,” he said. He left. “It rained.”", -1),
        ("“We lost,” he said.\n\n“It rained.”", -1),
    ],
)
def test_a_quotation_goes_on_behind_its_tag(text, begun):
    assert lay_out(build_document(text)).begun(1) == begun


def test_who_is_named_at_an_offset():
    text = "Ann Lee met Bo Ray."
    page, clusters = scene(text)
    assert find_at(page.places, text.index("Bo")) is clusters["Bo Ray"]
    assert find_at(page.places, text.index("met")) is None
    assert find_at(page.places, len(text)) is None


def test_a_name_that_only_tells_of_what_follows_is_no_subject():
    text = "He spoke of a Lee government. Lee left."
    page, _ = scene(text)
    assert [place.weight == MODIFIES for place in page.places] == [True, False]


def test_what_stands_among_the_places_is_named():
    lee, mention = Cluster("Ann Lee", PERSON, ("ann", "lee")), described("the mayor")
    assert unless_named(mention, []) is mention
    assert unless_named(mention, [Place(mention.head.start, mention.head.end, lee, 0.0, 1, 1)]) is None
    assert unless_named(None, []) is None
