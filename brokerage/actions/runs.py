"""A payment run: made by one officer, approved by another, sent as a file, then settled or returned line by line."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from brokerage import accounts
from brokerage.actions import outgoing
from brokerage.actions.outgoing import Outgoing
from brokerage.ledger import actions as ledger
from brokerage.models import Deployment, Payable, PayableState, PaymentRun, RunItem
from brokerage.queries import runs as queries
from brokerage.rails import PaymentFile, get_rail
from brokerage.states import RUN_ITEM_MOVES, RUN_MOVES
from marketplace.core import audit
from marketplace.core.errors import IllegalMove, Refused
from marketplace.core.models import Council, User
from marketplace.core.notifications import notify, notify_address
from marketplace.core.permissions import Permission, require
from marketplace.core.states import check_move

State = PaymentRun.State
CHANGED = (
    "The list has changed since this page was opened, so nothing was approved. "
    "Look at it again. If you did not expect the change, discard the run and make a new one."
)


@transaction.atomic
def make(*, council: Council, cut_off: date, by: User) -> PaymentRun:
    """List all that the council owes for sessions up to a day, one payment a provider, for somebody else to approve.

    Nothing is paid and nothing changes state: the list can be discarded.

    Raises:
        NotPermitted: `by` is not a finance officer of the council.
        Refused: the day is still to come, another list waits for approval, or nothing is due.

    Source: ADR-0008.
    """
    council = Council.objects.select_for_update(of=("self",)).get(pk=council.pk)
    require(by, Permission.RUN_MAKE, council=council)
    if cut_off > timezone.localdate():
        raise Refused("Choose a last day that is today or earlier: sessions to come are not owed for yet.")
    waiting = PaymentRun.objects.filter(council=council, state=State.DRAFT).first()
    if waiting:
        raise Refused(
            f"Payment run {waiting.reference} is still waiting for approval. Have it approved, or discard it, first."
        )
    payables = outgoing.locked(queries.due_for_run(council, cut_off))
    if not payables:
        raise Refused(
            f"The council owes nothing for sessions up to {cut_off:%-d %B %Y}. "
            "Choose a later day, or wait until sessions are confirmed."
        )
    run = PaymentRun.objects.create(
        council=council,
        rail=get_rail().code,
        cut_off=cut_off,
        total_pence=sum(payable.amount_pence for payable in payables),
        made_by=by,
        made_at=timezone.now(),
    )
    by_provider: dict[int, list[Payable]] = {}
    for payable in sorted(payables, key=lambda payable: (payable.provider.name, payable.provider_id, payable.pk)):
        by_provider.setdefault(payable.provider_id, []).append(payable)
    for group in by_provider.values():
        item = RunItem.objects.create(
            run=run,
            provider=group[0].provider,
            payee=group[0].provider.name,
            amount_pence=sum(payable.amount_pence for payable in group),
        )
        item.payables.set(group)
    run.list_hash = queries.list_of(run).sha256
    run.save(update_fields=["list_hash"])
    _record(run, "run.made", by, {"total_pence": run.total_pence, "payments": len(by_provider), "list": run.list_hash})
    return run


@transaction.atomic
def discard(*, run: PaymentRun, by: User) -> PaymentRun:
    """Drop a list that was not approved; what is on it stays due. Whoever may approve a run may also say no to it."""
    run = _locked(run)
    require(by, Permission.RUN_APPROVE, council=run.council)
    check_move(
        RUN_MOVES, run, State.DISCARDED, refusal=f"Only a run that waits for approval can be discarded. {_now(run)}"
    )
    run.state = State.DISCARDED
    run.save(update_fields=["state"])
    _record(run, "run.discarded", by, {"state": run.state})
    if run.made_by_id != by.pk:
        notify(run.made_by, "brokerage/payments/run_discarded", {"run": run, "by": str(by)})
    return run


@transaction.atomic
def approve(*, run: PaymentRun, list_hash: str, by: User) -> PaymentRun:
    """Approve the very list that was shown: what is owed goes into flight.

    `list_hash` is the SHA-256 of the list on the page. It is worked out again here, from the locked rows.

    Raises:
        NotPermitted: `by` is neither a finance officer nor an approver of the council.
        IllegalMove: somebody else was faster, or the run was discarded.
        Refused: `by` made the run, or the list is not the one that was shown.

    Source: ADR-0008.
    """
    run = _locked(run)
    require(by, Permission.RUN_APPROVE, council=run.council)
    check_move(RUN_MOVES, run, State.APPROVED, refusal=_now(run))
    if run.made_by_id == by.pk:
        raise Refused("You made this payment run, so somebody else must approve it.")
    items = list(RunItem.objects.select_for_update(of=("self",)).filter(run=run).select_related("provider"))
    payables = outgoing.locked(Payable.objects.filter(run_items__run=run))
    found = queries.list_of(run).sha256
    if found != list_hash or found != run.list_hash or not _adds_up(run, items, payables):
        raise Refused(CHANGED)
    outgoing.move(payables, PayableState.IN_FLIGHT, refusal=CHANGED)
    run.state, run.approved_by, run.approved_at = State.APPROVED, by, timezone.now()
    run.save(update_fields=["state", "approved_by", "approved_at"])
    payer = accounts.payer_of_run(run.council)
    ledger.lock(accounts.in_flight(payer), *(accounts.payable(payer, item.provider) for item in items))
    for item in items:
        _outgoing(item, run, by).send(timezone.localdate())
    _record(run, "run.approved", by, {"total_pence": run.total_pence, "list": found})
    notify(run.made_by, "brokerage/payments/run_approved", {"run": run, "by": str(by)})
    return run


def _adds_up(run: PaymentRun, items: list[RunItem], payables: list[Payable]) -> bool:
    """Whether each payment is the sum of its sessions, all of this council's own money, and the run of its payments."""
    own = all(p.council_id == run.council_id and p.deployment == Deployment.MANAGED for p in payables)
    sums = {item.provider_id: item.amount_pence for item in items}
    for payable in payables:
        sums[payable.provider_id] = sums.get(payable.provider_id, 0) - payable.amount_pence
    return own and not any(sums.values()) and run.total_pence == sum(item.amount_pence for item in items)


