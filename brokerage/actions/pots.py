"""A pot ends: nothing more is booked from it, what is free goes back to the council, what is booked stands."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from django.db import transaction
from django.utils import timezone

from brokerage import accounts
from brokerage.ledger import actions as ledger
from brokerage.ledger.queries import free_pence
from brokerage.models import Booking, FundingPayment, PersonalBudget, Pot, Session, SessionState
from brokerage.years import days_between
from marketplace.core import audit
from marketplace.core.errors import IllegalMove
from marketplace.core.models import User
from marketplace.core.money import round_half_up
from marketplace.core.permissions import Permission, require


def end_all(*, budget: PersonalBudget, replaced_on: date, by: User | None) -> None:
    """End the pots of a budget that another replaces on a day, inside the caller's transaction.

    If the day has come they close. Until then they stay in use: the money for the days after goes back now, as far as
    nobody has booked it, and `close_ended` closes them when their last day has passed.
    """
    last_day = replaced_on - timedelta(days=1)
    for pot in budget.pots.select_for_update(of=("self",)).select_related("account").filter(closed_at=None):
        if replaced_on <= timezone.localdate() or pot.starts_on > last_day:
            _close(pot=pot, by=by, on=max(pot.starts_on, last_day))
        elif pot.ends_on > last_day:
            _cut(pot=pot, last_day=last_day, by=by)


@transaction.atomic
def close(*, pot: Pot, by: User) -> Pot:
    """Close one pot: nothing more can be booked from it, what is free goes back to the council, bookings stand.

    Raises:
        NotPermitted: `by` is not a finance officer of the council.
        IllegalMove: it is closed already.
    """
    pot = (
        Pot.objects.select_for_update(of=("self",)).select_related("budget__person__council", "account").get(pk=pot.pk)
    )
    require(by, Permission.BUDGET_SET, council=pot.budget.person.council)
    if pot.closed_at:
        raise IllegalMove("This pot is already closed. There is nothing more to do.")
    _close(pot=pot, by=by, on=timezone.localdate())
    return pot


@transaction.atomic
def close_ended(*, pot: Pot) -> bool:
    """Close a pot of a replaced budget whose last day has passed; says whether it did."""
    pot = (
        Pot.objects.select_for_update(of=("self",)).select_related("budget__person__council", "account").get(pk=pot.pk)
    )
    if pot.closed_at or pot.budget.ends_on is None or pot.ends_on >= timezone.localdate():
        return False
    _close(pot=pot, by=None, on=pot.ends_on)
    return True


def settle_closed(*, pot_id: object, because: str, by: User | None) -> None:
    """Send back what a resolved hold has freed in a pot that is closed; an open pot keeps it.

    Call it in the transaction that resolved the hold: the account is locked since then, so a closing pot sees it.
    """
    pot = (
        Pot.objects.select_related("budget__person__council", "account").filter(pk=pot_id).exclude(closed_at=None)
    ).first()
    if pot is not None:
        ledger.reopen_account(pot.account)
        _send_back(pot, free_pence(pot.account), key=f"pot:{pot.pk}:returned:{because}", on=timezone.localdate(), by=by)
        ledger.close_account(pot.account)


def move_holds(*, former: Sequence[PersonalBudget], to: Mapping[str, Pot], by: User | None) -> None:
    """Pay what is booked in the days of new pots from these, the earliest first, as far as their money goes.

    What does not fit, and what is paid in a way that the new budget does not have, stays with the pot that holds it.
    """
    waiting = Session.objects.filter(state=SessionState.HELD, pot__budget__in=former).order_by("starts_at", "pk")
    bookings = Booking.objects.select_for_update(of=("self",)).filter(sessions__in=waiting.order_by())
    list(bookings.order_by("pk"))
    for session in waiting.select_for_update(of=("self",)).select_related("booking__provider", "pot"):
        pot = to.get(session.booking.deployment)
        day = timezone.localdate(session.starts_at)
        if pot is None or not pot.starts_on <= day <= pot.ends_on or free_pence(pot.account) < session.cost_pence:
            continue
        release(session=session, reason="paid from the next budget", by=by)
        session.pot, session.hold_version = pot, session.hold_version + 1
        set_aside(session=session, by=by)
        session.save(update_fields=["pot", "hold_version"])


def set_aside(*, session: Session, by: User | None) -> None:
    """Hold a session's cost in its pot, for what its payer will owe to the provider."""
    ledger.hold(
        debit=session.pot.account,
        credit=accounts.payable(accounts.payer_of(session.pot), session.booking.provider),
        amount_pence=session.cost_pence,
        key=session.hold_key,
        reason="session booked",
        effective_on=timezone.localdate(session.starts_at),
        actor=str(by.pk) if by else "",
        source=session.reference_label,
    )


def release(*, session: Session, reason: str, by: User | None) -> None:
    """Free what is held for a session; in a closed pot it goes back to the council."""
    ledger.void_hold(
        hold_key=session.hold_key,
        key=f"{session.hold_key}:void",
        reason=reason,
        effective_on=timezone.localdate(),
        actor=str(by.pk) if by else "",
        source=session.reference_label,
    )
    settle_closed(pot_id=session.pot_id, because=session.hold_key, by=by)


def _cut(*, pot: Pot, last_day: date, by: User | None) -> None:
    days = days_between(last_day + timedelta(days=1), pot.ends_on)
    ledger.lock(pot.account)
    back = min(free_pence(pot.account), round_half_up(Decimal(pot.weekly_pence * days) / 7))
    _send_back(pot, back, key=f"pot:{pot.pk}:cut:{last_day}", on=timezone.localdate(), by=by)
    pot.ends_on = last_day
    pot.save(update_fields=["ends_on"])
    _cut_funding(pot, last_day)
    _record("pot.shortened", pot, back, by)


def _close(*, pot: Pot, by: User | None, on: date) -> None:
    ledger.lock(pot.account)
    back = free_pence(pot.account)
    _send_back(pot, back, key=f"pot:{pot.pk}:returned", on=on, by=by)
    ledger.close_account(pot.account)
    pot.closed_at = timezone.now()
    pot.save(update_fields=["closed_at"])
    _cut_funding(pot, on)
    _record("pot.closed", pot, back, by)


def _send_back(pot: Pot, pence: int, *, key: str, on: date, by: User | None) -> None:
    if pence:
        ledger.post(
            debit=pot.account,
            credit=accounts.receivable(pot.budget.person.council),
            amount_pence=pence,
            key=key,
            reason="pot closed",
            effective_on=on,
            actor=str(by.pk) if by else "",
            source=pot.reference_label,
        )


def _cut_funding(pot: Pot, last_day: date) -> None:
    """What was still to be paid in for days after the last one is not due any more."""
    due = FundingPayment.objects.filter(pot=pot, state=FundingPayment.State.DUE)
    due.filter(covers_from__gt=last_day).delete()
    for payment in due.filter(covers_to__gt=last_day):
        part = Decimal(days_between(payment.covers_from, last_day)) / days_between(
            payment.covers_from, payment.covers_to
        )
        payment.amount_pence = max(1, round_half_up(payment.amount_pence * part))
        payment.covers_to = last_day
        payment.save(update_fields=["amount_pence", "covers_to"])


def _record(action: str, pot: Pot, back: int, by: User | None) -> None:
    person = pot.budget.person
    audit.record(
        action,
        target=pot,
        by=by,
        role="officer" if by else "site",
        person_id=person.pk,
        council_id=person.council_id,
        new={"returned_pence": back, "ends_on": str(pot.ends_on)},
    )
