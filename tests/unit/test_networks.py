from __future__ import annotations

import sys

import pytest

from attribution.errors import InputError
from attribution.networks import to_networkx
from tests.builders import graph_from_marked

MARKED = (
    "[content1:[source2:Leo Vance] [cue2<1:wants] [content2:money]], [source1:the Express] [cue1:reported]. "
    "[source3:He] [cue3:said] [content3:no]."
)


def test_speakers_statements_and_relays_are_joined():
    pytest.importorskip("networkx")
    network = to_networkx(graph_from_marked(MARKED))
    assert network.nodes[("entity", 1)]["name"] == "Leo Vance"
    edges = {(start, end, data["role"]) for start, end, data in network.edges(data=True)}
    assert edges == {
        (("entity", 0), ("statement", 0), "says"),
        (("entity", 1), ("statement", 1), "says"),
        (("statement", 1), ("statement", 0), "relayed"),
        (("mention", 2), ("statement", 2), "says"),
    }


def test_without_networkx_the_remedy_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(InputError, match=r"pip install newsroom-attribution\[networkx\]"):
        to_networkx(graph_from_marked(MARKED))
