"""The steps of the listing editor: what each asks, and what it changes."""

from dataclasses import dataclass
from typing import Any

from django import forms

from marketplace.core.govuk import Checkboxes, DSForm, Radios
from providers.models import (
    FIRST_LANGUAGES,
    LANGUAGES,
    STEP_TITLES,
    Access,
    Audience,
    Delivery,
    Gender,
    OutcomeArea,
    Service,
    ServiceType,
    VatTreatment,
    WayToPay,
)
from providers.models.service import OLDEST_AGE
from providers.templatetags.listing_tags import ACCESS_DRAWINGS

from .fields import LinesField, SentenceField
from .rows import ExtraSet, PriceSet, RowSet, TimesSet, VenueSet

NARROW = {"class": "govuk-input--width-3", "inputmode": "numeric"}


class StepForm(DSForm):
    """One step. `told` gives a draft's answers, `values` what to change."""

    #: Everything but the name may wait; what is missing is told before sending.
    marks_optional = False
    #: Questions that stand before the step's rows.
    first: tuple[str, ...] = ()

    @property
    def first_fields(self) -> list[forms.BoundField]:
        return [field for field in self.visible_fields() if field.name in self.first]

    @property
    def other_fields(self) -> list[forms.BoundField]:
        return [field for field in self.visible_fields() if field.name not in self.first]

    @classmethod
    def told(cls, draft: Service) -> dict[str, Any]:
        return {name: getattr(draft, name) for name in cls.base_fields if hasattr(draft, name)}

    def values(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name not in ("types", "outcomes")}


def kinds() -> list[tuple[str, str]]:
    return list(ServiceType.objects.values_list("code", "label"))


class NewListingForm(DSForm):
    name = forms.CharField(max_length=120, label="What is it called?", help_text="The name that people know it by.")
    main_type = forms.ModelChoiceField(
        ServiceType.objects.all(),
        label="What kind of service is it?",
        help_text="Choose the nearest. You can add more.",
    )


class WhatForm(StepForm):
    name = forms.CharField(max_length=120, label="Name")
    main_type_id = forms.ChoiceField(choices=kinds, label="Kind of service")
    summary = SentenceField(
        required=False,
        max_length=250,
        label="What is it, in one sentence?",
        help_text="This is what people see in lists.",
    )
    description = forms.CharField(
        required=False,
        max_length=6000,
        label="Description",
        help_text="What happens, with whom, and what is it like? Say what you do not do as well. Short words help.",
        widget=forms.Textarea(attrs={"rows": "9"}),
    )
    types = forms.MultipleChoiceField(
        required=False, choices=kinds, label="Is it any of these as well?", widget=Checkboxes(small=True)
    )

    @classmethod
    def told(cls, draft: Service) -> dict[str, Any]:
        more = [row.pk for row in draft.types.all() if row.pk != draft.main_type_id]
        return super().told(draft) | {"types": more}


class WhoForm(StepForm):
    audience = forms.ChoiceField(
        choices=Audience.choices,
        label="Is it for people or for organisations?",
        widget=Radios(hints={"organisations": "Such as training for other charities. Budgets do not pay for it."}),
    )
    who_for = SentenceField(required=False, max_length=400, label="Who is it for?")
    outcomes = forms.MultipleChoiceField(
        required=False,
        label="What does it help people with?",
        help_text="People look for services by these. Choose what it really helps with, not everything.",
        widget=Checkboxes,
    )
    changes = LinesField(
        required=False,
        label="What changes for people?",
        help_text="In the words of somebody who comes. One sentence on each line, up to eight.",
    )
    min_age = forms.IntegerField(
        required=False, min_value=0, max_value=OLDEST_AGE, label="Youngest age", widget=forms.TextInput(attrs=NARROW)
    )
    max_age = forms.IntegerField(
        required=False, min_value=0, max_value=OLDEST_AGE, label="Oldest age", widget=forms.TextInput(attrs=NARROW)
    )
    gender = forms.ChoiceField(required=False, choices=Gender.choices, label="Women only, or men only?", widget=Radios)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        areas = list(OutcomeArea.objects.all())
        field = self.fields["outcomes"]
        field.choices = [
            (who, [(area.pk, area.name) for area in areas if area.who == code])
            for code, who in (("adult", "For adults"), ("carer", "For people who look after somebody"))
        ]
        field.widget.drawings = {area.pk: area.drawing for area in areas}

    @classmethod
    def told(cls, draft: Service) -> dict[str, Any]:
        return super().told(draft) | {"outcomes": [row.pk for row in draft.outcomes.all()]}


