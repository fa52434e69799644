"""The demo world is made by the site's own actions, on whatever day somebody starts it."""

from contextlib import suppress
from datetime import date, datetime, time

import pytest
import time_machine
from django.db import transaction
from django.db.models import Count
from django.utils import timezone

from brokerage.actions import council_year
from brokerage.demo.world import load_world
from brokerage.ledger.integrity import check
from brokerage.models import (
    Booking,
    BookingState,
    IsfInstruction,
    Payable,
    PaymentRequest,
    PaymentRun,
    Person,
    Pot,
    Session,
    SessionState,
)
from brokerage.queries.people import untold_sessions
from marketplace.core.models import AuditEntry, Council, User
from providers.demo import load_listings_of_the_demo_world
from providers.models import Provider

#: An ordinary day; when the next council year can be opened; when both years are in what has passed.
DAYS = [date(2026, 11, 26), date(2027, 2, 20), date(2027, 4, 20)]


@pytest.fixture(scope="module")
def listings(django_db_setup, django_db_blocker):
    """The demo world's listings, loaded on the first of the days and kept until this file is done."""
    with django_db_blocker.unblock(), transaction.atomic():
        with time_machine.travel(datetime.combine(DAYS[0], time(9)), tick=False):
            load_listings_of_the_demo_world()
        yield
        transaction.set_rollback(True)


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_demo_world_can_be_made_on_any_day_and_shows_every_queue(today, listings, db, clock):
    clock.move_to(datetime.combine(today, time(9)))
    load_world(today)
    assert check() == []
    each_queue_has_something_in_it()
    every_accepted_session_has_its_money_once_its_year_is_open(today)
    assert not Pot.objects.filter(closed_at=None, budget__ends_on__lt=today).exists()
    assert not AuditEntry.objects.filter(at__gt=timezone.now()).exists()
    holders = Provider.objects.filter(holds_funds=True)
    assert {holder.council for holder in holders} == set(Council.objects.filter(is_demo=True))


def each_queue_has_something_in_it():
    waiting = Booking.objects.filter(state=BookingState.REQUESTED)
    askers = set(waiting.values_list("person__user__email", flat=True))
    assert askers == {"grace@demo.example", "winston@demo.example"}
    assert waiting.filter(provider__memberships__user__email="carol@demo.example").exists()
    carols = Payable.objects.filter(provider__memberships__user__email="carol@demo.example")
    assert set(carols.values_list("deployment", flat=True)) == {"managed", "direct-payment"}
    assert PaymentRun.objects.filter(state="draft").exists()
    assert Payable.objects.filter(session__state=SessionState.CHARGED).exists()
    assert IsfInstruction.objects.filter(answered_at=None).count() in (1, 2)
    (untold,) = untold_sessions(User.objects.get(email="erin@demo.example"))
    assert untold.booking.person.full_name == "Linh Tran"
    states = {row["state"] for row in Session.objects.values("state").annotate(number=Count("pk"))}
    assert states >= {SessionState.HELD, SessionState.CONFIRMED, SessionState.DISPUTED}


def every_accepted_session_has_its_money_once_its_year_is_open(today):
    planned = Session.objects.filter(state=SessionState.PLANNED, booking__state=BookingState.ACCEPTED)
    if today < council_year.can_open_from(today):
        assert all(session.starts_at.date() > date(2027, 3, 31) for session in planned)
    else:
        assert not planned.exists()


def test_it_is_the_same_each_time_it_is_made(listings, db, clock):
    clock.move_to(datetime.combine(DAYS[0], time(9)))
    seen = []
    for _ in range(2):
        with suppress(Undone), transaction.atomic():
            load_world(DAYS[0])
            seen.append(what_a_visitor_sees())
            raise Undone
    assert seen[0] == seen[1]


class Undone(Exception):
    """Takes back what was loaded."""


def what_a_visitor_sees():
    people = list(Person.objects.order_by("number").values_list("pk", "full_name"))
    asked = PaymentRequest.objects.order_by("pk").values_list("person__full_name", "asked_at", "state")
    owed = Payable.objects.order_by("pk").values_list("person__full_name", "amount_pence", "due_since", "state")
    booked = Booking.objects.order_by("pk").values_list("person__full_name", "service__name", "starts_on", "state")
    return people, list(asked), list(owed), list(booked)
