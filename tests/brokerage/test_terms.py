"""When the sessions of a booking begin and end, and what cancelling costs."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from brokerage.terms import cancelling, session_cost, slots

LONDON = ZoneInfo("Europe/London")


def ends(unit, quantity, day=date(2026, 11, 26), at=time(10)):
    (slot,) = slots(starts_on=day, at=at, unit=unit, quantity=Decimal(quantity), weeks=1)
    return slot.ends_at.astimezone(LONDON).replace(tzinfo=None)


@pytest.mark.parametrize(
    ("unit", "quantity", "end"),
    [
        ("hour", "1.5", datetime(2026, 11, 26, 11, 30)),
        ("session", "1", datetime(2026, 11, 26, 11)),
        ("day", "1", datetime(2026, 11, 26, 16)),
        ("day", "3", datetime(2026, 11, 28, 16)),
        ("night", "2", datetime(2026, 11, 28, 10)),
        ("week", "1", datetime(2026, 12, 3, 10)),
    ],
)
def test_each_unit_has_its_length(unit, quantity, end):
    assert ends(unit, quantity) == end


def test_a_day_that_starts_late_still_ends_on_its_own_day():
    assert ends("day", "1", at=time(20)) == datetime(2026, 11, 26, 23, 59)


def test_two_hours_are_two_hours_in_the_night_when_the_clocks_go_forward():
    assert ends("hour", "2", day=date(2027, 3, 28), at=time(0, 30)) == datetime(2027, 3, 28, 3, 30)


def test_the_least_charge_stands_where_the_units_cost_less():
    assert session_cost(rate_pence=1000, quantity=Decimal("0.5"), minimum_charge_pence=800) == 800


def test_notice_to_the_minute_is_free_and_a_minute_later_is_not():
    starts = datetime(2026, 11, 26, 10, tzinfo=LONDON)
    terms = {"starts_at": starts, "cost": 4001, "notice_hours": 24, "percent": 50}
    assert cancelling(**terms, now=starts - timedelta(hours=24)).charge_pence == 0
    assert cancelling(**terms, now=starts - timedelta(hours=24) + timedelta(minutes=1)).charge_pence == 2001
