"""What a payment run would pay, what it leaves out and why, and the list that an approver puts a name to."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Count, Q, QuerySet, Sum
from django.utils import timezone

from brokerage.models import (
    Deployment,
    Payable,
    PayableState,
    PaymentRun,
    RunItem,
    Session,
    SessionState,
)
from brokerage.rails import Batch, Payment
from marketplace.core.models import Council
from providers.models import Provider


def _until(cut_off: date) -> datetime:
    """The first moment after a day, by the clock on the wall."""
    return datetime.combine(cut_off + timedelta(days=1), time(), tzinfo=timezone.get_default_timezone())


def due_for_run(council: Council, cut_off: date) -> QuerySet[Payable]:
    """What the council itself owes for sessions up to a day, and is in no run that stands."""
    return Payable.objects.filter(
        council=council,
        deployment=Deployment.MANAGED,
        state=PayableState.DUE,
        session__starts_at__lt=_until(cut_off),
    ).order_by("provider__name", "pk")


@dataclass(frozen=True)
class ProviderDue:
    """What one provider is due, in pence, for how many sessions, and since when."""

    provider: Provider
    pence: int
    sessions: int
    since: date


def due_by_provider(council: Council, cut_off: date) -> list[ProviderDue]:
    rows: dict[int, list[Payable]] = {}
    for payable in due_for_run(council, cut_off).select_related("provider"):
        rows.setdefault(payable.provider_id, []).append(payable)
    return [
        ProviderDue(
            provider=group[0].provider,
            pence=sum(payable.amount_pence for payable in group),
            sessions=len(group),
            since=min(payable.due_since for payable in group),
        )
        for group in rows.values()
    ]


@dataclass(frozen=True)
class LeftOut:
    """What a run does not pay: how many sessions, how much in pence, and why, in a sentence."""

    why: str
    sessions: int
    pence: int


def left_out(council: Council, cut_off: date) -> list[LeftOut]:
    """Everything that somebody might miss in the list, with the reason that it is not there."""
    end = _until(cut_off)
    sessions = Session.objects.filter(booking__person__council=council, starts_at__lt=end)
    managed = sessions.filter(booking__deployment=Deployment.MANAGED)
    owed = Payable.objects.filter(council=council, session__starts_at__lt=end)
    open_states = [PayableState.DUE, PayableState.ASKED]
    later = Payable.objects.filter(
        council=council, deployment=Deployment.MANAGED, state=PayableState.DUE, session__starts_at__gte=end
    )
    rows = [
        _row("Questioned. The money stays set aside until it is settled.", managed, "disputed"),
        _row("Not confirmed yet by the person.", managed, "delivered"),
        _owed(f"After {cut_off:%-d %B}. The next run can pay it.", later),
        _owed(
            "Paid by the person from a direct payment, when the provider asks.",
            owed.filter(deployment=Deployment.DIRECT_PAYMENT, state__in=open_states),
        ),
        _owed(
            "Paid by the holder of an individual service fund.",
            owed.filter(deployment=Deployment.ISF, state__in=open_states),
        ),
        _owed(
            "Sent to the bank in an earlier run, with no answer yet.",
            owed.filter(deployment=Deployment.MANAGED, state=PayableState.IN_FLIGHT),
        ),
    ]
    return [row for row in rows if row.sessions]


def _row(why: str, sessions: QuerySet[Session], state: str) -> LeftOut:
    total = sessions.filter(state=SessionState(state)).aggregate(n=Count("pk"), pence=Sum("cost_pence", default=0))
    return LeftOut(why, total["n"], total["pence"])


def _owed(why: str, payables: QuerySet[Payable]) -> LeftOut:
    total = payables.aggregate(n=Count("pk"), pence=Sum("amount_pence", default=0))
    return LeftOut(why, total["n"], total["pence"])


@dataclass(frozen=True)
class RunList:
    """A run's list in one fixed form, and its SHA-256: whoever approves puts their name to these very lines."""

    lines: tuple[str, ...]

    @property
    def sha256(self) -> str:
        return hashlib.sha256("\n".join(self.lines).encode()).hexdigest()


def list_of(run: PaymentRun) -> RunList:
    """The list as its rows say now: council, cut-off, each payment with its name and pence, each session under it."""
    lines = [f"run {run.pk} council {run.council_id} up to {run.cut_off} by {run.rail}: {run.total_pence}p"]
    for item in RunItem.objects.filter(run=run).order_by("pk").prefetch_related("payables"):
        lines.append(f"item {item.pk} provider {item.provider_id} {item.payee!r}: {item.amount_pence}p")
        lines += [
            f"payable {payable.pk} session {payable.session_id} provider {payable.provider_id} "
            f"{payable.deployment}: {payable.amount_pence}p"
            for payable in sorted(item.payables.all(), key=lambda payable: payable.pk)
        ]
    return RunList(tuple(lines))


def batch_of(run: PaymentRun) -> Batch:
    """The run as its rail takes it."""
    items = RunItem.objects.filter(run=run).annotate(sessions=Count("payables")).order_by("pk")
    return Batch(
        reference=run.reference,
        council=run.council.name,
        payments=tuple(Payment(item.reference, item.payee, item.amount_pence, item.sessions) for item in items),
    )


def runs_of(council: Council) -> QuerySet[PaymentRun]:
    """A council's runs, newest first, each with how many payments it has and how many are answered."""
    answered = Q(items__state__in=[RunItem.State.SETTLED, RunItem.State.RETURNED])
    return (
        PaymentRun.objects.filter(council=council)
        .select_related("made_by", "approved_by")
        .annotate(payments=Count("items"), answered=Count("items", filter=answered))
        .order_by("-made_at", "-pk")
    )
