"""A person's first page: what to do, the money, the bookings in time; what is unpaid says for how long."""

from html import unescape

import pytest

from brokerage.actions import bookings, plans, requests, sessions
from brokerage.models import PaymentRequest


def words(response):
    return " ".join(unescape(response.content.decode()).split())


@pytest.fixture
def page_of(client):
    def open_page(user, address):
        client.force_login(user)
        return words(client.get(address))

    return open_page


@pytest.fixture
def home(cast):
    return f"/people/{cast.person.pk}/"


@pytest.fixture
def owed(cast, ask, clock):
    """A session of a direct payment that took place on 26 November and was confirmed."""
    booking = bookings.accept(booking=ask(deployment="direct-payment", weeks=2), by=cast.carol)
    session = booking.sessions.first()
    clock.move_to("2026-11-26T13:00:00+00:00")
    sessions.deliver(session=session, by=cast.carol)
    sessions.confirm(session=session, by=cast.amina)
    return session


def test_the_money_is_a_sentence_a_bar_and_a_table_by_way_of_paying(cast, page_of, home, ask):
    bookings.accept(booking=ask(), by=cast.carol)
    page = page_of(cast.amina, home)
    assert "You have " in page
    assert 'scope="row" class="govuk-table__header">Direct payment</th>' in page
    assert 'data-label="Booked">£40</td>' in page


def test_bookings_are_in_time_what_was_and_what_comes(cast, page_of, home, owed):
    page = page_of(cast.amina, home)
    been, coming = page.index("Thursday 26 November, 10:00"), page.index("Thursday 3 December, 10:00")
    assert been < coming
    assert "Carols. Confirmed" in page
    assert "Carols. Booked" in page


def test_a_payment_that_is_late_says_by_how_many_days(cast, page_of, home, owed, clock):
    asked = requests.ask(person=cast.person, provider=cast.carols, by=cast.carol)
    clock.move_to("2026-12-20T10:00:00+00:00")
    page = page_of(cast.amina, home)
    assert f'href="/people/{cast.person.pk}/payments/">Pay Carols £40</a>' in page
    assert f"<strong>{20 - asked.due_on.day} days late</strong>" in page


def test_who_may_not_pay_reads_what_is_to_be_paid_without_a_link(cast, page_of, home, owed, mandate):
    requests.ask(person=cast.person, provider=cast.carols, by=cast.carol)
    page = page_of(cast.ben, home)
    assert "£40 to Carols is to be paid by" in page
    assert ">Pay Carols" not in page


def test_what_nobody_asked_for_yet_says_since_when_it_is_owed(cast, page_of, home, owed, clock):
    clock.move_to("2026-12-06T10:00:00+00:00")
    assert "<strong>£40</strong> to Carols, for 1 session, owed for 10 days" in page_of(cast.amina, home + "payments/")


def test_a_request_that_was_paid_is_not_offered_to_be_paid_again(cast, page_of, home, owed):
    asked = requests.ask(person=cast.person, provider=cast.carols, by=cast.carol)
    address = f"{home}payments/requests/{asked.pk}/"
    assert '<h1 class="govuk-heading-l">Say that you have paid</h1>' in page_of(cast.amina, address)
    PaymentRequest.objects.filter(pk=asked.pk).update(
        state="said-paid", said_paid_on="2026-11-26", said_paid_by=cast.amina
    )
    assert f'<h1 class="govuk-heading-l">Payment request {asked.reference}</h1>' in page_of(cast.amina, address)


def test_a_plan_that_was_not_sent_is_the_first_thing_to_do(cast, page_of, home):
    assert "To do and waiting" not in page_of(cast.amina, home)
    plans.start(person=cast.person, by=cast.amina)
    assert "The plan is being written and has not been sent." in page_of(cast.amina, home)


def test_brokers_and_officers_find_the_way_back_to_their_list(cast, page_of, home, mandate):
    assert 'href="/broker/" class="govuk-back-link">People you help' in page_of(cast.ben, home)
    assert 'href="/officer/people/" class="govuk-back-link">People' in page_of(cast.erin, home)
    assert "govuk-back-link" not in page_of(cast.amina, home)


def test_the_history_says_which_session_an_act_was_about(cast, page_of, home, owed):
    assert page_of(cast.amina, home + "history/").count("Cleaning, Thursday 26 November 2026") == 3


def test_the_history_says_on_whose_behalf(cast, page_of, home, mandate, ask):
    ask(by=cast.ben)
    assert "Ben on your behalf" in page_of(cast.amina, home + "history/")
    assert "Ben on Amina’s behalf" in page_of(cast.erin, home + "history/")


def test_the_whole_history_can_be_read_page_by_page(cast, page_of, home, monkeypatch):
    monkeypatch.setattr("brokerage.views.person.History.EACH_PAGE", 5)
    first = page_of(cast.amina, home + "history/")
    assert 'href="?page=2"' in first
    assert "put on record" not in first
    assert "put on record" in page_of(cast.amina, home + "history/?page=2")


@pytest.mark.parametrize(
    ("who", "address", "label"),
    [("carol", "/provider/bookings/{booking}/", "Requests"), ("hana", "/officer/statement-lines/", "Payments")],
)
def test_the_menu_shows_where_one_is(cast, page_of, ask, who, address, label):
    page = page_of(getattr(cast, who), address.format(booking=ask().pk))
    current = page[page.index('aria-current="') :]
    assert current[: current.index("</a>")].endswith((label, f"{label}</strong>"))


def test_a_session_that_nobody_spoke_for_is_not_called_booked(cast, page_of, home, ask, clock):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to("2026-11-26T13:00:00+00:00")
    assert "They have not said yet that it took place" in page_of(cast.amina, home)
    assert "Carols has not said yet that it took place." in page_of(cast.amina, f"{home}bookings/{booking.pk}/")


def test_saying_twice_that_it_is_paid_ends_on_a_page_without_the_form(cast, client, home, owed):
    asked = requests.ask(person=cast.person, provider=cast.carols, by=cast.carol)
    client.force_login(cast.amina)
    paid = {"day_day": "26", "day_month": "11", "day_year": "2026"}
    address = f"{home}payments/requests/{asked.pk}/"
    client.post(address, paid)
    page = words(client.post(address, paid))
    assert "There is a problem" in page
    assert "I have paid this" not in page
