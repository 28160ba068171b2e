"""When and on what occasion something was said, behind a noun phrase."""

import pytest

from attribution import analyze
from attribution.arguments.links import Link
from attribution.linking.adjuncts import end_before_adjuncts
from attribution.syntax.sites import Range
from tests.builders import syntax_of, words_in


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lee rejected the offer on May 3.", "the offer"),
        ("Lee learned the news from a letter to her aunt.", "the news"),
        ("Lee learned the name of her aunt.", "the name of her aunt"),
        ("Lee rejected a ban on nets within the hour.", "a ban on nets"),
        ("Lee rejected the sale of the land two days later.", "the sale of the land"),
        ("Lee rejected that at the time.", "that"),
        ("Lee denied this in a reply.", "this"),
        ("Lee denied that when reached at her home.", "that"),
        ("Lee confirmed the figures at a diner in Leeds.", "the figures"),
        ("Lee rejected the reports on her podcast.", "the reports"),
        ("Lee rejected the reports on the crash.", "the reports on the crash"),
        ("Lee rejected the claim in the memo.", "the claim in the memo"),
        ("Lee confirmed the talks with a rival.", "the talks with a rival"),
        ("Lee confirmed the attack in the port.", "the attack in the port"),
        ("Lee rejected the offer hours after reports of a deal.", "the offer"),
        ("Lee rejected the offer at a hearing in Leeds.", "the offer"),
        ("Lee rejected the offer after losing the vote.", "the offer"),
        ("Lee called the vote “a farce” after it was over.", "the vote “ a farce ”"),
        ("Lee called the vote “a farce” because it was over.", "the vote “ a farce ” because it was over"),
        ("Lee said it was “a farce” after it was over.", "it was “ a farce ” after it was over"),
        ("Lee rejected the errors in the letter.", "the errors in the letter"),
        ("Lee rejected a similar effort in 2007.", "a similar effort in 2007"),
        ("Lee rejected the paintings of ships during the war.", "the paintings of ships during the war"),
        ("Lee sought an election in spring.", "an election in spring"),
        ("Lee rejected growth over the next year.", "growth over the next year"),
    ],
)
def test_a_noun_phrase_ends_before_when_and_where_it_was_said(text, content):
    syntax = syntax_of(text)
    found = end_before_adjuncts(
        syntax, Link(1, Range(1, 2), Range(0, 1), (Range(2, len(syntax.norms) - 1),), "right", 0)
    )
    assert words_in(syntax, found.pieces[0]) == content


@pytest.mark.parametrize(
    ("text", "cue", "subject"),
    [
        ("It is a feat once thought to be impossible.", "once thought", "a feat"),
        ("The bird, once thought to be extinct, is back.", "once thought", "The bird"),
        ("The fish, thought to be 90 years old, died.", "thought", "The fish"),
    ],
)
def test_an_adverb_ahead_of_a_participle_belongs_to_it(text, cue, subject):
    (found,) = analyze(text).attributions
    assert (found.cue.span.text, found.content.spans[0].text, found.source) == (cue, subject, None)
