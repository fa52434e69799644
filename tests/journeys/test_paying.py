"""From the plan's outcome to a settled payment, in each way of holding a budget, on phones without JavaScript."""

import re

import pytest

from brokerage.actions import bookings, sessions
from brokerage.ledger import integrity
from brokerage.models import Booking, IsfInstruction, Payable, PayableState, PaymentRequest, PaymentRun

from .steps import AFTER_THE_SESSION, ask_to_book, button, fill_in


@pytest.fixture
def owed(cast, ask, clock):
    """`owed("managed")`: two hours of cleaning took place and were confirmed; £40 is owed from that pot."""

    def make(deployment):
        booking = bookings.accept(booking=ask(deployment=deployment), by=cast.carol)
        clock.move_to(AFTER_THE_SESSION)
        session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
        sessions.confirm(session=session, by=cast.amina)
        return Payable.objects.get()

    return make


def assert_settled():
    payable = Payable.objects.get()
    assert (payable.amount_pence, payable.state) == (4000, PayableState.SETTLED)
    assert not list(integrity.check())


def fill_day(phone, day, month="11", year="2026"):
    for part, value in (("Day", day), ("Month", month), ("Year", year)):
        phone.get_by_label(part, exact=True).fill(value)


def test_from_an_outcome_of_the_plan_to_a_payment_that_the_bank_statement_shows(cast, clock, sign_in, look):
    cast.service.outcomes.add(cast.outcome.area)
    cast.service.summary = "Your home cleaned and tidy."
    cast.service.save()
    amina = sign_in(cast.amina)
    amina.goto("/my/")
    amina.get_by_role("link", name=re.compile("^Find services for this")).click()
    look(amina, "")
    assert "I want a tidy home." in amina.locator("main").inner_text()
    amina.get_by_role("button", name=re.compile(r"^Ask to book")).click()
    look(amina, "Ask to book: Cleaning")
    assert amina.get_by_label("I want a tidy home.").is_checked()
    fill_in(amina)
    button(amina, "See what it costs").click()
    button(amina, "Ask Carols").click()
    booking = Booking.objects.get()

    carol = sign_in(cast.carol)
    carol.goto(f"/provider/bookings/{booking.pk}/")
    button(carol, "Accept").click()
    clock.move_to(AFTER_THE_SESSION)
    carol = sign_in(cast.carol)
    carol.goto("/provider/sessions/")
    button(carol, "It took place").click()
    amina = sign_in(cast.amina)
    amina.goto(f"/people/{cast.person.pk}/bookings/{booking.pk}/")
    button(amina, "Yes, it took place").click()

    hana = sign_in(cast.hana)
    hana.goto("/officer/payment-runs/")
    look(hana, "Payment runs of Southwark")
    hana.get_by_role("button", name="Make a payment run").click()
    look(hana, "Make a payment run")
    button(hana, "Make the list").click()
    look(hana, "Payment run")
    assert "somebody else must approve it" in hana.locator("main").inner_text()
    assert button(hana, "Approve these payments").count() == 0
    run = PaymentRun.objects.get()

    femi = sign_in(cast.femi)
    femi.goto(f"/officer/payment-runs/{run.pk}/")
    look(femi, "Payment run")
    button(femi, "Approve these payments").click()
    look(femi, "Payment run")

    hana.goto(f"/officer/payment-runs/{run.pk}/")
    look(hana, "Payment run")
    button(hana, "I have sent it to the bank").click()
    assert hana.get_by_role("alert").count() == 1, "nothing was downloaded, so nothing can have been sent"
    with hana.expect_download() as download:
        button(hana, "Download the payment file").click()
    assert "Carols" in download.value.path().read_text()
    hana.goto(f"/officer/payment-runs/{run.pk}/")
    button(hana, "I have sent it to the bank").click()
    look(hana, "Payment run")
    hana.get_by_role("link", name=re.compile("^It arrived")).click()
    look(hana, "This payment arrived")
    button(hana, "Record that it arrived").click()
    look(hana, "Payment run")
    assert "Every payment has its answer" in hana.locator("main").inner_text()
    assert_settled()

    carol = sign_in(cast.carol)
    carol.goto("/provider/payments/")
    look(carol, "Payments")
    assert "£40" in carol.locator("main").inner_text()
    amina.goto(f"/people/{cast.person.pk}/budget/")
    look(amina, "Your budget")
    amina.goto(f"/people/{cast.person.pk}/history/")
    look(amina, "")


