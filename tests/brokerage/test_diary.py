"""Sessions lie within the opening hours and never on top of one another."""

from datetime import date, time
from decimal import Decimal
from uuid import uuid4

import pytest

from brokerage.actions import bookings
from brokerage.models import Booking
from marketplace.core.errors import Refused
from providers.models import OpeningTime, Price
from tests.brokerage.conftest import listing


def priced(cast, unit, pence=500):
    return Price.objects.create(service=cast.service, pence=pence, unit=unit, position=5)


@pytest.mark.parametrize("unit", ["hour", "session"])
def test_what_ends_after_closing_is_refused(cast, ask, unit):
    with pytest.raises(Refused, match="closes at 18:00, and what you ask for would end at 18:30"):
        ask(price=priced(cast, unit), quantity=Decimal(1), starts_at=time(17, 30))
    assert ask(price=priced(cast, unit), quantity=Decimal(1), starts_at=time(17)).pk


def test_twenty_hours_of_cleaning_from_the_afternoon_are_refused(cast, ask):
    with pytest.raises(Refused, match="would end at 12:00 on Friday"):
        ask(quantity=Decimal(20), starts_at=time(16))


def test_hours_through_the_night_fit_where_the_service_runs_through_the_night(cast, ask):
    cast.service.times.all().delete()
    OpeningTime.objects.create(service=cast.service, days=["thu"], opens_at=time(20), closes_at=time(8))
    assert ask(quantity=Decimal(10), starts_at=time(22)).pk
    with pytest.raises(Refused, match="closes at 08:00"):
        ask(quantity=Decimal(11), starts_at=time(22), starts_on=date(2026, 12, 3))


def test_hours_that_follow_on_one_another_are_one_opening(cast, ask):
    OpeningTime.objects.create(service=cast.service, days=["thu"], opens_at=time(18), closes_at=time(21))
    assert ask(quantity=Decimal(3), starts_at=time(17)).pk


def test_a_session_is_as_long_as_a_service_that_opens_for_less_than_an_hour(cast, ask):
    cast.service.times.all().delete()
    OpeningTime.objects.create(service=cast.service, days=["thu"], opens_at=time(12), closes_at=time(12, 45))
    assert ask(price=priced(cast, "session"), quantity=Decimal(1), starts_at=time(12)).pk


def test_each_of_several_days_must_be_open(cast, ask):
    with pytest.raises(Refused, match="not open on a Saturday"):
        ask(price=priced(cast, "day"), quantity=Decimal(3))
    assert ask(price=priced(cast, "day"), quantity=Decimal(2)).pk


@pytest.mark.parametrize("unit", ["night", "week"])
def test_nights_and_weeks_begin_within_the_hours_and_run_on(cast, ask, unit):
    assert ask(price=priced(cast, unit), quantity=Decimal(2)).pk


def test_a_service_that_states_no_hours_may_be_asked_for_at_any_time(cast, ask):
    cast.service.times.all().delete()
    assert ask(starts_on=date(2026, 11, 29), starts_at=time(22)).pk


@pytest.mark.parametrize("hour", [9, 10, 11])
def test_a_session_over_another_of_the_same_service_is_refused(cast, ask, hour):
    ask()
    with pytest.raises(Refused, match="already booked or asked for on 26 November at 10:00"):
        ask(starts_at=time(hour))
    assert Booking.objects.count() == 1


@pytest.mark.parametrize("hour", [8, 12])
def test_a_session_may_begin_when_the_one_before_ends(cast, ask, hour):
    ask()
    assert ask(starts_at=time(hour)).pk


def test_what_was_declined_is_in_nobodys_way(cast, ask):
    bookings.decline(booking=ask(), reason="Full", by=cast.carol)
    assert ask().pk


def test_a_request_never_overlaps_itself(cast, ask):
    cast.service.times.all().delete()
    with pytest.raises(Refused, match="longer than a week"):
        ask(price=priced(cast, "day"), quantity=Decimal(14), weeks=2)
    assert ask(price=priced(cast, "day"), quantity=Decimal(14)).pk


def test_two_journeys_within_one_hour_are_two_journeys(cast, ask):
    ride = priced(cast, "journey")
    ask(price=ride, quantity=Decimal(1))
    assert ask(price=ride, quantity=Decimal(1), starts_at=time(10, 30)).pk
    with pytest.raises(Refused, match="already booked"):
        ask(price=ride, quantity=Decimal(1))


def test_another_service_at_the_same_time_is_allowed_and_named(cast, ask):
    ask()
    garden = listing(cast.devs, "gardening")
    wanted = {"person": cast.person, "outcome": cast.outcome, "service": garden, "price": garden.prices.first()}
    when = {"starts_on": date(2026, 11, 26), "quantity": Decimal(1), "weeks": 1, "deployment": "managed"}
    quote = bookings.quote(**wanted, **when, starts_at=time(11), form_key=uuid4(), by=cast.amina)
    assert [row.booking.service_name for row in quote.at_the_same_time] == ["Cleaning"]
    quote = bookings.quote(**wanted, **when, starts_at=time(12), form_key=uuid4(), by=cast.amina)
    assert quote.at_the_same_time == []
