"""A booking in every unit in which a price can be, from asking for it until the provider has its money."""

from datetime import timedelta
from decimal import Decimal
from html import unescape
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.utils import timezone

from brokerage.actions import bookings, runs, sessions
from brokerage.models import Booking, BookingState, Payable, PayableState, PaymentRun
from brokerage.queries.budgets import summary
from marketplace.core.errors import Refused
from marketplace.core.money import format_pounds
from providers.models import Price, PriceUnit

# Unit → what one costs in pence, how many each time, for how many weeks, and what it all comes to in pence.
EXAMPLES = {
    "hour": (1999, "1.25", 2, 2 * 2499),
    "session": (1050, "1", 2, 2 * 1050),
    "day": (4525, "2", 2, 2 * 9050),
    "night": (9999, "2", 2, 2 * 19998),
    "week": (25001, "1", 2, 2 * 25001),
    "month": (70007, "1", 1, 70007),
    "item": (875, "7", 2, 2 * 6125),
    "journey": (333, "2", 2, 2 * 666),
}


def test_there_is_an_example_of_every_unit():
    assert list(EXAMPLES) == PriceUnit.values


@pytest.mark.parametrize("unit", PriceUnit.values)
def test_a_booking_in_each_unit_is_paid_for_to_the_penny(cast, client, clock, unit):
    pence, quantity, weeks, total = EXAMPLES[unit]
    price = Price.objects.create(service=cast.service, pence=pence, unit=unit, position=1)
    booking = asked(cast, client, price, quantity, weeks)
    bookings.accept(booking=booking, by=cast.carol)
    assert managed(cast).held_pence == total
    for session in booking.sessions.all():
        clock.move_to(session.ends_at + timedelta(minutes=1))
        sessions.confirm(session=sessions.deliver(session=session, by=cast.carol), by=cast.amina)
    booking.refresh_from_db()
    assert booking.state == BookingState.FINISHED
    run = paid_run(cast)
    assert (run.state, run.total_pence) == (PaymentRun.State.FINISHED, total)
    assert {(payable.state, payable.provider) for payable in Payable.objects.all()} == {
        (PayableState.SETTLED, cast.carols)
    }
    assert (managed(cast).held_pence, managed(cast).spent_pence) == (0, total)
    call_command("ledger_check")


def asked(cast, client, price, quantity, weeks):
    """Amina fills in the form for Thursday 26 November at ten, reads the cost and asks."""
    form = form_for(cast, price, quantity, weeks)
    client.force_login(cast.amina)
    address = f"/people/{cast.person.pk}/book/{cast.service.slug}/"
    assert format_pounds(EXAMPLES[price.unit][-1]) in client.post(address, form).content.decode()
    client.post(address, form | {"step": "send"})
    return Booking.objects.get()


def form_for(cast, price, quantity, weeks):
    return {
        "outcome": cast.outcome.pk,
        "price": price.pk,
        "deployment": "managed",
        "starts_on_day": "26",
        "starts_on_month": "11",
        "starts_on_year": "2026",
        "starts_at": "10:00",
        "quantity": quantity,
        "pattern": "weekly" if weeks > 1 else "once",
        "weeks": weeks,
        "form_key": uuid4(),
    }


def managed(cast):
    pots = summary(cast.person, timezone.localdate()).pots
    return next(row.amounts for row in pots if row.pot.deployment == "managed")


def paid_run(cast):
    """Hana makes a run of all that is owed, Femi approves it, Hana sends it, and the bank says that it arrived."""
    today = timezone.localdate()
    run = runs.make(council=cast.council, cut_off=today, by=cast.hana)
    run = runs.approve(run=run, list_hash=run.list_hash, by=cast.femi)
    runs.export(run=run, by=cast.hana)
    run = runs.mark_sent(run=run, by=cast.hana)
    runs.settle(item=run.items.get(), on=today, by=cast.hana)
    run.refresh_from_db()
    return run


def meals(cast, **words):
    return Price.objects.create(
        service=cast.service, pence=875, unit="item", unit_name="meal", label="Hot", position=1, **words
    )


def read(client, user, address):
    client.force_login(user)
    return " ".join(unescape(client.get(address).content.decode()).split())


def test_a_unit_keeps_the_providers_own_word_in_the_form_and_before_asking(cast, client):
    price = meals(cast, minimum_quantity=7)
    address = f"/people/{cast.person.pk}/book/cleaning/"
    page = read(client, cast.amina, address)
    assert "Hot: £8.75 a meal, at least seven meals" in page
    assert "How many hours or meals each time?" in page
    page = unescape(client.post(address, form_for(cast, price, "10", 1)).content.decode())
    assert ">Ten meals each time</dd>" in page
    assert ">Hot: £8.75 a meal, at least seven meals</dd>" in page


def test_a_booking_keeps_the_word_that_was_agreed_when_the_listing_changes(cast, client, ask):
    booking = ask(price=meals(cast), quantity=Decimal(7))
    cast.service.prices.filter(unit_name="meal").update(unit_name="tray", pence=900)
    for user, address in (
        (cast.amina, f"/people/{cast.person.pk}/bookings/{booking.pk}/"),
        (cast.carol, f"/provider/bookings/{booking.pk}/"),
    ):
        page = read(client, user, address)
        assert ">Seven meals each time</dd>" in page
        assert ">Hot: £8.75 a meal</dd>" in page
    for user, address in ((cast.amina, f"/people/{cast.person.pk}/bookings/"), (cast.carol, "/provider/requests/")):
        assert "Seven meals each time, £61.25" in read(client, user, address)


@pytest.mark.parametrize(
    ("quantity", "sentence"),
    [
        ("2", "asks for at least seven meals each time"),
        ("7.5", "Enter a whole number of meals"),
        ("51", "Enter how many meals you want each time, from 1 to 50"),
    ],
)
def test_a_refused_quantity_is_told_in_the_same_word(cast, ask, quantity, sentence):
    with pytest.raises(Refused, match=sentence):
        ask(price=meals(cast, minimum_quantity=7), quantity=Decimal(quantity))


def test_the_form_begins_with_the_least_that_can_be_booked_in_plain_figures(cast, client):
    cast.service.prices.update(minimum_quantity=10)
    assert 'name="quantity" value="10"' in read(client, cast.amina, f"/people/{cast.person.pk}/book/cleaning/")
