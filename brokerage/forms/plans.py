"""Forms of the support plan, one page each."""

from typing import Any

from django import forms

from brokerage.models import Deployment, SupportPlan
from brokerage.queries.people import fund_holders
from marketplace.core.govuk import Checkboxes, DateField, DSForm, MoneyField, Radios
from providers.models import OutcomeArea, Provider, ServiceType
from search.outcome_hints import likely_areas

DAYS = [
    ("mon", "Monday"),
    ("tue", "Tuesday"),
    ("wed", "Wednesday"),
    ("thu", "Thursday"),
    ("fri", "Friday"),
    ("sat", "Saturday"),
    ("sun", "Sunday"),
]


class AboutForm(DSForm):
    matters_to_me = forms.CharField(
        label="What matters to you?",
        error_messages={"required": "Write what matters to you"},
        help_text="The people, places and things that make a good day.",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    strengths = forms.CharField(
        label="What do you and other people already do?",
        help_text="What you manage yourself, and what family, friends and groups help with.",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    starts_on = DateField(label="When should the plan start?", required=False)
    fund_holder = forms.ModelChoiceField(
        label="Who will hold your individual service fund, if you want one?",
        queryset=Provider.objects.none(),
        required=False,
        empty_label="Nobody: I do not want one",
    )

    def __init__(self, *args: Any, plan: SupportPlan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        council = plan.person.council
        holders = fund_holders(council)
        self.fields["fund_holder"].queryset = holders
        if not holders:
            self.fields["fund_holder"].help_text = f"Nobody in {council} holds these funds now. Ask your council."


class OutcomeForm(DSForm):
    words = forms.CharField(
        label="What do you want to be different?",
        error_messages={"required": "Write what you want to be different"},
        help_text="In your own words. For example: I want to get out and see people again.",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    area = forms.ModelChoiceField(
        label="Which part of life is that?",
        error_messages={"required": "Choose which part of life that is"},
        queryset=OutcomeArea.objects.all(),
        widget=Radios,
        empty_label=None,
    )
    days = forms.MultipleChoiceField(
        label="Are there days that suit best?", choices=DAYS, required=False, widget=Checkboxes
    )

    def __init__(self, *args: Any, plan: SupportPlan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        who = OutcomeArea.Who.CARER if plan.person.carer_of_id else OutcomeArea.Who.ADULT
        self.fields["area"].queryset = OutcomeArea.objects.filter(who=who)

    def clean(self) -> dict[str, Any]:
        """Where no part of life was chosen, name those that the words may be about."""
        cleaned = super().clean()
        if "area" in self.errors and not self.data.get("area") and cleaned.get("words"):
            names = dict(self.fields["area"].queryset.values_list("code", "name"))
            if hints := [names[code] for code in likely_areas(cleaned["words"], names)]:
                told = " or ".join(f"“{name}”" for name in hints)
                self.errors["area"] = self.error_class(
                    [f"Choose which part of life that is. From your words, it may be {told}"],
                    renderer=self.renderer,
                )
        return cleaned


class LineForm(DSForm):
    what = forms.CharField(
        label="What support?",
        error_messages={"required": "Write what support it is"},
        help_text="For example: a walking group on Thursdays.",
        max_length=200,
    )
    service_type = forms.ModelChoiceField(
        label="What kind of service is it?", queryset=ServiceType.objects.all(), required=False, empty_label="Not sure"
    )
    deployment = forms.ChoiceField(
        label="How will it be paid for?",
        error_messages={"required": "Choose how it will be paid for"},
        choices=Deployment.choices,
        widget=Radios,
    )
    weekly_pence = MoneyField(label="What does it cost a week?", required=False)
    one_off_pence = MoneyField(label="Is there a cost just once?", required=False)


class RiskForm(DSForm):
    what = forms.CharField(
        label="What might go wrong?", error_messages={"required": "Write what might go wrong"}, max_length=300
    )
    lessened_by = forms.CharField(
        label="What makes that less likely?",
        error_messages={"required": "Write what makes that less likely"},
        max_length=300,
    )
    if_it_happens = forms.CharField(
        label="What will you do if it happens?",
        error_messages={"required": "Write what you will do if it happens"},
        max_length=300,
    )


class AnswerForm(DSForm):
    """The approver's answer."""

    answer = forms.ChoiceField(
        label="Do you agree this plan?",
        error_messages={"required": "Choose yes or no"},
        choices=[("agree", "Yes, agree it"), ("changes", "No, ask for changes")],
        widget=Radios,
    )
    words = forms.CharField(
        label="What would you like to say?",
        help_text="If you ask for changes, say what must change. They will read your words.",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("answer") == "changes" and not data.get("words", "").strip():
            self.add_error("words", "Say what needs to change, so that they know what to do")
        return data
