"""Who owes what to whom, by which way, and how long it has waited: for both sides of a payment."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Max, Min, Q, QuerySet, Sum
from django.utils import timezone

from brokerage import ages
from brokerage.models import (
    Deployment,
    IsfInstruction,
    Payable,
    PayableState,
    PaymentRequest,
    PaymentRun,
    Person,
    RunItem,
    StatementLine,
)
from marketplace.core.models import Council, Role
from marketplace.core.roles import councils_where
from providers.models import Provider

Asked, Isf = PaymentRequest.State, IsfInstruction.State
OPEN_REQUESTS = (Asked.ASKED, Asked.SAID_PAID)
OPEN_INSTRUCTIONS = (Isf.SENT, Isf.ACKNOWLEDGED, Isf.REFUSED)
#: Days after which money that was said to be paid is missed: a bank transfer is there by the next working day, and no
#: weekend with bank holidays is longer than four days.
ARRIVAL_DAYS = 5
NOT_PAID = (PayableState.DUE, PayableState.ASKED, PayableState.IN_FLIGHT)


@dataclass(frozen=True)
class Waiting:
    """A request or instruction with its age in words."""

    thing: Any
    since: str
    due: str
    late: bool
    sessions: list[Payable] = field(default_factory=list)


def waiting(thing: PaymentRequest | IsfInstruction, today: date) -> Waiting:
    """How long it has waited, and whether its day is over."""
    if isinstance(thing, PaymentRequest):
        since, due_on = timezone.localdate(thing.asked_at), thing.due_on
    else:
        since, due_on = timezone.localdate(thing.sent_at), thing.answer_by
    due, late = ages.until(due_on, today), due_on < today
    if isinstance(thing, PaymentRequest) and thing.state == Asked.SAID_PAID:
        due, late = f"not received {ages.lasting(thing.said_paid_on, today)}", _missed(thing, today)
    return Waiting(thing, ages.ago(since, today), due, late, list(thing.payables.all()))


def _missed(request: PaymentRequest, today: date) -> bool:
    return request.said_paid_on + timedelta(days=ARRIVAL_DAYS) < today


def _with_sessions(rows: QuerySet[Any]) -> QuerySet[Any]:
    return rows.prefetch_related("payables__session__booking")


def _waiting(rows: QuerySet[Any]) -> list[Waiting]:
    today = timezone.localdate()
    return [waiting(row, today) for row in _with_sessions(rows)]


# --- The person ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class OwedByWay:
    """What one provider is owed by one way and nobody has asked the person for, in pence."""

    provider: Provider
    pence: int
    sessions: int
    since: str
    state: str


@dataclass(frozen=True)
class PersonPayments:
    """All payments for one person's support."""

    to_pay: list[Waiting]
    said_paid: list[Waiting]
    not_asked: list[OwedByWay]
    by_council: list[OwedByWay]
    by_fund_holder: list[Waiting]
    paid: list["Paid"]


@dataclass(frozen=True)
class Paid:
    """A payment that arrived: when, how much in pence, from whom to whom, and its reference."""

    on: date
    pence: int
    payer: str
    provider: Provider
    reference: str
    how: str


def to_pay(person: Person) -> list[Waiting]:
    """What providers have asked a person for and nobody has paid, with its age."""
    return _waiting(person.payment_requests.filter(state=Asked.ASKED).select_related("provider"))


def said_paid(person: Person) -> list[Waiting]:
    """What was said to be paid and no provider has found yet, with its age."""
    requests = person.payment_requests.filter(state=Asked.SAID_PAID)
    return _waiting(requests.select_related("provider", "said_paid_by"))


def person_payments(person: Person) -> PersonPayments:
    instructions = person.isf_instructions.select_related("payee", "fund_holder")
    return PersonPayments(
        to_pay=to_pay(person),
        said_paid=said_paid(person),
        not_asked=_owed(person, Deployment.DIRECT_PAYMENT, [PayableState.DUE]),
        by_council=_owed(person, Deployment.MANAGED, [PayableState.DUE, PayableState.IN_FLIGHT]),
        by_fund_holder=_waiting(instructions.filter(state__in=OPEN_INSTRUCTIONS)),
        paid=paid_for(person=person),
    )