def test_a_direct_payment_is_asked_for_paid_and_settled_by_the_providers_receipt(cast, owed, sign_in, look):
    owed("direct-payment")
    carol = sign_in(cast.carol)
    carol.goto("/provider/payments/")
    look(carol, "Payments")
    button(carol, "Ask to be paid").click()
    look(carol, "Payments")
    request = PaymentRequest.objects.get()

    amina = sign_in(cast.amina)
    amina.goto("/my/")
    amina.get_by_role("link", name="Pay Carols £40").click()
    look(amina, "Your payments")
    amina.get_by_role("button", name=re.compile("^I have paid this")).click()
    look(amina, "Say that you have paid")
    fill_day(amina, "27", "12", "2031")
    button(amina, "I have paid this").click()
    assert amina.get_by_role("alert").count() == 1
    fill_day(amina, "26")
    button(amina, "I have paid this").click()
    look(amina, "Your payments")
    assert Payable.objects.get().state == PayableState.IN_FLIGHT, "saying so settles nothing"

    carol.goto(f"/provider/payments/requests/{request.pk}/")
    look(carol, "Payment request")
    button(carol, "Yes, we have the money").click()
    look(carol, "Payments")
    assert_settled()


def test_a_fund_holder_sees_an_instruction_pays_and_answers_with_date_and_reference(cast, owed, sign_in, look):
    owed("isf")
    dev = sign_in(cast.dev)
    dev.goto("/provider/isf/")
    look(dev, "Individual service funds that you hold")
    dev.get_by_role("link", name=IsfInstruction.objects.get().reference).click()
    look(dev, "Pay Carols £40")
    button(dev, "We have seen this").click()
    look(dev, "Pay Carols £40")
    dev.get_by_label("We have paid it").check()
    button(dev, "Send your answer").click()
    assert dev.get_by_role("alert").count() == 1
    fill_day(dev, "26")
    dev.get_by_label(re.compile("reference")).fill("BACS 4711")
    button(dev, "Send your answer").click()
    look(dev, "Individual service funds that you hold")
    assert_settled()


def test_a_broker_books_under_the_banner_until_the_mandate_ends_and_not_one_click_longer(
    cast, mandate, clock, sign_in, look
):
    ben, amina = sign_in(cast.ben), sign_in(cast.amina)
    ben.goto("/broker/")
    look(ben, "")
    ben.goto(f"/people/{cast.person.pk}/book/cleaning/")
    look(ben, "Ask to book: Cleaning")
    assert "You are acting for Amina Yusuf" in ben.locator("body").inner_text()
    fill_in(ben)
    button(ben, "See what it costs").click()
    look(ben, "Check before you ask")
    assert "You are acting for Amina Yusuf" in ben.locator("body").inner_text()

    amina.goto(f"/people/{cast.person.pk}/mandates/")
    look(amina, "")
    amina.get_by_role("link", name=re.compile("^End")).click()
    look(amina, "")
    button(amina, re.compile("End|Yes")).click()
    look(amina, "")

    button(ben, "Ask Carols").click()
    assert "You cannot see this page" in ben.locator("main").inner_text()
    look(ben, "")
    assert not Booking.objects.exists()
    amina.goto(f"/people/{cast.person.pk}/history/")
    look(amina, "")
    assert "right to act was ended" in amina.locator("main").inner_text()


def test_what_a_broker_booked_is_there_for_the_person_to_see(cast, mandate, sign_in, look):
    ask_to_book(sign_in(cast.ben), cast)
    amina = sign_in(cast.amina)
    amina.goto(f"/people/{cast.person.pk}/history/")
    look(amina, "")
    assert "Ben on your behalf" in amina.locator("main").inner_text()
