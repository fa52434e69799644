"""What a provider's owners may change of its own details."""

from django import forms

from marketplace.core.govuk import DSModelForm
from providers.models import Provider


class ProviderDetailsForm(DSModelForm):
    marks_optional = False  # all of them are: the page says so once

    class Meta:
        model = Provider
        fields = [
            "about", "kind", "size", "phone", "email", "website", "charity_number", "company_number", "cqc_number",
            "holds_funds",
        ]  # fmt: skip
        labels = {
            "about": "About you",
            "kind": "What kind of organisation are you?",
            "size": "How many people work there?",
            "phone": "Telephone",
            "email": "Email address for people who ask",
            "website": "Website",
            "charity_number": "Charity number",
            "company_number": "Company number",
            "cqc_number": "CQC provider number",
            "holds_funds": "We hold individual service funds for people",
        }
        help_texts = {
            "about": "Who you are, how long you have been there, and what people like about you.",
            "holds_funds": "You keep a person's budget for them and pay their other providers from it. "
            "Your page says so, and people can choose you in their support plan.",
        }
        widgets = {"about": forms.Textarea}
