"""Forms about payments, one a page."""

from typing import Any

from django import forms
from django.utils import timezone

from brokerage.models import PaymentRequest, Person
from brokerage.queries.payments import OPEN_REQUESTS
from marketplace.core.govuk import DateField, DSForm, MoneyField, Radios
from marketplace.core.models import Council
from marketplace.core.money import format_pounds


class DayForm(DSForm):
    """One day that has been, today unless changed."""

    day = DateField(
        label="On which day?",
        error_messages={"required": "Enter the day"},
        help_text="For example, 27 3 2027",
        latest=timezone.localdate,
    )

    def __init__(self, *args: Any, label: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["day"].initial = timezone.localdate()
        if label:
            self.fields["day"].label = label


class CutOffForm(DayForm):
    """Up to which day of sessions a run pays."""


class ReturnForm(DayForm):
    """Why the bank sent a payment back."""

    reason = forms.CharField(
        label="Why did the bank send it back?",
        error_messages={"required": "Write why the bank sent it back"},
        help_text="As the bank says it, such as “account closed”. The provider reads this.",
        max_length=200,
    )


class AnswerIsfForm(DSForm):
    """A fund holder's answer: paid, with date and reference, or not, with the reason."""

    answer = forms.ChoiceField(
        label="What is your answer?",
        error_messages={"required": "Choose your answer"},
        choices=[("paid", "We have paid it"), ("refused", "We cannot pay it")],
        widget=Radios,
    )
    day = DateField(
        label="If paid: on which day?", help_text="For example, 27 3 2027", required=False, latest=timezone.localdate
    )
    reference = forms.CharField(
        label="If paid: what is the payment’s reference?",
        help_text="As your bank statement shows it.",
        required=False,
        max_length=40,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-20"}),
    )
    reason = forms.CharField(
        label="If you cannot pay it: why not?",
        help_text="The council’s officer reads this.",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    marks_optional = False

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("answer") == "paid":
            if not data.get("day") and "day" not in self.errors:
                self.add_error("day", "Enter the day on which you paid it")
            if not data.get("reference") and "reference" not in self.errors:
                self.add_error("reference", "Enter the reference of the payment, as your bank statement shows it")
        if data.get("answer") == "refused" and not data.get("reason") and "reason" not in self.errors:
            self.add_error("reason", "Say why you cannot pay it")
        return data


class WordsForm(DSForm):
    """What an officer writes when an instruction is sent again."""

    words = forms.CharField(
        label="What does the fund holder need to know?",
        help_text="For example, that the fund has been filled, or whom to ring. Do not write about anybody’s care.",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class StatementForm(DSForm):
    """A payment out of a direct-payment account, as its bank statement shows it."""

    person = forms.ModelChoiceField(
        label="Whose account is it?",
        error_messages={"required": "Choose whose account it is"},
        queryset=Person.objects.none(),
        empty_label="Choose one",
    )
    paid_on = DateField(
        label="On which day was it paid?",
        error_messages={"required": "Enter the day on which it was paid"},
        help_text="For example, 27 3 2027",
        latest=timezone.localdate,
    )
    amount_pence = MoneyField(
        label="How much was paid?", error_messages={"required": "Enter how much was paid"}, min_pence=1
    )
    payee = forms.CharField(
        label="Who was paid?",
        error_messages={"required": "Enter who was paid"},
        help_text="As the statement shows it.",
        max_length=80,
    )
    bank_reference = forms.CharField(
        label="What is the reference?",
        error_messages={"required": "Enter the reference"},
        help_text="As the statement shows it.",
        max_length=40,
        widget=forms.TextInput(attrs={"class": "govuk-input--width-20"}),
    )
    request = forms.ModelChoiceField(
        label="Which request is this payment for?",
        queryset=PaymentRequest.objects.none(),
        required=False,
        widget=forms.HiddenInput,
    )

    def __init__(self, *args: Any, council: Council, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        open_requests = PaymentRequest.objects.filter(person__council=council, state__in=OPEN_REQUESTS).select_related(
            "provider"
        )
        self.fields["person"].queryset = Person.objects.filter(payment_requests__in=open_requests).distinct()
        self.fields["person"].label_from_instance = lambda person: f"{person.reference}, {person.full_name}"
        self.fields["request"].queryset = open_requests
        self.fields["request"].label_from_instance = _request_label

    def ask_which(self, requests: list[PaymentRequest], sentence: str) -> None:
        """Show those that fit as a choice, with everything else that was typed kept."""
        field = self.fields["request"]
        field.widget = Radios()
        field.empty_label = None
        field.required = True
        field.queryset = field.queryset.filter(pk__in=[request.pk for request in requests])
        self._bound_fields_cache.pop("request", None)
        self.add_error("request", sentence)


def _request_label(request: PaymentRequest) -> str:
    return f"{request.reference}, {request.provider}, {format_pounds(request.amount_pence)}"
