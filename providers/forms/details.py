"""What a provider's owners may change of its own details."""

from django import forms

from marketplace.core.govuk import DSModelForm
from providers.models import Provider


class ProviderDetailsForm(DSModelForm):
    class Meta:
        model = Provider
        fields = [
            "about", "kind", "size", "phone", "email", "website", "charity_number", "company_number", "cqc_number",
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
        }
        help_texts = {"about": "Who you are, how long you have been there, and what people like about you."}
        widgets = {"about": forms.Textarea}
