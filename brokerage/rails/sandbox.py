from collections.abc import Sequence
from datetime import date

from .base import Batch, Outcome, PaymentFile
from .file import payment_file

#: A payee whose name ends so has its payment returned, every time: for trying out what happens then.
RETURNED_ENDING = "(account closed)"


class SandboxRail:
    """Practice: a pretend bank that pays at once when it is told to, and always answers in the same way."""

    code = "sandbox"
    banner = "Payments on this site are practice only. No real money moves."

    def file(self, batch: Batch) -> PaymentFile:
        return payment_file(batch)

    def outcomes(self, batch: Batch, on: date) -> Sequence[Outcome]:
        return [
            Outcome(payment.reference, False, on, "The account is closed.")
            if payment.payee.casefold().endswith(RETURNED_ENDING)
            else Outcome(payment.reference, True, on)
            for payment in batch.payments
        ]
