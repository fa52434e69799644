"""Whether planned sessions fit: into the service's opening hours, and beside what the person has already."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from django.utils import timezone

from brokerage.models import Booking, BookingState, Person, Session, SessionState
from brokerage.terms import WEEKDAYS, Slot
from marketplace.core.errors import Refused
from providers.models import OpeningTime, Service

#: Units without a length of their own: two lifts in one hour are two lifts.
MOMENTS = ("item", "journey")
Span = tuple[datetime, datetime]


def check_open(service: Service, planned: Sequence[Slot], unit: str, quantity: Decimal) -> None:
    """Refuse sessions outside the opening hours. A service that states none may be asked for at any time.

    Hours and sessions also end within them, and a run of days needs each of its days. Nights, weeks and months begin
    within them and run on; items and journeys are one moment.
    """
    times = list(service.times.all())
    if not times:
        return
    for slot in planned:
        days = int(quantity) if unit == "day" else 1
        for day in (slot.day + timedelta(days=number) for number in range(days)):
            if not any(WEEKDAYS[day.weekday()] in row.days for row in times):
                one_by_one = " Book fewer days, or a day each week." if days > 1 else ""
                raise Refused(f"This service is not open on a {day:%A}. Choose one of its days.{one_by_one}")
        start = _local(slot.starts_at)
        within = next((span for span in _open_spans(times, slot) if span[0] <= start < span[1]), None)
        if within is None:
            raise Refused(f"This service is not open at {start:%H:%M} on a {start:%A}. Choose a time when it is.")
        # A session has no length of its own; where a service is open for less than an hour, it is that long.
        end = min(_local(slot.ends_at), start + (within[1] - within[0])) if unit == "session" else _local(slot.ends_at)
        if unit in ("hour", "session") and end > within[1]:
            raise Refused(
                f"This service closes at {within[1]:%H:%M}, and what you ask for would end at {end:%H:%M} on "
                f"{end:%A}. Start earlier, or book less each time."
            )


def _open_spans(times: Iterable[OpeningTime], slot: Slot) -> list[Span]:
    """When it is open around a session, in local time; hours that follow on one another are one span."""
    first, last = _local(slot.starts_at).date() - timedelta(days=1), _local(slot.ends_at).date()
    spans = []
    for day in (first + timedelta(days=number) for number in range((last - first).days + 1)):
        for row in times:
            if WEEKDAYS[day.weekday()] in row.days:
                closes = day + timedelta(days=1) if row.closes_at <= row.opens_at else day
                spans.append((datetime.combine(day, row.opens_at), datetime.combine(closes, row.closes_at)))
    joined: list[Span] = []
    for begins, ends in sorted(spans):
        if joined and begins <= joined[-1][1] + timedelta(minutes=1):
            joined[-1] = (joined[-1][0], max(joined[-1][1], ends))
        else:
            joined.append((begins, ends))
    return joined


def _local(moment: datetime) -> datetime:
    return timezone.localtime(moment).replace(tzinfo=None)


def check_free(person: Person, service: Service, planned: Sequence[Slot], unit: str) -> None:
    """Refuse sessions that overlap one another, or others of the same service that are booked or asked for."""
    spans = [_span(slot.starts_at, slot.ends_at, unit) for slot in planned]
    if any(_overlap(one, following) for one, following in pairwise(spans)):
        raise Refused(
            "Each time is longer than a week, so one would begin before the one before it ends. "
            "Book less each time, or book just once."
        )
    clash = next(iter(_beside(_sessions(person, spans).filter(booking__service=service), spans)), None)
    if clash:
        raise Refused(
            f"This service is already booked or asked for on {timezone.localtime(clash.starts_at):%-d %B at %H:%M}. "
            "Choose another time, or look at your bookings."
        )


def at_the_same_time(booking: Booking) -> list[Session]:
    """The person's sessions of other services that overlap a booking's: allowed, and worth saying."""
    spans = [_span(row.starts_at, row.ends_at, booking.unit) for row in booking.sessions.all()]
    return _beside(_sessions(booking.person, spans).exclude(booking__service=booking.service), spans)


def _sessions(person: Person, spans: Sequence[Span]):
    return Session.objects.filter(
        booking__person=person,
        booking__state__in=(BookingState.REQUESTED, BookingState.ACCEPTED),
        state__in=(SessionState.PLANNED, SessionState.HELD),
        starts_at__lte=max(end for _, end in spans),
        ends_at__gte=min(begin for begin, _ in spans),
    ).select_related("booking__provider")


def _beside(sessions: Iterable[Session], spans: Sequence[Span]) -> list[Session]:
    return [
        row
        for row in sessions
        if any(_overlap(_span(row.starts_at, row.ends_at, row.booking.unit), span) for span in spans)
    ]


def _span(begin: datetime, end: datetime, unit: str) -> Span:
    return (begin, begin if unit in MOMENTS else end)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] == other[0] or (one[0] < other[1] and other[0] < one[1])
