"""Words of the calendar and the clock: days, months, and what spans of time are called."""

from __future__ import annotations

from ..tables import words

_YEAR = 4  # digits
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = words("january february march april may june july august september october november december")
LEADING = words("on last this earlier")
"""Words that lead to a day, and tell none by themselves."""
DATES = WEEKDAYS | LEADING | words("week month year night yesterday today morning afternoon evening")
"""Words that make up when something was said: "on Monday", "earlier this week"."""
DAYS = WEEKDAYS | words("yesterday today tonight")
"""Words that tell a day by themselves."""
PERIODS = words(
    "morning afternoon evening night day week weekend fortnight month quarter year decade century "
    "spring summer autumn winter season"
)
"""What one span of time is called: "last night", "over the weekend"."""
SPANS = words(
    "moments minutes hours days nights weeks weekends fortnights months quarters years decades centuries seasons"
)
"""What several are called: "for years", "two days later"."""
SINGLE_TIMES = DAYS | PERIODS
"""What one day or one span of time is called."""
TIMES = SINGLE_TIMES | SPANS
"""And what several are."""


def is_year(word: str) -> bool:
    """Whether *word* may be a year, "2019"."""
    return len(word) == _YEAR and word.isdigit()
