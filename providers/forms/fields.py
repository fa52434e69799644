"""Fields that listings need: a sentence, a time of day as people write it, a known postcode, a part of an hour."""

import re
from datetime import time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from marketplace.core.models import Place
from marketplace.core.places import find_place
from providers.words import clock_words

_CLOCK = re.compile(r"^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$")


def half_not_said(typed: Any) -> bool:
    """Whether a time may be before or after midday as it was typed: “1” and “4.30”, not “1pm”, “01:00” or “13”."""
    match = _CLOCK.match(str(typed or "").strip().lower())
    return bool(match) and not match[3] and not match[1].startswith("0") and int(match[1]) < 12


def on_the_24_hour_clock(typed: Any) -> bool:
    """Whether a time was typed as “15:00”: who writes so means 9 in the morning by “9:00”."""
    match = _CLOCK.match(str(typed or "").strip().lower())
    return bool(match) and (int(match[1]) > 12 or match[1].startswith("0"))


class SentenceField(forms.CharField):
    """One line of words in a box of three, to be seen whole while it is written. A new line counts as a space."""

    widget = forms.Textarea(attrs={"rows": "3"})

    def to_python(self, value: Any) -> str:
        return " ".join((super().to_python(value) or "").split())


class ClockField(forms.Field):
    """“9”, “9:30”, “9.30am”, “14:00”, “midday”, “midnight” → a time of day."""

    def prepare_value(self, value: Any) -> Any:
        return clock_words(value) if isinstance(value, time) else value

    def widget_attrs(self, widget: forms.Widget) -> dict[str, str]:
        return {"class": "govuk-input--width-5", "autocomplete": "off", "spellcheck": "false"}

    def to_python(self, value: Any) -> time | None:
        typed = str(value or "").strip().lower()
        if not typed:
            return None
        if typed in {"midday", "noon"}:
            return time(12)
        if typed == "midnight":
            return time(0)
        match = _CLOCK.match(typed)
        if match:
            hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
            if half and 1 <= hour <= 12:
                hour = hour % 12 + (12 if half == "pm" else 0)
            elif half:
                hour = 99
            if hour <= 23 and minute <= 59:
                return time(hour, minute)
        raise ValidationError(f"{self.label} must be a time, like 9:30am or 14:00", code="invalid")


class PlaceField(forms.CharField):
    """A postcode, its first half, or a name that we know → a place."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=80, **kwargs)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, str]:
        return {"class": "govuk-input--width-10", "autocomplete": "off", "spellcheck": "false"}

    def prepare_value(self, value: Any) -> Any:
        return value.code if isinstance(value, Place) else value

    def clean(self, value: Any) -> Place | None:
        typed = super().clean(value)
        if not typed:
            return None
        place = find_place(typed)
        if place is None:
            raise ValidationError(
                f"We do not know “{typed}”. Type a postcode, or the first half of one, like SE15", code="unknown"
            )
        return place


class LinesField(forms.CharField):
    """One thing on each line → a list."""

    widget = forms.Textarea

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        return [" ".join(line.split()) for line in super().clean(value).split("\n") if line.strip()]
