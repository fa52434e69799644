"""Pounds typed by a person, kept as whole pence."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst

from marketplace.core.money import LARGEST_PENCE, format_pounds, parse_pounds


class MoneyField(forms.Field):
    """An amount in pounds that cleans to integer pence.

    Takes “12”, “12.50”, “£1,200.00”; refuses words, negative amounts, parts of a penny and more than a million pounds.
    `min_pence` and `max_pence` narrow it.
    """

    widget = forms.TextInput
    prefix = "£"

    def __init__(self, *, min_pence: int = 0, max_pence: int = LARGEST_PENCE, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.min_pence, self.max_pence = min_pence, max_pence

    def widget_attrs(self, widget: forms.Widget) -> dict[str, str]:
        return {"inputmode": "decimal", "spellcheck": "false", "class": "govuk-input--width-10", "autocomplete": "off"}

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, int) and not isinstance(value, bool):
            return f"{value // 100}.{value % 100:02d}"
        return value

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(data) != initial
        except ValidationError:
            return True

    def to_python(self, value: Any) -> int | None:
        if value in self.empty_values or not str(value).strip():
            return None
        try:
            return parse_pounds(str(value))
        except ValueError as error:
            raise ValidationError(str(error).rstrip("."), code="invalid")

    def validate(self, value: int | None) -> None:
        super().validate(value)
        if value is None:
            return
        if value > self.max_pence:
            raise ValidationError(f"{self._name} must be {format_pounds(self.max_pence)} or less", code="too_much")
        if value < self.min_pence:
            raise ValidationError(f"{self._name} must be {format_pounds(self.min_pence)} or more", code="too_little")

    @property
    def _name(self) -> str:
        label = str(self.label or "The amount")
        return f"“{label}”" if label.rstrip().endswith("?") else capfirst(label)
