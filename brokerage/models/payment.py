from django.conf import settings
from django.db import models
from django.db.models import Q

from marketplace.core.models import Council
from providers.models import Provider

from .booking import Session
from .codes import Deployment
from .person import Person

USER = settings.AUTH_USER_MODEL


class PaymentRun(models.Model):
    """A batch of payments to providers from council-managed budgets: made by one officer, approved by another."""

    class State(models.TextChoices):
        DRAFT = "draft", "Waiting for approval"
        APPROVED = "approved", "Approved"
        SENT = "sent", "Sent to the bank"
        FINISHED = "finished", "Finished"
        DISCARDED = "discarded", "Discarded"

    council = models.ForeignKey(Council, on_delete=models.PROTECT, related_name="payment_runs")
    state = models.CharField(max_length=9, choices=State.choices, default=State.DRAFT)
    rail = models.CharField(max_length=10, default="manual")
    cut_off = models.DateField("last day of the sessions that it pays")
    total_pence = models.PositiveBigIntegerField()
    list_hash = models.CharField("SHA-256 of the list, as it was made", max_length=64)
    file_hash = models.CharField("SHA-256 of the file, as it was exported", max_length=64, blank=True)
    made_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    approved_by = models.ForeignKey(USER, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    approved_at = models.DateTimeField(null=True, blank=True)
    sent_by = models.ForeignKey(USER, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(approved_by=None) | ~Q(approved_by=models.F("made_by")), name="run_maker_never_approves_it"
            ),
            models.UniqueConstraint(fields=["council"], condition=Q(state="draft"), name="one_draft_run_a_council"),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def reference(self) -> str:
        return f"R-{100 + self.pk}" if self.pk else "new run"

    @property
    def reference_label(self) -> str:
        return f"payment run {self.reference}"


class PaymentRequest(models.Model):
    """A provider asks a direct-payment holder to pay. It is settled by the provider's receipt or a statement line."""

    class State(models.TextChoices):
        ASKED = "asked", "To be paid"
        SAID_PAID = "said-paid", "Paid, not yet received"
        SETTLED = "settled", "Paid and received"
        TAKEN_BACK = "taken-back", "Taken back"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="payment_requests")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="payment_requests")
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    amount_pence = models.PositiveBigIntegerField()
    asked_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    due_on = models.DateField()
    said_paid_on = models.DateField(null=True, blank=True)
    said_paid_by = models.ForeignKey(USER, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    received_on = models.DateField(null=True, blank=True)
    received_by = models.ForeignKey(USER, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["due_on", "id"]
        constraints = [models.CheckConstraint(condition=Q(amount_pence__gt=0), name="payment_request_amount_positive")]

    def __str__(self) -> str:
        return self.reference

    @property
    def reference(self) -> str:
        return f"PR-{1000 + self.pk}" if self.pk else "new request"

    @property
    def reference_label(self) -> str:
        return f"payment request {self.reference}"


class StatementLine(models.Model):
    """A payment out of a direct-payment account, as its bank statement shows it; settles one payment request."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="statement_lines")
    paid_on = models.DateField()
    amount_pence = models.PositiveBigIntegerField()
    payee = models.CharField(max_length=80)
    bank_reference = models.CharField(max_length=40)
    request = models.OneToOneField(PaymentRequest, on_delete=models.PROTECT, related_name="statement_line")
    entered_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    entered_at = models.DateTimeField()

    class Meta:
        ordering = ["-paid_on", "-id"]
        constraints = [
            models.CheckConstraint(condition=Q(amount_pence__gt=0), name="statement_line_amount_positive"),
            models.UniqueConstraint(
                fields=["person", "paid_on", "amount_pence", "bank_reference"], name="statement_line_entered_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.payee} {self.paid_on}"

    @property
    def reference_label(self) -> str:
        return f"statement line {self.pk}"


class IsfInstruction(models.Model):
    """An instruction to the holder of an individual service fund to pay a provider.

    The fund holder signs in to acknowledge it and to answer with the date and reference. Unanswered, it goes to an
    officer.
    """

    class State(models.TextChoices):
        SENT = "sent", "Sent to the fund holder"
        ACKNOWLEDGED = "acknowledged", "Seen by the fund holder"
        PAID = "paid", "Paid"
        REFUSED = "refused", "Refused by the fund holder"

    fund_holder = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="isf_instructions")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="isf_instructions")
    payee = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="isf_payments")
    state = models.CharField(max_length=12, choices=State.choices, default=State.SENT)
    amount_pence = models.PositiveBigIntegerField()
    sent_at = models.DateTimeField()
    answer_by = models.DateField()
    acknowledged_by = models.ForeignKey(USER, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(USER, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)
    paid_on = models.DateField(null=True, blank=True)
    payment_reference = models.CharField(max_length=40, blank=True)
    reason = models.CharField("reason given for refusing", max_length=500, blank=True)
    escalated_at = models.DateTimeField("passed to an officer", null=True, blank=True)
    words = models.CharField("what the council wrote when it sent it again", max_length=500, blank=True)

    class Meta:
        ordering = ["answer_by", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(amount_pence__gt=0), name="isf_amount_positive"),
            models.CheckConstraint(
                condition=~Q(state="paid") | (Q(paid_on__isnull=False) & ~Q(payment_reference="")),
                name="paid_isf_instruction_has_date_and_reference",
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def reference(self) -> str:
        return f"ISF-{1000 + self.pk}" if self.pk else "new instruction"

    @property
    def reference_label(self) -> str:
        return f"ISF instruction {self.reference}"


class PayableState(models.TextChoices):
    DUE = "due", "Due"
    ASKED = "asked", "Asked for"
    IN_FLIGHT = "in-flight", "On its way"
    SETTLED = "settled", "Paid"


class Payable(models.Model):
    """What is owed to a provider for one session, however it is paid. Made when the session is confirmed or charged."""

    session = models.OneToOneField(Session, on_delete=models.PROTECT, related_name="payable")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="payables")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="payables")
    council = models.ForeignKey(Council, on_delete=models.PROTECT, related_name="payables")
    deployment = models.CharField(max_length=14, choices=Deployment.choices)
    amount_pence = models.PositiveBigIntegerField()
    state = models.CharField(max_length=9, choices=PayableState.choices, default=PayableState.DUE)
    due_since = models.DateField()
    settled_on = models.DateField(null=True, blank=True)
    request = models.ForeignKey(
        PaymentRequest, null=True, blank=True, on_delete=models.PROTECT, related_name="payables"
    )
    instruction = models.ForeignKey(
        IsfInstruction, null=True, blank=True, on_delete=models.PROTECT, related_name="payables"
    )

    class Meta:
        ordering = ["due_since", "id"]
        constraints = [models.CheckConstraint(condition=Q(amount_pence__gt=0), name="payable_amount_positive")]
        indexes = [models.Index(fields=["council", "deployment", "state"]), models.Index(fields=["provider", "state"])]

    def __str__(self) -> str:
        return f"Payable {self.pk}"

    @property
    def reference_label(self) -> str:
        return f"payable {self.pk}"


class RunItem(models.Model):
    """One provider's line of a payment run: one payment, for the payables that it covers."""

    class State(models.TextChoices):
        LISTED = "listed", "Listed"
        SETTLED = "settled", "Paid"
        RETURNED = "returned", "Returned by the bank"

    run = models.ForeignKey(PaymentRun, on_delete=models.PROTECT, related_name="items")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="run_items")
    payables = models.ManyToManyField(Payable, related_name="run_items")
    #: Kept, so that the file is the same bytes every time, and a later change of name does not change who is paid.
    payee = models.CharField("the provider's name when the run was made", max_length=120)
    amount_pence = models.PositiveBigIntegerField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.LISTED)
    answered_on = models.DateField(null=True, blank=True)
    reason = models.CharField("why it came back", max_length=200, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["run", "provider"], name="run_pays_a_provider_once"),
            models.CheckConstraint(condition=Q(amount_pence__gt=0), name="run_item_amount_positive"),
        ]

    def __str__(self) -> str:
        return f"{self.run_id}/{self.provider_id}"

    @property
    def reference(self) -> str:
        """What the bank statement shows, on both sides."""
        return f"R-{100 + self.run_id}-{self.pk}"

    @property
    def reference_label(self) -> str:
        return f"payment {self.reference}"
