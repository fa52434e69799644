"""A clock for making the past of the demo world, and nothing else: actions read `timezone.now`, as always."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time

from django.utils import timezone


@contextmanager
def at(day: date, hour: int = 10) -> Iterator[None]:
    """Inside, it is this day and hour in London, or now where that is still to come."""
    moment = min(datetime.combine(day, time(hour), timezone.get_default_timezone()), timezone.now())
    real, timezone.now = timezone.now, lambda: moment
    try:
        yield
    finally:
        timezone.now = real
