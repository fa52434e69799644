"""What the accounts say. All reads ask the database, so they see what other processes did."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet, Sum

from .keys import transfer_id
from .models import RESOLUTIONS, Account, Transfer, TransferKind


@dataclass(frozen=True)
class Balance:
    """An account's money in whole pence."""

    posted_pence: int
    held_pence: int  # set aside here for something else
    expected_pence: int = 0  # set aside elsewhere for this account

    @property
    def free_pence(self) -> int:
        return self.posted_pence - self.held_pence


def _of(account: Account) -> Balance:
    return Balance(account.posted_pence, account.debits_pending, account.credits_pending)


def balances(account: Account | int) -> Balance:
    """What is posted, held and free now."""
    return _of(Account.objects.get(pk=_pk(account)))


def balances_of(accounts: Iterable[Account | int]) -> dict[int, Balance]:
    """Account id → balance, for a page that shows many, in one query."""
    rows = Account.objects.filter(pk__in=[_pk(account) for account in accounts])
    return {account.pk: _of(account) for account in rows}


def free_pence(account: Account | int) -> int:
    """What may still be spent or set aside now."""
    return balances(account).free_pence


def history(account: Account | int) -> QuerySet[Transfer]:
    """Every transfer that touched the account, newest first."""
    touches = Q(debit=_pk(account)) | Q(credit=_pk(account))
    return Transfer.objects.filter(touches).select_related("debit", "credit", "pending").order_by("-recorded_at", "-id")


def transfer_for(key: str) -> Transfer | None:
    """The transfer that this key stands for, if it was recorded."""
    return Transfer.objects.filter(pk=transfer_id(key)).first()


def journal_of(transfer: Transfer) -> QuerySet[Transfer]:
    """The transfers of the same business event, oldest first."""
    rows = Transfer.objects.filter(journal=transfer.journal).select_related("debit", "credit")
    return rows.order_by("recorded_at", "id")


def resolution_of(hold: Transfer) -> Transfer | None:
    """How a hold ended: posted or voided; None while the money is still set aside."""
    return Transfer.objects.filter(pending=hold, kind__in=RESOLUTIONS).first()


def open_holds(account: Account | int) -> QuerySet[Transfer]:
    """Money set aside in the account and not yet paid or given back, oldest first."""
    resolved = Transfer.objects.filter(kind__in=RESOLUTIONS, debit=_pk(account)).values("pending_id")
    held = Transfer.objects.filter(debit=_pk(account), kind=TransferKind.HOLD).exclude(pk__in=resolved)
    return held.select_related("credit").order_by("effective_on", "recorded_at", "id")


def balance_on(account: Account | int, day: date) -> Balance:
    """The balance at the end of a day, by the transfers' effective dates."""
    return Balance(
        posted_pence=_posted(day, credit=_pk(account)) - _posted(day, debit=_pk(account)),
        held_pence=_held(day, debit=_pk(account)),
        expected_pence=_held(day, credit=_pk(account)),
    )


def _posted(day: date, **side: int) -> int:
    final = Transfer.objects.filter(
        effective_on__lte=day, kind__in=[TransferKind.POST, TransferKind.POST_OF_HOLD], **side
    )
    return final.aggregate(pence=Sum("amount_pence", default=0))["pence"]


def _held(day: date, **side: int) -> int:
    until = Transfer.objects.filter(effective_on__lte=day, **side)
    set_aside = until.filter(kind=TransferKind.HOLD).aggregate(pence=Sum("amount_pence", default=0))["pence"]
    ended = until.filter(kind__in=RESOLUTIONS).aggregate(pence=Sum("pending__amount_pence", default=0))["pence"]
    return set_aside - ended


def _pk(account: Account | int) -> int:
    return account.pk if isinstance(account, Account) else account
