"""Does the ledger still add up? Everything is worked out again from the transfers, and compared.

Runs nightly, before and after migrations, and after every test that moved money. Other apps add their own checks.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.models import F, Q, Sum
from django.db.models.functions import Coalesce

from marketplace.core.progress import progress

from .catalogue import (
    changed_triggers,
    health,
    is_migrated,
    missing_constraints,
    missing_triggers,
    require_triggers,
)
from .models import RESOLUTIONS, Account, Transfer, TransferKind
from .models.account import TOTALS

__all__ = [
    "Fault",
    "add_check",
    "changed_triggers",
    "check",
    "health",
    "is_migrated",
    "missing_constraints",
    "missing_triggers",
    "require_triggers",
]


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: which check found it, and the sentence."""

    check: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.check}: {self.sentence}"


Check = Callable[[], Iterable[str]]
_added: dict[str, Check] = {}


def add_check(name: str, function: Check) -> None:
    """Let another app add a check: a function that gives one sentence per fault. The same name again replaces it."""
    _added[name] = function


def check(using: str = DEFAULT_DB_ALIAS, *, show_progress: bool | None = False) -> list[Fault]:
    """Every fault in the ledger; an empty list means that it adds up."""
    with snapshot(using):
        parts: list[tuple[str, Callable[[], Iterable[str]]]] = [
            ("protection", lambda: _unprotected(using)),
            ("totals", lambda: _wrong_totals(using, show_progress)),
            ("trial balance", lambda: _unbalanced(using)),
            ("holds", lambda: _wrong_resolutions(using)),
            ("overspend", lambda: _overspent(using)),
            ("transfers", lambda: _unlawful(using)),
            *(_added.items() if using == DEFAULT_DB_ALIAS else ()),
        ]
        watched = progress(parts, label="Checking the ledger", show=show_progress)
        return [Fault(name, sentence) for name, faults in watched for sentence in faults()]


@contextmanager
def snapshot(using: str) -> Iterator[None]:
    """One moment of the database for all the sums, without holding up anybody's payment."""
    connection = connections[using]
    if connection.in_atomic_block:
        yield
        return
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        mode, connection.transaction_mode = connection.transaction_mode, "DEFERRED"  # an IMMEDIATE one stops writers
        try:
            with transaction.atomic(using):
                yield
        finally:
            connection.transaction_mode = mode
        return
    with transaction.atomic(using):
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def _unprotected(using: str) -> Iterator[str]:
    for name in missing_triggers(using):
        yield f"the trigger {name} is missing"
    for name in changed_triggers(using):
        yield f"the trigger {name} is not the one that this version writes"
    for name in missing_constraints(using):
        yield f"the constraint {name} is missing"


def _sums(using: str, side: str) -> dict[int, list[int]]:
    """Account id → [pending, posted] of one side, from the transfers alone."""
    sums: dict[int, list[int]] = {}
    rows = Transfer.objects.using(using).values_list(f"{side}_id", "kind").order_by()
    for account_id, kind, moved, held in rows.annotate(Sum("amount_pence"), Sum("pending__amount_pence")):
        pending_posted = sums.setdefault(account_id, [0, 0])
        if kind == TransferKind.HOLD:
            pending_posted[0] += moved
        if kind in RESOLUTIONS:
            pending_posted[0] -= held or 0
        if kind in (TransferKind.POST, TransferKind.POST_OF_HOLD):
            pending_posted[1] += moved
    return sums


def _wrong_totals(using: str, show_progress: bool | None) -> Iterator[str]:
    debits, credits = _sums(using, "debit"), _sums(using, "credit")
    accounts = Account.objects.using(using).order_by("pk")
    for account in progress(accounts.iterator(), label="Accounts", total=accounts.count(), show=show_progress):
        true = [*debits.pop(account.pk, [0, 0]), *credits.pop(account.pk, [0, 0])]
        for total, true_pence in zip(TOTALS, true, strict=True):
            kept_pence = getattr(account, total)
            if kept_pence != true_pence:
                words = total.replace("_", " ")
                yield f"account {account.pk} ({account}) has {words} of {kept_pence}p, its transfers say {true_pence}p"
    for account_id in sorted({*debits, *credits}):
        yield f"account {account_id} does not exist, but transfers name it"


def _unbalanced(using: str) -> Iterator[str]:
    sums = Account.objects.using(using).aggregate(**{total: Coalesce(Sum(total), 0) for total in TOTALS})
    for state in ("pending", "posted"):
        paid, received = sums[f"debits_{state}"], sums[f"credits_{state}"]
        if paid != received:
            yield f"all {state} debits are {paid}p and all {state} credits are {received}p; they must be the same"


def _wrong_resolutions(using: str) -> Iterator[str]:
    resolutions: Any = Transfer.objects.using(using).filter(kind__in=RESOLUTIONS)
    seen = set()
    fits = Q(pending__kind=TransferKind.HOLD, pending__debit=F("debit"), pending__credit=F("credit")) & (
        Q(amount_pence=F("pending__amount_pence"))
        | Q(kind=TransferKind.POST_OF_HOLD, amount_pence__lt=F("pending__amount_pence"))
    )
    for pk in resolutions.exclude(pk__in=resolutions.filter(fits).values("pk")).values_list("pk", flat=True):
        yield f"transfer {pk} does not fit the hold that it resolves"
    for pending_id in resolutions.values_list("pending_id", flat=True).order_by("pending_id").iterator():
        if pending_id in seen:
            yield f"hold {pending_id} is resolved more than once"
        seen.add(pending_id)


def _overspent(using: str) -> Iterator[str]:
    spent = F("debits_pending") + F("debits_posted")
    for account in Account.objects.using(using).filter(no_overspend=True, credits_posted__lt=spent):
        yield f"account {account.pk} ({account}) is overspent by {-account.free_pence}p"


def _unlawful(using: str) -> Iterator[str]:
    transfers = Transfer.objects.using(using)
    for pk in transfers.filter(Q(amount_pence__lte=0) | Q(debit=F("credit"))).values_list("pk", flat=True):
        yield f"transfer {pk} moves nothing, or moves money from an account to itself"
    for pk in transfers.exclude(kind__in=TransferKind.values).values_list("pk", flat=True):
        yield f"transfer {pk} is of no known kind"
    unnamed = Q(pending=None, kind__in=RESOLUTIONS) | Q(Q(pending__isnull=False), ~Q(kind__in=RESOLUTIONS))
    for pk in transfers.filter(unnamed).values_list("pk", flat=True):
        yield f"transfer {pk} resolves no hold, or names a hold and is no resolution"
