"""The council's calendar: its year runs from 1 April; it pays every four weeks from an anchor date."""

from collections.abc import Iterator
from datetime import date, timedelta

FOUR_WEEKS = timedelta(days=28)


def year_end(day: date) -> date:
    """The last day of the council year that holds a day: 31 March."""
    return date(day.year + (day.month >= 4), 3, 31)


def year_start(day: date) -> date:
    """The first day of the council year that holds a day: 1 April."""
    return date(day.year - (day.month < 4), 4, 1)


def days_between(first: date, last: date) -> int:
    """Days in a period, both ends counted."""
    return (last - first).days + 1


def four_week_periods(first: date, last: date, anchor: date) -> Iterator[tuple[date, date]]:
    """The four-weekly periods that cover `first` to `last`, cut at both ends; they never drift from the anchor."""
    start = first
    while start <= last:
        boundary = start + FOUR_WEEKS - timedelta(days=(start - anchor).days % 28)
        yield start, min(boundary - timedelta(days=1), last)
        start = boundary
