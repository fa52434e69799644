"""Asking, accepting, delivering, confirming: what each does to the budget, and every refusal on the way."""

from datetime import date, time, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils import timezone

from brokerage.actions import bookings, mandates, plans, pots, sessions
from brokerage.ledger.integrity import check
from brokerage.models import Booking, BookingState, Payable, PayableState, SessionState
from brokerage.queries.budgets import spend_per_outcome, summary
from brokerage.states import BOOKING_MOVES, SESSION_MOVES
from marketplace.core import audit
from marketplace.core.errors import IllegalMove, NotPermitted, Refused
from marketplace.core.models import AuditEntry


def left(cast, deployment="managed"):
    rows = summary(cast.person, timezone.localdate()).pots
    return next(row.amounts for row in rows if row.pot.deployment == deployment)


def test_signing_off_credits_each_pot_for_its_council_year_to_the_day(cast):
    days = (date(2027, 3, 31) - date(2026, 11, 25)).days + 1
    assert left(cast).total_pence == round(6000 * days / 7)
    for row in summary(cast.person, timezone.localdate()).pots:
        assert sum(row.pot.funding.values_list("amount_pence", flat=True)) == row.amounts.total_pence


def test_a_request_only_checks_and_acceptance_holds(cast, ask):
    before = left(cast).left_pence
    booking = ask()
    assert (booking.session_cost_pence, left(cast).left_pence) == (4000, before)
    bookings.accept(booking=booking, by=cast.carol)
    assert left(cast).held_pence == 4000
    assert left(cast).left_pence == before - 4000


def test_confirmation_turns_what_was_held_into_what_is_owed(cast, ask, clock):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    sessions.confirm(session=session, by=cast.amina)
    amounts = left(cast)
    assert (amounts.held_pence, amounts.spent_pence) == (0, 4000)
    payable = Payable.objects.get()
    assert (payable.amount_pence, payable.state, payable.provider) == (4000, PayableState.DUE, cast.carols)
    assert [(row.area.pk, row.spent_pence) for row in spend_per_outcome(cast.person)] == [("habitable-home", 4000)]
    booking.refresh_from_db()
    assert booking.state == BookingState.FINISHED
    assert not list(check())


def test_a_session_counts_as_confirmed_only_after_the_councils_days(cast, ask, clock):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    clock.move_to("2026-12-03T23:00:00+00:00")
    assert not sessions.confirm_if_overdue(session=session)
    clock.move_to("2026-12-04T01:00:00+00:00")
    assert sessions.confirm_if_overdue(session=session)
    assert not sessions.confirm_if_overdue(session=session)


def test_a_question_keeps_the_money_held_until_it_is_settled(cast, ask, clock):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to("2026-11-26T14:00:00+00:00")
    session = sessions.deliver(session=booking.sessions.get(), by=cast.carol)
    session = sessions.dispute(session=session, reason="Nobody came.", by=cast.amina)
    assert left(cast).held_pence == 4000
    sessions.miss(session=session, by=cast.erin)
    assert left(cast).held_pence == 0


def test_what_the_provider_never_tells_of_the_person_can_question_so_that_no_money_is_stuck(cast, ask, clock, client):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    session = booking.sessions.get()
    with pytest.raises(Refused, match="This session is not over yet"):
        sessions.dispute(session=session, reason="Nobody came.", by=cast.amina)
    clock.move_to("2026-11-26T14:00:00+00:00")
    client.force_login(cast.amina)
    address = f"/people/{cast.person.pk}/bookings/{booking.pk}/"
    assert "It did not take place, or something was wrong" in client.get(address).content.decode()
    client.post(f"{address}sessions/{session.pk}/question/", {"reason": "Nobody came."})
    client.force_login(cast.erin)
    queue = client.get("/officer/questions/").content.decode()
    assert "Carols has not said whether it took place" in queue
    client.post("/officer/questions/", {"session": str(session.pk), "do": "missed"})
    amounts = left(cast)
    assert (amounts.held_pence, amounts.spent_pence) == (0, 0)


