"""Sessions lie within the opening hours and never on top of one another."""

from datetime import date, time
from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils.timezone import localtime

from brokerage.actions import bookings, sessions
from brokerage.models import Booking, SessionState, Stated
from marketplace.core.errors import Refused
from providers.models import OpeningTime, Price
from tests.brokerage.conftest import listing


def priced(cast, unit, pence=500, unit_name=""):
    return Price.objects.create(service=cast.service, pence=pence, unit=unit, unit_name=unit_name, position=5)


@pytest.mark.parametrize(("unit", "called"), [("hour", ""), ("session", "60-minute visit")])
def test_what_ends_after_closing_is_refused(cast, ask, unit, called):
    price = priced(cast, unit, unit_name=called)
    with pytest.raises(Refused, match="closes at 18:00, and what you ask for would end at 18:30"):
        ask(price=price, quantity=Decimal(1), starts_at=time(17, 30))
    assert ask(price=price, quantity=Decimal(1), starts_at=time(17)).pk


def test_of_what_nobody_gave_a_length_only_the_beginning_must_be_within_the_hours(cast, ask):
    assert ask(price=priced(cast, "session"), quantity=Decimal(1), starts_at=time(17, 30)).pk
    with pytest.raises(Refused, match="not open at 18:00"):
        ask(price=priced(cast, "session"), quantity=Decimal(1), starts_at=time(18))


def test_a_day_ends_when_the_service_closes(cast, ask):
    session = ask(price=priced(cast, "day"), quantity=Decimal(2), starts_at=time(9, 30)).sessions.get()
    assert localtime(session.ends_at).strftime("%A %H:%M") == "Friday 18:00"
    assert session.stated == Stated.SPAN


def test_a_day_that_begins_shortly_before_closing_is_refused_with_the_latest_start(cast, ask):
    with pytest.raises(Refused, match=r"closes at 18:00 on a Thursday, .* Start at 16:00 or earlier"):
        ask(price=priced(cast, "day"), quantity=Decimal(1), starts_at=time(16, 30))
    assert ask(price=priced(cast, "day"), quantity=Decimal(1), starts_at=time(16)).pk


def test_a_day_where_no_hours_are_stated_has_no_hour_of_its_end(cast, ask):
    cast.service.times.all().delete()
    session = ask(price=priced(cast, "day"), quantity=Decimal(1), starts_at=time(20)).sessions.get()
    assert localtime(session.ends_at).date() == date(2026, 11, 26)
    assert session.stated == Stated.DAYS


def test_a_night_ends_when_the_service_closes_in_the_morning(cast, ask):
    cast.service.times.all().delete()
    OpeningTime.objects.create(service=cast.service, days=["thu"], opens_at=time(20), closes_at=time(8))
    session = ask(price=priced(cast, "night"), quantity=Decimal(1), starts_at=time(21)).sessions.get()
    assert localtime(session.ends_at).strftime("%A %H:%M") == "Friday 08:00"


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


def test_what_nobody_gave_a_length_is_kept_an_hour_from_the_next_of_the_same_service(cast, ask):
    visit = priced(cast, "session")
    ask(price=visit, quantity=Decimal(1))
    with pytest.raises(Refused, match="already booked or asked for on 26 November at 10:00"):
        ask(price=visit, quantity=Decimal(1), starts_at=time(10, 45))
    assert ask(price=visit, quantity=Decimal(1), starts_at=time(11)).pk


# --- Months and years: from a date, at no hour ----------------------------------------------------------------------


@pytest.fixture
def plot(cast):
    """A bed in the allotment, at £30 a year."""
    return priced(cast, "item", 3000, "year")


def test_a_year_is_had_from_a_date_on_which_nobody_need_be_open(cast, ask, plot):
    booking = ask(price=plot, quantity=Decimal(1), starts_at=None, starts_on=date(2026, 11, 29))
    assert booking.pattern == Booking.Pattern.PERIOD
    assert booking.sessions.get().stated == Stated.PERIOD


def test_a_year_cannot_be_had_every_week(cast, ask, plot):
    with pytest.raises(Refused, match="price for a year is for a time from one date, so it cannot be had every week"):
        ask(price=plot, quantity=Decimal(1), weeks=2)


def test_a_visit_needs_an_hour_of_the_day(cast, ask):
    with pytest.raises(Refused, match="Enter a time of day"):
        ask(starts_at=None)


def test_a_period_begins_after_today(cast, ask, plot):
    with pytest.raises(Refused, match="Choose a date after today"):
        ask(price=plot, quantity=Decimal(1), starts_on=date(2026, 11, 25))


@pytest.mark.parametrize("first", [date(2026, 11, 26), date(2027, 11, 25)])
def test_a_second_year_of_the_same_begins_when_the_first_is_over(cast, ask, plot, first):
    ask(price=plot, quantity=Decimal(1))
    with pytest.raises(Refused, match="from 26 November 2026, for one year. Choose 26 November 2027 or later"):
        ask(price=plot, quantity=Decimal(1), starts_on=first)


@pytest.mark.parametrize("end", ["decline", "cancel"])
def test_a_year_that_did_not_come_about_is_in_nobodys_way(cast, ask, plot, end):
    booking = ask(price=plot, quantity=Decimal(1))
    if end == "cancel":
        bookings.cancel(booking=bookings.accept(booking=booking, by=cast.carol), reason="Moved", by=cast.amina)
    else:
        bookings.decline(booking=booking, reason="Full", by=cast.carol)
    assert ask(price=plot, quantity=Decimal(1)).pk


def test_a_year_that_was_cancelled_late_and_charged_is_in_nobodys_way(cast, ask, plot, clock):
    booking = bookings.accept(booking=ask(price=plot, quantity=Decimal(1)), by=cast.carol)
    clock.move_to("2026-11-25T12:00:00+00:00")
    session = sessions.cancel(session=booking.sessions.get(), reason="Moved", by=cast.amina)
    assert session.state == SessionState.CHARGED
    assert ask(price=plot, quantity=Decimal(1), starts_on=date(2026, 11, 27)).pk


def test_a_years_plot_and_a_visit_of_the_same_service_are_in_nobodys_way(cast, ask, plot):
    ask(price=plot, quantity=Decimal(1))
    assert ask().pk


def test_a_period_is_had_from_a_day_and_at_no_hour_of_it(cast, ask, plot):
    session = bookings.accept(booking=ask(price=plot, quantity=Decimal(1)), by=cast.carol).sessions.get()
    with pytest.raises(Refused, match=r"You can say that this session took place from 27 November\.$"):
        sessions.deliver(session=session, by=cast.carol)


# --- Other services -------------------------------------------------------------------------------------------------


def test_another_service_at_the_same_time_is_allowed_and_named(cast, ask):
    ask()
    garden = listing(cast.devs, "gardening")
    wanted = {"person": cast.person, "outcome": cast.outcome, "service": garden, "price": garden.prices.first()}
    when = {"starts_on": date(2026, 11, 26), "quantity": Decimal(1), "weeks": 1, "deployment": "managed"}
    quote = bookings.quote(**wanted, **when, starts_at=time(11), form_key=uuid4(), by=cast.amina)
    assert [row.booking.service_name for row in quote.at_the_same_time] == ["Cleaning"]
    quote = bookings.quote(**wanted, **when, starts_at=time(12), form_key=uuid4(), by=cast.amina)
    assert quote.at_the_same_time == []
