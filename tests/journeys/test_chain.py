"""Request, yes, took place, confirmed, owed: the chain on a phone, without JavaScript, each page checked by axe."""

from brokerage.ledger import integrity
from brokerage.models import Booking, BookingState, Payable, PayableState, SessionState

from .steps import AFTER_THE_SESSION, ask_to_book, button, fill_in


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
