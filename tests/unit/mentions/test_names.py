"""Which run of capitalised words names a person, an organisation or an outlet."""

from itertools import pairwise

import pytest

from attribution.mentions.named import OUTLET_WORD
from attribution.mentions.names import read_names, read_runs, tables_of
from attribution.model import MentionKind
from attribution.vocabulary.outlets import default_registry
from tests.builders import reader_in


def names_in(text):
    reader = reader_in(text)
    tokens = reader.tokens
    return [
        (each.kind, text[tokens.starts[each.start] : tokens.ends[each.end - 1]])
        for each in read_names(reader, 0, len(tokens))
    ]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("He met Ana Ruiz today.", MentionKind.NAMED, "Ana Ruiz"),
        ("He met Mayor Ana Ruiz today.", MentionKind.TITLED, "Mayor Ana Ruiz"),
        ("He met Ana Ruiz KC today.", MentionKind.NAMED, "Ana Ruiz"),
        ("He rang the Ministry of Defence.", MentionKind.ORGANISATION, "Ministry of Defence"),
        ("He rang Reuters today.", MentionKind.OUTLET, "Reuters"),
        ("He rang 9to5Mac today.", MentionKind.OUTLET, "9to5Mac"),
        ("It took 404 Media a year.", MentionKind.OUTLET, "404 Media"),
        ("He met 40 Ana Ruiz fans.", MentionKind.NAMED, "Ana Ruiz"),
        ("The Campaign for Clean Rivers left.", MentionKind.ORGANISATION, "Campaign for Clean Rivers"),
        ("The Council on Foreign Relations left.", MentionKind.ORGANISATION, "Council on Foreign Relations"),
        ("The Planning Committee on Tuesday left.", MentionKind.ORGANISATION, "Planning Committee"),
        (
            "The Department for Culture, Media and Sport left.",
            MentionKind.ORGANISATION,
            "Department for Culture, Media and Sport",
        ),
        ("He joined the NFU today.", MentionKind.ORGANISATION, "NFU"),
        ("Her friend, Kansas Hobday, wept.", MentionKind.NAMED, "Kansas Hobday"),
        ("Kansas Hobday, 34, wept.", MentionKind.NAMED, "Kansas Hobday"),
        ("New York City Council wept.", MentionKind.ORGANISATION, "New York City Council"),
        ("New South Wales Police wept.", MentionKind.ORGANISATION, "New South Wales Police"),
        ("British Cycling wept.", MentionKind.ORGANISATION, "British Cycling"),
        ("The Oscar-winning Ana Ruiz wept.", MentionKind.NAMED, "Ana Ruiz"),
        ("Green Party MEP Ana Ruiz wept.", MentionKind.TITLED, "Green Party MEP Ana Ruiz"),
        ("Manchester Central MP Ana Ruiz wept.", MentionKind.TITLED, "Manchester Central MP Ana Ruiz"),
        ("The General Staff wept.", MentionKind.ORGANISATION, "General Staff"),
        ("The U.S. Coast Guard wept.", MentionKind.ORGANISATION, "U.S. Coast Guard"),
        ("The National Guard wept.", MentionKind.ORGANISATION, "National Guard"),
        ("He rang Southern Command today.", MentionKind.ORGANISATION, "Southern Command"),
        ("Staff Sergeant Tom Lee wept.", MentionKind.TITLED, "Staff Sergeant Tom Lee"),
        ("He met Mark Guard today.", MentionKind.NAMED, "Mark Guard"),
        ("The Governor of the Bank of England wept.", MentionKind.ORGANISATION, "Bank of England"),
        ("The President of Tarn University wept.", MentionKind.ORGANISATION, "Tarn University"),
        ("The Duke of Norvale Trust wept.", MentionKind.ORGANISATION, "Duke of Norvale Trust"),
        ("He met Qorin “Red” Zhell today.", MentionKind.NAMED, "Qorin “Red” Zhell"),
        ("Monday’s talk with Earl Lee.", MentionKind.NAMED, "Earl Lee"),
        ("He met Ms Cook today.", MentionKind.TITLED, "Ms Cook"),
        ("He met Mr London today.", MentionKind.TITLED, "Mr London"),
        ("He met Gwen Banks today.", MentionKind.NAMED, "Gwen Banks"),
        ("He met Father Tom Church today.", MentionKind.TITLED, "Father Tom Church"),
    ],
)
def test_a_run_is_read_as_a_name(text, kind, name):
    assert names_in(text) == [(kind, name)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "On Monday it rained.",
        "He lives in Leeds.",
        "He lives in New York City.",
        "He lives in Rural Wales.",
        "The Secretary of State for Defence wept.",
        "the Elm Street pub",
    ],
)
def test_days_places_and_streets_are_nobody(text):
    assert names_in(text) == []


def test_names_are_disjoint_and_in_order():
    reader = reader_in("Ana Ruiz and Mayor Tom Lee rang Reuters and the BBC.")
    names = read_names(reader, 0, len(reader.tokens))
    assert len(names) == 4
    assert all(one.end <= other.start for one, other in pairwise(names))


def test_nothing_beyond_the_stretch_is_read():
    reader = reader_in("Ana Ruiz met Tom Lee.")
    assert [name.end for name in read_names(reader, 0, 2)] == [2]


def test_a_reading_counts_its_tokens_from_the_run():
    reader = reader_in("Yesterday he met Ana Ruiz.")
    ((base, reading),) = read_runs(reader, 0, len(reader.tokens))
    assert (base + reading.name.start, base + reading.name.end) == (3, 5)


def test_the_tables_are_made_once_for_each_registry():
    assert tables_of(None) is tables_of(None)
    facts, _, registry, _ = tables_of(None)
    assert registry is default_registry()
    assert facts["reuters"] & OUTLET_WORD
