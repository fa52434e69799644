"""A signed plan becomes a personal budget: pots for the council year, credited whole, paid in every four weeks."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from brokerage import accounts
from brokerage.actions import pots
from brokerage.ledger import actions as ledger
from brokerage.models import FundingPayment, PersonalBudget, PlannedLine, Pot, SupportPlan
from brokerage.years import days_between, four_week_periods, year_end
from marketplace.core import audit
from marketplace.core.errors import IllegalMove, Refused
from marketplace.core.models import User
from marketplace.core.money import round_half_up, split_pence
from marketplace.core.permissions import Permission, require
from marketplace.core.policies import policy_on


def open_for(*, plan: SupportPlan, by: User) -> PersonalBudget:
    """Make the personal budget of a plan that is being signed off, inside that transaction.

    The budget is the sum of the plan's lines. Each way of paying becomes a pot to the end of the council year, credited
    with its weekly amount for every day, so that a year's weekly booking can be held at once. The budget before it
    stays in use until the day before; what is booked after that moves to the new pots as far as their money goes.

    Source: ADR-0002, ADR-0007; pots a council year: decisions on the product's money.
    """
    person, starts_on = plan.person, plan.starts_on
    assert starts_on is not None, "submitting a plan checks its start"
    lines = PlannedLine.objects.filter(outcome__plan=plan)
    weekly: dict[str, int] = defaultdict(int)
    one_off: dict[str, int] = defaultdict(int)
    for line in lines:
        weekly[line.deployment] += line.weekly_pence
        one_off[line.deployment] += line.one_off_pence
    former = list(
        PersonalBudget.objects.select_for_update(of=("self",))
        .filter(person=person)
        .filter(Q(ends_on=None) | Q(ends_on__gte=starts_on))
    )
    for before in former:
        before.ends_on = max(before.starts_on, starts_on - timedelta(days=1))
        before.save(update_fields=["ends_on"])
    budget = PersonalBudget.objects.create(
        person=person,
        plan=plan,
        weekly_pence=sum(weekly.values()),
        one_off_pence=sum(one_off.values()),
        starts_on=starts_on,
    )
    opened = {
        deployment: open_pot(
            budget=budget,
            deployment=deployment,
            starts_on=starts_on,
            weekly_pence=weekly[deployment],
            one_off_pence=one_off[deployment],
            by=by,
        )
        for deployment in sorted({*weekly, *one_off})
    }
    pots.move_holds(former=former, to=opened, by=by)
    for before in former:
        pots.end_all(budget=before, replaced_on=starts_on, by=by)
    audit.record(
        "budget.agreed",
        target=budget,
        by=by,
        person_id=person.pk,
        council_id=person.council_id,
        new={"weekly_pence": budget.weekly_pence, "one_off_pence": budget.one_off_pence, "starts_on": str(starts_on)},
    )
    return budget


def open_pot(
    *, budget: PersonalBudget, deployment: str, starts_on: date, weekly_pence: int, one_off_pence: int, by: User | None
) -> Pot:
    person = budget.person
    ends_on = min(year_end(starts_on), budget.ends_on or date.max)
    pot_id = uuid4()
    pot = Pot.objects.create(
        id=pot_id,
        budget=budget,
        deployment=deployment,
        starts_on=starts_on,
        ends_on=ends_on,
        weekly_pence=weekly_pence,
        one_off_pence=one_off_pence,
        fund_holder=budget.plan.fund_holder if deployment == "isf" else None,
        account=accounts.pot(pot_id),
    )
    for_the_year = round_half_up(Decimal(weekly_pence * days_between(starts_on, ends_on)) / 7)
    total = for_the_year + one_off_pence
    ledger.post(
        debit=accounts.receivable(person.council),
        credit=pot.account,
        amount_pence=total,
        key=f"pot:{pot.pk}:credit",
        reason="budget agreed",
        effective_on=starts_on,
        actor=str(by.pk) if by else "",
        source=pot.reference_label,
    )
    anchor = policy_on(person.council_id, starts_on).four_weekly_anchor
    periods = list(four_week_periods(starts_on, ends_on, anchor))
    parts = (
        split_pence(for_the_year, [days_between(*period) for period in periods]) if for_the_year else [0] * len(periods)
    )
    parts[0] += one_off_pence
    FundingPayment.objects.bulk_create(
        FundingPayment(pot=pot, due_on=first, covers_from=first, covers_to=last, amount_pence=part)
        for (first, last), part in zip(periods, parts, strict=True)
        if part
    )
    return pot


@transaction.atomic
def pay_funding(*, payment: FundingPayment, paid_on: date, by: User) -> FundingPayment:
    """Record that the council sent a four-weekly payment.

    Raises:
        NotPermitted: `by` is not a finance officer of the council.
        Refused: the day has not come yet.
        IllegalMove: it was paid already.
    """
    payment = (
        FundingPayment.objects.select_for_update(of=("self",))
        .select_related("pot__budget__person__council")
        .get(pk=payment.pk)
    )
    person = payment.pot.budget.person
    require(by, Permission.BUDGET_SET, council=person.council)
    if payment.state == FundingPayment.State.PAID:
        raise IllegalMove("This payment was already recorded. There is nothing more to do.")
    if paid_on > timezone.localdate():
        raise Refused("Enter the day on which it was paid. It cannot be later than today.")
    payment.state, payment.paid_on = FundingPayment.State.PAID, paid_on
    payment.save(update_fields=["state", "paid_on"])
    ledger.post(
        debit=accounts.funding(person.council),
        credit=accounts.receivable(person.council),
        amount_pence=payment.amount_pence,
        key=f"funding:{payment.pk}",
        reason="four-weekly payment",
        effective_on=paid_on,
        actor=str(by.pk),
        source=payment.reference_label,
    )
    audit.record(
        "funding.paid",
        target=payment,
        by=by,
        person_id=person.pk,
        council_id=person.council_id,
        new={"amount_pence": payment.amount_pence, "paid_on": str(paid_on)},
    )
    return payment
