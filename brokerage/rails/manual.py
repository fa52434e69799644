from collections.abc import Sequence
from datetime import date

from .base import Batch, Outcome, PaymentFile
from .file import payment_file


class ManualRail:
    """The council's own bank: a file goes out, and a finance officer reads on the statement what became of it."""

    code = "manual"
    banner = ""

    def file(self, batch: Batch) -> PaymentFile:
        return payment_file(batch)

    def outcomes(self, batch: Batch, on: date) -> Sequence[Outcome]:
        return ()
