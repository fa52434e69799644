from django.db import models

from .service import Service


class ListingCount(models.Model):
    """How often a listing was found, opened and requested on a day; written in batches, never a write per page view."""

    class What(models.TextChoices):
        FOUND = "found", "Found in a search"
        OPENED = "opened", "Opened"
        REQUESTED = "requested", "Requested"

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="counts")
    day = models.DateField()
    what = models.CharField(max_length=9, choices=What.choices)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["service", "day", "what"], name="listing_counted_once_a_day")]

    def __str__(self) -> str:
        return f"{self.what} {self.count}"
