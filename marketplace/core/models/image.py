from django.db import models
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class CustomImage(AbstractImage):
    """A photograph or picture in a page or listing; alt text says what it shows."""

    alt_text = models.CharField(
        "what the picture shows", max_length=200, blank=True, help_text="Read out to people who cannot see it."
    )
    admin_form_fields = (*Image.admin_form_fields, "alt_text")

    class Meta(AbstractImage.Meta):
        permissions = [("choose_customimage", "Can choose image")]

    @property
    def default_alt_text(self) -> str:
        return self.alt_text or self.title


class CustomRendition(AbstractRendition):
    image = models.ForeignKey(CustomImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="rendition_made_once")
        ]
