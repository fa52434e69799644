"""Changing a suggested package: for each outcome which service, how often and how much of it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django import forms

from brokerage import terms
from brokerage.models import PlanOutcome
from brokerage.queries.packages import (
    MOST_TIMES,
    Basis,
    Choice,
    Part,
    Suggestion,
    amount_of,
    least_quantity,
    suggestion_of,
)  # fmt: skip
from marketplace.core.errors import Refused
from marketplace.core.govuk import DSForm, MoneyField
from providers.words import headline_price, plural, unit_of
from search.packing import Amount

#: The best of so many other services are offered for an outcome.
OFFERED = 8
NOTHING, SAME = "", "same-"
OFTEN = [
    ("1", "Once a week"),
    ("2", "Twice a week"),
    *((str(n), f"{n} times a week") for n in range(3, MOST_TIMES + 1)),
]


class WeeklyForm(DSForm):
    marks_optional = False
    weekly = MoneyField(
        label="The most for a week", required=False, help_text="Leave it empty to use what the budget says."
    )


class PackageForm(DSForm):
    """The address holds ids and numbers alone: `s12=345`, `t12=2`, `q12=1.5` for outcome 12."""

    marks_optional = False
    before = forms.IntegerField(required=False, min_value=0, max_value=100_000_000, widget=forms.HiddenInput)

    def __init__(self, *args: Any, basis: Basis, **kwargs: Any) -> None:
        self.basis = basis
        super().__init__(*args, **kwargs)
        for outcome in basis.open_outcomes:
            self._add_fields(outcome)

    def _add_fields(self, outcome: PlanOutcome) -> None:
        others = [other for other in self.basis.open_outcomes if other != outcome]
        self.fields[f"s{outcome.pk}"] = forms.ChoiceField(
            label="Service",
            required=False,
            choices=[
                (NOTHING, "Nothing for now"),
                *((str(choice.service.pk), _label(choice)) for choice in self._offered(outcome)),
                *((f"{SAME}{other.pk}", f"The same service as for “{other.words}”") for other in others),
            ],
            error_messages={"invalid_choice": "That service does not fit any more. Choose another from the list"},
        )
        self.fields[f"t{outcome.pk}"] = forms.ChoiceField(
            label="How often?", required=False, choices=OFTEN,
            error_messages={"invalid_choice": f"Choose how often, from once to {MOST_TIMES} times a week"},
        )  # fmt: skip
        self.fields[f"q{outcome.pk}"] = forms.DecimalField(
            label="How much each time?",
            required=False,
            max_digits=5,
            decimal_places=2,
            widget=forms.TextInput(attrs={"class": "govuk-input--width-3", "inputmode": "decimal"}),
            error_messages={"invalid": "Enter a number, like 1 or 1.5"},
        )
        chosen = self.basis.choice(outcome.pk, self._asked(outcome))
        if chosen and chosen.price:
            self.fields[f"q{outcome.pk}"].label = f"How many {plural(unit_of(chosen.price))} each time?"

    def _offered(self, outcome: PlanOutcome) -> list[Choice]:
        """The best, and the one that is chosen now."""
        choices = list(self.basis.choices.get(outcome.pk, ()))
        asked = self._asked(outcome)
        return [choice for place, choice in enumerate(choices) if place < OFFERED or choice.service.pk == asked]

    def _asked(self, outcome: PlanOutcome) -> int:
        text = str(self.data.get(f"s{outcome.pk}", ""))
        return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0

    def rows(self) -> Iterator[dict[str, Any]]:
        """Outcome by outcome what to show: its fields and, where something is chosen for it, the piece."""
        parts = {outcome: part for part in self.suggestion.parts for outcome in part.outcomes}
        for outcome in self.basis.open_outcomes:
            part = parts.get(outcome)
            is_own = part is not None and part.outcomes[0] == outcome
            yield {
                "outcome": outcome, "part": part, "is_own": is_own,
                "service": self[f"s{outcome.pk}"],
                "often": self[f"t{outcome.pk}"] if is_own and _is_weekly(part) else None,
                "much": self[f"q{outcome.pk}"] if is_own and part.choice.price else None,
            }  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        chosen: dict[int, tuple[list[int], Choice, Amount]] = {}
        for outcome in self.basis.open_outcomes:
            choice = self.basis.choice(outcome.pk, self._asked(outcome))
            if cleaned.get(f"s{outcome.pk}") and choice:
                chosen[outcome.pk] = ([outcome.pk], choice, self._amount(outcome, choice))
        for outcome in self.basis.open_outcomes:
            same = str(cleaned.get(f"s{outcome.pk}") or "")
            if same.startswith(SAME):
                other = int(same.removeprefix(SAME))
                if other in chosen:
                    chosen[other][0].append(outcome.pk)
                else:
                    self.add_error(f"s{outcome.pk}", "There is no service for that outcome. Choose one for it first")
        self.suggestion: Suggestion = suggestion_of(
            self.basis, ((tuple(numbers), choice, amount) for numbers, choice, amount in chosen.values())
        )
        return cleaned

    def _amount(self, outcome: PlanOutcome, choice: Choice) -> Amount:
        """What was typed, where the service can be had so; else the least, and why."""
        price = choice.price
        if price is None:
            return Amount(0, 1, Decimal(1), 0)
        least = least_quantity(price)
        quantity = self.cleaned_data.get(f"q{outcome.pk}") or least
        times = int(self.cleaned_data.get(f"t{outcome.pk}") or 1)
        try:
            terms.check_quantity(price, quantity)
            if quantity < price.minimum_quantity:
                raise Refused(f"This service asks for at least {least.normalize():f} {plural(unit_of(price))}.")
        except Refused as refusal:
            self.add_error(f"q{outcome.pk}", str(refusal))
            quantity = least
        return amount_of(price, times, quantity, self.basis.money.weeks)


def parameters_of(suggestion: Suggestion) -> list[tuple[str, object]]:
    """The same package as the form's parameters."""
    pairs: list[tuple[str, object]] = [("before", suggestion.weekly_pence)]
    for part in suggestion.parts:
        first, *others = part.outcomes
        pairs += [(f"s{first.pk}", part.choice.service.pk), (f"t{first.pk}", part.amount.times or 1)]
        if part.choice.price:
            pairs.append((f"q{first.pk}", f"{part.amount.quantity.normalize():f}"))
        pairs += [(f"s{other.pk}", f"{SAME}{first.pk}") for other in others]
    return pairs


def _is_weekly(part: Part) -> bool:
    return part.choice.price is not None and part.amount.times > 0 and "week" in part.how_much


def _label(choice: Choice) -> str:
    return f"{choice.service.name}, {choice.service.provider.name}: {headline_price(choice.service)}"
