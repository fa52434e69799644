from django.conf import settings
from django.db import models
from django.utils import timezone

from .service import Service


class ShortlistItem(models.Model):
    """A service on an account's own list. It says what somebody may need, so it goes when the account goes."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shortlist_items")
    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="+")
    added_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["added_at", "id"]
        constraints = [models.UniqueConstraint(fields=["user", "service"], name="service_on_a_list_once")]

    def __str__(self) -> str:
        return f"list item {self.pk}"


class SharedList(models.Model):
    """A copy of a list, shown to whoever has its address until it ends or is taken back.

    It holds services and a date. Whose account made it is kept only so that they can take it back, is never shown,
    and is empty for a visitor, whose visit remembers the code.
    """

    code = models.CharField(max_length=12, unique=True)
    service_ids = models.JSONField(default=list)
    shared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="shared_lists"
    )
    shared_at = models.DateTimeField(default=timezone.now)
    ends_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["-shared_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__gt=models.F("shared_at")), name="shared_list_ends_after_it_starts"
            )
        ]

    def __str__(self) -> str:
        return f"shared list {self.pk}"
