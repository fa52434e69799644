from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, MaxValueValidator
from django.db import models
from django.urls import reverse
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from marketplace.core.fields import CodesField
from providers.validators import plain_line, plain_text, sentences_in_a_persons_voice

from .codes import LANGUAGES, Access, Delivery, WayToPay
from .provider import Provider
from .taxonomy import OutcomeArea, ServiceType


class Audience(models.TextChoices):
    PEOPLE = "people", "For people"
    ORGANISATIONS = "organisations", "For organisations"


class VatTreatment(models.TextChoices):
    EXEMPT_WELFARE = "exempt-welfare", "Exempt: welfare services"
    EXEMPT_HEALTH = "exempt-health", "Exempt: health services"
    EXEMPT_EDUCATION = "exempt-education", "Exempt: education"
    ZERO = "zero", "Zero-rated"
    STANDARD = "standard", "Standard rate, included in the price"
    REDUCED = "reduced", "Reduced rate, included in the price"
    OUTSIDE_SCOPE = "outside-scope", "Outside the scope of VAT"
    NOT_STATED = "", "Not stated"


class Gender(models.TextChoices):
    ANYONE = "", "Anyone"
    WOMEN = "women", "Women only"
    MEN = "men", "Men only"


#: Nobody is older; a larger number is a slip of the keyboard.
OLDEST_AGE = 120


class ServiceQuerySet(models.QuerySet["Service"]):
    def public(self) -> "ServiceQuerySet":
        """What everybody may see: live, of a provider that is not suspended."""
        return self.filter(live=True, provider__suspended_at=None)


class Service(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, ClusterableModel):
    """Something that a provider offers, as listed.

    Editing a live listing saves a revision; the public row changes only when an officer who did not write it
    approves (docs/adr/0004). Prices, times and venues are part of the revision, so nothing goes live early.
    """

    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="services")
    slug = models.SlugField(max_length=110, unique=True)
    name = models.CharField(max_length=120, validators=[plain_line])
    summary = models.CharField(
        max_length=250, blank=True, help_text="One sentence that says what it is.", validators=[plain_line]
    )
    description = models.TextField(blank=True, max_length=6000, validators=[plain_text, MaxLengthValidator(6000)])
    changes = models.JSONField(
        "what changes for people",
        default=list,
        blank=True,
        help_text="Outcomes in plain words, in a person's voice.",
        validators=[sentences_in_a_persons_voice],
    )
    who_for = models.CharField(max_length=400, blank=True, validators=[plain_line])
    main_type = models.ForeignKey(ServiceType, on_delete=models.PROTECT, related_name="main_services")
    types = ParentalManyToManyField(ServiceType, related_name="services", blank=True)
    outcomes = ParentalManyToManyField(OutcomeArea, related_name="services", blank=True)
    audience = models.CharField(max_length=13, choices=Audience.choices, default=Audience.PEOPLE, db_index=True)
    min_age = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(OLDEST_AGE)])
    max_age = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(OLDEST_AGE)])
    gender = models.CharField(max_length=5, choices=Gender.choices, default=Gender.ANYONE, blank=True)
    languages = CodesField(help_text="ISO 639 codes.")
    delivery = CodesField(help_text="at-home, venue, online, phone, outdoors.")
    access = CodesField(
        help_text="step-free, accessible-toilet, hearing-loop, bsl, quiet-space, changing-place, easy-read."
    )
    deployments = CodesField(help_text="Ways to pay that it takes: direct-payment, managed, isf.")
    times_note = models.CharField(max_length=300, blank=True, validators=[plain_line])
    price_note = models.CharField(max_length=400, blank=True, validators=[plain_line])
    free = models.BooleanField(default=False)
    vat = models.CharField(max_length=16, choices=VatTreatment.choices, default=VatTreatment.NOT_STATED, blank=True)
    group_places = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(1000)])
    cancel_notice_hours = models.PositiveSmallIntegerField(default=24, validators=[MaxValueValidator(2160)])
    late_cancel_percent = models.PositiveSmallIntegerField(default=0, validators=[MaxValueValidator(100)])
    source = models.CharField(max_length=80, blank=True)
    source_id = models.CharField(max_length=80, blank=True)
    checked_on = models.DateField("last checked by an officer", null=True, blank=True)
    retired_at = models.DateTimeField("closed for good", null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="service",
        for_concrete_model=False,
    )
    _revisions = GenericRelation(
        "wagtailcore.Revision",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="service",
        for_concrete_model=False,
    )

    objects = ServiceQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(live=False) | models.Q(retired_at=None), name="service_closed_is_not_live"
            ),
            models.CheckConstraint(
                condition=models.Q(late_cancel_percent__lte=100), name="late_cancel_percent_at_most_100"
            ),
            models.CheckConstraint(
                condition=models.Q(min_age=None) | models.Q(max_age=None) | models.Q(min_age__lte=models.F("max_age")),
                name="service_ages_in_order",
            ),
            models.UniqueConstraint(
                fields=["source", "source_id"], condition=~models.Q(source=""), name="service_imported_once"
            ),
        ]
        indexes = [models.Index(fields=["live", "audience"])]

    def __str__(self) -> str:
        return self.name

    @property
    def revisions(self):
        return self._revisions

    def get_absolute_url(self) -> str:
        return reverse("service_page", args=[self.slug])

    #: The portal shows drafts as pages, to those who may see them; the page editor shows none.
    preview_modes: list[tuple[str, str]] = []

    @property
    def reference_label(self) -> str:
        return f"listing {self.slug}"

    @property
    def is_public(self) -> bool:
        """Whether everybody may see it now, as in `ServiceQuerySet.public`."""
        return self.live and not self.provider.is_suspended

    @property
    def was_live(self) -> bool:
        """Whether its public row has ever been approved."""
        return self.first_published_at is not None

    def with_content_json(self, content):
        """A revision as an object. What belongs to the listing as a whole is never taken from an old revision."""
        service = super().with_content_json(content)
        for name in ("provider_id", "slug", "source", "source_id", "checked_on", "retired_at", "created_at"):
            setattr(service, name, getattr(self, name))
        return service

    def clean(self) -> None:
        super().clean()
        mistakes: dict[str, str] = {}
        if self.min_age is not None and self.max_age is not None and self.min_age > self.max_age:
            mistakes["max_age"] = "The oldest age must not be below the youngest age."
        for field, known in KNOWN_CODES.items():
            unknown = [code for code in getattr(self, field) if code not in known]
            if unknown:
                mistakes[field] = f"“{unknown[0]}” is not one of: {', '.join(known)}."
        if mistakes:
            raise ValidationError(mistakes)


KNOWN_CODES: dict[str, list[str]] = {
    "delivery": Delivery.values,
    "access": Access.values,
    "deployments": WayToPay.values,
    "languages": list(LANGUAGES),
}
