"""What agreeing a plan would do, for the approver who is about to."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from brokerage.models import Deployment, PlannedLine, PlanState, SessionState, SupportPlan
from brokerage.queries.budgets import amounts_of, planned_weekly
from brokerage.years import days_between, year_end
from marketplace.core.money import round_half_up


@dataclass(frozen=True)
class Effects:
    """Pence, and words for what ends. `last_day` and what follows it are of the plan in force, if there is one."""

    weekly_pence: int
    year_pence: int
    until: date
    former_weekly_pence: int | None = None
    last_day: date | None = None
    free_pence: int = 0
    dropped: tuple[str, ...] = ()
    ways_ended: tuple[str, ...] = ()
    booked_after: int = 0
    no_risks: bool = False


def effects_of(plan: SupportPlan, today: date) -> Effects:
    """Reads only; the amounts can change until the plan is agreed."""
    starts_on = plan.starts_on or today
    until, weekly = year_end(starts_on), planned_weekly(plan)
    lines = PlannedLine.objects.filter(outcome__plan=plan)
    one_off = sum(line.one_off_pence for line in lines)
    ahead = {
        "weekly_pence": weekly,
        "year_pence": round_half_up(Decimal(weekly * days_between(starts_on, until)) / 7) + one_off,
        "until": until,
        "no_risks": not plan.risks.exists(),
    }
    former = plan.person.plans.filter(state=PlanState.SIGNED).select_related("budget").first()
    if former is None:
        return Effects(**ahead)
    pots = list(former.budget.pots.filter(closed_at=None).select_related("account"))
    ways = {line.deployment for line in lines}
    areas = set(plan.outcomes.values_list("area_id", flat=True))
    booked = plan.person.bookings.filter(
        sessions__state__in=[SessionState.HELD, SessionState.PLANNED], sessions__starts_at__date__gte=starts_on
    )
    return Effects(
        **ahead,
        former_weekly_pence=former.budget.weekly_pence,
        last_day=starts_on - timedelta(days=1),
        free_pence=sum(row.left_pence for row in amounts_of(pots).values()),
        dropped=tuple(outcome.words for outcome in former.outcomes.exclude(area_id__in=areas)),
        ways_ended=tuple(str(Deployment(pot.deployment).label) for pot in pots if pot.deployment not in ways),
        booked_after=booked.distinct().count(),
    )
