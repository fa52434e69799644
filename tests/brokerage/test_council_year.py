"""The year from 1 April: pots are credited once, planned sessions are set aside, and finance closes what is over."""

from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from brokerage.actions import bookings, council_year, pots
from brokerage.models import FundingPayment, SessionState
from brokerage.queries.budgets import amounts_of, summary
from marketplace.core.errors import NotPermitted, Refused

FEBRUARY = "2027-02-10T10:00:00+00:00"


def run():
    out = StringIO()
    call_command("open_council_year", stdout=out)
    return out.getvalue()


def states(booking):
    return [session.state for session in booking.sessions.order_by("starts_at")]


@pytest.fixture
def weekly_of_30(cast, ask):
    """An hour for thirty Thursdays from 26 November: 18 are before 1 April, 12 after."""
    return bookings.accept(booking=ask(weeks=30, quantity=Decimal(1)), by=cast.carol)


def test_sessions_of_next_year_wait_until_its_pots_are_credited(cast, weekly_of_30, clock):
    assert states(weekly_of_30) == [SessionState.HELD] * 18 + [SessionState.PLANNED] * 12
    clock.move_to(FEBRUARY)
    assert run() == "3 pots opened from 1 April 2027, 12 sessions set aside, 0 bookings do not fit.\n"
    assert set(states(weekly_of_30)) == {SessionState.HELD}
    assert run() == "0 pots opened from 1 April 2027, 0 sessions set aside, 0 bookings do not fit.\n"
    pot = cast.person.budgets.get().pots.get(deployment="managed", starts_on=date(2027, 4, 1))
    assert pot.ends_on == date(2028, 3, 31)
    amounts = amounts_of([pot])[pot.pk]
    assert (amounts.total_pence, amounts.held_pence) == (round(6000 * 366 / 7), 12 * 2000)
    assert sum(row.amount_pence for row in FundingPayment.objects.filter(pot=pot)) == amounts.total_pence


def test_the_sentence_about_what_is_left_counts_the_running_year_alone(cast, clock):
    before = summary(cast.person, date(2027, 2, 10)).whole
    clock.move_to(FEBRUARY)
    run()
    assert summary(cast.person, date(2027, 2, 10)).whole == before
    assert summary(cast.person, date(2027, 4, 1)).whole.total_pence > before.total_pence


def test_a_booking_that_does_not_fit_the_next_year_is_held_as_far_as_it_goes_and_told(
    cast, weekly_of_30, clock, mailoutbox, django_capture_on_commit_callbacks
):
    clock.move_to(FEBRUARY)
    cast.person.budgets.get().pots.filter(deployment="managed").update(weekly_pence=100)
    with django_capture_on_commit_callbacks(execute=True):
        assert run().endswith("2 sessions set aside, 1 bookings do not fit.\n")
    assert states(weekly_of_30)[18:] == [SessionState.HELD] * 2 + [SessionState.PLANNED] * 10
    assert [mail.subject for mail in mailoutbox] == [
        f"Not everything fits next year’s budget: {weekly_of_30.reference}, {weekly_of_30.service_name}"
    ]


def test_too_early_in_the_year_it_is_refused_with_the_day_from_which_it_can_be_done(cast, clock):
    with pytest.raises(CommandError, match="can be opened from 28 January 2027"):
        run()
    with pytest.raises(Refused, match="28 January 2027"):
        council_year.open_next(budget=cast.person.budgets.get(), by=cast.hana)


def test_only_finance_opens_a_year_and_a_closed_pot_gets_none(cast, clock):
    clock.move_to(FEBRUARY)
    budget = cast.person.budgets.get()
    with pytest.raises(NotPermitted):
        council_year.open_next(budget=budget, by=cast.erin)
    pots.close(pot=budget.pots.get(deployment="isf"), by=cast.hana)
    opened = council_year.open_next(budget=budget, by=cast.hana)
    assert sorted(pot.deployment for pot in opened.pots) == ["direct-payment", "managed"]


@pytest.fixture
def hana(cast):
    client = Client()
    client.force_login(cast.hana)
    return client


def test_finance_opens_the_year_with_one_button(cast, hana, clock):
    assert "It can be opened from 28 January 2027" in hana.get("/officer/budgets/").text
    assert hana.post("/officer/budgets/").status_code == 422
    clock.move_to(FEBRUARY)
    hana.force_login(cast.hana)
    assert "Open the year from 1 April 2027" in hana.get("/officer/budgets/").text
    answer = hana.post("/officer/budgets/", follow=True)
    assert "3 pots are open for the next year, and 0 sessions are set aside" in answer.text


def test_finance_closes_a_pot_only_after_saying_that_they_are_sure(cast, hana):
    pot = cast.person.budgets.get().pots.get(deployment="managed")
    address = f"/officer/budgets/pots/{pot.pk}/close/"
    total = f"£{amounts_of([pot])[pot.pk].total_pence / 100:,.2f}"
    assert f"{total} that nobody has booked goes back" in hana.get(address).text
    assert "Tick the box" in hana.post(address).text
    answer = hana.post(address, {"sure": "yes"}, follow=True)
    assert f"The pot is closed. {total} goes back to the council." in answer.text
    assert "already closed" in hana.post(address, {"sure": "yes"}).text
