from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.urls import reverse

from marketplace.core.models import Council
from providers.validators import plain_line, plain_text


class ProviderKind(models.TextChoices):
    CHARITY = "charity", "Charity"
    USER_LED = "user-led", "Organisation led by disabled people"
    CIC = "cic", "Community interest company"
    COMPANY = "company", "Company"
    SOLE_TRADER = "sole-trader", "Person working for themselves"
    COOPERATIVE = "cooperative", "Co-operative"
    GROUP = "group", "Community group"
    FAITH = "faith", "Faith group"
    COUNCIL = "council", "Council service"


class Provider(models.Model):
    """Somebody who offers services. Its home council checks its listings; they are public everywhere."""

    slug = models.SlugField(max_length=90, unique=True)
    name = models.CharField(max_length=120, validators=[plain_line])
    kind = models.CharField(max_length=12, choices=ProviderKind.choices, blank=True)
    about = models.TextField(blank=True, max_length=3000, validators=[plain_text, MaxLengthValidator(3000)])
    size = models.CharField("how many people work there", max_length=40, blank=True, validators=[plain_line])
    council = models.ForeignKey(
        Council, on_delete=models.PROTECT, related_name="providers", verbose_name="home council"
    )
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=30, blank=True)
    website = models.URLField(blank=True)
    charity_number = models.CharField(max_length=12, blank=True)
    company_number = models.CharField(max_length=12, blank=True)
    cqc_number = models.CharField("CQC provider number", max_length=20, blank=True)
    holds_funds = models.BooleanField("holds individual service funds for people", default=False)
    source = models.CharField(max_length=80, blank=True, help_text="Where the record came from, if it was imported.")
    source_id = models.CharField(max_length=80, blank=True)
    is_demo = models.BooleanField("invented, part of the demo world", default=False)
    suspended_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "source_id"], condition=~models.Q(source=""), name="provider_imported_once"
            )
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("provider_page", args=[self.slug])

    @property
    def is_suspended(self) -> bool:
        return self.suspended_at is not None

    @property
    def reference_label(self) -> str:
        return f"provider {self.slug}"


class TeamRole(models.TextChoices):
    OWNER = "owner", "Owner"
    EDITOR = "editor", "Editor"


class Membership(models.Model):
    """A user's place in a provider's team. Brokers' mandates point at it, so it ends and is never deleted."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="memberships")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=6, choices=TeamRole.choices, default=TeamRole.EDITOR)
    ended_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "provider"], condition=models.Q(ended_at=None), name="membership_open_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()} {self.pk}"

    @property
    def reference_label(self) -> str:
        return f"team place {self.pk}"