class WhereForm(StepForm):
    first = ("delivery",)
    delivery = forms.MultipleChoiceField(
        required=False, choices=Delivery.choices, label="How do people get it?", widget=Checkboxes
    )
    times_note = forms.CharField(
        required=False, max_length=300, label="Anything more about when?", help_text="Such as “Not in August”."
    )


class PriceStepForm(StepForm):
    first = ("free",)
    free = forms.TypedChoiceField(
        choices=[("", "It costs something"), ("1", "It is free")],
        required=False,
        coerce=bool,
        empty_value=False,
        label="Is it free?",
        widget=Radios,
    )
    price_note = forms.CharField(
        required=False, max_length=400, label="Anything more about the price?", help_text="Such as “Tea included”."
    )
    vat = forms.ChoiceField(required=False, choices=VatTreatment.choices, label="VAT")
    deployments = forms.MultipleChoiceField(
        required=False,
        choices=WayToPay.choices,
        label="Which ways to pay do you take?",
        widget=Checkboxes(
            hints={
                "direct-payment": "The person pays you from their own budget account.",
                "managed": "The council pays you.",
                "isf": "A provider holds the budget for the person and pays you.",
            }
        ),
    )
    group_places = forms.IntegerField(
        required=False, min_value=1, max_value=1000, label="Places in the group", widget=forms.TextInput(attrs=NARROW)
    )
    cancel_notice_hours = forms.IntegerField(
        min_value=0,
        max_value=2160,
        label="How long before must people cancel to pay nothing?",
        help_text="In hours. 24 is a day, 168 is a week.",
        widget=forms.TextInput(attrs=NARROW),
    )
    late_cancel_percent = forms.IntegerField(
        min_value=0,
        max_value=100,
        label="How much of the price do they pay if they cancel later?",
        help_text="0 is nothing, 50 is half, 100 is the full price.",
        widget=forms.TextInput(attrs=NARROW),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["cancel_notice_hours"].suffix = "hours"
        self.fields["late_cancel_percent"].suffix = "%"

    @classmethod
    def told(cls, draft: Service) -> dict[str, Any]:
        return super().told(draft) | {"free": "1" if draft.free else ""}


ANOTHER_LANGUAGE = "Another language"


def language_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """The dozen that most services need, then all others by name."""
    first = [(code, LANGUAGES[code]) for code in FIRST_LANGUAGES]
    others = [(code, name) for code, name in LANGUAGES.items() if code not in FIRST_LANGUAGES]
    return [("", first), (ANOTHER_LANGUAGE, others)]


class AccessForm(StepForm):
    access = forms.MultipleChoiceField(
        required=False,
        choices=Access.choices,
        label="What access is there?",
        widget=Checkboxes(drawings=ACCESS_DRAWINGS),
    )
    languages = forms.MultipleChoiceField(
        required=False,
        choices=language_choices,
        label="Which languages are spoken?",
        help_text="Only those that somebody speaks well enough to help.",
        widget=Checkboxes(small=True, folded=ANOTHER_LANGUAGE),
    )


class SendForm(DSForm):
    declared = forms.BooleanField(
        required=False,
        label="What this listing says is true, the prices are what people pay, and I may speak for this provider",
    )


@dataclass(frozen=True)
class Step:
    """A page of the editor."""

    code: str
    form: type[StepForm]
    sets: tuple[type[RowSet], ...] = ()

    @property
    def title(self) -> str:
        return STEP_TITLES[self.code]


STEPS = {
    step.code: step
    for step in (
        Step("what", WhatForm),
        Step("who", WhoForm),
        Step("where", WhereForm, (VenueSet, TimesSet)),
        Step("price", PriceStepForm, (PriceSet, ExtraSet)),
        Step("access", AccessForm),
    )
}
