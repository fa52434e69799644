"""Whether planned sessions fit: into the service's opening hours, and beside what the person has already."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise

from django.utils import timezone

from brokerage.models import Booking, BookingState, Person, Session, SessionState, Stated
from brokerage.states import STANDING
from brokerage.terms import WEEKDAYS, Slot, period_end
from marketplace.core.errors import Refused
from providers.models import OpeningTime, Price, PriceUnit, Service

#: Units without a length of their own: two lifts in one hour are two lifts.
MOMENTS = ("item", "journey")
#: A day that begins later than this before closing costs a whole day and is hardly one.
LEAST_OF_DAY = timedelta(hours=2)
MIDNIGHT = time(23, 59)
Span = tuple[datetime, datetime]


def within_hours(service: Service, planned: Sequence[Slot], unit: str, quantity: Decimal) -> list[Slot]:
    """The sessions as they lie in the opening hours: a day ends when the service closes, a night when it does by then.

    A service that states no hours may be asked for at any time, and a period from any day. What has a stated length
    also ends within the hours; a run of days needs each of its days. Nights and weeks begin within them and run on.
    What nobody gave a length is one moment.

    Raises:
        Refused: it is not open then, closes before the end, or closes so soon that nothing is left of a day.
    """
    times = list(service.times.all())
    if not times:
        return list(planned)
    return [slot if slot.stated == Stated.PERIOD else _within(times, slot, unit, int(quantity)) for slot in planned]


def _within(times: list[OpeningTime], slot: Slot, unit: str, quantity: int) -> Slot:
    days = quantity if unit == PriceUnit.DAY else 1
    for day in (slot.day + timedelta(days=number) for number in range(days)):
        if not any(WEEKDAYS[day.weekday()] in row.days for row in times):
            one_by_one = " Book fewer days, or a day each week." if days > 1 else ""
            raise Refused(f"This service is not open on a {day:%A}. Choose one of its days.{one_by_one}")
    start, end = _local(slot.starts_at), _local(slot.ends_at)
    within = next((span for span in _open_spans(times, slot) if span[0] <= start < span[1]), None)
    if within is None:
        raise Refused(f"This service is not open at {start:%H:%M} on a {start:%A}. Choose a time when it is.")
    if unit == PriceUnit.DAY:
        _check_something_is_left(times, start)
        return _ending(slot, _closing(times, end.date()))
    if unit == PriceUnit.NIGHT:
        is_one_night = within[0].date() < within[1].date() and within[1] - within[0] < timedelta(days=1)
        return _ending(slot, within[1] + timedelta(days=quantity - 1) if is_one_night else None)
    if unit != PriceUnit.WEEK and slot.stated == Stated.SPAN and end > within[1]:
        raise Refused(
            f"This service closes at {within[1]:%H:%M}, and what you ask for would end at {end:%H:%M} on "
            f"{end:%A}. Start earlier, or book less each time."
        )
    return slot


def _check_something_is_left(times: Iterable[OpeningTime], start: datetime) -> None:
    """Refuse a day that would begin shortly before closing and cost as much as a whole one."""
    closes = _closing(times, start.date())
    if closes is None:
        return
    opens = min(begins for begins, _ in _on_day(times, start.date()))
    latest = max(opens, closes - LEAST_OF_DAY)
    if start > latest:
        raise Refused(
            f"This service closes at {closes:%H:%M} on a {start:%A}, so a day that starts at {start:%H:%M} has hardly "
            f"begun. Start at {latest:%H:%M} or earlier."
        )


def _closing(times: Iterable[OpeningTime], day: date) -> datetime | None:
    """When it closes for good on a day; nothing where it is open until midnight or on through the night."""
    closes = max(ends for _, ends in _on_day(times, day))
    return closes if closes < datetime.combine(day, MIDNIGHT) else None


def _ending(slot: Slot, end: datetime | None) -> Slot:
    if end is None:
        return slot
    return replace(slot, ends_at=end.replace(tzinfo=timezone.get_default_timezone()), stated=Stated.SPAN)


def _on_day(times: Iterable[OpeningTime], day: date) -> list[Span]:
    """The opening hours that begin on a day, in local time."""
    return [
        (
            datetime.combine(day, row.opens_at),
            datetime.combine(day + timedelta(days=row.closes_at <= row.opens_at), row.closes_at),
        )
        for row in times
        if WEEKDAYS[day.weekday()] in row.days
    ]


def _open_spans(times: Iterable[OpeningTime], slot: Slot) -> list[Span]:
    """When it is open around a session, in local time; hours that follow on one another are one span."""
    first, last = _local(slot.starts_at).date() - timedelta(days=1), _local(slot.ends_at).date()
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    spans = [span for day in days for span in _on_day(times, day)]
    joined: list[Span] = []
    for begins, ends in sorted(spans):
        if joined and begins <= joined[-1][1] + timedelta(minutes=1):
            joined[-1] = (joined[-1][0], max(joined[-1][1], ends))
        else:
            joined.append((begins, ends))
    return joined


def _local(moment: datetime) -> datetime:
    return timezone.localtime(moment).replace(tzinfo=None)


def check_free(person: Person, service: Service, planned: Sequence[Slot], price: Price, quantity: Decimal) -> None:
    """Refuse sessions that overlap one another, or others of the same service that are booked or asked for.

    What nobody gave a length is kept an hour from the next of the same service; items and journeys are one moment.
    Periods keep off one another only: a garden plot for a year is in nobody's way.
    """
    if planned[0].stated == Stated.PERIOD:
        _check_periods(person, service, planned[0].day, price, quantity)
        return
    spans = [_span(slot, price.unit) for slot in planned]
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


def _check_periods(person: Person, service: Service, starts_on: date, price: Price, quantity: Decimal) -> None:
    ends_on = period_end(starts_on, price, quantity)
    standing = Booking.objects.filter(
        person=person,
        service=service,
        pattern=Booking.Pattern.PERIOD,
        state__in=STANDING,
    ).exclude(sessions__state__in=(SessionState.CANCELLED, SessionState.CHARGED, SessionState.MISSED))
    for booking in standing:
        first_free = period_end(booking.starts_on, booking, booking.quantity)
        if starts_on < first_free and booking.starts_on < ends_on:
            raise Refused(
                f"This service is already booked or asked for from {booking.starts_on:%-d %B %Y}, for "
                f"{booking.quantity_words}. Choose {first_free:%-d %B %Y} or later, or look at your bookings."
            )


def at_the_same_time(booking: Booking) -> list[Session]:
    """The person's sessions of other services that overlap a booking's: allowed, and worth saying."""
    spans = [_span(row, booking.unit) for row in booking.sessions.exclude(stated=Stated.PERIOD)]
    if not spans:
        return []
    return _beside(_sessions(booking.person, spans).exclude(booking__service=booking.service), spans)


def _sessions(person: Person, spans: Sequence[Span]):
    return (
        Session.objects.filter(
            booking__person=person,
            booking__state__in=(BookingState.REQUESTED, BookingState.ACCEPTED),
            state__in=(SessionState.PLANNED, SessionState.HELD),
            starts_at__lte=max(end for _, end in spans),
            ends_at__gte=min(begin for begin, _ in spans),
        )
        .exclude(stated=Stated.PERIOD)
        .select_related("booking__provider")
    )


def _beside(sessions: Iterable[Session], spans: Sequence[Span]) -> list[Session]:
    return [row for row in sessions if any(_overlap(_span(row, row.booking.unit), span) for span in spans)]


def _span(timed: Slot | Session, unit: str) -> Span:
    is_moment = unit in MOMENTS and timed.stated == Stated.START
    return (timed.starts_at, timed.starts_at if is_moment else timed.ends_at)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] == other[0] or (one[0] < other[1] and other[0] < one[1])
