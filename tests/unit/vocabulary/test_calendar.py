"""Words of the calendar: each list says one thing, and says it for one and for several."""

from __future__ import annotations

import pytest

from attribution.vocabulary.calendar import DATES, DAYS, MONTHS, PERIODS, SPANS, WEEKDAYS
from attribution.vocabulary.inflection import noun_forms


def test_no_word_tells_a_day_and_a_span():
    assert not any(one & other for one, other in [(DAYS, PERIODS), (DAYS, MONTHS), (PERIODS, SPANS), (MONTHS, PERIODS)])


def test_weekdays_are_days_and_make_up_dates():
    assert WEEKDAYS <= DAYS
    assert WEEKDAYS <= DATES


@pytest.mark.parametrize(
    "period", sorted(PERIODS & set("day night week month quarter year decade century season".split()))
)
def test_what_lasts_once_lasts_several_times(period):
    assert not SPANS.isdisjoint(form for form, _ in noun_forms(period))
