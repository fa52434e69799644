from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from marketplace.core.govuk import DSForm, Radios
from marketplace.core.models import Council

from .council_facts import Fact, facts_of, known_facts

ANOTHER = "another"


class CouncilForm(DSForm):
    """Which council's facts to show in the guides."""

    page_heading = "council"
    council = forms.ChoiceField(
        label="Which council do you want to read about?",
        help_text="Choose the council where you live. We fill in its phone numbers, rules and aims in the guides.",
        widget=Radios,
        error_messages={"required": "Choose a council, or “Another council, or I do not know”."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        councils = [(council.slug, council.name) for council in Council.objects.all()]
        self.fields["council"].choices = [*councils, (ANOTHER, "Another council, or I do not know")]


class PageSearchForm(DSForm):
    """Words to look for in the guides."""

    marks_optional = False
    q = forms.CharField(label="What do you want to read about?", required=False)


def tidy_words(text: str) -> str:
    """What was typed in a search box, without what cannot be words: at most 200 letters, on one line."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:200]


class FactsForm(forms.Form):
    """All facts of a council on one screen of the page editor, in the groups of their table."""

    def __init__(self, *args: Any, council: Council, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        held = facts_of(council)
        for fact in known_facts().values():
            self.fields[fact.key] = forms.CharField(
                label=fact.meaning,
                required=False,
                max_length=200,
                initial=held.get(fact.key, ""),
                help_text=self._hint(fact),
                widget=forms.TextInput(attrs={"autocomplete": "off"}),
            )

    @staticmethod
    def _hint(fact: Fact) -> str:
        while_empty = f"“{fact.unknown}”" if fact.unknown else "“ask your council”"
        return f"While it is empty, readers see {while_empty}."

    def groups(self) -> list[dict[str, Any]]:
        names = dict.fromkeys(fact.group for fact in known_facts().values())
        return [
            {"name": name, "fields": [self[fact.key] for fact in known_facts().values() if fact.group == name]}
            for name in names
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for key, value in cleaned.items():
            if "{{" in value:
                self.add_error(key, ValidationError("Write plain words, without {{ }}."))
        return cleaned
