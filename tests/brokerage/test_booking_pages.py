"""What the pages of a booking say before and after: price, hours, pot, the whole time, and what is owed."""

from datetime import date
from html import unescape
from uuid import uuid4

import pytest

from brokerage.actions import bookings, plans, requests, sessions
from marketplace.core.errors import IllegalMove
from providers.models import Price, Provider
from tests.brokerage.conftest import listing


def words(response):
    return " ".join(unescape(response.content.decode()).split())


@pytest.fixture
def amina(cast, client):
    client.force_login(cast.amina)
    return client


@pytest.fixture
def form(cast):
    """What Amina fills in for two hours on Thursday 26 November at ten."""
    return {
        "outcome": cast.outcome.pk,
        "price": cast.service.prices.get().pk,
        "deployment": "managed",
        "starts_on_day": "26",
        "starts_on_month": "11",
        "starts_on_year": "2026",
        "starts_at": "10:00",
        "quantity": "2",
        "pattern": "once",
        "form_key": str(uuid4()),
    }


def book(cast, service="cleaning"):
    return f"/people/{cast.person.pk}/book/{service}/"


def test_the_form_says_the_only_price_and_the_hours(cast, amina):
    page = words(amina.get(book(cast)))
    assert "Price: £20 an hour." in page
    assert "Monday, 8am to 6pm" in page


def test_before_asking_the_outcome_the_price_and_the_pot_are_read_again(cast, amina, form):
    page = words(amina.post(book(cast), form))
    assert "Check before you ask" in page
    assert "“I want a tidy home.”" in page
    assert "£20 an hour" in page
    assert 'Paid from</dt><dd class="govuk-summary-list__value">Managed by the council' in page


def test_the_check_names_the_day_on_which_it_ends(cast, amina, form):
    night = Price.objects.create(service=cast.service, pence=3000, unit="night", position=2)
    page = words(amina.post(book(cast), form | {"price": night.pk, "quantity": "2"}))
    assert "Thursday 26 November 2026, 10:00 to Saturday 28 November<" in page


def test_no_end_is_told_that_nobody_stated(cast, amina, form):
    visit = Price.objects.create(service=cast.service, pence=3000, unit="session", unit_name="visit", position=2)
    page = words(amina.post(book(cast), form | {"price": visit.pk, "quantity": "1"}))
    assert "Thursday 26 November 2026, 10:00<" in page
    assert "10:00 to" not in page


# --- Months and years -----------------------------------------------------------------------------------------------


@pytest.fixture
def plot(cast):
    """A service that is sold by the year and by nothing else."""
    cast.service.prices.all().delete()
    return Price.objects.create(service=cast.service, pence=3000, unit="item", unit_name="year")


def test_what_is_sold_by_the_year_asks_for_a_date_and_no_hour(cast, amina, form, plot):
    page = words(amina.get(book(cast)))
    assert "From which day?" in page
    assert "How many years?" in page
    assert 'name="starts_at"' not in page
    assert 'name="pattern"' not in page
    sent = {key: form[key] for key in form if key not in ("starts_at", "pattern")} | {"price": plot.pk, "quantity": "1"}
    page = words(amina.post(book(cast), sent))
    assert "From Thursday 26 November 2026, for one year" in page
    assert "each time" not in page
    amina.post(book(cast), sent | {"step": "send"})
    booking = cast.person.bookings.get()
    assert booking.pattern == "period"
    for reader, address in (
        (cast.amina, f"/people/{cast.person.pk}/bookings/{booking.pk}/"),
        (cast.amina, f"/people/{cast.person.pk}/bookings/"),
        (cast.carol, f"/provider/bookings/{booking.pk}/"),
    ):
        amina.force_login(reader)
        page = words(amina.get(address))
        assert "From Thursday 26 November 2026" in page
        assert "00:00" not in page
        assert "each time" not in page


