"""The graph as JSON-LD."""

import json

from attribution.writers import linked
from tests.builders import graph_from_marked
from tests.reports import RELAYED


def test_linked_data_names_speakers_and_outlets_and_judges_nothing():
    graph = graph_from_marked(RELAYED, name="a desk/copy.md")
    data = json.loads(linked.render(graph))
    people = {each["@id"]: each for each in data["mentions"]}
    relay, relayed, quoted, hearsay = data["hasPart"]
    assert people[relayed["creator"]["@id"]]["name"] == "Leo Vance"
    (outlet,) = relayed["isBasedOn"]
    assert people[outlet["@id"]]["@type"] == "NewsMediaOrganization"
    assert relayed["isPartOf"]["@id"] == relay["@id"]
    assert (quoted["@type"], quoted["spokenByCharacter"]) == ("Quotation", {"@type": "Thing", "name": "He"})
    assert "creator" not in hearsay
    assert "ClaimReview" not in json.dumps(data)
