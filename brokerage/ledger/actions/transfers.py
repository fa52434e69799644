"""Money moves by inserting one row; the database's triggers keep the totals and refuse what may not be."""

import uuid
from datetime import date

from django.db import IntegrityError
from django.utils import timezone

from brokerage.ledger.errors import BadTransfer, HoldNotFound, KeyReused
from brokerage.ledger.keys import journal_id, transfer_id
from brokerage.ledger.models import Account, Transfer, TransferKind

from .accounts import savepoint
from .refusals import check_amount, check_fits, check_words, refusal


def post(
    *,
    debit: Account,
    credit: Account,
    amount_pence: int,
    key: str,
    reason: str,
    effective_on: date | None = None,
    journal: uuid.UUID | str | None = None,
    actor: str = "",
    source: str = "",
) -> Transfer:
    """Move money for good, from `debit` to `credit`. `effective_on` is today in London unless given.

    The same key again with the same accounts, amount and reason gives the first row back and moves nothing.

    Raises:
        InsufficientFunds: `debit` may not overspend and has less free.
        AccountClosed: one of the accounts is closed.
        KeyReused: the key stands for another transfer.
        BadAmount, BadTransfer: the amount is not whole pence above zero, or the accounts are the same.
    """
    return _record(
        kind=TransferKind.POST,
        key=key,
        debit_id=debit.pk,
        credit_id=credit.pk,
        amount_pence=amount_pence,
        reason=reason,
        effective_on=effective_on,
        journal=journal,
        actor=actor,
        source=source,
    )


def hold(
    *,
    debit: Account,
    credit: Account,
    amount_pence: int,
    key: str,
    reason: str,
    effective_on: date | None = None,
    journal: uuid.UUID | str | None = None,
    actor: str = "",
    source: str = "",
) -> Transfer:
    """Set money aside in `debit` for `credit`: it is no longer free, and not yet paid. Raises as `post`."""
    return _record(
        kind=TransferKind.HOLD,
        key=key,
        debit_id=debit.pk,
        credit_id=credit.pk,
        amount_pence=amount_pence,
        reason=reason,
        effective_on=effective_on,
        journal=journal,
        actor=actor,
        source=source,
    )


def post_hold(
    *,
    hold: Transfer | uuid.UUID | None = None,
    hold_key: str | None = None,
    amount_pence: int | None = None,
    key: str,
    reason: str = "",
    effective_on: date | None = None,
    journal: uuid.UUID | str | None = None,
    actor: str = "",
    source: str = "",
) -> Transfer:
    """Pay what was set aside, all of it or `amount_pence`; the rest is free again. Reason, journal and source are
    the hold's unless given.

    Raises:
        HoldAlreadyResolved: it was posted or voided before, under another key.
        HoldNotFound: there is no such hold.
        KeyReused, BadAmount: as in `post`; also more than was set aside.
    """
    held = _hold(hold, hold_key)
    amount_pence = held.amount_pence if amount_pence is None else amount_pence
    check_amount(amount_pence)
    check_fits(held, amount_pence)
    return _record(
        kind=TransferKind.POST_OF_HOLD,
        key=key,
        debit_id=held.debit_id,
        credit_id=held.credit_id,
        amount_pence=amount_pence,
        pending_id=held.pk,
        reason=reason or held.reason,
        effective_on=effective_on,
        journal=journal or held.journal,
        actor=actor,
        source=source or held.source,
    )


def void_hold(
    *,
    hold: Transfer | uuid.UUID | None = None,
    hold_key: str | None = None,
    key: str,
    reason: str = "",
    effective_on: date | None = None,
    journal: uuid.UUID | str | None = None,
    actor: str = "",
    source: str = "",
) -> Transfer:
    """Give back all that was set aside. Raises as `post_hold`."""
    held = _hold(hold, hold_key)
    return _record(
        kind=TransferKind.VOID_OF_HOLD,
        key=key,
        debit_id=held.debit_id,
        credit_id=held.credit_id,
        amount_pence=held.amount_pence,
        pending_id=held.pk,
        reason=reason or held.reason,
        effective_on=effective_on,
        journal=journal or held.journal,
        actor=actor,
        source=source or held.source,
    )


def _hold(hold: Transfer | uuid.UUID | None, hold_key: str | None) -> Transfer:
    if (hold is None) == (hold_key is None):
        raise ValueError("Name the hold by `hold` or by `hold_key`, one of the two.")
    if hold_key is not None:
        hold = transfer_id(hold_key)
    if not isinstance(hold, Transfer):
        hold = Transfer.objects.filter(pk=hold).first()
    if hold is None or hold.kind != TransferKind.HOLD:
        raise HoldNotFound
    return hold


def _record(
    *,
    kind: TransferKind,
    key: str,
    debit_id: int,
    credit_id: int,
    amount_pence: int,
    reason: str,
    effective_on: date | None,
    journal: uuid.UUID | str | None,
    actor: str,
    source: str,
    pending_id: uuid.UUID | None = None,
) -> Transfer:
    check_amount(amount_pence)
    check_words(key=key, reason=reason, actor=actor, source=source)
    if debit_id == credit_id:
        raise BadTransfer("Choose two different accounts: money cannot move from an account to itself.")
    pk = transfer_id(key)
    wanted = Transfer(
        id=pk,
        journal=journal_id(journal) if journal else pk,
        debit_id=debit_id,
        credit_id=credit_id,
        amount_pence=amount_pence,
        kind=kind,
        pending_id=pending_id,
        reason=reason,
        effective_on=effective_on or timezone.localdate(),
        actor=actor,
        source=source,
    )
    try:
        with savepoint():
            wanted.save()
    except IntegrityError as error:
        first = Transfer.objects.filter(pk=pk).first()
        if first is not None:
            if _content(first) != _content(wanted):
                raise KeyReused(key) from error
            return first
        refused = refusal(error, wanted)
        if refused is None:
            raise
        raise refused from error
    return wanted


def _content(transfer: Transfer) -> tuple[object, ...]:
    """What a repeat must have in common with the first. Day, actor and source may differ: a retry runs later."""
    return (
        transfer.kind,
        transfer.debit_id,
        transfer.credit_id,
        transfer.amount_pence,
        transfer.pending_id,
        transfer.reason,
    )
