import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q

from providers.models import PriceUnit, Provider, Service
from providers.words import amount_words, rate_words

from .budget import Pot
from .codes import Deployment, Stated
from .mandate import Mandate
from .person import Person
from .plan import PlanOutcome


class BookingState(models.TextChoices):
    REQUESTED = "requested", "Asked for"
    ACCEPTED = "accepted", "Accepted"
    DECLINED = "declined", "Declined"
    WITHDRAWN = "withdrawn", "Taken back"
    CANCELLED = "cancelled", "Cancelled"
    FINISHED = "finished", "Finished"


class Booking(models.Model):
    """An agreement for a service, for one plan outcome. It copies the listing's terms as they were agreed."""

    class Pattern(models.TextChoices):
        ONCE = "once", "Once"
        WEEKLY = "weekly", "Every week"
        PERIOD = "period", "For a time, from a date"

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="bookings")
    outcome = models.ForeignKey(PlanOutcome, on_delete=models.PROTECT, related_name="bookings")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="bookings")
    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="bookings")
    state = models.CharField(max_length=9, choices=BookingState.choices, default=BookingState.REQUESTED)
    deployment = models.CharField(max_length=14, choices=Deployment.choices)
    pattern = models.CharField(max_length=6, choices=Pattern.choices)
    weeks = models.PositiveSmallIntegerField(default=1)
    starts_on = models.DateField()
    starts_at = models.TimeField("local time of day", help_text="Midnight, and never shown, for a period.")
    quantity = models.DecimalField("units each time", max_digits=7, decimal_places=2)
    #: Terms, copied when asked for: later changes of the listing never change what was agreed.
    service_name = models.CharField(max_length=120)
    unit = models.CharField(max_length=8, choices=PriceUnit.choices)
    unit_name = models.CharField("the provider's own word for one unit", max_length=40, blank=True)
    rate_pence = models.PositiveBigIntegerField(help_text="Price of one unit in pence, VAT included.")
    price_label = models.CharField(max_length=80, blank=True)
    minimum_charge_pence = models.PositiveBigIntegerField(default=0)
    session_cost_pence = models.PositiveBigIntegerField()
    vat = models.CharField(max_length=16, blank=True)
    cancel_notice_hours = models.PositiveSmallIntegerField()
    late_cancel_percent = models.PositiveSmallIntegerField()
    note = models.CharField("note to the provider", max_length=500, blank=True)
    #: Made with the form; the same form sent twice makes one booking.
    form_key = models.UUIDField(unique=True, default=uuid.uuid4)
    mandate = models.ForeignKey(Mandate, null=True, blank=True, on_delete=models.PROTECT, related_name="bookings")
    requested_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    requested_at = models.DateTimeField()
    answer_by = models.DateField("day by which the provider answers")
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField("reason given for declining or cancelling", max_length=500, blank=True)

    class Meta:
        ordering = ["-requested_at", "-id"]
        constraints = [
            models.CheckConstraint(condition=Q(quantity__gt=0), name="booking_quantity_positive"),
            models.CheckConstraint(condition=Q(weeks__gte=1) & Q(weeks__lte=53), name="booking_weeks_one_to_53"),
            models.CheckConstraint(
                condition=Q(late_cancel_percent__lte=100), name="booking_charge_at_most_100_percent"
            ),
            models.CheckConstraint(
                condition=Q(rate_pence__gt=0) & Q(session_cost_pence__gt=0), name="booking_costs_something"
            ),
        ]
        indexes = [models.Index(fields=["provider", "state"]), models.Index(fields=["person", "state"])]

    def __str__(self) -> str:
        return f"{self.reference}: {self.service_name}"

    @property
    def reference(self) -> str:
        return f"B-{1000 + self.pk}" if self.pk else "new booking"

    @property
    def reference_label(self) -> str:
        return f"booking {self.reference}"

    @property
    def quantity_words(self) -> str:
        """What is had each time: “two hours”, “seven meals”."""
        return amount_words(self.quantity, self)

    @property
    def price_words(self) -> str:
        """What one unit costs, as agreed: “Weekend: £20 an hour”."""
        words = rate_words(self.rate_pence, self)
        return f"{self.price_label}: {words}" if self.price_label else words


class SessionState(models.TextChoices):
    PLANNED = "planned", "Planned"
    HELD = "held", "Booked"
    DELIVERED = "delivered", "Took place, to be confirmed"
    CONFIRMED = "confirmed", "Confirmed"
    DISPUTED = "disputed", "Questioned"
    MISSED = "missed", "Did not take place"
    CANCELLED = "cancelled", "Cancelled"
    CHARGED = "charged", "Cancelled late, charged"


class Session(models.Model):
    """One planned delivery under a booking. Its cost is held when the booking is accepted."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    booking = models.ForeignKey(Booking, on_delete=models.PROTECT, related_name="sessions")
    number = models.PositiveSmallIntegerField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(help_text="When it is over, as far as that is stated; else when it counts as over.")
    stated = models.CharField("what is stated of its time", max_length=6, choices=Stated.choices)
    cost_pence = models.PositiveBigIntegerField()
    pot = models.ForeignKey(Pot, null=True, blank=True, on_delete=models.PROTECT, related_name="sessions")
    state = models.CharField(max_length=9, choices=SessionState.choices, default=SessionState.PLANNED)
    hold_version = models.PositiveSmallIntegerField(default=1)
    delivered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    delivered_at = models.DateTimeField(null=True, blank=True)
    confirm_by = models.DateField(null=True, blank=True, help_text="After this day it counts as confirmed.")
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Empty for a confirmed session: the council's days had passed.",
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)
    questioned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    settle_by = models.DateField("day by which the council settles a question", null=True, blank=True)
    reason = models.CharField("reason given for questioning or cancelling", max_length=500, blank=True)

    class Meta:
        ordering = ["starts_at", "number"]
        constraints = [
            models.UniqueConstraint(fields=["booking", "number"], name="session_number_once_a_booking"),
            models.CheckConstraint(condition=Q(ends_at__gt=models.F("starts_at")), name="session_ends_after_it_starts"),
            models.CheckConstraint(condition=Q(cost_pence__gt=0), name="session_costs_something"),
            models.CheckConstraint(
                condition=Q(state__in=["planned", "cancelled"]) | Q(pot__isnull=False), name="held_session_has_a_pot"
            ),
        ]
        indexes = [models.Index(fields=["state", "confirm_by"])]

    def __str__(self) -> str:
        return f"{self.booking_id}/{self.number}"

    @property
    def reference_label(self) -> str:
        return f"session {self.number} of booking B-{1000 + self.booking_id}"

    @property
    def hold_key(self) -> str:
        """The ledger's business key of the money set aside for it: session, pot, version."""
        return f"session:{self.pk}:{self.pot_id}:{self.hold_version}"
