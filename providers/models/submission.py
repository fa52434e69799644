from django.conf import settings
from django.db import models
from django.db.models import Q

from .codes import STEP_TITLES
from .service import Service


class Submission(models.Model):
    """A listing sent to be checked: the revision that was sent, who sent it, and what the officer answered."""

    class State(models.TextChoices):
        SENT = "sent", "Sent for checking"
        APPROVED = "approved", "Approved"
        SENT_BACK = "sent-back", "Changes needed"
        WITHDRAWN = "withdrawn", "Taken back by the provider"

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="submissions")
    revision = models.ForeignKey("wagtailcore.Revision", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=9, choices=State.choices, default=State.SENT)
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    sent_at = models.DateTimeField()
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    words = models.TextField("the officer's words", blank=True, max_length=2000)
    field_words = models.JSONField("the officer's words beside each field", default=dict, blank=True)

    class Meta:
        ordering = ["-sent_at", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["service"], condition=Q(state="sent"), name="listing_sent_once_at_a_time"),
            models.CheckConstraint(
                condition=Q(answered_by=None) | ~Q(answered_by=models.F("sent_by")), name="listing_author_never_answers"
            ),
        ]

    def __str__(self) -> str:
        return self.get_state_display()

    @property
    def all_words(self) -> str:
        """The officer's words: about the whole listing, then about each part."""
        beside = [f"About “{STEP_TITLES.get(code, code)}”: {words}" for code, words in self.field_words.items()]
        return "\n\n".join(filter(None, [self.words, *beside]))

    @property
    def reference_label(self) -> str:
        return f"submission {self.pk}"
