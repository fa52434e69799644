from datetime import date

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Council(models.Model):
    """A council that holds budgets and checks listings. The law used throughout is England's."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80, unique=True)
    phone = models.CharField("adult social care phone", max_length=30, blank=True)
    email = models.EmailField(blank=True)
    safeguarding_phone = models.CharField(max_length=30, blank=True)
    emergency_phone = models.CharField("out-of-hours phone", max_length=30, blank=True)
    is_demo = models.BooleanField("part of the invented demo world", default=False)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def reference_label(self) -> str:
        return f"council {self.name}"


class CouncilFact(models.Model):
    """A short phrase that fills a gap in the guides, such as how many days a council takes to answer."""

    council = models.ForeignKey(Council, on_delete=models.CASCADE, related_name="facts")
    key = models.SlugField(max_length=60)
    value = models.CharField(max_length=200)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["council", "key"], name="council_fact_once_per_key")]
        ordering = ["key"]

    def __str__(self) -> str:
        return f"{self.key}: {self.value}"


class CouncilPolicy(models.Model):
    """A council's own rules from a date on. The newest that has started is in force; older rows are never changed."""

    council = models.ForeignKey(Council, on_delete=models.PROTECT, related_name="policies")
    starts_on = models.DateField()
    answer_days = models.PositiveSmallIntegerField(
        "days a provider has to answer a request", default=3, validators=[MinValueValidator(1), MaxValueValidator(28)]
    )
    confirm_after_days = models.PositiveSmallIntegerField(
        "days after which a delivered session counts as confirmed",
        default=7,
        validators=[MinValueValidator(1), MaxValueValidator(28)],
    )
    say_days = models.PositiveSmallIntegerField(
        "days a provider has to say whether a session took place",
        default=7,
        validators=[MinValueValidator(1), MaxValueValidator(28)],
    )
    settle_days = models.PositiveSmallIntegerField(
        "days in which a questioned session is settled",
        default=14,
        validators=[MinValueValidator(1), MaxValueValidator(28)],
    )
    isf_answer_days = models.PositiveSmallIntegerField(
        "days a fund holder has to answer an instruction",
        default=5,
        validators=[MinValueValidator(1), MaxValueValidator(28)],
    )
    direct_payment_due_days = models.PositiveSmallIntegerField(
        "days in which a direct-payment holder is asked to pay",
        default=14,
        validators=[MinValueValidator(1), MaxValueValidator(30)],
    )
    four_weekly_anchor = models.DateField("a four-weekly payment date", default=date(2026, 4, 6))
    largest_booking_pence = models.PositiveBigIntegerField("largest single booking, in pence", default=2_500_000)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["council", "starts_on"], name="council_policy_once_per_day")]
        ordering = ["council", "-starts_on"]
        verbose_name_plural = "council policies"

    def __str__(self) -> str:
        return f"Policy from {self.starts_on:%-d %B %Y}"


class Role(models.TextChoices):
    CASE_OFFICER = "case-officer", "Case officer"
    APPROVER = "approver", "Approver"
    FINANCE = "finance", "Finance officer"
    MARKET_MANAGER = "market-manager", "Market manager"
    SITE_EDITOR = "site-editor", "Site editor"


class CouncilRole(models.Model):
    """A role that a user holds at a council."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="council_roles")
    council = models.ForeignKey(Council, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(max_length=20, choices=Role.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "council", "role"], name="council_role_held_once")]

    def __str__(self) -> str:
        return self.get_role_display()
