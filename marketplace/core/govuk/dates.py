"""A date in three boxes, as people know it from paper."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst

MONTHS = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip


def month_number(word: str) -> int | None:
    """“3”, “03”, “Mar” or “March” → 3."""
    word = word.strip().lower().rstrip(".")
    if word.isascii() and word.isdigit():
        return int(word) if len(word) <= 2 and 1 <= int(word) <= 12 else None
    if len(word) < 3:
        return None
    return next((number for number, name in enumerate(MONTHS, 1) if name.startswith(word)), None)


class DateBoxes(forms.MultiWidget):
    """Day, month and year, each its own box (`<name>_day`, `<name>_month`, `<name>_year`)."""

    use_fieldset = True
    labels = {"day": "Day", "month": "Month", "year": "Year"}

    def __init__(self, attrs: dict[str, Any] | None = None, *, birthday: bool = False) -> None:
        boxes = {}
        for box, width in (("day", 2), ("month", 2), ("year", 4)):
            box_attrs = {"class": f"govuk-input--width-{width}", "inputmode": "numeric"}
            if box == "month":
                box_attrs = {"class": "govuk-input--width-4", "autocapitalize": "off"}
            if birthday:
                box_attrs["autocomplete"] = f"bday-{box}"
            boxes[box] = forms.TextInput(attrs=box_attrs)
        super().__init__(boxes, attrs)

    def decompress(self, value: Any) -> list[Any]:
        if isinstance(value, datetime.date):
            return [value.day, value.month, value.year]
        return [None, None, None]

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        values = [str(value).strip() if value else "" for value in super().value_from_datadict(data, files, name)]
        whole = str(data.get(name) or "").strip()
        if not any(values) and whole:
            # A link or another system may send the date in one piece, year first.
            try:
                return [str(part) for part in self.decompress(datetime.date.fromisoformat(whole))]
            except ValueError:
                return [whole, "", ""]
        return values

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data and super().value_omitted_from_data(data, files, name)


class DateField(forms.Field):
    """A real date, in three boxes. Takes month names; says which box is missing or wrong.

    `earliest` and `latest` are dates, or functions that give a date when the answer is checked.
    """

    widget = DateBoxes

    def __init__(
        self, *, earliest: Any = datetime.date(1900, 1, 1), latest: Any = datetime.date(2100, 12, 31), **kwargs: Any
    ):
        super().__init__(**kwargs)
        self.earliest, self.latest = earliest, latest

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(data) != initial
        except ValidationError:
            return True

    def to_python(self, value: Any) -> datetime.date | None:
        if isinstance(value, datetime.date):
            return value
        parts = dict(
            zip(("day", "month", "year"), [str(part or "").strip() for part in value or ("", "", "")], strict=False)
        )
        missing = [box for box, typed in parts.items() if not typed]
        if len(missing) == 3:
            return None
        if missing:
            wanted = " and a ".join(missing)
            raise ValidationError(
                f"{self._name} must include a {wanted}", code="incomplete", params={"boxes": tuple(missing)}
            )
        month = month_number(parts["month"])
        if month is None:
            self._refuse("must have a month from 1 to 12, or its name, like March", "month")
        if not (parts["year"].isascii() and parts["year"].isdigit() and len(parts["year"]) == 4):
            self._refuse("must have a year with 4 numbers, like 2027", "year")
        if not (parts["day"].isascii() and parts["day"].isdigit() and len(parts["day"]) <= 2):
            self._refuse("must have a day in numbers, like 27", "day")
        try:
            return datetime.date(int(parts["year"]), month, int(parts["day"]))
        except ValueError:
            self._refuse("must be a real date", "day", "month", "year")

    def validate(self, value: datetime.date | None) -> None:
        super().validate(value)
        if value is None:
            return
        earliest, latest = (limit() if callable(limit) else limit for limit in (self.earliest, self.latest))
        if value < earliest:
            self._refuse(f"must be {in_words(earliest)} or later", "day", "month", "year", code="too_early")
        if value > latest:
            self._refuse(f"must be {in_words(latest)} or earlier", "day", "month", "year", code="too_late")

    def _refuse(self, sentence: str, *boxes: str, code: str = "invalid") -> None:
        raise ValidationError(f"{self._name} {sentence}", code=code, params={"boxes": boxes})

    @property
    def _name(self) -> str:
        # A per cent sign is doubled because Django fills the boxes' names into the sentence.
        label = str(self.label or "The date").replace("%", "%%")
        return f"“{label}”" if label.rstrip().endswith("?") else capfirst(label)


def in_words(date: datetime.date) -> str:
    return f"{date.day} {MONTHS[date.month - 1].capitalize()} {date.year}"
