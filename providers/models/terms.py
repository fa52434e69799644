"""What a listing says about price, time and place: children of the service, part of its revision."""

from datetime import time

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from modelcluster.fields import ParentalKey

from marketplace.core.fields import CodesField
from marketplace.core.models import Place
from marketplace.core.money import LARGEST_PENCE
from providers.validators import plain_line

from .codes import Day
from .service import Service

#: Nobody travels further to work; a larger number is a slip of the keyboard.
LONGEST_REACH_MILES = 200
#: Times that close "before" they open run into the next day: from the evening, until noon at the latest.
EVENING, NOON = time(17), time(12)


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
    label = models.CharField(
        max_length=80, blank=True, help_text="When there are several, such as “Weekend”.", validators=[plain_line]
    )
    pence = models.PositiveBigIntegerField(validators=[MinValueValidator(1), MaxValueValidator(LARGEST_PENCE)])
    unit = models.CharField(max_length=8, choices=PriceUnit.choices)
    unit_name = models.CharField(
        max_length=40, blank=True, help_text="What one is called, such as meal or visit.", validators=[plain_line]
    )
    minimum_quantity = models.DecimalField(
        max_digits=6,
        decimal_places=2,
        default=0,
        help_text="The least that can be booked, in units.",
        validators=[MinValueValidator(0), MaxValueValidator(100)],
    )
    minimum_charge_pence = models.PositiveBigIntegerField(default=0, validators=[MaxValueValidator(LARGEST_PENCE)])
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]
        constraints = [models.CheckConstraint(condition=models.Q(pence__gt=0), name="price_above_nothing")]

    def __str__(self) -> str:
        return f"{self.pence}p {self.get_unit_display()}"


class Extra(models.Model):
    """Something charged on top, such as mileage, lunch or a bank-holiday rate."""

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="extras")
    label = models.CharField(max_length=80, validators=[plain_line])
    pence = models.PositiveBigIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(LARGEST_PENCE)]
    )
    percent = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        help_text="Of the price, such as 150 for time and a half.",
        validators=[MinValueValidator(101), MaxValueValidator(500)],
    )
    per = models.CharField(max_length=20, blank=True, help_text="mile, day, visit…", validators=[plain_line])
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

    def clean(self) -> None:
        if (self.pence is None) == (self.percent is None):
            raise ValidationError("Give an amount in pounds or a percentage of the price, not both.")


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

    @property
    def runs_overnight(self) -> bool:
        """Whether it closes on the day after it opens, as a night sit does."""
        return self.closes_at < self.opens_at

    def clean(self) -> None:
        if not self.days:
            raise ValidationError({"days": "Choose at least one day."})
        if unknown := [day for day in self.days if day not in Day.values]:
            raise ValidationError({"days": f"“{unknown[0]}” is not a day. Use mon, tue, wed, thu, fri, sat or sun."})
        if self.opens_at is None or self.closes_at is None:
            return
        if self.closes_at == self.opens_at:
            raise ValidationError({"closes_at": "The closing time must be different from the opening time."})
        if self.runs_overnight and (self.opens_at < EVENING or self.closes_at > NOON):
            raise ValidationError({"closes_at": "The closing time must be after the opening time."})


class Venue(models.Model):
    """Where a service is, or sets out from; `reach_miles` is how far it comes to people."""

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="venues")
    address = models.CharField(max_length=200, blank=True, validators=[plain_line])
    locality = models.CharField(max_length=80, blank=True, validators=[plain_line])
    place = models.ForeignKey(Place, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    latitude = models.FloatField(null=True, blank=True, db_index=True)
    longitude = models.FloatField(null=True, blank=True, db_index=True)
    reach_miles = models.FloatField(
        null=True, blank=True, validators=[MinValueValidator(0), MaxValueValidator(LONGEST_REACH_MILES)]
    )
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]

    def __str__(self) -> str:
        return self.locality or self.address

    def set_place(self, place: Place | None) -> None:
        """Take the point of a place: the middle of an outcode or of a street, never somebody's door."""
        self.place = place
        self.latitude, self.longitude = (place.latitude, place.longitude) if place else (None, None)
