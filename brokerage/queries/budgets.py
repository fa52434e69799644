"""What is in a person's budget: from the ledger alone, by pot, by way of paying, by outcome."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Sum
from django.db.models.functions import Coalesce

from brokerage.models import Deployment, Person, PersonalBudget, Pot, Session, SessionState, SupportPlan
from marketplace.core.models import Council
from providers.models import OutcomeArea


@dataclass(frozen=True)
class Amounts:
    """Pence: all that was put in, what is owed or paid, what is set aside for bookings, what is left."""

    total_pence: int
    spent_pence: int
    held_pence: int

    @property
    def left_pence(self) -> int:
        return self.total_pence - self.spent_pence - self.held_pence


@dataclass(frozen=True)
class PotAmounts:
    pot: Pot
    amounts: Amounts


@dataclass(frozen=True)
class BudgetSummary:
    """A budget for a page: whole and by pot."""

    budget: PersonalBudget
    whole: Amounts
    pots: list[PotAmounts]


def amounts_of(pot: Pot) -> Amounts:
    account = pot.account
    return Amounts(account.credits_posted, account.debits_posted, account.debits_pending)


def running_budgets(council: Council) -> list[BudgetSummary]:
    """The budgets of a council that have not ended, each with its pots, in the order of the people's references."""
    rows = (
        PersonalBudget.objects.filter(person__council=council, ends_on=None)
        .select_related("person")
        .prefetch_related(Prefetch("pots", Pot.objects.select_related("account", "fund_holder")))
        .order_by("person__number")
    )
    return [_summary(budget) for budget in rows]


def current_budget(person: Person, on: date) -> PersonalBudget | None:
    """The budget in force on a day, or the next that will begin."""
    running = person.budgets.select_related("plan").exclude(ends_on__lt=on).order_by("starts_on")
    return running.first()


def summary(person: Person, on: date) -> BudgetSummary | None:
    """The current budget and what is in its pots."""
    budget = current_budget(person, on)
    if budget is None:
        return None
    return _summary(
        PersonalBudget.objects.prefetch_related(
            Prefetch("pots", Pot.objects.select_related("account", "fund_holder"))
        ).get(pk=budget.pk),
        on,
    )


def _summary(budget: PersonalBudget, on: date | None = None) -> BudgetSummary:
    """The whole is what is in the pots of the council year that holds a day, or the first to come."""
    pots = [PotAmounts(pot, amounts_of(pot)) for pot in budget.pots.all()]
    day = max(on, budget.starts_on) if on else None
    of_the_year = [row.amounts for row in pots if day is None or row.pot.starts_on <= day <= row.pot.ends_on]
    whole = Amounts(
        sum(amounts.total_pence for amounts in of_the_year),
        sum(amounts.spent_pence for amounts in of_the_year),
        sum(amounts.held_pence for amounts in of_the_year),
    )
    return BudgetSummary(budget, whole, pots)


def pot_for(person: Person, deployment: str, day: date) -> Pot | None:
    """The open pot from which a session on a day would be paid, council money first."""
    return (
        Pot.objects.select_related("account", "budget__person__council", "fund_holder")
        .filter(budget__person=person, deployment=deployment, starts_on__lte=day, ends_on__gte=day, closed_at=None)
        .order_by("-funder", "-starts_on")
        .first()
    )


def deployments_of(person: Person, on: date) -> list[tuple[str, str, int]]:
    """The ways of paying that a person has money in now or to come: code, label, pence left."""
    rows: dict[str, int] = {}
    for pot in Pot.objects.select_related("account").filter(budget__person=person, closed_at=None, ends_on__gte=on):
        rows[pot.deployment] = rows.get(pot.deployment, 0) + amounts_of(pot).left_pence
    return [(code, str(Deployment(code).label), pence) for code, pence in rows.items()]


@dataclass(frozen=True)
class OutcomeSpend:
    """What an outcome area has cost and has set aside, in pence."""

    area: OutcomeArea
    spent_pence: int
    held_pence: int


def spend_per_outcome(person: Person) -> list[OutcomeSpend]:
    """For each outcome area in a person's bookings, what was spent and what is set aside."""
    spent = (
        Session.objects.filter(booking__person=person, payable__isnull=False)
        .values("booking__outcome__area")
        .annotate(pence=Coalesce(Sum("payable__amount_pence"), 0))
    )
    held = (
        Session.objects.filter(
            booking__person=person, state__in=[SessionState.HELD, SessionState.DELIVERED, SessionState.DISPUTED]
        )
        .values("booking__outcome__area")
        .annotate(pence=Coalesce(Sum("cost_pence"), 0))
    )
    spent_by = {row["booking__outcome__area"]: row["pence"] for row in spent}
    held_by = {row["booking__outcome__area"]: row["pence"] for row in held}
    areas = OutcomeArea.objects.filter(pk__in=spent_by.keys() | held_by.keys())
    return [OutcomeSpend(area, spent_by.get(area.pk, 0), held_by.get(area.pk, 0)) for area in areas]


def planned_weekly(plan: SupportPlan) -> int:
    """What the plan's lines come to in a week, in pence."""
    total = plan.outcomes.aggregate(total=Sum("lines__weekly_pence"))["total"]
    return total or 0
