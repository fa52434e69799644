"""What a listing says about price, time and place: children of the service, part of its revision."""

from django.db import models
from modelcluster.fields import ParentalKey

from marketplace.core.fields import CodesField
from marketplace.core.models import Place

from .service import Service


class PriceUnit(models.TextChoices):
    HOUR = "hour", "an hour"
    SESSION = "session", "a session"
    DAY = "day", "a day"
    NIGHT = "night", "a night"
    WEEK = "week", "a week"
    MONTH = "month", "a month"
    ITEM = "item", "an item"
    JOURNEY = "journey", "a journey"


class Price(models.Model):
    """One of a service's prices, VAT included. The first is the one that lists show."""

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="prices")
    label = models.CharField(max_length=80, blank=True, help_text="When there are several, such as “Weekend”.")
    pence = models.PositiveBigIntegerField()
    unit = models.CharField(max_length=8, choices=PriceUnit.choices)
    minimum_quantity = models.DecimalField(
        max_digits=6, decimal_places=2, default=0, help_text="The least that can be booked, in units."
    )
    minimum_charge_pence = models.PositiveBigIntegerField(default=0)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]

    def __str__(self) -> str:
        return f"{self.pence}p {self.get_unit_display()}"


class Extra(models.Model):
    """Something charged on top, such as mileage, lunch or a bank-holiday rate."""

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="extras")
    label = models.CharField(max_length=80)
    pence = models.PositiveBigIntegerField(null=True, blank=True)
    percent = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Of the price, such as 150 for time and a half."
    )
    per = models.CharField(max_length=20, blank=True, help_text="mile, day, visit…")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(pence=None) ^ models.Q(percent=None), name="extra_is_an_amount_or_a_percentage"
            )
        ]

    def __str__(self) -> str:
        return self.label


class OpeningTime(models.Model):
    """Days and hours at which a service can be had. No rows: not stated."""

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="times")
    days = CodesField(help_text="mon, tue, wed, thu, fri, sat, sun.")
    opens_at = models.TimeField()
    closes_at = models.TimeField()
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]

    def __str__(self) -> str:
        return f"{', '.join(self.days)} {self.opens_at:%H:%M}-{self.closes_at:%H:%M}"


class Venue(models.Model):
    """Where a service is, or sets out from; `reach_miles` is how far it comes to people."""

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="venues")
    address = models.CharField(max_length=200, blank=True)
    locality = models.CharField(max_length=80, blank=True)
    place = models.ForeignKey(Place, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    latitude = models.FloatField(null=True, blank=True, db_index=True)
    longitude = models.FloatField(null=True, blank=True, db_index=True)
    reach_miles = models.FloatField(null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]

    def __str__(self) -> str:
        return self.locality or self.address
