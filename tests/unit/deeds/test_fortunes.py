"""Fortunes: what prices, matches and products go through."""

from __future__ import annotations

import pytest

from attribution import analyze
from attribution.deeds import fortunes
from tests.unit.deeds.test_deeds import linked


@pytest.mark.parametrize(
    ("tells", "text", "head"),
    [
        (fortunes.declines, "Revenue declined 3% last year.", "declined"),
        (fortunes.declines, "The yen declined sharply against the dollar.", "declined"),
        (fortunes.appreciates, "The rupee appreciated 11 paise against the dollar.", "appreciated"),
        (fortunes.appreciates, "The pound appreciated to $1.30.", "appreciated"),
        (fortunes.recalls, "Volvo has recalled vehicles over a faulty brake.", "recalled"),
        (fortunes.recalls, "The firm is recalling thousands of kettles.", "recalling"),
        (fortunes.recalls, "The coach recalled Boe to the squad.", "recalled"),
        (fortunes.denies_win, "The late goal denied Rovers a win.", "denied"),
        (fortunes.denies_win, "A late try denied the visitors victory.", "denied"),
        (fortunes.denies_win, "The keeper denied the striker from close range.", "denied"),
        (fortunes.denies_win, "The post denied him.", "denied"),
        (fortunes.sighs, "Mr Lowe sighs at the thought.", "sighs"),
        (fortunes.is_seen_somewhere, "The singer has not been seen in public.", "seen"),
    ],
)
def test_nobody_says_what_becomes_of_something(tells, text, head):
    assert tells(*linked(text, head))


@pytest.mark.parametrize(
    ("tells", "text", "head"),
    [
        (fortunes.declines, "Police declined on privacy grounds to name the man.", "declined"),
        (fortunes.declines, "The company declined 12 interview requests.", "declined"),
        (fortunes.appreciates, "The bank appreciated the advice.", "appreciated"),
        (fortunes.recalls, "She recalled 40 people in the room.", "recalled"),
        (fortunes.recalls, "Mr Lowe recalled the van.", "recalled"),
        (fortunes.recalls, "Traders recalled cars racing past.", "recalled"),
        (fortunes.denies_win, "The striker denied the goal was offside.", "denied"),
        (fortunes.denies_win, "The club denied a win bonus had been paid.", "denied"),
        (fortunes.denies_win, "Guards denied him a phone call.", "denied"),
        (fortunes.denies_win, "The firm denied any link to the spill.", "denied"),
        (fortunes.is_seen_somewhere, "The vote was seen in Brussels as a threat.", "seen"),
    ],
)
def test_somebody_says_the_like(tells, text, head):
    assert not tells(*linked(text, head))


def test_a_quotation_is_sighed():
    (found,) = analyze("“Another day,” he sighs at the counter.").attributions
    assert found.cue.span.text == "sighs"
