"""What a booking costs and when its sessions are: pure rules on dates, units and pence."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from dateutil.relativedelta import relativedelta
from dateutil.rrule import WEEKLY, rrule
from django.utils import timezone

from brokerage.lengths import length_of, months_of
from brokerage.models import Stated
from marketplace.core.errors import Refused
from marketplace.core.money import cost_pence
from providers.models import PriceUnit
from providers.words import Unit, plural, unit_of

#: The most of a unit that one session may be; more is a slip of the keyboard.
MOST_OF_UNIT = {"hour": 24, "session": 10, "day": 14, "night": 14, "week": 8, "item": 50, "journey": 20}
#: The most months, or years, that one booking for a period may be.
MOST_OF_PERIOD = 3
#: When a session counts as over whose length nobody stated: then the provider can say that it took place. No page
#: shows it as its end, and nothing else is refused for it but a second session of the same service before it.
COUNTS_AS_OVER = timedelta(hours=1)
END_OF_DAY = time(23, 59, 59)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FURTHEST_AHEAD = timedelta(days=366)


@dataclass(frozen=True)
class Slot:
    """One planned delivery: local start and end as aware datetimes, and how much of that somebody has stated."""

    day: date
    starts_at: datetime
    ends_at: datetime
    stated: Stated


def check_quantity(sold: Unit, quantity: Decimal) -> None:
    """Refuse quantities that nobody can mean.

    Raises:
        Refused: not above zero, more than the most of the unit, or not in quarter hours or whole units.
    """
    unit, called, is_period = sold.unit, plural(unit_of(sold)), months_of(sold)
    most = MOST_OF_PERIOD if is_period else MOST_OF_UNIT[unit]
    if quantity <= 0 or quantity > most:
        raise Refused(
            f"Enter how many {called} you want{'' if is_period else ' each time'}, "
            f"from {'a quarter' if unit == 'hour' else '1'} to {most}."
        )
    if unit == "hour" and (quantity * 4) % 1:
        raise Refused("Enter hours in quarters, like 1, 1.25, 1.5 or 1.75.")
    if unit != "hour" and quantity % 1:
        raise Refused(f"Enter a whole number of {called}.")


def session_cost(*, rate_pence: int, quantity: Decimal, minimum_charge_pence: int = 0) -> int:
    """The cost of one session in pence: units times rate, but not below the least charge."""
    return max(cost_pence(rate_pence, quantity), minimum_charge_pence)


def slots(*, starts_on: date, at: time, sold: Unit, quantity: Decimal, weeks: int) -> list[Slot]:
    """The sessions of a booking: the same local time of day each week, through both clock changes.

    Hours, and what the provider's word gives a length, are real time. Weeks end at the same local time. Days and nights
    end on their last day, at an hour that only opening hours state. Months and years are periods from a date.
    """
    days = [moment.date() for moment in rrule(WEEKLY, dtstart=datetime.combine(starts_on, time()), count=weeks)]
    return [_slot(day, at, sold, quantity) for day in days]


def _slot(day: date, at: time, sold: Unit, quantity: Decimal) -> Slot:
    if months_of(sold):
        return Slot(day, _aware(day, time()), _aware(_had_until(day, sold, quantity), time()), Stated.PERIOD)
    starts_at = _aware(day, at)
    match sold.unit:
        case PriceUnit.DAY:
            return Slot(day, starts_at, _aware(day + timedelta(days=int(quantity) - 1), END_OF_DAY), Stated.DAYS)
        case PriceUnit.NIGHT:
            return Slot(day, starts_at, _aware(day + timedelta(days=int(quantity)), at), Stated.DAYS)
        case PriceUnit.WEEK:
            return Slot(day, starts_at, _aware(day + timedelta(weeks=int(quantity)), at), Stated.SPAN)
    length = length_of(sold)
    real = length * float(quantity) if length else COUNTS_AS_OVER
    ends_at = (starts_at.astimezone(UTC) + real).astimezone(timezone.get_default_timezone())
    return Slot(day, starts_at, ends_at, Stated.SPAN if length else Stated.START)


def _aware(day: date, at: time) -> datetime:
    return datetime.combine(day, at, timezone.get_default_timezone())


def period_end(starts_on: date, sold: Unit, quantity: Decimal) -> date:
    """The first day after a period of months or years."""
    return starts_on + relativedelta(months=months_of(sold) * int(quantity))


def _had_until(starts_on: date, sold: Unit, quantity: Decimal) -> date:
    """When a period can be paid for: a month's work when it is done, a membership or a plot once it has begun."""
    return period_end(starts_on, sold, quantity) if sold.unit == PriceUnit.MONTH else starts_on + timedelta(days=1)


@dataclass(frozen=True)
class Cancelling:
    """What cancelling now would cost: the charge in pence, and until when it is free."""

    charge_pence: int
    free_until: datetime


def cancelling(*, starts_at: datetime, cost: int, notice_hours: int, percent: int, now: datetime) -> Cancelling:
    """The agreed terms applied to one session."""
    free_until = starts_at - timedelta(hours=notice_hours)
    return Cancelling(0 if now <= free_until else cost_pence(cost, 1, percent), free_until)
