from django.db import models


class TextVector(models.Model):
    """What a model made of a text, found again by the text's digest: unchanged text is never encoded twice."""

    model = models.CharField(max_length=80)
    digest = models.CharField(max_length=64)
    values = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["model", "digest"], name="one_vector_per_text")]

    def __str__(self) -> str:
        return f"{self.model} {self.digest[:8]}"