def _owed(person: Person, deployment: str, states: list[str]) -> list[OwedByWay]:
    rows = Payable.objects.filter(person=person, deployment=deployment, state__in=states).select_related("provider")
    groups: dict[tuple[int, str], list[Payable]] = {}
    today = timezone.localdate()
    for row in rows:
        groups.setdefault((row.provider_id, row.state), []).append(row)
    return [
        OwedByWay(
            provider=group[0].provider,
            pence=sum(row.amount_pence for row in group),
            sessions=len(group),
            since=ages.lasting(min(row.due_since for row in group), today),
            state=group[0].state,
        )
        for group in groups.values()
    ]


# --- What was paid ---------------------------------------------------------------------------------------------------


def paid_for(*, person: Person, limit: int = 50) -> list[Paid]:
    """What was paid for a person's support, newest first."""
    council = f"{person.council} council"
    managed = (
        Payable.objects.filter(person=person, deployment=Deployment.MANAGED, state=PayableState.SETTLED)
        .values("run_items", "settled_on", "provider")
        .filter(run_items__state=RunItem.State.SETTLED)
        .annotate(pence=Sum("amount_pence"))
        .order_by("-settled_on")[:limit]
    )
    items = {item.pk: item for item in RunItem.objects.filter(pk__in=[row["run_items"] for row in managed])}
    providers = Provider.objects.in_bulk([row["provider"] for row in managed])
    rows = [
        Paid(
            on=row["settled_on"],
            pence=row["pence"],
            payer=council,
            provider=providers[row["provider"]],
            reference=items[row["run_items"]].reference,
            how="Payment run",
        )
        for row in managed
    ]
    requests = person.payment_requests.filter(state=Asked.SETTLED)
    instructions = person.isf_instructions.filter(state=Isf.PAID)
    return _newest([*rows, *_settled_requests(requests, limit), *_paid_instructions(instructions, limit)], limit)


def paid_to(providers: Iterable[Provider], limit: int = 50) -> list[Paid]:
    """What providers were paid, newest first."""
    own = list(providers)
    items = (
        RunItem.objects.filter(provider__in=own, state=RunItem.State.SETTLED)
        .select_related("run__council", "provider")
        .order_by("-answered_on")[:limit]
    )
    rows = [
        Paid(item.answered_on, item.amount_pence, f"{item.run.council} council", item.provider, item.reference, "Run")
        for item in items
    ]
    requests = PaymentRequest.objects.filter(provider__in=own, state=Asked.SETTLED)
    instructions = IsfInstruction.objects.filter(payee__in=own, state=Isf.PAID)
    return _newest([*rows, *_settled_requests(requests, limit), *_paid_instructions(instructions, limit)], limit)


def _settled_requests(requests: QuerySet[PaymentRequest], limit: int) -> list[Paid]:
    rows = requests.select_related("person", "provider", "statement_line").annotate(on=Max("payables__settled_on"))
    return [
        Paid(
            on=row.on,
            pence=row.amount_pence,
            payer=str(row.person),
            provider=row.provider,
            reference=row.reference,
            how="Bank statement" if hasattr(row, "statement_line") else "Provider’s receipt",
        )
        for row in rows.order_by("-on")[:limit]
    ]


def _paid_instructions(instructions: QuerySet[IsfInstruction], limit: int) -> list[Paid]:
    return [
        Paid(row.paid_on, row.amount_pence, str(row.fund_holder), row.payee, row.payment_reference, "Service fund")
        for row in instructions.select_related("fund_holder", "payee").order_by("-paid_on")[:limit]
    ]


def _newest(rows: list[Paid], limit: int) -> list[Paid]:
    return sorted(rows, key=lambda row: row.on, reverse=True)[:limit]


