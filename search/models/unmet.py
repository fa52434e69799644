from django.db import models


class UnmetNeed(models.Model):
    """How often on a day a search of one kind found nothing, by area and never by person.

    No words, no account, no address finer than an outcode. `kind` and `outcome` are what was asked for, or the
    likely kind of service when only words were given; "" is not known.
    """

    day = models.DateField()
    outcome = models.CharField(max_length=30, blank=True)
    service_type = models.CharField(max_length=40, blank=True)
    outcode = models.CharField(max_length=4, blank=True)
    from_plan = models.BooleanField(default=False)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["day", "outcome", "service_type", "outcode", "from_plan"], name="unmet_need_counted_once_a_day"
            )
        ]
        ordering = ["-day"]

    def __str__(self) -> str:
        return f"{self.day}: {self.service_type or self.outcome or 'anything'} {self.outcode}".strip()
