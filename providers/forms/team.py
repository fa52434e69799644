from django import forms

from marketplace.core.govuk import DSForm, Radios
from providers.models import TeamRole


class AddToTeamForm(DSForm):
    email = forms.EmailField(
        label="Email address", help_text="They need an account here first.", widget=forms.EmailInput
    )
    role = forms.ChoiceField(
        choices=TeamRole.choices,
        label="What may they do?",
        widget=Radios(
            hints={
                "owner": "Everything, and add people to the team or take them off.",
                "editor": "Write listings and answer requests.",
            }
        ),
    )
