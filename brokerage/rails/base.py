"""A rail is a way money leaves. It takes plain values and never sees a model (docs/adr/0008).

A rail says how a batch leaves and, if it can know, what became of each payment. Deciding, recording and the ledger
belong to the actions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol


@dataclass(frozen=True)
class Payment:
    """One payment to one payee, in pence. `reference` is what the bank statement shows on both sides."""

    reference: str
    payee: str
    amount_pence: int
    sessions: int


@dataclass(frozen=True)
class Batch:
    """What one approved run pays."""

    reference: str
    council: str
    payments: Sequence[Payment]

    @property
    def total_pence(self) -> int:
        return sum(payment.amount_pence for payment in self.payments)


@dataclass(frozen=True)
class PaymentFile:
    """The bytes that go to the bank, and their SHA-256: the same batch gives the same bytes every time."""

    name: str
    content: bytes
    sha256: str


@dataclass(frozen=True)
class Outcome:
    """What became of one payment: it arrived, or it came back and why."""

    reference: str
    arrived: bool
    on: date
    reason: str = ""


class PaymentRail(Protocol):
    """A way money leaves."""

    code: str
    #: Said on every page about payments; empty where the money is real.
    banner: str

    def file(self, batch: Batch) -> PaymentFile:
        """The file to hand to the bank."""
        ...

    def outcomes(self, batch: Batch, on: date) -> Sequence[Outcome]:
        """What the rail knows by itself of the batch; nothing, where a person reads the bank statement."""
        ...
