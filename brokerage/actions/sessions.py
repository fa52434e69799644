"""One session: its money is held, the provider says it took place, the person confirms, and it is owed for."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from brokerage.actions import authority, payables, pots
from brokerage.ledger import actions as ledger
from brokerage.models import Act, Booking, BookingState, Session, SessionState, Stated
from brokerage.permissions import in_team
from brokerage.queries.bookings import cancelling, tell_by
from brokerage.queries.budgets import pot_for
from brokerage.states import BOOKING_MOVES, SESSION_MOVES
from marketplace.core import audit
from marketplace.core.errors import IllegalMove, Refused
from marketplace.core.models import Role, User
from marketplace.core.notifications import notify, notify_address
from marketplace.core.permissions import Permission, require
from marketplace.core.policies import policy_on
from marketplace.core.roles import has_council_role
from marketplace.core.states import check_move

OVER = (SessionState.CONFIRMED, SessionState.MISSED, SessionState.CANCELLED, SessionState.CHARGED)

NOT_ENOUGH = (
    "There is not enough left in this person's budget for this booking now, so it cannot be accepted. "
    "Decline it, or ask them to change it."
)


def hold(*, session: Session, by: User | None) -> None:
    """Set a planned session's cost aside in the pot that is open for its day, inside the caller's transaction.

    That may be another pot than when it was asked for: a new plan brings new ones. Past the pot's end it stays planned.

    Raises:
        Refused: the pot that it was asked from has closed, and no other is open for its day.
        InsufficientFunds: the pot has less than the session costs free.
        AccountClosed: the pot is closed.
    """
    check_move(SESSION_MOVES, session, SessionState.HELD)
    pot = pot_for(session.booking.person, session.booking.deployment, timezone.localdate(session.starts_at))
    if pot is None:
        if session.pot:
            raise Refused(NOT_ENOUGH)
        return
    session.pot = pot
    session.state = SessionState.HELD
    pots.set_aside(session=session, by=by)
    session.save(update_fields=["pot", "state"])


def call_off(*, session: Session, by: User, free: bool, reason: str) -> int:
    """Cancel one session that has not started, inside the caller's transaction; gives the charge in pence."""
    session.reason = reason.strip()
    if session.state == SessionState.PLANNED:
        check_move(SESSION_MOVES, session, SessionState.CANCELLED)
        session.state = SessionState.CANCELLED
        session.save(update_fields=["state", "reason"])
        return 0
    charge = cancelling(session, timezone.now()).charge_pence
    if free or charge == 0:
        check_move(SESSION_MOVES, session, SessionState.CANCELLED)
        _release(session, by)
        session.state = SessionState.CANCELLED
        session.save(update_fields=["state", "reason"])
        return 0
    check_move(SESSION_MOVES, session, SessionState.CHARGED)
    session.state = SessionState.CHARGED
    session.save(update_fields=["state", "reason"])
    _owe(session, charge, by)
    return charge


@transaction.atomic
def cancel(*, session: Session, reason: str, by: User) -> Session:
    """Cancel one session by the booking's terms; the rest of the booking stands.

    Raises:
        NotPermitted: `by` may neither cancel for the person nor is in the provider's team.
        IllegalMove: it took place, was cancelled, or has started.
    """
    booking = session.booking
    right = authority.lock(by, booking.person, Act.CANCEL)
    session = _locked(session)
    booking = session.booking
    require(by, Permission.BOOKING_CANCEL, booking=booking)
    if booking.state != BookingState.ACCEPTED:
        raise IllegalMove("Only a session of an accepted booking can be cancelled. Look at the booking again.")
    if session.state in (SessionState.HELD, SessionState.PLANNED) and session.starts_at <= timezone.now():
        raise IllegalMove("This session has already started, so it cannot be cancelled. Say what happened instead.")
    if not reason.strip():
        raise Refused("Say why you are cancelling, so that the other side knows.")
    if session.state not in (SessionState.HELD, SessionState.PLANNED):
        check_move(SESSION_MOVES, session, SessionState.CANCELLED)
    by_provider = in_team(by, booking.provider)
    charge = call_off(session=session, by=by, free=by_provider, reason=reason)
    finish_if_over(booking)
    context = {"booking": booking, "session": session, "charge_pence": charge}
    if by_provider:
        _record(session, "session.cancelled", by, role="provider", new={"charged_pence": 0})
        notify(booking.person.user, "brokerage/session_cancelled", context)
    else:
        right.record("session.cancelled", target=session, new={"charged_pence": charge})
        notify_address(booking.provider.email, "brokerage/session_cancelled_by_person", context)
    return session