def test_beside_an_hourly_price_the_price_of_a_year_cannot_be_had_weekly(cast, amina, form):
    year = Price.objects.create(service=cast.service, pence=3000, unit="item", unit_name="year", position=2)
    assert "Leave it empty for a price by month or year." in words(amina.get(book(cast)))
    response = amina.post(book(cast), form | {"price": year.pk, "quantity": "1", "pattern": "weekly", "weeks": "4"})
    assert response.status_code == 422
    assert "Choose “Just once”: the price for a year is for a time from one date" in words(response)
    page = words(amina.post(book(cast), form | {"price": year.pk, "quantity": "1", "starts_at": ""}))
    assert "From Thursday 26 November 2026, for one year" in page
    response = amina.post(book(cast), form | {"starts_at": "", "pattern": ""})
    assert response.status_code == 422
    assert "Enter a time" in words(response)


# --- Bank holidays --------------------------------------------------------------------------------------------------


def test_a_bank_holiday_is_named_before_it_is_asked_for_and_to_the_provider(cast, amina, form):
    christmas = {"starts_on_day": "18", "starts_on_month": "12", "pattern": "weekly", "weeks": "3"}
    page = words(amina.post(book(cast), form | christmas))
    told = "2 of these are on a bank holiday: Friday 25 December 2026 and Friday 1 January 2027."
    assert f"{told} Ask the provider if they open." in page
    amina.post(book(cast), form | christmas | {"step": "send"})
    booking = cast.person.bookings.get()
    amina.force_login(cast.carol)
    assert f"{told} If you accept, you agree to those days too." in words(
        amina.get(f"/provider/bookings/{booking.pk}/")
    )


def test_one_visit_on_a_bank_holiday_is_named_and_other_days_say_nothing(cast, amina, form):
    page = words(amina.post(book(cast), form | {"starts_on_day": "25", "starts_on_month": "12"}))
    assert "This is on a bank holiday: Friday 25 December 2026. Ask the provider if they open." in page
    assert "bank holiday" not in words(amina.post(book(cast), form))


# --- What is booked beside it, and what comes after -----------------------------------------------------------------


def test_another_service_at_that_time_is_a_warning_and_no_refusal(cast, amina, ask, form):
    ask()
    garden = listing(cast.devs, "gardening")
    page = words(amina.post(book(cast, "gardening"), form | {"price": garden.prices.get().pk}))
    assert "There is also Cleaning from Carols on Thursday 26 November at 10:00" in page
    assert "You can still ask." in page


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"quantity": "1000000000"}, "Enter a smaller number"),
        ({"quantity": "1.123"}, "at most two places after the point, like 1.25"),
        ({"starts_on_year": "9999"}, "must be 26 November 2027 or earlier"),
        ({"starts_on_year": "2025"}, "must be 25 November 2026 or later"),
    ],
)
def test_what_nobody_can_mean_is_refused_in_our_own_words(cast, amina, form, wrong, sentence):
    response = amina.post(book(cast), form | wrong)
    assert response.status_code == 422
    assert sentence in words(response)
    assert "Ensure that" not in words(response)


@pytest.fixture
def free(cast):
    service = listing(cast.carols, "lunch-club")
    service.prices.all().delete()
    service.free = True
    service.save()
    Provider.objects.filter(pk=cast.carols.pk).update(phone="020 7946 0123")
    return service


@pytest.mark.parametrize("address", ["/services/lunch-club/book/", "/people/{}/book/lunch-club/"])
def test_what_has_no_price_is_arranged_and_not_booked(cast, amina, free, address):
    page = words(amina.get(address.format(cast.person.pk)))
    assert "Free: ring 020 7946 0123 to arrange it." in page
    assert "Which price?" not in page


def test_a_result_without_a_price_says_how_to_arrange_it_and_has_no_button(cast, amina, free):
    for service in (cast.service, free):
        service.outcomes.add(cast.outcome.area)
        service.save()
    page = words(amina.get(f"/people/{cast.person.pk}/outcomes/{cast.outcome.pk}/services/"))
    assert f"{book(cast)}?outcome=" in page
    assert book(cast, "lunch-club") not in page
    assert "Free: ring 020 7946 0123 to arrange it." in page


def test_from_an_outcome_the_form_knows_the_pot_that_the_list_was_filtered_by(cast, amina):
    cast.service.outcomes.add(cast.outcome.area)
    cast.service.save()
    address = f"/people/{cast.person.pk}/outcomes/{cast.outcome.pk}/services/"
    assert "&deployment=managed" in words(amina.get(address))
    assert "&deployment=" not in words(amina.get(f"{address}?without=deployment.managed"))


