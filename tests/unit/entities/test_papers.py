"""The outlets behind mentions."""

import pytest

from attribution import analyze
from attribution.entities.papers import Named, cluster_outlets
from attribution.model import MentionKind
from attribution.vocabulary.outlets import default_registry
from tests.builders import names_in

REGISTRY = default_registry()


def outlets(text):
    """The outlets that *text* names, with how often, and the number of names that stay open."""
    mentions = [name for name in names_in(text) if name.kind is MentionKind.OUTLET]
    clusters, owners, opened = cluster_outlets(mentions, text, REGISTRY)
    assert len(owners) == len(mentions)
    return {cluster.name: len(cluster.mentions) for cluster in clusters}, len(opened)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Reuters said so. Later Reuters said no.", {"Reuters": 2}),
        ("The Harwick Gazette said so. The Gazette said no.", {"Harwick Gazette": 2}),
        ("The Washington Post said so. The Post said no.", {"Washington Post": 2}),
        ("The New York Post said so. The Post said no.", {"New York Post": 2}),
        ("", {}),
    ],
)
def test_a_short_form_goes_to_the_outlet_named_in_full(text, found):
    names, opened = outlets(text)
    assert {name.removeprefix("The "): count for name, count in names.items()} == found
    assert opened == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bushfires burned in Queensland, the ABC said.", {"Australian Broadcasting Corporation": 1}),
        ("Bushfires burned in Queensland, ABC Far North said.", {"Australian Broadcasting Corporation": 1}),
        ("Fires burned in Ohio, the ABC said.", {"ABC News": 1}),
        ("Sydney burned, ABC News said.", {"Australian Broadcasting Corporation": 1}),
        ("Fires burned in Ohio, ABC News said.", {"ABC News": 1}),
        ("Queensland burned, and New Zealand sent pilots, the ABC said.", {"Australian Broadcasting Corporation": 1}),
        ("Auckland was calm, the Herald said.", {"The New Zealand Herald": 1}),
        ("Nairobi was calm, the Standard said.", {"The Standard Kenya": 1}),
        ("Baltimore was calm, the Sun said. Maryland slept.", {"The Baltimore Sun": 1}),
        ("Leeds was calm, the Sun said.", {"The Sun": 1}),
        ("Ohio was calm, the Times said.", {"Times": 1}),
        ("HOBART — Voters slept, Sky News said.", {"Sky News Australia": 1}),
        ("LEEDS — Voters slept, Sky News said.", {"Sky News": 1}),
        ("Voters slept, Sky News said.", {"Sky News": 1}),
        ("Leeds was calm, the Times said.", {"The Times": 1}),
        ("Ohio was calm, the Times said, but the New York Times doubted it.", {"The New York Times": 2}),
    ],
)
def test_a_short_form_that_outlets_share_goes_to_the_one_where_the_text_is_at_home(text, found):
    assert outlets(text)[0] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The British newspaper Record wrote of it.", {"Daily Record": 1}),
        ("The Portuguese newspaper Record wrote of it. British police did not.", {"Record Portugal": 1}),
        ("The Polish newspaper Record wrote of it. British police did not.", {"Record": 1}),
        ("British police did not. The Record wrote of it.", {"Daily Record": 1}),
    ],
)
def test_the_nation_told_with_an_outlets_kind_tells_whose_it_is(text, found):
    assert outlets(text)[0] == found


def test_what_a_text_names_in_full_is_kept_with_its_words():
    named = Named({"Harwick Gazette": None, "Reuters": REGISTRY.match("Reuters", 0, "reuters")[0].outlet})
    assert named.shorter["gazette"] == ["Harwick Gazette"]
    assert "reuters" not in named.shorter
    assert sum(named.countries.values()) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Terry Sun, who owns the mill, left. Sun said it would shut.", "Terry Sun"),
        ("Terry Post, the owner, left. “It will shut,” Post said.", "Terry Post"),
        ("Terry Sun told The Sun that he would leave. The Sun said it would shut.", "The Sun"),
        ("Rates fell, RBC Capital Markets wrote. RBC said it would shut.", "RBC"),
        ("American Express said it would shut.", "American Express"),
        ("Ann Church, the owner, left. Ms Church said it would shut.", "Ann Church"),
    ],
)
def test_people_called_like_papers_or_bodies_are_people(text, speaker):
    graph = analyze(text)
    assert graph.speaker(graph.attributions[-1]).name == speaker
