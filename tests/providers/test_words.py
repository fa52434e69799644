"""Terms in words: what a person reads of prices, times, ages and cancelling."""

from datetime import time, timedelta
from decimal import Decimal

import pytest

from providers import words
from providers.models import Extra, OpeningTime, Price, Service, Submission
from providers.queries import portal


def price(pence=2780, unit="hour", **more):
    return Price(pence=pence, unit=unit, **more)


def service(*prices, **fields):
    made = Service(**fields)
    made.prices = list(prices)
    return made


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (price(), "£27.80 an hour"),
        (price(875, "item", unit_name="meal"), "£8.75 a meal"),
        (price(100_000, "week"), "£1,000 a week"),
        (price(500, "item", unit_name="afternoon"), "£5 an afternoon"),
        (price(1000, "item"), "£10 an item"),
    ],
)
def test_a_price_reads_as_people_say_it(row, told):
    assert words.price_words(row) == told


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("hour", "hours"),
        ("lunch", "lunches"),
        ("box", "boxes"),
        ("class", "classes"),
        ("family", "families"),
        ("day", "days"),
        ("four nights", "four nights"),
        ("laptop and six lessons", "laptop and six lessons"),
        ("household for a year", "households for a year"),
    ],
)
def test_several_of_a_unit_are_called_as_people_say_it(one, many):
    assert words.plural(one) == many


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (price(minimum_quantity=Decimal(2)), "at least two hours"),
        (price(minimum_quantity=Decimal("1.5")), "at least 1.5 hours"),
        (price(minimum_quantity=Decimal("0.75")), "at least 45 minutes"),
        (price(minimum_quantity=Decimal(1)), "at least one hour"),
        (price(unit="item", unit_name="meal", minimum_quantity=Decimal(7)), "at least seven meals"),
        (price(minimum_charge_pence=13_500), "at least £135"),
        (price(), ""),
    ],
)
def test_the_least_that_can_be_booked(row, told):
    assert words.least_words(row) == told


@pytest.mark.parametrize(
    ("extra", "told"),
    [
        (Extra(pence=45, per="mile"), "45p a mile"),
        (Extra(pence=600), "£6"),
        (Extra(percent=150), "time and a half"),
        (Extra(percent=200), "double the price"),
        (Extra(percent=125), "125% of the price"),
    ],
)
def test_extras(extra, told):
    assert words.extra_words(extra) == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (price(), "A visit of two hours costs £55.60. Three visits a week come to £166.80 a week."),
        (price(1900, minimum_quantity=Decimal(4)), "A visit of four hours costs £76. Three visits a week come to £228"),
        (price(1000, minimum_charge_pence=5000), "A visit of two hours costs £50."),
        (price(600, "session"), "Once a week for four weeks comes to £24."),
        (price(6800, "day"), "Two days a week come to £136 a week."),
        (price(14_500, "night"), "Two nights a week come to £290 a week."),
        (price(148_000, "week"), "Four weeks come to £5,920."),
        (price(1650, "month"), "A year comes to £198."),
        (price(600, "journey"), "Two journeys a week come to £12 a week."),
        (price(640, "item", unit_name="meal", minimum_quantity=Decimal(7)), "Seven meals cost £44.80."),
        (price(5000, "item"), ""),
    ],
)
def test_an_example_says_what_a_usual_week_comes_to(row, told):
    assert words.example_cost(service(row)).startswith(told)
    assert bool(words.example_cost(service(row))) == bool(told)


def test_free_and_unpriced_services_have_no_example():
    assert words.example_cost(service(free=True)) == words.example_cost(service()) == ""
    assert words.headline_price(service(free=True)) == "Free"
    assert words.headline_price(service()) == "Ask for the price"


def opening(days, opens, closes):
    return OpeningTime(days=days, opens_at=opens, closes_at=closes)


def test_the_week_is_told_by_day_with_every_stretch_of_hours():
    rows = [opening(["mon", "wed"], time(14), time(16, 30)), opening(["mon"], time(9), time(12))]
    assert words.week_of(rows) == [("Monday", "9am to midday and 2pm to 4:30pm"), ("Wednesday", "2pm to 4:30pm")]


def test_a_week_without_a_difference_is_every_day_and_a_night_ends_on_the_next():
    nights = [opening(["mon", "tue", "wed", "thu", "fri", "sat", "sun"], time(22), time(7))]
    assert words.week_of(nights) == [("Every day", "10pm to 7am the next day")]
    assert words.days_words(nights) == "Every day"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (["mon", "tue", "wed", "thu", "fri"], "Monday to Friday"),
        (["tue", "thu"], "Tuesday and Thursday"),
        (["sat", "sun"], "Saturday and Sunday"),
        (["mon", "wed", "fri"], "Monday, Wednesday and Friday"),
        (["fri"], "Friday"),
        ([], ""),
    ],
)
def test_days_alone(days, told):
    assert words.days_words([opening(days, time(9), time(10))] if days else []) == told


@pytest.mark.parametrize(
    ("notice", "percent", "told"),
    [
        (24, 100, "Cancel at least one day before and you pay nothing. Cancel later and you pay the full price."),
        (168, 50, "Cancel at least one week before and you pay nothing. Cancel later and you pay half of the price."),
        (12, 30, "Cancel at least 12 hours before and you pay nothing. Cancel later and you pay 30% of the price."),
        (48, 0, "Please say at least two days before if you cannot come. You pay nothing."),
        (0, 0, "You can cancel at any time and pay nothing."),
        (0, 50, "You can cancel until it starts and pay nothing. If you do not come, you pay half of the price."),
    ],
)
def test_cancelling_is_told_in_a_sentence(notice, percent, told):
    assert words.cancelling_words(service(cancel_notice_hours=notice, late_cancel_percent=percent)) == told


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (18, None, "People aged 18 and over"),
        (18, 60, "People aged 18 to 60"),
        (None, 25, "People up to 25 years old"),
        (None, None, "People of any age"),
    ],
)
def test_ages(low, high, told):
    assert words.ages_words(service(min_age=low, max_age=high)) == told


@pytest.mark.parametrize(
    ("live", "was_live", "changed", "closed", "state", "status"),
    [
        (False, False, True, False, None, portal.DRAFT),
        (False, False, True, False, "withdrawn", portal.DRAFT),
        (False, False, True, False, "sent", portal.SENT),
        (False, False, True, False, "sent-back", portal.CHANGES_NEEDED),
        (True, True, False, False, "approved", portal.LIVE),
        (True, True, False, False, None, portal.LIVE),
        (True, True, True, False, "approved", portal.LIVE_DRAFT),
        (True, True, True, False, "withdrawn", portal.LIVE_DRAFT),
        (True, True, True, False, "sent", portal.LIVE_WAITING),
        (True, True, True, False, "sent-back", portal.LIVE_CHANGES_NEEDED),
        (True, True, False, False, "sent-back", portal.LIVE),
        (False, True, True, False, "approved", portal.PAUSED),
        (False, True, True, True, "approved", portal.CLOSED),
    ],
)
def test_the_status_of_a_listing_in_words(live, was_live, changed, closed, state, status):
    row = Service(
        live=live,
        has_unpublished_changes=changed,
        first_published_at="2026-01-01" if was_live else None,
        retired_at="2026-01-01" if closed else None,
    )
    assert portal.status_of(row, Submission(state=state) if state else None) is status


@pytest.mark.parametrize(
    ("days", "told"), [(timedelta(hours=3), "today"), (timedelta(days=1), "1 day"), (timedelta(days=12), "12 days")]
)
def test_how_long_something_waits(days, told):
    assert portal.age_of(days) == told
