"""A support plan is written, sent, sent back with words or signed off by somebody who did not write it."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from brokerage.actions import authority, budgets
from brokerage.models import (
    Act,
    Deployment,
    Person,
    PlannedLine,
    PlanOutcome,
    PlanState,
    Risk,
    SupportPlan,
)
from brokerage.queries.people import fund_holders
from brokerage.states import PLAN_MOVES
from brokerage.years import year_start
from marketplace.core import audit
from marketplace.core.errors import IllegalMove, Refused
from marketplace.core.models import User
from marketplace.core.money import LARGEST_PENCE
from marketplace.core.notifications import notify
from marketplace.core.permissions import Permission, require
from marketplace.core.states import check_move
from providers.models import OutcomeArea, Provider, ServiceType

OPEN = (PlanState.DRAFT, PlanState.SENT_BACK)
MOST_OUTCOMES, MOST_LINES = 18, 30


@transaction.atomic
def start(*, person: Person, by: User, from_agreed: bool = False) -> SupportPlan:
    """Begin a plan, or a new version beside the signed one, which stays in force until the new one is signed.

    With `from_agreed` the new version begins with all that the signed plan says but its start,
    which is for the new plan to say.

    Raises:
        NotPermitted: `by` may not write this person's plan.
        IllegalMove: a plan is open already.
    """
    person = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    right = authority.lock(by, person, Act.PLAN)
    require(by, Permission.PLAN_WRITE, person=person)
    if person.plans.filter(state__in=[*OPEN, PlanState.SUBMITTED]).exists():
        raise IllegalMove("A plan is already being written. Open it and go on from there.")
    version = (person.plans.aggregate(last=Max("version"))["last"] or 0) + 1
    plan = SupportPlan.objects.create(person=person, version=version, author=by)
    plan.writers.add(by)
    agreed = person.plans.filter(state=PlanState.SIGNED).first() if from_agreed else None
    if agreed:
        _copy(agreed, plan)
    right.record("plan.started", target=plan, new={"version": version} | ({"from": agreed.version} if agreed else {}))
    return plan


def _copy(agreed: SupportPlan, plan: SupportPlan) -> None:
    """All that a plan says into an empty one, inside the caller's transaction."""
    plan.matters_to_me, plan.strengths = agreed.matters_to_me, agreed.strengths
    if agreed.fund_holder and _holds_funds(agreed.fund_holder, plan):
        plan.fund_holder = agreed.fund_holder
    plan.save(update_fields=["matters_to_me", "strengths", "fund_holder", "updated_at"])
    for outcome in agreed.outcomes.prefetch_related("lines"):
        lines = list(outcome.lines.all())
        outcome.pk, outcome.plan, outcome._state.adding = None, plan, True
        outcome.save(force_insert=True)
        for line in lines:
            line.pk, line.outcome, line._state.adding = None, outcome, True
        PlannedLine.objects.bulk_create(lines)
    risks = list(agreed.risks.all())
    for risk in risks:
        risk.pk, risk.plan, risk._state.adding = None, plan, True
    Risk.objects.bulk_create(risks)


def _open_plan(plan: SupportPlan, by: User) -> tuple[SupportPlan, authority.Authority]:
    """The plan, locked and open for writing, and the right to write it."""
    right = authority.lock(by, plan.person, Act.PLAN)
    plan = SupportPlan.objects.select_for_update(of=("self",)).select_related("person").get(pk=plan.pk)
    require(by, Permission.PLAN_WRITE, person=plan.person)
    if plan.state not in OPEN:
        raise IllegalMove("This plan cannot be changed now, because it has been sent or agreed. Start a new version.")
    plan.writers.add(by)
    return plan, right


@transaction.atomic
def write(
    *,
    plan: SupportPlan,
    by: User,
    matters_to_me: str,
    strengths: str,
    starts_on: date | None,
    fund_holder: Provider | None = None,
) -> SupportPlan:
    """Save what the plan says about the person, its start, and who holds an individual service fund.

    Raises:
        NotPermitted: `by` may not write this person's plan.
        IllegalMove: the plan was sent or agreed.
        Refused: it starts in a year that is over or is too far off, or the fund holder does not hold funds here.
    """
    plan, right = _open_plan(plan, by)
    if starts_on:
        _check_start(starts_on)
    if fund_holder and not _holds_funds(fund_holder, plan):
        raise Refused(_no_fund_holder(fund_holder, plan))
    plan.matters_to_me, plan.strengths = matters_to_me, strengths
    plan.starts_on, plan.fund_holder = starts_on, fund_holder
    plan.save(update_fields=["matters_to_me", "strengths", "starts_on", "fund_holder", "updated_at"])
    right.record("plan.written", target=plan)
    return plan


