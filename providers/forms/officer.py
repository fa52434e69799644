"""What officers fill in: an answer to a listing, a check, a new provider, taking one off the site."""

from typing import Any

from django import forms
from django.utils import timezone

from marketplace.core.govuk import DateField, DSForm, Radios
from marketplace.core.models import Council
from providers.models import CheckKind, ProviderKind

from .steps import STEPS


class AnswerForm(DSForm):
    """Approve, or send back with words: for the whole listing and beside each part that changed."""

    #: What must be answered depends on the decision, and the labels say so.
    marks_optional = False
    decision = forms.ChoiceField(
        choices=[("approve", "Approve: put it on the site as it is"), ("send-back", "Ask for changes")],
        label="What do you decide?",
        widget=Radios,
        error_messages={"required": "Choose whether you approve it or ask for changes"},
    )
    words = forms.CharField(
        required=False,
        max_length=2000,
        widget=forms.Textarea,
        label="If you ask for changes: what must change, and why?",
        help_text="Say it here, or beside the parts below, or both. The provider reads your words as you write them.",
    )

    def __init__(self, *args: Any, steps: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for code in steps:
            self.fields[f"about_{code}"] = forms.CharField(
                required=False,
                max_length=2000,
                widget=forms.Textarea(attrs={"rows": "2"}),
                label=f"About “{STEPS[code].title}”",
            )

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("decision") == "send-back" and not (data.get("words") or self.field_words() or self.errors):
            self.add_error(
                "words", "Say what must change, here or beside a part, so that the provider knows what to do"
            )
        return data

    def field_words(self) -> dict[str, str]:
        return {
            name.removeprefix("about_"): value
            for name, value in self.cleaned_data.items()
            if name.startswith("about_") and value
        }


class CheckForm(DSForm):
    kind = forms.ChoiceField(choices=CheckKind.choices, label="What did you check?")
    result = forms.CharField(
        required=False, max_length=80, label="What did you find?", help_text="Such as a rating, a level or an amount."
    )
    source = forms.CharField(
        max_length=120, label="Where did you see it?", help_text="Such as “CQC register” or “Certificate shown to us”."
    )
    number = forms.CharField(required=False, max_length=40, label="Its number")
    issued_on = DateField(required=False, label="The day it was given")
    checked_on = DateField(label="The day you looked", latest=timezone.localdate)
    expires_on = DateField(required=False, label="The day it ends")


class NewProviderForm(DSForm):
    name = forms.CharField(max_length=120, label="Name of the provider")
    kind = forms.ChoiceField(choices=ProviderKind.choices, label="Kind of organisation")
    council = forms.ModelChoiceField(Council.objects.none(), label="Home council")

    def __init__(self, *args: Any, councils: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = Council.objects.filter(pk__in=councils)
        self.fields["council"].queryset = choices
        if len(councils) == 1:
            self.fields["council"].initial = choices.first()


class SuspendForm(DSForm):
    words = forms.CharField(
        max_length=2000,
        widget=forms.Textarea,
        label="Why? The provider's team reads these words",
        error_messages={"required": "Say why, so that the provider's team knows"},
    )
