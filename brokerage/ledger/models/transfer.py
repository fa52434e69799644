from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from brokerage.ledger.errors import LedgerIsFinal

from .account import Account

#: One billion pounds in one transfer is a mistake, not a payment.
LARGEST_TRANSFER_PENCE = 10**11


class TransferKind(models.TextChoices):
    POST = "post", "paid"
    HOLD = "hold", "set aside"
    POST_OF_HOLD = "post-of-hold", "paid from money set aside"
    VOID_OF_HOLD = "void-of-hold", "money set aside given back"


RESOLUTIONS = (TransferKind.POST_OF_HOLD, TransferKind.VOID_OF_HOLD)


class Transfer(models.Model):
    """Money from one account (debit) to another (credit). Written once; a mistake is put right by another transfer.

    The id is made by the caller from its business key, so a repeat meets the first row instead of paying twice.
    No personal data: `actor` and `source` hold ids and references only.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    #: Groups the transfers of one business event.
    journal = models.UUIDField(db_index=True)
    debit = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="debits", db_index=False)
    credit = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="credits", db_index=False)
    amount_pence = models.BigIntegerField()
    kind = models.CharField(max_length=12, choices=TransferKind)
    pending = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="resolutions", db_index=False)
    reason = models.CharField(max_length=40)
    effective_on = models.DateField()
    actor = models.CharField(max_length=60, blank=True)
    source = models.CharField(max_length=120, blank=True)
    recorded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(fields=["debit", "effective_on"], name="transfer_by_debit_and_date"),
            models.Index(fields=["credit", "effective_on"], name="transfer_by_credit_and_date"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(amount_pence__gt=0), name="transfer_amount_positive"),
            models.CheckConstraint(
                condition=Q(amount_pence__lte=LARGEST_TRANSFER_PENCE), name="transfer_amount_within_limit"
            ),
            models.CheckConstraint(condition=~Q(debit=F("credit")), name="transfer_accounts_differ"),
            models.CheckConstraint(condition=Q(kind__in=TransferKind.values), name="transfer_kind_known"),
            models.CheckConstraint(
                condition=Q(kind__in=RESOLUTIONS, pending__isnull=False)
                | Q(~Q(kind__in=RESOLUTIONS), pending__isnull=True),
                name="transfer_resolution_names_its_hold",
            ),
            models.UniqueConstraint(
                fields=["pending"], condition=Q(kind__in=RESOLUTIONS), name="transfer_hold_resolves_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.amount_pence}p {self.pk}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise LedgerIsFinal
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise LedgerIsFinal
