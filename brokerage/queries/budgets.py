"""What is in a person's budget: from the ledger alone, by pot, by way of paying, by outcome."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from uuid import UUID

from django.db.models import Prefetch, Q, Sum
from django.db.models.functions import Coalesce

from brokerage.ledger.models import Transfer, TransferKind
from brokerage.models import Deployment, FundingPayment, Person, PersonalBudget, Pot, Session, SessionState, SupportPlan
from brokerage.years import year_end, year_start
from marketplace.core.models import Council
from providers.models import OutcomeArea


@dataclass(frozen=True)
class Amounts:
    """Pence: all that was put in and not sent back, what is owed or paid, what is set aside, what went back."""

    total_pence: int
    spent_pence: int
    held_pence: int
    returned_pence: int = 0

    @property
    def left_pence(self) -> int:
        return self.total_pence - self.spent_pence - self.held_pence


@dataclass(frozen=True)
class PotAmounts:
    pot: Pot
    amounts: Amounts
    is_former: bool = False


@dataclass(frozen=True)
class BudgetSummary:
    """A budget for a page: whole and by pot."""

    budget: PersonalBudget
    whole: Amounts
    pots: list[PotAmounts]
    #: The whole, by way of paying.
    by_way: list["WayAmounts"] = field(default_factory=list)


@dataclass(frozen=True)
class WayAmounts:
    label: str
    amounts: Amounts


def amounts_of(pots: Sequence[Pot]) -> dict[UUID, Amounts]:
    """Pot id → its amounts, from the ledger."""
    back = {
        row["debit"]: row["pence"]
        for row in Transfer.objects.filter(
            debit__in=[pot.account_id for pot in pots], credit__kind="council-receivable", kind=TransferKind.POST
        )
        .values("debit")
        .annotate(pence=Sum("amount_pence"))
        .order_by()
    }
    found = {}
    for pot in pots:
        account, returned = pot.account, back.get(pot.account_id, 0)
        found[pot.pk] = Amounts(
            total_pence=account.credits_posted - returned,
            spent_pence=account.debits_posted - returned,
            held_pence=account.debits_pending,
            returned_pence=returned,
        )
    return found


def running_budgets(council: Council, on: date) -> list[BudgetSummary]:
    """The budgets of a council that have an open pot or have not ended, in the order of the people's references."""
    rows = (
        PersonalBudget.objects.filter(person__council=council)
        .filter(Q(ends_on=None) | Q(ends_on__gte=on) | Q(pots__closed_at=None))
        .select_related("person")
        .prefetch_related(Prefetch("pots", Pot.objects.select_related("account", "fund_holder")))
        .order_by("person__number", "starts_on")
        .distinct()
    )
    amounts = amounts_of([pot for budget in rows for pot in budget.pots.all()])
    return [
        BudgetSummary(
            budget, _sum([amounts[pot.pk] for pot in pots]), [PotAmounts(pot, amounts[pot.pk]) for pot in pots]
        )
        for budget in rows
        for pots in [list(budget.pots.all())]
    ]


def current_budget(person: Person, on: date) -> PersonalBudget | None:
    """The budget in force on a day, or the next that will begin."""
    running = person.budgets.select_related("plan").exclude(ends_on__lt=on)
    return (
        running.filter(starts_on__lte=on).order_by("-starts_on", "-pk").first() or running.order_by("starts_on").first()
    )


def summary(person: Person, on: date) -> BudgetSummary | None:
    """What a person has in the council year that holds a day, or in the first to come.

    Its pots are those of the budget in force, and what earlier budgets still hold or spent in that year. Pots of a
    later year are in the list, and not in the whole.
    """
    budget = current_budget(person, on)
    if budget is None:
        return None
    day = max(on, budget.starts_on)
    first, last = year_start(day), year_end(day)
    rows = list(
        Pot.objects.filter(budget__person=person)
        .filter(Q(budget=budget) | Q(ends_on__gte=first) | Q(account__debits_pending__gt=0))
        .select_related("account", "fund_holder", "budget")
    )
    amounts = amounts_of(rows)
    pots = [
        PotAmounts(pot, amounts[pot.pk], is_former=pot.budget.starts_on < budget.starts_on or pot.budget_id < budget.pk)
        for pot in rows
        if pot.budget_id == budget.pk or amounts[pot.pk].total_pence
    ]
    now = [row for row in pots if row.pot.starts_on <= last]
    return BudgetSummary(budget, _sum([row.amounts for row in now]), pots, _by_way(now))


def _by_way(pots: Sequence[PotAmounts]) -> list[WayAmounts]:
    ways: dict[str, list[Amounts]] = {}
    for row in pots:
        ways.setdefault(row.pot.get_deployment_display(), []).append(row.amounts)
    return [WayAmounts(label, _sum(amounts)) for label, amounts in ways.items()]


def _sum(amounts: Sequence[Amounts]) -> Amounts:
    return Amounts(
        sum(row.total_pence for row in amounts),
        sum(row.spent_pence for row in amounts),
        sum(row.held_pence for row in amounts),
        sum(row.returned_pence for row in amounts),
    )


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
    pots = list(Pot.objects.select_related("account").filter(budget__person=person, closed_at=None, ends_on__gte=on))
    amounts, rows = amounts_of(pots), {}
    for pot in pots:
        rows[pot.deployment] = rows.get(pot.deployment, 0) + amounts[pot.pk].left_pence
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


@dataclass(frozen=True)
class FundingDay:
    """What the council pays in on one day, over all pots, in pence, and where it is in words."""

    due_on: date
    payments: list[FundingPayment]
    where: str

    @property
    def pence(self) -> int:
        return sum(payment.amount_pence for payment in self.payments)


def funding_days(person: Person, on: date) -> tuple[list[FundingDay], list[FundingDay]]:
    """The last day paid and the next three; then all others, the earliest first."""
    rows = FundingPayment.objects.filter(pot__budget__person=person).select_related("pot").order_by("due_on", "pk")
    days = [
        FundingDay(due_on, payments, _where(payments, on))
        for due_on, group in groupby(rows, key=lambda payment: payment.due_on)
        for payments in [list(group)]
    ]
    first = max(sum(day.due_on <= on for day in days) - 1, 0)
    return days[first : first + 4], days[:first] + days[first + 4 :]


def _where(payments: Sequence[FundingPayment], on: date) -> str:
    if all(payment.state == FundingPayment.State.PAID for payment in payments):
        return f"Paid on {max(payment.paid_on for payment in payments):%-d %B %Y}"
    if any(payment.state == FundingPayment.State.PAID for payment in payments):
        return "Paid in part"
    return "Due now" if payments[0].due_on <= on else "To come"