def _holds_funds(provider: Provider, plan: SupportPlan) -> bool:
    return fund_holders(plan.person.council).filter(pk=provider.pk).exists()


def _no_fund_holder(provider: Provider, plan: SupportPlan) -> str:
    return (
        f"{provider} does not hold individual service funds for people of {plan.person.council} now. "
        "Choose another provider to hold the fund."
    )


def _check_start(day: date) -> None:
    """A plan begins in this council year, or within two years; a budget for a year that is over could not be used."""
    today = timezone.localdate()
    if day < year_start(today):
        raise Refused(
            f"The plan starts on {day:%-d %B %Y}, in a council year that is over. "
            f"Enter a start from {year_start(today):%-d %B %Y} on."
        )
    if day > today + timedelta(days=730):
        raise Refused("Enter a start date within the next two years.")


@transaction.atomic
def add_outcome(*, plan: SupportPlan, area: OutcomeArea, words: str, by: User, days: Sequence[str] = ()) -> PlanOutcome:
    """Add a result that the person wants, in their own words."""
    plan, right = _open_plan(plan, by)
    if not words.strip():
        raise Refused("Say what you want to be different, in your own words.")
    if plan.outcomes.count() >= MOST_OUTCOMES:
        raise Refused(f"A plan can have {MOST_OUTCOMES} outcomes. Take one out before you add another.")
    outcome = PlanOutcome.objects.create(
        plan=plan, area=area, words=words.strip(), days=list(days), position=plan.outcomes.count()
    )
    right.record("plan.outcome_added", target=outcome, new={"area": area.pk})
    return outcome


@transaction.atomic
def add_line(
    *,
    outcome: PlanOutcome,
    what: str,
    deployment: str,
    by: User,
    weekly_pence: int = 0,
    one_off_pence: int = 0,
    service_type: ServiceType | None = None,
) -> PlannedLine:
    """Add support that the plan pays for: pence a week, a one-off cost, or both."""
    plan, right = _open_plan(outcome.plan, by)
    if deployment not in Deployment.values:
        raise Refused("Choose how this will be paid for.")
    if weekly_pence < 0 or one_off_pence < 0 or weekly_pence + one_off_pence == 0:
        raise Refused("Enter what it costs a week, or once, above £0.")
    if weekly_pence > LARGEST_PENCE // 100 or one_off_pence > LARGEST_PENCE // 10:
        raise Refused("That cost is too large for a plan. Check the pounds and pence.")
    if PlannedLine.objects.filter(outcome__plan=plan).count() >= MOST_LINES:
        raise Refused(f"A plan can have {MOST_LINES} lines of support. Take one out before you add another.")
    line = PlannedLine.objects.create(
        outcome=outcome,
        what=what.strip(),
        deployment=deployment,
        weekly_pence=weekly_pence,
        one_off_pence=one_off_pence,
        service_type=service_type,
    )
    right.record("plan.line_added", target=plan, new={"weekly_pence": weekly_pence, "one_off_pence": one_off_pence})
    return line


@transaction.atomic
def add_risk(*, plan: SupportPlan, what: str, lessened_by: str, if_it_happens: str, by: User) -> Risk:
    """Add what might go wrong, what lessens it and what happens if it does."""
    plan, right = _open_plan(plan, by)
    if not (what.strip() and lessened_by.strip() and if_it_happens.strip()):
        raise Refused("Fill in all three: what might go wrong, what makes it less likely, and what you will do.")
    risk = Risk.objects.create(plan=plan, what=what, lessened_by=lessened_by, if_it_happens=if_it_happens)
    right.record("plan.risk_added", target=plan)
    return risk


@transaction.atomic
def remove(*, part: PlanOutcome | PlannedLine | Risk, by: User) -> None:
    """Take an outcome (with its lines), a line or a risk out of an open plan."""
    of = part.outcome.plan if isinstance(part, PlannedLine) else part.plan
    plan, right = _open_plan(of, by)
    part.delete()
    right.record("plan.part_removed", target=plan, old={"part": part._meta.model_name})