def test_the_way_out_of_cancelling_is_to_keep_it(cast, amina, ask):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    here = f"/people/{cast.person.pk}/bookings/{booking.pk}/"
    assert ">Keep the booking</a>" in words(amina.get(f"{here}cancel/"))
    assert ">Keep the session</a>" in words(amina.get(f"{here}sessions/{booking.sessions.get().pk}/cancel/"))
    amina.force_login(cast.carol)
    assert ">Keep the booking</a>" in words(amina.get(f"/provider/bookings/{booking.pk}/cancel/"))


def test_after_a_late_cancellation_both_sides_see_what_is_owed(cast, amina, ask, clock):
    booking = bookings.accept(booking=ask(weeks=3), by=cast.carol)
    clock.move_to("2026-11-26T09:00:00+00:00")
    bookings.cancel(booking=booking, reason="I am away.", by=cast.amina)
    amina.force_login(cast.amina)
    page = words(amina.get(f"/people/{cast.person.pk}/bookings/{booking.pk}/"))
    assert "£40 each time, £120 in all. It now comes to £20, because not all of it took place" in page
    assert "Carols is owed £20." in page
    amina.force_login(cast.carol)
    page = words(amina.get(f"/provider/bookings/{booking.pk}/"))
    assert "£120 in all. It now comes to £20" in page
    assert page.count("You are owed £20.") == 1