@transaction.atomic
def export(*, run: PaymentRun, by: User) -> PaymentFile:
    """The approved run as a file for the bank. Its SHA-256 is kept, and the file is the same bytes every time.

    Raises:
        NotPermitted: `by` is not a finance officer of the council.
        Refused: the run is not approved, or the file would differ from the one that was downloaded before.
    """
    run = _locked(run)
    require(by, Permission.RUN_SETTLE, council=run.council)
    if run.state not in (State.APPROVED, State.SENT, State.FINISHED):
        raise Refused(f"The file can be downloaded after the run is approved. {_now(run)}")
    file = get_rail(run.rail).file(queries.batch_of(run))
    if run.file_hash and run.file_hash != file.sha256:
        raise Refused(
            "This run's file would not be the same as before, so it was not made. Do not send anything to the bank. "
            "Ask whoever looks after this site to find out what was changed."
        )
    run.file_hash = file.sha256
    run.save(update_fields=["file_hash"])
    _record(run, "run.exported", by, {"file": file.sha256})
    return file


@transaction.atomic
def mark_sent(*, run: PaymentRun, by: User) -> PaymentRun:
    """Say that the file went to the bank. From now on each payment is settled or returned.

    Raises:
        NotPermitted: `by` is not a finance officer of the council.
        IllegalMove: the run is not approved, or was sent already.
        Refused: nobody has downloaded the file yet.
    """
    run = _locked(run)
    require(by, Permission.RUN_SETTLE, council=run.council)
    check_move(RUN_MOVES, run, State.SENT, refusal=_now(run))
    if not run.file_hash:
        raise Refused("Download the payment file first, then send it to the bank, then say so here.")
    run.state, run.sent_by, run.sent_at = State.SENT, by, timezone.now()
    run.save(update_fields=["state", "sent_by", "sent_at"])
    _record(run, "run.sent", by, {"file": run.file_hash})
    return run


@transaction.atomic
def settle(*, item: RunItem, on: date, by: User) -> RunItem:
    """The bank statement shows that a payment arrived.

    Raises:
        NotPermitted: `by` is not a finance officer of the council.
        IllegalMove: the run was not sent, or this payment was answered already.
        Refused: a day that cannot be.
    """
    item, payables = _answer(item, RunItem.State.SETTLED, on, by)
    outgoing.move(payables, PayableState.SETTLED, settled_on=on)
    item.save(update_fields=["state", "answered_on"])
    _outgoing(item, item.run, by).arrive(on)
    _record_item(item, "run_item.settled", by, {"amount_pence": item.amount_pence, "on": str(on)})
    notify_address(item.provider.email, "brokerage/payments/run_paid", {"item": item, "run": item.run})
    _finish_if_answered(item.run, by)
    return item


