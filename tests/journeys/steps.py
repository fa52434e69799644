"""Steps that several journeys take: from the form to a session that was confirmed."""

import re

from brokerage.models import Booking

AFTER_THE_SESSION = "2026-11-26T14:00:00+00:00"


def fill_in(phone, *, way="council|managed", hour="10:00", quantity="2"):
    """The form for Thursday 26 November, paid for by the council unless said otherwise."""
    phone.get_by_label("I want a tidy home.").check()
    phone.get_by_label(re.compile(way, re.IGNORECASE)).check()
    for part, value in (("Day", "26"), ("Month", "11"), ("Year", "2026")):
        phone.get_by_label(part, exact=True).fill(value)
    phone.get_by_label("At what time?").fill(hour)
    phone.get_by_label(re.compile("How many hours")).fill(quantity)
    phone.get_by_label("Just once").check()


def button(phone, name):
    return phone.get_by_role("button", name=name)


def ask_to_book(phone, cast, **words):
    phone.goto(f"/people/{cast.person.pk}/book/cleaning/")
    fill_in(phone, **words)
    button(phone, "See what it costs").click()
    button(phone, "Ask Carols").click()
    return Booking.objects.get()
