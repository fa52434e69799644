from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q

from marketplace.core.fields import CodesField
from providers.models import Membership

from .codes import Act
from .person import Person


class Mandate(models.Model):
    """What a person lets a broker or representative do, how much, until when. Ending it works at once."""

    class Kind(models.TextChoices):
        BROKER = "broker", "Broker"
        REPRESENTATIVE = "representative", "Representative"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="mandates")
    kind = models.CharField(max_length=14, choices=Kind.choices)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="mandates_held")
    membership = models.ForeignKey(
        Membership, null=True, blank=True, on_delete=models.PROTECT, related_name="mandates", help_text="A broker's."
    )
    relationship = models.CharField(max_length=80, blank=True, help_text="Such as sister, attorney, deputy.")
    acts = CodesField(help_text="Codes of Act.")
    largest_booking_pence = models.PositiveBigIntegerField(null=True, blank=True)
    total_pence = models.PositiveBigIntegerField(null=True, blank=True)
    starts_on = models.DateField()
    ends_on = models.DateField(help_text="The last day.")
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        ordering = ["-given_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gte=models.F("starts_on")), name="mandate_ends_after_it_starts"
            ),
            models.CheckConstraint(
                condition=Q(kind="broker", membership__isnull=False)
                | Q(kind="representative", membership__isnull=True),
                name="only_a_broker_mandate_has_a_membership",
            ),
            models.UniqueConstraint(
                fields=["person", "user"], condition=Q(ended_at=None), name="one_open_mandate_each"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} mandate {self.pk}"

    @property
    def reference_label(self) -> str:
        return f"mandate {self.pk}"

    def covers(self, day: date) -> bool:
        """Whether it is in force on a day (ended at once when it was ended)."""
        return self.ended_at is None and self.starts_on <= day <= self.ends_on

    @property
    def act_labels(self) -> list[str]:
        return [str(Act(act).label) for act in self.acts]
