"""What a booking and its calling off come to, its bank holidays, and until when a provider has to speak."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from brokerage import terms
from brokerage.models import Booking, BookingState, Session, SessionState, Stated
from marketplace.core.bank_holidays import is_bank_holiday
from marketplace.core.policies import policy_on


def cancelling(session: Session, now: datetime) -> terms.Cancelling:
    """The booking's terms for one session. What is not set aside yet is never charged."""
    return terms.cancelling(
        starts_at=session.starts_at,
        cost=session.cost_pence if session.state == SessionState.HELD else 0,
        notice_hours=session.booking.cancel_notice_hours,
        percent=session.booking.late_cancel_percent,
        now=now,
    )


def tell_by(session: Session) -> date:
    """The last day on which the provider may leave unsaid whether a session took place."""
    ended_on = timezone.localdate(session.ends_at)
    return ended_on + timedelta(days=policy_on(session.booking.person.council_id, ended_on).say_days)


def sums_of(booking: Booking, sessions: Iterable[Session]) -> dict[str, int]:
    """What was asked for in all, and what an accepted booking comes to now that some of it was called off."""
    agreed = booking.session_cost_pence * booking.weeks
    if booking.state in (BookingState.REQUESTED, BookingState.DECLINED, BookingState.WITHDRAWN):
        return {"total_pence": agreed, "now_pence": agreed}
    return {"total_pence": agreed, "now_pence": sum(_comes_to(session) for session in sessions)}


@dataclass(frozen=True)
class BankHolidays:
    """How many of some sessions, of how many, are on a bank holiday, and on which."""

    sessions: int
    of: int
    days: list[date]


def bank_holidays_of(sessions: Iterable[Session]) -> BankHolidays:
    """Bank holidays on which a booking's sessions are planned. A period of months or years has no such days."""
    each = [[day for day in _days_of(session) if is_bank_holiday(day)] for session in sessions]
    return BankHolidays(sum(map(bool, each)), len(each), sorted({day for days in each for day in days}))


def _days_of(session: Session) -> list[date]:
    """The days that a session is known to touch. Its last day counts, but not one at whose midnight it ends."""
    first = timezone.localdate(session.starts_at)
    if session.stated == Stated.PERIOD:
        return []
    if session.stated == Stated.START:
        return [first]
    last = timezone.localdate(session.ends_at - timedelta(seconds=1))
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _comes_to(session: Session) -> int:
    if hasattr(session, "payable"):
        return session.payable.amount_pence
    return 0 if session.state in (SessionState.MISSED, SessionState.CANCELLED) else session.cost_pence
