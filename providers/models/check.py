from django.conf import settings
from django.db import models

from .provider import Provider


class CheckKind(models.TextChoices):
    CQC = "cqc", "Care Quality Commission registration"
    DBS = "dbs", "DBS checks on staff and volunteers"
    INSURANCE = "insurance", "Public liability insurance"
    SAFEGUARDING = "safeguarding-policy", "Safeguarding policy"
    QUALIFICATIONS = "qualifications", "Qualifications"
    FOOD = "food-hygiene", "Food hygiene rating"


class Check(models.Model):
    """Something checked about a provider: its source and dates, and who saw it. No row: not checked."""

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="checks")
    kind = models.CharField(max_length=20, choices=CheckKind.choices)
    result = models.CharField(max_length=80, blank=True, help_text="Such as a rating, or a level.")
    number = models.CharField(max_length=40, blank=True)
    source = models.CharField(max_length=120, help_text="Where it was looked up, such as the CQC register.")
    source_url = models.URLField(blank=True)
    issued_on = models.DateField(null=True, blank=True)
    checked_on = models.DateField(null=True, blank=True)
    expires_on = models.DateField(null=True, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        ordering = ["kind"]
        constraints = [models.UniqueConstraint(fields=["provider", "kind"], name="check_once_per_kind")]

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def reference_label(self) -> str:
        return f"check {self.kind} of provider {self.provider_id}"