def test_where_the_money_is_reads_as_a_sentence_on_both_sides(cast, client, ask, clock):
    booking = bookings.accept(booking=ask(deployment="direct-payment"), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    sessions.confirm(session=session, by=cast.amina)

    def read(person, provider):
        client.force_login(cast.amina)
        assert person in words(client.get(f"/people/{cast.person.pk}/bookings/{booking.pk}/"))
        client.force_login(cast.carol)
        assert provider in words(client.get(f"/provider/bookings/{booking.pk}/"))

    read("Carols is owed £40.", "You are owed £40.")
    request = requests.ask(provider=cast.carols, person=cast.person, by=cast.carol)
    read("Carols is owed £40, and it has been asked for.", "You are owed £40, and it has been asked for.")
    requests.say_paid(request=request, paid_on=date(2026, 11, 26), by=cast.amina)
    read("£40 is on its way to Carols.", "£40 is on its way to you.")
    requests.receive(request=request, received_on=date(2026, 11, 26), by=cast.carol)
    read("Carols has been paid £40.", "You have been paid £40.")


@pytest.mark.parametrize(
    ("hours", "percent", "sentence"),
    [
        (24, 50, "You can cancel free up to 24 hours before. After that 50% of the cost is charged."),
        (0, 50, "You can cancel free until it starts."),
        (0, 0, "You can cancel free at any time."),
        (24, 0, "You can cancel free at any time."),
    ],
)
def test_the_terms_for_cancelling_are_one_plain_sentence(cast, amina, hours, percent, sentence):
    type(cast.service).objects.update(cancel_notice_hours=hours, late_cancel_percent=percent)
    assert sentence in words(amina.get(book(cast)))


def test_saying_twice_that_it_took_place_is_refused_in_a_whole_sentence(cast, ask, clock):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    with pytest.raises(IllegalMove, match="This session is marked “Took place, to be confirmed”, so that cannot be"):
        sessions.deliver(session=session, by=cast.carol)


def test_what_is_owed_is_said_with_how_long(cast, ask, clock, client):
    booking = bookings.accept(booking=ask(deployment="direct-payment"), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    sessions.confirm(session=session, by=cast.amina)
    clock.move_to("2026-12-18T14:00:00+00:00")
    client.force_login(cast.carol)
    assert "1 session, owed for 22 days." in words(client.get("/provider/payments/"))


def held_for_three_weeks(cast, ask, **changes):
    booking = ask(weeks=3, **changes)
    return bookings.accept(booking=booking, by=cast.carol)


def test_before_cancelling_a_booking_the_terms_and_the_exact_sums_are_read(cast, amina, ask, clock):
    booking = held_for_three_weeks(cast, ask)
    clock.move_to("2026-11-25T20:00:00+00:00")
    page = words(amina.get(f"/people/{cast.person.pk}/bookings/{booking.pk}/cancel/"))
    assert "Cleaning, from Carols." in page
    assert "After that 50% of the cost is charged." in page
    assert "Thursday 26 November, 10:00: £20 of £40 is charged" in page
    assert "Thursday 3 December, 10:00: free" in page
    assert "£20 is charged, because some of it is at short notice. £100 is free again in the budget." in page
    assert "govuk-button--warning" in page


def test_before_cancelling_one_session_the_terms_and_the_exact_sum_are_read(cast, amina, ask, clock):
    booking = held_for_three_weeks(cast, ask)
    first, second, _ = booking.sessions.all()
    clock.move_to("2026-11-25T20:00:00+00:00")
    address = f"/people/{cast.person.pk}/bookings/{booking.pk}/sessions/{{}}/cancel/"
    late, free = words(amina.get(address.format(first.pk))), words(amina.get(address.format(second.pk)))
    assert "£20 of £40 is charged" in late
    assert "Nothing is charged.</strong> £40 is free again in the budget." in free
    assert "After that 50% of the cost is charged." in late
    assert "After that 50% of the cost is charged." in free


def test_what_cannot_be_cancelled_any_more_has_no_button(cast, amina, ask, clock):
    booking = held_for_three_weeks(cast, ask)
    session = booking.sessions.first()
    sessions.cancel(session=session, reason="Away", by=cast.amina)
    page = words(amina.get(f"/people/{cast.person.pk}/bookings/{booking.pk}/sessions/{session.pk}/cancel/"))
    assert "It cannot be cancelled now" in page
    assert "Cancel this session" not in page


def test_a_cancelled_session_says_that_nothing_is_paid_and_why_in_whole_sentences(cast, amina, ask):
    booking = held_for_three_weeks(cast, ask)
    sessions.cancel(session=booking.sessions.first(), reason="I am away.", by=cast.amina)
    page = words(amina.get(f"/people/{cast.person.pk}/bookings/{booking.pk}/"))
    assert "Nothing is paid for it.<br>Reason given: “I am away.”</p>" in page


def test_the_terms_are_not_told_once_a_booking_is_over(cast, amina, ask):
    booking = held_for_three_weeks(cast, ask)
    address = f"/people/{cast.person.pk}/bookings/{booking.pk}/"
    assert "You can cancel free" in words(amina.get(address))
    bookings.cancel(booking=booking, reason="Moving", by=cast.amina)
    assert "You can cancel free" not in words(amina.get(address))


def test_who_decides_a_questioned_session_is_told_to_the_person(cast, client, ask, clock):
    booking = held_for_three_weeks(cast, ask)
    session = booking.sessions.first()
    clock.move_to("2026-11-26T13:00:00+00:00")
    sessions.deliver(session=session, by=cast.carol)
    sessions.dispute(session=session, reason="She came late.", by=cast.amina)
    client.force_login(cast.amina)
    page = words(client.get(f"/people/{cast.person.pk}/bookings/{booking.pk}/"))
    assert "£40 stays set aside until it is settled." in page
    assert "If you do not agree with each other, Southwark decides by Thursday 10 December 2026." in page


def test_an_officer_who_settles_a_question_reads_whose_it_is_and_whom_to_ring(cast, client, ask, clock):
    Provider.objects.filter(pk=cast.carols.pk).update(phone="020 7946 0999")
    booking = held_for_three_weeks(cast, ask)
    session = booking.sessions.first()
    clock.move_to("2026-11-26T13:00:00+00:00")
    sessions.deliver(session=session, by=cast.carol)
    sessions.dispute(session=session, reason="She came late.", by=cast.amina)
    client.force_login(cast.erin)
    page = words(client.get("/officer/questions/"))
    assert "Amina wrote: “She came late.”</li>" in page
    assert f'href="/people/{cast.person.pk}/">Amina Yusuf</a>' in page
    assert "Carols: 020 7946 0999." in page


def test_a_provider_reads_what_it_is_about_to_cancel(cast, client, ask):
    booking = held_for_three_weeks(cast, ask)
    session = booking.sessions.first()
    client.force_login(cast.carol)
    page = words(client.get(f"/provider/bookings/{booking.pk}/sessions/{session.pk}/cancel/"))
    assert f"Cleaning for Amina, {booking.reference}<br>Thursday 26 November 2026, 10:00 to 12:00" in page


def test_an_empty_form_says_of_each_question_what_to_do(cast, amina):
    page = words(amina.post(book(cast), {"form_key": str(uuid4())}))
    assert "Enter the day, or the first day" in page
    assert "Choose if it is once or every week" in page
    assert "Answer the question" not in page


def test_a_right_without_bookings_says_nothing_of_money_booked(cast, amina, mandate):
    address = f"/people/{cast.person.pk}/mandates/"
    assert "Booked so far: £0." in words(amina.get(address))
    cast.person.mandates.update(acts=["look", "pay"])
    assert "Booked so far" not in words(amina.get(address))


def test_a_plan_that_waits_says_for_how_many_days(cast, client, clock):
    plan = plans.start(person=cast.person, by=cast.amina)
    plans.write(
        plan=plan, matters_to_me="Music", strengths="", starts_on=date(2027, 1, 4), fund_holder=None, by=cast.amina
    )
    outcome = plans.add_outcome(plan=plan, area=cast.outcome.area, words="I want more.", by=cast.amina)
    plans.add_line(outcome=outcome, what="Help", deployment="managed", weekly_pence=100, by=cast.amina)
    plans.submit(plan=plan, by=cast.amina)
    clock.move_to("2026-12-07T10:00:00+00:00")
    client.force_login(cast.femi)
    assert "sent 12 days ago by Amina" in words(client.get("/officer/plans/"))


def test_a_cancelling_that_comes_too_late_has_no_button_any_more(cast, amina, ask):
    booking = held_for_three_weeks(cast, ask)
    bookings.cancel(booking=booking, reason="Moving", by=cast.amina)
    page = words(amina.post(f"/people/{cast.person.pk}/bookings/{booking.pk}/cancel/", {"reason": "Again"}))
    assert "There is a problem" in page
    assert "Cancel the booking" not in page


def test_an_approver_who_asks_for_changes_without_words_is_led_to_the_box(cast, client, clock):
    plan = plans.start(person=cast.person, by=cast.amina, from_agreed=True)
    plans.write(
        plan=plan, matters_to_me="Music", strengths="", starts_on=date(2027, 1, 4), fund_holder=cast.devs, by=cast.amina
    )
    plans.submit(plan=plan, by=cast.amina)
    client.force_login(cast.femi)
    page = words(client.post(f"/officer/plans/{plan.pk}/", {"answer": "changes", "words": " "}))
    assert '<a href="#id_words">Say what needs to change, so that they know what to do</a>' in page


@pytest.mark.parametrize(
    "address",
    ["plan/about/", "plan/outcomes/add/", "plan/risks/add/", "mandates/broker/", "mandates/representative/"],
)
def test_every_form_of_a_person_says_in_its_own_words_what_is_missing(cast, amina, address):
    plans.start(person=cast.person, by=cast.amina)
    page = words(amina.post(f"/people/{cast.person.pk}/{address}", {}))
    assert "There is a problem" in page
    assert "Answer the question" not in page


def test_that_it_did_not_take_place_is_asked_once_more(cast, client, ask, clock):
    session = held_for_three_weeks(cast, ask).sessions.first()
    clock.move_to("2026-11-26T13:00:00+00:00")
    client.force_login(cast.carol)
    page = words(client.get("/provider/sessions/"))
    assert f'href="?not={session.pk}#session-{session.pk}"' in page
    assert 'value="missed"' not in page
    page = words(client.get(f"/provider/sessions/?not={session.pk}"))
    assert "you are not paid for it. You cannot change this later." in page
    assert 'value="missed"' in page
    assert 'value="missed"' not in words(client.get("/provider/sessions/?not=nonsense"))


@pytest.mark.parametrize("nonsense", ["", "x", "x" * 36, "²" * 36])
def test_a_session_that_is_none_is_answered_with_a_sentence(cast, client, nonsense):
    for who, address, wrong in (
        (cast.erin, "/officer/questions/", "This has been settled already, or is not one of yours."),
        (cast.carol, "/provider/sessions/", "Choose one of the sessions on this page."),
    ):
        client.force_login(who)
        response = client.post(address, {"session": nonsense, "do": "missed"})
        assert response.status_code == 422
        assert wrong in response.content.decode()
