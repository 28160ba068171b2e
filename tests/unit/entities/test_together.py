"""Which of several was named last, or that two were, in one sentence."""

import re

import pytest

from attribution.entities.clusters import BODY, Cluster
from attribution.entities.places import Layout
from attribution.entities.together import named_last
from tests.builders import described, known_in, moved


@pytest.mark.parametrize(
    ("text", "sources", "last"),
    [
        ("Velora fell. Norla sank. ", (), ["Norla"]),
        ("Norla sank. Velora fell. It rained. ", (), ["Velora"]),
        ("Velora fell. Velora and Norla met. ", (), ["Velora", "Norla"]),
        ("Velora fell. Velora said Norla sank. ", (13,), ["Velora"]),
        ("It rained. ", (), []),
    ],
)
def test_the_last_sentence_that_names_any_tells(text: str, sources: tuple[int, ...], last: list[str]) -> None:
    bodies = []
    for name in ("Velora", "Norla"):
        body = Cluster(name, BODY, (name.lower(),))
        body.mentions = [moved(described(name), at.start()) for at in re.finditer(name, text)]
        if body.mentions:
            bodies.append(body)
    starts = [0, *[at.end() for at in re.finditer(r"\. ", text)]]
    known = known_in(text, bodies)._replace(layout=Layout(starts, [0], [], []), sources=frozenset(sources))
    assert [one.name for one in named_last(bodies, len(text), known)] == last
