"""Documents without a name."""

from attribution.entities.clusters import DOCUMENT, PERSON
from attribution.entities.documents import find_maker, find_same_document
from tests.builders import described, moved, named, nameless


def test_a_document_is_its_makers():
    union, mention = named("Tarn Union"), described("an estimate from the Tarn Union")
    union.mentions = [moved(described("Tarn Union"), mention.affiliation.start)]
    assert find_maker(mention, [union]) == (union,)
    assert find_maker(described("an estimate"), [union]) == ()
    union.kind = PERSON
    assert find_maker(mention, [union]) == ()


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