# --- The provider ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ToAsk:
    """What a person's direct payment owes a provider and nobody has asked for yet, in pence."""

    provider: Provider
    person: Person
    pence: int
    sessions: int
    since: str


@dataclass(frozen=True)
class CouncilOwes:
    """What a council owes a provider itself, in pence, and where its payment stands in words."""

    provider: Provider
    council: Council
    pence: int
    sessions: int
    since: str
    where: str


@dataclass(frozen=True)
class ProviderPayments:
    """All that a reader's providers are owed, and what they were paid."""

    to_ask: list[ToAsk]
    requests: list[Waiting]
    councils: list[CouncilOwes]
    instructions: list[Waiting]
    paid: list[Paid]
    totals: dict[str, int]


def provider_payments(providers: Iterable[Provider]) -> ProviderPayments:
    own = list(providers)
    requests = PaymentRequest.objects.filter(provider__in=own, state__in=OPEN_REQUESTS)
    instructions = IsfInstruction.objects.filter(payee__in=own, state__in=OPEN_INSTRUCTIONS)
    to_ask = _to_ask(own)
    totals = {
        row["state"]: row["pence"]
        for row in Payable.objects.filter(provider__in=own, state__in=NOT_PAID)
        .values("state")
        .annotate(pence=Sum("amount_pence"))
        .order_by()
    }
    return ProviderPayments(
        to_ask=to_ask,
        requests=_waiting(requests.select_related("person", "provider", "said_paid_by")),
        councils=_council_owes(own),
        instructions=_waiting(instructions.select_related("fund_holder", "person", "payee")),
        paid=paid_to(own),
        totals={
            "to_ask": sum(row.pence for row in to_ask),
            "waiting": totals.get("due", 0) + totals.get("asked", 0) - sum(row.pence for row in to_ask),
            "in_flight": totals.get("in-flight", 0),
        },
    )


def _to_ask(providers: list[Provider]) -> list[ToAsk]:
    today = timezone.localdate()
    rows = (
        Payable.objects.filter(provider__in=providers, deployment=Deployment.DIRECT_PAYMENT, state=PayableState.DUE)
        .values("provider", "person")
        .annotate(pence=Sum("amount_pence"), sessions=Count("pk"), since=Min("due_since"))
        .order_by("since", "person")
    )
    people = Person.objects.in_bulk({row["person"] for row in rows})
    by_pk = {provider.pk: provider for provider in providers}
    return [
        ToAsk(
            provider=by_pk[row["provider"]],
            person=people[row["person"]],
            pence=row["pence"],
            sessions=row["sessions"],
            since=ages.lasting(row["since"], today),
        )
        for row in rows
    ]


#: Where a run stands, as the provider that waits for it reads it.
RUN_WORDS = {
    PaymentRun.State.DRAFT: "On a payment list, waiting for approval",
    PaymentRun.State.APPROVED: "Approved, about to be sent to the bank",
    PaymentRun.State.SENT: "Sent to the bank",
}


def _council_owes(providers: list[Provider]) -> list[CouncilOwes]:
    today = timezone.localdate()
    rows = Payable.objects.filter(
        provider__in=providers,
        deployment=Deployment.MANAGED,
        state__in=[PayableState.DUE, PayableState.IN_FLIGHT],
    ).select_related("provider", "council")
    runs = {
        payable: (state, RunItem(pk=item, run_id=run).reference)
        for payable, state, item, run in RunItem.objects.filter(
            provider__in=providers, run__state__in=list(RUN_WORDS), state=RunItem.State.LISTED
        ).values_list("payables", "run__state", "pk", "run")
    }
    groups: dict[tuple[int, int, str], list[Payable]] = {}
    for row in rows:
        where = "Waits for the next payment run"
        if row.pk in runs:
            state, reference = runs[row.pk]
            where = f"{RUN_WORDS[PaymentRun.State(state)]}. Reference {reference}"
        groups.setdefault((row.provider_id, row.council_id, where), []).append(row)
    return [
        CouncilOwes(
            provider=group[0].provider,
            council=group[0].council,
            pence=sum(row.amount_pence for row in group),
            sessions=len(group),
            since=ages.ago(min(row.due_since for row in group), today),
            where=where,
        )
        for (_, _, where), group in groups.items()
    ]


