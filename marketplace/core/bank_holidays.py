"""The bank holidays of England and Wales, by the rules that have made them since 1978.

Worked out and not looked up, so that it needs no network and never runs out. What a proclamation adds for one year,
such as a coronation, is not in it.

Source: Banking and Financial Dealings Act 1971, schedule 1; the proclamations for New Year's Day and early May.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter
from dateutil.relativedelta import MO, relativedelta


def is_bank_holiday(day: date) -> bool:
    return day in _days(day.year)


@cache
def _days(year: int) -> frozenset[date]:
    sunday = easter(year)
    mondays = (
        date(year, 5, 1) + relativedelta(weekday=MO(1)),
        date(year, 5, 31) + relativedelta(weekday=MO(-1)),
        date(year, 8, 31) + relativedelta(weekday=MO(-1)),
    )
    fixed = (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26))
    return frozenset({sunday - timedelta(days=2), sunday + timedelta(days=1), *mondays, *fixed, *_instead_of(fixed)})


def _instead_of(fixed: tuple[date, ...]) -> Iterator[date]:
    """The weekday that is given for each that falls on a weekend. The day itself counts too: who opens on Christmas?"""
    taken = set(fixed)
    for day in fixed:
        if day.weekday() >= 5:
            while day in taken or day.weekday() >= 5:
                day += timedelta(days=1)
            taken.add(day)
            yield day
