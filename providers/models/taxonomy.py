from django.db import models


class OutcomeArea(models.Model):
    """One of the ten adult and eight carer areas of the Care and Support (Eligibility Criteria) Regulations 2015."""

    class Who(models.TextChoices):
        ADULT = "adult", "Adult"
        CARER = "carer", "Carer"

    code = models.SlugField(primary_key=True, max_length=30)
    who = models.CharField(max_length=5, choices=Who.choices)
    name = models.CharField(max_length=80, help_text="In plain words, as a person would say it.")
    statutory_wording = models.CharField(max_length=300)
    source = models.CharField(max_length=200)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]

    def __str__(self) -> str:
        return self.name

    @property
    def drawing(self) -> str:
        return f"outcome-{self.code}"


class ServiceType(models.Model):
    """One of the 36 kinds of service, with the plain text that search reads."""

    code = models.SlugField(primary_key=True, max_length=40)
    label = models.CharField(max_length=80)
    text = models.TextField(blank=True, help_text="What it is for, in words that people use. Search reads this.")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["label"]

    def __str__(self) -> str:
        return self.label

    @property
    def drawing(self) -> str:
        return f"type-{self.code}"
