"""What the ledger refuses, in sentences that can be shown to a person as they are."""

from marketplace.core.errors import Refused
from marketplace.core.money import format_pounds


class LedgerRefused(Refused):
    """The ledger said no. Nothing was written."""


class InsufficientFunds(LedgerRefused):
    """The account has less money free than the transfer needs."""

    def __init__(self, free_pence: int, needed_pence: int) -> None:
        self.free_pence = free_pence
        self.needed_pence = needed_pence
        super().__init__(
            f"There is not enough money for this. It needs {format_pounds(needed_pence)} "
            f"and {format_pounds(free_pence)} is free. Choose something that costs less, or ask for more money first."
        )


class AccountClosed(LedgerRefused):
    """One of the two accounts is closed. A hold that was made before can still be posted or voided."""

    def __init__(self) -> None:
        super().__init__("This pot of money is closed, so nothing new can be paid from it or into it. Use an open one.")


class HoldAlreadyResolved(LedgerRefused):
    """The money set aside was posted or given back before; that happens once."""

    def __init__(self) -> None:
        super().__init__("The money set aside for this has already been paid or given back. Check its payments.")


class HoldNotFound(LedgerRefused):
    """There is no hold with this key or id."""

    def __init__(self) -> None:
        super().__init__("No money is set aside for this. Set it aside first, then pay or release it.")


class KeyReused(LedgerRefused):
    """This key stands for another transfer: the caller's keys clash, or the amount was changed on a repeat."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(
            "This payment was recorded before with different details, so it was not recorded again. "
            f"Check the first record, and use a new reference for a new payment. (Reference: {key})"
        )


class BadAmount(LedgerRefused):
    """The amount is not a whole number of pence in the range that a transfer may have."""


class BadTransfer(LedgerRefused):
    """The transfer names no key, the same account twice, or an account that does not exist."""


class AccountDiffers(LedgerRefused):
    """The account exists already with another overspend rule, and that rule never changes."""

    def __init__(self) -> None:
        super().__init__("This account is already open with a different overspend rule. Use that account as it is.")


class LedgerIsFinal(LedgerRefused):
    """Transfers are never changed or deleted."""

    def __init__(self) -> None:
        super().__init__("A recorded transfer is never changed or deleted. Record a new one that puts it right.")
