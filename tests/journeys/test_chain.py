"""Request, yes, took place, confirmed, owed: the chain on a phone, without JavaScript, each page checked by axe."""

import re

import pytest
from django.conf import settings
from django.test import Client

from brokerage.ledger import integrity
from brokerage.models import Booking, BookingState, Payable, PayableState, SessionState
from tests.brokerage import conftest as brokerage

cast, clock = brokerage.cast, brokerage.clock

AFTER_THE_SESSION = "2026-11-26T14:00:00+00:00"


@pytest.fixture
def sign_in(open_page, live_server):
    """`sign_in(user)` gives that person's phone, signed in at the stopped hour."""

    def enter(user):
        client = Client()
        client.force_login(user)
        one = open_page(javascript=False)
        value = client.cookies[settings.SESSION_COOKIE_NAME].value
        one.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_server.url}])
        return one

    return enter


@pytest.fixture
def look(open_page, axe):
    """`look(phone, "Heading")`: that page came, axe finds nothing, and it does not scroll sideways.

    Axe needs a browser that runs scripts, so it is given the page's markup, without its own scripts, in another one.
    """
    seen = open_page()
    seen.goto("/health/", timeout=30_000)  # the first page of a run also loads the addresses

    def check(phone, heading):
        assert phone.locator("h1").inner_text().startswith(heading)
        seen.set_content(re.sub(r"(?s)<script.*?</script>", "", phone.content()))
        axe(seen)
        assert seen.evaluate("document.documentElement.scrollWidth") <= seen.viewport_size["width"]

    return check


def fill_in(phone, *, hour="10:00", quantity="2"):
    """The form for Thursday 26 November, paid for by the council."""
    phone.get_by_label("I want a tidy home.").check()
    phone.get_by_label(re.compile("council|managed", re.IGNORECASE)).check()
    for part, value in (("Day", "26"), ("Month", "11"), ("Year", "2026")):
        phone.get_by_label(part, exact=True).fill(value)
    phone.get_by_label("At what time?").fill(hour)
    phone.get_by_label(re.compile("How many hours")).fill(quantity)
    phone.get_by_label("Just once").check()


def button(phone, name):
    return phone.get_by_role("button", name=name)


def ask_to_book(phone, cast):
    phone.goto(f"/people/{cast.person.pk}/book/cleaning/")
    fill_in(phone)
    button(phone, "See what it costs").click()
    button(phone, "Ask Carols").click()
    return Booking.objects.get()


def test_a_booking_goes_from_the_plan_to_what_is_owed(cast, clock, sign_in, look):
    cast.service.outcomes.add(cast.outcome.area)
    cast.person.preferred_name = "Amina"
    cast.person.save(update_fields=["preferred_name"])
    amina = sign_in(cast.amina)
    amina.goto("/my/")
    look(amina, "Hello, Amina")
    amina.goto("/services/cleaning/book/")
    look(amina, "Ask to book: Cleaning")
    fill_in(amina)
    button(amina, "See what it costs").click()
    look(amina, "Check before you ask")
    assert "£40" in amina.locator("dl").inner_text()
    assert not Booking.objects.exists()
    button(amina, "Ask Carols").click()
    look(amina, "Cleaning")
    assert "You have asked Carols" in amina.locator("main").inner_text()
    booking = Booking.objects.get()

    carol = sign_in(cast.carol)
    carol.goto("/provider/requests/")
    look(carol, "Requests")
    carol.get_by_role("link", name="Cleaning for Amina").click()
    look(carol, "Cleaning for Amina")
    assert "Yusuf" not in carol.locator("body").inner_text()
    button(carol, "Accept").click()
    look(carol, "Cleaning for Amina")
    booking.refresh_from_db()
    assert booking.state == BookingState.ACCEPTED

    carol.goto("/provider/sessions/")
    assert button(carol, "It took place").count() == 0

    clock.move_to(AFTER_THE_SESSION)
    carol = sign_in(cast.carol)
    carol.goto("/provider/sessions/")
    look(carol, "Sessions")
    button(carol, "It took place").click()
    look(carol, "Sessions")
    assert booking.sessions.get().state == SessionState.DELIVERED

    amina = sign_in(cast.amina)
    amina.goto("/my/")
    amina.get_by_role("link", name="Did Cleaning take place").click()
    look(amina, "Cleaning")
    button(amina, "Yes, it took place").click()
    look(amina, "Cleaning")
    assert "is now owed for it" in amina.locator("main").inner_text()
    payable = Payable.objects.get()
    assert (payable.amount_pence, payable.state, payable.provider) == (4000, PayableState.DUE, cast.carols)

    amina.goto(f"/people/{cast.person.pk}/budget/")
    look(amina, "Your budget")
    spent = amina.get_by_role("row").filter(has=amina.get_by_role("rowheader", name=cast.outcome.area.name))
    assert [cell.strip() for cell in spent.get_by_role("cell").all_inner_texts()] == ["£40", "£0"]
    assert not list(integrity.check())


def test_what_cannot_be_booked_is_refused_in_a_sentence_and_what_was_typed_stays(cast, sign_in, look):
    amina = sign_in(cast.amina)
    amina.goto(f"/people/{cast.person.pk}/book/cleaning/")
    fill_in(amina, hour="half past soon")
    button(amina, "See what it costs").click()
    look(amina, "Ask to book: Cleaning")
    assert "Enter a time of day, like 10:30 or 2pm" in amina.get_by_role("alert").inner_text()
    assert amina.get_by_label("At what time?").input_value() == "half past soon"
    fill_in(amina, quantity="0")
    button(amina, "See what it costs").click()
    look(amina, "Ask to book: Cleaning")
    assert amina.get_by_role("alert").count() == 1
    assert amina.get_by_label("Year", exact=True).input_value() == "2026"
    assert not Booking.objects.exists()


def test_confirming_twice_from_two_phones_owes_it_once(cast, clock, sign_in, look):
    booking = ask_to_book(sign_in(cast.amina), cast)
    carol = sign_in(cast.carol)
    carol.goto(f"/provider/bookings/{booking.pk}/")
    button(carol, "Accept").click()
    clock.move_to(AFTER_THE_SESSION)
    carol = sign_in(cast.carol)
    carol.goto("/provider/sessions/")
    button(carol, "It took place").click()
    phones = [sign_in(cast.amina), sign_in(cast.amina)]
    for phone in phones:
        phone.goto(f"/people/{cast.person.pk}/bookings/{booking.pk}/")
    for phone in phones:
        button(phone, "Yes, it took place").click()
    assert phones[1].get_by_role("alert").count() == 1
    look(phones[1], "Cleaning")
    assert Payable.objects.count() == 1


def test_another_provider_sees_neither_the_person_nor_the_booking(cast, sign_in, look):
    booking = ask_to_book(sign_in(cast.amina), cast)
    dev = sign_in(cast.dev)
    home = f"/people/{cast.person.pk}/"
    refused = [home, f"{home}budget/", f"{home}plan/", f"{home}bookings/{booking.pk}/", f"{home}book/cleaning/"]
    for address in [*refused, f"/provider/bookings/{booking.pk}/"]:
        assert dev.goto(address).status == 403, address
        assert "Amina" not in dev.locator("main").inner_text()
    look(dev, "")
    dev.goto("/provider/requests/")
    look(dev, "Requests")
    assert "Amina" not in dev.locator("main").inner_text()
    booking.refresh_from_db()
    assert booking.state == BookingState.REQUESTED
