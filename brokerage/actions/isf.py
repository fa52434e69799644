"""The holder of an individual service fund is told to pay, signs in to say so, and answers with date and reference.

What nobody answers in time, and what is refused, goes to an officer.
"""

from datetime import date, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from brokerage import accounts
from brokerage.actions import outgoing
from brokerage.actions.outgoing import Outgoing
from brokerage.models import IsfInstruction, Payable, PayableState
from brokerage.states import ISF_MOVES
from marketplace.core import audit
from marketplace.core.errors import Refused
from marketplace.core.models import User
from marketplace.core.notifications import notify, notify_address
from marketplace.core.permissions import Permission, require
from marketplace.core.policies import policy_on
from marketplace.core.states import check_move

State = IsfInstruction.State
OPEN = (State.SENT, State.ACKNOWLEDGED)


def instruct(*, payable: Payable, by: User | None) -> IsfInstruction:
    """Tell the fund holder to pay one payable, inside the caller's transaction."""
    fund_holder = payable.session.pot.fund_holder
    instruction = IsfInstruction.objects.create(
        fund_holder=fund_holder,
        person=payable.person,
        payee=payable.provider,
        amount_pence=payable.amount_pence,
        sent_at=timezone.now(),
        answer_by=_answer_by(payable.council_id),
    )
    outgoing.move([payable], PayableState.ASKED)
    payable.instruction = instruction
    payable.save(update_fields=["instruction"])
    _record(instruction, "isf.sent", by, "site", {"amount_pence": instruction.amount_pence})
    notify_address(fund_holder.email, "brokerage/payments/isf_sent", {"instruction": instruction})
    return instruction


@transaction.atomic
def acknowledge(*, instruction: IsfInstruction, by: User) -> IsfInstruction:
    """The fund holder has seen it.

    Raises:
        NotPermitted: `by` is not in the fund holder's team.
        IllegalMove: it was seen or answered already.
    """
    instruction = _locked(instruction)
    require(by, Permission.ISF_ANSWER, provider=instruction.fund_holder)
    check_move(ISF_MOVES, instruction, State.ACKNOWLEDGED, refusal=_refusal(instruction))
    instruction.state = State.ACKNOWLEDGED
    instruction.acknowledged_by, instruction.acknowledged_at = by, timezone.now()
    instruction.save(update_fields=["state", "acknowledged_by", "acknowledged_at"])
    _record(instruction, "isf.acknowledged", by, "fund holder", {"state": instruction.state})
    return instruction


@transaction.atomic
def answer(*, instruction: IsfInstruction, paid_on: date, reference: str, by: User) -> IsfInstruction:
    """The fund holder paid it: date and bank reference settle what is owed.

    Raises:
        NotPermitted: `by` is not in the fund holder's team.
        IllegalMove: it was not acknowledged yet, or was answered already.
        Refused: no reference, or a day that cannot be.
    """
    instruction = _locked(instruction)
    require(by, Permission.ISF_ANSWER, provider=instruction.fund_holder)
    check_move(ISF_MOVES, instruction, State.PAID, refusal=_refusal(instruction))
    payables = outgoing.locked(instruction.payables.all())
    reference = " ".join(reference.split())
    if not reference or len(reference) > 40:
        raise Refused("Enter the payment's reference as your bank shows it, in at most 40 characters.")
    outgoing.check_paid_day(paid_on, earliest=outgoing.first_day(payables))
    outgoing.move(payables, PayableState.SETTLED, settled_on=paid_on)
    instruction.state, instruction.paid_on, instruction.payment_reference = State.PAID, paid_on, reference
    instruction.answered_by, instruction.answered_at = by, timezone.now()
    instruction.save(update_fields=["state", "paid_on", "payment_reference", "answered_by", "answered_at"])
    Outgoing(
        payer=accounts.payer_of(payables[0].session.pot),
        provider=instruction.payee,
        amount_pence=instruction.amount_pence,
        event=f"isf:{instruction.pk}",
        source=instruction.reference_label,
        by=by,
    ).send_and_arrive(paid_on)
    changes = {"state": instruction.state, "paid_on": str(paid_on), "amount_pence": instruction.amount_pence}
    _record(instruction, "isf.paid", by, "fund holder", changes)
    notify_address(instruction.payee.email, "brokerage/payments/isf_paid", {"instruction": instruction})
    notify(instruction.person.user, "brokerage/payments/isf_paid_person", {"instruction": instruction})
    return instruction


@transaction.atomic
def refuse(*, instruction: IsfInstruction, reason: str, by: User) -> IsfInstruction:
    """The fund holder will not pay it: an officer sees why. What is owed stays owed.

    Raises:
        NotPermitted: `by` is not in the fund holder's team.
        IllegalMove: it was not acknowledged yet, or was answered already.
        Refused: no reason.
    """
    instruction = _locked(instruction)
    require(by, Permission.ISF_ANSWER, provider=instruction.fund_holder)
    check_move(ISF_MOVES, instruction, State.REFUSED, refusal=_refusal(instruction))
    payables = outgoing.locked(instruction.payables.all())
    if not reason.strip():
        raise Refused("Say why you cannot pay this, so that the council can put it right.")
    outgoing.move(payables, PayableState.DUE)
    now = timezone.now()
    instruction.state, instruction.reason = State.REFUSED, reason.strip()
    instruction.answered_by, instruction.answered_at, instruction.escalated_at = by, now, now
    instruction.save(update_fields=["state", "reason", "answered_by", "answered_at", "escalated_at"])
    _record(instruction, "isf.refused", by, "fund holder", {"state": instruction.state})
    _tell_officer(instruction)
    return instruction


