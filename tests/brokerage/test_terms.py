"""When the sessions of a booking begin and end, and what cancelling costs."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from brokerage.models import Stated
from brokerage.terms import cancelling, period_end, session_cost, slots
from providers.models import Price

LONDON = ZoneInfo("Europe/London")


def slot(unit, quantity, name="", day=date(2026, 11, 26), at=time(10)):
    sold = Price(unit=unit, unit_name=name)
    return slots(starts_on=day, at=at, sold=sold, quantity=Decimal(quantity), weeks=1)[0]


def ends(*words, **when):
    return slot(*words, **when).ends_at.astimezone(LONDON).replace(tzinfo=None)


@pytest.mark.parametrize(
    ("unit", "name", "quantity", "end"),
    [
        ("hour", "", "1.5", datetime(2026, 11, 26, 11, 30)),
        ("session", "90-minute visit", "1", datetime(2026, 11, 26, 11, 30)),
        ("session", "three-hour visit", "1", datetime(2026, 11, 26, 13)),
        ("session", "45-minute session", "2", datetime(2026, 11, 26, 11, 30)),
        ("item", "quarter hour", "3", datetime(2026, 11, 26, 10, 45)),
        ("item", "half an hour", "1", datetime(2026, 11, 26, 10, 30)),
        ("week", "", "1", datetime(2026, 12, 3, 10)),
    ],
)
def test_a_length_that_is_stated_is_the_length(unit, name, quantity, end):
    assert ends(unit, quantity, name) == end
    assert slot(unit, quantity, name).stated == Stated.SPAN


@pytest.mark.parametrize("unit", ["session", "item", "journey"])
@pytest.mark.parametrize(
    "name", ["", "visit", "half day", "afternoon", "30 to 45 minutes", "visit of up to two hours", "hour and a half"]
)
def test_of_what_nobody_gave_a_length_only_the_beginning_is_stated(unit, name):
    assert slot(unit, "1", name).stated == Stated.START


@pytest.mark.parametrize(
    ("unit", "quantity", "last"),
    [("day", "1", date(2026, 11, 26)), ("day", "3", date(2026, 11, 28)), ("night", "2", date(2026, 11, 28))],
)
def test_of_days_and_nights_the_last_day_is_stated_and_not_its_hour(unit, quantity, last):
    assert ends(unit, quantity).date() == last
    assert slot(unit, quantity).stated == Stated.DAYS


@pytest.mark.parametrize(
    ("unit", "name", "quantity", "first_free"),
    [
        ("month", "", "2", date(2027, 1, 26)),
        ("item", "year", "1", date(2027, 11, 26)),
        ("item", "household for a year", "1", date(2027, 11, 26)),
        ("item", "six months", "1", date(2027, 5, 26)),
    ],
)
def test_months_and_years_are_periods_from_a_date(unit, name, quantity, first_free):
    period = slot(unit, quantity, name)
    assert period.stated == Stated.PERIOD
    assert period.starts_at == datetime(2026, 11, 26, tzinfo=LONDON)
    assert period_end(period.day, Price(unit=unit, unit_name=name), Decimal(quantity)) == first_free


def test_a_month_can_be_paid_for_when_it_is_over_and_a_years_plot_once_it_has_begun():
    assert ends("month", "1") == datetime(2026, 12, 26)
    assert ends("item", "1", "year") == datetime(2026, 11, 27)


def test_two_hours_are_two_hours_in_the_night_when_the_clocks_go_forward():
    assert ends("hour", "2", day=date(2027, 3, 28), at=time(0, 30)) == datetime(2027, 3, 28, 3, 30)


def test_the_least_charge_stands_where_the_units_cost_less():
    assert session_cost(rate_pence=1000, quantity=Decimal("0.5"), minimum_charge_pence=800) == 800


def test_notice_to_the_minute_is_free_and_a_minute_later_is_not():
    starts = datetime(2026, 11, 26, 10, tzinfo=LONDON)
    terms = {"starts_at": starts, "cost": 4001, "notice_hours": 24, "percent": 50}
    assert cancelling(**terms, now=starts - timedelta(hours=24)).charge_pence == 0
    assert cancelling(**terms, now=starts - timedelta(hours=24) + timedelta(minutes=1)).charge_pence == 2001
