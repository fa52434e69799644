"""What is owed to a provider for a session, whoever pays it."""

from datetime import date, timedelta

from django.utils import timezone

from brokerage.models import Deployment, IsfInstruction, Payable, PayableState, Session
from marketplace.core import audit
from marketplace.core.models import User
from marketplace.core.notifications import notify_address
from marketplace.core.policies import policy_on


def owe(*, session: Session, amount_pence: int, on: date, by: User | None) -> Payable:
    """Record what is owed for a session, inside the transaction that moved the money from its pot.

    Money of an individual service fund is at once an instruction to its holder, who is told.
    """
    booking, pot = session.booking, session.pot
    assert pot is not None, "a held session has a pot (database constraint)"
    person = booking.person
    payable = Payable.objects.create(
        session=session,
        provider=booking.provider,
        person=person,
        council=person.council,
        deployment=pot.deployment,
        amount_pence=amount_pence,
        due_since=on,
    )
    if pot.deployment == Deployment.ISF:
        payable.instruction = _instruct(payable, by)
        payable.state = PayableState.ASKED
        payable.save(update_fields=["instruction", "state"])
    return payable


def _instruct(payable: Payable, by: User | None) -> IsfInstruction:
    holder = payable.session.pot.fund_holder
    days = policy_on(payable.council_id, payable.due_since).isf_answer_days
    instruction = IsfInstruction.objects.create(
        fund_holder=holder,
        person=payable.person,
        payee=payable.provider,
        amount_pence=payable.amount_pence,
        sent_at=timezone.now(),
        answer_by=payable.due_since + timedelta(days=days),
    )
    audit.record(
        "isf.sent",
        target=instruction,
        by=by,
        person_id=payable.person_id,
        council_id=payable.council_id,
        new={"amount_pence": instruction.amount_pence},
    )
    notify_address(holder.email, "brokerage/payments/isf_sent", {"instruction": instruction})
    return instruction
