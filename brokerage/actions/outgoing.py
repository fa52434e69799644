"""Money on its way out: what is owed goes into flight, then arrives or comes back. Each step is one transfer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone

from brokerage import accounts
from brokerage.ledger import actions as ledger
from brokerage.ledger.keys import journal_id
from brokerage.ledger.models import Transfer
from brokerage.models import Payable, PayableState
from brokerage.states import PAYABLE_MOVES
from marketplace.core.errors import Refused
from marketplace.core.models import User
from marketplace.core.states import check_move
from providers.models import Provider

SENT, ARRIVED, CAME_BACK = "payment sent", "payment arrived", "payment came back"


@dataclass(frozen=True)
class Outgoing:
    """One payment by one payer to one provider, in pence.

    `event` is its business key, like `request:7`. A payment that came back can be sent again: the tries are counted,
    so the caller holds the lock on its own row.
    """

    payer: str
    provider: Provider
    amount_pence: int
    event: str
    source: str
    by: User | None

    def send(self, on: date) -> None:
        """Owed → in flight."""
        self._post(self._tries() + 1, SENT, self._owed, accounts.in_flight(self.payer), on)

    def arrive(self, on: date) -> None:
        """In flight → paid out."""
        self._post(self._tries(), ARRIVED, accounts.in_flight(self.payer), accounts.paid_out(self.payer), on)

    def send_and_arrive(self, on: date) -> None:
        """Owed → in flight → paid out, where the first that is heard of a payment is that it arrived."""
        ledger.lock(self._owed, accounts.in_flight(self.payer), accounts.paid_out(self.payer))
        self.send(on)
        self.arrive(on)

    def come_back(self, on: date) -> None:
        """In flight → owed."""
        self._post(self._tries(), CAME_BACK, accounts.in_flight(self.payer), self._owed, on)

    @property
    def _owed(self) -> Any:
        return accounts.payable(self.payer, self.provider)

    def _tries(self) -> int:
        return Transfer.objects.filter(journal=journal_id(self.event), reason=SENT).count()

    def _post(self, number: int, reason: str, debit: Any, credit: Any, on: date) -> None:
        ledger.post(
            debit=debit,
            credit=credit,
            amount_pence=self.amount_pence,
            key=f"{self.event}:{reason}:{number}",
            reason=reason,
            effective_on=on,
            journal=self.event,
            actor=str(self.by.pk) if self.by else "",
            source=self.source,
        )


def locked(payables: Iterable[Payable]) -> list[Payable]:
    """The payables, locked lowest id first, with all that says who pays them."""
    pks = [payable.pk for payable in payables]
    rows = Payable.objects.select_for_update(of=("self",)).filter(pk__in=pks).order_by("pk")
    return list(
        rows.select_related(
            "provider", "council", "person", "session__pot__fund_holder", "session__pot__budget__person__council"
        )
    )


def move(payables: list[Payable], to: str, *, settled_on: date | None = None, refusal: str | None = None) -> None:
    """Move locked payables to another state, all or none."""
    for payable in payables:
        check_move(PAYABLE_MOVES, payable, to, refusal=refusal)
    for payable in payables:
        payable.state = PayableState(to)
        payable.settled_on = settled_on
    Payable.objects.bulk_update(payables, ["state", "settled_on"])


def check_paid_day(on: date, *, earliest: date, what: str = "it was paid") -> None:
    """Refuse a day that has not come, or that lies before there was anything to pay.

    Raises:
        Refused: a sentence with the days that are possible.
    """
    if on > timezone.localdate():
        raise Refused(f"Enter the day on which {what}. It cannot be later than today.")
    if on < earliest:
        raise Refused(f"Enter the day on which {what}. It cannot be before {earliest:%-d %B %Y}.")


def first_day(payables: Iterable[Payable]) -> date:
    """The first day on which any of them could have been paid: when its session was, or when it was owed."""
    return min(min(p.due_since, timezone.localdate(p.session.starts_at)) for p in payables)