@transaction.atomic
def submit(*, plan: SupportPlan, by: User) -> SupportPlan:
    """Send the plan to be agreed.

    Raises:
        NotPermitted: `by` may not send this person's plan.
        IllegalMove: it is not being written.
        Refused: what is missing.
    """
    right = authority.lock(by, plan.person, Act.PLAN)
    plan = SupportPlan.objects.select_for_update(of=("self",)).select_related("person").get(pk=plan.pk)
    require(by, Permission.PLAN_SUBMIT, person=plan.person)
    check_move(PLAN_MOVES, plan, PlanState.SUBMITTED)
    missing = missing_from(plan)
    if missing:
        raise Refused(missing[0])
    _check_start(plan.starts_on)
    plan.state, plan.submitted_by, plan.submitted_at = PlanState.SUBMITTED, by, timezone.now()
    plan.answered_by = plan.answered_at = None
    plan.save(update_fields=["state", "submitted_by", "submitted_at", "answered_by", "answered_at", "updated_at"])
    right.record("plan.submitted", target=plan)
    return plan


def missing_from(plan: SupportPlan) -> list[str]:
    """What must still be written before the plan can be sent, as sentences."""
    lines = PlannedLine.objects.filter(outcome__plan=plan)
    missing = []
    if not plan.matters_to_me.strip():
        missing.append("Say what matters to you before you send the plan.")
    if not plan.outcomes.exists():
        missing.append("Add at least one outcome before you send the plan.")
    if not lines.exists():
        missing.append("Add at least one kind of support and what it costs before you send the plan.")
    if not plan.starts_on:
        missing.append("Say when the plan starts before you send it.")
    if plan.fund_holder is None and lines.filter(deployment=Deployment.ISF).exists():
        missing.append("Choose who will hold your individual service fund before you send the plan.")
    elif plan.fund_holder and not _holds_funds(plan.fund_holder, plan):
        missing.append(_no_fund_holder(plan.fund_holder, plan))
    return missing


@transaction.atomic
def send_back(*, plan: SupportPlan, words: str, by: User) -> SupportPlan:
    """Ask for changes, with words; never silently."""
    plan = SupportPlan.objects.select_for_update(of=("self",)).select_related("person__user", "author").get(pk=plan.pk)
    require(by, Permission.PLAN_SIGN_OFF, plan=plan)
    check_move(PLAN_MOVES, plan, PlanState.SENT_BACK)
    if not words.strip():
        raise Refused("Say what needs to change, so that they know what to do.")
    plan.state, plan.words, plan.answered_by, plan.answered_at = PlanState.SENT_BACK, words.strip(), by, timezone.now()
    plan.save(update_fields=["state", "words", "answered_by", "answered_at", "updated_at"])
    _answered("plan.sent_back", plan, by)
    return plan


@transaction.atomic
def sign_off(*, plan: SupportPlan, by: User, words: str = "") -> SupportPlan:
    """Agree the plan: it becomes the person's plan, and its cost their personal budget.

    Raises:
        NotPermitted: `by` wrote in it, sent it or acts for the person, or is not an approver at the person's council.
        IllegalMove: it is not waiting to be agreed.

    Source: Care Act 2014 s.25; ADR-0007 (author never approves).
    """
    Person.objects.select_for_update(of=("self",)).get(pk=plan.person_id)
    plan = (
        SupportPlan.objects.select_for_update(of=("self",))
        .select_related("person__council", "person__user", "author")
        .get(pk=plan.pk)
    )
    require(by, Permission.PLAN_SIGN_OFF, plan=plan)
    check_move(PLAN_MOVES, plan, PlanState.SIGNED)
    _check_start(plan.starts_on)
    for former in plan.person.plans.filter(state=PlanState.SIGNED):
        former.state = PlanState.SUPERSEDED
        former.save(update_fields=["state", "updated_at"])
    plan.state, plan.words, plan.answered_by, plan.answered_at = PlanState.SIGNED, words.strip(), by, timezone.now()
    plan.save(update_fields=["state", "words", "answered_by", "answered_at", "updated_at"])
    budgets.open_for(plan=plan, by=by)
    _answered("plan.signed_off", plan, by)
    return plan


def _answered(action: str, plan: SupportPlan, by: User) -> None:
    audit.record(
        action,
        target=plan,
        by=by,
        role="approver",
        person_id=plan.person_id,
        council_id=plan.person.council_id,
        old={"state": PlanState.SUBMITTED},
        new={"state": plan.state},
    )
    template = "brokerage/plan_agreed" if plan.state == PlanState.SIGNED else "brokerage/plan_sent_back"
    for user in {plan.person.user, plan.author} - {None, by}:
        notify(user, template, {"person": str(plan.person), "words": plan.words, "person_id": plan.person_id})