@transaction.atomic
def deliver(*, session: Session, by: User) -> Session:
    """The provider says that a session took place; the person is asked to confirm within the council's days.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: its money is not held, or it was said already.
        Refused: it is not over yet.
    """
    session = _locked(session)
    booking = session.booking
    require(by, Permission.SESSION_DELIVER, provider=booking.provider)
    check_move(SESSION_MOVES, session, SessionState.DELIVERED)
    if session.ends_at > timezone.now():
        hour = "" if session.stated == Stated.PERIOD else " at %H:%M"
        over = f"{timezone.localtime(session.ends_at):%-d %B{hour}}"
        if session.stated == Stated.SPAN:
            raise Refused(f"This session ends on {over}. You can say that it took place after that.")
        raise Refused(f"You can say that this session took place from {over}.")
    today = timezone.localdate()
    session.state, session.delivered_by, session.delivered_at = SessionState.DELIVERED, by, timezone.now()
    session.confirm_by = today + timedelta(days=policy_on(booking.person.council_id, today).confirm_after_days)
    session.save(update_fields=["state", "delivered_by", "delivered_at", "confirm_by"])
    _record(session, "session.delivered", by, role="provider", new={"confirm_by": str(session.confirm_by)})
    notify(booking.person.user, "brokerage/session_delivered", {"booking": booking, "session": session})
    return session


@transaction.atomic
def miss(*, session: Session, by: User, reason: str = "") -> Session:
    """Say that a session did not take place: its money is free again. The provider, or a case officer on a question."""
    session = _locked(session)
    booking = session.booking
    role = "officer" if _officer(session, by) else "provider"
    if role == "provider":
        require(by, Permission.SESSION_DELIVER, provider=booking.provider)
    check_move(SESSION_MOVES, session, SessionState.MISSED)
    if session.starts_at > timezone.now():
        raise Refused("This session has not started yet. Cancel it if it will not take place.")
    _release(session, by)
    session.state, session.reason = SessionState.MISSED, reason.strip() or session.reason
    session.save(update_fields=["state", "reason"])
    _record(session, "session.missed", by, role=role, new={"released_pence": session.cost_pence})
    notify(booking.person.user, "brokerage/session_missed", {"booking": booking, "session": session})
    finish_if_over(booking)
    return session


@transaction.atomic
def confirm(*, session: Session, by: User) -> Session:
    """Confirm that a session took place: what was held is now owed to the provider.

    Raises:
        NotPermitted: `by` may not confirm for the person (a case officer may, once it was questioned).
        IllegalMove: the provider has not said that it took place, or it is confirmed already.
        Refused: `by` works for the provider and acts for somebody else, or is the officer who questioned it.
    """
    right = authority.lock(by, session.booking.person, Act.CONFIRM)
    session = _locked(session)
    if not _officer(session, by):
        require(by, Permission.SESSION_CONFIRM, person=session.booking.person)
    elif right.role == "officer" and session.questioned_by_id == by.pk:
        raise Refused(
            "You questioned this session yourself, so you cannot have it paid on your own word. "
            f"A colleague can say that it took place, or {session.booking.person} can."
        )
    right.refuse_interest(session.booking.provider, "confirm what took place")
    _confirm(session, by)
    right.record("session.confirmed", target=session, new={"paid_pence": session.cost_pence})
    return session


def _confirm(session: Session, by: User | None) -> None:
    check_move(SESSION_MOVES, session, SessionState.CONFIRMED)
    session.state, session.confirmed_by, session.confirmed_at = SessionState.CONFIRMED, by, timezone.now()
    session.save(update_fields=["state", "confirmed_by", "confirmed_at"])
    _owe(session, session.cost_pence, by)
    finish_if_over(session.booking)


@transaction.atomic
def confirm_if_overdue(*, session: Session) -> bool:
    """Confirm a delivered session for which the council's days have passed without a word; says whether it did."""
    session = _locked(session)
    today = timezone.localdate()
    if session.state != SessionState.DELIVERED or session.confirm_by is None or session.confirm_by >= today:
        return False
    _confirm(session, None)
    _record(session, "session.confirmed_by_time", None, role="site", new={"paid_pence": session.cost_pence})
    notify(
        session.booking.person.user,
        "brokerage/session_confirmed_by_time",
        {"session": session, "booking": session.booking},
    )
    return True


