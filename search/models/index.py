from django.db import models


class IndexVersion(models.Model):
    """One row: the number and mark of the newest change that search must know. Workers compare it with their own.

    Whoever changes a listing locks the row until the end of the transaction, so numbers become visible in order
    and no worker can pass one over.
    """

    number = models.PositiveBigIntegerField(default=0)
    mark = models.CharField(max_length=32, blank=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_index_version")]

    def __str__(self) -> str:
        return f"version {self.number}"


class IndexChange(models.Model):
    """What changed at a number: a listing, the lexicon, or everything. The mark ties it to its version row."""

    class What(models.TextChoices):
        SERVICE = "service", "A listing"
        LEXICON = "lexicon", "The lexicon"
        ALL = "all", "Everything"

    number = models.PositiveBigIntegerField(db_index=True)
    mark = models.CharField(max_length=32)
    what = models.CharField(max_length=7, choices=What.choices)
    service_id = models.PositiveBigIntegerField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.number}: {self.what} {self.service_id or ''}".strip()


class ServerIndex(models.Model):
    """One row: which index of the search server is in use, up to which version, and with vectors of which model."""

    name = models.CharField(max_length=120)
    number = models.PositiveBigIntegerField()
    mark = models.CharField(max_length=32)
    embedder = models.CharField(max_length=80, blank=True)
    built_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_server_index")]

    def __str__(self) -> str:
        return f"{self.name} at version {self.number}"