@pytest.mark.parametrize(("hours_before", "charge"), [(24, 0), (23, 2000)])
def test_cancelling_charges_by_the_agreed_terms(cast, ask, clock, hours_before, charge):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to(booking.sessions.get().starts_at - timedelta(hours=hours_before))
    bookings.cancel(booking=booking, reason="I am away.", by=cast.amina)
    amounts = left(cast)
    assert (amounts.held_pence, amounts.spent_pence) == (0, charge)


def test_a_provider_that_cancels_is_never_paid_for_it(cast, ask, clock):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    clock.move_to(booking.sessions.get().starts_at - timedelta(hours=1))
    bookings.cancel(booking=booking, reason="We are ill.", by=cast.carol)
    assert left(cast).spent_pence == 0


def test_the_same_form_sent_twice_makes_one_booking(cast, ask):
    key = uuid4()
    assert ask(form_key=key).pk == ask(form_key=key).pk
    assert Booking.objects.count() == 1


def test_a_years_weekly_booking_is_held_as_far_as_the_pot_goes(cast, ask):
    booking = bookings.accept(booking=ask(quantity=Decimal(1), weeks=30), by=cast.carol)
    assert booking.sessions.filter(state=SessionState.HELD).count() == 18
    assert booking.sessions.filter(state=SessionState.PLANNED).count() == 12


def test_a_weekly_booking_keeps_its_local_time_through_the_clock_change(cast, ask):
    booking = ask(quantity=Decimal(1), weeks=20)
    assert {timezone.localtime(s.starts_at).hour for s in booking.sessions.all()} == {10}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"starts_on": date(2026, 11, 24)}, "has not passed"),
        ({"starts_on": date(2028, 1, 3)}, "within one year"),
        ({"starts_on": date(2026, 11, 28)}, "not open on a Saturday"),
        ({"starts_at": time(20)}, "not open at 20:00"),
        ({"quantity": Decimal(0)}, "Enter how many hours"),
        ({"quantity": Decimal("-1")}, "Enter how many hours"),
        ({"quantity": Decimal(999999)}, "Enter how many hours"),
        ({"quantity": Decimal("1.1")}, "quarters"),
        ({"weeks": 0}, "how many weeks"),
        ({"weeks": 53}, "how many weeks"),
        ({"deployment": "gold"}, "how this will be paid"),
        ({"quantity": Decimal(8), "weeks": 18}, "is left in"),
    ],
)
def test_what_cannot_be_booked_is_refused_with_a_sentence_and_changes_nothing(cast, ask, changes, words):
    with pytest.raises(Refused, match=words):
        ask(**changes)
    assert not Booking.objects.exists()


def test_nothing_is_booked_on_a_plan_that_is_not_signed(cast, ask):
    plan = plans.start(person=cast.person, by=cast.amina)
    outcome = plans.add_outcome(plan=plan, area=cast.outcome.area, words="More", by=cast.amina)
    with pytest.raises(Refused, match="not been agreed"):
        ask(outcome=outcome)


def test_two_requests_for_the_last_money_cannot_both_be_accepted(cast, ask):
    first = ask(quantity=Decimal(4), weeks=12)
    second = ask(quantity=Decimal(4), weeks=12, starts_on=date(2026, 11, 27))
    bookings.accept(booking=first, by=cast.carol)
    with pytest.raises(Refused, match="not enough left"):
        bookings.accept(booking=second, by=cast.carol)
    second.refresh_from_db()
    assert second.state == BookingState.REQUESTED
    assert not list(check())


def test_a_closed_pot_takes_no_new_booking(cast, ask):
    booking = ask()
    pots.close(pot=cast.plan.budget.pots.get(deployment="managed"), by=cast.hana)
    with pytest.raises(Refused, match="no open budget"):
        ask(starts_on=date(2026, 11, 27))
    with pytest.raises(Refused, match="not enough left"):
        bookings.accept(booking=booking, by=cast.carol)