@transaction.atomic
def send_again(*, instruction: IsfInstruction, words: str, by: User) -> IsfInstruction:
    """An officer sends it again with words: after a refusal, or when nobody answered in time.

    Raises:
        NotPermitted: `by` is neither a finance nor a case officer of the person's council.
        IllegalMove: it was paid.
        Refused: no words, or the fund holder still has time to answer.
    """
    instruction = _locked(instruction)
    require(by, Permission.ISF_OVERSEE, council=instruction.person.council)
    check_move(ISF_MOVES, instruction, State.SENT, refusal="This was paid. There is nothing to send again.")
    payables = outgoing.locked(instruction.payables.all())
    if instruction.state in OPEN and instruction.answer_by >= timezone.localdate():
        raise Refused(
            f"{instruction.fund_holder} has until {instruction.answer_by:%-d %B} to answer. Wait until after that day."
        )
    if not words.strip():
        raise Refused("Say what the fund holder needs to know, so that it is paid this time.")
    if instruction.state == State.REFUSED:
        outgoing.move(payables, PayableState.ASKED)
    former = instruction.state
    instruction.state, instruction.words = State.SENT, words.strip()
    instruction.sent_at, instruction.answer_by = timezone.now(), _answer_by(instruction.person.council_id)
    instruction.acknowledged_by = instruction.answered_by = None
    instruction.acknowledged_at = instruction.answered_at = instruction.escalated_at = None
    instruction.save(
        update_fields=[
            *("state", "words", "sent_at", "answer_by", "acknowledged_by", "answered_by"),
            *("acknowledged_at", "answered_at", "escalated_at"),
        ]
    )
    changes = {"state": instruction.state, "answer_by": str(instruction.answer_by)}
    _record(instruction, "isf.sent_again", by, "officer", changes, old={"state": former})
    notify_address(instruction.fund_holder.email, "brokerage/payments/isf_sent", {"instruction": instruction})
    return instruction


@transaction.atomic
def escalate(*, instruction: IsfInstruction) -> bool:
    """Pass an instruction to an officer when its day to answer is over; says whether it did. Repeating is harmless."""
    instruction = _locked(instruction)
    late = instruction.state in OPEN and instruction.answer_by < timezone.localdate()
    if not late or instruction.escalated_at:
        return False
    instruction.escalated_at = timezone.now()
    instruction.save(update_fields=["escalated_at"])
    _record(instruction, "isf.escalated", None, "site", {"answer_by": str(instruction.answer_by)})
    _tell_officer(instruction)
    return True


def overdue() -> QuerySet[IsfInstruction]:
    """Instructions whose day to answer is over and that no officer has been told about."""
    return IsfInstruction.objects.filter(
        state__in=OPEN, answer_by__lt=timezone.localdate(), escalated_at__isnull=True
    ).order_by("answer_by", "pk")


def escalate_overdue() -> int:
    """Pass all that nobody answered in time to officers; says how many."""
    return sum(escalate(instruction=instruction) for instruction in overdue())


def _answer_by(council_id: int) -> date:
    today = timezone.localdate()
    return today + timedelta(days=policy_on(council_id, today).isf_answer_days)


def _refusal(instruction: IsfInstruction) -> str:
    match instruction.state:
        case State.SENT:
            return "Say first that you have seen this instruction. Then you can answer it."
        case State.ACKNOWLEDGED:
            return "You have already said that you have seen this. Now say that you paid it, or why you cannot."
        case State.PAID:
            return f"This was paid on {instruction.paid_on:%-d %B %Y}. There is nothing more to do."
        case _:
            return "You have told the council that you cannot pay this. Wait until they write to you."


def _tell_officer(instruction: IsfInstruction) -> None:
    officer, context = instruction.person.named_officer, {"instruction": instruction}
    if officer:
        notify(officer, "brokerage/payments/isf_officer", context)
    else:
        notify_address(instruction.person.council.email, "brokerage/payments/isf_officer", context)


def _locked(instruction: IsfInstruction) -> IsfInstruction:
    IsfInstruction.objects.select_for_update(of=("self",)).get(pk=instruction.pk)
    return IsfInstruction.objects.select_related(
        "fund_holder", "payee", "person__council", "person__user", "person__named_officer"
    ).get(pk=instruction.pk)


def _record(
    instruction: IsfInstruction,
    action: str,
    by: User | None,
    role: str,
    new: dict[str, object],
    *,
    old: dict[str, object] | None = None,
) -> None:
    audit.record(
        action,
        target=instruction,
        by=by,
        role=role,
        person_id=instruction.person_id,
        council_id=instruction.person.council_id,
        old=old,
        new=new,
    )
