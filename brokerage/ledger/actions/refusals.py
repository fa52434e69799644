"""From the rule that the database says was broken to the sentence that a person reads."""

from django.db import IntegrityError

from brokerage.ledger import queries
from brokerage.ledger.errors import (
    AccountClosed,
    BadAmount,
    BadTransfer,
    HoldAlreadyResolved,
    HoldNotFound,
    InsufficientFunds,
    LedgerRefused,
)
from brokerage.ledger.models import LARGEST_TRANSFER_PENCE, Transfer, TransferKind
from marketplace.core.money import format_pounds

TOO_MUCH = f"Enter an amount of {format_pounds(LARGEST_TRANSFER_PENCE)} or less."


def check_amount(amount_pence: object) -> None:
    """Raises `BadAmount` unless this is a whole number of pence that a transfer may have."""
    if isinstance(amount_pence, bool) or not isinstance(amount_pence, int):
        raise BadAmount("Give the amount as a whole number of pence.")
    if amount_pence <= 0:
        raise BadAmount("Enter an amount above £0.")
    if amount_pence > LARGEST_TRANSFER_PENCE:
        raise BadAmount(TOO_MUCH)


def check_words(*, key: str, reason: str, actor: str, source: str) -> None:
    """Raises `BadTransfer` if the key or reason is missing, or words are longer than their column."""
    if not key or not reason:
        raise BadTransfer("Give the transfer a key and a reason.")
    for name, words in {"reason": reason, "actor": actor, "source": source}.items():
        longest = Transfer._meta.get_field(name).max_length
        if len(words) > longest:
            raise BadTransfer(f"Give a {name} of at most {longest} characters.")


def check_fits(held: Transfer, amount_pence: int) -> None:
    """Raises `BadAmount` if more would be paid than was set aside."""
    if amount_pence > held.amount_pence:
        raise BadAmount(
            f"{format_pounds(held.amount_pence)} was set aside for this, so {format_pounds(amount_pence)} cannot be "
            "paid from it. Pay what was set aside or less, and record the rest as a payment of its own."
        )


def refusal(error: IntegrityError, wanted: Transfer) -> LedgerRefused | None:
    """The refusal that fits the rule named in the database's message; None if the rule is not the ledger's."""
    message = str(error)
    if "account_not_overspent" in message:
        return InsufficientFunds(queries.free_pence(wanted.debit_id), wanted.amount_pence)
    if "account_is_open" in message:
        return AccountClosed()
    # SQLite tells the columns of a partial unique index, not its name; there the trigger says the name first.
    if "transfer_hold_resolves_once" in message:
        return HoldAlreadyResolved()
    if "transfer_resolution_fits_its_hold" in message:
        is_hold = Transfer.objects.filter(pk=wanted.pending_id, kind=TransferKind.HOLD).exists()
        return BadAmount("More cannot be paid than was set aside.") if is_hold else HoldNotFound()
    if "transfer_amount" in message or "totals_within_limit" in message:
        return BadAmount(TOO_MUCH)
    if "transfer_accounts" in message:
        return BadTransfer("Choose two different accounts that exist.")
    return None