@transaction.atomic
def dispute(*, session: Session, reason: str, by: User) -> Session:
    """Say that a session was not as the provider says, or that it is over and they have said nothing.

    A case officer may do the second for the person, when the provider's days are over. The money stays held until it is
    settled between them or, by the day that the council's policy gives, by a case officer.

    Raises:
        NotPermitted: `by` may not confirm for the person, and is not their case officer.
        IllegalMove: it is settled already, or was never booked.
        Refused: it is not over yet, no reason is given, `by` works for the provider and acts for somebody else, or a
            case officer comes before the provider's days are over or after it has spoken.
    """
    right = authority.lock(by, session.booking.person, Act.CONFIRM)
    session = _locked(session)
    person = session.booking.person
    require(by, Permission.SESSION_QUESTION, person=person)
    right.refuse_interest(session.booking.provider, "question what took place")
    check_move(SESSION_MOVES, session, SessionState.DISPUTED)
    if session.ends_at > timezone.now():
        raise Refused("This session is not over yet. Cancel it if you do not want it, or come back when it is over.")
    by_council = right.role == "officer"
    if by_council:
        _check_untold(session)
    if not reason.strip():
        raise Refused("Say what was wrong, so that the provider and your council can put it right.")
    today = timezone.localdate()
    session.state, session.reason, session.questioned_by = SessionState.DISPUTED, reason.strip(), by
    session.settle_by = today + timedelta(days=policy_on(person.council_id, today).settle_days)
    session.save(update_fields=["state", "reason", "questioned_by", "settle_by"])
    right.record("session.questioned", target=session, new={"settle_by": str(session.settle_by)})
    told = {"booking": session.booking, "session": session, "by_council": by_council}
    notify_address(session.booking.provider.email, "brokerage/session_questioned", told)
    if by_council:
        notify(person.user, "brokerage/session_questioned_for_you", told)
    return session


def _check_untold(session: Session) -> None:
    if session.state != SessionState.HELD:
        raise Refused(
            "The provider has said that it took place. Only the person, or who acts for them, questions that."
        )
    last = tell_by(session)
    if timezone.localdate() <= last:
        raise Refused(
            f"{session.booking.provider} has until {last:%-d %B %Y} to say whether it took place. "
            "You can question it after that."
        )


def _officer(session: Session, by: User) -> bool:
    """A case officer of the person's council decides about a session that was questioned."""
    return session.state == SessionState.DISPUTED and has_council_role(
        by, session.booking.person.council_id, Role.CASE_OFFICER
    )


def _release(session: Session, by: User | None) -> None:
    pots.release(session=session, reason="session not used", by=by)


def _owe(session: Session, amount_pence: int, by: User | None) -> None:
    """Turn what was held (all or a part; the rest is free again) into what is owed to the provider."""
    ledger.post_hold(
        hold_key=session.hold_key,
        amount_pence=amount_pence,
        key=f"{session.hold_key}:post",
        reason="session owed",
        effective_on=timezone.localdate(),
        actor=str(by.pk) if by else "",
        source=session.reference_label,
    )
    pots.settle_closed(pot_id=session.pot_id, because=session.hold_key, by=by)
    payables.owe(session=session, amount_pence=amount_pence, on=timezone.localdate(), by=by)


def finish_if_over(booking: Booking) -> None:
    """A booking whose every session is over is finished."""
    if booking.state == BookingState.ACCEPTED and not booking.sessions.exclude(state__in=OVER).exists():
        check_move(BOOKING_MOVES, booking, BookingState.FINISHED)
        booking.state = BookingState.FINISHED
        booking.save(update_fields=["state"])


def _locked(session: Session) -> Session:
    """The session with its booking's row locked first, then its own: one fixed order."""
    Booking.objects.select_for_update(of=("self",)).get(pk=session.booking_id)
    Session.objects.select_for_update(of=("self",)).get(pk=session.pk)
    return Session.objects.select_related(
        "booking__person__council", "booking__person__user", "booking__provider", "pot__account", "pot__fund_holder"
    ).get(pk=session.pk)


def _record(session: Session, action: str, by: User | None, *, role: str, new: dict[str, object]) -> None:
    audit.record(
        action,
        target=session,
        by=by,
        role=role,
        person_id=session.booking.person_id,
        council_id=session.booking.person.council_id,
        new=new,
    )
