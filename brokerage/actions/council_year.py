"""The next council year of a personal budget: its pots are credited, and what was planned in it is set aside."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from brokerage.actions import budgets, sessions
from brokerage.ledger.errors import AccountClosed, InsufficientFunds
from brokerage.models import Booking, BookingState, PersonalBudget, Pot, Session, SessionState
from brokerage.years import year_end
from marketplace.core import audit
from marketplace.core.errors import Refused
from marketplace.core.models import User
from marketplace.core.notifications import notify
from marketplace.core.permissions import Permission, require

AHEAD = timedelta(days=62)  # a council year can be opened from the end of January


@dataclass
class Opened:
    """What opening a year did: its pots, sessions whose cost is now set aside, bookings that did not fit whole."""

    pots: list[Pot] = field(default_factory=list)
    held: int = 0
    short: list[Booking] = field(default_factory=list)


def first_day(today: date) -> date:
    """The first day of the council year after the one that holds `today`."""
    return year_end(today) + timedelta(days=1)


def can_open_from(today: date) -> date:
    """The day from which the next council year may be opened."""
    return year_end(today) - AHEAD


def to_open(today: date) -> QuerySet[PersonalBudget]:
    """The budgets that have a next year: they began before it, and do not end before it."""
    first = first_day(today)
    return PersonalBudget.objects.filter(Q(ends_on=None) | Q(ends_on__gte=first), starts_on__lt=first).order_by("pk")


@transaction.atomic
def open_next(*, budget: PersonalBudget, by: User | None = None) -> Opened:
    """Credit a budget's pots for the next council year, and hold the sessions that were planned in it.

    Each open pot with a weekly amount is followed by one for the whole next year. A second run opens nothing, and
    holds what could not be held before. Earlier sessions come first; a booking that does not fit whole stays planned
    from there on, and the person is told. `by` is a finance officer, or None for the yearly command.

    Raises:
        NotPermitted: `by` is not a finance officer of the council.
        Refused: the budget has ended, or it is too early in the year.
    """
    PersonalBudget.objects.select_for_update(of=("self",)).get(pk=budget.pk)
    budget = PersonalBudget.objects.select_related("person__council", "person__user", "plan__fund_holder").get(
        pk=budget.pk
    )
    if by is not None:
        require(by, Permission.BUDGET_SET, council=budget.person.council)
    today = timezone.localdate()
    if budget.ends_on and budget.ends_on < first_day(today):
        raise Refused("This budget ends before the next year, so it has none. Look at the person’s newer budget.")
    if today < can_open_from(today):
        raise Refused(
            f"The next council year can be opened from {can_open_from(today):%-d %B %Y}. Nothing was changed."
        )
    opened = Opened(pots=_open_pots(budget, first_day(today), by))
    _hold_planned(budget, first_day(today), opened, by)
    if opened.pots:
        audit.record(
            "budget.year_opened",
            target=budget,
            by=by,
            role="officer" if by else "site",
            person_id=budget.person_id,
            council_id=budget.person.council_id,
            new={
                "starts_on": str(first_day(today)),
                "weekly_pence": sum(pot.weekly_pence for pot in opened.pots),
                "sessions_held": opened.held,
            },
        )
        for booking in opened.short:
            notify(budget.person.user, "brokerage/next_year_short", {"booking": booking})
    return opened


def _open_pots(budget: PersonalBudget, first: date, by: User | None) -> list[Pot]:
    running = budget.pots.filter(closed_at=None, ends_on=first - timedelta(days=1), weekly_pence__gt=0)
    made = set(budget.pots.filter(starts_on=first).values_list("deployment", flat=True))
    return [
        budgets.open_pot(
            budget=budget,
            deployment=pot.deployment,
            starts_on=first,
            weekly_pence=pot.weekly_pence,
            one_off_pence=0,
            by=by,
        )
        for pot in running
        if pot.deployment not in made
    ]


def _hold_planned(budget: PersonalBudget, first: date, opened: Opened, by: User | None) -> None:
    bookings = Booking.objects.filter(person=budget.person, state=BookingState.ACCEPTED).order_by("pk")
    for booking in bookings.select_for_update(of=("self",)):
        planned = (
            Session.objects.select_for_update(of=("self",))
            .filter(booking=booking, state=SessionState.PLANNED, starts_at__gt=timezone.now())
            .order_by("starts_at")
        )
        for session in planned:
            if timezone.localdate(session.starts_at) < first:
                continue
            try:
                with transaction.atomic():
                    sessions.hold(session=session, by=by)
            except (InsufficientFunds, AccountClosed):
                opened.short.append(booking)
                break
            opened.held += session.state == SessionState.HELD
