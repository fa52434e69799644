from django.core.exceptions import ValidationError
from django.db import models

from .lexicon import lines_of

LONGEST = 300


class Sayings(models.Model):
    """Sentences that people say, one on each line: an unknown sentence is about what the nearest of them are about."""

    says = models.TextField("people say", max_length=20_000, help_text="One sentence on each line.")
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True

    def said(self) -> list[str]:
        return lines_of(self.says)

    def clean(self) -> None:
        lines = self.said()
        if not lines:
            raise ValidationError({"says": "Write at least one sentence: without any, this is never guessed."})
        if long := next((line for line in lines if len(line) > LONGEST), None):
            raise ValidationError({"says": f"Write one sentence on each line. This is too long: “{long[:60]}…”."})


class Saying(Sayings):
    """What people say when one kind of service is the answer."""

    service_type = models.OneToOneField(
        "providers.ServiceType", on_delete=models.CASCADE, primary_key=True, related_name="saying"
    )

    class Meta:
        ordering = ["service_type"]
        verbose_name = verbose_name_plural = "what people say"

    def __str__(self) -> str:
        return str(self.service_type)

    @property
    def reference_label(self) -> str:
        return f"what people say of {self.service_type_id}"


class AreaSaying(Sayings):
    """What people say when they want something of one outcome area."""

    area = models.OneToOneField(
        "providers.OutcomeArea", on_delete=models.CASCADE, primary_key=True, related_name="saying"
    )

    class Meta:
        ordering = ["area"]
        verbose_name = verbose_name_plural = "what people want"

    def __str__(self) -> str:
        return str(self.area)

    @property
    def reference_label(self) -> str:
        return f"what people want of {self.area_id}"
