"""Rows of which a listing has several: places, times, prices, extras. An empty row is no row."""

from typing import Any

from django import forms
from django.db import models

from marketplace.core.govuk import Checkboxes, DSForm, DSFormSet, MoneyField
from marketplace.core.models import Place
from providers.models import Day, Extra, OpeningTime, Price, PriceUnit, Service, Venue
from providers.models.terms import EVENING, LONGEST_REACH_MILES
from providers.words import clock_words

from .fields import ClockField, PlaceField, half_not_said, on_the_24_hour_clock


class RowForm(DSForm):
    """One row. `needed` must be answered once anything in the row is."""

    marks_optional = False
    needed: dict[str, str] = {}

    @property
    def is_blank(self) -> bool:
        return not any(value for name, value in self.cleaned_data.items() if name != "unit")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not self.is_blank:
            for name, sentence in self.needed.items():
                if not data.get(name) and name not in self.errors:
                    self.add_error(name, sentence)
        return data

    def row(self) -> models.Model:
        raise NotImplementedError


class VenueForm(RowForm):
    place = PlaceField(required=False, label="Postcode", help_text="We show only the first half, such as SE15.")
    locality = forms.CharField(required=False, max_length=80, label="What people call the area, such as Peckham")
    address = forms.CharField(
        required=False,
        max_length=200,
        label="Building and street",
        help_text="Only for a place that people go to. Leave it out if it is your own home.",
    )
    reach_miles = forms.FloatField(
        required=False,
        min_value=0.1,
        max_value=LONGEST_REACH_MILES,
        label="How far you come to people's homes",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-4", "inputmode": "decimal"}),
    )
    needed = {"place": "Enter the postcode"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reach_miles"].suffix = "miles"

    def row(self) -> Venue:
        data = self.cleaned_data
        place: Place = data["place"]
        venue = Venue(address=data["address"], locality=data["locality"] or place.name, reach_miles=data["reach_miles"])
        venue.set_place(place)
        return venue

    @staticmethod
    def told(venue: Venue) -> dict[str, Any]:
        reach = f"{venue.reach_miles:g}" if venue.reach_miles else None
        return {
            "place": venue.place,
            "locality": venue.locality,
            "address": venue.address,
            "reach_miles": reach,
        }


class TimesForm(RowForm):
    days = forms.MultipleChoiceField(required=False, choices=Day.choices, label="Days", widget=Checkboxes(small=True))
    opens_at = ClockField(required=False, label="From")
    closes_at = ClockField(required=False, label="Until", help_text="A night may end on the next morning.")
    needed = {
        "days": "Choose at least one day",
        "opens_at": "Enter the time from which it is open",
        "closes_at": "Enter the time until which it is open",
    }

    @property
    def is_blank(self) -> bool:
        # Midnight is false in no Python since 3.5, but None is the only “nothing” here.
        data = self.cleaned_data
        return not data.get("days") and data.get("opens_at") is None and data.get("closes_at") is None

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not self.errors and not self.is_blank:
            self._settle_closing(data)
        if not self.errors and not self.is_blank:
            try:
                self.row().clean()
            except forms.ValidationError as error:
                self.add_error(None, error)
        return data

    def _settle_closing(self, data: dict[str, Any]) -> None:
        """“10.30” to “1” can only be until 1pm; “7pm” to “9” may be until 9pm or the next morning, so we ask."""
        opens, closes = data["opens_at"], data["closes_at"]
        if closes >= opens or not half_not_said(self["closes_at"].data):
            return
        if on_the_24_hour_clock(self["opens_at"].data):
            return
        afternoon = closes.replace(hour=closes.hour + 12)
        if afternoon <= opens:
            return
        if opens < EVENING:
            data["closes_at"] = afternoon
        else:
            late, early = clock_words(afternoon), clock_words(closes)
            self.add_error("closes_at", f"Enter {late}, or {early} if it ends on the next morning")

    def row(self) -> OpeningTime:
        data = self.cleaned_data
        return OpeningTime(days=data["days"], opens_at=data["opens_at"], closes_at=data["closes_at"])

    @staticmethod
    def told(row: OpeningTime) -> dict[str, Any]:
        return {"days": row.days, "opens_at": row.opens_at, "closes_at": row.closes_at}


UNITS = [
    (PriceUnit.HOUR, "An hour"),
    (PriceUnit.SESSION, "A session or visit"),
    (PriceUnit.DAY, "A day"),
    (PriceUnit.NIGHT, "A night"),
    (PriceUnit.WEEK, "A week"),
    (PriceUnit.MONTH, "A month"),
    (PriceUnit.JOURNEY, "A journey"),
    (PriceUnit.ITEM, "A thing, such as a meal"),
]


class PriceForm(RowForm):
    pence = MoneyField(required=False, min_pence=1, label="Price", help_text="With VAT, if you charge VAT.")
    unit = forms.ChoiceField(required=False, choices=UNITS, label="What it is the price of")
    label = forms.CharField(
        required=False, max_length=80, label="What makes it different, such as “At the weekend” or “First visit”"
    )
    unit_name = forms.CharField(
        required=False,
        max_length=40,
        label="What you call one, such as meal or visit",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10"}),
    )
    minimum_quantity = forms.DecimalField(
        required=False,
        min_value=0,
        max_value=100,
        decimal_places=2,
        label="The least that people can book, such as 2",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-4", "inputmode": "decimal"}),
    )
    needed = {"pence": "Enter the price"}

    def row(self) -> Price:
        data = self.cleaned_data
        return Price(
            pence=data["pence"],
            unit=data["unit"] or PriceUnit.HOUR,
            label=data["label"],
            unit_name=data["unit_name"],
            minimum_quantity=data["minimum_quantity"] or 0,
        )

    @staticmethod
    def told(price: Price) -> dict[str, Any]:
        least = f"{price.minimum_quantity.normalize():f}" if price.minimum_quantity else None
        return {
            "pence": price.pence,
            "unit": price.unit,
            "label": price.label,
            "unit_name": price.unit_name,
            "minimum_quantity": least,
        }


class ExtraForm(RowForm):
    label = forms.CharField(required=False, max_length=80, label="What is extra, such as “Mileage”")
    pence = MoneyField(required=False, min_pence=1, label="Amount")
    per = forms.CharField(
        required=False,
        max_length=20,
        label="For each, such as mile, day or visit",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10"}),
    )
    percent = forms.IntegerField(
        required=False,
        min_value=101,
        max_value=500,
        label="Or a part of the price, such as 150 for time and a half",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-4", "inputmode": "numeric"}),
    )
    needed = {"label": "Enter what is extra"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["percent"].suffix = "%"

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not self.is_blank and not self.errors and (data.get("pence") is None) == (data.get("percent") is None):
            self.add_error("pence", "Enter an amount, or a part of the price, but not both")
        return data

    def row(self) -> Extra:
        data = self.cleaned_data
        return Extra(label=data["label"], pence=data["pence"], percent=data["percent"], per=data["per"])

    @staticmethod
    def told(extra: Extra) -> dict[str, Any]:
        return {"label": extra.label, "pence": extra.pence, "percent": extra.percent, "per": extra.per}


class RowSet(DSFormSet):
    """All rows of one kind, with a blank one at the end."""

    #: Names of the kind, for headings: “Place 2”.
    noun = ""
    heading = ""
    hint = ""
    #: A listing's rows are few; a request with more is not a person filling a form.
    absolute_max = 60
    extra, max_num, min_num = 1, 40, 0
    can_order = can_delete = can_delete_extra = validate_max = validate_min = False
    edit_only = False
    field = ""

    @classmethod
    def of(cls, draft: Service, data: Any = None) -> "RowSet":
        rows = [cls.form.told(row) for row in getattr(draft, cls.field).all()]
        if data is not None:
            return cls(data, prefix=cls.field)
        return cls(initial=rows, prefix=cls.field)

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        return {"empty_permitted": False}

    def _construct_form(self, i: int, **kwargs: Any) -> RowForm:
        form = super()._construct_form(i, **kwargs | {"empty_permitted": False})
        form.number = i + 1
        return form

    def rows(self) -> list[models.Model]:
        return [form.row() for form in self.forms if not form.is_blank]


class VenueSet(RowSet):
    form, field, noun = VenueForm, "venues", "Place"
    heading = "Where it is, or where you set out from"


class TimesSet(RowSet):
    form, field, noun = TimesForm, "times", "Opening time"
    heading = "Days and hours"
    hint = "If the hours differ between days, give each its own times."


class PriceSet(RowSet):
    form, field, noun = PriceForm, "prices", "Price"
    heading = "Prices"
    hint = "The first price is the one that lists show."


class ExtraSet(RowSet):
    form, field, noun = ExtraForm, "extras", "Extra"
    heading = "What is charged on top"
