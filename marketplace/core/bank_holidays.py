"""The bank holidays of England, those that a proclamation added for one year too.

A weekend day for which a weekday is given counts as well: who opens on Christmas Day?
"""

from datetime import date
from functools import cache

from holidays import country_holidays


def is_bank_holiday(day: date) -> bool:
    return day in _days(day.year)


@cache
def _days(year: int) -> frozenset[date]:
    return frozenset(country_holidays("GB", subdiv="ENG", years=year))
