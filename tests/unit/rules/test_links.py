"""Links held against the outlets the text names."""

import pytest

from attribution import readers
from attribution.drafts import analyze_source
from attribution.rules import link_outlet_mismatch, outlet_without_link
from attribution.rules.links import outlets_of
from tests.builders import hits_of


def hits(rule, text, **options):
    return hits_of(rule, analyze_source(readers.parse(text, "draft.md")), **options)


@pytest.mark.parametrize(
    "href",
    [
        "https://www.theguardian.com/uk/pier",
        "https://web.archive.org/web/2024/https://www.theguardian.com/uk/pier",
        "https://example.net/go?url=https%3A%2F%2Fwww.theguardian.com%2Fuk&x=1",
        "https://www-theguardian-com.cdn.ampproject.org/v/s/uk",
    ],
)
def test_the_outlet_behind_an_address_is_unwrapped(href):
    assert "The Guardian" in {f"The {outlet.name.removeprefix('The ')}" for outlet in outlets_of(href)}


@pytest.mark.parametrize("href", ["", "#top", "mailto:a@b.org", "https://pier.example.org/"])
def test_other_addresses_have_none(href):
    assert outlets_of(href) == ()


def test_a_link_leads_where_its_words_say():
    (hit,) = hits(link_outlet_mismatch, "[The Guardian reported](https://www.dailymail.co.uk/pier) the sale.")
    assert hit.message.endswith("leads to Daily Mail")
    assert hits(link_outlet_mismatch, "[The Guardian reported](https://www.theguardian.com/pier) the sale.") == []
    assert hits(link_outlet_mismatch, "[The Guardian reported](https://pier.example.org/) the sale.") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The Guardian said [the pier was sold]({}).", "the link on what “The Guardian” reports leads to Daily Mail"),
        ("[The pier was sold]({}), the Guardian said.", "the link on what “the Guardian” reports leads to Daily Mail"),
        ("The Guardian, citing the Daily Mail, said [the pier was sold]({}).", None),
        ("The Guardian said the owner of [the pier]({}) had died on Monday.", None),
    ],
)
def test_so_does_one_on_what_is_reported(text, message):
    found = hits(link_outlet_mismatch, text.format("https://www.dailymail.co.uk/pier"))
    assert [hit.message for hit in found] == ([message] if message else [])


CITED = "The Guardian reported the sale of [the pier](https://pier.example.org/)."


def test_each_outlet_cited_is_told_under_the_name_the_text_gives():
    text = (
        "# A\n\nThe Times and the Yorkshire Post reported the sale, both quoting Reuters. [B](https://b.example.org/)."
    )
    said = [hit.message for hit in hits(outlet_without_link, text)]
    assert said == ["the Times is cited and not linked", "the Yorkshire Post is cited and not linked"]


def test_whoever_cites_links():
    (hit,) = hits(outlet_without_link, CITED)
    assert hit.span.text == "The Guardian"
    assert hits(outlet_without_link, "The Guardian reported the sale of the pier.") == []  # copy without links
    name = hit.message.removesuffix(" is cited and not linked")
    assert hits(outlet_without_link, CITED, exempt=(name,)) == []


def test_who_owns_a_domain_is_named_before_who_shares_it():
    graph = analyze_source(readers.parse("# S\n\n[The Guardian said](https://www.nytimes.com/x) so.\n", "draft.md"))
    (hit,) = hits_of(link_outlet_mismatch, graph)
    assert hit.message == "the link on “The Guardian” leads to The New York Times"
