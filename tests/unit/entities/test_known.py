"""What is known of a text's people."""

from attribution.document import build_document
from attribution.entities.clusters import PERSON, Cluster
from attribution.entities.known import Known, without
from attribution.entities.places import lay_out
from attribution.vocabulary.gazetteer import default_gazetteer


def test_nobody_is_left_of_those_barred():
    tom, ana, nurse = (Cluster(name, PERSON) for name in ("Tom Lee", "Ana Lee", "nurse"))
    layout = lay_out(build_document("It rained."))
    known = Known("It rained.", [tom, ana], [nurse], lambda _: tom, (), layout, default_gazetteer())
    left = without(known, [tom, nurse])
    assert (left.clusters, left.nameless, left.focus(0)) == ([ana], [], None)
    assert without(known, [ana]).focus(0) is tom
