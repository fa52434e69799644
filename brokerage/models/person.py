import uuid

from django.conf import settings
from django.db import models

from marketplace.core.fields import CodesField
from marketplace.core.models import Council, Place


class Person(models.Model):
    """Somebody who has, or may have, a personal budget. Many never sign in themselves (docs/adr/0007)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.PositiveIntegerField(unique=True, help_text="For the reference that people see, such as P-1004.")
    council = models.ForeignKey(Council, on_delete=models.PROTECT, related_name="people")
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="person"
    )
    full_name = models.CharField(max_length=120)
    preferred_name = models.CharField(max_length=60, blank=True)
    date_of_birth = models.DateField(null=True, blank=True)
    gender = models.CharField(
        max_length=5, blank=True, choices=[("", "Not stated"), ("women", "Woman"), ("men", "Man")]
    )
    place = models.ForeignKey(Place, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    languages = CodesField()
    access = CodesField(help_text="What places must have: the codes of Service.access.")
    carer_of = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="carers")
    named_officer = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="people_looked_after"
    )
    is_demo = models.BooleanField("invented, part of the demo world", default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["number"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        """What others call them: never the whole name, which providers do not see."""
        return self.preferred_name or self.full_name.split(" ")[0]

    @property
    def reference(self) -> str:
        return f"P-{self.number}"

    @property
    def reference_label(self) -> str:
        return f"person {self.reference}"
