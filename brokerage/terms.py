"""What a booking costs and when its sessions are: pure rules on dates, units and pence."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from dateutil.rrule import WEEKLY, rrule
from django.utils import timezone

from marketplace.core.errors import Refused
from marketplace.core.money import cost_pence

#: The most of a unit that one session may be; more is a slip of the keyboard.
MOST_OF_UNIT = {"hour": 24, "session": 10, "day": 14, "night": 14, "week": 8, "month": 3, "item": 50, "journey": 20}
#: How long one unit lasts in the diary. A session, item or journey has no length of its own: an hour.
UNIT_LENGTH = {
    "hour": timedelta(hours=1),
    "session": timedelta(hours=1),
    "journey": timedelta(hours=1),
    "item": timedelta(hours=1),
    "day": timedelta(hours=6),
    "night": timedelta(days=1),
    "week": timedelta(weeks=1),
    "month": timedelta(days=30),
}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FURTHEST_AHEAD = timedelta(days=366)


@dataclass(frozen=True)
class Slot:
    """One planned delivery: local start and end as aware datetimes, from the local date and time of day."""

    day: date
    starts_at: datetime
    ends_at: datetime


def check_quantity(unit: str, quantity: Decimal, *, called: str) -> None:
    """Refuse quantities that nobody can mean; `called` is the word for several of the unit.

    Raises:
        Refused: not above zero, more than the most of the unit, or not in quarter hours or whole units.
    """
    most = MOST_OF_UNIT[unit]
    if quantity <= 0 or quantity > most:
        raise Refused(
            f"Enter how many {called} you want each time, from {'a quarter' if unit == 'hour' else '1'} to {most}."
        )
    if unit == "hour" and (quantity * 4) % 1:
        raise Refused("Enter hours in quarters, like 1, 1.25, 1.5 or 1.75.")
    if unit != "hour" and quantity % 1:
        raise Refused(f"Enter a whole number of {called}.")


def session_cost(*, rate_pence: int, quantity: Decimal, minimum_charge_pence: int = 0) -> int:
    """The cost of one session in pence: units times rate, but not below the least charge."""
    return max(cost_pence(rate_pence, quantity), minimum_charge_pence)


def slots(*, starts_on: date, at: time, unit: str, quantity: Decimal, weeks: int) -> list[Slot]:
    """The sessions of a booking: the same local time of day each week, through both clock changes.

    Lengths below a day are real hours; nights and weeks end at the same local time; a day ends on its own day.
    """
    days = [moment.date() for moment in rrule(WEEKLY, dtstart=datetime.combine(starts_on, time()), count=weeks)]
    return [_slot(day, at, unit, quantity) for day in days]


def _slot(day: date, at: time, unit: str, quantity: Decimal) -> Slot:
    zone = timezone.get_default_timezone()
    local = datetime.combine(day, at)
    length = UNIT_LENGTH[unit]
    if unit == "day":  # a day centre's day; several run on, each ending before night
        last = local + timedelta(days=int(quantity) - 1)
        return Slot(
            day,
            local.replace(tzinfo=zone),
            min(last + length, datetime.combine(last, time(23, 59))).replace(tzinfo=zone),
        )
    if length >= timedelta(days=1):
        return Slot(day, local.replace(tzinfo=zone), (local + length * int(quantity)).replace(tzinfo=zone))
    starts_at = local.replace(tzinfo=zone)
    real = length * float(quantity) if unit == "hour" else length
    return Slot(day, starts_at, (starts_at.astimezone(UTC) + real).astimezone(zone))


@dataclass(frozen=True)
class Cancelling:
    """What cancelling now would cost: the charge in pence, and until when it is free."""

    charge_pence: int
    free_until: datetime


def cancelling(*, starts_at: datetime, cost: int, notice_hours: int, percent: int, now: datetime) -> Cancelling:
    """The agreed terms applied to one session."""
    free_until = starts_at - timedelta(hours=notice_hours)
    return Cancelling(0 if now <= free_until else cost_pence(cost, 1, percent), free_until)
