from django.core.exceptions import ValidationError
from django.db import models

from .lexicon import lines_of

LONGEST = 300


class Saying(models.Model):
    """What people say when one kind of service is the answer: an unknown sentence is of the kind whose are nearest."""

    service_type = models.OneToOneField(
        "providers.ServiceType", on_delete=models.CASCADE, primary_key=True, related_name="saying"
    )
    says = models.TextField("people say", max_length=20_000, help_text="One sentence on each line.")
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["service_type"]
        verbose_name = verbose_name_plural = "what people say"

    def __str__(self) -> str:
        return str(self.service_type)

    def said(self) -> list[str]:
        return lines_of(self.says)

    @property
    def reference_label(self) -> str:
        return f"what people say of {self.service_type_id}"

    def clean(self) -> None:
        lines = self.said()
        if not lines:
            raise ValidationError({"says": "Write at least one sentence: without any, this kind is never guessed."})
        if long := next((line for line in lines if len(line) > LONGEST), None):
            raise ValidationError({"says": f"Write one sentence on each line. This is too long: “{long[:60]}…”."})
