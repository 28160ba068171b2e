"""Documents without a name."""

from attribution.entities.clusters import DOCUMENT
from attribution.entities.documents import find_publisher, find_same_document
from attribution.model import EntityKind
from tests.builders import described, moved, named, nameless


def test_a_document_is_that_of_the_outlet_that_made_it_and_of_nobody_else():
    paper, mention = named("Reuters", EntityKind.OUTLET), described("an estimate from Reuters")
    paper.mentions = [moved(described("Reuters"), mention.affiliation.start)]
    assert find_publisher(mention, [paper]) == (paper,)
    assert find_publisher(described("an estimate"), [paper]) == ()
    paper.kind = EntityKind.ORGANISATION
    assert find_publisher(mention, [paper]) == ()


def test_a_poll_may_be_called_a_survey():
    survey = nameless("a survey of tenants", DOCUMENT)
    assert find_same_document(described("the poll"), [survey]) == (survey,)
    assert find_same_document(described("a poll"), [survey]) == ()
    assert find_same_document(described("the letter"), [survey]) == ()


def test_its_pages_do_not_tell_a_document_from_others():
    complaint = nameless("a complaint filed in May", DOCUMENT)
    assert find_same_document(described("the 94-page filing"), [complaint]) == (complaint,)
    assert find_same_document(described("the second filing"), [complaint]) == ()


def test_the_document_is_the_only_one_told_of():
    complaint, poll = nameless("a complaint filed in May", DOCUMENT), nameless("a poll", DOCUMENT)
    assert find_same_document(described("the document"), [complaint]) == (complaint,)
    assert find_same_document(described("the document"), [complaint, poll]) == ()