@transaction.atomic
def return_item(*, item: RunItem, reason: str, on: date, by: User) -> RunItem:
    """The bank sent a payment back: its sessions are due again, and the next run pays them.

    Raises:
        NotPermitted: `by` is not a finance officer of the council.
        IllegalMove: the run was not sent, or this payment was answered already.
        Refused: no reason, or a day that cannot be.
    """
    item, payables = _answer(item, RunItem.State.RETURNED, on, by)
    reason = " ".join(reason.split())
    if not reason or len(reason) > 200:
        raise Refused(
            "Say why the bank sent it back, in at most 200 characters, so that the provider can put it right."
        )
    outgoing.move(payables, PayableState.DUE)
    item.reason = reason
    item.save(update_fields=["state", "answered_on", "reason"])
    _outgoing(item, item.run, by).come_back(on)
    _record_item(item, "run_item.returned", by, {"amount_pence": item.amount_pence, "on": str(on)})
    notify_address(item.provider.email, "brokerage/payments/run_returned", {"item": item, "run": item.run})
    _finish_if_answered(item.run, by)
    return item


def play_the_bank(*, run: PaymentRun, by: User) -> PaymentRun:
    """Practice money: let the pretend bank answer every payment of a sent run.

    Asks the rail outside any transaction, then records each answer in its own.

    Raises:
        Refused: this run's rail knows nothing of what became of its payments.
    """
    require(by, Permission.RUN_SETTLE, council=run.council)
    outcomes = get_rail(run.rail).outcomes(queries.batch_of(run), timezone.localdate())
    if not outcomes:
        raise Refused("Read on the bank statement what became of each payment, and say so line by line.")
    waiting = {item.reference: item for item in run.items.filter(state=RunItem.State.LISTED)}
    if not waiting:
        raise Refused(f"Every payment of this run has its answer. {_now(run)}")
    for outcome in outcomes:
        item = waiting.get(outcome.reference)
        if item and outcome.arrived:
            settle(item=item, on=outcome.on, by=by)
        elif item:
            return_item(item=item, reason=outcome.reason, on=outcome.on, by=by)
    return PaymentRun.objects.get(pk=run.pk)


def _answer(item: RunItem, to: str, on: date, by: User) -> tuple[RunItem, list[Payable]]:
    """The payment, locked after its run, moved but not saved; with its sessions."""
    run = _locked(PaymentRun(pk=item.run_id))
    require(by, Permission.RUN_SETTLE, council=run.council)
    item = RunItem.objects.select_for_update(of=("self",)).select_related("provider").get(pk=item.pk)
    item.run = run
    if run.state not in (State.SENT, State.FINISHED):
        raise IllegalMove(f"The bank can only answer what was sent to it. {_now(run)}")
    check_move(
        RUN_ITEM_MOVES, item, to, refusal=f"This payment is already answered: {item.get_state_display().lower()}."
    )
    assert run.sent_at is not None, "a sent run has its moment"
    outgoing.check_paid_day(on, earliest=timezone.localdate(run.sent_at), what="the bank statement shows it")
    item.state, item.answered_on = to, on
    return item, outgoing.locked(item.payables.all())


def _finish_if_answered(run: PaymentRun, by: User) -> None:
    if run.items.filter(state=RunItem.State.LISTED).exists():
        return
    check_move(RUN_MOVES, run, State.FINISHED)
    run.state = State.FINISHED
    run.save(update_fields=["state"])
    _record(run, "run.finished", by, {"state": run.state})


def _outgoing(item: RunItem, run: PaymentRun, by: User) -> Outgoing:
    return Outgoing(
        payer=accounts.payer_of_run(run.council),
        provider=item.provider,
        amount_pence=item.amount_pence,
        event=f"run:{run.pk}:item:{item.pk}",
        source=item.reference_label,
        by=by,
    )


def _now(run: PaymentRun) -> str:
    """Where a run stands, for refusals: who did what, and what there is to do."""
    match run.state:
        case State.DRAFT:
            return "It is waiting for approval."
        case State.APPROVED:
            return f"{run.approved_by} approved this run on {timezone.localtime(run.approved_at):%-d %B at %H:%M}."
        case State.SENT:
            return "It was sent to the bank."
        case State.FINISHED:
            return "It is finished: every payment has its answer."
        case _:
            return "It was discarded. Make a new run."


def _locked(run: PaymentRun) -> PaymentRun:
    PaymentRun.objects.select_for_update(of=("self",)).get(pk=run.pk)
    return PaymentRun.objects.select_related("council", "made_by", "approved_by").get(pk=run.pk)


def _record(run: PaymentRun, action: str, by: User, new: dict[str, object]) -> None:
    audit.record(action, target=run, by=by, role="officer", council_id=run.council_id, new=new)


def _record_item(item: RunItem, action: str, by: User, new: dict[str, object]) -> None:
    audit.record(action, target=item, by=by, role="officer", council_id=item.run.council_id, new=new)
