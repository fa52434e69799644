"""What is owed for a session, and the first step of the way that its pot is paid by."""

from datetime import date

from brokerage.actions import isf
from brokerage.models import Deployment, Payable, Session
from marketplace.core import audit
from marketplace.core.errors import IllegalMove, Refused
from marketplace.core.models import User


def owe(*, session: Session, amount_pence: int, on: date, by: User | None) -> Payable:
    """Record that a provider is owed for a session, inside the caller's transaction, after pot → payable.

    Managed by the council: it waits for the next payment run. Direct payment: it waits for the provider to ask the
    person. Individual service fund: the fund holder is told to pay it now.

    Raises:
        IllegalMove: it is owed for already.
        Refused: the amount is not above £0, or is more than the session costs.

    Source: ADR-0008.
    """
    if Payable.objects.filter(session=session).exists():
        raise IllegalMove("This session is already owed for. Look at its payment instead.")
    if not 0 < amount_pence <= session.cost_pence:
        raise Refused("What is owed for a session must be above £0, and at most what it costs.")
    assert session.pot is not None, "only a session whose money is held is owed for (database constraint)"
    booking, pot = session.booking, session.pot
    payable = Payable.objects.create(
        session=session,
        provider=booking.provider,
        person=booking.person,
        council=booking.person.council,
        deployment=pot.deployment,
        amount_pence=amount_pence,
        due_since=on,
    )
    audit.record(
        "payable.owed",
        target=payable,
        by=by,
        person_id=booking.person_id,
        council_id=booking.person.council_id,
        new={"amount_pence": amount_pence, "deployment": pot.deployment, "due_since": str(on)},
    )
    if pot.deployment == Deployment.ISF:
        isf.instruct(payable=payable, by=by)
    return payable
