from typing import Any

from django.db import models
from django.db.models import F, Q

from brokerage.ledger.errors import LedgerIsFinal

#: Ten thousand billion pounds: far above any council, far below what a 64-bit number holds.
LARGEST_TOTAL_PENCE = 10**15
TOTALS = ("debits_pending", "debits_posted", "credits_pending", "credits_posted")


class Account(models.Model):
    """One place where money can be: a pot, what is owed to a provider, money on its way.

    The four totals are kept by the database's triggers on `Transfer`, never by Python. Credits are money in, debits
    money out; pending is held, posted is final. `kind` and `owner_ref` are the owner's own words, opaque here.
    """

    kind = models.CharField(max_length=40)
    owner_ref = models.CharField(max_length=120)
    currency = models.CharField(max_length=3, default="GBP", editable=False)
    debits_pending = models.BigIntegerField(default=0, editable=False)
    debits_posted = models.BigIntegerField(default=0, editable=False)
    credits_pending = models.BigIntegerField(default=0, editable=False)
    credits_posted = models.BigIntegerField(default=0, editable=False)
    no_overspend = models.BooleanField(default=False)
    closed_at = models.DateTimeField(null=True, blank=True)
    #: The transfer that last moved the totals. On SQLite it is how the trigger knows a true move from a forged one.
    last_transfer_id = models.UUIDField(null=True, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "owner_ref"], name="account_kind_and_owner_unique"),
            models.CheckConstraint(
                condition=Q(no_overspend=False) | Q(credits_posted__gte=F("debits_pending") + F("debits_posted")),
                name="account_not_overspent",
            ),
            models.CheckConstraint(
                condition=Q(**{f"{total}__gte": 0 for total in TOTALS}), name="account_totals_not_negative"
            ),
            models.CheckConstraint(
                condition=Q(**{f"{total}__lte": LARGEST_TOTAL_PENCE for total in TOTALS}),
                name="account_totals_within_limit",
            ),
            models.CheckConstraint(condition=Q(currency="GBP"), name="account_currency_is_pounds"),
            models.CheckConstraint(condition=~Q(kind="") & ~Q(owner_ref=""), name="account_kind_and_owner_named"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}:{self.owner_ref}"

    @property
    def posted_pence(self) -> int:
        return self.credits_posted - self.debits_posted

    @property
    def free_pence(self) -> int:
        """What may still be spent, as this row was read; `queries.free_pence` asks the database."""
        return self.posted_pence - self.debits_pending

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise LedgerIsFinal
