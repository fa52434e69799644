from django.db import models


class Place(models.Model):
    """A point of the gazetteer: an outcode (SE15) or a whole postcode, with how far off it may be."""

    code = models.CharField(
        max_length=8, unique=True, help_text="An outcode such as SE15, or a postcode such as SE15 4QL."
    )
    outcode = models.CharField(max_length=4, db_index=True)
    name = models.CharField(max_length=80, blank=True, help_text="What people call it, such as Peckham.")
    also = models.CharField(
        max_length=300, blank=True, help_text="Other names of it, between bars: |nunhead|peckham rye|."
    )
    latitude = models.FloatField()
    longitude = models.FloatField()
    margin_miles = models.FloatField(default=0, help_text="How far a home with this code may be from the point.")

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.name} ({self.code})" if self.name else self.code