# --- The fund holder and the council ---------------------------------------------------------------------------------


def instructions_for(fund_holders: Iterable[Provider]) -> list[Waiting]:
    """What fund holders are to pay, the soonest first."""
    rows = IsfInstruction.objects.filter(fund_holder__in=list(fund_holders), state__in=OPEN_INSTRUCTIONS)
    return _waiting(rows.select_related("fund_holder", "person", "payee"))


def answered_by(fund_holders: Iterable[Provider], limit: int = 30) -> QuerySet[IsfInstruction]:
    rows = IsfInstruction.objects.filter(fund_holder__in=list(fund_holders), state=Isf.PAID)
    return rows.select_related("fund_holder", "person", "payee").order_by("-paid_on", "-pk")[:limit]


def holds_funds(providers: Iterable[Provider]) -> bool:
    own = list(providers)
    return IsfInstruction.objects.filter(fund_holder__in=own).exists() or any(
        provider.pots_held.exists() for provider in own
    )


@dataclass(frozen=True)
class CouncilInstructions:
    """A council's open instructions: those that need an officer first."""

    refused: list[Waiting]
    unanswered: list[Waiting]
    in_time: list[Waiting]


def council_instructions(councils: Iterable[Council]) -> CouncilInstructions:
    rows = IsfInstruction.objects.filter(person__council__in=list(councils), state__in=OPEN_INSTRUCTIONS)
    all_rows = _waiting(rows.select_related("fund_holder", "person", "payee"))
    refused = [row for row in all_rows if row.thing.state == Isf.REFUSED]
    others = [row for row in all_rows if row.thing.state != Isf.REFUSED]
    return CouncilInstructions(refused, [row for row in others if row.late], [row for row in others if not row.late])


def instructions_for_officer(user: Any) -> QuerySet[IsfInstruction]:
    """Refused or not answered in time, at the councils where the user is a finance or case officer."""
    late = Q(state__in=[Isf.SENT, Isf.ACKNOWLEDGED], answer_by__lt=timezone.localdate())
    councils = councils_where(user, Role.FINANCE, Role.CASE_OFFICER)
    return IsfInstruction.objects.filter(late | Q(state=Isf.REFUSED), person__council__in=councils)


def runs_to_approve(user: Any) -> QuerySet[PaymentRun]:
    """Runs that wait for an approval that this user may give."""
    councils = councils_where(user, Role.FINANCE, Role.APPROVER)
    return PaymentRun.objects.filter(state=PaymentRun.State.DRAFT, council__in=councils).exclude(made_by=user)


def open_requests(council: Council) -> list[Waiting]:
    """Requests to a council's direct-payment holders that nothing has settled yet: late ones, then the oldest."""
    rows = PaymentRequest.objects.filter(person__council=council, state__in=OPEN_REQUESTS)
    return sorted(
        _waiting(rows.select_related("person", "provider").order_by("asked_at")), key=lambda row: not row.late
    )


def late_requests(user: Any) -> QuerySet[PaymentRequest]:
    """Requests past their day, or said to be paid and missed, at the councils where the user is a finance officer."""
    today = timezone.localdate()
    late = Q(state=Asked.ASKED, due_on__lt=today)
    missed = Q(state=Asked.SAID_PAID, said_paid_on__lt=today - timedelta(days=ARRIVAL_DAYS))
    return PaymentRequest.objects.filter(late | missed, person__council__in=councils_where(user, Role.FINANCE))


def statement_lines(council: Council, limit: int = 30) -> QuerySet[StatementLine]:
    rows = StatementLine.objects.filter(person__council=council)
    return rows.select_related("person", "request__provider", "entered_by")[:limit]
