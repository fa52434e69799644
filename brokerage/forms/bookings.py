"""Forms of bookings and sessions."""

from decimal import Decimal
from typing import Any
from uuid import uuid4

from django import forms
from django.utils import timezone

from brokerage.lengths import months_of
from brokerage.models import Person, PlanOutcome
from brokerage.queries.budgets import deployments_of
from brokerage.terms import FURTHEST_AHEAD
from marketplace.core.govuk import DateField, DSForm, Radios
from marketplace.core.money import format_pounds
from providers import words
from providers.models import Price, Service

#: How people write a time of day.
TIMES = ["%H:%M", "%H.%M", "%I:%M%p", "%I.%M%p", "%I%p", "%I %p", "%I:%M %p"]


#: The questions about one visit or several, which a price for months or years does not have.
OF_A_VISIT = ("starts_at", "pattern", "weeks")


def price_label(price: Price) -> str:
    told = words.full_price_words(price)
    return f"{price.label}: {told}" if price.label else told


class BookingForm(DSForm):
    """Asking a provider for a service, for one outcome of the person's signed plan."""

    outcome = forms.ModelChoiceField(
        label="Which part of the plan is this for?",
        queryset=PlanOutcome.objects.none(),
        widget=Radios,
        empty_label=None,
        error_messages={"required": "Choose which part of the plan this is for"},
    )
    price = forms.ModelChoiceField(
        label="Which price?",
        queryset=Price.objects.none(),
        widget=Radios,
        empty_label=None,
        error_messages={"required": "Choose a price"},
    )
    deployment = forms.ChoiceField(
        label="How will it be paid for?",
        widget=Radios,
        error_messages={"required": "Choose how it will be paid for"},
    )
    starts_on = DateField(
        label="On which day, or from which day?",
        help_text="For example, 27 3 2027",
        error_messages={"required": "Enter the day, or the first day"},
        earliest=timezone.localdate,
        latest=lambda: timezone.localdate() + FURTHEST_AHEAD,
    )
    starts_at = forms.TimeField(
        label="At what time?",
        help_text="For example, 10:30 or 2pm",
        input_formats=TIMES,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-5"}),
        error_messages={
            "required": "Enter a time of day, like 10:30 or 2pm",
            "invalid": "Enter a time of day, like 10:30 or 2pm",
        },
    )
    quantity = forms.DecimalField(
        label="How many each time?",
        max_digits=7,
        decimal_places=2,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-3", "inputmode": "decimal"}),
        error_messages={
            "required": "Enter how many, like 1 or 1.5",
            "invalid": "Enter a number, like 1 or 1.5",
            "max_digits": "Enter a smaller number",
            "max_whole_digits": "Enter a smaller number",
            "max_decimal_places": "Enter a number with at most two places after the point, like 1.25",
        },
    )
    pattern = forms.ChoiceField(
        label="How often?",
        choices=[("once", "Just once"), ("weekly", "Every week, on the same day")],
        widget=Radios,
        error_messages={"required": "Choose if it is once or every week"},
    )
    weeks = forms.IntegerField(
        label="If every week, for how many weeks?",
        required=False,
        min_value=1,
        max_value=52,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-3", "inputmode": "numeric"}),
        error_messages={
            "invalid": "Enter a whole number of weeks, from 1 to 52",
            "min_value": "Enter how many weeks, from 1 to 52",
            "max_value": "Enter how many weeks, from 1 to 52",
        },
    )
    note = forms.CharField(
        label="Is there anything the provider should know?",
        help_text="Do not write about your health or care here. Tell them that when you meet.",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    form_key = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, person: Person, service: Service, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        outcomes = PlanOutcome.objects.filter(plan__person=person, plan__state="signed").select_related("area")
        self.fields["outcome"].queryset = outcomes
        self.fields["outcome"].label_from_instance = lambda outcome: outcome.words
        prices = Price.objects.filter(service=service)
        self.fields["price"].queryset = prices
        self.fields["price"].label_from_instance = price_label
        taken = [
            (code, f"{label} ({format_pounds(left)} left)")
            for code, label, left in deployments_of(person, today)
            if not service.deployments or code in service.deployments
        ]
        self.fields["deployment"].choices = taken
        self.initial.setdefault("form_key", uuid4())
        areas = {area.pk for area in service.outcomes.all()}
        fitting = [outcome for outcome in outcomes if outcome.area_id in areas]
        if len(fitting) == 1:
            self.initial.setdefault("outcome", fitting[0].pk)
        if len(taken) == 1:
            self.initial.setdefault("deployment", taken[0][0])
        first = prices.first()
        if prices.count() == 1 and first:
            self.initial.setdefault("price", first.pk)
            self.fields["price"].widget = forms.HiddenInput()
        periods = [price for price in prices if months_of(price)]
        if periods:
            self._offer_periods(only=len(periods) == len(prices))
        if first:
            called = dict.fromkeys(words.plural(words.unit_of(price)) for price in prices)
            each_time = "" if len(periods) == len(prices) else " each time"
            self.fields["quantity"].label = f"How many {words.listed(called, 'or')}{each_time}?"
            self.initial.setdefault("quantity", f"{max(Decimal(1), first.minimum_quantity).normalize():f}")

    def _offer_periods(self, *, only: bool) -> None:
        """A price for months or years is from a date: it has no time of day, and is not had every week."""
        if only:
            for name in OF_A_VISIT:
                del self.fields[name]
            self.fields["starts_on"].label = "From which day?"
            return
        self.fields["starts_at"].required = self.fields["pattern"].required = False
        self.fields["starts_at"].help_text = "For example, 10:30 or 2pm. Leave it empty for a price by month or year."
        self.fields["pattern"].help_text = "A price by month or year is for that time, from your first day."

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        price = cleaned.get("price")
        if price is None:
            return cleaned
        if months_of(price):
            for name in OF_A_VISIT:
                self.errors.pop(name, None)
            if cleaned.get("pattern") == "weekly":
                one = words.a(words.unit_of(price))
                self.add_error("pattern", f"Choose “Just once”: the price for {one} is for a time from one date")
            return cleaned
        for name in ("starts_at", "pattern"):
            if not cleaned.get(name) and name not in self.errors:
                self.add_error(name, self.fields[name].error_messages["required"])
        if cleaned.get("pattern") == "weekly" and not cleaned.get("weeks") and "weeks" not in self.errors:
            self.add_error("weeks", "Enter for how many weeks, from 1 to 52")
        return cleaned

    def in_words(self) -> dict[str, str]:
        """The answers that were chosen from a list, as they read there, to check before asking."""
        price = self.cleaned_data["price"]
        return {
            "outcome": self.cleaned_data["outcome"].words,
            "price": price_label(price),
            "quantity": words.amount_words(self.cleaned_data["quantity"], price),
            "deployment": dict(self.fields["deployment"].choices)[self.cleaned_data["deployment"]],
        }

    def terms(self) -> dict[str, Any]:
        """What `bookings.request` takes."""
        data = dict(self.cleaned_data)
        is_weekly = data.pop("pattern", "") == "weekly"
        weeks = data.pop("weeks", None)
        return data | {"starts_at": data.get("starts_at"), "weeks": weeks if is_weekly else 1}


class ReasonForm(DSForm):
    """A reason, in words."""

    reason = forms.CharField(
        label="Why?",
        help_text="The other side reads this. Do not write about health or care.",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Say why, in a few words"},
    )

    def __init__(self, *args: Any, label: str = "Why?", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].label = label