@pytest.mark.parametrize("who", ["dev", "erin", "femi", "hana", "idris", "carol", "ben", "grace"])
def test_only_the_person_or_a_mandate_to_book_can_ask(cast, ask, who):
    with pytest.raises(NotPermitted):
        ask(by=getattr(cast, who))


@pytest.mark.parametrize("who", ["dev", "amina", "erin", "femi", "hana", "ben"])
def test_only_the_providers_team_can_answer(cast, ask, who):
    booking = ask()
    with pytest.raises(NotPermitted):
        bookings.accept(booking=booking, by=getattr(cast, who))


def test_a_broker_books_within_the_limits_and_the_person_sees_it(cast, ask, mandate):
    ask(by=cast.ben)
    entry = AuditEntry.objects.get(action="booking.requested")
    assert (entry.actor_label, entry.on_behalf, entry.person_id) == ("Ben", True, str(cast.person.pk))
    with pytest.raises(Refused, match="at most £200 at a time"):
        ask(by=cast.ben, weeks=6, starts_on=date(2026, 11, 27))
    ask(by=cast.ben, weeks=5, starts_on=date(2026, 11, 27))
    with pytest.raises(Refused, match="£300 in all"):
        ask(by=cast.ben, weeks=2, starts_on=date(2026, 11, 30))


def test_an_ended_or_expired_mandate_does_nothing_more(cast, ask, mandate, clock):
    clock.move_to("2027-04-01T10:00:00+00:00")
    with pytest.raises(NotPermitted):
        ask(by=cast.ben, starts_on=date(2027, 4, 2))
    clock.move_to("2026-11-25T11:00:00+00:00")
    mandates.end(mandate=mandate, by=cast.amina)
    with pytest.raises(NotPermitted):
        ask(by=cast.ben)
    with pytest.raises(IllegalMove):
        mandates.end(mandate=mandate, by=cast.amina)


def test_a_broker_cannot_book_the_provider_that_they_work_for(cast, ask, mandate):
    cast.service.provider = cast.brokers
    cast.service.save()
    with pytest.raises(Refused, match="You work for this provider"):
        ask(by=cast.ben)


def test_the_author_never_signs_off_the_plan(cast):
    plan = plans.start(person=cast.person, by=cast.amina)
    cast.plan.refresh_from_db()
    with pytest.raises(NotPermitted):
        plans.sign_off(plan=plan, by=cast.amina)
    with pytest.raises(IllegalMove):
        plans.sign_off(plan=cast.plan, by=cast.femi)


@pytest.mark.parametrize("state", BookingState.values)
def test_only_a_requested_booking_can_be_accepted(cast, ask, state):
    booking = ask()
    Booking.objects.filter(pk=booking.pk).update(state=state)
    if BookingState.ACCEPTED in BOOKING_MOVES[state]:
        bookings.accept(booking=booking, by=cast.carol)
        return
    with pytest.raises(IllegalMove):
        bookings.accept(booking=booking, by=cast.carol)


@pytest.mark.parametrize("state", [s for s in SessionState.values if SessionState.DELIVERED not in SESSION_MOVES[s]])
def test_only_a_held_session_can_be_delivered(cast, ask, clock, state):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    booking.sessions.update(state=state)
    clock.move_to("2026-11-26T14:00:00+00:00")
    with pytest.raises(IllegalMove):
        sessions.deliver(session=booking.sessions.get(), by=cast.carol)


def test_a_session_cannot_be_delivered_before_it_ends(cast, ask):
    booking = bookings.accept(booking=ask(), by=cast.carol)
    with pytest.raises(Refused, match="after that"):
        sessions.deliver(session=booking.sessions.get(), by=cast.carol)


def test_when_the_audit_cannot_be_written_nothing_is_changed(cast, ask, monkeypatch):
    booking = ask()

    def broken(*args, **kwargs):
        raise RuntimeError("the audit is out of order")

    monkeypatch.setattr(audit, "record", broken)
    with pytest.raises(RuntimeError):
        bookings.accept(booking=booking, by=cast.carol)
    booking.refresh_from_db()
    assert booking.state == BookingState.REQUESTED
    assert left(cast).held_pence == 0
