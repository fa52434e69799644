"""What a booking comes to, what calling off a session would cost now, and until when a provider has to speak."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.utils import timezone

from brokerage import terms
from brokerage.models import Booking, BookingState, Session, SessionState
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


def _comes_to(session: Session) -> int:
    if hasattr(session, "payable"):
        return session.payable.amount_pence
    return 0 if session.state in (SessionState.MISSED, SessionState.CANCELLED) else session.cost_pence
