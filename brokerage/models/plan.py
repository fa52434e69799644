from django.conf import settings
from django.db import models
from django.db.models import F, Q

from marketplace.core.fields import CodesField
from providers.models import OutcomeArea, Provider, ServiceType

from .codes import Deployment
from .person import Person


class PlanState(models.TextChoices):
    DRAFT = "draft", "Being written"
    SUBMITTED = "submitted", "Sent to be agreed"
    SENT_BACK = "sent-back", "Changes asked for"
    SIGNED = "signed", "Agreed"
    SUPERSEDED = "superseded", "Replaced by a newer plan"


class SupportPlan(models.Model):
    """A person's outcomes, risks and how the budget will be used. Nothing is booked on a plan that is not signed."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="plans")
    version = models.PositiveSmallIntegerField(default=1)
    state = models.CharField(max_length=10, choices=PlanState.choices, default=PlanState.DRAFT)
    matters_to_me = models.TextField(blank=True, max_length=4000)
    strengths = models.TextField("what I and others already do", blank=True, max_length=4000)
    starts_on = models.DateField(null=True, blank=True)
    fund_holder = models.ForeignKey(
        Provider,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who holds the individual service fund, where a planned line is paid from one.",
    )
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    writers = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        related_name="+",
        help_text="Everybody who wrote in this version; none of them agrees it.",
    )
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    submitted_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    words = models.TextField("what the approver wrote", blank=True, max_length=2000)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["person", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["person", "version"], name="plan_version_once"),
            models.UniqueConstraint(fields=["person"], condition=Q(state="signed"), name="one_signed_plan_a_person"),
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(state__in=["draft", "submitted", "sent-back"]),
                name="one_open_plan_a_person",
            ),
            models.CheckConstraint(
                condition=Q(answered_by=None) | (~Q(answered_by=F("author")) & ~Q(answered_by=F("submitted_by"))),
                name="plan_author_never_signs_it_off",
            ),
            models.CheckConstraint(
                condition=~Q(state="signed") | (Q(answered_by__isnull=False) & Q(starts_on__isnull=False)),
                name="signed_plan_names_its_approver_and_start",
            ),
        ]

    def __str__(self) -> str:
        return f"Support plan, version {self.version}"

    @property
    def reference_label(self) -> str:
        return f"support plan {self.pk}"


class PlanOutcome(models.Model):
    """A result that the person wants, in their own words, tied to an outcome area."""

    plan = models.ForeignKey(SupportPlan, on_delete=models.CASCADE, related_name="outcomes")
    area = models.ForeignKey(OutcomeArea, on_delete=models.PROTECT, related_name="+")
    words = models.CharField("in my words", max_length=300)
    days = CodesField(help_text="Days that suit: mon … sun. None: any day.")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]

    def __str__(self) -> str:
        return self.words

    @property
    def reference_label(self) -> str:
        return f"outcome {self.pk}"


class PlannedLine(models.Model):
    """Support that the plan pays for: what, how it is paid, a week's cost and any one-off cost, in pence."""

    outcome = models.ForeignKey(PlanOutcome, on_delete=models.CASCADE, related_name="lines")
    what = models.CharField(max_length=200)
    service_type = models.ForeignKey(ServiceType, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    deployment = models.CharField(max_length=14, choices=Deployment.choices)
    weekly_pence = models.PositiveBigIntegerField(default=0)
    one_off_pence = models.PositiveBigIntegerField(default=0)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(weekly_pence__gt=0) | Q(one_off_pence__gt=0), name="planned_line_costs_something"
            )
        ]

    def __str__(self) -> str:
        return self.what


class Risk(models.Model):
    """What might go wrong, what lessens it, and what happens if it does."""

    plan = models.ForeignKey(SupportPlan, on_delete=models.CASCADE, related_name="risks")
    what = models.CharField(max_length=300)
    lessened_by = models.CharField(max_length=300)
    if_it_happens = models.CharField(max_length=300)

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return self.what
