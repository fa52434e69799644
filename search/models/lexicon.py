from django.core.exceptions import ValidationError
from django.db import models


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


class LexiconGroup(models.Model):
    """Words that people say, and the words that listings use for the same thing.

    A search for any of the first looks for the second as well, at half the weight, and says so.
    """

    says = models.TextField("people say", max_length=4000, help_text="One word or phrase on each line.")
    means = models.TextField("listings say", max_length=2000, help_text="One word or phrase on each line.")
    is_on = models.BooleanField("in use", default=True)
    note = models.CharField(max_length=200, blank=True, help_text="Why it is here, for the next editor.")
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["id"]
        verbose_name = verbose_name_plural = "search words"

    def __str__(self) -> str:
        said, meant = self.said(), self.meant()
        return f"“{said[0] if said else ''}” → {', '.join(meant[:3])}"

    def said(self) -> list[str]:
        return lines_of(self.says)

    def meant(self) -> list[str]:
        return lines_of(self.means)

    @property
    def reference_label(self) -> str:
        return f"lexicon group {self.pk}"

    def clean(self) -> None:
        for field, lines in (("says", self.said()), ("means", self.meant())):
            if not lines:
                raise ValidationError({field: "Write at least one word or phrase."})
            if long := next((line for line in lines if len(line) > 80), None):
                raise ValidationError({field: f"Write one phrase on each line. This is too long: “{long[:60]}…”."})
