from django.db import models
from django.utils import timezone

from .plan import PlanOutcome


class SavedNeed(models.Model):
    """An outcome of a plan for which nothing fitting was found: the person and their council see it with the plan."""

    outcome = models.OneToOneField(PlanOutcome, on_delete=models.CASCADE, related_name="saved_need")
    saved_on = models.DateField(default=timezone.localdate)

    class Meta:
        ordering = ["saved_on", "id"]

    def __str__(self) -> str:
        return f"saved need {self.pk}"
