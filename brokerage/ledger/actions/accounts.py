from contextlib import AbstractContextManager, nullcontext

from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from brokerage.ledger.errors import AccountDiffers
from brokerage.ledger.models import Account


def savepoint() -> AbstractContextManager[None]:
    """Keeps an enclosing transaction usable after a refusal; on its own, one statement is its own transaction."""
    return transaction.atomic() if connection.in_atomic_block else nullcontext()


def open_account(*, kind: str, owner_ref: str, no_overspend: bool = False) -> Account:
    """The account of this kind for this owner, opened now if there is none. A closed one is given back closed.

    Raises:
        AccountDiffers: it exists with the other overspend rule.
    """
    if not kind or not owner_ref:
        raise ValueError("Give the account a kind and an owner_ref.")
    account = Account.objects.filter(kind=kind, owner_ref=owner_ref).first()
    if account is None:
        try:
            with savepoint():
                account = Account.objects.create(kind=kind, owner_ref=owner_ref, no_overspend=no_overspend)
        except IntegrityError:  # another process opened it a moment ago
            account = Account.objects.get(kind=kind, owner_ref=owner_ref)
    if account.no_overspend != no_overspend:
        raise AccountDiffers
    return account


def close_account(account: Account) -> Account:
    """Let nothing new be paid from or into an account. Holds made before may still be posted or voided."""
    Account.objects.filter(pk=account.pk, closed_at=None).update(closed_at=timezone.now())
    account.refresh_from_db()
    return account


def reopen_account(account: Account) -> Account:
    """Let an account be used again, for example to move what was left after its last holds were resolved."""
    Account.objects.filter(pk=account.pk).exclude(closed_at=None).update(closed_at=None)
    account.refresh_from_db()
    return account


def lock(*accounts: Account) -> list[Account]:
    """Lock accounts in the one order that all use (lowest id first) and read them anew.

    Call it, inside a transaction, before an action makes several transfers, so that two such actions cannot each wait
    for the other.
    """
    rows = Account.objects.select_for_update(no_key=True).filter(pk__in={account.pk for account in accounts})
    return list(rows.order_by("pk"))
