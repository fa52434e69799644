from django.db import models


class AuditEntry(models.Model):
    """One act: what, on what, by whom, when. Append only, and no foreign keys, so nothing can take it away with it.

    Written by `audit.record` alone. Labels are references (“booking B-1042”), never care notes.
    """

    at = models.DateTimeField(db_index=True)
    action = models.CharField(max_length=60, db_index=True)
    target_type = models.CharField(max_length=60)
    target_id = models.CharField(max_length=40)
    target_label = models.CharField(max_length=120)
    actor_id = models.CharField(max_length=40, blank=True)
    actor_label = models.CharField(max_length=120)
    actor_role = models.CharField(max_length=60, blank=True)
    #: The person whose timeline this stands in, and on whose behalf a broker or representative acted.
    person_id = models.CharField(max_length=40, blank=True, db_index=True)
    on_behalf = models.BooleanField(default=False)
    council_id = models.CharField(max_length=40, blank=True)
    old = models.JSONField(default=dict)
    new = models.JSONField(default=dict)

    class Meta:
        ordering = ["-at", "-id"]
        verbose_name_plural = "audit entries"
        indexes = [models.Index(fields=["target_type", "target_id"])]

    def __str__(self) -> str:
        return f"{self.action} {self.target_label}"
