"""The body that is meant by what it does."""

import pytest

from attribution import analyze
from attribution.entities.clusters import BODY, Cluster
from attribution.entities.trades import called_otherwise, find_named_before
from tests.builders import described, moved, nameless


def named(name):
    cluster = Cluster(name, BODY, tuple(name.lower().split()))
    cluster.mentions.append(described(name))
    return cluster


def test_the_union_is_the_one_told_by_a_name():
    union, clerks = nameless("the TPP union", BODY), nameless("a union", BODY)
    assert find_named_before(described("the union"), [union, clerks]) == (union,)
    assert find_named_before(described("the old union"), [union]) == ()
    assert find_named_before(described("the union"), [clerks]) == ()


def test_what_is_called_by_another_trade_is_none():
    text = "The regulator, Velora, fell."
    body = named("Velora")
    body.mentions = [moved(described("Velora"), text.index("Velora"))]
    assert called_otherwise(described("the bank"), [body], text) == [body]
    assert called_otherwise(described("the watchdog"), [body], text) == []
    assert called_otherwise(described("the company"), [body], text) == [body]
    assert called_otherwise(described("the agency"), [body], text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Velora Air Lines was late. The carrier said it was sorry.", "Velora Air Lines"),
        ("Velora Vans fell. Siptel Works, the transport union, said no. The company said it was sorry.", "Velora Vans"),
        ("Tarn Union fell. Friends of Dale Lido said no. The group said it was sorry.", "Friends of Dale Lido"),
        ("Tarn United, which represents crews, said no. The union said it was sorry.", "Tarn United"),
        ("Tarn Union fell. Friends of hers said no. The group said it was sorry.", "Tarn Union"),
        ("The regulator, Ofcom, wept. The bank said it was sorry.", "bank"),
        ("Marl Court, a seafront hotel, was shut. The hotel said it was sorry.", "Marl Court"),
        ("Marl Court, a seafront hotel, was shut. The museum said it was sorry.", "museum"),
    ],
)
def test_whom_a_trade_means(text, speaker):
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Velora will cut trains. The regulator said the firm was late.", "regulator"),
        ("Acme Corp was fined on Monday. The union said it had misled buyers.", "union"),
    ],
)
def test_no_firm_is_a_union_or_a_regulator(text, speaker):
    graph = analyze(text)
    found = graph.speaker(graph.attributions[-1])
    assert found is not None
    assert found.name == speaker
