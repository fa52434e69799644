"""Letting somebody act for you."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone

from brokerage.models import Act, Person
from marketplace.core.govuk import Checkboxes, DateField, DSForm, MoneyField
from marketplace.core.models import User
from providers.models import Membership


class MandateForm(DSForm):
    """Which acts, how much, until when; who it is comes from the form that inherits."""

    acts = forms.MultipleChoiceField(
        label="What may they do for you?",
        error_messages={"required": "Choose at least one thing that they may do for you"},
        choices=[choice for choice in Act.choices if choice[0] != Act.LOOK],
        help_text="They will always be able to see your plan, budget and bookings.",
        widget=Checkboxes,
    )
    largest_booking_pence = MoneyField(
        label="What is the most that one booking may cost?", help_text="Leave empty for no limit.", required=False
    )
    total_pence = MoneyField(
        label="What is the most that they may book in all?", help_text="Leave empty for no limit.", required=False
    )
    ends_on = DateField(
        label="What is the last day?",
        error_messages={"required": "Enter the last day on which they may act"},
        help_text="You can end it sooner, whenever you like.",
    )

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person
        self.initial.setdefault("ends_on", timezone.localdate() + timedelta(days=182))


class BrokerMandateForm(MandateForm):
    broker = forms.ModelChoiceField(
        label="Which broker?",
        error_messages={"required": "Choose a broker"},
        queryset=Membership.objects.none(),
        empty_label="Choose a broker",
    )
    field_order = ("broker", "acts", "largest_booking_pence", "total_pence", "ends_on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["broker"].queryset = (
            Membership.objects.filter(
                ended_at=None,
                user__is_active=True,
                provider__suspended_at=None,
                provider__services__live=True,
                provider__services__main_type="brokerage",
            )
            .select_related("user", "provider")
            .distinct()
            .order_by("provider__name")
        )
        self.fields["broker"].label_from_instance = lambda broker: f"{broker.user}, {broker.provider}"


class RepresentativeMandateForm(MandateForm):
    email = forms.EmailField(
        label="Their email address",
        help_text="The one that they sign in with here. If they have no account, ask them to make one first.",
        max_length=254,
    )
    relationship = forms.CharField(
        label="Who are they to you?",
        error_messages={"required": "Say who they are to you, like my sister"},
        help_text="For example: my sister.",
        max_length=80,
    )
    field_order = ("email", "relationship", "acts", "largest_booking_pence", "total_pence", "ends_on")

    def clean_email(self) -> str:
        email = self.cleaned_data["email"].strip().lower()
        self.representative = User.objects.filter(email__iexact=email, is_active=True).first()
        if self.representative is None:
            raise forms.ValidationError(
                "Nobody signs in here with that address. Check it, or ask them to make an account first."
            )
        return email
