import uuid

from django.db import models
from django.db.models import Q

from brokerage.ledger.models import Account
from providers.models import Provider

from .codes import Deployment, Funder
from .person import Person
from .plan import SupportPlan


class PersonalBudget(models.Model):
    """The amount agreed when a plan is signed off. It is a plan's, and ends when the next plan's begins."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="budgets")
    plan = models.OneToOneField(SupportPlan, on_delete=models.PROTECT, related_name="budget")
    weekly_pence = models.PositiveBigIntegerField()
    one_off_pence = models.PositiveBigIntegerField(default=0)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True, help_text="The last day, once it is known.")

    class Meta:
        ordering = ["-starts_on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(ends_on__gte=models.F("starts_on")), name="budget_ends_after_it_starts"
            )
        ]

    def __str__(self) -> str:
        return f"Personal budget from {self.starts_on:%-d %B %Y}"

    @property
    def reference_label(self) -> str:
        return f"personal budget {self.pk}"


class Pot(models.Model):
    """One deployment from one funder in one council year: the thing that money is spent from.

    Credited for its whole year at sign-off; four-weekly payments settle what the council owes it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    budget = models.ForeignKey(PersonalBudget, on_delete=models.PROTECT, related_name="pots")
    deployment = models.CharField(max_length=14, choices=Deployment.choices)
    funder = models.CharField(max_length=12, choices=Funder.choices, default=Funder.COUNCIL)
    starts_on = models.DateField()
    ends_on = models.DateField(help_text="The last day: 31 March at the latest.")
    weekly_pence = models.PositiveBigIntegerField()
    one_off_pence = models.PositiveBigIntegerField(default=0)
    fund_holder = models.ForeignKey(
        Provider, null=True, blank=True, on_delete=models.PROTECT, related_name="pots_held", help_text="For an ISF."
    )
    account = models.OneToOneField(Account, on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["starts_on", "deployment", "funder"]
        constraints = [
            models.UniqueConstraint(fields=["budget", "deployment", "funder", "starts_on"], name="pot_once_a_year"),
            models.CheckConstraint(condition=Q(ends_on__gte=models.F("starts_on")), name="pot_ends_after_it_starts"),
            models.CheckConstraint(
                condition=Q(deployment="isf", fund_holder__isnull=False)
                | (~Q(deployment="isf") & Q(fund_holder__isnull=True)),
                name="only_an_isf_has_a_fund_holder",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_deployment_display()}, {self.starts_on:%Y}"

    @property
    def reference_label(self) -> str:
        return f"pot {self.pk}"


class FundingPayment(models.Model):
    """A four-weekly payment of the council into a pot, due ahead of the four weeks that it covers."""

    class State(models.TextChoices):
        DUE = "due", "Due"
        PAID = "paid", "Paid"

    pot = models.ForeignKey(Pot, on_delete=models.PROTECT, related_name="funding")
    due_on = models.DateField()
    covers_from = models.DateField()
    covers_to = models.DateField()
    amount_pence = models.PositiveBigIntegerField()
    state = models.CharField(max_length=4, choices=State.choices, default=State.DUE)
    paid_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["due_on", "id"]
        constraints = [
            models.UniqueConstraint(fields=["pot", "covers_from"], name="funding_once_a_period"),
            models.CheckConstraint(condition=Q(amount_pence__gt=0), name="funding_amount_positive"),
        ]

    def __str__(self) -> str:
        return f"Payment due {self.due_on:%-d %B %Y}"

    @property
    def reference_label(self) -> str:
        return f"funding payment {self.pk}"
